//! The verbs of a campaign's life. A verb that does not follow the stage is refused with 409, naming what is allowed.

use actix_web::{HttpResponse, post};
use kernel::{CampaignId, Day};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};
use web::{Check, Ctx, FieldError, Path, Planner, Problem, Query, Valid, with_etag};

use super::campaign_out::{CampaignOut, FrozenOut};
use super::segments::day_fault;
use crate::domain::campaign::Campaign;
use crate::error::Error;
use crate::use_cases;

fn present(campaign: Campaign) -> HttpResponse {
    with_etag(HttpResponse::Ok(), campaign.version, &CampaignOut::from(campaign))
}

/// Freeze the audience: who is in, on which side, with what debt.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "Frozen.", body = FrozenOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/freeze")]
pub async fn freeze_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let campaign = use_cases::freeze_campaign(&ctx, &by, *id).await?;
    let version = campaign.version;
    let frozen = FrozenOut::of(campaign).ok_or(Error::NothingFrozen)?;
    Ok(with_etag(HttpResponse::Ok(), version, &frozen))
}

/// When to launch.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct LaunchQuery {
    /// The day to launch by itself; at once when left out.
    on: Option<Day>,
}

/// Launch an approved campaign, now or on a later day.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign."), LaunchQuery),
    responses(
        (status = 200, description = "Running, or scheduled.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/launch")]
pub async fn launch_campaign(
    ctx: Ctx,
    by: Planner,
    id: Path<CampaignId>,
    launch: Query<LaunchQuery>,
) -> Result<HttpResponse, Problem> {
    if let Some(fault) = launch.on.and_then(|day| day_fault("on", day)) {
        return Err(Problem::invalid(vec![fault]));
    }
    Ok(present(use_cases::launch_campaign(&ctx, &by, *id, launch.on).await?))
}

/// Why a campaign is called off.
#[derive(Deserialize, ToSchema)]
#[schema(as = Cancellation)]
#[serde(deny_unknown_fields)]
pub struct CancelIn {
    /// For the audit trail.
    #[schema(min_length = 1, max_length = 500)]
    reason: String,
}
impl Check for CancelIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        reason_fault(&self.reason).map_or(Ok(()), |fault| Err(vec![fault]))
    }
}

/// What is wrong with a reason, if something is.
pub fn reason_fault(reason: &str) -> Option<FieldError> {
    let fits = !reason.trim().is_empty() && reason.chars().count() <= 500;
    (!fits).then(|| FieldError::new("/reason", "expected 1 to 500 characters"))
}

/// Call a campaign off; paper already out is recalled.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    request_body = CancelIn,
    responses(
        (status = 200, description = "Called off.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/cancel")]
pub async fn cancel_campaign(
    ctx: Ctx,
    by: Planner,
    id: Path<CampaignId>,
    body: Valid<CancelIn>,
) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::cancel_campaign(&ctx, &by, *id, &body.0.reason).await?))
}

/// Ask for approval of the frozen audience.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "Waiting for a decision.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/submit")]
pub async fn submit_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::submit_campaign(&ctx, &by, *id).await?))
}

/// Hold a running campaign.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "Held.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/pause")]
pub async fn pause_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::pause_campaign(&ctx, &by, *id).await?))
}

/// Go on with a held campaign.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "It goes on.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/resume")]
pub async fn resume_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::resume_campaign(&ctx, &by, *id).await?))
}

/// Say that every step is done.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "Payments go on counting.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/complete")]
pub async fn complete_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::complete_campaign(&ctx, &by, *id).await?))
}

/// End a completed campaign.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses(
        (status = 200, description = "Over.", body = CampaignOut),
        (status = 409, description = "Not in this stage.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/close")]
pub async fn close_campaign(ctx: Ctx, by: Planner, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::close_campaign(&ctx, &by, *id).await?))
}
