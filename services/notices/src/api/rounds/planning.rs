//! Asking for a plan.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use kernel::{CampaignId, Day, MemberId, OperationId, PersonId, Position};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Problem, Supervisor, Valid};

use crate::domain::rounds::Hours;
use crate::error::FieldRefusal;
use crate::store::devices;
use crate::use_cases::plan_rounds::{DoorDemand, OPERATION, PlanRequest, Share};

const LONGEST_SEARCH: usize = 30;
const MOST_TECHNICIANS: usize = 100;

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
