//! The days a team works.

use std::collections::BTreeSet;

use chrono::Datelike;
use kernel::Day;
use serde::{Deserialize, Serialize};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Rest days and holidays. With neither, every day is a working day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct WorkCalendar {
    /// Days of rest of every week: `["friday","saturday"]`, `["saturday","sunday"]`.
    #[schema(max_items = 6)]
    pub weekend: BTreeSet<Weekday>,
    /// Single days of rest.
    #[schema(max_items = 400)]
    pub holidays: BTreeSet<Day>,
}

/// Longer than any run of holidays.
const FURTHEST: i64 = 800;

impl WorkCalendar {
    /// Whether somebody works on that day.
    #[must_use]
    pub fn is_working(&self, day: Day) -> bool {
        !self.weekend.contains(&weekday(day)) && !self.holidays.contains(&day)
    }

    /// That day, or the next working day after it.
    #[must_use]
    pub fn on_or_after(&self, day: Day) -> Day {
        (0..FURTHEST).map(|days| day.plus(days)).find(|day| self.is_working(*day)).unwrap_or(day)
    }

    /// The next working day.
    #[must_use]
    pub fn after(&self, day: Day) -> Day {
        self.on_or_after(day.plus(1))
    }

    /// Why this calendar cannot be planned with, if it cannot.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        if self.weekend.len() == 7 {
            return Some("a week needs a working day");
        }
        (self.holidays.len() > 400).then_some("expected at most 400 holidays")
    }
}

fn weekday(day: Day) -> Weekday {
    match day.date().weekday() {
        chrono::Weekday::Mon => Weekday::Monday,
        chrono::Weekday::Tue => Weekday::Tuesday,
        chrono::Weekday::Wed => Weekday::Wednesday,
        chrono::Weekday::Thu => Weekday::Thursday,
        chrono::Weekday::Fri => Weekday::Friday,
        chrono::Weekday::Sat => Weekday::Saturday,
        chrono::Weekday::Sun => Weekday::Sunday,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skips_the_weekend_and_holidays() {
        let gulf = WorkCalendar {
            weekend: [Weekday::Friday, Weekday::Saturday].into(),
            holidays: [Day::ymd(2026, 3, 29).unwrap()].into(),
        };
        let friday = Day::ymd(2026, 3, 27).unwrap();
        assert!(!gulf.is_working(friday));
        assert_eq!(gulf.on_or_after(friday), Day::ymd(2026, 3, 30).unwrap());
        assert_eq!(WorkCalendar::default().on_or_after(friday), friday);
    }
}
