//! What a line of a statement is about.

use serde::Serialize;

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// A bill.
    Invoice,
    /// An added charge.
    DebitNote,
    /// A reduction.
    CreditNote,
    /// Money that came in.
    Receipt,
    /// Money that went back.
    ReceiptReturned,
    /// What is owed was given up.
    WriteOff,
    /// It is owed again.
    WriteOffReversed,
    /// Money moved to another account.
    TransferOut,
    /// Money moved from another account.
    TransferIn,
    /// A transfer taken back.
    TransferReversed,
}

/// A text that names no kind of line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a kind of line")]
pub struct UnknownLine;

impl LineKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Invoice,
        Self::DebitNote,
        Self::CreditNote,
        Self::Receipt,
        Self::ReceiptReturned,
        Self::WriteOff,
        Self::WriteOffReversed,
        Self::TransferOut,
        Self::TransferIn,
        Self::TransferReversed,
    ];

    /// The name at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invoice => "invoice",
            Self::DebitNote => "debit_note",
            Self::CreditNote => "credit_note",
            Self::Receipt => "receipt",
            Self::ReceiptReturned => "receipt_returned",
            Self::WriteOff => "write_off",
            Self::WriteOffReversed => "write_off_reversed",
            Self::TransferOut => "transfer_out",
            Self::TransferIn => "transfer_in",
            Self::TransferReversed => "transfer_reversed",
        }
    }
}

impl std::str::FromStr for LineKind {
    type Err = UnknownLine;

    fn from_str(text: &str) -> Result<Self, UnknownLine> {
        Self::ALL.into_iter().find(|kind| kind.name() == text).ok_or(UnknownLine)
    }
}
