//! Doors that no round takes.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, CampaignId, Day, MemberId, Page, PageQuery, Position};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Problem, Query, paging};

use crate::domain::rounds::Address;
use crate::domain::routing::Reason;
use crate::domain::vocabulary::{Term, Words};
use crate::store::rounds::{self, Unplanned, UnplannedFilter};

/// A door that no round takes.
#[derive(Serialize, ToSchema)]
pub struct UnplannedOut {
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// Its human reference.
    account_reference: String,
    /// Where the door is, in words.
    address: Address,
    /// Where the door is, when known.
    position: Option<Position>,
    /// Why.
    reason: Reason,
    /// Why, for people.
    text: Words,
}

impl From<Unplanned> for UnplannedOut {
    fn from(door: Unplanned) -> Self {
        Self {
            member_id: door.member_id,
            account_id: door.account_id,
            account_reference: door.account_reference,
            address: door.address,
            position: door.position,
            reason: door.reason,
            text: door.reason.words(),
        }
    }
}

/// Which doors.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UnplannedQuery {
    /// Of this campaign.
    campaign_id: CampaignId,
    /// Of this day.
    day: Day,
    /// Left out for this reason.
    #[param(inline)]
    reason: Option<Reason>,
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
    let filter = UnplannedFilter { campaign_id: query.campaign_id, day: query.day, reason: query.reason };
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after_key::<MemberId>(&page)?;
    let found = rounds::unplanned(&ctx.read(), filter, &page, after).await?;
    Ok(Json(found.map(UnplannedOut::from)))
}
