//! Reports: choose, look at, issue, read.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{CampaignId, Day, OperationId, Page, PageQuery, ReportId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Query, Valid};

use super::callers::Reporter;
use super::report_paper::PaperOut;
use crate::domain::report::{ReportKind, Scope};
use crate::domain::report_kinds::{REPORT_KINDS, ReportKindDescription};
use crate::store::reports::{self, Filter, Report};
use crate::use_cases::{count_report as counting, issue_report as issuing};

/// The kinds of reports.
#[derive(Serialize, ToSchema)]
pub struct ReportKindsOut {
    /// In the order they are offered.
    items: [ReportKindDescription; 2],
}

/// Which reports there are, what has to be said to get one, and its files; in English and Arabic.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    responses((status = 200, description = "The kinds of reports", body = ReportKindsOut))
)]
#[get("/report-kinds")]
pub async fn list_report_kinds(_by: Reporter) -> Result<Json<ReportKindsOut>, Problem> {
    Ok(Json(ReportKindsOut { items: REPORT_KINDS }))
}

/// What to report on.
#[derive(Deserialize, ToSchema, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ReportIn {
    /// Which report.
    #[param(inline)]
    kind: ReportKind,
    /// The month of `monthly-collection`: `2026-03`; the current one when left out.
    month: Option<String>,
    /// The campaign of `campaign-result`.
    campaign_id: Option<CampaignId>,
}
impl Check for ReportIn {}

impl ReportIn {
    fn scope(&self, ctx: &Ctx) -> Result<Scope, Problem> {
        match self.kind {
            ReportKind::MonthlyCollection => Ok(counting::month(ctx, self.month.as_deref())?),
            ReportKind::CampaignResult => {
                let missing = || Problem::invalid(vec![FieldError::new("/campaign_id", "say which campaign")]);
                Ok(Scope::CampaignResult { campaign_id: self.campaign_id.ok_or_else(missing)? })
            }
        }
    }
}

/// A report as it would be issued now: its figures and tables as rows. Nothing is kept.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(ReportIn),
    responses((status = 200, description = "Figures and tables", body = PaperOut))
)]
#[get("/reports/preview")]
pub async fn preview_report(ctx: Ctx, _by: Reporter, wanted: Query<ReportIn>) -> Result<Json<PaperOut>, Problem> {
    let figures = counting::count_report(&ctx, &ctx.read(), wanted.scope(&ctx)?).await?;
    Ok(Json(PaperOut::of(figures.kind(), figures.paper())))
}

/// A report that is being issued.
#[derive(Serialize, ToSchema)]
pub struct IssuingOut {
    /// What does it.
    operation_id: OperationId,
    /// The report, once the operation has succeeded.
    report_id: ReportId,
}

/// Issue a report.
///
/// Its figures are kept as issued; a later issue over the same days is another report.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(IdempotencyKey),
    request_body = ReportIn,
    responses((status = 202, description = "It is being issued", body = IssuingOut))
)]
#[post("/reports")]
pub async fn issue_report(
    ctx: Ctx,
    by: Reporter,
    key: IdempotencyKey,
    Valid(body): Valid<ReportIn>,
) -> Result<HttpResponse, Problem> {
    let scope = body.scope(&ctx)?;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(response) => return Ok(response),
    };
    let (operation_id, report_id) = issuing::request_report(&ctx, &tx, &by.actor(), &by.name, scope).await?;
    key.commit(tx, StatusCode::ACCEPTED, &IssuingOut { operation_id, report_id }).await
}

/// Which month to report on.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CollectionReportIn {
    /// The month: `2026-03`.
    #[schema(pattern = "^[0-9]{4}-[0-9]{2}$", example = "2026-03")]
    month: String,
}
impl Check for CollectionReportIn {}

/// Issue the monthly collection report at once.
///
/// Its figures are kept as issued; a later issue of the same month is another report.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(IdempotencyKey),
    request_body = CollectionReportIn,
    responses((status = 201, description = "The report as issued", body = Report))
)]
#[post("/reports/monthly-collection")]
pub async fn issue_collection_report(
    ctx: Ctx,
    by: Reporter,
    key: IdempotencyKey,
    Valid(body): Valid<CollectionReportIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(response) => return Ok(response),
    };
    let scope = counting::month(&ctx, Some(&body.month))?;
    let report = issuing::issue_report(&ctx, &tx, &by.name, scope).await?;
    key.commit(tx, StatusCode::CREATED, &report).await
}

/// Which reports are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ReportQuery {
    /// Of one kind alone.
    #[param(inline)]
    kind: Option<ReportKind>,
    /// About one campaign alone.
    campaign_id: Option<CampaignId>,
    /// Reports that cover this day or a later one.
    from: Option<Day>,
    /// Reports that cover this day or an earlier one.
    to: Option<Day>,
    /// How many at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Issued reports, the newest first.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(ReportQuery),
    responses((status = 200, description = "A page of reports", body = Page<Report>))
)]
#[get("/reports")]
pub async fn list_reports(ctx: Ctx, _by: Reporter, query: Query<ReportQuery>) -> Result<Json<Page<Report>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let filter = Filter {
        before: web::paging::after_key(&page)?,
        kind: query.kind,
        campaign: query.campaign_id,
        from: query.from,
        to: query.to,
    };
    let rows = reports::list(&ctx.read(), &filter, page.limit() + 1).await?;
    Ok(Json(Page::from_rows(rows, page.limit(), |report| vec![report.id.to_string()])))
}

/// One report as issued.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(("id" = ReportId, Path, description = "The report")),
    responses((status = 200, description = "The report", body = Report))
)]
#[get("/reports/{id}")]
pub async fn get_report(ctx: Ctx, _by: Reporter, id: Path<ReportId>) -> Result<Json<Report>, Problem> {
    Ok(Json(reports::load(&ctx.read(), *id).await?))
}
