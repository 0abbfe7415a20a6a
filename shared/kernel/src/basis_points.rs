//! Shares without floats.

use serde::{Deserialize, Serialize};

/// A share in hundredths of a percent: 1 000 is 10 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(try_from = "u32", into = "u32")]
#[schema(value_type = u32, minimum = 0, maximum = 10_000, example = 1000, description = "Hundredths of a percent.")]
pub struct BasisPoints(u32);

/// A share above the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} basis points are more than the whole (10000)")]
pub struct MoreThanWhole(u32);

impl BasisPoints {
    /// How many basis points the whole has.
    pub const WHOLE: u32 = 10_000;

    /// The number of basis points.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for BasisPoints {
    type Error = MoreThanWhole;

    fn try_from(value: u32) -> Result<Self, MoreThanWhole> {
        if value > Self::WHOLE { Err(MoreThanWhole(value)) } else { Ok(Self(value)) }
    }
}
impl From<BasisPoints> for u32 {
    fn from(share: BasisPoints) -> Self {
        share.0
    }
}
