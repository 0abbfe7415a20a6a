//! Key figures of receivables, in integers: DSO simple, by countback and at its best, ADD, CEI.
//!
//! Ratios are rounded half up to four decimals. No sales, no ratio: `None`, never a division by zero.

use kernel::Day;

/// `numerator / denominator` with four decimals, half up; `None` when there is nothing to divide by.
pub fn ratio(numerator: i128, denominator: i128) -> Option<String> {
    if denominator <= 0 {
        return None;
    }
    let scaled = (numerator * 20_000 + denominator).div_euclid(2 * denominator);
    let sign = if scaled < 0 { "-" } else { "" };
    Some(format!("{sign}{}.{:04}", scaled.abs() / 10_000, scaled.abs() % 10_000))
}

/// Receivables over the sales of `days`, in days.
pub fn dso(receivables: i64, sales: i64, days: i64) -> Option<String> {
    ratio(i128::from(receivables) * i128::from(days), i128::from(sales))
}

/// Simple less best-possible DSO: the days that delinquency costs.
pub fn average_days_delinquent(open: i64, current: i64, sales: i64, days: i64) -> Option<String> {
    dso(open - current, sales, days)
}

/// Share of what could be collected in a period that was, in percent.
pub fn collection_effectiveness(beginning: i64, sales: i64, ending_total: i64, ending_current: i64) -> Option<String> {
    let base = i128::from(beginning) + i128::from(sales);
    ratio((base - i128::from(ending_total)) * 100, base - i128::from(ending_current))
}

/// Sales of one calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthSales {
    /// Its first day.
    pub month: Day,
    /// Minor units invoiced.
    pub sales: i64,
}

/// One step of the countback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountbackStep {
    /// First day of the month.
    pub month: Day,
    /// Minor units invoiced.
    pub sales: i64,
    /// Days of the month.
    pub days_in_month: i64,
    /// Days counted of it: all, or the last month's share.
    pub days_counted: String,
}

/// DSO by countback with the way it was found. `days` is `None` when receivables exceed all sales known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countback {
    /// The figure.
    pub days: Option<String>,
    /// The months it went through, latest first.
    pub trace: Vec<CountbackStep>,
}

/// Takes the sales of month after month, latest first, off the receivables; the last month counts pro rata.
pub fn countback(receivables: i64, latest_first: &[MonthSales]) -> Countback {
    let mut left = receivables;
    let mut whole_days = 0;
    let mut trace = Vec::new();
    for month in latest_first {
        let days_in_month = month.month.plus(31).first_of_month().days_since(month.month);
        let step = |days_counted| CountbackStep { month: month.month, sales: month.sales, days_in_month, days_counted };
        if month.sales <= 0 || left > month.sales {
            left -= month.sales.max(0);
            whole_days += days_in_month;
            trace.push(step(format!("{days_in_month}.0000")));
            continue;
        }
        let share = i128::from(left.max(0)) * i128::from(days_in_month);
        let sales = i128::from(month.sales);
        trace.push(step(ratio(share, sales).unwrap_or_default()));
        return Countback { days: ratio(i128::from(whole_days) * sales + share, sales), trace };
    }
    Countback { days: (receivables <= 0).then(|| "0.0000".to_owned()), trace }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(sales: &[(u32, i64)]) -> Vec<MonthSales> {
        sales
            .iter()
            .map(|(month, sales)| MonthSales { month: Day::ymd(2026, *month, 1).unwrap(), sales: *sales })
            .collect()
    }

    #[test]
    fn published_examples_come_out() {
        assert_eq!(dso(2_100_000, 2_400_000, 90).unwrap(), "78.7500");
        assert_eq!(dso(1_200_000, 2_400_000, 90).unwrap(), "45.0000");
        assert_eq!(average_days_delinquent(2_100_000, 1_200_000, 2_400_000, 90).unwrap(), "33.7500");
        assert_eq!(collection_effectiveness(1_900_000, 2_400_000, 2_100_000, 1_200_000).unwrap(), "70.9677");
        assert_eq!(collection_effectiveness(100, 1_000, 120, 100).unwrap(), "98.0000");
        let back = countback(2_100_000, &months(&[(3, 900_000), (2, 800_000), (1, 700_000)]));
        assert_eq!(back.days.unwrap(), "76.7143");
        assert_eq!(back.trace.last().unwrap().days_counted, "17.7143");
    }

    #[test]
    fn stops_when_receivables_exceed_all_history() {
        let back = countback(5_000, &months(&[(3, 900), (2, 0), (1, 700)]));
        assert_eq!(back.days, None);
        assert_eq!(back.trace.len(), 3);
        assert_eq!(dso(5, 0, 90), None);
    }

    #[test]
    fn rounds_half_up() {
        assert_eq!(ratio(1, 3).unwrap(), "0.3333");
        assert_eq!(ratio(2, 3).unwrap(), "0.6667");
        assert_eq!(ratio(1, 20_000).unwrap(), "0.0001");
    }
}
