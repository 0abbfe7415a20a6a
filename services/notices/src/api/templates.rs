//! Templates over HTTP.

pub mod preview;
pub mod versions;

use actix_web::{HttpResponse, get, put};
use kernel::{Actor, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Check, Ctx, FieldError, IfMatch, Path, Planner, Problem, Query, Valid, with_etag};

use super::Reader;
use crate::store::templates::{self, Listed, Template};
use crate::use_cases::put_template::{self as use_case, NewVersion};

/// A template without its source.
#[derive(Serialize, ToSchema)]
pub struct TemplateSummary {
    /// Its code: `high-debt-final-notice`.
    #[schema(example = "high-debt-final-notice")]
    code: String,
    /// Counts from 1.
    version: Version,
    /// For people.
    title: String,
    /// SHA-256 of the source.
    sha256: String,
    /// Who made this version.
    made_by: Actor,
    /// When.
    made_at: Timestamp,
    /// The version that new print runs use.
    active_version: Option<Version>,
    /// Print runs that used this version.
    print_runs: i64,
}

impl From<Listed> for TemplateSummary {
    fn from(listed: Listed) -> Self {
        let Listed { template, active_version, runs } = listed;
        let Template { code, version, title, source: _, sha256, made_by, made_at } = template;
        Self { code, version, title, sha256, made_by, made_at, active_version, print_runs: runs }
    }
}

/// A template.
#[derive(Serialize, ToSchema)]
pub struct TemplateOut {
    #[serde(flatten)]
    summary: TemplateSummary,
    /// Typst; it reads `json("data.json")` and may import `paper.typ`.
    source: String,
}

impl From<Listed> for TemplateOut {
    fn from(listed: Listed) -> Self {
        Self { source: listed.template.source.clone(), summary: listed.into() }
    }
}

/// The newest version of every template.
#[derive(Serialize, ToSchema)]
pub struct Templates {
    items: Vec<TemplateSummary>,
}

/// A new version of a template.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TemplateIn {
    /// For people.
    #[schema(min_length = 1, max_length = 200)]
    title: String,
    /// Typst; it must mark every notice by `piece()`.
    #[schema(min_length = 1, max_length = 200_000)]
    source: String,
    /// Whether new print runs use it from now on.
    #[serde(default = "yes")]
    #[schema(default = true)]
    activate: bool,
}

const fn yes() -> bool {
    true
}

impl Check for TemplateIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        if self.title.trim().is_empty() || self.title.chars().count() > 200 {
            errors.push(FieldError::new("/title", "expected 1 to 200 characters"));
        }
        errors.extend(source_error(&self.source));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// What is wrong with the size of a source.
fn source_error(source: &str) -> Option<FieldError> {
    let fits = !source.trim().is_empty() && source.len() <= 200_000;
    (!fits).then(|| FieldError::new("/source", "expected 1 to 200000 bytes"))
}

/// Which version.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct VersionQuery {
    /// The version; the newest when left out.
    #[param(minimum = 1, value_type = Option<i64>)]
    version: Option<Version>,
}

/// List the templates, each in its newest version.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    responses((status = 200, description = "The templates.", body = Templates))
)]
#[get("/templates")]
pub async fn list_templates(ctx: Ctx, _by: Reader) -> Result<actix_web::web::Json<Templates>, Problem> {
    let items = templates::list(&ctx.read()).await?.into_iter().map(TemplateSummary::from).collect();
    Ok(actix_web::web::Json(Templates { items }))
}

/// Read a template.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("code" = String, Path, description = "Its code."), VersionQuery),
    responses((status = 200, description = "The template.", body = TemplateOut))
)]
#[get("/templates/{code}")]
pub async fn get_template(
    ctx: Ctx,
    _by: Reader,
    code: Path<String>,
    query: Query<VersionQuery>,
) -> Result<HttpResponse, Problem> {
    show(&ctx, &code, query.version).await
}

/// Add a version of a template. It is tried with made-up notices at once; versions in use stay as they are.
#[utoipa::path(
    tag = "templates",
    security(("bearer" = ["planner"])),
    params(("code" = String, Path, description = "Its code: small letters, digits and dashes."), IfMatch),
    request_body = TemplateIn,
    responses(
        (status = 200, description = "The newest version.", body = TemplateOut),
        (status = 422, description = "It does not compile; `line` says where.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[put("/templates/{code}")]
pub async fn put_template(
    ctx: Ctx,
    by: Planner,
    code: Path<String>,
    if_match: IfMatch,
    body: Valid<TemplateIn>,
) -> Result<HttpResponse, Problem> {
    if !is_code(&code) {
        let error = FieldError::new("code", "expected 1 to 60 small letters, digits and dashes");
        return Err(Problem::invalid(vec![error]));
    }
    let newest = templates::find(&ctx.read(), &code, None).await?;
    if_match.ensure(newest.map_or(Version::of(0), |newest| newest.version))?;
    let TemplateIn { title, source, activate } = body.0;
    let new = NewVersion { code: code.clone(), title, source, activate };
    let template = use_case::put_template(&ctx, &by.actor(), new).await?;
    show(&ctx, &code, Some(template.version)).await
}

async fn show(ctx: &Ctx, code: &str, version: Option<Version>) -> Result<HttpResponse, Problem> {
    let found = templates::find_listed(&ctx.read(), code, version).await?;
    let listed = found.ok_or_else(|| Problem::not_found("template"))?;
    Ok(with_etag(HttpResponse::Ok(), listed.template.version, &TemplateOut::from(listed)))
}

fn is_code(code: &str) -> bool {
    let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=60).contains(&code.len()) && code.bytes().all(is_fine)
}
