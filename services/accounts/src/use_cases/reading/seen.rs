//! What a file as a whole shows: repeated natural keys, and its latest day.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use kernel::Day;

use super::Summary;
use crate::domain::import::{Entry, Kind};

/// Notes of what was seen so far. Keys are kept as hashes: eight bytes a row. Two keys of one hash only cost a query that
/// finds nothing.
#[derive(Default)]
pub struct Seen {
    keys: [HashSet<u64>; 6],
    /// Kinds in which a natural key stands more than once.
    pub has_duplicates: [bool; 6],
    /// The latest day anything counts from.
    pub latest_on: Option<Day>,
    has_bare_customers: bool,
    has_bare_documents: bool,
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Seen {
    /// Notes an entry.
    pub fn note(&mut self, entry: &Entry) {
        match entry {
            Entry::Customer(row) => {
                self.has_bare_customers = self.has_bare_customers || is_digits(&row.reference);
                self.key(Kind::Customers, &row.reference);
            }
            Entry::Premise(row) => self.key(Kind::Premises, &row.reference),
            Entry::Account(row) => self.key(Kind::Accounts, &row.reference),
            Entry::Document(row) => {
                let is_bare = !self.has_bare_documents && !row.reference.starts_with('0') && is_digits(&row.reference);
                self.has_bare_documents |= is_bare;
                self.key(Kind::Documents, &(&row.account_reference, &row.reference));
                self.latest_on = self.latest_on.max(Some(row.issued_on));
            }
            Entry::Receipt(row) => {
                self.key(Kind::Receipts, &row.reference);
                self.latest_on = self.latest_on.max(Some(row.effective_on)).max(row.returned_on);
            }
            Entry::Hold(row) => {
                self.key(Kind::Holds, &(&row.account_reference, &row.document_reference, row.kind, row.from));
            }
        }
    }

    /// What was seen, without findings.
    pub fn summary(&self) -> Summary {
        Summary {
            has_duplicates: self.has_duplicates,
            latest_on: self.latest_on,
            has_bare_customers: self.has_bare_customers,
            has_bare_documents: self.has_bare_documents,
            ..Summary::default()
        }
    }

    fn key(&mut self, kind: Kind, key: &impl Hash) {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let is_new = self.keys[kind as usize].insert(hasher.finish());
        self.has_duplicates[kind as usize] |= !is_new;
    }
}
