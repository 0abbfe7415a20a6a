//! `:61:`: value day, booking day, mark, amount, kind, references.

use kernel::{Currency, Day};

use super::super::amount::{decimal, tidy, yymmdd};
use super::super::model::{Direction, Entry, Status, Transaction};

/// Reads a line: `6!n[4!n]2a[1!a]15d1!a3!c16x[//16x][34x]`.
pub fn entry(lines: &[&str], currency: Currency) -> Result<Entry, String> {
    let text = lines.first().copied().unwrap_or_default();
    let valued_on = text.get(..6).and_then(yymmdd).ok_or("does not begin with a day yymmdd")?;
    let mut rest = &text[6..];
    let mut booked_on = valued_on;
    if let Some(day) = rest.get(..4).filter(|day| day.bytes().all(|byte| byte.is_ascii_digit())) {
        booked_on = near(valued_on, day).ok_or("its booking day is not a day mmdd")?;
        rest = &rest[4..];
    }
    let (mark, length) = marks(rest).ok_or("is neither credit nor debit")?;
    rest = &rest[length..];
    // The third letter of the currency may follow the mark.
    if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        rest = &rest[1..];
    }
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(rest.len());
    let minor = decimal(&rest[..digits], currency).ok_or("has no amount")?;
    rest = &rest[digits..];
    let code = rest.get(..4).unwrap_or(rest).trim().to_owned();
    if !code.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err("has no type such as NTRF after its amount".into());
    }
    let references = rest.get(4..).unwrap_or_default();
    let (customer, bank) = references.split_once("//").map_or((references, None), |(own, bank)| (own, Some(bank)));
    let more = lines.get(1..).unwrap_or_default().join(" ");
    let transaction = Transaction {
        minor,
        direction: mark.direction,
        end_to_end_id: None,
        reference: None,
        other_references: tidy(customer).filter(|text| is_reference(text)).into_iter().collect(),
        remittance: Vec::new(),
        counterparty_name: None,
        counterparty_account: None,
        code: code.clone(),
        return_reason: None,
        original_minor: None,
        charges: Vec::new(),
    };
    Ok(Entry {
        booked_on: Some(booked_on),
        valued_on: Some(valued_on),
        direction: mark.direction,
        minor,
        currency: None,
        status: if mark.is_expected { Status::Pending } else { Status::Booked },
        is_reversal: mark.is_reversal,
        bank_reference: bank.and_then(tidy).filter(|text| is_reference(text)),
        entry_reference: tidy(customer).filter(|text| is_reference(text)),
        code,
        text: tidy(&more).unwrap_or_default(),
        stated_transactions: None,
        charges: Vec::new(),
        transactions: vec![transaction],
    })
}

struct Mark {
    direction: Direction,
    is_reversal: bool,
    is_expected: bool,
}

/// `RC` takes a credit back, so it is a debit; `EC` and `ED` are only expected.
fn marks(text: &str) -> Option<(Mark, usize)> {
    let mark = |direction, is_reversal, is_expected| Mark { direction, is_reversal, is_expected };
    let long = match text.get(..2) {
        Some("RC") => Some(mark(Direction::Debit, true, false)),
        Some("RD") => Some(mark(Direction::Credit, true, false)),
        Some("EC") => Some(mark(Direction::Credit, false, true)),
        Some("ED") => Some(mark(Direction::Debit, false, true)),
        _ => None,
    };
    let short = match text.get(..1) {
        Some("C") => Some(mark(Direction::Credit, false, false)),
        Some("D") => Some(mark(Direction::Debit, false, false)),
        _ => None,
    };
    long.map(|mark| (mark, 2)).or_else(|| short.map(|mark| (mark, 1)))
}

/// The day `mmdd` nearest to another, across the turn of the year.
fn near(day: Day, mmdd: &str) -> Option<Day> {
    let (month, day_of_month) = (mmdd[..2].parse().ok()?, mmdd[2..].parse().ok()?);
    let year: i32 = day.to_string().get(..4)?.parse().ok()?;
    let years = [year - 1, year, year + 1];
    years.into_iter().filter_map(|year| Day::ymd(year, month, day_of_month)).min_by_key(|one| one.days_since(day).abs())
}

/// Banks fill the field when there is nothing to say.
fn is_reference(text: &str) -> bool {
    !matches!(text, "NONREF" | "NOTPROVIDED" | "KREF+" | "EREF+" | "NOREF")
}
