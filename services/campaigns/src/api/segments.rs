//! Selections kept under a name, with every version they had.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, put};
use kernel::{CampaignId, Day, Page, PageQuery, SegmentId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};
use web::{
    Begun, Check, Ctx, FieldError, IdempotencyKey, IfMatch, Path, Planner, Problem, Query, Valid, paging, with_etag,
};

use super::callers::Follower;
use crate::domain::literal::is_sane;
use crate::domain::sentence::{self, Sentence};
use crate::domain::stage::Stage;
use crate::error::Error;
use crate::store::people::{self, Person};
use crate::store::segments::{self, Segment, Sought, Use, Written};
use crate::use_cases;

/// A selection to keep.
#[derive(Deserialize, ToSchema)]
#[schema(as = SegmentInput)]
#[serde(deny_unknown_fields)]
pub struct SegmentIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// A react-querybuilder rule group.
    #[schema(value_type = Object)]
    rule: Value,
}
impl Check for SegmentIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        title_fault(&self.title).map_or(Ok(()), |fault| Err(vec![fault]))
    }
}

/// What is wrong with a day, if something is.
pub fn day_fault(pointer: &str, day: Day) -> Option<FieldError> {
    (!is_sane(day)).then(|| FieldError::new(pointer, "expected a day between 1900 and 2199"))
}

/// What is wrong with a title, if something is.
pub fn title_fault(title: &str) -> Option<FieldError> {
    let fits = !title.trim().is_empty() && title.chars().count() <= 200;
    (!fits).then(|| FieldError::new("/title", "expected 1 to 200 characters"))
}

/// A selection with a name.
#[derive(Serialize, ToSchema)]
#[schema(as = Segment)]
pub struct SegmentOut {
    id: SegmentId,
    title: String,
    #[schema(value_type = Object)]
    rule: Value,
    version: Version,
    /// The rule in plain words.
    sentence: Option<Sentence>,
    created_at: Timestamp,
    updated_at: Timestamp,
    /// When it was put away; lists leave it out unless asked.
    archived_at: Option<Timestamp>,
}

impl From<Segment> for SegmentOut {
    fn from(segment: Segment) -> Self {
        let Segment { id, title, rule, version, created_at, updated_at, archived_at, .. } = segment;
        // A rule that the catalogue of today does not understand any more has no words.
        let sentence = use_cases::read_rule(&rule, "/rule").ok().map(|rule| sentence::of_rule(&rule));
        Self { id, title, rule, version, sentence, created_at, updated_at, archived_at }
    }
}

/// A selection in a list.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentRow)]
pub struct SegmentRow {
    #[serde(flatten)]
    segment: SegmentOut,
    created_by: Person,
    /// The campaigns that took its rule, newest first.
    campaigns: Vec<SegmentUseOut>,
}

/// A campaign that took the rule of a segment.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentUse)]
pub struct SegmentUseOut {
    id: CampaignId,
    reference: String,
    title: String,
    stage: Stage,
}

impl From<Use> for SegmentUseOut {
    fn from(used: Use) -> Self {
        let Use { campaign, reference, title, stage, .. } = used;
        Self { id: campaign, reference, title, stage }
    }
}

/// One version of a selection.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentVersion)]
pub struct WrittenOut {
    version: Version,
    title: String,
    #[schema(value_type = Object)]
    rule: Value,
    /// The rule in plain words.
    sentence: Option<Sentence>,
    changed_by: Person,
    changed_at: Timestamp,
}

/// Keep a selection under a name.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner"])),
    params(IdempotencyKey),
    request_body = SegmentIn,
    responses((status = 201, description = "Kept.", body = SegmentOut))
)]
#[post("/segments")]
pub async fn create_segment(
    ctx: Ctx,
    by: Planner,
    body: Valid<SegmentIn>,
    key: IdempotencyKey,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let SegmentIn { title, rule } = body.0;
    let segment = use_cases::save_segment(&tx, &by, title, rule, ctx.now()).await?;
    key.commit(tx, StatusCode::CREATED, &SegmentOut::from(segment)).await
}

/// Which selections are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SegmentQuery {
    /// Part of the title.
    q: Option<String>,
    /// Those that were put away instead of those in use.
    archived: Option<bool>,
}

/// List kept selections, and which campaigns use them.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(SegmentQuery, PageQuery),
    responses((status = 200, description = "Newest first.", body = Page<SegmentRow>))
)]
#[get("/segments")]
pub async fn list_segments(
    ctx: Ctx,
    _by: Follower,
    wanted: Query<SegmentQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<SegmentId>(&page)?;
    let conn = ctx.read();
    let sought = Sought { title: wanted.q.clone(), archived: wanted.archived.unwrap_or_default() };
    let found = segments::list(&conn, &sought, &page, before).await?;
    let mut uses = segments::uses(&conn, found.items.iter().map(|segment| segment.id).collect()).await?;
    let people = people::named(&conn, found.items.iter().map(|segment| segment.created_by)).await?;
    Ok(HttpResponse::Ok().json(found.map(|segment| SegmentRow {
        created_by: people.get(segment.created_by),
        campaigns: uses.remove(&segment.id).unwrap_or_default().into_iter().map(SegmentUseOut::from).collect(),
        segment: segment.into(),
    })))
}

/// List the versions of a kept selection.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = SegmentId, Path, description = "The segment."), PageQuery),
    responses((status = 200, description = "Newest first.", body = Page<WrittenOut>))
)]
#[get("/segments/{id}/versions")]
pub async fn list_segment_versions(
    ctx: Ctx,
    _by: Follower,
    id: Path<SegmentId>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<i64>(&page)?;
    let conn = ctx.read();
    segments::find(&conn, *id).await?.ok_or(Error::NotFound("segment"))?;
    let found = segments::versions(&conn, *id, &page, before).await?;
    let people = people::named(&conn, found.items.iter().map(|written| written.changed_by)).await?;
    Ok(HttpResponse::Ok().json(found.map(|written| {
        let Written { version, title, rule, changed_by, changed_at } = written;
        let sentence = use_cases::read_rule(&rule, "/rule").ok().map(|rule| sentence::of_rule(&rule));
        WrittenOut { version, title, rule, sentence, changed_by: people.get(changed_by), changed_at }
    })))
}

/// Read a kept selection.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = SegmentId, Path, description = "The segment.")),
    responses((status = 200, description = "The segment; its version is the ETag.", body = SegmentOut))
)]
#[get("/segments/{id}")]
pub async fn get_segment(ctx: Ctx, _by: Follower, id: Path<SegmentId>) -> Result<HttpResponse, Problem> {
    let segment = segments::find(&ctx.read(), *id).await?.ok_or(Error::NotFound("segment"))?;
    Ok(with_etag(HttpResponse::Ok(), segment.version, &SegmentOut::from(segment)))
}

/// Change a kept selection.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner"])),
    params(("id" = SegmentId, Path, description = "The segment."), IfMatch),
    request_body = SegmentIn,
    responses((status = 200, description = "Changed.", body = SegmentOut))
)]
#[put("/segments/{id}")]
pub async fn put_segment(
    ctx: Ctx,
    by: Planner,
    id: Path<SegmentId>,
    seen: IfMatch,
    body: Valid<SegmentIn>,
) -> Result<HttpResponse, Problem> {
    let SegmentIn { title, rule } = body.0;
    let segment = use_cases::change_segment(&ctx, &by, *id, seen.0, title, rule).await?;
    Ok(with_etag(HttpResponse::Ok(), segment.version, &SegmentOut::from(segment)))
}

/// Put a selection away. Campaigns that took its rule keep theirs.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner"])),
    params(("id" = SegmentId, Path, description = "The segment.")),
    responses((status = 200, description = "Put away.", body = SegmentOut))
)]
#[post("/segments/{id}/archive")]
pub async fn archive_segment(ctx: Ctx, by: Planner, id: Path<SegmentId>) -> Result<HttpResponse, Problem> {
    let segment = use_cases::archive_segment(&ctx, &by, *id, true).await?;
    Ok(with_etag(HttpResponse::Ok(), segment.version, &SegmentOut::from(segment)))
}

/// Take a selection out again.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner"])),
    params(("id" = SegmentId, Path, description = "The segment.")),
    responses((status = 200, description = "In use again.", body = SegmentOut))
)]
#[post("/segments/{id}/restore")]
pub async fn restore_segment(ctx: Ctx, by: Planner, id: Path<SegmentId>) -> Result<HttpResponse, Problem> {
    let segment = use_cases::archive_segment(&ctx, &by, *id, false).await?;
    Ok(with_etag(HttpResponse::Ok(), segment.version, &SegmentOut::from(segment)))
}
