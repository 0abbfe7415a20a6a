//! Reports as issued.

use kernel::{CampaignId, Day, ReportId, Timestamp};
use serde::Serialize;
use store::{Conn, Json, StoreError, Value, Word, params};
use utoipa::ToSchema;

use crate::domain::report::{Figures, ReportKind};

/// A report as issued; its figures never change.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Report {
    /// The report.
    pub id: ReportId,
    /// Which report: `monthly-collection`.
    pub kind: ReportKind,
    /// Its title.
    pub title: String,
    /// The campaign it is about, where it is about one.
    pub campaign_id: Option<CampaignId>,
    /// First day it covers.
    pub first_day: Day,
    /// Last day it covers.
    pub as_of: Day,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// Who issued it.
    pub issued_by: String,
    /// The figures.
    pub figures: Figures,
}

impl Report {
    /// A report with these figures.
    #[must_use]
    pub fn of(id: ReportId, figures: Figures, issued_at: Timestamp, issued_by: String) -> Self {
        let (first_day, as_of) = figures.days();
        Self {
            id,
            kind: figures.kind(),
            title: figures.paper().title,
            campaign_id: figures.campaign(),
            first_day,
            as_of,
            issued_at,
            issued_by,
            figures,
        }
    }
}

/// Which reports are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Issued before this one.
    pub before: Option<ReportId>,
    /// Of one kind alone.
    pub kind: Option<ReportKind>,
    /// About one campaign alone.
    pub campaign: Option<CampaignId>,
    /// Whose last day is this day or later.
    pub from: Option<Day>,
    /// Whose first day is this day or earlier.
    pub to: Option<Day>,
}

const COLUMNS: &str = "report_id, kind, first_day, as_of, issued_at, issued_by, figures, campaign_id";

fn read(row: &store::Row) -> Result<Report, StoreError> {
    let figures = row.get::<Json<Figures>>("figures")?.0;
    Ok(Report::of(row.get("report_id")?, figures, row.get("issued_at")?, row.get("issued_by")?))
}

/// Keeps a report.
pub async fn issue(db: &Conn, report: &Report) -> Result<(), StoreError> {
    db.execute(
        &format!("insert into reports ({COLUMNS}) values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &[
            &report.id,
            &report.kind.code(),
            &report.first_day,
            &report.as_of,
            &report.issued_at,
            &report.issued_by,
            &Json(&report.figures),
            &report.campaign_id,
        ],
    )
    .await?;
    Ok(())
}

/// A report, when there is one of this id.
pub async fn find(db: &Conn, id: ReportId) -> Result<Option<Report>, StoreError> {
    db.optional(&format!("select {COLUMNS} from reports where report_id = $1"), &[&id], read).await
}

/// One report.
pub async fn load(db: &Conn, id: ReportId) -> Result<Report, StoreError> {
    find(db, id).await?.ok_or(StoreError::NotFound)
}

/// Reports that pass a filter, the newest first.
pub async fn list(db: &Conn, filter: &Filter, limit: u32) -> Result<Vec<Report>, StoreError> {
    let wanted = [
        ("report_id <", filter.before.map(Value::from)),
        ("kind =", filter.kind.map(|kind| Value::from(Word(kind)))),
        ("campaign_id =", filter.campaign.map(Value::from)),
        ("as_of >=", filter.from.map(Value::from)),
        ("first_day <=", filter.to.map(Value::from)),
    ];
    let mut values = vec![Value::from(limit)];
    let mut passes = String::from("report_id is not null");
    for (condition, value) in wanted {
        if let Some(value) = value {
            values.push(value);
            passes.push_str(&format!(" and {condition} ${}", values.len()));
        }
    }
    let sql = format!("select {COLUMNS} from reports where {passes} order by report_id desc limit $1");
    db.all(&sql, &params(&values), read).await
}
