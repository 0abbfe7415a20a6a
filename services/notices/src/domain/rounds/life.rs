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

    /// How a door stands that is put on the round by hand. The technician may be out already.
    pub const fn takes_doors(self) -> Result<StopState, RoundRefusal> {
        match self {
            Self::Draft => Ok(StopState::Draft),
            Self::Assigned | Self::Active => Ok(StopState::Assigned),
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

/// Where a door of a campaign stands, whatever its stops were.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DoorState {
    /// On no round.
    Waiting,
    /// On a draft.
    Planned,
    /// On a phone.
    OnTheWay,
    /// The notice reached the address.
    Delivered,
    /// Somebody was there without success.
    Failed,
    /// The debtor left the campaign.
    Withdrawn,
}

/// Why a stop is on a phone no more. A phone learns what to do with its paper, and nothing about the debtor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Gone {
    /// The notice must not be delivered.
    Recalled,
    /// It is on somebody else's round.
    Reassigned,
    /// A supervisor took it off the round.
    TakenOff,
    /// The round ended.
    RoundEnded,
}

/// Cancelled because nobody came before the round ended.
pub const UNATTEMPTED: &str = "unattempted";
/// Cancelled because a supervisor took the stop off its round; it is due again.
pub const TAKEN_OFF: &str = "taken_off";

impl Gone {
    /// Why a stop left a phone, by how it stands now.
    #[must_use]
    pub fn of(state: StopState, reason: Option<&str>, is_round_over: bool) -> Self {
        match (state, reason) {
            (StopState::Cancelled, Some(UNATTEMPTED)) => Self::RoundEnded,
            (StopState::Cancelled, Some(TAKEN_OFF)) => Self::TakenOff,
            (StopState::Cancelled, _) => Self::Recalled,
            _ if is_round_over => Self::RoundEnded,
            _ => Self::Reassigned,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_learns_what_to_do_and_not_why() {
        let table = [
            (StopState::Cancelled, Some("paid"), false, Gone::Recalled),
            (StopState::Cancelled, Some("vulnerable"), true, Gone::Recalled),
            (StopState::Cancelled, Some(UNATTEMPTED), true, Gone::RoundEnded),
            (StopState::Cancelled, Some(TAKEN_OFF), false, Gone::TakenOff),
            (StopState::Assigned, None, false, Gone::Reassigned),
            (StopState::Completed, None, true, Gone::RoundEnded),
        ];
        for (state, reason, is_round_over, expected) in table {
            assert_eq!(Gone::of(state, reason, is_round_over), expected, "{state:?} {reason:?}");
        }
    }

    #[test]
    fn a_round_begins_once_and_is_not_given_away_after_that() {
        assert_eq!(RoundState::Draft.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Assigned.assign(), Ok(RoundState::Assigned));
        assert_eq!(RoundState::Active.assign(), Err(RoundRefusal::HasBegun));
        assert_eq!(RoundState::Draft.start(), Err(RoundRefusal::NotAssigned));
        assert_eq!(RoundState::Active.start(), Ok(RoundState::Active));
        assert_eq!(RoundState::Finished.start(), Err(RoundRefusal::Finished));
        assert_eq!(RoundState::Finished.finish(), Ok(RoundState::Finished));
        assert_eq!(RoundState::Draft.takes_doors(), Ok(StopState::Draft));
        assert_eq!(RoundState::Active.takes_doors(), Ok(StopState::Assigned));
        assert_eq!(RoundState::Finished.takes_doors(), Err(RoundRefusal::Finished));
    }
}
