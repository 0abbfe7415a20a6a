//! Reports: issue, read, download.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{Page, PageQuery, ReportId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, IdempotencyKey, Path, Problem, Query, Valid};

use super::callers::Reporter;
use crate::error::Error;
use crate::store::reports::{self, Report};
use crate::use_cases;

/// Which month to report on.
#[derive(Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CollectionReportIn {
    /// The month: `2026-03`.
    #[schema(pattern = "^[0-9]{4}-[0-9]{2}$", example = "2026-03")]
    month: String,
}
impl Check for CollectionReportIn {}

/// Issue the monthly collection report.
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
    let report = use_cases::issue_collection_report(&ctx, &tx, &by, &body.month).await?;
    key.commit(tx, StatusCode::CREATED, &report).await
}

/// Issued reports, the newest first.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(PageQuery),
    responses((status = 200, description = "A page of reports", body = Page<Report>))
)]
#[get("/reports")]
pub async fn list_reports(ctx: Ctx, _by: Reporter, page: Query<PageQuery>) -> Result<Json<Page<Report>>, Problem> {
    let before = web::paging::after_key::<ReportId>(&page)?;
    let rows = reports::list(&ctx.read(), before, page.limit() + 1).await?;
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

/// Makes one file of a report.
type Render = fn(&Report) -> Result<Vec<u8>, Error>;

/// A file of a report: `xlsx` or `pdf`.
#[utoipa::path(
    tag = "reports",
    security(("bearer" = ["planner", "finance", "director", "manager"])),
    params(("id" = ReportId, Path, description = "The report"), ("file" = String, Path, description = "`xlsx` or `pdf`")),
    responses((status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream"))
)]
#[get("/reports/{id}/files/{file}")]
pub async fn get_report_file(ctx: Ctx, _by: Reporter, path: Path<(ReportId, String)>) -> Result<HttpResponse, Problem> {
    let (id, file) = path.into_inner();
    let report = reports::load(&ctx.read(), id).await?;
    let name = format!("collection-report-{}.{file}", &report.first_day.to_string()[..7]);
    let (mime, render): (_, Render) = match file.as_str() {
        "xlsx" => ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", use_cases::xlsx),
        "pdf" => ("application/pdf", use_cases::pdf),
        _ => return Err(Error::NoSuchFile(file).into()),
    };
    let bytes = actix_web::web::block(move || render(&report)).await.map_err(|gone| Error::Paper(gone.into()))??;
    Ok(HttpResponse::Ok()
        .content_type(mime)
        .insert_header(("content-disposition", format!("attachment; filename=\"{name}\"")))
        .body(bytes))
}
