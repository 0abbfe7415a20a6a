//! Rounds over HTTP.

mod present;

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{CampaignId, Day, MemberId, OperationId, Page, PageQuery, PersonId, Position, Role, RoundId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{
    Allows, Begun, Check, Ctx, FieldError, Holder, IdempotencyKey, Path, Problem, Query, Supervisor, Valid, paging,
};

use crate::domain::rounds::{Hours, RoundState};
use crate::error::FieldRefusal;
use crate::store::{devices, rounds};
use crate::use_cases::add_stop::add_stop;
use crate::use_cases::assign_round::{self, assign_round};
use crate::use_cases::plan_rounds::{DoorDemand, OPERATION, PlanRequest, Share};

pub use present::{RoundDetail, RoundOut, StopOut, UnplannedOut};

const LONGEST_SEARCH: usize = 30;
const MOST_TECHNICIANS: usize = 100;

/// Who follows rounds; a technician follows only their own.
pub struct Walkers;
impl Allows for Walkers {
    const ROLES: &'static [Role] = &[
        Role::Supervisor,
        Role::Technician,
        Role::Planner,
        Role::Operations,
        Role::Manager,
        Role::Director,
        Role::Auditor,
    ];
}
/// A follower of rounds.
pub type Walker = Holder<Walkers>;

/// The technician whose rounds alone a caller may see; nobody when the caller may see all.
fn own_only(by: &Walker) -> Option<PersonId> {
    let oversees = Walkers::ROLES.iter().any(|role| *role != Role::Technician && by.has(*role));
    (!oversees).then_some(by.person)
}

/// A day to be planned.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanIn {
    /// The campaign whose doors are due.
    campaign_id: CampaignId,
    /// The day.
    day: Day,
    /// Who walks: 1 to 100 technicians, in order of preference.
    technicians: Vec<PersonId>,
    /// Where everybody leaves from and comes back to.
    depot: Position,
    /// When.
    shift: Hours,
    /// Minutes at each door.
    #[serde(default = "four_minutes")]
    #[schema(minimum = 0.1, maximum = 120, default = 4)]
    service_minutes: f64,
    /// Seconds to look for a better plan: 0 (the instant plan) to 30.
    #[serde(default = "five")]
    #[schema(maximum = 30, default = 5)]
    seconds_limit: usize,
    /// The most notices in one bag.
    #[serde(default)]
    #[schema(minimum = 1)]
    capacity: Option<u32>,
    /// How doors are shared out.
    #[serde(default)]
    share: Share,
    /// What technicians can do, where doors ask for it.
    #[serde(default)]
    #[schema(value_type = HashMap<String, Vec<String>>)]
    skills: HashMap<PersonId, Vec<String>>,
    /// What single doors ask for.
    #[serde(default)]
    requirements: Vec<RequirementIn>,
}

/// What one door asks for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequirementIn {
    /// The membership.
    member_id: MemberId,
    /// What the technician must be able to do.
    #[serde(default)]
    skills: Vec<String>,
    /// When the knock may happen.
    #[serde(default)]
    window: Option<Hours>,
}

const fn four_minutes() -> f64 {
    4.0
}
const fn five() -> usize {
    5
}

impl Check for PlanIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        let mut demand = |is_met: bool, pointer: &str, detail: &str| {
            if !is_met {
                errors.push(FieldError::new(pointer, detail));
            }
        };
        demand((1..=MOST_TECHNICIANS).contains(&self.technicians.len()), "/technicians", "name 1 to 100 technicians");
        let has_twins = (1..self.technicians.len()).any(|at| self.technicians[..at].contains(&self.technicians[at]));
        demand(!has_twins, "/technicians", "a technician is named twice");
        demand(Position::of(self.depot.latitude, self.depot.longitude).is_some(), "/depot", "not a position on earth");
        demand(self.shift.from < self.shift.to, "/shift", "the shift ends before it begins");
        demand((0.1..=120.0).contains(&self.service_minutes), "/service_minutes", "0.1 to 120 minutes");
        demand(self.seconds_limit <= LONGEST_SEARCH, "/seconds_limit", "30 seconds at most");
        demand(self.capacity != Some(0), "/capacity", "a bag holds one notice at least");
        for (place, asked) in self.requirements.iter().enumerate() {
            let is_span = asked.window.is_none_or(|window| window.from < window.to);
            demand(is_span, &format!("/requirements/{place}/window"), "the window ends before it begins");
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl From<PlanIn> for PlanRequest {
    fn from(plan: PlanIn) -> Self {
        let demand =
            |asked: RequirementIn| (asked.member_id, DoorDemand { skills: asked.skills, window: asked.window });
        Self {
            campaign_id: plan.campaign_id,
            day: plan.day,
            technicians: plan.technicians,
            depot: plan.depot,
            shift: plan.shift,
            service_minutes: plan.service_minutes,
            seconds_limit: plan.seconds_limit,
            capacity: plan.capacity,
            share: plan.share,
            skills: plan.skills,
            demands: plan.requirements.into_iter().map(demand).collect(),
        }
    }
}

/// A plan that was asked for.
#[derive(Serialize, ToSchema)]
pub struct PlanAsked {
    /// The operation that makes it: `GET /operations/{id}`; its result names the rounds.
    operation_id: OperationId,
}

/// Plan the rounds of a campaign's day. Drafts of that day are replaced; assigned rounds stay.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(IdempotencyKey),
    request_body = PlanIn,
    responses((status = 202, description = "An operation plans it.", body = PlanAsked))
)]
#[post("/rounds/plan")]
pub async fn plan_rounds(
    ctx: Ctx,
    by: Supervisor,
    key: IdempotencyKey,
    body: Valid<PlanIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let request = PlanRequest::from(body.0);
    let unfit = devices::unfit_technicians(&tx, &request.technicians).await?;
    if !unfit.is_empty() {
        return Err(FieldRefusal::UnfitTechnicians(unfit).into());
    }
    let operation_id = ctx.operations().start(&tx, OPERATION, &by.actor(), &request).await?;
    key.commit(tx, StatusCode::ACCEPTED, &PlanAsked { operation_id }).await
}

/// Who walks it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignIn {
    /// Somebody else than planned.
    #[serde(default)]
    technician: Option<PersonId>,
}
impl Check for AssignIn {}

/// Give a round to its technician, or to another one.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(("id" = RoundId, Path, description = "The round.")),
    request_body = AssignIn,
    responses((status = 200, description = "The round, on the phone now.", body = RoundOut))
)]
#[post("/rounds/{id}/assign")]
pub async fn assign(
    ctx: Ctx,
    by: Supervisor,
    id: Path<RoundId>,
    body: Valid<AssignIn>,
) -> Result<Json<RoundOut>, Problem> {
    let round = assign_round(&ctx, &by.actor(), *id, body.0.technician).await?;
    Ok(Json(round.into()))
}

/// A day whose drafts are to be assigned.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignDayIn {
    /// The campaign.
    campaign_id: CampaignId,
    /// The day.
    day: Day,
}
impl Check for AssignDayIn {}

/// Rounds that were assigned.
#[derive(Serialize, ToSchema)]
pub struct AssignedOut {
    /// In the order of their numbers.
    rounds: Vec<RoundOut>,
}

/// Give all drafts of a campaign's day to their technicians.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    request_body = AssignDayIn,
    responses((status = 200, description = "The rounds, on the phones now.", body = AssignedOut))
)]
#[post("/rounds/assign")]
pub async fn assign_day(ctx: Ctx, by: Supervisor, body: Valid<AssignDayIn>) -> Result<Json<AssignedOut>, Problem> {
    let rounds = assign_round::assign_day(&ctx, &by.actor(), body.0.campaign_id, body.0.day).await?;
    Ok(Json(AssignedOut { rounds: rounds.into_iter().map(RoundOut::from).collect() }))
}

/// A door planned by hand.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddStopIn {
    /// The membership.
    member_id: MemberId,
}
impl Check for AddStopIn {}

/// Put a door at the end of a round by hand: one that no plan takes, because nobody knows where it is.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(("id" = RoundId, Path, description = "The round."), IdempotencyKey),
    request_body = AddStopIn,
    responses((status = 201, description = "The round with the door.", body = RoundDetail))
)]
#[post("/rounds/{id}/stops")]
pub async fn add_by_hand(
    ctx: Ctx,
    by: Supervisor,
    id: Path<RoundId>,
    key: IdempotencyKey,
    body: Valid<AddStopIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let round = add_stop(&ctx, &tx, &by.actor(), *id, body.0.member_id).await?;
    let stops = rounds::stops_of(&tx, *id).await?;
    key.commit(tx, StatusCode::CREATED, &RoundDetail::of(round, stops)).await
}

/// Which rounds.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RoundsQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// Of this day.
    day: Option<Day>,
    /// Of this technician.
    technician: Option<PersonId>,
    /// In this state.
    state: Option<RoundState>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List rounds, the newest day first. A technician sees only their own assigned ones.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "technician", "planner", "operations", "manager", "director", "auditor"])),
    params(RoundsQuery),
    responses((status = 200, description = "Rounds.", body = Page<RoundOut>))
)]
#[get("/rounds")]
pub async fn list_rounds(ctx: Ctx, by: Walker, query: Query<RoundsQuery>) -> Result<Json<Page<RoundOut>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after(&page, 2)?;
    let after = after.map(|keys| (keys.0[0].parse(), keys.0[1].parse()));
    let after = match after {
        Some((Ok(day), Ok(round))) => Some((day, round)),
        Some(_) => return Err(FieldRefusal::MalformedCursor.into()),
        None => None,
    };
    let own = own_only(&by);
    let filter = rounds::RoundFilter {
        campaign_id: query.campaign_id,
        day: query.day,
        technician: own.or(query.technician),
        state: query.state,
        without_drafts: own.is_some(),
    };
    let found = rounds::list(&ctx.read(), &filter, &page, after).await?;
    Ok(Json(found.map(RoundOut::from)))
}

/// Look at a round and its stops.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "technician", "planner", "operations", "manager", "director", "auditor"])),
    params(("id" = RoundId, Path, description = "The round.")),
    responses((status = 200, description = "The round.", body = RoundDetail))
)]
#[get("/rounds/{id}")]
pub async fn get_round(ctx: Ctx, by: Walker, id: Path<RoundId>) -> Result<Json<RoundDetail>, Problem> {
    let conn = ctx.read();
    let round = rounds::load(&conn, *id).await?;
    let is_hidden = own_only(&by).is_some_and(|own| own != round.technician || round.state == RoundState::Draft);
    if is_hidden {
        return Err(Problem::not_found("round"));
    }
    let stops = rounds::stops_of(&conn, *id).await?;
    Ok(Json(RoundDetail::of(round, stops)))
}

/// Which doors.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UnplannedQuery {
    /// Of this campaign.
    campaign_id: CampaignId,
    /// Of this day.
    day: Day,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List the doors that the newest plan of a day left out, each with its reason.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "planner"])),
    params(UnplannedQuery),
    responses((status = 200, description = "Doors without a round.", body = Page<UnplannedOut>))
)]
#[get("/unplanned-stops")]
pub async fn list_unplanned(
    ctx: Ctx,
    _by: web::PlannerOrSupervisor,
    query: Query<UnplannedQuery>,
) -> Result<Json<Page<UnplannedOut>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after_key::<MemberId>(&page)?;
    let found = rounds::unplanned(&ctx.read(), query.campaign_id, query.day, &page, after).await?;
    Ok(Json(found.map(UnplannedOut::from)))
}
