//! Cells: one record of text, read field by field; every refusal is collected, none stops the row.

use csv::StringRecord;
use kernel::{Currency, Day, Money, Position};

use super::columns::CellType;
use super::layout::Layout;
use super::rows::Refused;

/// The most minor units one amount may have, so that no sum of a portfolio overflows.
const MOST_MINOR: i64 = 10_000_000_000_000;
const REFERENCE_CHARS: usize = 80;
const TEXT_CHARS: usize = 200;

/// A record under its headings, and what was refused in it so far.
pub struct Fields<'a> {
    headings: &'a [String],
    record: &'a StringRecord,
    /// The latest effective day that is believed.
    latest: Day,
    /// What was refused.
    pub refused: Vec<Refused>,
}

impl<'a> Fields<'a> {
    /// Begins to read a record.
    pub const fn of(headings: &'a [String], record: &'a StringRecord, latest: Day) -> Self {
        Self { headings, record, latest, refused: Vec::new() }
    }

    /// The trimmed cell of a column; empty when there is no such column.
    pub fn raw(&self, column: &str) -> &'a str {
        let place = self.headings.iter().position(|heading| heading == column);
        let cell = place.and_then(|place| self.record.get(place)).unwrap_or_default().trim();
        documents::plain(cell)
    }

    /// Notes a refusal.
    pub fn refuse(&mut self, column: &str, reason: impl Into<String>) {
        self.refused.push(Refused::new(column, self.raw(column), reason));
    }

    fn bounded(&mut self, column: &str, most: usize) -> Option<String> {
        let text = self.raw(column);
        if text.is_empty() {
            return None;
        }
        if text.len() > most && text.chars().count() > most {
            self.refuse(column, format!("longer than {most} characters"));
            return None;
        }
        if text.chars().any(char::is_control) {
            self.refuse(column, "contains control characters");
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that may be missing.
    pub fn optional(&mut self, column: &str) -> Option<String> {
        self.bounded(column, TEXT_CHARS)
    }

    /// A reference that may be missing. References are text: leading zeros stay.
    pub fn optional_reference(&mut self, column: &str) -> Option<String> {
        self.bounded(column, REFERENCE_CHARS)
    }

    /// A text that must be there.
    pub fn text(&mut self, column: &str) -> String {
        self.present(column, TEXT_CHARS)
    }

    /// A reference that must be there.
    pub fn reference(&mut self, column: &str) -> String {
        self.present(column, REFERENCE_CHARS)
    }

    fn present(&mut self, column: &str, most: usize) -> String {
        if self.raw(column).is_empty() {
            self.refuse(column, "is missing");
        }
        self.bounded(column, most).unwrap_or_default()
    }

    /// One of the words of a type, such as a kind.
    pub fn word<T: std::str::FromStr<Err: std::fmt::Display>>(&mut self, column: &str) -> Option<T> {
        match self.raw(column).parse() {
            Ok(word) => Some(word),
            Err(why) => {
                self.refuse(column, why.to_string());
                None
            }
        }
    }

    /// A currency; `fallback` where the column is empty or absent.
    pub fn currency(&mut self, column: &str, fallback: Option<Currency>) -> Option<Currency> {
        match (self.raw(column), fallback) {
            ("", Some(fallback)) => Some(fallback),
            ("", None) => {
                self.refuse(column, "is missing");
                None
            }
            _ => self.word(column),
        }
    }

    /// A positive amount.
    pub fn amount(&mut self, column: &str, currency: Option<Currency>) -> Option<Money> {
        if self.raw(column).is_empty() {
            self.refuse(column, "is missing");
            return None;
        }
        // A currency that was refused is reported once, not again for the amount.
        let read = Money::parse(self.raw(column), currency?);
        let why = match read {
            Ok(money) if (1..=MOST_MINOR).contains(&money.minor()) => return Some(money),
            Ok(_) => "must be more than zero and below 100 billion".to_owned(),
            Err(why) => why.to_string(),
        };
        self.refuse(column, why);
        None
    }

    /// A positive amount in thousandths of the major unit, where the currency is not known yet; may be missing.
    pub fn optional_milli(&mut self, column: &str) -> Option<i64> {
        if self.raw(column).is_empty() {
            return None;
        }
        // Any currency of three digits reads thousandths; the account's own digits are checked when it is known.
        let thousandths = "KWD".parse().ok()?;
        self.amount(column, Some(thousandths)).map(Money::minor)
    }

    /// A day in the past or near future by the given reading.
    pub fn day(&mut self, column: &str, read: fn(&str) -> Option<Day>, expected: &str) -> Option<Day> {
        if self.raw(column).is_empty() {
            self.refuse(column, "is missing");
            return None;
        }
        self.optional_day(column, read, expected)
    }

    /// A day that may be missing.
    pub fn optional_day(&mut self, column: &str, read: fn(&str) -> Option<Day>, expected: &str) -> Option<Day> {
        let text = self.raw(column);
        if text.is_empty() {
            return None;
        }
        match read(text) {
            None => self.refuse(column, format!("is not a day: expected {expected}")),
            Some(day) if day < EARLIEST => self.refuse(column, format!("is before {EARLIEST}")),
            Some(day) => return Some(day),
        }
        None
    }

    /// The day a posting counts from: not further ahead than a year.
    pub fn effective_day(&mut self, column: &str, read: fn(&str) -> Option<Day>, expected: &str) -> Option<Day> {
        let day = self.day(column, read, expected)?;
        if day > self.latest {
            self.refuse(column, "is more than a year ahead");
            return None;
        }
        Some(day)
    }

    /// A position of two columns, both or neither.
    pub fn position(&mut self, latitude: &str, longitude: &str) -> Option<Position> {
        let texts = (self.raw(latitude), self.raw(longitude));
        if texts == ("", "") {
            return None;
        }
        let position = match (texts.0.parse::<f64>(), texts.1.parse::<f64>()) {
            (Ok(north), Ok(east)) => Position::of(north, east),
            _ => None,
        };
        if position.is_none() {
            self.refuse(latitude, "latitude and longitude are not a position in degrees");
        }
        position
    }
}

const EARLIEST: Day = match chrono::NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(date) => Day::of(date),
    None => panic!("1970 began"),
};

/// A cell as it is understood, for showing: days as `2026-03-31`, text without what a spreadsheet adds.
pub fn shown(layout: Layout, cell_type: CellType, text: &str) -> Option<String> {
    let text = documents::plain(text.trim());
    let read = match layout {
        Layout::Native => iso_day,
        Layout::IbmLatePayments => us_day,
    };
    match cell_type {
        CellType::Day => read(text).map(|day| day.to_string()),
        _ => Some(text.to_owned()).filter(|text| !text.is_empty()),
    }
}

/// `2026-03-31`, exactly.
pub fn iso_day(text: &str) -> Option<Day> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    Day::ymd(digits(&bytes[..4])?.try_into().ok()?, digits(&bytes[5..7])?, digits(&bytes[8..])?)
}

/// `3/31/2026`, month first, without leading zeros.
pub fn us_day(text: &str) -> Option<Day> {
    let mut parts = text.split('/');
    let (month, day, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() > 2 || day.len() > 2 {
        return None;
    }
    Day::ymd(digits(year.as_bytes())?.try_into().ok()?, digits(month.as_bytes())?, digits(day.as_bytes())?)
}

fn digits(bytes: &[u8]) -> Option<u32> {
    if bytes.is_empty() || !bytes.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(bytes.iter().fold(0, |number, digit| number * 10 + u32::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_exactly() {
        assert_eq!(iso_day("2026-03-31"), Day::ymd(2026, 3, 31));
        for text in ["2026-3-31", "2026-02-30", "31.03.2026", "2026-03-31T00:00:00", "2026/03/31", "２026-03-3"] {
            assert_eq!(iso_day(text), None, "{text}");
        }
        assert_eq!(us_day("1/2/2013"), Day::ymd(2013, 1, 2));
        for text in ["13/2/2013", "1/2/13", "1/2", "1/2/2013/4", "+1/2/2013", "1-2-2013"] {
            assert_eq!(us_day(text), None, "{text}");
        }
    }
}
