//! The versions of a template, and which one is used.

use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::Version;
use serde::Deserialize;
use utoipa::ToSchema;
use web::{Check, Ctx, Path, Planner, Problem, Valid};

use super::{TemplateOut, TemplateSummary, Templates, show};
use crate::api::Reader;
use crate::store::templates;
use crate::use_cases::put_template as use_case;

/// The version to be used.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActivateIn {
    /// A newer or an older one.
    #[schema(minimum = 1, value_type = i64)]
    version: Version,
}

impl Check for ActivateIn {}

/// List the versions of a template, the newest first.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("code" = String, Path, description = "Its code.")),
    responses((status = 200, description = "Its versions.", body = Templates))
)]
#[get("/templates/{code}/versions")]
pub async fn list_versions(ctx: Ctx, _by: Reader, code: Path<String>) -> Result<Json<Templates>, Problem> {
    let found = templates::versions(&ctx.read(), &code).await?;
    if found.is_empty() {
        return Err(Problem::not_found("template"));
    }
    Ok(Json(Templates { items: found.into_iter().map(TemplateSummary::from).collect() }))
}

/// Have new print runs use a version: a new one, or an older one again. Runs that were asked for keep theirs.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner"])),
    params(("code" = String, Path, description = "Its code.")),
    request_body = ActivateIn,
    responses((status = 200, description = "The version that is used now.", body = TemplateOut))
)]
#[post("/templates/{code}/activate")]
pub async fn activate_template(
    ctx: Ctx,
    by: Planner,
    code: Path<String>,
    body: Valid<ActivateIn>,
) -> Result<HttpResponse, Problem> {
    use_case::activate_template(&ctx, &by.actor(), &code, body.0.version).await?;
    show(&ctx, &code, Some(body.0.version)).await
}
