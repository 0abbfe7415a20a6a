//! Post-dated cheques: given today, payable on their day.
//!
//! The debt stays until the bank pays; what is in hand is told beside it ("PDC in hand" of the collections practice). In the
//! United Arab Emirates the bank pays what the drawer's account has, and the rest stays owed by the returned cheque, which
//! the execution court takes as it is (law in force since 2 January 2022).

use std::fmt;

use kernel::Day;
use serde::{Deserialize, Serialize};

/// Where a cheque stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ChequeState)]
pub enum State {
    /// We hold it.
    InHand,
    /// The bank has it.
    Presented,
    /// The bank paid all of it.
    Cleared,
    /// The bank did not pay all of it.
    Returned,
    /// Another cheque was given for it.
    Replaced,
    /// It was given back unused.
    Withdrawn,
}

/// What happens to a cheque.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ChequeStep)]
pub enum Step {
    /// It was taken in.
    Registered,
    /// It was handed to the bank.
    Presented,
    /// The bank paid.
    Cleared,
    /// The bank sent it back, perhaps after it had paid.
    Returned,
    /// Another cheque took its place.
    Replaced,
    /// It was given back unused.
    Withdrawn,
    /// Where its paper is, the bank's certificate or the execution file was written down.
    Noted,
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InHand => "in hand",
            Self::Presented => "presented",
            Self::Cleared => "cleared",
            Self::Returned => "returned",
            Self::Replaced => "replaced",
            Self::Withdrawn => "withdrawn",
        })
    }
}

impl State {
    /// Where a step leads from here, where it is one that can be taken. A returned cheque may be presented again.
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::InHand | Self::Returned, Step::Presented) => Some(Self::Presented),
            (Self::Presented, Step::Cleared) => Some(Self::Cleared),
            (Self::Presented | Self::Cleared, Step::Returned) => Some(Self::Returned),
            (Self::InHand | Self::Returned, Step::Replaced) => Some(Self::Replaced),
            (Self::InHand, Step::Withdrawn) => Some(Self::Withdrawn),
            (same, Step::Noted) => Some(same),
            _ => None,
        }
    }

    /// Minor units still hoped for: what the bank has not paid of a cheque that is in hand or with the bank.
    pub const fn held(self, amount: i64, paid: i64) -> i64 {
        match self {
            Self::InHand | Self::Presented => amount - paid,
            Self::Cleared | Self::Returned | Self::Replaced | Self::Withdrawn => 0,
        }
    }
}

/// The earliest day a step may count from: not before the last one, and no cheque is presented before it is due.
pub fn earliest(step: Step, latest_on: Day, due_on: Day) -> Day {
    if step == Step::Presented { latest_on.max(due_on) } else { latest_on }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [State; 6] =
        [State::InHand, State::Presented, State::Cleared, State::Returned, State::Replaced, State::Withdrawn];

    #[test]
    fn goes_through_the_bank_in_order() {
        let from = |step| STATES.into_iter().filter(|state| state.after(step).is_some()).collect::<Vec<_>>();
        assert_eq!(from(Step::Presented), [State::InHand, State::Returned]);
        assert_eq!(from(Step::Cleared), [State::Presented]);
        assert_eq!(from(Step::Returned), [State::Presented, State::Cleared]);
        assert_eq!(from(Step::Replaced), [State::InHand, State::Returned]);
        assert_eq!(from(Step::Withdrawn), [State::InHand]);
        assert_eq!(from(Step::Noted), STATES);
        assert!(from(Step::Registered).is_empty());
    }

    #[test]
    fn only_what_the_bank_may_still_pay_is_in_hand() {
        let held: Vec<i64> = STATES.into_iter().map(|state| state.held(100, 30)).collect();
        assert_eq!(held, [70, 70, 0, 0, 0, 0]);
    }

    #[test]
    fn is_not_presented_before_it_is_due() {
        let (early, due) = (Day::ymd(2026, 3, 1).unwrap(), Day::ymd(2026, 6, 1).unwrap());
        assert_eq!(earliest(Step::Presented, early, due), due);
        assert_eq!(earliest(Step::Withdrawn, early, due), early);
    }
}
