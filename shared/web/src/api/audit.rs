//! Who did what, and the proof that nothing changed since.

use actix_web::get;
use actix_web::web::{Json, Path, Query};
use kernel::{Page, PageQuery};
use store::audit::{self, AuditRecord, Verified};

use crate::callers::Auditor;
use crate::ctx::Ctx;
use crate::paging;
use crate::problem::Problem;

/// List the streams of the audit trail.
#[utoipa::path(
    tag = "audit",
    security(("bearer" = ["auditor", "admin"])),
    responses((status = 200, description = "Their names.", body = Vec<String>))
)]
#[get("/audit")]
pub(super) async fn list_audit_streams(ctx: Ctx, _by: Auditor) -> Result<Json<Vec<String>>, Problem> {
    Ok(Json(audit::streams(&ctx.read()).await?))
}

/// Read a stream of the audit trail.
#[utoipa::path(
    tag = "audit",
    security(("bearer" = ["auditor", "admin"])),
    params(("stream" = String, Path, description = "The stream."), PageQuery),
    responses((status = 200, description = "Records, oldest first.", body = Page<AuditRecord>))
)]
#[get("/audit/{stream}")]
pub(super) async fn list_audit_records(
    ctx: Ctx,
    _by: Auditor,
    stream: Path<String>,
    page: Query<PageQuery>,
) -> Result<Json<Page<AuditRecord>>, Problem> {
    paging::after_key::<i64>(&page)?;
    Ok(Json(audit::list(&ctx.read(), &stream, &page).await?))
}

/// Compute a stream's hash chain anew and compare.
#[utoipa::path(
    tag = "audit",
    security(("bearer" = ["auditor", "admin"])),
    params(("stream" = String, Path, description = "The stream.")),
    responses((status = 200, description = "What was found.", body = Verified))
)]
#[get("/audit/{stream}/verify")]
pub(super) async fn verify_audit_stream(
    ctx: Ctx,
    _by: Auditor,
    stream: Path<String>,
) -> Result<Json<Verified>, Problem> {
    Ok(Json(audit::verify(&ctx.read(), &stream).await?))
}
