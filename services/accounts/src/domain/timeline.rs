//! The kinds of things that happen to an account.

use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A document counts from its day of issue.
    DocumentIssued,
    /// Money came in.
    ReceiptRecorded,
    /// It came back unpaid.
    ReceiptReturned,
    /// A hold begins.
    HoldPlaced,
    /// A hold was released before its end.
    HoldReleased,
}

impl What {
    /// Everything, in the order of one day: a document before what pays it.
    pub const ALL: [Self; 5] =
        [Self::DocumentIssued, Self::ReceiptRecorded, Self::ReceiptReturned, Self::HoldPlaced, Self::HoldReleased];

    /// Its place in that order.
    pub const fn place(self) -> i64 {
        self as i64
    }

    /// From its place.
    pub fn of_place(place: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.place() == place)
    }
}
