//! Sums and counts that stand in a file, compared with what was read.

use std::collections::BTreeMap;

use kernel::{Currency, Money};

use crate::domain::import::findings::{FindingKind, Findings};
use crate::domain::import::profile::CountOf;
use crate::domain::import::values::{Decimal, signed_amount};

const LEVELS: usize = 10;

/// What was read so far.
#[derive(Default)]
pub struct Checks {
    /// For each level, what stands since its last sum.
    sums: [BTreeMap<Currency, i64>; LEVELS],
    /// The highest level summed since the last row.
    closed: usize,
    rows: u64,
    rows_below: u64,
    /// What the last heading of a group said, and where.
    said_below: Option<(u32, u64)>,
    /// What the file said of itself, and where.
    said_of_file: Option<(u32, u64)>,
}

impl Checks {
    /// A row was read.
    pub fn note_row(&mut self) {
        self.rows += 1;
        self.rows_below += 1;
    }

    /// Adds a row's amount to the sums of all levels.
    pub fn add(&mut self, currency: Currency, minor: i64) {
        for sums in &mut self.sums[..=self.closed] {
            sums.clear();
        }
        self.closed = 0;
        for sums in &mut self.sums {
            let sum = sums.entry(currency).or_default();
            *sum = sum.saturating_add(minor);
        }
    }

    /// Compares a sum of the file. `said`: its text, how it is read, its currency, whether what is owed is negative.
    pub fn compare(
        &mut self,
        line: u32,
        level: u8,
        column: &str,
        said: (&str, Decimal, Option<Currency>, bool),
        findings: &mut Findings,
    ) {
        self.end_below(findings);
        let level = usize::from(level).min(LEVELS - 1);
        self.closed = self.closed.max(level);
        let (text, decimal, currency, is_turned) = said;
        let sums = &self.sums[level];
        let only = || sums.keys().next().copied().filter(|_| sums.len() == 1);
        let Some(currency) =
            currency.filter(|said| sums.contains_key(said) || sums.is_empty()).or_else(only).or(currency)
        else {
            return;
        };
        let sum = sums.get(&currency).copied().unwrap_or_default();
        let read = Money::of_minor(if is_turned { -sum } else { sum }, currency);
        if signed_amount(text, decimal, currency) != Ok(read) {
            findings.note(FindingKind::TotalDiffers, Some(line), column, text, &read.to_string());
        }
    }

    /// Takes a count that the file says.
    pub fn note_count(&mut self, line: u32, of: CountOf, said: u64, findings: &mut Findings) {
        match of {
            CountOf::Below => {
                self.end_below(findings);
                self.said_below = Some((line, said));
                self.rows_below = 0;
            }
            CountOf::File => self.said_of_file = Some((line, said)),
        }
    }

    fn end_below(&mut self, findings: &mut Findings) {
        if let Some((line, said)) = self.said_below.take() {
            compare_counts(line, said, self.rows_below, findings);
        }
    }

    /// The end of the table.
    pub fn finish(&mut self, findings: &mut Findings) {
        self.end_below(findings);
        if let Some((line, said)) = self.said_of_file.take() {
            compare_counts(line, said, self.rows, findings);
        }
    }
}

fn compare_counts(line: u32, said: u64, found: u64, findings: &mut Findings) {
    if said != found {
        findings.note(FindingKind::CountDiffers, Some(line), "", &said.to_string(), &found.to_string());
    }
}
