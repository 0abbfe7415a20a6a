//! Visits over HTTP.

pub mod proofs;
pub mod reviewing;

mod present;

use actix_web::web::Json;
use actix_web::{HttpResponse, HttpResponseBuilder, get};
use chrono::TimeDelta;
use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, Day, NoticeId, Page, PageQuery, PersonId, Role, RoundId, Timestamp, VisitId};
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Allows, Ctx, Holder, Path, Problem, Query, paging, with_etag};

use self::present::{VisitDetail, VisitOut};
use crate::config::Settings;
use crate::domain::flags::Flag;
use crate::domain::visits::Review;
use crate::store::visits::{self, VisitFilter};

/// Who looks at what happened at doors.
pub struct Watchers;
impl Allows for Watchers {
    const ROLES: &'static [Role] =
        &[Role::Supervisor, Role::Planner, Role::Operations, Role::Manager, Role::Legal, Role::Director, Role::Auditor];
}
/// A reader of visits.
pub type Watcher = Holder<Watchers>;

/// Which visits.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct VisitsQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// Of this account.
    account_id: Option<AccountId>,
    /// Of this notice.
    notice_id: Option<NoticeId>,
    /// Of this business day.
    day: Option<Day>,
    /// Of this technician.
    technician: Option<PersonId>,
    /// Of this round.
    round_id: Option<RoundId>,
    /// With this outcome.
    #[param(inline)]
    outcome: Option<Outcome>,
    /// With this state of review.
    #[param(inline)]
    review_state: Option<Review>,
    /// With doubts, or without.
    flagged: Option<bool>,
    /// With this doubt.
    #[param(inline)]
    flag: Option<Flag>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List visits, the newest first.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(VisitsQuery),
    responses((status = 200, description = "Visits.", body = Page<VisitOut>))
)]
#[get("/visits")]
pub async fn list_visits(ctx: Ctx, _by: Watcher, query: Query<VisitsQuery>) -> Result<Json<Page<VisitOut>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after_key::<VisitId>(&page)?;
    let filter = VisitFilter {
        campaign_id: query.campaign_id,
        account_id: query.account_id,
        notice_id: query.notice_id,
        technician: query.technician,
        round_id: query.round_id,
        outcome: query.outcome,
        review_state: query.review_state,
        flagged: query.flagged,
        flag: query.flag,
        within: query.day.map(|day| day_bounds(&ctx, day)),
    };
    let found = visits::list(&ctx.read(), &filter, &page, after).await?;
    Ok(Json(found.map(VisitOut::from)))
}

/// Look at a visit, its proofs and its reviews.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(("id" = VisitId, Path, description = "The visit.")),
    responses((status = 200, description = "The visit.", body = VisitDetail))
)]
#[get("/visits/{id}")]
pub async fn get_visit(ctx: Ctx, _by: Watcher, id: Path<VisitId>) -> Result<HttpResponse, Problem> {
    detail(&ctx, HttpResponse::Ok(), *id).await
}

async fn detail(ctx: &Ctx, answer: HttpResponseBuilder, id: VisitId) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let listed = visits::load_listed(&conn, id).await?;
    let version = listed.visit.version;
    let before = visits::before_visit(&conn, &listed.visit).await?;
    let (proofs, reviews) = (visits::proofs_of(&conn, id).await?, visits::reviews_of(&conn, id).await?);
    let limits = ctx.settings::<Settings>().field.limits();
    Ok(with_etag(answer, version, &VisitDetail::of(listed, before, proofs, reviews, &limits)))
}

/// From when to when a business day lasts.
fn day_bounds(ctx: &Ctx, day: Day) -> (Timestamp, Timestamp) {
    let now = ctx.now();
    let since_midnight = i64::from(ctx.clock().second_of_day(now)) * 1_000_000 + now.micros().rem_euclid(1_000_000);
    let began = now - TimeDelta::microseconds(since_midnight) + TimeDelta::days(day.days_since(ctx.today()));
    (began, began + TimeDelta::days(1))
}
