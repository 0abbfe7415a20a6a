//! Deliveries: look up, test, send again.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{EventId, Page, PageQuery, WebhookEndpointId};
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Admin, Begun, Ctx, IdempotencyKey, Path, Problem, Query};

use crate::domain::webhook::DeliveryState;
use crate::store::webhooks::deliveries::{self, Delivery, Wanted};
use crate::store::webhooks::endpoints;
use crate::use_cases::send_webhook_again as sending_again;

/// Which deliveries are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DeliveryQuery {
    /// In one state.
    #[param(inline)]
    state: Option<DeliveryState>,
    /// Of one event: `campaigns.campaign_launched`.
    event_type: Option<String>,
    /// How many at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// What was sent to an endpoint and what waits, the newest event first. Kept for 30 days.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint"), DeliveryQuery),
    responses((status = 200, description = "A page of deliveries", body = Page<Delivery>))
)]
#[get("/webhook-endpoints/{id}/deliveries")]
pub async fn list_webhook_deliveries(
    ctx: Ctx,
    _by: Admin,
    id: Path<WebhookEndpointId>,
    query: Query<DeliveryQuery>,
) -> Result<Json<Page<Delivery>>, Problem> {
    let page = PageQuery { limit: query.limit, cursor: query.cursor.clone() };
    let before = web::paging::after_key::<EventId>(&page)?;
    let db = ctx.read();
    endpoints::load(&db, *id).await?;
    let wanted = Wanted { endpoint: *id, state: query.state, event_type: query.event_type.as_deref(), before };
    let rows = deliveries::list(&db, &wanted, page.limit() + 1).await?;
    Ok(Json(Page::from_rows(rows, page.limit(), |delivery| vec![delivery.event_id.to_string()])))
}

/// One delivery: what became of a test, or of an event a receiver asks about by its `webhook-id`.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(
        ("id" = WebhookEndpointId, Path, description = "The endpoint"),
        ("event_id" = EventId, Path, description = "The event: the receiver's `webhook-id`"),
    ),
    responses((status = 200, description = "The delivery", body = Delivery))
)]
#[get("/webhook-endpoints/{id}/deliveries/{event_id}")]
pub async fn get_webhook_delivery(
    ctx: Ctx,
    _by: Admin,
    path: Path<(WebhookEndpointId, EventId)>,
) -> Result<Json<Delivery>, Problem> {
    let (id, event) = path.into_inner();
    Ok(Json(deliveries::load(&ctx.read(), id, event).await?))
}

/// Send an endpoint a test: a `reporting.webhook_tested` that nobody else receives.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint"), IdempotencyKey),
    responses((status = 201, description = "The delivery, on its way", body = Delivery))
)]
#[post("/webhook-endpoints/{id}/test")]
pub async fn test_webhook_endpoint(
    ctx: Ctx,
    by: Admin,
    key: IdempotencyKey,
    id: Path<WebhookEndpointId>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let delivery = sending_again::test_webhook_endpoint(&ctx, &tx, &by, *id).await?;
    key.commit(tx, StatusCode::CREATED, &delivery).await
}

/// Send a delivery again now, under the same `webhook-id`.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(
        ("id" = WebhookEndpointId, Path, description = "The endpoint"),
        ("event_id" = EventId, Path, description = "The event"),
        IdempotencyKey,
    ),
    responses((status = 200, description = "The delivery, on its way", body = Delivery))
)]
#[post("/webhook-endpoints/{id}/deliveries/{event_id}/replay")]
pub async fn replay_webhook_delivery(
    ctx: Ctx,
    by: Admin,
    key: IdempotencyKey,
    path: Path<(WebhookEndpointId, EventId)>,
) -> Result<HttpResponse, Problem> {
    let (id, event) = path.into_inner();
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let delivery = sending_again::replay_webhook(&tx, &by, id, event).await?;
    key.commit(tx, StatusCode::OK, &delivery).await
}
