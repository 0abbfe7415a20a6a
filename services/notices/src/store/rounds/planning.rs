//! What a plan is made from, and how it replaces the one before.

use std::collections::HashMap;

use contracts::accounts::PremiseFacts;
use kernel::{Actor, CampaignId, Day, MemberId, PersonId, Position, RoundId, StopId, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};

use crate::domain::pile::Route;
use crate::domain::rounds::{Address, Addressee, Candidate, Hours, LastAttempt};

/// A round as planned.
pub struct NewRound {
    pub technician: PersonId,
    pub depot: Position,
    pub shift: Hours,
    pub metres: f64,
    pub back_at: f64,
    pub stops: Vec<NewStop>,
}

/// A stop as planned.
pub struct NewStop {
    pub candidate: Candidate,
    pub attempt: u32,
    pub expected_at: Option<f64>,
    pub metres: f64,
}

/// The targets of a campaign that may be due for a knock on `day`, each with its last attempt. Left out are those who
/// were withdrawn, those whose notice was taken back, and those who stand on a phone or on the draft of another day.
pub async fn candidates(conn: &Conn, campaign: CampaignId, day: Day) -> Result<Vec<Candidate>, StoreError> {
    let sql = "select t.member_id, t.step, t.account_id, t.customer_name, t.customer_name_ar, t.language, t.premise,
            s.attempt, r.day, s.visited_at, s.outcome
        from targets t
        left join stops s on s.stop_id = (
            select l.stop_id from stops l
            where l.member_id = t.member_id and l.step = t.step and l.state in ('completed', 'cancelled')
            order by l.attempt desc, l.stop_id desc limit 1)
        left join rounds r on r.round_id = s.round_id
        where t.campaign_id = $1 and t.state in ('released', 'noticed')
            and t.step = (select max(u.step) from targets u where u.member_id = t.member_id)
            and not exists (select 1 from withdrawals w where w.member_id = t.member_id)
            and not exists (select 1 from notices n where n.member_id = t.member_id and n.step = t.step
                and n.status in ('withdrawn', 'recalled'))
            and not exists (
                select 1 from stops o join rounds p on p.round_id = o.round_id
                where o.member_id = t.member_id and (o.state = 'assigned' or (o.state = 'draft' and p.day <> $2)))
        order by t.member_id";
    let clock = conn.store().clock().clone();
    conn.all(sql, &[&campaign, &day], |row| candidate_of(row, |instant| f64::from(clock.second_of_day(instant)))).await
}

fn candidate_of(row: &Row, second: impl Fn(Timestamp) -> f64) -> Result<Candidate, StoreError> {
    let premise = row.get::<Option<Json<PremiseFacts>>>("premise")?.map(|premise| premise.0);
    let last = match row.get::<Option<u32>>("attempt")? {
        Some(attempt) => Some(LastAttempt {
            attempt,
            day: row.get("day")?,
            second: row.get::<Option<Timestamp>>("visited_at")?.map(second),
            outcome: row.get::<Option<Word<_>>>("outcome")?.map(|outcome| outcome.0),
        }),
        None => None,
    };
    Ok(Candidate {
        member_id: row.get("member_id")?,
        step: row.get("step")?,
        account_id: row.get("account_id")?,
        addressee: Addressee {
            name: row.get("customer_name")?,
            name_ar: row.get("customer_name_ar")?,
            language: row.get("language")?,
        },
        position: premise.as_ref().and_then(|premise| premise.position),
        address: premise.map(address_of).unwrap_or_default(),
        last,
    })
}

pub fn address_of(premise: PremiseFacts) -> Address {
    Address {
        community: premise.community,
        community_ar: premise.community_ar,
        building: premise.building,
        unit: premise.unit,
    }
}

/// Replaces the drafts of a campaign's day by these rounds; assigned rounds stay as they are.
pub async fn replace_drafts(
    tx: &Tx,
    campaign: CampaignId,
    day: Day,
    by: &Actor,
    rounds: &[NewRound],
    unplanned: &[(MemberId, &'static str)],
) -> Result<Vec<RoundId>, StoreError> {
    let drafts = "select round_id from rounds where campaign_id = $1 and day = $2 and state = 'draft'";
    tx.execute(&format!("delete from stops where round_id in ({drafts})"), &[&campaign, &day]).await?;
    tx.execute(&format!("delete from rounds where round_id in ({drafts})"), &[&campaign, &day]).await?;
    let sql = "delete from unplanned_stops where campaign_id = $1 and day = $2";
    tx.execute(sql, &[&campaign, &day]).await?;
    let sql = "select coalesce(max(number), 0) as last from rounds where campaign_id = $1 and day = $2";
    let last: i64 = tx.one(sql, &[&campaign, &day], |row| row.get("last")).await?;
    let mut ids = Vec::new();
    for (round, number) in rounds.iter().zip(last + 1..) {
        ids.push(insert(tx, campaign, day, by, round, number).await?);
    }
    let rows = unplanned.iter().map(|(member, reason)| {
        vec![Value::from(campaign), Value::from(day), Value::from(*member), Value::from(*reason)]
    });
    tx.insert_many("unplanned_stops", &["campaign_id", "day", "member_id", "reason"], rows.collect()).await?;
    Ok(ids)
}

async fn insert(
    tx: &Tx,
    campaign: CampaignId,
    day: Day,
    by: &Actor,
    round: &NewRound,
    number: i64,
) -> Result<RoundId, StoreError> {
    let id = RoundId::fresh();
    let sql =
        "insert into rounds (round_id, version, campaign_id, day, number, technician, state, depot, shift, metres,
            back_at, planned_by, planned_at) values ($1, 1, $2, $3, $4, $5, 'draft', $6, $7, $8, $9, $10, $11)";
    let (metres, back_at) = (round.metres.round() as i64, round.back_at.round() as i64);
    let now = tx.store().clock().now();
    tx.execute(
        sql,
        &[
            &id,
            &campaign,
            &day,
            &number,
            &round.technician,
            &Json(round.depot),
            &Json(round.shift),
            &metres,
            &back_at,
            &Json(by),
            &now,
        ],
    )
    .await?;
    insert_stops(tx, campaign, id, "draft", 1, &round.stops).await?;
    Ok(id)
}

/// Adds stops to a round from a place on.
pub async fn insert_stops(
    tx: &Tx,
    campaign: CampaignId,
    round: RoundId,
    state: &str,
    first: i64,
    stops: &[NewStop],
) -> Result<Vec<StopId>, StoreError> {
    let ids: Vec<StopId> = stops.iter().map(|_| StopId::fresh()).collect();
    let columns = [
        "stop_id",
        "version",
        "round_id",
        "campaign_id",
        "member_id",
        "step",
        "account_id",
        "place",
        "attempt",
        "state",
        "addressee",
        "address",
        "location",
        "expected_at",
        "metres",
    ];
    let rows = stops.iter().zip(&ids).zip(first..).map(|((stop, id), place)| {
        let door = &stop.candidate;
        vec![
            Value::from(*id),
            Value::from(1_i64),
            Value::from(round),
            Value::from(campaign),
            Value::from(door.member_id),
            Value::from(door.step),
            Value::from(door.account_id),
            Value::from(place),
            Value::from(stop.attempt),
            Value::from(state),
            Value::from(Json(&door.addressee)),
            Value::from(Json(&door.address)),
            Value::from(door.position.map(Json)),
            Value::from(stop.expected_at.map(|second| second.round() as i64)),
            Value::from(stop.metres.round() as i64),
        ]
    });
    tx.insert_many("stops", &columns, rows.collect()).await?;
    Ok(ids)
}

/// Where each member of a campaign stands in the rounds of a day (of these technicians; nobody named means all): the
/// order of the paper. For whoever prints.
pub async fn routes(
    conn: &Conn,
    campaign: CampaignId,
    day: Day,
    technicians: &[PersonId],
) -> Result<HashMap<MemberId, Route>, StoreError> {
    let sql =
        "select s.member_id, s.round_id, s.place, r.technician from stops s join rounds r on r.round_id = s.round_id
        where r.campaign_id = $1 and r.day = $2 and s.state in ('draft', 'assigned')";
    let rows = conn
        .all(sql, &[&campaign, &day], |row| {
            let route = Route { round_id: row.get("round_id")?, stop: row.get("place")? };
            Ok((row.get::<PersonId>("technician")?, row.get("member_id")?, route))
        })
        .await?;
    let is_wanted = |technician: &PersonId| technicians.is_empty() || technicians.contains(technician);
    let rows = rows.into_iter().filter(|(technician, _, _)| is_wanted(technician));
    Ok(rows.map(|(_, member, route)| (member, route)).collect())
}
