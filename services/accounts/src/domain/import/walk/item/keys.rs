//! What documents are called, and when terms make them due.

use kernel::Day;

use crate::domain::import::profile::Field;
use crate::domain::import::values::read_reference;
use crate::domain::import::walk::scanner::Scanner;

/// A reference has no more letters.
pub const REFERENCE_CHARS: usize = 80;

/// Days of payment: the last of the three that is not zero, from the base day on; `None` when the file has none.
pub fn due_of_terms(row: &Scanner, base: Day) -> Option<Day> {
    let terms = [Field::TermsDays3, Field::TermsDays2, Field::TermsDays];
    if !terms.into_iter().any(|field| row.has(field)) {
        return None;
    }
    let days = |field| {
        row.field(field).split(['.', ',']).next()?.trim().parse::<i64>().ok().filter(|days| (1..=3_650).contains(days))
    };
    Some(base.plus(terms.into_iter().find_map(days).unwrap_or_default()))
}

/// The reference of the row's document, out of the fields the layout names.
pub fn document_key(row: &Scanner) -> Option<String> {
    key_of(row, |field| field)
}

/// The reference of the document the row belongs to.
pub fn pays_key(row: &Scanner) -> Option<String> {
    key_of(row, |field| match field {
        Field::DocumentReference => Field::PaysDocument,
        Field::DocumentYear => Field::PaysYear,
        Field::DocumentItem => Field::PaysItem,
        other => other,
    })
    // SAP marks items that belong to no invoice, but are to be paid with one, by the letter V.
    .filter(|key| key.split('/').next() != Some("V"))
}

fn key_of(row: &Scanner, of: impl Fn(Field) -> Field) -> Option<String> {
    let mut parts = Vec::new();
    for field in &row.profile().keys.document {
        let part = read_reference(row.field(of(*field))).ok()?.value;
        match field {
            Field::DocumentReference if part.trim_matches('0').is_empty() => return None,
            // The first line of a document is the document.
            Field::DocumentItem if matches!(part.trim_start_matches('0'), "" | "1") => {}
            Field::DocumentYear if part.trim_matches('0').is_empty() => {}
            _ if part.is_empty() => {}
            _ => parts.push(part),
        }
    }
    Some(parts.join("/")).filter(|key| key.chars().count() <= REFERENCE_CHARS)
}
