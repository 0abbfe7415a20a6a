//! Who is due for a knock, and when to try again.

use contracts::notices::Outcome;
use kernel::{AccountId, Day, MemberId, Position};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::outcomes::is_worth_another_attempt;
use crate::domain::routing::Span;

/// A target that may be due for a knock.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The membership.
    pub member_id: MemberId,
    /// The step of the plan.
    pub step: u32,
    /// The account.
    pub account_id: AccountId,
    /// Whom it is addressed to.
    pub addressee: Addressee,
    /// Where the door is.
    pub address: Address,
    /// Its position, when known.
    pub position: Option<Position>,
    /// The last attempt, where there was one.
    pub last: Option<LastAttempt>,
}

/// Whom a notice is addressed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Addressee {
    /// The name.
    pub name: String,
    /// The name in Arabic, where known.
    pub name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
}

/// Where a door is, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Address {
    /// The community or district.
    pub community: String,
    /// The community's name in Arabic, where known.
    pub community_ar: Option<String>,
    /// The building.
    pub building: String,
    /// The unit within the building.
    pub unit: String,
}

/// How the last attempt at a door went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LastAttempt {
    /// Its number.
    pub attempt: u32,
    /// Its day.
    pub day: Day,
    /// When on that day, where a visit happened.
    pub second: Option<f64>,
    /// How it went; nothing when the round ended before.
    pub outcome: Option<Outcome>,
}

/// Which attempt is next on `day`; nothing when there is none to make.
/// An attempt that was planned and not made does not count.
#[must_use]
pub fn next_attempt(last: Option<LastAttempt>, day: Day, most: u32) -> Option<u32> {
    let Some(last) = last else { return Some(1) };
    match last.outcome {
        None => Some(last.attempt),
        Some(outcome) if is_worth_another_attempt(outcome) && day > last.day && last.attempt < most => {
            Some(last.attempt + 1)
        }
        Some(_) => None,
    }
}

const NOON: f64 = 12.0 * 3_600.0;
const EVENING: f64 = 17.0 * 3_600.0;

/// When to knock again: in another part of the day than last time, when the shift has one.
#[must_use]
pub fn retry_window(last_second: f64, shift: Span) -> Option<Span> {
    let bands = [(0.0, NOON), (NOON, EVENING), (EVENING, 86_400.0)];
    let within_shift = bands.iter().map(|(from, to)| Span { from: from.max(shift.from), to: to.min(shift.to) });
    let others = within_shift.filter(|band| band.to > band.from && !(band.from..band.to).contains(&last_second));
    let longest = others.max_by(|a, b| (a.to - a.from).total_cmp(&(b.to - b.from)))?;
    // A shift that hardly reaches into another part of the day is no reason to squeeze everybody into it.
    (longest.to - longest.from >= 3_600.0).then_some(longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(attempt: u32, day: u32, outcome: Option<Outcome>) -> Option<LastAttempt> {
        Some(LastAttempt { attempt, day: Day::ymd(2026, 3, day).unwrap(), second: Some(36_000.0), outcome })
    }

    #[test]
    fn tries_again_on_another_day_and_not_for_ever() {
        let today = Day::ymd(2026, 3, 10).unwrap();
        let table = [
            (None, Some(1)),
            (attempt(1, 9, Some(Outcome::FailedNotHome)), Some(2)),
            (attempt(1, 9, Some(Outcome::FailedNoAccess)), Some(2)),
            (attempt(1, 10, Some(Outcome::FailedNotHome)), None),
            (attempt(2, 9, Some(Outcome::FailedNotHome)), None),
            (attempt(1, 9, Some(Outcome::FailedRefused)), None),
            (attempt(1, 9, Some(Outcome::PostedOnDoor)), None),
            (attempt(1, 10, None), Some(1)),
            (attempt(2, 9, None), Some(2)),
        ];
        for (last, expected) in table {
            assert_eq!(next_attempt(last, today, 2), expected, "{last:?}");
        }
    }

    #[test]
    fn knocks_again_in_another_part_of_the_day() {
        let span = |from: f64, to: f64| Span { from: from * 3_600.0, to: to * 3_600.0 };
        assert_eq!(retry_window(10.0 * 3_600.0, span(8.0, 16.0)), Some(span(12.0, 16.0)));
        assert_eq!(retry_window(14.0 * 3_600.0, span(8.0, 16.0)), Some(span(8.0, 12.0)));
        assert_eq!(retry_window(9.0 * 3_600.0, span(8.0, 12.0)), None);
        assert_eq!(retry_window(9.0 * 3_600.0, span(8.0, 12.5)), None);
    }
}
