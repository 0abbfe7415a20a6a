//! Rounds and their stops at rest.

mod dropping;
pub mod edits;
mod marks;
pub mod moving;
pub mod overview;
mod phone;
mod planning;
mod reading;

use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, Day, MemberId, NoticeId, PersonId, Position, RoundId, StopId, Timestamp, Version};
use store::{Conn, Json, Row, StoreError, Tx, Word, ensure_fresh};

use super::field_sync::{self, Entity, Op};
use crate::domain::outcomes;
use crate::domain::rounds::{Address, Addressee, Hours, RoundState, StopState, UNATTEMPTED};

pub use dropping::{drop_taken_back, drop_withdrawn};
pub use marks::{Mark, marks};
pub use phone::{rounds_on_phone, stops_on_phone, tell_paper_changed, these, these_on_phone};
pub use planning::{NewRound, NewStop, candidates, insert_stops, replace_drafts, routes};
pub use reading::{RoundFilter, Unplanned, UnplannedFilter, list, unplanned, unplanned_by_reason};

/// A round.
#[derive(Clone, Debug)]
pub struct Round {
    pub id: RoundId,
    pub version: Version,
    pub campaign_id: CampaignId,
    pub campaign_reference: Option<String>,
    pub campaign_title: Option<String>,
    pub day: Day,
    pub number: u32,
    pub technician: PersonId,
    pub technician_name: Option<String>,
    pub state: RoundState,
    pub depot: Position,
    pub shift: Hours,
    pub metres: i64,
    pub back_at: i64,
    pub stops: u32,
    pub done: u32,
    pub planned_at: Timestamp,
    pub assigned_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
}

/// A stop, with the notice that is carried there.
#[derive(Clone, Debug)]
pub struct Stop {
    pub id: StopId,
    pub version: Version,
    pub round_id: RoundId,
    pub technician: PersonId,
    pub round_state: RoundState,
    pub campaign_id: CampaignId,
    pub member_id: MemberId,
    pub step: u32,
    pub account_id: AccountId,
    pub account_reference: Option<String>,
    pub place: u32,
    pub attempt: u32,
    pub state: StopState,
    pub reason: Option<String>,
    pub addressee: Addressee,
    pub address: Address,
    pub position: Option<Position>,
    pub expected_at: Option<i64>,
    pub metres: i64,
    pub outcome: Option<Outcome>,
    pub visited_at: Option<Timestamp>,
    pub cancelled_at: Option<Timestamp>,
    pub note: Option<String>,
    pub contact_phone: Option<String>,
    pub access_hint: Option<String>,
    pub notice: Option<CarriedNotice>,
}

/// The paper for a stop.
#[derive(Clone, Debug)]
pub struct CarriedNotice {
    pub id: NoticeId,
    pub number: String,
    pub check_code: String,
    pub issue: u32,
    pub tag: String,
    /// Printed, whatever became of it since.
    pub is_on_paper: bool,
}

const ROUND: &str =
    "select r.round_id, r.version, r.campaign_id, r.day, r.number, r.technician, p.name as technician_name,
        (select t.campaign_reference from targets t where t.campaign_id = r.campaign_id limit 1) as campaign_reference,
        (select t.campaign_title from targets t where t.campaign_id = r.campaign_id limit 1) as campaign_title,
        r.state, r.depot, r.shift, r.metres, r.back_at, r.planned_at, r.assigned_at, r.started_at, r.finished_at,
        (select count(*) from stops s where s.round_id = r.round_id and s.state <> 'cancelled') as stops,
        (select count(*) from stops s where s.round_id = r.round_id and s.state = 'completed') as done
    from rounds r left join people p on p.person_id = r.technician";

const STOP: &str = "select s.stop_id, s.version, s.round_id, r.technician, r.state as round_state, s.campaign_id, s.member_id,
        s.step, s.account_id, t.account_reference, s.place, s.attempt, s.state, s.reason, s.addressee, s.address, s.location, s.expected_at, s.metres,
        s.outcome, s.visited_at, s.cancelled_at, s.note, s.contact_phone, s.access_hint,
        n.notice_id, n.number as notice_number, n.check_code, n.issue, n.tag, n.printed_at
    from stops s join rounds r on r.round_id = s.round_id
    left join targets t on t.member_id = s.member_id and t.step = s.step
    left join notices n on n.member_id = s.member_id and n.step = s.step and n.status <> 'cancelled'";

/// The outcomes that count as delivered, for a list in SQL.
fn delivered() -> String {
    let words = outcomes::ALL.into_iter().filter(|outcome| outcome.is_delivered());
    words.map(|outcome| format!("'{}'", outcome.name())).collect::<Vec<_>>().join(", ")
}

fn round_of(row: &Row) -> Result<Round, StoreError> {
    Ok(Round {
        id: row.get("round_id")?,
        version: row.get("version")?,
        campaign_id: row.get("campaign_id")?,
        campaign_reference: row.get("campaign_reference")?,
        campaign_title: row.get("campaign_title")?,
        day: row.get("day")?,
        number: row.get("number")?,
        technician: row.get("technician")?,
        technician_name: row.get("technician_name")?,
        state: row.get::<Word<_>>("state")?.0,
        depot: row.get::<Json<_>>("depot")?.0,
        shift: row.get::<Json<_>>("shift")?.0,
        metres: row.get("metres")?,
        back_at: row.get("back_at")?,
        stops: row.get("stops")?,
        done: row.get("done")?,
        planned_at: row.get("planned_at")?,
        assigned_at: row.get("assigned_at")?,
        started_at: row.get("started_at")?,
        finished_at: row.get("finished_at")?,
    })
}

fn stop_of(row: &Row) -> Result<Stop, StoreError> {
    let notice = match row.get::<Option<NoticeId>>("notice_id")? {
        Some(id) => Some(CarriedNotice {
            id,
            number: row.get("notice_number")?,
            check_code: row.get("check_code")?,
            issue: row.get("issue")?,
            tag: row.get("tag")?,
            is_on_paper: row.get::<Option<Timestamp>>("printed_at")?.is_some(),
        }),
        None => None,
    };
    Ok(Stop {
        id: row.get("stop_id")?,
        version: row.get("version")?,
        round_id: row.get("round_id")?,
        technician: row.get("technician")?,
        round_state: row.get::<Word<_>>("round_state")?.0,
        campaign_id: row.get("campaign_id")?,
        member_id: row.get("member_id")?,
        step: row.get("step")?,
        account_id: row.get("account_id")?,
        account_reference: row.get("account_reference")?,
        place: row.get("place")?,
        attempt: row.get("attempt")?,
        state: row.get::<Word<_>>("state")?.0,
        reason: row.get("reason")?,
        addressee: row.get::<Json<_>>("addressee")?.0,
        address: row.get::<Json<_>>("address")?.0,
        position: row.get::<Option<Json<_>>>("location")?.map(|position| position.0),
        expected_at: row.get("expected_at")?,
        metres: row.get("metres")?,
        outcome: row.get::<Option<Word<_>>>("outcome")?.map(|outcome| outcome.0),
        visited_at: row.get("visited_at")?,
        cancelled_at: row.get("cancelled_at")?,
        note: row.get("note")?,
        contact_phone: row.get("contact_phone")?,
        access_hint: row.get("access_hint")?,
        notice,
    })
}

/// A round that must exist.
pub async fn load(conn: &Conn, id: RoundId) -> Result<Round, StoreError> {
    conn.one(&format!("{ROUND} where r.round_id = $1"), &[&id], round_of).await
}

/// Whether a member stands on a draft or on a phone.
pub async fn has_open_stop(conn: &Conn, member: MemberId) -> Result<bool, StoreError> {
    let sql = "select count(*) as open from stops where member_id = $1 and state in ('draft', 'assigned')";
    let open: i64 = conn.one(sql, &[&member], |row| row.get("open")).await?;
    Ok(open > 0)
}

/// The drafts of a campaign's day, in order.
pub async fn drafts(conn: &Conn, campaign: CampaignId, day: Day) -> Result<Vec<RoundId>, StoreError> {
    let sql = "select round_id from rounds where campaign_id = $1 and day = $2 and state = 'draft' order by number";
    conn.all(sql, &[&campaign, &day], |row| row.get("round_id")).await
}

/// A stop, when there is one of this id.
pub async fn find_stop(conn: &Conn, id: StopId) -> Result<Option<Stop>, StoreError> {
    conn.optional(&format!("{STOP} where s.stop_id = $1"), &[&id], stop_of).await
}

/// The stops of a round in order.
pub async fn stops_of(conn: &Conn, round: RoundId) -> Result<Vec<Stop>, StoreError> {
    conn.all(&format!("{STOP} where s.round_id = $1 order by s.place"), &[&round], stop_of).await
}

/// Writes down that a round went on; refuses when somebody else changed it meanwhile.
pub async fn save(tx: &Tx, round: &Round) -> Result<Round, StoreError> {
    let sql = "update rounds set version = version + 1, technician = $3, state = $4, assigned_at = $5, started_at = $6,
            finished_at = $7 where round_id = $1 and version = $2";
    let saved = tx
        .execute(
            sql,
            &[
                &round.id,
                &round.version,
                &round.technician,
                &Word(round.state),
                &round.assigned_at,
                &round.started_at,
                &round.finished_at,
            ],
        )
        .await?;
    ensure_fresh(saved)?;
    Ok(Round { version: round.version.next(), ..round.clone() })
}

/// Puts the stops of a draft on the phone.
pub async fn assign_stops(tx: &Tx, round: RoundId) -> Result<(), StoreError> {
    let sql = "update stops set state = 'assigned', version = version + 1 where round_id = $1 and state = 'draft'";
    tx.execute(sql, &[&round]).await.map(|_| ())
}

/// Takes the stops that nobody came to off the round; they are due again on another day.
pub async fn leave_unattempted(tx: &Tx, round: RoundId, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update stops set state = 'cancelled', reason = $3, cancelled_at = $2, version = version + 1
        where round_id = $1 and state = 'assigned'";
    tx.execute(sql, &[&round, &now, &UNATTEMPTED]).await.map(|_| ())
}

/// Writes down that somebody was at the door.
pub async fn complete_stop(tx: &Tx, stop: &Stop, outcome: Outcome, visited_at: Timestamp) -> Result<(), StoreError> {
    let sql = "update stops set state = 'completed', outcome = $3, visited_at = $4, version = version + 1
        where stop_id = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&stop.id, &stop.version, &outcome.name(), &visited_at]).await?)
}

/// A member waits for no round any more.
pub async fn forget_unplanned(tx: &Tx, member: MemberId) -> Result<(), StoreError> {
    tx.execute("delete from unplanned_stops where member_id = $1", &[&member]).await.map(|_| ())
}

async fn cancel(tx: &Tx, stop: &Stop, reason: &str) -> Result<(), StoreError> {
    let now = tx.store().clock().now();
    let sql = "update stops set state = 'cancelled', reason = $2, cancelled_at = $3, version = version + 1 where stop_id = $1";
    tx.execute(sql, &[&stop.id, &reason, &now]).await?;
    if stop.state == StopState::Assigned {
        field_sync::tell(tx, stop.technician, Entity::Task, stop.id.uuid(), Op::Deleted).await?;
    }
    Ok(())
}
