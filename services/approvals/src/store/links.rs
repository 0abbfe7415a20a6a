//! One-time links, of which only the hash of the token is kept.

use kernel::{ApprovalRequestId, LinkId, PersonId, StageId, Timestamp};
use store::{Conn, StoreError, Tx};

use crate::domain::LinkRow;

/// A link and what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    pub id: LinkId,
    pub request_id: ApprovalRequestId,
    pub stage_id: StageId,
    pub row: LinkRow,
}

/// Adds a link.
pub async fn insert(tx: &Tx, link: &Link, hash: &str, by: PersonId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into links (id, token_hash, request_id, stage_id, made_by, made_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(sql, &[&link.id, &hash, &link.request_id, &link.stage_id, &by, &now, &link.row.expires_at]).await?;
    Ok(())
}

/// Finds a link by the hash of its token.
pub async fn find(conn: &Conn, hash: &str) -> Result<Option<Link>, StoreError> {
    let sql = "select id, request_id, stage_id, expires_at, consumed_at, voided_at from links where token_hash = $1";
    conn.optional(sql, &[&hash], |row| {
        Ok(Link {
            id: row.get("id")?,
            request_id: row.get("request_id")?,
            stage_id: row.get("stage_id")?,
            row: LinkRow {
                expires_at: row.get("expires_at")?,
                consumed_at: row.get("consumed_at")?,
                voided_at: row.get("voided_at")?,
            },
        })
    })
    .await
}

/// Consumes a link; false when somebody else was first, or it is no longer good. This is what makes it one-time.
pub async fn consume(tx: &Tx, id: LinkId, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "update links set consumed_at = $2
        where id = $1 and consumed_at is null and voided_at is null and expires_at > $2";
    Ok(tx.execute(sql, &[&id, &now]).await? == 1)
}

/// Voids every unused link of a stage.
pub async fn void_of_stage(tx: &Tx, stage: StageId, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "update links set voided_at = $2 where stage_id = $1 and consumed_at is null and voided_at is null";
    tx.execute(sql, &[&stage, &now]).await
}
