//! Messages that failed every try: an administrator replays or discards them.

use actix_web::web::{Json, Path, Query};
use actix_web::{HttpResponse, delete, get, post};
use kernel::{EventId, Page, PageQuery};
use store::parked::{self, ParkedMessage};

use crate::callers::Admin;
use crate::ctx::Ctx;
use crate::paging;
use crate::problem::Problem;

/// List the messages that failed every try.
#[utoipa::path(
    tag = "operating",
    security(("bearer" = ["admin"])),
    params(PageQuery),
    responses((status = 200, description = "Parked messages, oldest event first.", body = Page<ParkedMessage>))
)]
#[get("/parked-messages")]
pub(super) async fn list_parked_messages(
    ctx: Ctx,
    _by: Admin,
    page: Query<PageQuery>,
) -> Result<Json<Page<ParkedMessage>>, Problem> {
    paging::after_key::<EventId>(&page)?;
    Ok(Json(parked::list(&ctx.read(), &page).await?))
}

/// Try a parked message again.
#[utoipa::path(
    tag = "operating",
    security(("bearer" = ["admin"])),
    params(("id" = EventId, Path, description = "The event.")),
    responses((status = 204, description = "It waits for its next try."))
)]
#[post("/parked-messages/{id}/replay")]
pub(super) async fn replay_parked_message(ctx: Ctx, by: Admin, id: Path<EventId>) -> Result<HttpResponse, Problem> {
    parked::replay(ctx.store(), *id).await?;
    tracing::info!(event = %id, person = %by.person, "a parked message is replayed");
    Ok(HttpResponse::NoContent().finish())
}

/// Discard a parked message; it counts as done.
#[utoipa::path(
    tag = "operating",
    security(("bearer" = ["admin"])),
    params(("id" = EventId, Path, description = "The event.")),
    responses((status = 204, description = "It is gone."))
)]
#[delete("/parked-messages/{id}")]
pub(super) async fn drop_parked_message(ctx: Ctx, by: Admin, id: Path<EventId>) -> Result<HttpResponse, Problem> {
    parked::discard(ctx.store(), *id).await?;
    tracing::warn!(event = %id, person = %by.person, "a parked message was discarded");
    Ok(HttpResponse::NoContent().finish())
}
