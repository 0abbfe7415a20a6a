//! Issues the monthly collection report.

use contracts::reporting::ReportPublished;
use kernel::{Day, ReportId};
use store::Tx;
use web::{Caller, Ctx};

use crate::domain::collection_report::{CollectionReport, month_days};
use crate::error::Error;
use crate::store::{balances, progress, receipts, reports};

/// Which debtors stand in the list of the largest, per currency.
const TOP: u32 = 20;

/// Counts the figures of a month, keeps them as issued and says so on the bus.
pub async fn issue_collection_report(ctx: &Ctx, tx: &Tx, by: &Caller, month: &str) -> Result<reports::Report, Error> {
    let today = ctx.today();
    let (first_day, last_day) =
        month_days(month).filter(|(first, _)| *first <= today).ok_or_else(|| Error::NotAMonth(month.to_owned()))?;
    let report = reports::Report {
        id: ReportId::fresh(),
        kind: "monthly-collection".into(),
        first_day,
        as_of: last_day.min(today),
        issued_at: ctx.now(),
        issued_by: by.name.clone(),
        figures: count(tx, first_day, last_day.min(today)).await?,
    };
    reports::issue(tx, &report).await?;
    tx.publish(&ReportPublished {
        report_id: report.id,
        kind: report.kind.clone(),
        as_of: report.as_of,
        published_at: report.issued_at,
    })
    .await?;
    Ok(report)
}

async fn count(tx: &Tx, first_day: Day, as_of: Day) -> Result<CollectionReport, Error> {
    let mut campaigns = Vec::new();
    for campaign in progress::launched(tx).await? {
        campaigns.extend(progress::of_campaign(tx, campaign).await?);
    }
    Ok(CollectionReport {
        first_day,
        as_of,
        collected: receipts::collected(tx, first_day, as_of).await?,
        ageing: balances::ageing(tx).await?,
        campaigns,
        top_debtors: balances::top_debtors(tx, TOP).await?,
    })
}
