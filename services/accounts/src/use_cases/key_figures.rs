//! Gathers what the key figures of a day are made of, and has them computed.

use kernel::Day;
use store::{Conn, StoreError};

use crate::domain::kpi::{self, Countback, MonthSales};
use crate::store::kpis::{self, DaySales, Paid, Receivables};

/// The key figures of one currency.
#[derive(Clone, Debug)]
pub struct KeyFigures {
    /// Receivables at the day.
    pub receivables: Receivables,
    /// Days past due of the oldest overdue document.
    pub max_days_past_due: i64,
    /// Sales of the 90 days ending on the day.
    pub sales_90: i64,
    /// Sales of the month so far.
    pub sales_month: i64,
    /// Receivables at the end of the month before.
    pub beginning: i64,
    /// Simple DSO.
    pub dso_simple: Option<String>,
    /// Best possible DSO.
    pub dso_best: Option<String>,
    /// The difference of both.
    pub average_days_delinquent: Option<String>,
    /// DSO by countback.
    pub countback: Countback,
    /// Collection effectiveness of the month so far, percent.
    pub cei: Option<String>,
    /// Payments of the month so far.
    pub payments: PaymentFigures,
}

/// Documents paid in a period.
#[derive(Clone, Debug, Default)]
pub struct PaymentFigures {
    /// How many.
    pub count: i64,
    /// Minor units.
    pub minor: i64,
    /// Paid after their due day.
    pub late_count: i64,
    /// Days from issue to payment, on average.
    pub mean_days_to_settle: Option<String>,
    /// Days late, weighted by amount; on time counts zero.
    pub amount_weighted_days_late: Option<String>,
}

const DSO_DAYS: i64 = 90;
/// How far the countback looks back.
const HISTORY_DAYS: i64 = 3 * 366;

/// The key figures at a day, per currency.
pub async fn key_figures(conn: &Conn, as_of: Day, legal_entity: Option<&str>) -> Result<Vec<KeyFigures>, StoreError> {
    let month = as_of.first_of_month();
    let receivables = kpis::receivables(conn, as_of, legal_entity).await?;
    let beginning = kpis::receivables(conn, month.plus(-1), legal_entity).await?;
    let sales = kpis::sales(conn, as_of.plus(-HISTORY_DAYS), as_of, legal_entity).await?;
    let paid = kpis::paid(conn, month, as_of, legal_entity).await?;
    let of_currency = |now: Receivables| {
        let currency = now.currency;
        let begun = beginning.iter().find(|then| then.currency == currency).map_or(0, |then| then.open);
        let sales: Vec<DaySales> = sales.iter().copied().filter(|day| day.currency == currency).collect();
        let paid: Vec<Paid> = paid.iter().copied().filter(|day| day.currency == currency).collect();
        figures_of(as_of, now, begun, &sales, &paid)
    };
    Ok(receivables.into_iter().map(of_currency).collect())
}

fn figures_of(as_of: Day, now: Receivables, beginning: i64, sales: &[DaySales], paid: &[Paid]) -> KeyFigures {
    let month = as_of.first_of_month();
    let since = |from: Day| sales.iter().filter(|day| day.day >= from).map(|day| day.minor).sum::<i64>();
    let sales_90 = since(as_of.plus(1 - DSO_DAYS));
    let sales_month = since(month);
    KeyFigures {
        max_days_past_due: now.oldest_due_on.map_or(0, |oldest| as_of.days_since(oldest)),
        sales_90,
        sales_month,
        beginning,
        dso_simple: kpi::dso(now.open, sales_90, DSO_DAYS),
        dso_best: kpi::dso(now.current, sales_90, DSO_DAYS),
        average_days_delinquent: kpi::average_days_delinquent(now.open, now.current, sales_90, DSO_DAYS),
        countback: kpi::countback(now.open, &by_month(as_of, sales)),
        cei: kpi::collection_effectiveness(beginning, sales_month, now.open, now.current),
        payments: payments_of(paid),
        receivables: now,
    }
}

/// Sales by calendar month, latest first, without gaps, back to the first month with sales.
fn by_month(as_of: Day, sales: &[DaySales]) -> Vec<MonthSales> {
    let Some(first) = sales.iter().map(|day| day.day.first_of_month()).min() else { return Vec::new() };
    let mut months = Vec::new();
    let mut month = as_of.first_of_month();
    while month >= first {
        let of_month = sales.iter().filter(|day| day.day.first_of_month() == month);
        months.push(MonthSales { month, sales: of_month.map(|day| day.minor).sum() });
        month = month.plus(-1).first_of_month();
    }
    months
}

fn payments_of(paid: &[Paid]) -> PaymentFigures {
    let count = paid.iter().map(|group| group.count).sum();
    let minor = paid.iter().map(|group| group.minor).sum();
    let late = |group: &Paid| group.paid_on.days_since(group.due_on).max(0);
    let days: i64 = paid.iter().map(|group| group.count * group.paid_on.days_since(group.issued_on)).sum();
    let weighted: i128 = paid.iter().map(|group| i128::from(group.minor) * i128::from(late(group))).sum();
    PaymentFigures {
        count,
        minor,
        late_count: paid.iter().filter(|group| late(group) > 0).map(|group| group.count).sum(),
        mean_days_to_settle: kpi::ratio(days.into(), i128::from(count)),
        amount_weighted_days_late: kpi::ratio(weighted, i128::from(minor)),
    }
}
