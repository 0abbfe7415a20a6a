//! The life of a round and of its stops.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RoundState {
    /// Planned; a new plan replaces it.
    Draft,
    /// On the technician's phone.
    Assigned,
    /// The technician is out.
    Active,
    /// The day is over.
    Finished,
}

/// Why a round cannot go on like that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RoundRefusal {
    /// It was assigned and has begun or ended.
    #[error("the round has begun or ended")]
    HasBegun,
    /// It was never assigned.
    #[error("the round is not assigned")]
    NotAssigned,
    /// It ended.
    #[error("the round has ended")]
    Finished,
}

impl RoundState {
    /// Gives the round to a technician, or to another one.
    pub const fn assign(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Draft | Self::Assigned => Ok(Self::Assigned),
            Self::Active | Self::Finished => Err(RoundRefusal::HasBegun),
        }
    }

    /// The technician sets out. Setting out twice is one setting out.
    pub const fn start(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Assigned | Self::Active => Ok(Self::Active),
            Self::Draft => Err(RoundRefusal::NotAssigned),
            Self::Finished => Err(RoundRefusal::Finished),
        }
    }

    /// The technician is back.
    pub const fn finish(self) -> Result<Self, RoundRefusal> {
        match self {
            Self::Assigned | Self::Active | Self::Finished => Ok(Self::Finished),
            Self::Draft => Err(RoundRefusal::NotAssigned),
        }
    }
}

/// Where a stop stands; what came of it is its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StopState {
    /// On a draft.
    Draft,
    /// On a phone.
    Assigned,
    /// Somebody was there.
    Completed,
    /// Taken off: the debtor paid, or the day ended.
    Cancelled,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_begins_once_and_is_not_given_away_after_that() {
        assert_eq!(RoundState::Draft.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Assigned.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Active.assign(), Err(RoundRefusal::HasBegun));
        assert_eq!(RoundState::Draft.start(), Err(RoundRefusal::NotAssigned));
        assert_eq!(RoundState::Active.start(), Ok(RoundState::Active));
        assert_eq!(RoundState::Finished.start(), Err(RoundRefusal::Finished));
        assert_eq!(RoundState::Finished.finish(), Ok(RoundState::Finished));
    }
}
