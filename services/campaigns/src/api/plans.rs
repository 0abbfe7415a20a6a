//! The plan of a campaign.

use actix_web::{HttpResponse, get};
use kernel::{CampaignId, Day};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use crate::store::plans::{self, Wave};
use crate::use_cases;

/// One wave of a plan: what the team can do on one working day.
#[derive(Serialize, ToSchema)]
#[schema(as = Wave)]
pub struct WaveOut {
    /// Which plan.
    plan: u32,
    made_on: Day,
    /// From 1.
    step: u32,
    /// From 1.
    wave: u32,
    template: String,
    /// When its targets are handed to the printers.
    release_on: Day,
    /// The working day at the door.
    due_on: Day,
    pay_by: Day,
    targets: u32,
    planned: u32,
    released: u32,
    /// Left before their release.
    withdrawn: u32,
}

impl From<Wave> for WaveOut {
    fn from(wave: Wave) -> Self {
        Self {
            plan: wave.number,
            made_on: wave.made_on,
            step: wave.step,
            wave: wave.wave,
            template: wave.template,
            release_on: wave.release_on,
            due_on: wave.due_on,
            pay_by: wave.pay_by,
            targets: wave.targets,
            planned: wave.planned,
            released: wave.released,
            withdrawn: wave.withdrawn,
        }
    }
}

/// Read the plan, wave by wave. There is none before the launch.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "By step and wave.", body = Vec<WaveOut>))
)]
#[get("/campaigns/{id}/plan")]
pub async fn list_plan(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    use_cases::load(&conn, *id).await?;
    let waves: Vec<WaveOut> = plans::waves(&conn, *id).await?.into_iter().map(WaveOut::from).collect();
    Ok(HttpResponse::Ok().json(waves))
}
