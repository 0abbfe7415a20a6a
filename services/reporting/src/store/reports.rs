//! Reports as issued.

use kernel::{Day, ReportId, Timestamp};
use serde::Serialize;
use store::{Conn, Json, StoreError};
use utoipa::ToSchema;

use crate::domain::collection_report::CollectionReport;

/// A report as issued; its figures never change.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Report {
    /// The report.
    pub id: ReportId,
    /// Which report: `monthly-collection`.
    pub kind: String,
    /// First day it covers.
    pub first_day: Day,
    /// Last day it covers.
    pub as_of: Day,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Who issued it.
    pub issued_by: String,
    /// The figures.
    pub figures: CollectionReport,
}

const COLUMNS: &str = "report_id, kind, first_day, as_of, issued_at, issued_by, figures";

fn read(row: &store::Row) -> Result<Report, StoreError> {
    Ok(Report {
        id: row.get("report_id")?,
        kind: row.get("kind")?,
        first_day: row.get("first_day")?,
        as_of: row.get("as_of")?,
        issued_at: row.get("issued_at")?,
        issued_by: row.get("issued_by")?,
        figures: row.get::<Json<CollectionReport>>("figures")?.0,
    })
}

/// Keeps a report.
pub async fn issue(db: &Conn, report: &Report) -> Result<(), StoreError> {
    db.execute(
        &format!("insert into reports ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7)"),
        &[
            &report.id,
            &report.kind,
            &report.first_day,
            &report.as_of,
            &report.issued_at,
            &report.issued_by,
            &Json(&report.figures),
        ],
    )
    .await?;
    Ok(())
}

/// One report.
pub async fn load(db: &Conn, id: ReportId) -> Result<Report, StoreError> {
    db.one(&format!("select {COLUMNS} from reports where report_id = $1"), &[&id], read).await
}

/// Reports, the newest first, older than `before`.
pub async fn list(db: &Conn, before: Option<ReportId>, limit: u32) -> Result<Vec<Report>, StoreError> {
    let older = if before.is_some() { "report_id < $1" } else { "$1 is null" };
    db.all(
        &format!("select {COLUMNS} from reports where {older} order by report_id desc limit $2"),
        &[&before, &i64::from(limit)],
        read,
    )
    .await
}
