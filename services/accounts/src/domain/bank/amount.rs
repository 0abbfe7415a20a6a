//! Amounts, days and texts as banks write them.

use kernel::{Currency, Day, Money};

/// No amount of a statement is larger; sums stay far from the ends of their range.
const MOST_MINOR: i64 = 1_000_000_000_000_000;
/// Longer texts are cut.
const MOST_TEXT: usize = 4_000;

/// A decimal amount without a sign, with a point or a comma: `1125250,4`, `15000,`.
pub fn decimal(text: &str, currency: Currency) -> Option<i64> {
    let text = text.trim().replace(',', ".");
    let text = text.strip_suffix('.').unwrap_or(&text);
    if text.starts_with('-') || text.len() > 40 {
        return None;
    }
    let text = if text.starts_with('.') { format!("0{text}") } else { text.to_owned() };
    bounded(Money::parse(&text, currency).ok()?.minor())
}

/// An amount in minor units, with or without a sign: `+000000834000`.
pub fn minor(text: &str) -> Option<i64> {
    let digits = text.trim().trim_start_matches(['+', '-']);
    if digits.is_empty() || digits.len() > 30 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value = bounded(digits.trim_start_matches('0').parse().or_else(|_| zero(digits)).ok()?)?;
    Some(if text.trim().starts_with('-') { -value } else { value })
}

fn zero(digits: &str) -> Result<i64, ()> {
    if digits.bytes().all(|byte| byte == b'0') { Ok(0) } else { Err(()) }
}

fn bounded(minor: i64) -> Option<i64> {
    (minor.abs() <= MOST_MINOR).then_some(minor)
}

/// A day `yymmdd`: from 80 on in the twentieth century, below in the twenty-first.
pub fn yymmdd(text: &str) -> Option<Day> {
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| text[from..from + 2].parse::<u32>().ok();
    let (year, month, day) = (part(0)?, part(2)?, part(4)?);
    let century = if year >= 80 { 1900 } else { 2000 };
    Day::ymd(century + i32::try_from(year).ok()?, month, day)
}

/// The day of an ISO date or date-time: `2016-04-30T11:50:00`.
pub fn iso_day(text: &str) -> Option<Day> {
    text.trim().get(..10)?.parse().ok()
}

/// A text of one line, without control characters and doubled blanks; `None` when nothing is left.
pub fn tidy(text: &str) -> Option<String> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
    let text: String = words.join(" ").chars().take(MOST_TEXT).collect();
    (!text.is_empty()).then_some(text)
}

/// An account number without blanks, in capitals.
pub fn account_number(text: &str) -> Option<String> {
    let number: String = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).take(70).collect();
    (!number.is_empty()).then(|| number.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_amounts_and_days() {
        let eur: Currency = "EUR".parse().unwrap();
        assert_eq!(decimal("1125250,4", eur), Some(112_525_040));
        assert_eq!(decimal("15000,", eur), Some(1_500_000));
        assert_eq!(decimal(",5", eur), Some(50));
        assert_eq!(decimal("1,234", eur), None);
        assert_eq!(decimal("-1", eur), None);
        assert_eq!(minor("+00000000000834000"), Some(834_000));
        assert_eq!(minor("-500000"), Some(-500_000));
        assert_eq!(minor("+000"), Some(0));
        assert_eq!(minor("1.00"), None);
        assert_eq!(yymmdd("070904"), Day::ymd(2007, 9, 4));
        assert_eq!(yymmdd("991231"), Day::ymd(1999, 12, 31));
        assert_eq!(yymmdd("070931"), None);
        assert_eq!(iso_day("2016-04-30T11:50:00"), Day::ymd(2016, 4, 30));
        assert_eq!(tidy("  a \u{0} b\n"), Some("a b".into()));
    }
}
