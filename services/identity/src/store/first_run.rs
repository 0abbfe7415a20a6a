//! The one-time set-up: its tokens and that it was done.

use kernel::{PersonId, Timestamp};
use store::{Conn, StoreError, Tx};

/// Keeps the hash of a set-up token. Every start before the set-up adds one, and each of them is good.
pub async fn add_token(tx: &Tx, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("insert into setup_tokens (token_hash, made_at) values ($1, $2)", &[&hash, &now]).await?;
    Ok(())
}

/// Whether a set-up token was made here.
pub async fn knows_token(conn: &Conn, hash: &str) -> Result<bool, StoreError> {
    let sql = "select token_hash from setup_tokens where token_hash = $1";
    Ok(conn.optional(sql, &[&hash], |_| Ok(())).await?.is_some())
}

/// Marks the set-up as done and forgets its tokens; a conflict when it was done before.
pub async fn finish(tx: &Tx, admin: PersonId, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("insert into first_run (slot, person_id, done_at) values (1, $1, $2)", &[&admin, &now]).await?;
    tx.execute("delete from setup_tokens", &[]).await?;
    Ok(())
}
