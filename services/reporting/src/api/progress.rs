//! How far campaigns are.

use actix_web::get;
use actix_web::web::Json;
use kernel::CampaignId;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use crate::domain::progress::Progress;
use crate::error::Error;
use crate::store;

/// The launched campaigns.
#[derive(Serialize, ToSchema)]
pub struct ProgressListOut {
    /// One entry per campaign, the newest first.
    items: Vec<Progress>,
}

/// How far every launched campaign is, the newest first.
#[utoipa::path(
    tag = "progress",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    responses((status = 200, description = "Progress of each launched campaign", body = ProgressListOut))
)]
#[get("/campaigns/progress")]
pub async fn list_progress(ctx: Ctx, _by: Follower) -> Result<Json<ProgressListOut>, Problem> {
    let db = ctx.read();
    let mut items = Vec::new();
    for campaign in store::progress::launched(&db).await? {
        items.extend(store::progress::of_campaign(&db, campaign).await?);
    }
    Ok(Json(ProgressListOut { items }))
}

/// How far one campaign is.
#[utoipa::path(
    tag = "progress",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign")),
    responses((status = 200, description = "Progress of the campaign", body = Progress))
)]
#[get("/campaigns/{id}/progress")]
pub async fn get_progress(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<Json<Progress>, Problem> {
    let found = store::progress::of_campaign(&ctx.read(), *id).await?;
    found.map(Json).ok_or_else(|| Error::NoSuchCampaign(*id).into())
}
