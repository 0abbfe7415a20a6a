//! What was open at the end of each of some days, by age. All days at once: what is open of a bucket is the documents in it
//! less what was paid of them by then, and both are sums.

use kernel::{Currency, Day};

use super::ageing::bucket_of;

/// Documents owed that count from one day and are due on one.
#[derive(Clone, Copy, Debug)]
pub struct Issued {
    /// Their currency.
    pub currency: Currency,
    /// The day they count from.
    pub issued_on: Day,
    /// The day they are due.
    pub due_on: Day,
    /// Minor units.
    pub minor: i64,
}

/// What was paid of documents due on one day, from one day on.
#[derive(Clone, Copy, Debug)]
pub struct Paid {
    /// Their currency.
    pub currency: Currency,
    /// The day the documents are due.
    pub due_on: Day,
    /// The day the payment counts from.
    pub paid_on: Day,
    /// The day it was taken back.
    pub reversed_on: Option<Day>,
    /// Minor units.
    pub minor: i64,
}

/// What was open in one currency at the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayTotals {
    /// The day.
    pub day: Day,
    /// The currency.
    pub currency: Currency,
    /// By days past due.
    pub buckets: [i64; 8],
}

impl DayTotals {
    /// Open documents.
    pub fn open(&self) -> i64 {
        self.buckets.iter().sum()
    }

    /// Open documents past their due day.
    pub fn overdue(&self) -> i64 {
        self.buckets[1..].iter().sum()
    }
}

/// The ends of the months before the month of a day, the earliest first.
pub fn month_ends(before: Day, months: u32) -> Vec<Day> {
    let mut end = before;
    let mut ends: Vec<Day> = (0..months)
        .map(|_| {
            end = end.first_of_month().plus(-1);
            end
        })
        .collect();
    ends.reverse();
    ends
}

/// The totals of days, in the order of the days.
pub fn totals(days: &[Day], issued: &[Issued], paid: &[Paid]) -> Vec<DayTotals> {
    days.iter().flat_map(|day| totals_of(*day, issued, paid)).collect()
}

fn totals_of(day: Day, issued: &[Issued], paid: &[Paid]) -> Vec<DayTotals> {
    let mut sums: Vec<DayTotals> = Vec::new();
    let mut add = |currency: Currency, due_on: Day, minor: i64| {
        let bucket = bucket_of(due_on, day);
        match sums.iter_mut().find(|sum| sum.currency == currency) {
            Some(sum) => sum.buckets[bucket] += minor,
            None => {
                let mut buckets = [0; 8];
                buckets[bucket] = minor;
                sums.push(DayTotals { day, currency, buckets });
            }
        }
    };
    for group in issued.iter().filter(|group| group.issued_on <= day) {
        add(group.currency, group.due_on, group.minor);
    }
    let counts = |group: &&Paid| group.paid_on <= day && group.reversed_on.is_none_or(|back| back > day);
    for group in paid.iter().filter(counts) {
        add(group.currency, group.due_on, -group.minor);
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn months_end_where_they_do() {
        let ends = month_ends(day("2026-03-31"), 3);
        assert_eq!(ends, [day("2025-12-31"), day("2026-01-31"), day("2026-02-28")]);
        assert!(month_ends(day("2026-03-31"), 0).is_empty());
    }

    #[test]
    fn what_is_paid_and_taken_back_is_open_again() {
        let currency = Currency::AED;
        let issued = [Issued { currency, issued_on: day("2026-01-10"), due_on: day("2026-01-20"), minor: 100 }];
        let (paid_on, reversed_on) = (day("2026-02-05"), Some(day("2026-03-05")));
        let paid = [Paid { currency, due_on: day("2026-01-20"), paid_on, reversed_on, minor: 60 }];
        let days = ["2026-01-09", "2026-01-20", "2026-01-31", "2026-02-28", "2026-03-31"].map(day);
        let seen: Vec<_> =
            totals(&days, &issued, &paid).iter().map(|one| (one.day, one.open(), one.overdue())).collect();
        assert_eq!(seen, [(days[1], 100, 0), (days[2], 100, 100), (days[3], 40, 40), (days[4], 100, 100)]);
    }
}
