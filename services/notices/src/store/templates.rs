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

/// A version of a template, and which one new print runs use.
#[derive(Clone, Debug)]
pub struct Listed {
    pub template: Template,
    pub active_version: Option<Version>,
    /// Print runs that used this version.
    pub runs: i64,
}

const LISTED: &str = "select t.*, a.version as active_version, (select count(*) from print_runs r
        where r.template_code = t.code and r.template_version = t.version) as runs
    from templates t left join active_templates a on a.code = t.code";

fn read_listed(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed { template: read(row)?, active_version: row.get("active_version")?, runs: row.get("runs")? })
}

/// The newest version of each template.
pub async fn list(conn: &Conn) -> Result<Vec<Listed>, StoreError> {
    let sql = format!(
        "{LISTED} where t.version = (select max(version) from templates n where n.code = t.code) order by t.code"
    );
    conn.all(&sql, &[], read_listed).await
}

/// Every version of a template, the newest first.
pub async fn versions(conn: &Conn, code: &str) -> Result<Vec<Listed>, StoreError> {
    conn.all(&format!("{LISTED} where t.code = $1 order by t.version desc"), &[&code], read_listed).await
}

/// One version of a template, the newest when none is named, and which one is used.
pub async fn find_listed(conn: &Conn, code: &str, version: Option<Version>) -> Result<Option<Listed>, StoreError> {
    let sql = format!(
        "{LISTED} where t.code = $1 and (cast($2 as bigint) is null or t.version = $2) order by t.version desc limit 1"
    );
    conn.optional(&sql, &[&code, &version], read_listed).await
}

/// The version that new print runs use.
pub async fn active(conn: &Conn, code: &str) -> Result<Option<Template>, StoreError> {
    let sql = "select t.* from templates t join active_templates a on a.code = t.code and a.version = t.version
        where t.code = $1";
    conn.optional(sql, &[&code], read).await
}

/// Has new print runs use a version.
pub async fn activate(tx: &Tx, code: &str, version: Version, by: &Actor, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into active_templates (code, version, activated_by, activated_at) values ($1, $2, $3, $4)
        on conflict (code) do update set version = excluded.version, activated_by = excluded.activated_by,
            activated_at = excluded.activated_at";
    tx.execute(sql, &[&code, &version, &Json(by), &now]).await.map(|_| ())
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
