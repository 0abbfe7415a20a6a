//! `:86:`: what a line is about. Structured (`166?00…?20…`, or another mark than `?`), by words (`/EREF/…/REMI/…`), or free.
//!
//! Banks cut the text anywhere, inside words too: at the ends of lines and of the parts `?20` to `?29`. So parts are put
//! together without a blank.

use kernel::Currency;

use super::super::amount::{account_number, decimal, tidy};
use super::super::model::{Charge, Direction, Entry, ReturnReason};

/// A line of a field holds 65 characters; a full one may end inside a word.
const LINE: usize = 65;
/// Words that begin a part of a SEPA purpose.
const WORDS: [&str; 14] = [
    "EREF+", "KREF+", "MREF+", "CRED+", "DEBT+", "COAM+", "OAMT+", "SVWZ+", "ABWA+", "ABWE+", "IBAN+", "BIC+", "RREF+",
    "RTRN+",
];
/// Words of the `/WORD/` kind.
const SLASHED: [&str; 12] = [
    "/TRTP/", "/EREF/", "/MARF/", "/CSID/", "/CNTP/", "/REMI/", "/PREF/", "/RTRN/", "/IBAN/", "/BIC/", "/NAME/",
    "/PURP/",
];

/// Adds to an entry what its text says.
pub fn describe(entry: &mut Entry, lines: &[&str], currency: Currency) {
    let joined: String = lines.concat();
    match structure(&joined) {
        Some((code, mark)) => structured(entry, &joined, code, mark, currency),
        None if SLASHED.iter().any(|word| joined.starts_with(word)) => by_words(entry, &joined),
        None => free(entry, lines, currency),
    }
    let charges = entry.charges_told(currency);
    if let Some(transaction) = entry.transactions.first_mut() {
        if let Some(charges) = charges {
            transaction.charges = charges;
        }
        transaction.code.clone_from(&entry.code);
    }
}

/// The business transaction code of three digits and the mark that follows it.
fn structure(text: &str) -> Option<(Option<&str>, char)> {
    let code = text.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    let rest = if code.is_some() { &text[3..] } else { text };
    let mark = rest.chars().next().filter(|mark| matches!(mark, '?' | '~' | '^' | '<' | '>' | '|' | '#' | '!'))?;
    let number = rest.get(1..3)?;
    number.bytes().all(|byte| byte.is_ascii_digit()).then_some((code, mark))
}

fn structured(entry: &mut Entry, text: &str, code: Option<&str>, mark: char, currency: Currency) {
    if let Some(code) = code {
        entry.code = format!("{}+{code}", entry.code);
    }
    let (mut purpose, mut parts, mut name, mut account) = (String::new(), Vec::new(), String::new(), String::new());
    let mut reason = None;
    for part in text.split(mark).skip(1) {
        let (Some(Ok(number)), Some(value)) = (part.get(..2).map(str::parse::<u32>), part.get(2..)) else {
            // The mark itself, inside a text.
            purpose.push(mark);
            purpose.push_str(part);
            continue;
        };
        match number {
            0 => entry.text = tidy(&format!("{value} {}", entry.text)).unwrap_or_default(),
            20..=29 | 60..=63 => {
                purpose.push_str(value);
                parts.push(value);
            }
            31 => account.push_str(value),
            32 | 33 => name.push_str(value),
            34 => reason = tidy(value),
            _ => {}
        }
    }
    let Some(transaction) = entry.transactions.first_mut() else { return };
    transaction.counterparty_name = tidy(&name);
    transaction.counterparty_account = account_number(&account);
    entry.take_words(&purpose, &parts, currency);
    let is_return = reason.as_ref().is_some_and(|code| code.len() == 3 && code.starts_with('9'));
    if is_return && let Some(transaction) = entry.transactions.first_mut() {
        let text = transaction.remittance.first().cloned();
        transaction.return_reason = Some(ReturnReason { code: reason, text });
    }
}

/// `/EREF/123/REMI/USTD//text/`.
fn by_words(entry: &mut Entry, text: &str) {
    let mut starts: Vec<(usize, &str)> = SLASHED.iter().flat_map(|word| text.match_indices(word)).collect();
    starts.sort_unstable();
    let Some(transaction) = entry.transactions.first_mut() else { return };
    for (place, (at, word)) in starts.iter().enumerate() {
        let end = starts.get(place + 1).map_or(text.len(), |(next, _)| *next);
        let value = text.get(at + word.len()..end).unwrap_or_default().trim_end_matches('/');
        match *word {
            "/EREF/" => transaction.end_to_end_id = tidy(value).filter(|id| id != "NOTPROVIDED"),
            "/MARF/" | "/PREF/" => transaction.other_references.extend(tidy(value)),
            "/IBAN/" => transaction.counterparty_account = account_number(value),
            "/NAME/" => transaction.counterparty_name = tidy(value),
            "/CNTP/" => {
                let mut parts = value.split('/');
                transaction.counterparty_account = parts.next().and_then(account_number);
                transaction.counterparty_name = parts.nth(1).and_then(tidy);
            }
            "/REMI/" => {
                let value = value.strip_prefix("USTD//").unwrap_or(value);
                match value.strip_prefix("STRD/").and_then(|rest| rest.split('/').rfind(|part| !part.is_empty())) {
                    Some(reference) => transaction.reference = tidy(reference),
                    None => transaction.remittance.extend(tidy(value)),
                }
            }
            "/RTRN/" => transaction.return_reason = Some(ReturnReason { code: tidy(value), text: None }),
            _ => {}
        }
    }
}

fn free(entry: &mut Entry, lines: &[&str], currency: Currency) {
    let mut text = String::new();
    for line in lines {
        text.push_str(line);
        if line.chars().count() < LINE {
            text.push(' ');
        }
    }
    entry.take_words(&text, lines, currency);
}

impl Entry {
    /// Sorts the words of a purpose; without words all of it is what the payer wrote. Where parts were put together, they
    /// are also kept apart, in case they were cut between words.
    fn take_words(&mut self, purpose: &str, parts: &[&str], currency: Currency) {
        let Some(transaction) = self.transactions.first_mut() else { return };
        let mut starts: Vec<(usize, &str)> = WORDS.iter().flat_map(|word| purpose.match_indices(word)).collect();
        starts.sort_unstable();
        let lead = starts.first().map_or(purpose.len(), |(at, _)| *at);
        let mut remittance: Vec<String> = tidy(&purpose[..lead]).into_iter().collect();
        let (mut original, mut fee) = (None, None);
        for (place, (at, word)) in starts.iter().enumerate() {
            let end = starts.get(place + 1).map_or(purpose.len(), |(next, _)| *next);
            let value = purpose.get(at + word.len()..end).unwrap_or_default();
            match *word {
                "EREF+" => transaction.end_to_end_id = tidy(value).filter(|id| id != "NOTPROVIDED"),
                "KREF+" | "MREF+" | "RREF+" => transaction.other_references.extend(tidy(value)),
                "SVWZ+" => remittance.extend(tidy(value)),
                "IBAN+" if transaction.counterparty_account.is_none() => {
                    transaction.counterparty_account = account_number(value);
                }
                "OAMT+" => original = decimal(value, currency),
                "COAM+" => fee = decimal(value, currency),
                "RTRN+" => transaction.return_reason = Some(ReturnReason { code: tidy(value), text: None }),
                _ => {}
            }
        }
        let apart = tidy(&parts.join(" ")).filter(|apart| starts.is_empty() && Some(apart) != remittance.first());
        remittance.extend(apart);
        transaction.remittance = remittance;
        transaction.original_minor = original.filter(|original| *original < transaction.minor);
        let is_included = original.zip(fee).is_some_and(|(original, fee)| original + fee == transaction.minor);
        transaction.charges = fee.filter(|fee| *fee > 0).into_iter().map(|minor| charge(minor, is_included)).collect();
    }

    /// Charges told beside the line: `/OCMT/EUR15,//CHGS/EUR3,00/`.
    fn charges_told(&self, currency: Currency) -> Option<Vec<Charge>> {
        let told = |word: &str| {
            let (_, rest) = self.text.split_once(word)?;
            decimal(rest.split('/').next()?.strip_prefix(currency.code())?, currency)
        };
        let fee = told("/CHGS/").filter(|fee| *fee > 0)?;
        let is_included = told("/OCMT/").is_some_and(|original| original + fee == self.minor);
        Some(vec![charge(fee, is_included)])
    }
}

const fn charge(minor: i64, is_included: bool) -> Charge {
    Charge { minor, direction: Direction::Debit, is_included }
}
