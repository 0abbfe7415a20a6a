//! The issues of notices: every tag that ever stood on paper.

use kernel::{Actor, NoticeId, Timestamp};
use store::{Conn, Json, StoreError, Tx, ensure_fresh};

use crate::domain::code::Code;
use crate::domain::notice::Notice;

/// Keeps a reprint: the new issue, and the void of the one before.
pub async fn save_reprint(
    tx: &Tx,
    notice: &Notice,
    by: &Actor,
    reason: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let sql = "update notices set issue = $3, tag = $4, pages = $5, version = version + 1
        where notice_id = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&notice.id, &notice.version, &notice.issue, &notice.tag, &notice.pages]).await?)?;
    let sql = "update notice_issues set voided_at = $2 where notice_id = $1 and voided_at is null";
    tx.execute(sql, &[&notice.id, &now]).await?;
    let sql =
        "insert into notice_issues (notice_id, issue, tag, reason, made_by, made_at) values ($1, $2, $3, $4, $5, $6)";
    tx.execute(sql, &[&notice.id, &notice.issue, &notice.tag, &reason, &Json(by), &now]).await.map(|_| ())
}

/// One issue of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// From 1.
    pub issue: u32,
    /// Why it was printed again.
    pub reason: Option<String>,
    /// Who had it printed.
    pub made_by: Actor,
    /// When.
    pub made_at: Timestamp,
    /// When its code became void.
    pub voided_at: Option<Timestamp>,
}

/// Every issue of a notice.
pub async fn issues(conn: &Conn, id: NoticeId) -> Result<Vec<Issue>, StoreError> {
    conn.all("select * from notice_issues where notice_id = $1 order by issue", &[&id], |row| {
        Ok(Issue {
            issue: row.get("issue")?,
            reason: row.get("reason")?,
            made_by: row.get::<Json<_>>("made_by")?.0,
            made_at: row.get("made_at")?,
            voided_at: row.get("voided_at")?,
        })
    })
    .await
}

/// What a scanned code turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scan {
    /// The current issue of this notice.
    Current(NoticeId),
    /// An older issue; a reprint voided it.
    Voided(NoticeId),
    /// Not printed by us.
    Forged,
}

/// Looks a scanned code up. A tag that was never printed is forged, whatever its number says.
pub async fn scan(conn: &Conn, code: &Code) -> Result<Scan, StoreError> {
    let sql = "select i.notice_id, i.voided_at from notice_issues i join notices n on n.notice_id = i.notice_id
        where n.number = $1 and i.issue = $2 and i.tag = $3";
    let found = conn
        .optional(sql, &[&code.number.to_string(), &code.issue, &code.tag], |row| {
            Ok((row.get("notice_id")?, row.get::<Option<Timestamp>>("voided_at")?))
        })
        .await?;
    Ok(match found {
        None => Scan::Forged,
        Some((id, None)) => Scan::Current(id),
        Some((id, Some(_))) => Scan::Voided(id),
    })
}
