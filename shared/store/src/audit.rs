//! Who did what, in streams of records where each carries the hash of all before it.

use kernel::{Actor, Page, PageQuery, Timestamp, canonical_json};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::{Conn, Row, StoreError, Tx};

/// A link of the chain.
pub type Hash = [u8; 32];

/// What stands before the first record.
pub const GENESIS: Hash = [0; 32];

/// The hash of a record: `SHA-256(previous || SHA-256(record))`, the record being canonical JSON.
#[must_use]
pub fn link(previous: &Hash, record: &str) -> Hash {
    Sha256::new().chain_update(previous).chain_update(Sha256::digest(record)).finalize().into()
}

/// One record of a stream.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct AuditRecord {
    /// From 1, without gaps.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What: `actor, action, subject, detail, stream, seq, at`.
    #[schema(value_type = Object)]
    pub record: serde_json::Value,
    /// The chain up to and including this record, in hexadecimal.
    pub hash: String,
}

/// What verifying a stream found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Verified {
    /// Records found.
    pub records: i64,
    /// The hash of the last record, computed anew.
    pub head_hash: String,
    /// The first record that is missing, out of place or changed; `null` when the stream is whole.
    pub first_bad: Option<i64>,
}

pub(crate) async fn append(
    tx: &Tx,
    stream: &str,
    actor: &Actor,
    action: &str,
    subject: &str,
    detail: &impl Serialize,
) -> Result<(), StoreError> {
    // Takes the next place and, with the row's lock, keeps others out of this stream until commit.
    let sql = "insert into audit_heads (stream, seq, hash) values ($1, 1, $2)
        on conflict (stream) do update set seq = audit_heads.seq + 1 returning seq, hash";
    let (seq, previous): (i64, String) =
        tx.one(sql, &[&stream, &hex::encode(GENESIS)], |row| Ok((row.get("seq")?, row.get("hash")?))).await?;
    let at = tx.store().clock().now();
    let record = canonical_json(&serde_json::json!({
        "stream": stream, "seq": seq, "at": at, "actor": actor, "action": action, "subject": subject, "detail": detail,
    }));
    let hash = hex::encode(link(&unhex(&previous)?, &record));
    let sql = "insert into audit_records (stream, seq, at, record, hash) values ($1, $2, $3, $4, $5)";
    tx.execute(sql, &[&stream, &seq, &at, &record, &hash]).await?;
    tx.execute("update audit_heads set hash = $2 where stream = $1", &[&stream, &hash]).await?;
    Ok(())
}

/// Computes a stream's chain anew and compares every link.
pub async fn verify(conn: &Conn, stream: &str) -> Result<Verified, StoreError> {
    let (mut records, mut chain, mut first_bad) = (0i64, GENESIS, None);
    let sql = "select seq, record, hash from audit_records where stream = $1 order by seq";
    conn.each(sql, &[&stream], |row| {
        let (seq, record, hash): (i64, String, String) = (row.get("seq")?, row.get("record")?, row.get("hash")?);
        records += 1;
        chain = link(&chain, &record);
        let is_good = seq == records && hash == hex::encode(chain);
        if !is_good && first_bad.is_none() {
            first_bad = Some(records);
        }
        Ok(())
    })
    .await?;
    let head_hash = hex::encode(chain);
    let sql = "select seq, hash from audit_heads where stream = $1";
    let head: Option<(i64, String)> =
        conn.optional(sql, &[&stream], |row| Ok((row.get("seq")?, row.get("hash")?))).await?;
    let (last, expected) = head.unwrap_or((0, hex::encode(GENESIS)));
    if first_bad.is_none() && (last != records || expected != head_hash) {
        first_bad = Some(records.min(last) + 1);
    }
    Ok(Verified { records, head_hash, first_bad })
}

/// A stream's records, oldest first.
pub async fn list(conn: &Conn, stream: &str, page: &PageQuery) -> Result<Page<AuditRecord>, StoreError> {
    let invalid = |why: &dyn std::fmt::Display| StoreError::Invalid(why.to_string());
    let after = page.after(1).map_err(|why| invalid(&why))?;
    let after: i64 = after.map_or(Ok(0), |cursor| cursor.0[0].parse()).map_err(|why| invalid(&why))?;
    let sql = "select seq, at, record, hash from audit_records where stream = $1 and seq > $2 order by seq limit $3";
    let rows = conn.all(sql, &[&stream, &after, &(page.limit() + 1)], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |record| vec![record.seq.to_string()]))
}

/// The names of all streams.
pub async fn streams(conn: &Conn) -> Result<Vec<String>, StoreError> {
    conn.all("select stream from audit_heads order by stream", &[], |row| row.get("stream")).await
}

fn read(row: &Row) -> Result<AuditRecord, StoreError> {
    let record: String = row.get("record")?;
    let record = serde_json::from_str(&record).map_err(|why| StoreError::Invalid(format!("audit record: {why}")))?;
    Ok(AuditRecord { seq: row.get("seq")?, at: row.get("at")?, record, hash: row.get("hash")? })
}

fn unhex(text: &str) -> Result<Hash, StoreError> {
    let mut hash = GENESIS;
    hex::decode_to_slice(text, &mut hash).map_err(|why| StoreError::Invalid(format!("audit head: {why}")))?;
    Ok(hash)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_records_by_the_published_rule() {
        let first = link(&GENESIS, r#"{"a":1}"#);
        let second = link(&first, r#"{"a":2}"#);
        let (first, second) = (hex::encode(first), hex::encode(second));
        assert!(first.starts_with("46426333c3717c14") && first.ends_with("e06268e4"), "{first}");
        assert!(second.starts_with("3160e75b5b1397f8") && second.ends_with("3194ff0e"), "{second}");
    }
}
