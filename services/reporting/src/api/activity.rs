//! The activity feed, a page at a time.

use actix_web::get;
use actix_web::web::Json;
use kernel::{CampaignId, Page, PageQuery};
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Ctx, Problem, Query};

use super::callers::Follower;
use crate::store::activity::{self, Activity};

/// Which lines of the feed are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ActivityQuery {
    /// Of one campaign alone.
    campaign_id: Option<CampaignId>,
    /// How many lines at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// What happened, the newest first.
#[utoipa::path(
    tag = "activity",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    params(ActivityQuery),
    responses((status = 200, description = "A page of the feed", body = Page<Activity>))
)]
#[get("/activity")]
pub async fn list_activity(
    ctx: Ctx,
    _by: Follower,
    query: Query<ActivityQuery>,
) -> Result<Json<Page<Activity>>, Problem> {
    let page = PageQuery { limit: query.limit, cursor: query.cursor.clone() };
    let before = web::paging::after_key::<i64>(&page)?.unwrap_or(i64::MAX);
    let rows = activity::page(&ctx.read(), before, query.campaign_id, page.limit() + 1).await?;
    Ok(Json(Page::from_rows(rows, page.limit(), |line| vec![line.seq.to_string()])))
}
