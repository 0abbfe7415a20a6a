//! How the debt grew.

use actix_web::get;
use actix_web::web::Json;
use kernel::{Currency, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, FieldError, Manager, Problem, Query};

use super::wire::AmountBucketOut;
use crate::domain::ageing::BUCKETS;
use crate::domain::trend::DayTotals;
use crate::use_cases::ageing_trend::ageing_trend;

pub fn routes(config: &mut ServiceConfig) {
    config.service(get);
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct TrendQuery {
    /// How many month ends before the day the books stand at; 12 when left out.
    #[param(minimum = 1, maximum = 36, example = 12)]
    months: Option<u32>,
}

/// What was open over time.
#[derive(Serialize, ToSchema)]
struct TrendOut {
    /// The day the books stand at: that of the last point.
    as_of: Day,
    currencies: Vec<CurrencyTrendOut>,
}

/// One line of the chart.
#[derive(Serialize, ToSchema)]
struct CurrencyTrendOut {
    currency: Currency,
    /// The ends of the months, the earliest first, then the day the books stand at. As known now.
    points: Vec<TrendPointOut>,
}

/// What was open at the end of one day.
#[derive(Serialize, ToSchema)]
struct TrendPointOut {
    day: Day,
    /// Open documents.
    open: Money,
    /// Open documents past their due day.
    overdue: Money,
    /// Open documents by days past due.
    buckets: Vec<AmountBucketOut>,
}

impl From<&DayTotals> for TrendPointOut {
    fn from(totals: &DayTotals) -> Self {
        let money = |minor| Money::of_minor(minor, totals.currency);
        let buckets = BUCKETS.into_iter().zip(totals.buckets);
        Self {
            day: totals.day,
            open: money(totals.open()),
            overdue: money(totals.overdue()),
            buckets: buckets.map(|(bucket, minor)| AmountBucketOut { bucket, amount: money(minor) }).collect(),
        }
    }
}

/// Open and overdue amounts at the end of each month and now, per currency.
#[utoipa::path(
    tag = "ageing",
    operation_id = "get_ageing_trend",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(TrendQuery),
    responses((status = 200, description = "A line for every currency.", body = TrendOut))
)]
#[get("/ageing/trend")]
async fn get(ctx: Ctx, _by: Manager, query: Query<TrendQuery>) -> Result<Json<TrendOut>, Problem> {
    let months = query.months.unwrap_or(12);
    if !(1..=36).contains(&months) {
        return Err(Problem::invalid(vec![FieldError::new("months", "expected 1 to 36 months")]));
    }
    let as_of = super::ageing::day_of(&ctx, None).await?;
    let trend = ageing_trend(&ctx, as_of, months).await?;
    let mut currencies: Vec<CurrencyTrendOut> = Vec::new();
    for totals in &trend {
        let point = TrendPointOut::from(totals);
        match currencies.iter_mut().find(|line| line.currency == totals.currency) {
            Some(line) => line.points.push(point),
            None => currencies.push(CurrencyTrendOut { currency: totals.currency, points: vec![point] }),
        }
    }
    currencies.sort_by(|one, other| one.currency.code().cmp(other.currency.code()));
    Ok(Json(TrendOut { as_of, currencies }))
}
