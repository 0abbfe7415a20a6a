//! The phone's queue: which item runs, which waits, which was there before.

mod answer;

use chrono::TimeDelta;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub use answer::AnswerCode;

/// What became of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Done.
    Applied,
    /// Done before; nothing happened now.
    Duplicate,
    /// A rule forbids it; an operator can see it.
    Rejected,
    /// Taken, but something had changed meanwhile.
    Conflict,
    /// Waits for an earlier item.
    Deferred,
}

impl Status {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Applied => "applied",
            Self::Duplicate => "duplicate",
            Self::Rejected => "rejected",
            Self::Conflict => "conflict",
            Self::Deferred => "deferred",
        }
    }
}

/// How the server's copy of an earlier item relates to one that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Never seen.
    No,
    /// The same item, word for word.
    Same,
    /// The same `mutation_id` with other words.
    OtherArgs,
    /// Another item under the same number.
    OtherItem,
}

/// What to do with an item that arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Run it now.
    Run,
    /// Answer as before.
    Repeat,
    /// Keep it until the gap before it closes.
    Wait,
    /// Refuse it, with this code.
    Refuse(AnswerCode),
}

/// Decides by the last number that ran, the item's number and what is known of it.
/// A number at or below the last that was never seen belongs to a gap that was forced: it is late, not lost.
#[must_use]
pub const fn step(last: i64, number: i64, known: Known) -> Step {
    match known {
        Known::Same => Step::Repeat,
        Known::OtherArgs => Step::Refuse(AnswerCode::MutationIdReused),
        Known::OtherItem => Step::Refuse(AnswerCode::NumberReused),
        Known::No if number > last + 1 => Step::Wait,
        Known::No => Step::Run,
    }
}

/// The last number after an item got its final answer.
#[must_use]
pub const fn advanced(last: i64, number: i64) -> i64 {
    if number > last { number } else { last }
}

/// How long an item may wait for the one before it.
pub const LONGEST_WAIT: TimeDelta = TimeDelta::days(5);

/// What the phone tells about time once per start: one reading of its clock, and the monotonic time of that reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstReading {
    /// The start it belongs to, where the phone names it. A page of a browser starts anew with every load.
    pub boot: Option<Uuid>,
    /// What the clock said.
    pub clock: Timestamp,
    /// Milliseconds since the phone started.
    pub monotonic_ms: i64,
}

impl FirstReading {
    /// The reading that counts for an item: the one known, or the item's own after a restart of the phone.
    #[must_use]
    pub fn for_item(known: Option<Self>, own: Self) -> Self {
        known.filter(|known| own.boot == known.boot && own.monotonic_ms >= known.monotonic_ms).unwrap_or(own)
    }

    /// When something happened: the first reading and the time elapsed since. Moving the clock changes nothing.
    #[must_use]
    pub fn instant(self, monotonic_ms: i64) -> Timestamp {
        let elapsed = TimeDelta::try_milliseconds(monotonic_ms.saturating_sub(self.monotonic_ms)).unwrap_or_default();
        self.clock.utc().checked_add_signed(elapsed).map_or(self.clock, Timestamp::of)
    }
}

/// How two edits of one thing meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// The editor saw the newest state.
    None,
    /// Others changed other fields meanwhile.
    Soft,
    /// Others changed the same field meanwhile; the last received wins and both values are kept.
    Hard,
}

/// Compares an edit with the fields changed since the version its editor saw.
#[must_use]
pub fn clash(edited: &[&str], changed_since: &[String]) -> Clash {
    if changed_since.is_empty() {
        return Clash::None;
    }
    let is_same_field = edited.iter().any(|field| changed_since.iter().any(|changed| changed == field));
    if is_same_field { Clash::Hard } else { Clash::Soft }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reading(clock: Timestamp, monotonic_ms: i64) -> FirstReading {
        FirstReading { boot: None, clock, monotonic_ms }
    }

    #[test]
    fn numbers_decide_what_runs() {
        let table = [
            (0, 1, Known::No, Step::Run),
            (2, 3, Known::No, Step::Run),
            (2, 4, Known::No, Step::Wait),
            (2, 2, Known::Same, Step::Repeat),
            (2, 9, Known::Same, Step::Repeat),
            (2, 3, Known::OtherArgs, Step::Refuse(AnswerCode::MutationIdReused)),
            (2, 2, Known::OtherItem, Step::Refuse(AnswerCode::NumberReused)),
            (4, 3, Known::No, Step::Run),
        ];
        for (last, number, known, expected) in table {
            assert_eq!(step(last, number, known), expected, "{number} after {last}, {known:?}");
        }
    }

    #[test]
    fn moving_the_clock_does_not_move_the_visit() {
        let nine: Timestamp = "2026-03-31T09:00:00Z".parse().unwrap();
        let first = FirstReading::for_item(None, reading(nine, 1_000));
        let moved_clock = nine + TimeDelta::hours(5);
        let second = FirstReading::for_item(Some(first), reading(moved_clock, 61_000));
        assert_eq!(second.instant(61_000), nine + TimeDelta::minutes(1));
    }

    #[test]
    fn a_restart_of_the_phone_is_a_new_first_reading() {
        let nine: Timestamp = "2026-03-31T09:00:00Z".parse().unwrap();
        let first = FirstReading::for_item(None, reading(nine, 900_000));
        let after_restart = FirstReading::for_item(Some(first), reading(nine + TimeDelta::hours(1), 500));
        assert_eq!(after_restart.instant(500), nine + TimeDelta::hours(1));
    }

    #[test]
    fn a_page_that_was_loaded_again_is_a_new_first_reading_however_long_it_has_been_open() {
        let nine: Timestamp = "2026-03-31T09:00:00Z".parse().unwrap();
        let first = FirstReading { boot: Some(Uuid::from_u128(1)), ..reading(nine, 500) };
        let loaded_again =
            FirstReading { boot: Some(Uuid::from_u128(2)), ..reading(nine + TimeDelta::hours(1), 9_000) };
        assert_eq!(FirstReading::for_item(Some(first), loaded_again), loaded_again);
    }

    #[test]
    fn edits_clash_by_field() {
        let changed = ["contact_phone".to_owned()];
        assert_eq!(clash(&["note"], &[]), Clash::None);
        assert_eq!(clash(&["note"], &changed), Clash::Soft);
        assert_eq!(clash(&["note", "contact_phone"], &changed), Clash::Hard);
    }

    proptest! {
        /// Whatever the order of arrival, every item runs once and in the end nothing waits.
        #[test]
        fn every_item_runs_exactly_once(order in Just((1_i64..30).collect::<Vec<_>>()).prop_shuffle(), repeats in 1_usize..3) {
            let mut last = 0;
            let mut ran = Vec::new();
            let mut waiting = std::collections::BTreeSet::new();
            for number in order.iter().copied().cycle().take(order.len() * repeats) {
                let known = if ran.contains(&number) || waiting.contains(&number) { Known::Same } else { Known::No };
                match step(last, number, known) {
                    Step::Run => { ran.push(number); last = advanced(last, number); }
                    Step::Wait => { waiting.insert(number); }
                    Step::Repeat | Step::Refuse(_) => {}
                }
                while waiting.remove(&(last + 1)) {
                    ran.push(last + 1);
                    last += 1;
                }
            }
            prop_assert_eq!(ran, (1..30).collect::<Vec<_>>());
            prop_assert!(waiting.is_empty());
        }
    }
}
