//! One-time links with which people set their own password; only hashes are kept.

use kernel::{PersonId, Timestamp};
use store::{Conn, StoreError, Tx};

/// A link as somebody comes with it.
#[derive(Clone, Copy, Debug)]
pub struct Invitation {
    pub person_id: PersonId,
    pub expires_at: Timestamp,
    pub spent_at: Option<Timestamp>,
}

/// Adds a link; every earlier one of this person is void.
pub async fn replace(
    tx: &Tx,
    person: PersonId,
    hash: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    spend_all(tx, person, now).await?;
    let sql = "insert into invitations (token_hash, person_id, made_at, expires_at) values ($1, $2, $3, $4)";
    tx.execute(sql, &[&hash, &person, &now, &expires_at]).await?;
    Ok(())
}

/// Voids every link of a person.
pub async fn spend_all(tx: &Tx, person: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update invitations set spent_at = $2 where person_id = $1 and spent_at is null";
    tx.execute(sql, &[&person, &now]).await?;
    Ok(())
}

/// Finds a link.
pub async fn find(conn: &Conn, hash: &str) -> Result<Option<Invitation>, StoreError> {
    let sql = "select person_id, expires_at, spent_at from invitations where token_hash = $1";
    conn.optional(sql, &[&hash], |row| {
        Ok(Invitation {
            person_id: row.get("person_id")?,
            expires_at: row.get("expires_at")?,
            spent_at: row.get("spent_at")?,
        })
    })
    .await
}

/// Finds a link and holds it for this transaction, so that it is used once.
pub async fn lock(tx: &Tx, hash: &str) -> Result<Option<Invitation>, StoreError> {
    tx.execute("update invitations set made_at = made_at where token_hash = $1", &[&hash]).await?;
    find(tx, hash).await
}

/// Forgets links that expired before an instant.
pub async fn forget_expired(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from invitations where expires_at < $1", &[&before]).await
}
