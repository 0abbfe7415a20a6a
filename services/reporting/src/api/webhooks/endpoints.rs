//! Endpoints: list, add, change, remove, rotate.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, delete, get, patch, post};
use kernel::{Page, PageQuery, WebhookEndpointId};
use web::{Admin, Begun, Ctx, IdempotencyKey, IfMatch, Path, Problem, Query, Valid, with_etag};

use super::wire::{EndpointIn, EndpointOut, EndpointPatchIn, EndpointWithSecretOut};
use crate::store::webhooks::endpoints::Endpoint;
use crate::store::webhooks::{deliveries, endpoints};
use crate::use_cases::{
    add_webhook_endpoint as adding, edit_webhook_endpoint as editing, rotate_webhook_secret as rotating,
};

/// Webhook endpoints, the newest first.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(PageQuery),
    responses((status = 200, description = "A page of endpoints", body = Page<EndpointOut>))
)]
#[get("/webhook-endpoints")]
pub async fn list_webhook_endpoints(
    ctx: Ctx,
    _by: Admin,
    page: Query<PageQuery>,
) -> Result<Json<Page<EndpointOut>>, Problem> {
    let before = web::paging::after_key::<WebhookEndpointId>(&page)?;
    let db = ctx.read();
    let rows = endpoints::list(&db, before, page.limit() + 1).await?;
    let waiting: HashMap<_, _> = deliveries::waiting(&db).await?.into_iter().collect();
    let page = Page::from_rows(rows, page.limit(), |endpoint| vec![endpoint.id.to_string()]);
    let now = ctx.now();
    Ok(Json(page.map(|endpoint| {
        let waits = waiting.get(&endpoint.id).copied().unwrap_or_default();
        EndpointOut::of(endpoint, waits, now)
    })))
}

/// Add a webhook endpoint. The answer holds its secret, which is not shown again.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(IdempotencyKey),
    request_body = EndpointIn,
    responses((status = 201, description = "The endpoint and its secret", body = EndpointWithSecretOut))
)]
#[post("/webhook-endpoints")]
pub async fn add_webhook_endpoint(
    ctx: Ctx,
    by: Admin,
    key: IdempotencyKey,
    Valid(body): Valid<EndpointIn>,
) -> Result<HttpResponse, Problem> {
    let new = adding::NewEndpoint::from(body);
    adding::judge_url(&ctx, &new.url).await?;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let endpoint = adding::add_webhook_endpoint(&ctx, &tx, &by, new).await?;
    key.commit(tx, StatusCode::CREATED, &EndpointWithSecretOut::of(endpoint, 0, ctx.now())).await
}

/// One webhook endpoint.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint")),
    responses((status = 200, description = "The endpoint", body = EndpointOut))
)]
#[get("/webhook-endpoints/{id}")]
pub async fn get_webhook_endpoint(ctx: Ctx, _by: Admin, id: Path<WebhookEndpointId>) -> Result<HttpResponse, Problem> {
    shown(&ctx, endpoints::load(&ctx.read(), *id).await?).await
}

/// Change a webhook endpoint, or switch it on or off.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint"), IfMatch),
    request_body = EndpointPatchIn,
    responses((status = 200, description = "The endpoint", body = EndpointOut))
)]
#[patch("/webhook-endpoints/{id}")]
pub async fn edit_webhook_endpoint(
    ctx: Ctx,
    by: Admin,
    id: Path<WebhookEndpointId>,
    seen: IfMatch,
    Valid(body): Valid<EndpointPatchIn>,
) -> Result<HttpResponse, Problem> {
    let endpoint = editing::edit_webhook_endpoint(&ctx, &by, *id, seen, body.into()).await?;
    shown(&ctx, endpoint).await
}

/// Remove a webhook endpoint with its deliveries.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint")),
    responses((status = 204, description = "It is gone"))
)]
#[delete("/webhook-endpoints/{id}")]
pub async fn remove_webhook_endpoint(
    ctx: Ctx,
    by: Admin,
    id: Path<WebhookEndpointId>,
) -> Result<HttpResponse, Problem> {
    editing::remove_webhook_endpoint(&ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Give a webhook endpoint a new secret. The old one signs beside it for a day, so that a receiver can change over.
#[utoipa::path(
    tag = "webhooks",
    security(("bearer" = ["admin"])),
    params(("id" = WebhookEndpointId, Path, description = "The endpoint"), IdempotencyKey),
    responses((status = 200, description = "The endpoint and its new secret", body = EndpointWithSecretOut))
)]
#[post("/webhook-endpoints/{id}/rotate-secret")]
pub async fn rotate_webhook_secret(
    ctx: Ctx,
    by: Admin,
    key: IdempotencyKey,
    id: Path<WebhookEndpointId>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let endpoint = rotating::rotate_webhook_secret(&ctx, &tx, &by, *id).await?;
    let waiting = deliveries::waiting_for(&tx, endpoint.id).await?;
    key.commit(tx, StatusCode::OK, &EndpointWithSecretOut::of(endpoint, waiting, ctx.now())).await
}

async fn shown(ctx: &Ctx, endpoint: Endpoint) -> Result<HttpResponse, Problem> {
    let waiting = deliveries::waiting_for(&ctx.read(), endpoint.id).await?;
    let version = endpoint.version;
    Ok(with_etag(HttpResponse::Ok(), version, &EndpointOut::of(endpoint, waiting, ctx.now())))
}
