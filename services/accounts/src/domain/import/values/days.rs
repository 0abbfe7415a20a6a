//! Days, in the orders the world writes them.

use kernel::Day;
use serde::{Deserialize, Serialize};

use super::trimmed;

/// In which order a day's parts stand, and what parts them. Leading zeros may be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub enum DayPattern {
    /// `2026-03-31`
    #[serde(rename = "y-m-d")]
    YearFirstDashes,
    /// `2026/03/31`
    #[serde(rename = "y/m/d")]
    YearFirstSlashes,
    /// `2026.03.31`
    #[serde(rename = "y.m.d")]
    YearFirstDots,
    /// `31.03.2026`
    #[serde(rename = "d.m.y")]
    DayFirstDots,
    /// `31/03/2026`
    #[serde(rename = "d/m/y")]
    DayFirstSlashes,
    /// `31-03-2026`
    #[serde(rename = "d-m-y")]
    DayFirstDashes,
    /// `03/31/2026`
    #[serde(rename = "m/d/y")]
    MonthFirstSlashes,
    /// `03-31-2026`
    #[serde(rename = "m-d-y")]
    MonthFirstDashes,
    /// `20260331`, also as the number `20260331.0`
    #[serde(rename = "yyyymmdd")]
    Digits,
    /// `31 Mar 2026`, `31-Mar-2026`
    #[serde(rename = "d mon y")]
    DayMonthName,
    /// `Mar 31, 2026`
    #[serde(rename = "mon d, y")]
    MonthNameDay,
    /// `46112`: days since 1900 as Excel counts them.
    #[serde(rename = "excel")]
    ExcelSerial,
}

/// A day, and whether a time of day stood beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadDay {
    /// The day.
    pub day: Day,
    /// A time other than midnight stood there and was left out.
    pub had_time: bool,
}

impl DayPattern {
    /// The pattern that writes the same text for another day.
    pub const fn rival(self) -> Option<Self> {
        match self {
            Self::DayFirstSlashes => Some(Self::MonthFirstSlashes),
            Self::MonthFirstSlashes => Some(Self::DayFirstSlashes),
            Self::DayFirstDashes => Some(Self::MonthFirstDashes),
            Self::MonthFirstDashes => Some(Self::DayFirstDashes),
            _ => None,
        }
    }
}

/// Reads a day by the first pattern that fits. Years of two digits are read only with a pivot: `70` makes `69` 2069 and
/// `70` 1970. `Ok(None)` for an empty cell and for the nothing of other systems (`00.00.0000`, `00000000`).
pub fn read_day(text: &str, patterns: &[DayPattern], pivot: Option<u8>) -> Result<Option<ReadDay>, String> {
    let text = trimmed(text);
    if text.bytes().all(|byte| b"0.-/".contains(&byte)) {
        return Ok(None);
    }
    if text.len() > 40 {
        return Err("is not a day".to_owned());
    }
    let (date, had_time) = without_time(text);
    if date.is_empty() {
        return Err("is a time of day, not a day".to_owned());
    }
    for pattern in patterns {
        if let Some((day, is_broken)) = day_of(date, *pattern, pivot) {
            return Ok(Some(ReadDay { day, had_time: had_time || is_broken }));
        }
    }
    Err(format!("is not a day: expected {}", expected(patterns)))
}

/// What is expected, as people write it: `d.m.y or m/d/y`.
fn expected(patterns: &[DayPattern]) -> String {
    let names = patterns.iter().filter_map(|pattern| serde_json::to_value(pattern).ok()?.as_str().map(str::to_owned));
    names.collect::<Vec<_>>().join(" or ")
}

/// Parts `2026-03-31T14:30:00` or `2026-03-31 14:30` at the time; whether it is another than midnight.
fn without_time(text: &str) -> (&str, bool) {
    let Some(colon) = text.find(':') else { return (text, false) };
    let at = text[..colon].rfind(['T', ' ']).unwrap_or(0);
    let time = &text[at..];
    (trimmed(&text[..at]), time.bytes().any(|byte| (b'1'..=b'9').contains(&byte)))
}

/// The day, and whether a part of a day stood behind it.
fn day_of(text: &str, pattern: DayPattern, pivot: Option<u8>) -> Option<(Day, bool)> {
    use DayPattern as P;
    let three = |mark: char| three_of(text, mark);
    let day = match pattern {
        P::YearFirstDashes => three('-').and_then(|[y, m, d]| ymd(y, m, d, None)),
        P::YearFirstSlashes => three('/').and_then(|[y, m, d]| ymd(y, m, d, None)),
        P::YearFirstDots => three('.').and_then(|[y, m, d]| ymd(y, m, d, None)),
        P::DayFirstDots => three('.').and_then(|[d, m, y]| ymd(y, m, d, pivot)),
        P::DayFirstSlashes => three('/').and_then(|[d, m, y]| ymd(y, m, d, pivot)),
        P::DayFirstDashes => three('-').and_then(|[d, m, y]| ymd(y, m, d, pivot)),
        P::MonthFirstSlashes => three('/').and_then(|[m, d, y]| ymd(y, m, d, pivot)),
        P::MonthFirstDashes => three('-').and_then(|[m, d, y]| ymd(y, m, d, pivot)),
        P::Digits => {
            let digits = text.strip_suffix(".0").unwrap_or(text);
            let parts = (digits.get(..4), digits.get(4..6), digits.get(6..).filter(|day| day.len() == 2));
            let (Some(y), Some(m), Some(d)) = parts else { return None };
            ymd(y, m, d, None)
        }
        P::DayMonthName => named(text).and_then(|[d, m, y]| ymd(y, month(m)?, d, pivot)),
        P::MonthNameDay => named(text).and_then(|[m, d, y]| ymd(y, month(m)?, d, pivot)),
        P::ExcelSerial => return excel_day(text),
    };
    day.map(|day| (day, false))
}

fn three_of(text: &str, mark: char) -> Option<[&str; 3]> {
    let mut parts = text.split(mark);
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

fn named(text: &str) -> Option<[&str; 3]> {
    let mut parts = text.split([' ', '-', ',', '.', '/']).filter(|part| !part.is_empty());
    let three = [parts.next()?, parts.next()?, parts.next()?];
    parts.next().is_none().then_some(three)
}

/// The number of a month by the first letters of its English name, as text.
fn month(name: &str) -> Option<&'static str> {
    const MONTHS: [(&str, &str); 12] = [
        ("january", "1"),
        ("february", "2"),
        ("march", "3"),
        ("april", "4"),
        ("may", "5"),
        ("june", "6"),
        ("july", "7"),
        ("august", "8"),
        ("september", "9"),
        ("october", "10"),
        ("november", "11"),
        ("december", "12"),
    ];
    let name = name.to_ascii_lowercase();
    MONTHS.iter().find(|(long, _)| name.len() >= 3 && long.starts_with(&name)).map(|(_, number)| *number)
}

fn ymd(year: &str, month: &str, day: &str, pivot: Option<u8>) -> Option<Day> {
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u16>().ok()).flatten();
    if month.len() > 2 || day.len() > 2 {
        return None;
    }
    let year = match (year.len(), pivot) {
        (4, _) => number(year)?,
        (2, Some(pivot)) => {
            let short = number(year)?;
            if short >= u16::from(pivot) { 1900 + short } else { 2000 + short }
        }
        _ => return None,
    };
    Day::ymd(year.into(), number(month)?.into(), number(day)?.into())
}

/// Day 60 is 29 February 1900, which never was: it is refused, and days before it count one less.
fn excel_day(text: &str) -> Option<(Day, bool)> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=6).contains(&whole.len()) || !is_digits(whole) || !is_digits(part) {
        return None;
    }
    let serial: i64 = whole.parse().ok()?;
    let first = Day::ymd(1899, 12, 30)?;
    let day = match serial {
        1..=59 => first.plus(serial + 1),
        61..=2_958_465 => first.plus(serial),
        _ => return None,
    };
    Some((day, part.bytes().any(|byte| byte != b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use DayPattern as P;
    use proptest::prelude::*;

    fn day(text: &str, pattern: DayPattern) -> Option<String> {
        read_day(text, &[pattern], Some(70)).ok().flatten().map(|read| read.day.to_string())
    }

    #[test]
    fn days_are_read_in_their_order() {
        for (text, pattern, read) in [
            ("2026-03-31", P::YearFirstDashes, "2026-03-31"),
            ("2026/3/1", P::YearFirstSlashes, "2026-03-01"),
            ("2026.03.31", P::YearFirstDots, "2026-03-31"),
            ("31.03.2026", P::DayFirstDots, "2026-03-31"),
            ("31.3.26", P::DayFirstDots, "2026-03-31"),
            ("31.3.70", P::DayFirstDots, "1970-03-31"),
            ("31/03/2026", P::DayFirstSlashes, "2026-03-31"),
            ("31-03-2026", P::DayFirstDashes, "2026-03-31"),
            ("3/31/2026", P::MonthFirstSlashes, "2026-03-31"),
            ("03-31-2026", P::MonthFirstDashes, "2026-03-31"),
            ("20260331", P::Digits, "2026-03-31"),
            ("20260331.0", P::Digits, "2026-03-31"),
            ("31 Mar 2026", P::DayMonthName, "2026-03-31"),
            ("31-MAR-26", P::DayMonthName, "2026-03-31"),
            ("March 31, 2026", P::MonthNameDay, "2026-03-31"),
            ("46112", P::ExcelSerial, "2026-03-31"),
            ("1", P::ExcelSerial, "1900-01-01"),
            ("59", P::ExcelSerial, "1900-02-28"),
            ("61", P::ExcelSerial, "1900-03-01"),
            ("\u{a0}31.03.2026 ", P::DayFirstDots, "2026-03-31"),
        ] {
            assert_eq!(day(text, pattern).as_deref(), Some(read), "{text}");
        }
    }

    #[test]
    fn impossible_days_are_refused() {
        for (text, pattern) in [
            ("31.02.2026", P::DayFirstDots),
            ("29.02.2025", P::DayFirstDots),
            ("13/13/2026", P::MonthFirstSlashes),
            ("60", P::ExcelSerial),
            ("2026-03-31-1", P::YearFirstDashes),
            ("20261301", P::Digits),
            ("3.2026", P::DayFirstDots),
            ("14:30", P::DayFirstDots),
            ("+1/2/2026", P::MonthFirstSlashes),
        ] {
            assert!(read_day(text, &[pattern], None).is_err(), "{text}");
        }
        assert!(read_day("31.03.26", &[P::DayFirstDots], None).is_err(), "no pivot");
        assert!(read_day("00:43.1", &[P::DayFirstDots], None).unwrap_err().contains("time of day"));
    }

    #[test]
    fn nothing_is_no_day_and_times_are_told() {
        for text in ["", " ", "00.00.0000", "00000000", "0000-00-00"] {
            assert_eq!(read_day(text, &[P::DayFirstDots], None), Ok(None), "{text}");
        }
        let read = |text| read_day(text, &[P::YearFirstDashes, P::ExcelSerial], None).unwrap().unwrap().had_time;
        assert!(read("2026-03-31T14:30:00") && read("2026-03-31 00:00:01") && read("46112.5"));
        assert!(!read("2026-03-31 00:00:00") && !read("46112.0"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,50}") {
            let all = [P::YearFirstDashes, P::DayFirstDots, P::MonthFirstSlashes, P::Digits, P::DayMonthName, P::MonthNameDay, P::ExcelSerial];
            for pattern in all {
                let _ = read_day(&text, &[pattern], Some(50));
            }
        }

        #[test]
        fn every_excel_day_is_its_day(days in 61_i64..80_000) {
            let expected = Day::ymd(1899, 12, 30).unwrap().plus(days);
            prop_assert_eq!(day(&days.to_string(), P::ExcelSerial), Some(expected.to_string()));
        }
    }
}
