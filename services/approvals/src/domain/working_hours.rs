//! The hours in which deadlines run.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Weekday};
use kernel::{Day, Timestamp};
use serde::Deserialize;

/// When people work. Deadlines run in these hours only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkingHours {
    /// The hour at which a working day begins: 8.
    pub opens: u32,
    /// The hour at which it ends: 17.
    pub closes: u32,
    /// Days of the week without work: `["Fri", "Sat"]`.
    #[serde(default)]
    pub weekend: Vec<Weekday>,
    /// Other days without work.
    #[serde(default)]
    pub holidays: Vec<Day>,
    /// Minutes east of UTC of these hours.
    #[serde(default)]
    pub utc_offset_minutes: i32,
}

impl WorkingHours {
    /// The instant at which so many working hours have passed. Hours that make no sense count round the clock.
    pub fn after(&self, from: Timestamp, hours: u32) -> Timestamp {
        self.walk(from, hours).unwrap_or(from + TimeDelta::hours(i64::from(hours)))
    }

    fn walk(&self, from: Timestamp, hours: u32) -> Option<Timestamp> {
        let offset = FixedOffset::east_opt(self.utc_offset_minutes.checked_mul(60)?)?;
        let opens = NaiveTime::from_hms_opt(self.opens, 0, 0)?;
        let length = TimeDelta::hours(i64::from(self.closes.min(24)) - i64::from(self.opens));
        let mut left = TimeDelta::hours(i64::from(hours));
        let mut day = from.utc().with_timezone(&offset).date_naive();
        // Years of nothing but holidays are a mistake in the settings.
        for _ in 0..3660 {
            if self.is_working_day(day) && length > TimeDelta::zero() {
                let begins = day.and_time(opens).and_local_timezone(offset).single()?;
                let now: DateTime<FixedOffset> = begins.max(from.utc().with_timezone(&offset));
                let rest = begins + length - now;
                if rest >= left {
                    return Some(Timestamp::of((now + left).to_utc()));
                }
                left -= rest.max(TimeDelta::zero());
            }
            day = day.checked_add_days(Days::new(1))?;
        }
        None
    }

    fn is_working_day(&self, day: NaiveDate) -> bool {
        !self.weekend.contains(&day.weekday()) && !self.holidays.contains(&Day::of(day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn muscat() -> WorkingHours {
        WorkingHours {
            opens: 8,
            closes: 17,
            weekend: vec![Weekday::Fri, Weekday::Sat],
            holidays: vec![],
            utc_offset_minutes: 240,
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a11_deadlines_rest_at_night_and_over_the_weekend() {
        let cases = [
            ("2026-04-02T16:00:00+04:00", 2, "2026-04-05T09:00:00+04:00"), // Thursday to Sunday
            ("2026-04-01T16:00:00+04:00", 1, "2026-04-01T17:00:00+04:00"),
            ("2026-04-01T06:00:00+04:00", 1, "2026-04-01T09:00:00+04:00"),
            ("2026-04-03T12:00:00+04:00", 3, "2026-04-05T11:00:00+04:00"), // from a Friday
            ("2026-04-01T20:00:00+04:00", 9, "2026-04-02T17:00:00+04:00"),
        ];
        for (from, hours, expected) in cases {
            assert_eq!(muscat().after(at(from), hours), at(expected), "{from} + {hours} h");
        }
    }

    #[test]
    fn holidays_count_like_weekends_and_nonsense_like_no_calendar() {
        let holiday = WorkingHours { holidays: vec![Day::ymd(2026, 4, 5).unwrap()], ..muscat() };
        let from = at("2026-04-02T16:00:00+04:00");
        assert_eq!(holiday.after(from, 2), at("2026-04-06T09:00:00+04:00"));
        let nonsense = WorkingHours { opens: 17, closes: 8, ..muscat() };
        assert_eq!(nonsense.after(from, 2), from + TimeDelta::hours(2));
    }
}
