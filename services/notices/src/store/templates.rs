//! Templates at rest: every version, none ever changed.

use kernel::{Actor, Timestamp, Version};
use store::{Conn, Json, Row, StoreError, Tx};

/// One version of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its code: `high-debt-final-notice`.
    pub code: String,
    /// Counts from 1.
    pub version: Version,
    /// For people.
    pub title: String,
    /// The Typst source.
    pub source: String,
    /// SHA-256 of the source.
    pub sha256: String,
    /// Who made this version.
    pub made_by: Actor,
    /// When.
    pub made_at: Timestamp,
}

impl Template {
    /// How it is named at the foot of a notice.
    pub fn label(&self) -> String {
        format!("{} v{}", self.code, self.version.get())
    }
}

/// Adds a version.
pub async fn insert(tx: &Tx, template: &Template) -> Result<(), StoreError> {
    let sql = "insert into templates (code, version, title, source, sha256, made_by, made_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(
        sql,
        &[
            &template.code,
            &template.version,
            &template.title,
            &template.source,
            &template.sha256,
            &Json(&template.made_by),
            &template.made_at,
        ],
    )
    .await
    .map(|_| ())
}

/// The newest version of each template.
pub async fn list(conn: &Conn) -> Result<Vec<Template>, StoreError> {
    let sql = "select * from templates t
        where version = (select max(version) from templates n where n.code = t.code) order by code";
    conn.all(sql, &[], read).await
}

/// One version of a template, the newest when none is named.
pub async fn find(conn: &Conn, code: &str, version: Option<Version>) -> Result<Option<Template>, StoreError> {
    let newest = "select * from templates where code = $1 order by version desc limit 1";
    let named = "select * from templates where code = $1 and version = $2";
    match version {
        None => conn.optional(newest, &[&code], read).await,
        Some(version) => conn.optional(named, &[&code, &version], read).await,
    }
}

fn read(row: &Row) -> Result<Template, StoreError> {
    Ok(Template {
        code: row.get("code")?,
        version: row.get("version")?,
        title: row.get("title")?,
        source: row.get("source")?,
        sha256: row.get("sha256")?,
        made_by: row.get::<Json<_>>("made_by")?.0,
        made_at: row.get("made_at")?,
    })
}
