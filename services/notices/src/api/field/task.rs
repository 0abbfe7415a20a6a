//! What a phone is shown of a round and of a door: what it takes to find the door and hand over the right paper. What is
//! owed, by which account and in which campaign is nobody's business there.

use contracts::notices::Outcome;
use kernel::{Day, MemberId, Position, RoundId, StopId, Timestamp, Version};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::rounds::CarriedOut;
use crate::domain::rounds::{Address, Addressee, Gone, Hours, RoundState, StopState, TimeOfDay};
use crate::domain::vocabulary::{Term, Words};
use crate::store::rounds::{Round, Stop};

/// A round on its technician's phone.
#[derive(Serialize, ToSchema)]
pub struct PhoneRound {
    /// The round.
    id: RoundId,
    /// Counts changes.
    version: Version,
    /// The day.
    day: Day,
    /// Counts the rounds of the day, from 1.
    number: u32,
    /// Where it stands.
    state: RoundState,
    /// Where it begins and ends.
    depot: Position,
    /// From when to when.
    shift: Hours,
    /// Length of the way.
    metres: i64,
    /// When the technician should be back.
    back_at: TimeOfDay,
    /// How many doors.
    doors: u32,
    /// At how many of them somebody was.
    done: u32,
    /// When the technician set out.
    started_at: Option<Timestamp>,
}

impl From<Round> for PhoneRound {
    fn from(round: Round) -> Self {
        Self {
            id: round.id,
            version: round.version,
            day: round.day,
            number: round.number,
            state: round.state,
            depot: round.depot,
            shift: round.shift,
            metres: round.metres,
            back_at: TimeOfDay::of_second(round.back_at as f64),
            doors: round.stops,
            done: round.done,
            started_at: round.started_at,
        }
    }
}

/// A stop on its technician's phone.
#[derive(Serialize, ToSchema)]
pub struct TaskOut {
    /// The stop.
    id: StopId,
    /// Counts changes: `base_version` of an edit.
    version: Version,
    /// The round.
    round_id: RoundId,
    /// The membership: the same for every attempt at this door.
    member_id: MemberId,
    /// Place in the round, from 1.
    sequence: u32,
    /// From 1.
    attempt: u32,
    /// Where it stands.
    state: StopState,
    /// Whom the notice is addressed to.
    addressee: Addressee,
    /// Where the door is, in words.
    address: Address,
    /// Where the door is.
    position: Option<Position>,
    /// When the knock is planned.
    expected_at: Option<TimeOfDay>,
    /// Metres from the place before.
    metres: i64,
    /// The paper to deliver, once it has a number.
    notice: Option<CarriedOut>,
    /// What happened.
    outcome: Option<Outcome>,
    /// When.
    visited_at: Option<Timestamp>,
    /// What technicians wrote down.
    note: Option<String>,
    /// Whom to call at the door.
    contact_phone: Option<String>,
    /// How to get in.
    access_hint: Option<String>,
}

impl From<Stop> for TaskOut {
    fn from(stop: Stop) -> Self {
        Self {
            id: stop.id,
            version: stop.version,
            round_id: stop.round_id,
            member_id: stop.member_id,
            sequence: stop.place,
            attempt: stop.attempt,
            state: stop.state,
            addressee: stop.addressee,
            address: stop.address,
            position: stop.position,
            expected_at: stop.expected_at.map(|second| TimeOfDay::of_second(second as f64)),
            metres: stop.metres,
            notice: stop.notice.map(CarriedOut::from),
            outcome: stop.outcome,
            visited_at: stop.visited_at,
            note: stop.note,
            contact_phone: stop.contact_phone,
            access_hint: stop.access_hint,
        }
    }
}

/// What to do about a stop that is gone.
#[derive(Serialize, ToSchema)]
pub struct GoneOut {
    /// The stop.
    id: StopId,
    /// Why it is gone, as far as it matters at the door.
    reason: Gone,
    /// The same for the technician.
    text: Words,
    /// The paper in the bag.
    notice_number: Option<String>,
}

impl From<Stop> for GoneOut {
    fn from(stop: Stop) -> Self {
        let reason = Gone::of(stop.state, stop.reason.as_deref(), stop.round_state == RoundState::Finished);
        let notice_number = stop.notice.filter(|notice| notice.is_on_paper).map(|notice| notice.number);
        Self { id: stop.id, reason, text: reason.words(), notice_number }
    }
}
