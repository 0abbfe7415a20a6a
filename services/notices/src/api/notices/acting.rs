//! Printing notices again, and taking them back.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use kernel::{CampaignId, NoticeId, PrintRunId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, PlannerOrSupervisor, Problem, Valid};

use super::NoticeOut;
use crate::store::notices;
use crate::store::notices::recall::Which;
use crate::use_cases::recall_notices::{recall_many, recall_notice as recall};
use crate::use_cases::reprint_notice::reprint_notice as reprint;

/// Why a notice is printed again.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReprintIn {
    /// What happened to the sheet before.
    #[schema(min_length = 1, max_length = 500, example = "spoiled")]
    reason: String,
}

impl Check for ReprintIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        reason_fits(&self.reason)
    }
}

/// Why a notice is taken back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecallIn {
    /// For whoever asks later.
    #[schema(min_length = 1, max_length = 500, example = "the amount is wrong")]
    reason: String,
}

impl Check for RecallIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        reason_fits(&self.reason)
    }
}

/// Which notices are taken back, and why.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecallManyIn {
    /// Every notice of this campaign, or …
    #[serde(default)]
    campaign_id: Option<CampaignId>,
    /// … of this run.
    #[serde(default)]
    print_run_id: Option<PrintRunId>,
    /// For whoever asks later.
    #[schema(min_length = 1, max_length = 500, example = "printed with the wrong letterhead")]
    reason: String,
}

impl RecallManyIn {
    const fn which(&self) -> Option<Which> {
        match (self.campaign_id, self.print_run_id) {
            (Some(campaign), None) => Some(Which::OfCampaign(campaign)),
            (None, Some(run)) => Some(Which::OfRun(run)),
            (None, None) | (Some(_), Some(_)) => None,
        }
    }
}

impl Check for RecallManyIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        if self.which().is_none() {
            return Err(vec![FieldError::new("/campaign_id", "name a campaign or a run, and not both")]);
        }
        reason_fits(&self.reason)
    }
}

fn reason_fits(reason: &str) -> Result<(), Vec<FieldError>> {
    if reason.trim().is_empty() || reason.chars().count() > 500 {
        return Err(vec![FieldError::new("/reason", "expected 1 to 500 characters")]);
    }
    Ok(())
}

/// What a recall came to.
#[derive(Serialize, ToSchema)]
pub struct RecalledOut {
    /// On paper: to be brought back.
    recalled: usize,
    /// Not on paper yet: never printed.
    withdrawn: u64,
    /// Stops that left their rounds.
    stops: usize,
}

/// Print a notice again: same number, next issue; the code of the sheet before is void.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor"])),
    params(("id" = NoticeId, Path, description = "The notice."), IdempotencyKey),
    request_body = ReprintIn,
    responses((status = 200, description = "The notice with its new issue.", body = NoticeOut))
)]
#[post("/notices/{id}/reprint")]
pub async fn reprint_notice(
    ctx: Ctx,
    by: PlannerOrSupervisor,
    id: Path<NoticeId>,
    key: IdempotencyKey,
    body: Valid<ReprintIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    reprint(&ctx, &tx, &by.actor(), *id, body.0.reason.trim()).await?;
    let notice = notices::load_listed(&tx, *id).await?;
    key.commit(tx, StatusCode::OK, &NoticeOut::from(notice)).await
}

/// Take a notice back: one on paper is recalled, one not on paper yet is withdrawn. Its stop leaves the phone at once, and
/// no round takes it again.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor"])),
    params(("id" = NoticeId, Path, description = "The notice."), IdempotencyKey),
    request_body = RecallIn,
    responses((status = 200, description = "The notice, taken back.", body = NoticeOut))
)]
#[post("/notices/{id}/recall")]
pub async fn recall_notice(
    ctx: Ctx,
    by: PlannerOrSupervisor,
    id: Path<NoticeId>,
    key: IdempotencyKey,
    body: Valid<RecallIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    recall(&tx, &by.actor(), *id, body.0.reason.trim()).await?;
    let notice = notices::load_listed(&tx, *id).await?;
    key.commit(tx, StatusCode::OK, &NoticeOut::from(notice)).await
}

/// Take back every notice of a campaign or of a run that is not served.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor"])),
    params(IdempotencyKey),
    request_body = RecallManyIn,
    responses((status = 200, description = "How many.", body = RecalledOut))
)]
#[post("/notices/recall")]
pub async fn recall_notices(
    ctx: Ctx,
    by: PlannerOrSupervisor,
    key: IdempotencyKey,
    body: Valid<RecallManyIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let which = body.0.which().ok_or_else(|| Problem::invalid(Vec::new()))?;
    let done = recall_many(&tx, &by.actor(), &which, body.0.reason.trim()).await?;
    let answer = RecalledOut { recalled: done.recalled, withdrawn: done.withdrawn, stops: done.stops };
    key.commit(tx, StatusCode::OK, &answer).await
}
