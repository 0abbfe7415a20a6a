//! What was registered in a month, and whether the new debtors can be reached.

use chrono::{Datelike, NaiveTime, TimeDelta};
use kernel::{Clock, Day, Timestamp};
use store::Conn;

use crate::domain::contact::{self, Validity};
use crate::error::Error;
use crate::store::registrations::{self, NewAccount, NewCustomer};

/// More customers or accounts do not fit a report.
pub const MOST_ROWS: u32 = 250_000;

/// A new customer and what its contact looks like.
#[derive(Clone, Debug)]
pub struct Registered {
    /// The customer.
    pub customer: NewCustomer,
    /// Its telephone number.
    pub phone: Validity,
    /// Its e-mail address.
    pub email: Validity,
}

impl Registered {
    /// The fields that say nothing.
    pub fn missing(&self) -> Vec<&'static str> {
        let customer = &self.customer;
        let fields = [
            ("name_ar", &customer.name_ar),
            ("segment", &customer.segment),
            ("phone", &customer.phone),
            ("email", &customer.email),
        ];
        let is_missing = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
        fields.into_iter().filter(|(_, text)| is_missing(text)).map(|(name, _)| name).collect()
    }
}

/// Everything registered in a month.
#[derive(Clone, Debug)]
pub struct Registrations {
    /// The first day of the month.
    pub first: Day,
    /// The customers, by reference.
    pub customers: Vec<Registered>,
    /// The accounts, by reference.
    pub accounts: Vec<NewAccount>,
}

impl Registrations {
    /// How many customers have a telephone number and an e-mail address of this kind.
    pub fn count(&self, kind: Validity) -> (usize, usize) {
        let count = |of: fn(&Registered) -> Validity| self.customers.iter().filter(|one| of(one) == kind).count();
        (count(|one| one.phone), count(|one| one.email))
    }
}

/// Reports the registrations of the month that begins on a day. Contacts are as the books have them now.
pub async fn report_registrations(conn: &Conn, clock: &Clock, first: Day) -> Result<Registrations, Error> {
    let (from, until) = (start_of(clock, first), start_of(clock, first.plus(31).first_of_month()));
    let customers = registrations::customers(conn, from, until, MOST_ROWS + 1).await?;
    let accounts = registrations::accounts(conn, from, until, MOST_ROWS + 1).await?;
    if customers.len().max(accounts.len()) > MOST_ROWS as usize {
        return Err(Error::PeriodTooLong);
    }
    let checked = |customer: NewCustomer| Registered {
        phone: contact::phone(customer.phone.as_deref()),
        email: contact::email(customer.email.as_deref()),
        customer,
    };
    Ok(Registrations { first, customers: customers.into_iter().map(checked).collect(), accounts })
}

/// The month of a text such as `2026-03`: its first day.
pub fn month_of(text: &str) -> Option<Day> {
    let is_formed = text.len() == 7 && text.as_bytes()[4] == b'-';
    let day: Day = is_formed.then(|| format!("{text}-01"))?.parse().ok()?;
    (1970..=2199).contains(&day.date().year()).then_some(day)
}

/// The instant a business day begins.
fn start_of(clock: &Clock, day: Day) -> Timestamp {
    let midnight = day.date().and_time(NaiveTime::MIN).and_utc();
    let seconds = i64::from(clock.second_of_day(Timestamp::of(midnight)));
    // West of Greenwich it is still the day before.
    let offset = if clock.day_of(Timestamp::of(midnight)) < day { seconds - 86_400 } else { seconds };
    Timestamp::of(midnight - TimeDelta::seconds(offset))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_business_day_begins_at_its_own_midnight() {
        let noon: Timestamp = "2026-03-31T12:00:00Z".parse().unwrap();
        let first = Day::ymd(2026, 3, 1).unwrap();
        for (minutes, begins) in
            [(0, "2026-03-01T00:00:00Z"), (240, "2026-02-28T20:00:00Z"), (-300, "2026-03-01T05:00:00Z")]
        {
            let clock = Clock::held_at(noon).with_offset_minutes(minutes);
            assert_eq!(start_of(&clock, first), begins.parse().unwrap(), "{minutes}");
        }
    }

    #[test]
    fn reads_months() {
        assert_eq!(month_of("2026-03"), Day::ymd(2026, 3, 1));
        for not in ["2026-13", "2026-3", "03-2026", "2026-03-01", "", "２０２６-03", "0001-01"] {
            assert_eq!(month_of(not), None, "{not}");
        }
    }
}
