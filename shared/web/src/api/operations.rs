//! Looking at long work, and calling it off.

use actix_web::http::StatusCode;
use actix_web::web::{Json, Path};
use actix_web::{get, post};
use kernel::{OperationId, Role};

use crate::callers::Anyone;
use crate::ctx::Ctx;
use crate::operations::Operation;
use crate::problem::Problem;

/// Look at an operation.
#[utoipa::path(
    tag = "operations",
    security(("bearer" = [])),
    params(("id" = OperationId, Path, description = "The operation.")),
    responses((status = 200, description = "How far it is.", body = Operation))
)]
#[get("/operations/{id}")]
pub(super) async fn get_operation(ctx: Ctx, _by: Anyone, id: Path<OperationId>) -> Result<Json<Operation>, Problem> {
    Ok(Json(find(&ctx, *id).await?))
}

/// Call an operation off. What waits ends at once; what runs ends at its next step.
#[utoipa::path(
    tag = "operations",
    security(("bearer" = [])),
    params(("id" = OperationId, Path, description = "The operation.")),
    responses((status = 200, description = "It ends, or has ended.", body = Operation))
)]
#[post("/operations/{id}/cancel")]
pub(super) async fn cancel_operation(ctx: Ctx, by: Anyone, id: Path<OperationId>) -> Result<Json<Operation>, Problem> {
    let operation = find(&ctx, *id).await?;
    if operation.by != by.actor() && !by.has(Role::Admin) {
        return Err(Problem::new(StatusCode::FORBIDDEN, "not-yours", "somebody else asked for this")
            .detail("only who asked for it and administrators may call it off"));
    }
    let tx = ctx.begin().await?;
    ctx.operations().cancel(&tx, *id).await?;
    tx.commit().await?;
    Ok(Json(find(&ctx, *id).await?))
}

async fn find(ctx: &Ctx, id: OperationId) -> Result<Operation, Problem> {
    ctx.operations().find(&ctx.read(), id).await?.ok_or_else(|| Problem::not_found("operation"))
}
