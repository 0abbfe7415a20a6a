//! What a draft still lacks, and what it would ask of the team.

use actix_web::{HttpResponse, get};
use kernel::{BasisPoints, CampaignId, Day, Money};
use serde::{Deserialize, Serialize};
use store::Conn;
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Path, Problem, Query};

use super::callers::Follower;
use super::segments::day_fault;
use crate::domain::campaign::Campaign;
use crate::domain::check::{self, DraftStep, Finding, Situation, StepState};
use crate::domain::planner;
use crate::domain::portion::{self, Portion};
use crate::domain::projection::{self, Projection};
use crate::store::{funnels, previews, segments};
use crate::use_cases;

/// From which day to count.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct CheckQuery {
    /// The day of the launch to reckon with; the planned one or today when left out.
    launch_on: Option<Day>,
}

/// What a draft still lacks.
#[derive(Serialize, ToSchema)]
#[schema(as = DraftCheck)]
pub struct CheckOut {
    campaign_id: CampaignId,
    /// Whether nothing is missing: it can be frozen.
    ready: bool,
    /// The first step with something missing or doubtful: where to go on.
    resume_at: Option<DraftStep>,
    steps: Vec<CheckedOut>,
    /// Whether the figures are frozen; expected ones otherwise.
    frozen: bool,
    /// Accounts in the audience.
    audience: u32,
    /// Of them, left alone.
    held_out: u32,
    /// Of them, who receive the campaign.
    targets: u32,
    /// To collect from the audience, per currency.
    amounts: Vec<Money>,
    /// What the plan would ask of the team.
    projection: Projection,
}

/// A step of the guided way.
#[derive(Serialize, ToSchema)]
#[schema(as = DraftStepCheck)]
pub struct CheckedOut {
    step: DraftStep,
    state: StepState,
    /// What is missing or doubtful.
    findings: Vec<Finding>,
}

/// Who would be in: as frozen, or as expected from the selection of today.
struct Expected {
    is_rule_whole: bool,
    selected: u32,
    audience: u32,
    held_out: u32,
    amounts: Vec<Money>,
}

/// Check a campaign before freezing: what is missing or doubtful, and what it would ask of the team.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), CheckQuery),
    responses((status = 200, description = "Step by step.", body = CheckOut))
)]
#[get("/campaigns/{id}/check")]
pub async fn check_campaign(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<CheckQuery>,
) -> Result<HttpResponse, Problem> {
    if let Some(fault) = wanted.launch_on.and_then(|day| day_fault("launch_on", day)) {
        return Err(Problem::invalid(vec![fault]));
    }
    let (conn, today) = (ctx.read(), ctx.today());
    let campaign = use_cases::load(&conn, *id).await?;
    let expected = expected(&conn, &campaign, today).await?;
    let launch_on = wanted.launch_on.or(campaign.launched_on).or(campaign.launches_on).unwrap_or(today);
    let (terms, targets) = (&campaign.terms, expected.audience - expected.held_out);
    let waves = planner::waves(targets, &terms.strategy, &terms.calendar, terms.capacity, launch_on);
    let others = funnels::doors_of_others(&conn, *id, launch_on).await?;
    let projection = projection::project(&waves, &others, terms.capacity, launch_on);
    let situation = Situation {
        is_rule_whole: expected.is_rule_whole,
        has_segment_changed: has_segment_changed(&conn, &campaign).await?,
        selected: expected.selected,
        audience: expected.audience,
        held_out: expected.held_out,
        projection: &projection,
    };
    let steps = check::check(terms, &situation);
    let steps = steps.into_iter().map(|(step, findings)| CheckedOut { step, state: check::state(&findings), findings });
    let steps: Vec<CheckedOut> = steps.collect();
    Ok(HttpResponse::Ok().json(CheckOut {
        campaign_id: campaign.id,
        ready: steps.iter().all(|step| step.state != StepState::Missing),
        resume_at: steps.iter().find(|step| step.state != StepState::Done).map(|step| step.step),
        steps,
        frozen: campaign.frozen.is_some(),
        audience: expected.audience,
        held_out: expected.held_out,
        targets,
        amounts: expected.amounts,
        projection,
    }))
}

async fn expected(conn: &Conn, campaign: &Campaign, today: Day) -> Result<Expected, Problem> {
    if let Some(frozen) = &campaign.frozen {
        return Ok(Expected {
            is_rule_whole: true,
            selected: frozen.selected,
            audience: frozen.audience,
            held_out: frozen.held_out,
            amounts: frozen.amounts.clone(),
        });
    }
    let Ok(rule) = use_cases::read_rule(&campaign.terms.rule, "/rule") else {
        return Ok(Expected { is_rule_whole: false, selected: 0, audience: 0, held_out: 0, amounts: Vec::new() });
    };
    let as_of = campaign.terms.as_of.unwrap_or(today);
    let portions = previews::portions(conn, &rule, as_of, campaign.id).await?;
    let inside = portion::audience(&portions);
    let audience = portion::accounts(&inside);
    Ok(Expected {
        is_rule_whole: true,
        selected: portion::accounts(&portions),
        audience,
        held_out: share_of(audience, campaign.terms.hold_out),
        amounts: inside.iter().map(Portion::to_collect).collect(),
    })
}

/// The expected size of a share; the draw itself differs a little.
fn share_of(audience: u32, share: BasisPoints) -> u32 {
    let whole = u64::from(BasisPoints::WHOLE);
    u32::try_from((u64::from(audience) * u64::from(share.get()) + whole / 2) / whole).unwrap_or(audience)
}

async fn has_segment_changed(conn: &Conn, campaign: &Campaign) -> Result<bool, Problem> {
    let Some(id) = campaign.terms.segment_id else { return Ok(false) };
    Ok(segments::find(conn, id).await?.is_some_and(|segment| segment.rule != campaign.terms.rule))
}
