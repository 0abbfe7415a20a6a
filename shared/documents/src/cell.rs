//! One value of a table, whatever file it ends up in.

use kernel::{BasisPoints, Day, Money};

/// A typed cell of a spreadsheet, a CSV file or a printed table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// An amount; its currency stands in a column of its own or in the heading.
    Money(Money),
    /// A business day.
    Day(Day),
    /// A count.
    Integer(i64),
    /// A share.
    Percent(BasisPoints),
}

impl Cell {
    /// The cell as text for machines: `1234.50`, `2026-03-31`, `12.5%`. Text is neutralised.
    #[must_use]
    pub fn machine_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => neutral(text),
            Self::Money(money) => money.amount(),
            Self::Day(day) => day.to_string(),
            Self::Integer(number) => number.to_string(),
            Self::Percent(share) => percent(*share),
        }
    }

    /// The cell as text for paper: `1,234.50`.
    #[must_use]
    pub fn paper_text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Money(money) => money.grouped(),
            Self::Integer(number) => grouped(*number),
            other => other.machine_text(),
        }
    }

    /// Whether it reads from left to right in any language and aligns at its end.
    #[must_use]
    pub const fn is_figure(&self) -> bool {
        !matches!(self, Self::Empty | Self::Text(_))
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<Money> for Cell {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}
impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}
impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}
impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}
impl From<BasisPoints> for Cell {
    fn from(share: BasisPoints) -> Self {
        Self::Percent(share)
    }
}
impl<T: Into<Self>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

/// Text that no spreadsheet takes for a formula: an apostrophe goes before `= + - @`, tab and carriage return.
#[must_use]
pub fn neutral(text: &str) -> String {
    if looks_like_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text as it was before [`neutral`], for reading our own files back.
#[must_use]
pub fn plain(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(text)
}

fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn percent(share: BasisPoints) -> String {
    let digits = format!("{}.{:02}", share.get() / 100, share.get() % 100);
    format!("{}%", digits.trim_end_matches('0').trim_end_matches('.'))
}

fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neutralises_formulas_and_takes_it_back() {
        for text in ["=1+1", "+971500000000", "-2", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(neutral(text), format!("'{text}"));
            assert_eq!(plain(&neutral(text)), text);
        }
        for text in ["", "Al Noor", "1-2", "'quoted'", "O'Hara"] {
            assert_eq!(neutral(text), text);
            assert_eq!(plain(text), text);
        }
    }

    #[test]
    fn writes_figures_for_machines_and_for_paper() {
        let money: Cell = Money::of_minor(-123_450, kernel::Currency::AED).into();
        assert_eq!((money.machine_text(), money.paper_text()), ("-1234.50".into(), "-1,234.50".into()));
        let count: Cell = 1_234_567_i64.into();
        assert_eq!((count.machine_text(), count.paper_text()), ("1234567".into(), "1,234,567".into()));
        for (points, text) in [(1_000, "10%"), (1_250, "12.5%"), (1_205, "12.05%"), (0, "0%")] {
            assert_eq!(Cell::from(BasisPoints::try_from(points).unwrap()).machine_text(), text);
        }
    }
}
