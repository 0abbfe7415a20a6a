//! Looking at templates before they are used.

use actix_web::{HttpResponse, get, post};
use kernel::{NoticeId, Version};
use serde::Deserialize;
use utoipa::ToSchema;
use web::{Check, Ctx, FieldError, Path, Planner, Problem, Query, Valid};

use super::{VersionQuery, source_error};
use crate::api::{PdfFile, Reader, pdf};
use crate::store::templates::{self, Template};
use crate::use_cases::put_template as use_case;

/// A source that is not saved.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftIn {
    /// Typst; it must mark every notice by `piece()`.
    #[schema(min_length = 1, max_length = 200_000)]
    source: String,
    /// Set it with the figures of this notice; with made-up notices when left out.
    #[serde(default)]
    notice_id: Option<NoticeId>,
}

impl Check for DraftIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        source_error(&self.source).map_or(Ok(()), |error| Err(vec![error]))
    }
}

/// See a template with made-up notices.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("code" = String, Path, description = "Its code."), VersionQuery),
    responses((status = 200, description = "A PDF.", body = PdfFile, content_type = "application/pdf"))
)]
#[get("/templates/{code}/preview.pdf")]
pub async fn preview_template(
    ctx: Ctx,
    _by: Reader,
    code: Path<String>,
    query: Query<VersionQuery>,
) -> Result<HttpResponse, Problem> {
    let template = find(&ctx, &code, query.version).await?;
    let preview = use_case::preview(&ctx, &template).await?;
    Ok(pdf(&format!("{}.pdf", template.code), preview.bytes))
}

/// See a source that is not saved. The code on it is void.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner"])),
    request_body = DraftIn,
    responses(
        (status = 200, description = "A PDF.", body = PdfFile, content_type = "application/pdf"),
        (status = 422, description = "It does not compile; `line` and `column` say where.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/templates/preview.pdf")]
pub async fn preview_draft(ctx: Ctx, by: Planner, body: Valid<DraftIn>) -> Result<HttpResponse, Problem> {
    let DraftIn { source, notice_id } = body.0;
    let preview = use_case::preview_draft(&ctx, &by.actor(), source, notice_id).await?;
    Ok(pdf("draft.pdf", preview.bytes))
}

async fn find(ctx: &Ctx, code: &str, version: Option<Version>) -> Result<Template, Problem> {
    templates::find(&ctx.read(), code, version).await?.ok_or_else(|| Problem::not_found("template"))
}
