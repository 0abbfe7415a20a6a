//! Campaigns: draft, read, edit.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, patch, post};
use kernel::{BasisPoints, CampaignId, Day, SegmentId};
use serde::Deserialize;
use serde_json::Value;
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, IfMatch, Path, Planner, Problem, Valid, with_etag};

use super::callers::Follower;
use super::campaign_out::CampaignOut;
use super::segments::{day_fault, title_fault};
use crate::domain::calendar::WorkCalendar;
use crate::domain::check::NO_CAPACITY;
use crate::domain::planner::Strategy;
use crate::use_cases::{self, Changes, Draft};

const TENTH: u32 = 1_000;
const MOST_CAPACITY: u32 = NO_CAPACITY;
const MOST_WINDOW_DAYS: u32 = 365;

/// A new campaign.
#[derive(Deserialize, ToSchema)]
#[schema(as = CampaignInput)]
#[serde(deny_unknown_fields)]
pub struct CampaignIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// The segment to take the rule from.
    #[serde(default)]
    segment_id: Option<SegmentId>,
    /// A react-querybuilder rule group, where no segment is named.
    #[serde(default)]
    #[schema(value_type = Option<Object>)]
    rule: Option<Value>,
    /// The share left alone; a tenth when left out.
    #[serde(default)]
    hold_out_bp: Option<BasisPoints>,
    /// What is done; may be chosen later, before freezing.
    #[serde(default)]
    strategy: Option<Strategy>,
    /// When people work; every day when left out.
    #[serde(default)]
    calendar: WorkCalendar,
    /// Doors per working day; all on one day when left out.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 1_000_000)]
    capacity: Option<u32>,
    /// Days after the launch in which a payment counts; 30 when left out.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 365)]
    window_days: Option<u32>,
    /// The day the figures stand for; the day of freezing when left out.
    #[serde(default)]
    as_of: Option<Day>,
}

/// Changes of a campaign; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[schema(as = CampaignChanges)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub struct CampaignPatchIn {
    /// What people call it.
    #[schema(min_length = 1, max_length = 200)]
    title: Option<String>,
    /// The segment, whose rule is taken anew.
    segment_id: Option<SegmentId>,
    /// A react-querybuilder rule group.
    #[schema(value_type = Option<Object>)]
    rule: Option<Value>,
    /// The share left alone.
    hold_out_bp: Option<BasisPoints>,
    /// What is done.
    strategy: Option<Strategy>,
    /// When people work.
    calendar: Option<WorkCalendar>,
    /// Doors per working day.
    #[schema(minimum = 1, maximum = 1_000_000)]
    capacity: Option<u32>,
    /// Days after the launch in which a payment counts.
    #[schema(minimum = 1, maximum = 365)]
    window_days: Option<u32>,
    /// The day the figures stand for.
    as_of: Option<Day>,
}

struct Checked<'a> {
    title: Option<&'a str>,
    strategy: Option<&'a Strategy>,
    calendar: Option<&'a WorkCalendar>,
    capacity: Option<u32>,
    window_days: Option<u32>,
    as_of: Option<Day>,
}

impl Checked<'_> {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut faults: Vec<FieldError> = self.title.and_then(title_fault).into_iter().collect();
        for (pointer, detail) in self.strategy.map(Strategy::faults).unwrap_or_default() {
            faults.push(FieldError::new(format!("/strategy{pointer}"), detail));
        }
        if let Some(detail) = self.calendar.and_then(WorkCalendar::fault) {
            faults.push(FieldError::new("/calendar", detail));
        }
        if self.capacity.is_some_and(|doors| !(1..=MOST_CAPACITY).contains(&doors)) {
            faults.push(FieldError::new("/capacity", "expected 1 to 1000000 doors a day"));
        }
        if self.window_days.is_some_and(|days| !(1..=MOST_WINDOW_DAYS).contains(&days)) {
            faults.push(FieldError::new("/window_days", "expected 1 to 365 days"));
        }
        faults.extend(self.as_of.and_then(|day| day_fault("/as_of", day)));
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

impl Check for CampaignIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let checked = Checked {
            title: Some(&self.title),
            strategy: self.strategy.as_ref(),
            calendar: Some(&self.calendar),
            capacity: self.capacity,
            window_days: self.window_days,
            as_of: self.as_of,
        };
        checked.check()
    }
}
impl Check for CampaignPatchIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let checked = Checked {
            title: self.title.as_deref(),
            strategy: self.strategy.as_ref(),
            calendar: self.calendar.as_ref(),
            capacity: self.capacity,
            window_days: self.window_days,
            as_of: self.as_of,
        };
        checked.check()
    }
}

impl CampaignIn {
    /// The draft, with what was left out filled in.
    fn into_draft(self) -> Option<Draft> {
        Some(Draft {
            title: self.title,
            segment_id: self.segment_id,
            rule: self.rule,
            hold_out: self.hold_out_bp.or_else(|| BasisPoints::try_from(TENTH).ok())?,
            strategy: self.strategy.unwrap_or_default(),
            calendar: self.calendar,
            capacity: self.capacity.unwrap_or(MOST_CAPACITY),
            window_days: self.window_days.unwrap_or(30),
            as_of: self.as_of,
        })
    }
}

/// Draft a campaign.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(IdempotencyKey),
    request_body = CampaignIn,
    responses(
        (status = 201, description = "Drafted.", body = CampaignOut),
        (status = 422, description = "The rule or a field is wrong.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns")]
pub async fn create_campaign(
    ctx: Ctx,
    by: Planner,
    body: Valid<CampaignIn>,
    key: IdempotencyKey,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let draft = body.0.into_draft().ok_or_else(Problem::internal)?;
    let campaign = use_cases::draft_campaign(&tx, &by, draft, ctx.now(), ctx.today()).await?;
    key.commit(tx, StatusCode::CREATED, &CampaignOut::from(campaign)).await
}

/// Read a campaign.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "The campaign; its version is the ETag.", body = CampaignOut))
)]
#[get("/campaigns/{id}")]
pub async fn get_campaign(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let campaign = use_cases::load(&ctx.read(), *id).await?;
    Ok(with_etag(HttpResponse::Ok(), campaign.version, &CampaignOut::from(campaign)))
}

/// Change a campaign. What was frozen or approved is void afterwards.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign."), IfMatch),
    request_body = CampaignPatchIn,
    responses(
        (status = 200, description = "Changed; a draft again.", body = CampaignOut),
        (status = 409, description = "It runs or has ended.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[patch("/campaigns/{id}")]
pub async fn edit_campaign(
    ctx: Ctx,
    by: Planner,
    id: Path<CampaignId>,
    seen: IfMatch,
    body: Valid<CampaignPatchIn>,
) -> Result<HttpResponse, Problem> {
    let patch = body.0;
    let changes = Changes {
        title: patch.title,
        segment_id: patch.segment_id,
        rule: patch.rule,
        hold_out: patch.hold_out_bp,
        strategy: patch.strategy,
        calendar: patch.calendar,
        capacity: patch.capacity,
        window_days: patch.window_days,
        as_of: patch.as_of,
    };
    let campaign = use_cases::edit_campaign(&ctx, &by, *id, seen.0, changes).await?;
    Ok(with_etag(HttpResponse::Ok(), campaign.version, &CampaignOut::from(campaign)))
}
