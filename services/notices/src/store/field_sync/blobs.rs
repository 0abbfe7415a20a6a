//! Bytes that phones brought.

use kernel::PersonId;
use store::{Conn, StoreError, Tx};

/// Bytes that arrived.
#[derive(Clone, Debug)]
pub struct KeptBlob {
    pub bytes: i64,
    pub mime: String,
}

/// Whether these bytes are here.
pub async fn find_blob(conn: &Conn, sha256: &str) -> Result<Option<KeptBlob>, StoreError> {
    let sql = "select bytes, mime from field_blobs where sha256 = $1";
    conn.optional(sql, &[&sha256], |row| Ok(KeptBlob { bytes: row.get("bytes")?, mime: row.get("mime")? })).await
}

/// Writes down that bytes arrived; tells whether they are new.
pub async fn keep_blob(tx: &Tx, sha256: &str, blob: &KeptBlob, person: PersonId) -> Result<bool, StoreError> {
    let sql = "insert into field_blobs (sha256, bytes, mime, person_id, stored_at) values ($1, $2, $3, $4, $5)
        on conflict (sha256) do nothing";
    let now = tx.store().clock().now();
    Ok(tx.execute(sql, &[&sha256, &blob.bytes, &blob.mime, &person, &now]).await? == 1)
}
