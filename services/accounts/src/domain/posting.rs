//! What stands in the books: documents.

use std::fmt;
use std::str::FromStr;

use kernel::Day;
use serde::{Deserialize, Serialize};

/// The latest day a posting may count from, seen from today: a mistyped year must not stand in the books for ever.
pub fn latest_effective_day(today: Day) -> Day {
    today.plus(366)
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A bill.
    Invoice,
    /// An added charge, such as the fee of a returned payment.
    DebitNote,
    /// A reduction; pays other documents like a receipt does.
    CreditNote,
}

/// A text that names no kind of document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected one of invoice, debit_note, credit_note")]
pub struct UnknownDocument;

impl DocumentKind {
    const ALL: [Self; 3] = [Self::Invoice, Self::DebitNote, Self::CreditNote];

    /// The name on the wire and at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::DebitNote => "debit_note",
            Self::CreditNote => "credit_note",
        }
    }

    /// At rest what is owed is positive and what is credited negative.
    pub const fn signed(self, minor: i64) -> i64 {
        match self {
            Self::CreditNote => -minor,
            Self::Invoice | Self::DebitNote => minor,
        }
    }
}

impl fmt::Display for DocumentKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
impl FromStr for DocumentKind {
    type Err = UnknownDocument;

    fn from_str(text: &str) -> Result<Self, UnknownDocument> {
        Self::ALL.into_iter().find(|kind| kind.name() == text).ok_or(UnknownDocument)
    }
}
