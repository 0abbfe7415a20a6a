//! Saved selections.

use std::collections::HashMap;

use kernel::{CampaignId, Page, PageQuery, PersonId, SegmentId, Timestamp, Version};
use serde_json::Value as JsonValue;
use store::{Bind, Conn, Row, StoreError, Word, ensure_fresh, placeholders};

use super::like;
use crate::domain::stage::Stage;

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
    /// When it was put away.
    pub archived_at: Option<Timestamp>,
}

const COLUMNS: &str = "id, title, rule, version, created_by, created_at, updated_at, archived_at";

/// Keeps a new segment.
pub async fn insert(conn: &Conn, segment: &Segment) -> Result<(), StoreError> {
    let sql = format!("insert into segments ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)");
    let Segment { id, title, rule, version, created_by, created_at, updated_at, archived_at } = segment;
    conn.execute(&sql, &[id, title, rule, version, created_by, created_at, updated_at, archived_at]).await?;
    keep_version(conn, segment, segment.created_by).await
}

/// Keeps a changed segment and its wording; `segment.version` is the one it was read with.
pub async fn save(conn: &Conn, segment: &Segment, by: PersonId) -> Result<Segment, StoreError> {
    let sql = "update segments set title = $3, rule = $4, updated_at = $5, version = version + 1 \
               where id = $1 and version = $2";
    let Segment { id, title, rule, version, updated_at, .. } = segment;
    ensure_fresh(conn.execute(sql, &[id, version, title, rule, updated_at]).await?)?;
    let segment = Segment { version: version.next(), ..segment.clone() };
    keep_version(conn, &segment, by).await?;
    Ok(segment)
}

async fn keep_version(conn: &Conn, segment: &Segment, by: PersonId) -> Result<(), StoreError> {
    let sql = "insert into segment_versions (segment_id, version, title, rule, changed_by, changed_at) \
               values ($1, $2, $3, $4, $5, $6)";
    let Segment { id, title, rule, version, updated_at, .. } = segment;
    conn.execute(sql, &[id, version, title, rule, &by, updated_at]).await?;
    Ok(())
}

/// Puts a segment away, or takes it out again; its wording stays.
pub async fn archive(conn: &Conn, id: SegmentId, at: Option<Timestamp>) -> Result<(), StoreError> {
    conn.execute("update segments set archived_at = $2 where id = $1", &[&id, &at]).await?;
    Ok(())
}

/// A segment by its id.
pub async fn find(conn: &Conn, id: SegmentId) -> Result<Option<Segment>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from segments where id = $1"), &[&id], read).await
}

/// Which segments are wanted.
pub struct Sought {
    /// Part of the title.
    pub title: Option<String>,
    /// Those put away, instead of those in use.
    pub archived: bool,
}

/// Segments, newest first.
pub async fn list(
    conn: &Conn,
    sought: &Sought,
    page: &PageQuery,
    before: Option<SegmentId>,
) -> Result<Page<Segment>, StoreError> {
    let limit = i64::from(page.limit()) + 1;
    let sql = format!(
        "select {COLUMNS} from segments where (cast($1 as uuid) is null or id < $1) \
         and (cast($2 as text) is null or lower(title) like $2 escape '\\') \
         and (archived_at is not null) = $3 order by id desc limit $4"
    );
    let title = sought.title.as_deref().map(like);
    let rows = conn.all(&sql, &[&before, &title, &sought.archived, &limit], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |segment| vec![segment.id.to_string()]))
}

/// A campaign that took the rule of a segment.
pub struct Use {
    /// The segment.
    pub segment: SegmentId,
    /// The campaign.
    pub campaign: CampaignId,
    /// Its reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// Where it is.
    pub stage: Stage,
}

/// The campaigns that took the rules of segments, newest first.
pub async fn uses(conn: &Conn, ids: Vec<SegmentId>) -> Result<HashMap<SegmentId, Vec<Use>>, StoreError> {
    let mut found: HashMap<SegmentId, Vec<Use>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let sql = format!(
        "select segment_id, id, reference, title, stage from campaigns where segment_id in ({}) order by id desc",
        placeholders(1, ids.len())
    );
    let params: Vec<&(dyn Bind + Sync)> = ids.iter().map(|id| id as &(dyn Bind + Sync)).collect();
    conn.each(&sql, &params, |row| {
        let used = Use {
            segment: row.get("segment_id")?,
            campaign: row.get("id")?,
            reference: row.get("reference")?,
            title: row.get("title")?,
            stage: row.get::<Word<_>>("stage")?.0,
        };
        found.entry(used.segment).or_default().push(used);
        Ok(())
    })
    .await?;
    Ok(found)
}

/// One version of a segment.
pub struct Written {
    /// Which.
    pub version: Version,
    /// What people called it then.
    pub title: String,
    /// The rule then.
    pub rule: JsonValue,
    /// Who wrote it.
    pub changed_by: PersonId,
    /// When.
    pub changed_at: Timestamp,
}

/// The versions of a segment, newest first.
pub async fn versions(
    conn: &Conn,
    id: SegmentId,
    page: &PageQuery,
    before: Option<i64>,
) -> Result<Page<Written>, StoreError> {
    let sql = "select version, title, rule, changed_by, changed_at from segment_versions \
               where segment_id = $1 and (cast($2 as bigint) is null or version < $2) order by version desc limit $3";
    let limit = i64::from(page.limit()) + 1;
    let rows = conn
        .all(sql, &[&id, &before, &limit], |row| {
            Ok(Written {
                version: row.get("version")?,
                title: row.get("title")?,
                rule: row.get("rule")?,
                changed_by: row.get("changed_by")?,
                changed_at: row.get("changed_at")?,
            })
        })
        .await?;
    Ok(Page::from_rows(rows, page.limit(), |written| vec![written.version.get().to_string()]))
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
        archived_at: row.get("archived_at")?,
    })
}
