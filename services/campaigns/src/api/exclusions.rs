//! Who was selected but left out of the frozen audience.

use actix_web::{HttpResponse, get};
use kernel::{AccountId, CampaignId, Money, Page, PageQuery};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Path, Problem, Query, paging};

use super::callers::Follower;
use crate::domain::reasons::Exclusion;
use crate::store::exclusions::{self, Excluded, Sum};
use crate::use_cases;

/// Which exclusions are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExclusionQuery {
    /// Of one reason.
    #[param(inline)]
    reason: Option<Exclusion>,
    /// Part of the account's reference.
    q: Option<String>,
}

/// An account that was selected but left out.
#[derive(Serialize, ToSchema)]
#[schema(as = Exclusion)]
pub struct ExcludedOut {
    account_id: AccountId,
    account_reference: String,
    /// Why.
    reason: String,
    /// What was overdue.
    overdue: Money,
}

impl From<Excluded> for ExcludedOut {
    fn from(excluded: Excluded) -> Self {
        let Excluded { account_id, reference, reason, overdue } = excluded;
        Self { account_id, account_reference: reference, reason, overdue }
    }
}

/// List who was selected but left out, and why.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), ExclusionQuery, PageQuery),
    responses((status = 200, description = "In the order of accounts.", body = Page<ExcludedOut>))
)]
#[get("/campaigns/{id}/exclusions")]
pub async fn list_exclusions(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<ExclusionQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = paging::after_key::<AccountId>(&page)?;
    let conn = ctx.read();
    let revision = use_cases::load(&conn, *id).await?.frozen_revision();
    let reason = wanted.reason.map(Exclusion::name);
    let found = exclusions::list(&conn, (*id, revision), reason, wanted.q.as_deref(), &page, after).await?;
    Ok(HttpResponse::Ok().json(found.map(ExcludedOut::from)))
}

/// Those left out for one reason.
#[derive(Serialize, ToSchema)]
#[schema(as = ExclusionSum)]
pub struct ExclusionSumOut {
    reason: Exclusion,
    accounts: u32,
    /// What was overdue, per currency.
    overdue: Vec<Money>,
}

/// Sum up who was left out of the frozen audience, by reason.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "In the order in which reasons are looked for.", body = Vec<ExclusionSumOut>))
)]
#[get("/campaigns/{id}/exclusions/summary")]
pub async fn sum_exclusions(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let revision = use_cases::load(&conn, *id).await?.frozen_revision();
    let sums = exclusions::sums(&conn, *id, revision).await?;
    let found = Exclusion::ALL.into_iter().filter_map(|reason| {
        let of_reason: Vec<&Sum> = sums.iter().filter(|sum| sum.reason == reason.name()).collect();
        (!of_reason.is_empty()).then(|| ExclusionSumOut {
            reason,
            accounts: of_reason.iter().map(|sum| sum.accounts).sum(),
            overdue: of_reason.iter().map(|sum| sum.overdue).collect(),
        })
    });
    Ok(HttpResponse::Ok().json(found.collect::<Vec<_>>()))
}
