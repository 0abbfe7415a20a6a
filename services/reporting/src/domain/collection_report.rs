//! The monthly collection report: figures as issued, and how they stand on paper.

use kernel::{Currency, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::progress::Progress;

/// Titles of the ageing columns, as in `AccountBalance::ageing`.
pub const BUCKETS: [&str; 8] = ["Not due", "1–30", "31–60", "61–90", "91–120", "121–180", "181–365", "Over 365"];

/// The figures of one month, kept as issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CollectionReport {
    /// First day of the month.
    pub first_day: Day,
    /// Last day covered.
    pub as_of: Day,
    /// Money received in the month.
    pub collected: Vec<Collected>,
    /// What is owed, by company and currency.
    pub ageing: Vec<AgeingRow>,
    /// The campaigns that ran.
    pub campaigns: Vec<Progress>,
    /// The largest debts.
    pub top_debtors: Vec<TopDebtor>,
}

/// Money received in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Collected {
    /// Receipts.
    pub receipts: i64,
    /// Their sum.
    pub received: Money,
    /// Receipts that came back unpaid in the month.
    pub returned: Money,
}

/// What is owed to one company in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AgeingRow {
    /// The company.
    pub legal_entity: String,
    /// Accounts with a balance.
    pub accounts: i64,
    /// The currency.
    pub currency: Currency,
    /// Minor units by days past due; titles: `BUCKETS`.
    pub buckets: [i64; 8],
    /// Past due.
    pub overdue: Money,
    /// Past due, less unapplied, disputed, promised and on plan.
    pub to_collect: Money,
}

/// One large debt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TopDebtor {
    /// The account's reference.
    pub reference: String,
    /// The customer.
    pub name: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// Amount to collect.
    pub to_collect: Money,
}

/// The first and last day of the month `2026-03`, or why it is none.
pub fn month_days(text: &str) -> Option<(Day, Day)> {
    let (year, month) = text.split_once('-')?;
    if year.len() != 4 || month.len() != 2 {
        return None;
    }
    let first = Day::ymd(year.parse().ok()?, month.parse().ok()?, 1)?;
    let next = first.plus(31).first_of_month();
    Some((first, next.plus(-1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_ends_of_months() {
        let days = |text| month_days(text).map(|(first, last)| (first.to_string(), last.to_string()));
        assert_eq!(days("2024-02"), Some(("2024-02-01".into(), "2024-02-29".into())));
        assert_eq!(days("2026-12"), Some(("2026-12-01".into(), "2026-12-31".into())));
        assert_eq!(days("2026-13"), None);
        assert_eq!(days("26-1"), None);
    }
}
