//! Keys this service made for itself.

use store::{Conn, StoreError, Tx};

const LINK_KEY: &str = "link_key";

/// Keeps a key for links, unless another replica has just kept one.
pub async fn offer_link_key(tx: &Tx, key: &[u8]) -> Result<(), StoreError> {
    let sql = "insert into secrets (name, value) values ($1, $2) on conflict (name) do nothing";
    tx.execute(sql, &[&LINK_KEY, &key]).await?;
    Ok(())
}

/// The key that links are signed with.
pub async fn find_link_key(conn: &Conn) -> Result<Option<Vec<u8>>, StoreError> {
    conn.optional("select value from secrets where name = $1", &[&LINK_KEY], |row| row.get("value")).await
}
