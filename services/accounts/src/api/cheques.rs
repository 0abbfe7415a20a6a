//! Post-dated cheques: taken in, presented, cleared, returned, replaced, given back.

mod out;
mod wire;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, ChequeId, Day, Page, PageQuery};
use serde::Deserialize;
use store::Tx;
use utoipa::IntoParams;
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after;
use web::{Begun, Ctx, IdempotencyKey, Manager, Path, Problem, Query, Valid};

use super::Bookkeeper;
use super::wire::no_cursor;
use crate::domain::cheque::State;
use crate::error::Error;
use crate::store::accounts;
use crate::store::cheques::{self, Cheque, Filter};
use crate::use_cases::register_cheque::{register_cheque, replace_cheque};
use crate::use_cases::return_cheque::return_cheque;
use crate::use_cases::step_cheque::{annotate_cheque, clear_cheque, present_cheque, withdraw_cheque};

use out::{ChequeDetailOut, ChequeOut};
use wire::{ChequeIn, ChequeNoteIn, ChequeReturnIn, ChequeStepIn};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(register)
        .service(present)
        .service(clear)
        .service(send_back)
        .service(replace)
        .service(withdraw)
        .service(annotate)
        .service(list)
        .service(get);
}

/// Register a cheque that a debtor gave. It pays nothing until it is cleared.
#[utoipa::path(
    tag = "cheques",
    operation_id = "register_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account it is for."), IdempotencyKey),
    request_body = ChequeIn,
    responses((status = 201, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/accounts/{id}/cheques")]
async fn register(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<AccountId>,
    body: Valid<ChequeIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let account = accounts::load(&tx, *id).await.map_err(|error| Error::of_missing(error, "account"))?;
    let cheque = register_cheque(&ctx, &tx, &by.actor(), &account, body.0.into()).await?;
    answer(key, tx, StatusCode::CREATED, cheque).await
}

/// Hand a cheque to the bank, from its due day on; one that came back may be presented again.
#[utoipa::path(
    tag = "cheques",
    operation_id = "present_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque."), IdempotencyKey),
    request_body = ChequeStepIn,
    responses((status = 200, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/presentment")]
async fn present(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeStepIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = present_cheque(&ctx, &tx, &by.actor(), *id, body.0.effective_on).await?;
    answer(key, tx, StatusCode::OK, cheque).await
}

/// The bank paid a cheque: a receipt pays the documents it was given for, then the oldest due.
#[utoipa::path(
    tag = "cheques",
    operation_id = "clear_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque."), IdempotencyKey),
    request_body = ChequeStepIn,
    responses((status = 200, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/clearing")]
async fn clear(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeStepIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = clear_cheque(&ctx, &tx, &by.actor(), *id, body.0.effective_on).await?;
    answer(key, tx, StatusCode::OK, cheque).await
}

/// The bank sent a cheque back, before or after it had paid; a part it paid all the same is a receipt.
#[utoipa::path(
    tag = "cheques",
    operation_id = "return_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque."), IdempotencyKey),
    request_body = ChequeReturnIn,
    responses((status = 200, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/return")]
async fn send_back(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeReturnIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = return_cheque(&ctx, &tx, &by.actor(), *id, body.0.into()).await?;
    answer(key, tx, StatusCode::OK, cheque).await
}

/// Take another cheque for one that is in hand or came back; without documents it is for the same ones.
#[utoipa::path(
    tag = "cheques",
    operation_id = "replace_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque that is replaced."), IdempotencyKey),
    request_body = ChequeIn,
    responses((status = 201, description = "The new cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/replacement")]
async fn replace(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = replace_cheque(&ctx, &tx, &by.actor(), *id, body.0.into()).await?;
    answer(key, tx, StatusCode::CREATED, cheque).await
}

/// Give a cheque in hand back unused.
#[utoipa::path(
    tag = "cheques",
    operation_id = "withdraw_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque."), IdempotencyKey),
    request_body = ChequeStepIn,
    responses((status = 200, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/withdrawal")]
async fn withdraw(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeStepIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = withdraw_cheque(&ctx, &tx, &by.actor(), *id, body.0.effective_on).await?;
    answer(key, tx, StatusCode::OK, cheque).await
}

/// Write down where a cheque's original is, the bank's certificate, or the number of its execution file.
#[utoipa::path(
    tag = "cheques",
    operation_id = "annotate_cheque",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque."), IdempotencyKey),
    request_body = ChequeNoteIn,
    responses((status = 200, description = "The cheque.", body = ChequeDetailOut))
)]
#[post("/cheques/{id}/notes")]
async fn annotate(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ChequeId>,
    body: Valid<ChequeNoteIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let cheque = annotate_cheque(&ctx, &tx, &by.actor(), *id, body.0.into()).await?;
    answer(key, tx, StatusCode::OK, cheque).await
}

async fn answer(key: IdempotencyKey, tx: Tx, status: StatusCode, cheque: Cheque) -> Result<HttpResponse, Problem> {
    let currency = accounts::load(&tx, cheque.account_id).await?.currency;
    let shown = ChequeDetailOut::load(&tx, cheque, currency).await?;
    key.commit(tx, status, &shown).await
}

/// Which cheques.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ChequesQuery {
    /// Only in this state.
    #[param(inline)]
    state: Option<State>,
    /// Payable on this day or before.
    due_by: Option<Day>,
    /// Only of this account.
    account_id: Option<AccountId>,
}

/// List cheques, the first payable first.
#[utoipa::path(
    tag = "cheques",
    operation_id = "list_cheques",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(ChequesQuery, PageQuery),
    responses((status = 200, description = "Cheques.", body = Page<ChequeOut>))
)]
#[get("/cheques")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<ChequesQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ChequeOut>>, Problem> {
    let filter = Filter { state: query.state, due_by: query.due_by, account: query.account_id };
    let place = match after(&page, 2)? {
        Some(cursor) => Some(cursor.0[0].parse().ok().zip(cursor.0[1].parse().ok()).ok_or_else(no_cursor)?),
        None => None,
    };
    let found = cheques::list(&ctx.read(), filter, place, page.limit() + 1).await?;
    let keys = |(cheque, _): &(Cheque, _)| vec![cheque.due_on.to_string(), cheque.id.to_string()];
    let found = Page::from_rows(found, page.limit(), keys);
    Ok(Json(found.map(|(cheque, currency)| ChequeOut::of(cheque, currency))))
}

/// Look at a cheque, what it is for, and what happened to it.
#[utoipa::path(
    tag = "cheques",
    operation_id = "get_cheque",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = ChequeId, Path, description = "The cheque.")),
    responses((status = 200, description = "The cheque with its history.", body = ChequeDetailOut))
)]
#[get("/cheques/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<ChequeId>) -> Result<Json<ChequeDetailOut>, Problem> {
    let conn = ctx.read();
    let cheque = cheques::load(&conn, *id).await.map_err(|error| Error::of_missing(error, "cheque"))?;
    let currency = accounts::load(&conn, cheque.account_id).await?.currency;
    Ok(Json(ChequeDetailOut::load(&conn, cheque, currency).await?))
}
