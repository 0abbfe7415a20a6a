//! Who is where: the rounds of a day, how far they are, and when their technicians were heard of.

use std::collections::HashMap;

use kernel::{CampaignId, Day, PersonId, RoundId, Timestamp};
use store::{Conn, Json, StoreError, Value, params};

use super::{ROUND, Round, delivered, round_of};
use crate::domain::flags::Fix;
use crate::domain::routing::Reason;

/// How many doors of a round are how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Doors {
    pub open: i64,
    pub delivered: i64,
    pub failed: i64,
    pub taken_off: i64,
    /// When the first open door was to be knocked on: second of the day.
    pub first_open_at: Option<i64>,
}

/// The newest visit of a round.
#[derive(Clone, Debug)]
pub struct LastVisit {
    pub at: Timestamp,
    pub fix: Option<Fix>,
}

/// A day in the field.
#[derive(Clone, Debug)]
pub struct DayInField {
    pub rounds: Vec<Round>,
    pub doors: HashMap<RoundId, Doors>,
    pub last_visits: HashMap<RoundId, LastVisit>,
    /// Visits that wait for a review.
    pub doubts: HashMap<RoundId, i64>,
    /// When the phones of a technician were heard of.
    pub heard: HashMap<PersonId, Timestamp>,
    /// How many doors are on no round, by reason.
    pub unplanned: Vec<(Reason, i64)>,
}

/// The rounds of a day, of one campaign or of all, with everything a look at the day needs.
pub async fn day_in_field(conn: &Conn, day: Day, campaign: Option<CampaignId>) -> Result<DayInField, StoreError> {
    let values: Vec<Value> = vec![day.into(), campaign.into()];
    let values = params(&values);
    let of_day = "r.day = $1 and (cast($2 as uuid) is null or r.campaign_id = $2)";
    let sql = format!("{ROUND} where {of_day} order by technician_name, r.technician, r.number");
    let rounds = conn.all(&sql, &values, round_of).await?;
    let sql = format!(
        "select s.round_id, count(case when s.state in ('draft', 'assigned') then 1 end) as open_doors,
            count(case when s.outcome in ({delivered}) then 1 end) as delivered,
            count(case when s.state = 'completed' and s.outcome not in ({delivered}) then 1 end) as failed,
            count(case when s.state = 'cancelled' then 1 end) as taken_off,
            min(case when s.state = 'assigned' then s.expected_at end) as first_open_at
        from stops s join rounds r on r.round_id = s.round_id where {of_day} group by s.round_id",
        delivered = delivered(),
    );
    let doors = conn.all(&sql, &values, |row| {
        let doors = Doors {
            open: row.get("open_doors")?,
            delivered: row.get("delivered")?,
            failed: row.get("failed")?,
            taken_off: row.get("taken_off")?,
            first_open_at: row.get("first_open_at")?,
        };
        Ok((row.get("round_id")?, doors))
    });
    let doors = doors.await?.into_iter().collect();
    let sql = format!(
        "select v.round_id, v.visited_at, v.fix from visits v join rounds r on r.round_id = v.round_id
         where {of_day} and not exists (select 1 from visits w where w.round_id = v.round_id
            and (w.visited_at > v.visited_at or (w.visited_at = v.visited_at and w.visit_id > v.visit_id)))"
    );
    let last_visits = conn.all(&sql, &values, |row| {
        let fix = row.get::<Option<Json<_>>>("fix")?.map(|fix| fix.0);
        Ok((row.get("round_id")?, LastVisit { at: row.get("visited_at")?, fix }))
    });
    let last_visits = last_visits.await?.into_iter().collect();
    let sql = format!(
        "select v.round_id, count(*) as doubts from visits v join rounds r on r.round_id = v.round_id
         where {of_day} and v.review_state = 'has_issues' group by v.round_id"
    );
    let doubts = conn.all(&sql, &values, |row| Ok((row.get("round_id")?, row.get("doubts")?))).await?;
    let sql = format!(
        "select q.person_id, max(q.heard_at) as heard_at from device_queues q
         where q.heard_at is not null and q.person_id in (select r.technician from rounds r where {of_day})
         group by q.person_id"
    );
    let heard = conn.all(&sql, &values, |row| Ok((row.get("person_id")?, row.get("heard_at")?))).await?;
    let unplanned = super::unplanned_by_reason(conn, day, campaign).await?;
    Ok(DayInField {
        rounds,
        doors,
        last_visits,
        doubts: doubts.into_iter().collect(),
        heard: heard.into_iter().collect(),
        unplanned,
    })
}
