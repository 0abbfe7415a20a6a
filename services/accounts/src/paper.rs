//! Paper and workbooks. Equal figures give equal bytes.

pub mod registrations;
pub mod statement;
mod words;

use crate::error::Error;

/// What becomes of a failure of the press or of a workbook: a fault of ours.
fn unmade(what: &'static str) -> impl Fn(&dyn std::fmt::Display) -> Error {
    move |why| Error::Unmade(format!("{what}: {why}"))
}
