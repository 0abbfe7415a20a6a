//! What makes two entries the same one, so that a repeated or overlapping statement books nothing twice.

use std::collections::HashMap;
use std::fmt::Write;

use kernel::sha256_hex;

use super::model::{Entry, Statement};

/// From this many characters on a bank's reference is taken to be unique for all time.
const LONG_REFERENCE: usize = 12;
/// Shorter ones say nothing.
const LEAST_REFERENCE: usize = 6;

/// The natural keys of a statement's entries within its account, in their order: the bank's reference where it gives a
/// usable one, else all that the line says; equal ones are counted. camt.053 and camt.054 tell of an entry by the same
/// reference, so they share its key.
pub fn natural_keys(statement: &Statement) -> Vec<String> {
    let mut seen: HashMap<String, u64> = HashMap::new();
    let keys = statement.entries.iter().map(|entry| {
        let key = of_reference(entry).unwrap_or_else(|| fingerprint(entry));
        let ordinal = seen.entry(key.clone()).or_default();
        *ordinal += 1;
        format!("{key}:{ordinal}")
    });
    keys.collect()
}

fn of_reference(entry: &Entry) -> Option<String> {
    let reference = entry.bank_reference.as_deref()?;
    let length = reference.chars().count();
    if length < LEAST_REFERENCE || !reference.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let day = entry.booked_on.filter(|_| length < LONG_REFERENCE);
    Some(digest(&format!("reference|{reference}|{day:?}|{:?}|{}", entry.direction, entry.minor)))
}

/// The digest of all that an entry says.
pub fn fingerprint(entry: &Entry) -> String {
    let mut said = format!(
        "line|{:?}|{:?}|{:?}|{}|{:?}|{:?}|{}|{}",
        entry.booked_on,
        entry.valued_on,
        entry.direction,
        entry.minor,
        entry.bank_reference,
        entry.entry_reference,
        entry.code,
        entry.text
    );
    for one in &entry.transactions {
        // Writing to a string cannot fail.
        let _ = write!(
            said,
            "|{}|{:?}|{:?}|{:?}|{:?}|{:?}|{:?}",
            one.minor,
            one.end_to_end_id,
            one.reference,
            one.other_references,
            one.remittance,
            one.counterparty_name,
            one.counterparty_account
        );
    }
    digest(&said)
}

/// What makes two statements the same one: account, name, number, balances and entries.
pub fn statement_digest(statement: &Statement) -> String {
    let balances: Vec<String> =
        statement.balances.iter().map(|one| format!("{}|{}|{:?}", one.code, one.minor, one.on)).collect();
    digest(&format!(
        "{}|{}|{}|{:?}|{:?}|{}|{}",
        statement.account,
        statement.currency,
        statement.id,
        statement.sequence,
        statement.page,
        balances.join(";"),
        statement.entries.iter().map(fingerprint).collect::<Vec<_>>().join(";"),
    ))
}

fn digest(said: &str) -> String {
    sha256_hex(said).chars().take(40).collect()
}
