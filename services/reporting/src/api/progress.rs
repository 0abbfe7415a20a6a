//! How far campaigns are.

use actix_web::get;
use actix_web::web::Json;
use kernel::{BasisPoints, CampaignId, Money};
use serde::Serialize;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::callers::Follower;
use crate::domain::progress::{Progress, Rates};
use crate::error::Error;
use crate::store;

/// How far a campaign is, with its rates.
#[derive(Serialize, ToSchema)]
#[schema(as = CampaignProgress)]
pub struct ProgressOut {
    #[serde(flatten)]
    progress: Progress,
    /// Shares of the targets.
    rates: Rates,
    /// The money once more, one entry per currency.
    amounts: Vec<AmountsOut>,
}

/// The money of a campaign in one currency.
#[derive(Serialize, ToSchema)]
#[schema(as = ProgressAmounts)]
pub struct AmountsOut {
    /// Frozen debt of the targets.
    frozen: Money,
    /// Received within the window, of each target at most its frozen debt.
    recovered: Money,
    /// The share of the frozen debt that was recovered, in basis points; `null` without debt.
    recovered_bp: Option<BasisPoints>,
}

impl From<Progress> for ProgressOut {
    fn from(progress: Progress) -> Self {
        let amounts = progress.frozen.iter().zip(&progress.recovered).map(|(frozen, recovered)| AmountsOut {
            frozen: *frozen,
            recovered: *recovered,
            recovered_bp: Rates::share(recovered.minor(), frozen.minor()),
        });
        Self { rates: progress.rates(), amounts: amounts.collect(), progress }
    }
}

/// The launched campaigns.
#[derive(Serialize, ToSchema)]
pub struct ProgressListOut {
    /// One entry per campaign, the newest first.
    items: Vec<ProgressOut>,
}

/// How far every launched campaign is, the newest first.
#[utoipa::path(
    tag = "progress",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    responses((status = 200, description = "Progress of each launched campaign", body = ProgressListOut))
)]
#[get("/campaigns/progress")]
pub async fn list_progress(ctx: Ctx, _by: Follower) -> Result<Json<ProgressListOut>, Problem> {
    let found = store::progress::launched(&ctx.read()).await?;
    Ok(Json(ProgressListOut { items: found.into_iter().map(ProgressOut::from).collect() }))
}

/// How far one campaign is.
#[utoipa::path(
    tag = "progress",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign")),
    responses((status = 200, description = "Progress of the campaign", body = ProgressOut))
)]
#[get("/campaigns/{id}/progress")]
pub async fn get_progress(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<Json<ProgressOut>, Problem> {
    let found = store::progress::of_campaign(&ctx.read(), *id).await?;
    found.map(|progress| Json(progress.into())).ok_or_else(|| Error::NoSuchCampaign(*id).into())
}
