//! Signing keys. The current one is the youngest generation; its number is unique, so two replicas cannot both add it.

use kernel::Timestamp;
use store::{Conn, StoreError, Tx};

use crate::domain::KeyAge;

/// The key that signs now.
#[derive(Clone)]
pub struct SigningKey {
    pub kid: String,
    pub generation: i64,
    pub private_key: Vec<u8>,
    pub sealed: bool,
}

/// A key to be added.
pub struct KeyRow<'a> {
    pub kid: &'a str,
    pub generation: i64,
    pub public_key: &'a str,
    pub private_key: Vec<u8>,
    pub sealed: bool,
}

/// A key as the world sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedKey {
    pub kid: String,
    pub public_key: String,
    pub age: KeyAge,
}

/// The current key, once there is one.
pub async fn find_current(conn: &Conn) -> Result<Option<SigningKey>, StoreError> {
    let sql = "select kid, generation, private_key, sealed from signing_keys
        where retired_at is null order by generation desc limit 1";
    conn.optional(sql, &[], |row| {
        Ok(SigningKey {
            kid: row.get("kid")?,
            generation: row.get("generation")?,
            private_key: row.get("private_key")?,
            sealed: row.get("sealed")?,
        })
    })
    .await
}

/// The keys whose tokens are still good, youngest first.
pub async fn published(conn: &Conn) -> Result<Vec<PublishedKey>, StoreError> {
    let sql = "select kid, public_key, created_at, retired_at from signing_keys
        where withdrawn_at is null order by generation desc";
    conn.all(sql, &[], |row| {
        Ok(PublishedKey {
            kid: row.get("kid")?,
            public_key: row.get("public_key")?,
            age: KeyAge { created_at: row.get("created_at")?, retired_at: row.get("retired_at")? },
        })
    })
    .await
}

/// Adds a key; false when another replica has just added this generation.
pub async fn insert(tx: &Tx, key: KeyRow<'_>, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "insert into signing_keys (kid, generation, public_key, private_key, sealed, created_at)
        values ($1, $2, $3, $4, $5, $6) on conflict (generation) do nothing";
    let added =
        tx.execute(sql, &[&key.kid, &key.generation, &key.public_key, &key.private_key, &key.sealed, &now]).await?;
    Ok(added == 1)
}

/// Retires every key older than a generation.
pub async fn retire_before(tx: &Tx, generation: i64, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update signing_keys set retired_at = $2 where generation < $1 and retired_at is null";
    tx.execute(sql, &[&generation, &now]).await?;
    Ok(())
}

/// Withdraws a key: it is no longer published, and its private half is wiped.
pub async fn withdraw(tx: &Tx, kid: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update signing_keys set withdrawn_at = $2, private_key = $3 where kid = $1 and withdrawn_at is null";
    tx.execute(sql, &[&kid, &now, &Vec::<u8>::new()]).await?;
    Ok(())
}
