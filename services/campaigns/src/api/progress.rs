//! How far a campaign is.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Day, Money};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use crate::domain::stage::Stage;
use crate::store::progress;
use crate::use_cases;

/// How far a campaign is.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignProgress)]
pub struct ProgressOut {
    campaign_id: CampaignId,
    reference: String,
    stage: Stage,
    /// Grows with every change of the figures below.
    sequence: i64,
    launched_on: Option<Day>,
    window_ends_on: Option<Day>,
    /// Members left alone.
    held_out: u32,
    /// Targets when frozen.
    targets: u32,
    /// Targets by state; they add up to `targets`.
    states: BTreeMap<String, u32>,
    /// Targets with a printed notice.
    printed: u32,
    /// Targets whose notice was served.
    served: u32,
    /// Targets visited without success so far.
    failed: u32,
    /// Targets who left.
    withdrawn: u32,
    /// Of them, before a notice was printed.
    withdrawn_before_print: u32,
    /// Targets who left, by reason.
    withdrawn_reasons: BTreeMap<String, u32>,
    /// Targets who paid in full.
    paid: u32,
    /// Received from the targets within the window, at most the frozen debt of each.
    recovered: Vec<Money>,
    /// Frozen debt of the targets.
    frozen: Vec<Money>,
}

/// See how far a campaign is.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "Counts that add up.", body = ProgressOut))
)]
#[get("/campaigns/{id}/progress")]
pub async fn get_progress(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let campaign = use_cases::load(&conn, *id).await?;
    let count = progress::count(&conn, *id, campaign.frozen_revision()).await?;
    let window_ends_on = campaign.window_end();
    Ok(HttpResponse::Ok().json(ProgressOut {
        campaign_id: campaign.id,
        reference: campaign.reference,
        stage: campaign.stage,
        sequence: campaign.sequence,
        launched_on: campaign.launched_on,
        window_ends_on,
        held_out: campaign.frozen.map_or(0, |frozen| frozen.held_out),
        targets: count.targets,
        states: count.states,
        printed: count.printed,
        served: count.served,
        failed: count.failed,
        withdrawn: count.withdrawn,
        withdrawn_before_print: count.withdrawn_before_print,
        withdrawn_reasons: count.reasons,
        paid: count.paid,
        recovered: count.recovered,
        frozen: count.frozen,
    }))
}
