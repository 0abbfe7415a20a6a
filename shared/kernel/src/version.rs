//! Which state of a thing somebody has seen.

use serde::{Deserialize, Serialize};

/// Counts the changes of one thing; carried as `ETag` and by projections.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema,
)]
#[schema(value_type = i64, description = "Counts the changes of one thing.")]
pub struct Version(i64);

impl Version {
    /// Of a thing just made.
    pub const FIRST: Self = Self(1);

    /// From the stored number.
    #[must_use]
    pub const fn of(number: i64) -> Self {
        Self(number)
    }

    /// The stored number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// After one more change.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }
}
