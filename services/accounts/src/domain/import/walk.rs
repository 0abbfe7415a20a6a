//! Going through a file by a layout that is data, line after line: rows become entries, sums are compared, nothing of the
//! file is held but what keeps repeated keys apart.

mod bound;
mod checks;
mod item;
mod scanner;
mod survey;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use csv::StringRecord;

use super::findings::{FindingKind, Findings};
use super::layout::Terms;
use super::profile::Profile;
use super::rows::{AliasRow, Entry, Refused};
use super::values::Settled;
use checks::Checks;
use item::Item;
use scanner::{Scanned, Scanner};
pub use survey::{DueDays, Survey};

/// One line of a file.
#[derive(Clone, Copy, Debug)]
pub enum Line<'a> {
    /// Cells of a record.
    Cells(&'a StringRecord),
    /// Text, whose columns stand between `|`.
    Text(&'a str),
}

/// What became of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is no row: a title, a heading, a sum.
    Nothing,
    /// A row, read.
    Row,
    /// A row, refused.
    Refused(Vec<Refused>),
}

/// What keeps the rows of a file apart. Keys are kept as hashes.
#[derive(Default)]
struct Known {
    customers: HashSet<u64>,
    accounts: HashSet<u64>,
    aliases: HashSet<u64>,
    names: HashMap<u64, u64>,
    postings: HashMap<u64, u32>,
    contents: HashMap<u64, u32>,
}

/// The way through one table of a file.
pub struct Walk {
    scanner: Scanner,
    terms: Terms,
    settled: Settled,
    due_days: Arc<DueDays>,
    checks: Checks,
    known: Known,
    findings: Findings,
    /// Other spellings of references, since they were asked for last.
    pub aliases: Vec<AliasRow>,
}

/// Whether these cells are the headings of a layout.
pub fn heads(profile: &Profile, cells: &StringRecord) -> bool {
    let headings: Vec<String> = cells.iter().map(|cell| super::values::trimmed(cell).to_owned()).collect();
    bound::Bound::of(profile, &headings).is_some()
}

fn hash_of(key: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}

impl Walk {
    /// Begins a table. What a survey found settles how values are read.
    pub fn begin(profile: Arc<Profile>, terms: Terms, settled: Settled, due_days: Arc<DueDays>) -> Self {
        let terms = Terms { currency: terms.currency.or(profile.currency), ..terms };
        Self {
            scanner: Scanner::of(profile),
            terms,
            settled,
            due_days,
            checks: Checks::default(),
            known: Known::default(),
            findings: Findings::default(),
            aliases: Vec::new(),
        }
    }

    /// Takes a line; entries of a good row are added to `out`.
    pub fn take(&mut self, number: u32, line: Line<'_>, out: &mut Vec<Entry>) -> Taken {
        match self.scanner.scan(line) {
            Err(why) => Taken::Refused(vec![why]),
            Ok(Scanned::Nothing) => Taken::Nothing,
            Ok(Scanned::Total(level)) => {
                self.compare(number, level);
                Taken::Nothing
            }
            Ok(Scanned::Count(of, said)) => {
                self.checks.note_count(number, of, said, &mut self.findings);
                Taken::Nothing
            }
            Ok(Scanned::Row) => self.take_row(number, out),
        }
    }

    fn take_row(&mut self, number: u32, out: &mut Vec<Entry>) -> Taken {
        self.checks.note_row();
        let mut item = Item::of(&self.scanner, &self.settled, &self.terms, &self.due_days);
        let posting = item.read();
        let refused = std::mem::take(&mut item.refused);
        for (kind, column, said, found) in std::mem::take(&mut item.told) {
            self.findings.note(kind, Some(number), &column, &said, &found);
        }
        if let Some((currency, minor)) = item.counted {
            self.checks.add(currency, minor);
        }
        if !refused.is_empty() {
            return Taken::Refused(refused);
        }
        if let Some(posting) = posting {
            self.emit(number, posting, out);
        }
        Taken::Row
    }

    /// Compares a sum with what was read.
    fn compare(&mut self, number: u32, level: u8) {
        let Some((column, text)) = self.scanner.total() else { return };
        let currency = self.scanner.field(super::profile::Field::Currency).parse().ok().or(self.terms.currency);
        let said = (text.as_str(), self.settled.decimal, currency, self.scanner.profile().kinds.owed_is_negative);
        self.checks.compare(number, level, &column, said, &mut self.findings);
    }

    /// Ends the table: what was found; a refusal when there were no headings.
    pub fn finish(mut self) -> (Findings, Option<Refused>) {
        self.checks.finish(&mut self.findings);
        let refused = (!self.scanner.has_headings()).then(|| self.scanner.no_headings());
        (self.findings, refused)
    }

    /// Whether the headings were found.
    pub fn has_headings(&self) -> bool {
        self.scanner.has_headings()
    }

    /// The headings, each with the field it fills.
    pub fn headings(&self) -> Vec<(String, Option<super::profile::Field>)> {
        self.scanner.headings()
    }

    /// The cells of the row taken last, each as it stands and as it is understood.
    pub fn cells(&self) -> Vec<(String, Option<String>)> {
        self.scanner.cells(&self.settled)
    }
}

impl Walk {
    /// Adds what a row says to what is imported, each customer and account once.
    fn emit(&mut self, number: u32, posting: item::Posting, out: &mut Vec<Entry>) {
        let item::Posting { customer, account, mut document, mut receipt, spelt } = posting;
        let customer_key = hash_of(&customer.reference);
        if let Some(spelt) = spelt
            && self.known.aliases.insert(hash_of((&customer.reference, &spelt)))
        {
            self.findings.note(FindingKind::CustomerRespelt, Some(number), "", &spelt, &customer.reference);
            self.aliases.push(AliasRow { customer_reference: customer.reference.clone(), alias: spelt });
        }
        let first_name = *self.known.names.entry(customer_key).or_insert_with(|| hash_of(&customer.name));
        if self.known.customers.insert(hash_of((&customer.reference, &customer.name))) {
            if first_name != hash_of(&customer.name) {
                self.findings.note(FindingKind::NameDiffers, Some(number), "", &customer.name, &customer.reference);
            }
            out.push(Entry::Customer(customer));
        }
        if let Some(document) = &mut document {
            let content = (document.amount.minor(), document.issued_on, document.due_on, document.kind);
            let key = hash_of((&document.account_reference, &document.reference));
            if let Some(again) = self.again(key, hash_of((key, content))) {
                let before = document.reference.clone();
                document.reference = format!("{before}#{again}");
                self.findings.note(FindingKind::ReferenceRepeated, Some(number), "", &before, &document.reference);
                if let Some(receipt) = &mut receipt {
                    receipt.reference = format!("{}#{again}", receipt.reference);
                    receipt.pays = Some(document.reference.clone());
                }
            }
        } else if let Some(receipt) = &mut receipt {
            let content = (receipt.amount.minor(), receipt.effective_on);
            let key = hash_of(("receipt", &receipt.reference));
            if let Some(again) = self.again(key, hash_of((key, content))) {
                let before = receipt.reference.clone();
                receipt.reference = format!("{before}#{again}");
                self.findings.note(FindingKind::ReferenceRepeated, Some(number), "", &before, &receipt.reference);
            }
        }
        if self.known.accounts.insert(hash_of(&account.reference)) {
            out.push(Entry::Account(account));
        }
        out.extend(document.map(Entry::Document));
        out.extend(receipt.map(Entry::Receipt));
    }

    /// Which content of a key this is, from the second on. The same content again is the same posting.
    fn again(&mut self, key: u64, content: u64) -> Option<u32> {
        let number = match self.known.contents.get(&content) {
            Some(number) => *number,
            None => {
                let count = self.known.postings.entry(key).or_default();
                *count += 1;
                self.known.contents.insert(content, *count);
                *count
            }
        };
        (number > 1).then_some(number)
    }
}
