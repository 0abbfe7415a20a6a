//! Selections: what can be asked, what would be found, and those kept under a name.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post, put};
use kernel::{AccountId, Currency, Day, Money, Page, PageQuery, SegmentId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use web::{
    Begun, Check, Ctx, FieldError, IdempotencyKey, IfMatch, Path, Planner, Problem, Query, Valid, paging, with_etag,
};

use super::callers::Follower;
use crate::domain::catalogue::{DEBTORS, Kind};
use crate::domain::literal::is_sane;
use crate::domain::sentence::{self, Sentence};
use crate::error::Error;
use crate::store::previews::{self, Preview};
use crate::store::segments::{self, Segment};
use crate::use_cases;

/// One thing a rule may test.
#[derive(Serialize, ToSchema)]
#[schema(as = SegmentField)]
pub struct FieldOut {
    /// The name in rules.
    name: &'static str,
    /// What people call it.
    label: Sentence,
    kind: Kind,
    /// The operators it understands.
    operators: Vec<&'static str>,
    /// The only values there are; empty when any will do.
    options: Vec<&'static str>,
}

/// List what a rule may test.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    responses((status = 200, description = "The typed field catalogue.", body = Vec<FieldOut>))
)]
#[get("/segment-fields")]
pub async fn list_segment_fields(_by: Follower) -> HttpResponse {
    let fields = DEBTORS.fields.iter().map(|field| FieldOut {
        name: field.name,
        label: Sentence { en: field.label.en.into(), ar: field.label.ar.into() },
        kind: field.kind,
        operators: field.kind.operators().iter().map(|operator| operator.name()).collect(),
        options: field.options.to_vec(),
    });
    HttpResponse::Ok().json(fields.collect::<Vec<_>>())
}

/// A selection to look at.
#[derive(Deserialize, ToSchema)]
#[schema(as = PreviewRequest)]
#[serde(deny_unknown_fields)]
pub struct PreviewIn {
    /// A react-querybuilder rule group.
    #[schema(value_type = Object)]
    rule: Value,
    /// The day that days past due count to; today when left out.
    #[serde(default)]
    as_of: Option<Day>,
}
impl Check for PreviewIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        self.as_of.and_then(|day| day_fault("/as_of", day)).map_or(Ok(()), |fault| Err(vec![fault]))
    }
}

/// What a selection would find.
#[derive(Serialize, ToSchema)]
#[schema(as = Preview)]
pub struct PreviewOut {
    /// Debtors selected.
    count: u32,
    /// Debtors there are.
    population: u32,
    /// To collect, per currency.
    amounts: Vec<Money>,
    /// Overdue, per currency.
    overdue: Vec<Money>,
    /// Open documents by days past due, per currency.
    ageing: Vec<AgeingOut>,
    /// What each step of the rule leaves over.
    drop_off: Vec<DropOffOut>,
    /// Pointers of muted rules, which do not count.
    muted: Vec<String>,
    /// The ten largest.
    samples: Vec<SampleOut>,
    /// The rule in plain words.
    sentence: Sentence,
}

/// Open documents of one currency by days past due.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewAgeing)]
pub struct AgeingOut {
    currency: Currency,
    /// Accounts selected in this currency.
    accounts: u32,
    /// Not due, 1–30, 31–60, 61–90, 91–120, 121–180, 181–365, over 365.
    buckets: Vec<Money>,
}

/// What one step of the rule leaves over.
#[derive(Serialize, ToSchema)]
#[schema(as = DropOff)]
pub struct DropOffOut {
    /// Where the step stands in the rule.
    pointer: String,
    /// The step in plain words.
    sentence: Sentence,
    /// Debtors that match it alone.
    matches: u32,
    /// Debtors left with it and the steps before it.
    left: u32,
}

/// One selected debtor.
#[derive(Serialize, ToSchema)]
#[schema(as = PreviewSample)]
pub struct SampleOut {
    account_id: AccountId,
    reference: String,
    name: String,
    community: Option<String>,
    to_collect: Money,
    oldest_due_on: Option<Day>,
    days_past_due: Option<i64>,
    holds: Vec<String>,
}

/// Look at a selection before using it.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    request_body = PreviewIn,
    responses(
        (status = 200, description = "What it would find.", body = PreviewOut),
        (status = 422, description = "The rule is incomplete or wrong.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/segments/preview")]
pub async fn preview_segment(ctx: Ctx, _by: Follower, body: Valid<PreviewIn>) -> Result<HttpResponse, Problem> {
    let PreviewIn { rule, as_of } = body.0;
    let rule = use_cases::read_rule(&rule, "/rule")?;
    let as_of = as_of.unwrap_or_else(|| ctx.today());
    let found = previews::preview(&ctx.read(), &rule, as_of).await?;
    let steps = rule.steps().iter().zip(&found.steps).map(|(step, (matches, left))| DropOffOut {
        pointer: step.pointer.clone(),
        sentence: sentence::of_step(step),
        matches: *matches,
        left: *left,
    });
    let drop_off = steps.collect();
    Ok(HttpResponse::Ok().json(present(found, drop_off, rule.muted.clone(), sentence::of_rule(&rule), as_of)))
}

fn present(
    found: Preview,
    drop_off: Vec<DropOffOut>,
    muted: Vec<String>,
    sentence: Sentence,
    as_of: Day,
) -> PreviewOut {
    let ageing = found.totals.iter().map(|totals| {
        let currency = totals.to_collect.currency();
        let buckets = totals.ageing.iter().map(|minor| Money::of_minor(*minor, currency)).collect();
        AgeingOut { currency, accounts: totals.accounts, buckets }
    });
    let samples = found.samples.into_iter().map(|sample| SampleOut {
        account_id: sample.account_id,
        reference: sample.reference,
        name: sample.name,
        community: sample.community,
        to_collect: sample.to_collect,
        oldest_due_on: sample.oldest_due_on,
        days_past_due: sample.oldest_due_on.map(|day| as_of.days_since(day)),
        holds: sample.holds,
    });
    PreviewOut {
        count: found.count,
        population: found.population,
        amounts: found.totals.iter().map(|totals| totals.to_collect).collect(),
        overdue: found.totals.iter().map(|totals| totals.overdue).collect(),
        ageing: ageing.collect(),
        drop_off,
        muted,
        samples: samples.collect(),
        sentence,
    }
}

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
    created_at: Timestamp,
    updated_at: Timestamp,
}

impl From<Segment> for SegmentOut {
    fn from(segment: Segment) -> Self {
        let Segment { id, title, rule, version, created_at, updated_at, .. } = segment;
        Self { id, title, rule, version, created_at, updated_at }
    }
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

/// List kept selections.
#[utoipa::path(
    tag = "segments",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(PageQuery),
    responses((status = 200, description = "Newest first.", body = Page<SegmentOut>))
)]
#[get("/segments")]
pub async fn list_segments(ctx: Ctx, _by: Follower, page: Query<PageQuery>) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<SegmentId>(&page)?;
    let found = segments::list(&ctx.read(), &page, before).await?;
    Ok(HttpResponse::Ok().json(found.map(SegmentOut::from)))
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
