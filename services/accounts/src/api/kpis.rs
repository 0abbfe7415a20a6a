//! Key figures of receivables.

use actix_web::get;
use actix_web::web::Json;
use kernel::{Currency, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Ctx, Manager, Problem, Query};

use crate::use_cases::key_figures::{KeyFigures, PaymentFigures, key_figures};

pub fn routes(config: &mut ServiceConfig) {
    config.service(get);
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct KpiQuery {
    /// The day; the day the books stand at when left out.
    as_of: Option<Day>,
    /// Of one company only.
    legal_entity: Option<String>,
}

/// Key figures at a day, one set per currency.
#[derive(Serialize, ToSchema)]
struct KpisOut {
    as_of: Day,
    /// What each figure means.
    definitions: DefinitionsOut,
    currencies: Vec<KpiOut>,
}

/// The variant of each figure, so that it can be compared.
#[derive(Serialize, ToSchema)]
struct DefinitionsOut {
    open: &'static str,
    days_past_due: &'static str,
    sales: &'static str,
    dso_simple_90d: &'static str,
    dso_countback: &'static str,
    cei_month: &'static str,
    rounding: &'static str,
}

const DEFINITIONS: DefinitionsOut = DefinitionsOut {
    open: "effective by the day and not yet paid on it; an item settled on the day is paid",
    days_past_due: "day less due day; 0 or less is current",
    sales: "invoices and debit notes by day of issue",
    dso_simple_90d: "open amount / sales of the 90 days ending on the day * 90",
    dso_countback: "calendar months, last month first, true days in month, last month pro rata",
    cei_month: "(beginning receivables + sales - ending total) / (beginning receivables + sales - ending current) * 100, month to date",
    rounding: "half up, 4 decimals; null where there is nothing to divide by",
};

/// The figures of one currency.
#[derive(Serialize, ToSchema)]
struct KpiOut {
    currency: Currency,
    open_count: i64,
    open_amount: Money,
    current_amount: Money,
    overdue_amount: Money,
    max_days_past_due: i64,
    disputed_open_count: i64,
    disputed_open_amount: Money,
    sales_last_90_days: Money,
    #[schema(example = "26.8407")]
    dso_simple_90d: Option<String>,
    best_possible_dso_90d: Option<String>,
    average_days_delinquent: Option<String>,
    dso_countback: Option<String>,
    countback_trace: Vec<CountbackOut>,
    cei_month: CeiOut,
    payments_in_month: PaymentsOut,
}

/// One month of the countback.
#[derive(Serialize, ToSchema)]
struct CountbackOut {
    #[schema(example = "2012-12")]
    month: String,
    sales: Money,
    days_in_month: i64,
    days_counted: String,
}

/// Collection effectiveness of the month so far.
#[derive(Serialize, ToSchema)]
struct CeiOut {
    beginning_ar: Money,
    credit_sales: Money,
    ending_total_ar: Money,
    ending_current_ar: Money,
    cei_percent: Option<String>,
}

/// Documents paid in the month so far.
#[derive(Serialize, ToSchema)]
struct PaymentsOut {
    count: i64,
    amount: Money,
    /// Paid after their due day.
    late_count: i64,
    mean_days_to_settle: Option<String>,
    amount_weighted_days_late: Option<String>,
}

impl From<KeyFigures> for KpiOut {
    fn from(figures: KeyFigures) -> Self {
        let currency = figures.receivables.currency;
        let money = |minor| Money::of_minor(minor, currency);
        let receivables = &figures.receivables;
        let trace = figures.countback.trace.into_iter().map(|step| CountbackOut {
            month: step.month.date().format("%Y-%m").to_string(),
            sales: money(step.sales),
            days_in_month: step.days_in_month,
            days_counted: step.days_counted,
        });
        Self {
            currency,
            open_count: receivables.open_count,
            open_amount: money(receivables.open),
            current_amount: money(receivables.current),
            overdue_amount: money(receivables.open - receivables.current),
            max_days_past_due: figures.max_days_past_due,
            disputed_open_count: receivables.disputed_count,
            disputed_open_amount: money(receivables.disputed),
            sales_last_90_days: money(figures.sales_90),
            dso_simple_90d: figures.dso_simple,
            best_possible_dso_90d: figures.dso_best,
            average_days_delinquent: figures.average_days_delinquent,
            dso_countback: figures.countback.days,
            countback_trace: trace.collect(),
            cei_month: CeiOut {
                beginning_ar: money(figures.beginning),
                credit_sales: money(figures.sales_month),
                ending_total_ar: money(receivables.open),
                ending_current_ar: money(receivables.current),
                cei_percent: figures.cei,
            },
            payments_in_month: PaymentsOut::of(figures.payments, currency),
        }
    }
}

impl PaymentsOut {
    fn of(figures: PaymentFigures, currency: Currency) -> Self {
        Self {
            count: figures.count,
            amount: Money::of_minor(figures.minor, currency),
            late_count: figures.late_count,
            mean_days_to_settle: figures.mean_days_to_settle,
            amount_weighted_days_late: figures.amount_weighted_days_late,
        }
    }
}

/// DSO, CEI and payments at a day, as known now.
#[utoipa::path(
    tag = "ageing",
    operation_id = "get_kpis",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(KpiQuery),
    responses((status = 200, description = "A set of figures for every currency.", body = KpisOut))
)]
#[get("/kpis")]
async fn get(ctx: Ctx, _by: Manager, query: Query<KpiQuery>) -> Result<Json<KpisOut>, Problem> {
    let as_of = super::ageing::day_of(&ctx, query.as_of).await?;
    let legal_entity = query.legal_entity.as_deref().filter(|entity| !entity.is_empty() && !entity.contains('\0'));
    let figures = key_figures(&ctx.read(), as_of, legal_entity).await?;
    Ok(Json(KpisOut { as_of, definitions: DEFINITIONS, currencies: figures.into_iter().map(KpiOut::from).collect() }))
}
