//! Deliveries and payments day by day, without gaps.

use kernel::{Currency, Day, Money};
use serde::Serialize;
use utoipa::ToSchema;

/// Every day from the first to the last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Trends {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
    /// The currencies that occur; each has an entry in every day's payments, in this order.
    #[schema(value_type = Vec<String>)]
    pub currencies: Vec<Currency>,
    /// One entry a day, the oldest first.
    pub days: Vec<DayTrend>,
}

/// One day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DayTrend {
    /// The business day.
    pub day: Day,
    /// Notices served.
    pub served: i64,
    /// Money, per currency.
    pub payments: Vec<DayPayments>,
}

/// The money of a day in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct DayPayments {
    /// Receipts.
    pub receipts: i64,
    /// Their sum.
    pub received: Money,
    /// What came back unpaid that day.
    pub returned: Money,
}

impl Trends {
    /// Days on which nothing has happened yet.
    #[must_use]
    pub fn of_days(from: Day, to: Day) -> Self {
        let quiet = |later| DayTrend { day: from.plus(later), served: 0, payments: Vec::new() };
        Self { from, to, currencies: Vec::new(), days: (0..=to.days_since(from)).map(quiet).collect() }
    }

    /// So many notices were served on a day.
    pub fn serve(&mut self, day: Day, served: i64) {
        if let Some(entry) = self.entry(day) {
            entry.served += served;
        }
    }

    /// Money came and went on a day.
    pub fn pay(&mut self, day: Day, receipts: i64, received: Money, returned: Money) {
        let currency = received.currency();
        let place = self.currencies.iter().position(|known| *known == currency).unwrap_or_else(|| {
            self.currencies.push(currency);
            let none = Money::of_minor(0, currency);
            for entry in &mut self.days {
                entry.payments.push(DayPayments { receipts: 0, received: none, returned: none });
            }
            self.currencies.len() - 1
        });
        if let Some(entry) = self.entry(day) {
            entry.payments[place] = DayPayments { receipts, received, returned };
        }
    }

    fn entry(&mut self, day: Day) -> Option<&mut DayTrend> {
        let place = usize::try_from(day.days_since(self.from)).ok()?;
        self.days.get_mut(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_has_every_currency_that_occurs() {
        let first = Day::ymd(2026, 2, 27).unwrap();
        let mut trends = Trends::of_days(first, first.plus(2));
        let money = |minor, currency| Money::of_minor(minor, currency);
        let omani: Currency = "OMR".parse().unwrap();
        trends.pay(first.plus(1), 1, money(500, Currency::AED), money(0, Currency::AED));
        trends.pay(first.plus(2), 2, money(700, omani), money(100, omani));
        trends.serve(first, 3);
        assert_eq!(trends.days.iter().map(|entry| entry.payments.len()).collect::<Vec<_>>(), [2, 2, 2]);
        assert_eq!((trends.days[0].served, trends.days[1].payments[0].received.minor()), (3, 500));
        assert_eq!(trends.days[2].payments[1].returned.minor(), 100);
    }
}
