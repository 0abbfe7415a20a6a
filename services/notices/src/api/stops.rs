//! The doors of a campaign on a map.

use actix_web::get;
use actix_web::web::Json;
use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, MemberId, Page, PageQuery, Position, RoundId, StopId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Problem, Query, paging};

use super::visits::Watcher;
use crate::domain::rounds::DoorState;
use crate::store::rounds::{self, Mark};

/// A map shows all of a campaign at once, so its pages are long.
const MOST_MARKS: u32 = 5_000;

/// One door on the map: as little as a mark needs.
#[derive(Serialize, ToSchema)]
pub struct MarkOut {
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// Where the door is; nothing when nobody knows.
    position: Option<Position>,
    /// Where it stands.
    state: DoorState,
    /// Its newest stop.
    stop_id: Option<StopId>,
    /// The round of that stop.
    round_id: Option<RoundId>,
    /// What happened at that stop.
    outcome: Option<Outcome>,
}

impl From<Mark> for MarkOut {
    fn from(mark: Mark) -> Self {
        let Mark { member_id, account_id, position, state, stop_id, round_id, outcome } = mark;
        Self { member_id, account_id, position, state, stop_id, round_id, outcome }
    }
}

/// Which doors.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MarksQuery {
    /// Of this campaign.
    campaign_id: CampaignId,
    /// That stand there.
    #[param(inline)]
    state: Option<DoorState>,
    /// How many at most: 1 to 5000, 5000 when left out.
    #[param(minimum = 1, maximum = 5000)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List the doors of a campaign for a map, each once with its newest stop.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(MarksQuery),
    responses((status = 200, description = "Doors.", body = Page<MarkOut>))
)]
#[get("/stops")]
pub async fn list_stops(ctx: Ctx, _by: Watcher, query: Query<MarksQuery>) -> Result<Json<Page<MarkOut>>, Problem> {
    let query = query.into_inner();
    let limit = query.limit.unwrap_or(MOST_MARKS).clamp(1, MOST_MARKS);
    let after = paging::after_key::<MemberId>(&PageQuery { limit: None, cursor: query.cursor })?;
    let found = rounds::marks(&ctx.read(), query.campaign_id, query.state, after, limit).await?;
    Ok(Json(found.map(MarkOut::from)))
}
