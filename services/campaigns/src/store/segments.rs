//! Saved selections.

use kernel::{Page, PageQuery, PersonId, SegmentId, Timestamp, Version};
use serde_json::Value as JsonValue;
use store::{Conn, Row, StoreError, ensure_fresh};

/// A selection with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Its id.
    pub id: SegmentId,
    /// What people call it.
    pub title: String,
    /// The rule group.
    pub rule: JsonValue,
    /// Counts every change.
    pub version: Version,
    /// Who made it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Timestamp,
    /// When it changed last.
    pub updated_at: Timestamp,
}

const COLUMNS: &str = "id, title, rule, version, created_by, created_at, updated_at";

/// Keeps a new segment.
pub async fn insert(conn: &Conn, segment: &Segment) -> Result<(), StoreError> {
    let sql = format!("insert into segments ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7)");
    let Segment { id, title, rule, version, created_by, created_at, updated_at } = segment;
    conn.execute(&sql, &[id, title, rule, version, created_by, created_at, updated_at]).await?;
    Ok(())
}

/// Keeps a changed segment; `segment.version` is the one it was read with.
pub async fn save(conn: &Conn, segment: &Segment) -> Result<Segment, StoreError> {
    let sql = "update segments set title = $3, rule = $4, updated_at = $5, version = version + 1 \
               where id = $1 and version = $2";
    let Segment { id, title, rule, version, updated_at, .. } = segment;
    ensure_fresh(conn.execute(sql, &[id, version, title, rule, updated_at]).await?)?;
    Ok(Segment { version: version.next(), ..segment.clone() })
}

/// A segment by its id.
pub async fn find(conn: &Conn, id: SegmentId) -> Result<Option<Segment>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from segments where id = $1"), &[&id], read).await
}

/// Segments, newest first.
pub async fn list(conn: &Conn, page: &PageQuery, before: Option<SegmentId>) -> Result<Page<Segment>, StoreError> {
    let limit = i64::from(page.limit()) + 1;
    let rows = match before {
        Some(before) => {
            let sql = format!("select {COLUMNS} from segments where id < $1 order by id desc limit $2");
            conn.all(&sql, &[&before, &limit], read).await?
        }
        None => {
            let sql = format!("select {COLUMNS} from segments order by id desc limit $1");
            conn.all(&sql, &[&limit], read).await?
        }
    };
    Ok(Page::from_rows(rows, page.limit(), |segment| vec![segment.id.to_string()]))
}

fn read(row: &Row) -> Result<Segment, StoreError> {
    Ok(Segment {
        id: row.get("id")?,
        title: row.get("title")?,
        rule: row.get("rule")?,
        version: row.get("version")?,
        created_by: row.get("created_by")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
