//! What does not add up, as it is told.

use serde::{Deserialize, Serialize};

/// What is wrong with a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankFindingKind)]
pub enum FindingKind {
    /// Opening and booked entries do not make the closing balance.
    Unbalanced,
    /// A stated total is not that of the entries.
    ControlTotal,
    /// A stated count is not that of what is there.
    ControlCount,
    /// The transactions of an entry do not make its amount.
    BatchDiffers,
    /// An entry in another currency than the statement's.
    EntryCurrency,
    /// Statement numbers are missing before this one.
    SequenceGap,
    /// The number belongs to another statement of the account.
    SequenceRepeated,
    /// It does not open where the statement before it closed.
    OpeningDiffers,
    /// Entries that an earlier statement brought; nothing was booked again.
    EntriesKnown,
    /// The same line stands more than once in this statement.
    EntriesRepeated,
}

/// Something that does not add up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What kind.
    pub kind: FindingKind,
    /// In words.
    pub detail: String,
    /// Minor units: stated less computed, where amounts differ.
    pub difference_minor: Option<i64>,
}

impl Finding {
    /// A finding without an amount.
    pub fn of(kind: FindingKind, detail: impl Into<String>) -> Self {
        Self { kind, detail: detail.into(), difference_minor: None }
    }
}
