//! How the debt grew: what was open at the end of past months, and what is now.

use std::collections::HashSet;

use kernel::Day;
use store::{Conn, StoreError};
use web::Ctx;

use crate::domain::trend::{DayTotals, month_ends, totals};
use crate::store::{day_totals, facets, ledger};

/// Totals at the ends of the months before, then at the day the books stand at. Months that were never computed, or that
/// something was booked into since, are computed in one go and kept for the next caller.
pub async fn ageing_trend(ctx: &Ctx, as_of: Day, months: u32) -> Result<Vec<DayTotals>, StoreError> {
    let conn = ctx.read();
    let ends = month_ends(as_of, months);
    let mut trend = day_totals::list(&conn, &ends).await?;
    let known: HashSet<Day> = trend.iter().map(|one| one.day).collect();
    let missing: Vec<Day> = ends.into_iter().filter(|day| !known.contains(day)).collect();
    if !missing.is_empty() {
        // The sequence is read first: what is booked meanwhile keeps the totals from being kept.
        let sequence = ledger::load_sequence(&conn).await?;
        let fresh = compute(&conn, &missing).await?;
        trend.extend(&fresh);
        keep_in_time(ctx.clone(), sequence, fresh);
    }
    trend.extend(day_totals::of_balances(&conn, as_of).await?);
    trend.sort_by_key(|one| one.day);
    Ok(trend)
}

/// Every currency has a total at every day: a day without debt is known to be one.
async fn compute(conn: &Conn, days: &[Day]) -> Result<Vec<DayTotals>, StoreError> {
    let Some(last) = days.iter().max() else { return Ok(Vec::new()) };
    let (issued, paid) = (day_totals::issued(conn, *last).await?, day_totals::paid(conn, *last).await?);
    let mut found = totals(days, &issued, &paid);
    for currency in facets::currencies(conn).await? {
        for day in days {
            if !found.iter().any(|one| (one.day, one.currency) == (*day, currency)) {
                found.push(DayTotals { day: *day, currency, buckets: [0; 8] });
            }
        }
    }
    Ok(found)
}

/// Keeps totals once the books are free; the caller does not wait for it.
fn keep_in_time(ctx: Ctx, sequence: i64, fresh: Vec<DayTotals>) {
    tokio::spawn(async move {
        let kept = async {
            let tx = ctx.begin().await?;
            if day_totals::keep(&tx, sequence, &fresh).await? { tx.commit().await } else { Ok(()) }
        };
        if let Err(error) = kept.await {
            tracing::warn!(%error, "totals of past months were not kept; the next caller computes them again");
        }
    });
}
