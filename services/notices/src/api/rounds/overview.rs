//! Who is where.

use actix_web::get;
use actix_web::web::Json;
use kernel::{CampaignId, Day, Position, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Problem, Query};

use super::present::RoundOut;
use crate::api::visits::Watcher;
use crate::domain::rounds::{RoundState, TimeOfDay, minutes_late};
use crate::domain::routing::Reason;
use crate::domain::vocabulary::{Term, Words};
use crate::store::rounds::Round;
use crate::store::rounds::overview::{DayInField, day_in_field};

/// A day in the field.
#[derive(Serialize, ToSchema)]
pub struct OverviewOut {
    /// The day.
    day: Day,
    /// When this was seen.
    seen_at: Timestamp,
    /// Its rounds by technician.
    rounds: Vec<RoundStanding>,
    /// Doors that no round takes, by reason.
    unplanned: Vec<UnplannedCount>,
}

/// How a round stands.
#[derive(Serialize, ToSchema)]
pub struct RoundStanding {
    #[serde(flatten)]
    round: RoundOut,
    /// Doors still to be knocked on.
    open: i64,
    /// Doors where the notice was delivered.
    delivered: i64,
    /// Doors where it was not.
    failed: i64,
    /// Doors taken off: recalled, moved, nobody came.
    taken_off: i64,
    /// Visits that wait for a review.
    doubts: i64,
    /// When the next door was or is to be knocked on.
    next_at: Option<TimeOfDay>,
    /// By how many minutes the round is behind its plan; nothing when it is not.
    minutes_late: Option<i64>,
    /// When the technician's phone was heard of or a visit happened, whichever is later.
    last_seen_at: Option<Timestamp>,
    /// When somebody was at a door.
    last_visit_at: Option<Timestamp>,
    /// Where the technician was then.
    last_position: Option<Position>,
}

/// How many doors are left out for a reason.
#[derive(Serialize, ToSchema)]
pub struct UnplannedCount {
    /// Why.
    reason: Reason,
    /// Why, for people.
    text: Words,
    /// How many.
    doors: i64,
}

/// Which day.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct OverviewQuery {
    /// The day; today when left out.
    day: Option<Day>,
    /// Of this campaign; of all when left out.
    campaign_id: Option<CampaignId>,
}

/// Look at a day in the field: every round with its technician, how far it is, where it was seen last, and what is late.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(OverviewQuery),
    responses((status = 200, description = "The day.", body = OverviewOut))
)]
#[get("/rounds/overview")]
pub async fn get_overview(ctx: Ctx, _by: Watcher, query: Query<OverviewQuery>) -> Result<Json<OverviewOut>, Problem> {
    let day = query.day.unwrap_or_else(|| ctx.today());
    let mut seen = day_in_field(&ctx.read(), day, query.campaign_id).await?;
    let rounds = std::mem::take(&mut seen.rounds);
    let second = second_of(&ctx, day);
    let unplanned = seen.unplanned.iter().map(|(reason, doors)| UnplannedCount {
        reason: *reason,
        text: reason.words(),
        doors: *doors,
    });
    Ok(Json(OverviewOut {
        day,
        seen_at: ctx.now(),
        unplanned: unplanned.collect(),
        rounds: rounds.into_iter().map(|round| standing(round, &seen, second)).collect(),
    }))
}

/// How much of a day has passed, in seconds.
fn second_of(ctx: &Ctx, day: Day) -> i64 {
    match day.cmp(&ctx.today()) {
        std::cmp::Ordering::Less => 86_400,
        std::cmp::Ordering::Equal => i64::from(ctx.clock().second_of_day(ctx.now())),
        std::cmp::Ordering::Greater => 0,
    }
}

fn standing(round: Round, seen: &DayInField, second: i64) -> RoundStanding {
    let doors = seen.doors.get(&round.id).copied().unwrap_or_default();
    let last_visit = seen.last_visits.get(&round.id);
    let last_visit_at = last_visit.map(|visit| visit.at);
    let is_walked = matches!(round.state, RoundState::Assigned | RoundState::Active);
    let first_open_at = doors.first_open_at.filter(|_| is_walked);
    RoundStanding {
        open: doors.open,
        delivered: doors.delivered,
        failed: doors.failed,
        taken_off: doors.taken_off,
        doubts: seen.doubts.get(&round.id).copied().unwrap_or_default(),
        next_at: first_open_at.map(|at| TimeOfDay::of_second(at as f64)),
        minutes_late: minutes_late(first_open_at, second),
        last_seen_at: seen.heard.get(&round.technician).copied().max(last_visit_at),
        last_visit_at,
        last_position: last_visit.and_then(|visit| visit.fix.as_ref()?.position()),
        round: round.into(),
    }
}
