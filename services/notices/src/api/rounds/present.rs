//! How rounds and stops look on the wire.

use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, Day, MemberId, NoticeId, PersonId, Position, RoundId, StopId, Timestamp, Version};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::rounds::{Address, Addressee, Hours, RoundState, StopState, TimeOfDay};
use crate::store::rounds::{CarriedNotice, Round, Stop};

/// One technician's way on one day.
#[derive(Serialize, ToSchema)]
pub struct RoundOut {
    /// The round.
    id: RoundId,
    /// Counts changes.
    version: Version,
    /// The campaign.
    campaign_id: CampaignId,
    /// Its human reference.
    campaign_reference: Option<String>,
    /// Its title; not for technicians.
    campaign_title: Option<String>,
    /// The day.
    day: Day,
    /// Counts the rounds of the campaign's day, from 1.
    number: u32,
    /// Who walks it.
    technician: PersonId,
    /// Their name, where known.
    technician_name: Option<String>,
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
    /// When it was planned.
    planned_at: Timestamp,
    /// When it came on the phone.
    assigned_at: Option<Timestamp>,
    /// When the technician set out.
    started_at: Option<Timestamp>,
    /// When the technician was back.
    finished_at: Option<Timestamp>,
}

impl From<Round> for RoundOut {
    fn from(round: Round) -> Self {
        Self {
            id: round.id,
            version: round.version,
            campaign_id: round.campaign_id,
            campaign_reference: round.campaign_reference,
            campaign_title: round.campaign_title,
            day: round.day,
            number: round.number,
            technician: round.technician,
            technician_name: round.technician_name,
            state: round.state,
            depot: round.depot,
            shift: round.shift,
            metres: round.metres,
            back_at: TimeOfDay::of_second(round.back_at as f64),
            doors: round.stops,
            done: round.done,
            planned_at: round.planned_at,
            assigned_at: round.assigned_at,
            started_at: round.started_at,
            finished_at: round.finished_at,
        }
    }
}

impl RoundOut {
    /// The same without what is nobody's business at the door.
    pub fn for_technician(self) -> Self {
        Self { campaign_title: None, ..self }
    }
}

/// A round with its stops.
#[derive(Serialize, ToSchema)]
pub struct RoundDetail {
    #[serde(flatten)]
    round: RoundOut,
    /// The doors in order.
    stops: Vec<StopOut>,
}

impl RoundDetail {
    /// The round and its stops.
    pub fn of(round: Round, stops: Vec<Stop>) -> Self {
        Self { round: round.into(), stops: stops.into_iter().map(StopOut::from).collect() }
    }

    /// The same without what is nobody's business at the door.
    pub fn for_technician(self) -> Self {
        let stops = self.stops.into_iter().map(|stop| StopOut { account_reference: None, ..stop }).collect();
        Self { round: self.round.for_technician(), stops }
    }
}

/// One door of a round. What is owed is not shown: it is nobody's business at the door.
#[derive(Serialize, ToSchema)]
pub struct StopOut {
    /// The stop.
    pub id: StopId,
    /// Counts changes.
    version: Version,
    /// The round.
    round_id: RoundId,
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// Its human reference; not for technicians.
    account_reference: Option<String>,
    /// Place in the round, from 1.
    sequence: u32,
    /// From 1.
    attempt: u32,
    /// Where it stands.
    state: StopState,
    /// Why it was taken off.
    reason: Option<String>,
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

/// The paper that is carried to a door.
#[derive(Serialize, ToSchema)]
pub struct CarriedOut {
    /// The notice.
    id: NoticeId,
    /// Its number.
    #[schema(example = "N-2026-000017")]
    number: String,
    /// The code people read aloud.
    #[schema(example = "1WC4KMH8")]
    check_code: String,
    /// Which issue is valid.
    issue: u32,
    /// What the QR code says.
    #[schema(example = "N-2026-000017.1.7K3QX9VFMA")]
    code: String,
    /// Whether it is on paper yet.
    printed: bool,
}

impl From<CarriedNotice> for CarriedOut {
    fn from(notice: CarriedNotice) -> Self {
        Self {
            id: notice.id,
            code: format!("{}.{}.{}", notice.number, notice.issue, notice.tag),
            number: notice.number,
            check_code: notice.check_code,
            issue: notice.issue,
            printed: notice.is_on_paper,
        }
    }
}

impl From<Stop> for StopOut {
    fn from(stop: Stop) -> Self {
        Self {
            id: stop.id,
            version: stop.version,
            round_id: stop.round_id,
            member_id: stop.member_id,
            account_id: stop.account_id,
            account_reference: stop.account_reference,
            sequence: stop.place,
            attempt: stop.attempt,
            state: stop.state,
            reason: stop.reason,
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
