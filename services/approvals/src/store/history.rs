//! What happened to a request, for those who read it. The audit trail keeps the same, chained.

use kernel::{Actor, ApprovalRequestId, Timestamp};
use serde_json::Value;
use store::{Conn, Json, StoreError, Tx};

/// One line of the history.
pub struct Entry {
    pub at: Timestamp,
    pub actor: Actor,
    pub action: String,
    pub detail: Value,
}

/// Adds a line; the request must be locked.
pub async fn add(tx: &Tx, request: ApprovalRequestId, entry: &Entry) -> Result<(), StoreError> {
    let sql = "insert into history (request_id, seq, happened_at, actor, action, detail)
        select $1, coalesce(max(h.seq), 0) + 1, $2, $3, $4, $5 from history h where h.request_id = $1";
    tx.execute(sql, &[&request, &entry.at, &Json(&entry.actor), &entry.action, &entry.detail]).await?;
    Ok(())
}

/// The history of a request, oldest first.
pub async fn of(conn: &Conn, request: ApprovalRequestId) -> Result<Vec<Entry>, StoreError> {
    let sql = "select happened_at, actor, action, detail from history where request_id = $1 order by seq";
    conn.all(sql, &[&request], |row| {
        Ok(Entry {
            at: row.get("happened_at")?,
            actor: row.get::<Json<Actor>>("actor")?.0,
            action: row.get("action")?,
            detail: row.get("detail")?,
        })
    })
    .await
}
