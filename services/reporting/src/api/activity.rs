//! The activity feed, a page at a time.

use actix_web::get;
use actix_web::web::Json;
use kernel::{CampaignId, Page, PageQuery, PersonId, Timestamp};
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Ctx, Problem, Query};

use super::callers::Follower;
use crate::store::activity::{self, Activity, Filter};

/// Which lines of the feed are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ActivityQuery {
    /// Of one campaign alone.
    campaign_id: Option<CampaignId>,
    /// Of one kind of event alone: a code of `GET /event-types`.
    kind: Option<String>,
    /// Of one of our people alone: the technician, the requester, whoever it is about.
    person_id: Option<PersonId>,
    /// What happened at this instant or later.
    since: Option<Timestamp>,
    /// What happened before this instant.
    until: Option<Timestamp>,
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
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let filter = Filter {
        before: web::paging::after_key(&page)?,
        campaign: query.campaign_id,
        kind: query.kind,
        person: query.person_id,
        since: query.since,
        until: query.until,
    };
    let rows = activity::page(&ctx.read(), &filter, page.limit() + 1).await?;
    Ok(Json(Page::from_rows(rows, page.limit(), |line| vec![line.seq.to_string()])))
}
