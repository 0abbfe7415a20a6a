//! Bank statements: four formats, one model.
//!
//! Readers are total: whatever the bytes, they end in a file or in a [`ReadError`]. What does not add up is a
//! [`Finding`], told and never repaired.

mod amount;
mod bai2;
mod camt;
mod checks;
mod decode;
mod finding;
pub mod keys;
mod kind;
mod model;
mod mt940;
#[cfg(test)]
mod samples;
mod xml;

pub use checks::{Earlier, against_earlier, within};
pub use finding::{Finding, FindingKind};
pub use kind::kind_of;
pub use model::{Balance, Charge, Direction, Entry, Format, Kind, Statement, Status, Summary, Transaction};

/// Why a file cannot be read as a bank statement.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{reason}", .line.map(|line| format!("line {line}: ")).unwrap_or_default())]
pub struct ReadError {
    /// The line, from 1, where it is known.
    pub line: Option<u64>,
    /// What is wrong.
    pub reason: String,
}

impl ReadError {
    fn new(line: impl Into<Option<u64>>, reason: impl Into<String>) -> Self {
        Self { line: line.into(), reason: reason.into() }
    }
}

/// Which family of formats a text belongs to, told by how it begins.
enum Family {
    Camt,
    Mt940,
    Bai2,
}

/// How much of a text is looked at to recognise it.
const HEAD: usize = 4_000;

fn recognise(text: &str) -> Result<Family, ReadError> {
    let start = text.trim_start();
    let head: String = start.chars().take(HEAD).collect();
    if start.starts_with('<') {
        return Ok(Family::Camt);
    }
    if head.starts_with("01,") {
        return Ok(Family::Bai2);
    }
    let has_tag = |tag: &str| head.lines().any(|line| line.trim_start().starts_with(tag));
    if head.starts_with("{1:") || has_tag(":20:") || (has_tag(":25") && has_tag(":60")) {
        return Ok(Family::Mt940);
    }
    Err(ReadError::new(None, "neither camt.053 or camt.054 nor MT940 nor BAI2"))
}

/// Reads a file; its format is told by its content.
pub fn read(bytes: &[u8]) -> Result<Vec<Statement>, ReadError> {
    let text = decode::decode(bytes)?;
    let mut statements = match recognise(&text)? {
        Family::Camt => camt::read(&text)?,
        Family::Mt940 => mt940::read(&text)?,
        Family::Bai2 => bai2::read(&text)?,
    };
    if statements.is_empty() {
        return Err(ReadError::new(None, "the file holds no statement"));
    }
    for statement in &mut statements {
        statement.findings.extend(within(statement));
    }
    Ok(statements)
}

/// Refuses what is no bank statement at all, without reading it to its end.
pub fn check_head(bytes: &[u8]) -> Result<(), ReadError> {
    recognise(&decode::decode(bytes)?).map(|_| ())
}
