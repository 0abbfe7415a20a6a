//! Counts the figures of a report as they are now.

use kernel::{CampaignId, Day};
use store::Conn;
use web::Ctx;

use crate::domain::campaign_result::{CampaignResult, caveats, compare, uplift_of};
use crate::domain::collection_report::{CollectionReport, month_days};
use crate::domain::report::{Figures, Scope};
use crate::error::Error;
use crate::store::{balances, progress, receipts, results};

/// How many debtors stand in the list of the largest, per currency.
const TOP: u32 = 20;

/// The month of a text such as `2026-03`; the current one without.
pub fn month(ctx: &Ctx, month: Option<&str>) -> Result<Scope, Error> {
    let today = ctx.today();
    let current = || today.to_string()[..7].to_owned();
    let text = month.map_or_else(current, str::to_owned);
    match month_days(&text).filter(|(first, _)| *first <= today) {
        Some((first_day, last_day)) => Ok(Scope::MonthlyCollection { first_day, last_day }),
        None => Err(Error::NotAMonth(text)),
    }
}

/// Counts the figures.
pub async fn count_report(ctx: &Ctx, db: &Conn, scope: Scope) -> Result<Figures, Error> {
    let today = ctx.today();
    match scope {
        Scope::MonthlyCollection { first_day, last_day } => {
            Ok(Figures::MonthlyCollection(collection(db, first_day, last_day.min(today)).await?))
        }
        Scope::CampaignResult { campaign_id } => {
            Ok(Figures::CampaignResult(Box::new(result(db, campaign_id, today).await?)))
        }
    }
}

async fn collection(db: &Conn, first_day: Day, as_of: Day) -> Result<CollectionReport, Error> {
    Ok(CollectionReport {
        first_day,
        as_of,
        collected: receipts::collected(db, first_day, as_of).await?,
        ageing: balances::ageing(db).await?,
        campaigns: progress::launched(db).await?,
        top_debtors: balances::top_debtors(db, TOP).await?,
    })
}

async fn result(db: &Conn, campaign: CampaignId, today: Day) -> Result<CampaignResult, Error> {
    let window_ends_on = results::window_end(db, campaign).await?.ok_or(Error::NoSuchCampaign(campaign))?;
    let progress = progress::of_campaign(db, campaign).await?.ok_or(Error::NoSuchCampaign(campaign))?;
    let as_of = window_ends_on.min(today);
    let arms = compare(&results::arms(db, campaign, as_of).await?);
    Ok(CampaignResult {
        window_ends_on,
        as_of,
        uplift: uplift_of(&arms),
        caveats: caveats(&arms, progress.withdrawn, today <= window_ends_on),
        withdrawals: results::withdrawals(db, campaign).await?,
        technicians: results::technicians(db, campaign).await?,
        arms,
        progress,
    })
}
