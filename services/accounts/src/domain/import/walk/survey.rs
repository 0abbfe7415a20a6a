//! Everything of a file seen once before its first row is read: how its values are written, and when its invoices are due.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::Day;

use super::item::{document_key, due_of_terms, pays_key};
use super::scanner::{Scanned, Scanner};
use super::{Line, hash_of};
use crate::domain::import::columns::CellType;
use crate::domain::import::profile::{Field, Profile};
use crate::domain::import::rows::Refused;
use crate::domain::import::values::{Evidence, Settled, read_day};

/// The days on which the invoices of a file are due, for credits that are due with them; by hashed key.
pub type DueDays = HashMap<u64, Day>;

/// A look through a whole file.
pub struct Survey {
    scanner: Scanner,
    evidence: Evidence,
    due_days: DueDays,
    amounts: Vec<Field>,
    days: Vec<Field>,
}

impl Survey {
    /// Begins a file.
    pub fn begin(profile: Arc<Profile>) -> Self {
        let formats = &profile.formats;
        let evidence = Evidence::of(formats.decimal, &formats.days, formats.two_digit_years_from);
        let of_type = |wanted| Field::ALL.into_iter().filter(|field| field.cell_type() == wanted).collect();
        Self {
            evidence,
            due_days: DueDays::new(),
            amounts: of_type(CellType::Amount),
            days: of_type(CellType::Day),
            scanner: Scanner::of(profile),
        }
    }

    /// Looks at a line.
    pub fn look(&mut self, line: Line<'_>) {
        match self.scanner.scan(line) {
            Ok(Scanned::Row) => {
                for field in &self.amounts {
                    self.evidence.note_amount(self.scanner.field(*field));
                }
                for field in &self.days {
                    self.evidence.note_day(self.scanner.field(*field));
                }
                self.note_due();
            }
            Ok(Scanned::Total(_)) => {
                if let Some((_, text)) = self.scanner.total() {
                    self.evidence.note_amount(&text);
                }
            }
            Ok(Scanned::Nothing | Scanned::Count(..)) | Err(_) => {}
        }
    }

    fn note_due(&mut self) {
        if !self.scanner.has(Field::PaysDocument) || pays_key(&self.scanner).is_some() {
            return;
        }
        let formats = &self.scanner.profile().formats;
        let day = |field| {
            let read = read_day(self.scanner.field(field), &formats.days, formats.two_digit_years_from);
            read.ok().flatten().map(|read| read.day)
        };
        let base = day(Field::BaselineOn).or_else(|| day(Field::IssuedOn));
        let due = day(Field::DueOn).or_else(|| due_of_terms(&self.scanner, base?));
        if let (Some(key), Some(due)) = (document_key(&self.scanner), due) {
            self.due_days.insert(hash_of((self.scanner.field(Field::LegalEntity), key)), due);
        }
    }

    /// Ends the file: how it is read; why it cannot be told, otherwise.
    pub fn settle(self) -> Result<(Settled, DueDays), Refused> {
        let settled = self.evidence.settle().map_err(|(doubtful, why)| Refused::new("", &doubtful, why))?;
        Ok((settled, self.due_days))
    }

    /// The next table of the same file: its headings are its own.
    pub fn next_table(self) -> Self {
        Self { scanner: self.scanner.anew(), ..self }
    }
}
