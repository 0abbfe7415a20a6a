//! Write-offs and transfers, and undoing them by counter-postings.

mod wire;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, CorrectionId, Page, PageQuery};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Begun, Ctx, IdempotencyKey, Manager, Path, Problem, Query, Valid};

use super::Bookkeeper;
use super::accounts::load;
use super::receipts::account_of;
use crate::error::Error;
use crate::store::accounts;
use crate::store::corrections;
use crate::use_cases::reverse_transfer::reverse_transfer;
use crate::use_cases::reverse_write_off::reverse_write_off;
use crate::use_cases::transfer_money::{NewTransfer, transfer_money};
use crate::use_cases::write_off::{NewWriteOff, write_off};

use wire::{CorrectionOut, ReversalIn, TransferIn, WriteOffIn};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(create_write_off)
        .service(undo_write_off)
        .service(create_transfer)
        .service(undo_transfer)
        .service(list);
}

/// Write off an amount or documents: a credit note pays them. The claim stays, and money that still comes in is posted as ever.
#[utoipa::path(
    tag = "corrections",
    operation_id = "create_write_off",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), IdempotencyKey),
    request_body = WriteOffIn,
    responses((status = 201, description = "The write-off.", body = CorrectionOut))
)]
#[post("/accounts/{id}/write-offs")]
async fn create_write_off(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<AccountId>,
    body: Valid<WriteOffIn>,
) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let account = accounts::load(&tx, *id).await.map_err(|error| Error::of_missing(error, "account"))?;
    let new = NewWriteOff {
        amount: body.amount,
        documents: body.document_ids,
        reason: body.reason,
        effective_on: body.effective_on,
    };
    let found = write_off(&ctx, &tx, &by.actor(), &account, new).await?;
    key.commit(tx, StatusCode::CREATED, &CorrectionOut::of(found, account.currency)).await
}

/// Undo a write-off: a debit note takes it back, and what it had paid is owed again with its own due day.
#[utoipa::path(
    tag = "corrections",
    operation_id = "reverse_write_off",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = CorrectionId, Path, description = "The write-off."), IdempotencyKey),
    request_body = ReversalIn,
    responses((status = 200, description = "The write-off.", body = CorrectionOut))
)]
#[post("/write-offs/{id}/reversal")]
async fn undo_write_off(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<CorrectionId>,
    body: Valid<ReversalIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let found = reverse_write_off(&ctx, &tx, &by.actor(), *id, body.0.into()).await?;
    let currency = accounts::load(&tx, found.account_id).await?.currency;
    key.commit(tx, StatusCode::OK, &CorrectionOut::of(found, currency)).await
}

/// Move a receipt, or what is unapplied, to another account of the same currency.
#[utoipa::path(
    tag = "corrections",
    operation_id = "create_transfer",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account it leaves."), IdempotencyKey),
    request_body = TransferIn,
    responses((status = 201, description = "The transfer.", body = CorrectionOut))
)]
#[post("/accounts/{id}/transfers")]
async fn create_transfer(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<AccountId>,
    body: Valid<TransferIn>,
) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let account = accounts::load(&tx, *id).await.map_err(|error| Error::of_missing(error, "account"))?;
    let new = NewTransfer {
        to: account_of(&tx, body.to_account_id, body.to_account_reference.as_deref()).await?,
        receipt: body.receipt_id,
        amount: body.amount,
        reason: body.reason,
        effective_on: body.effective_on,
    };
    let found = transfer_money(&ctx, &tx, &by.actor(), &account, new).await?;
    key.commit(tx, StatusCode::CREATED, &CorrectionOut::of(found, account.currency)).await
}

/// Undo a transfer: opposite notes on both accounts; the money pays again what it paid before.
#[utoipa::path(
    tag = "corrections",
    operation_id = "reverse_transfer",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = CorrectionId, Path, description = "The transfer."), IdempotencyKey),
    request_body = ReversalIn,
    responses((status = 200, description = "The transfer.", body = CorrectionOut))
)]
#[post("/transfers/{id}/reversal")]
async fn undo_transfer(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<CorrectionId>,
    body: Valid<ReversalIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let found = reverse_transfer(&ctx, &tx, &by.actor(), *id, body.0.into()).await?;
    let currency = accounts::load(&tx, found.account_id).await?.currency;
    key.commit(tx, StatusCode::OK, &CorrectionOut::of(found, currency)).await
}

/// List the write-offs of an account and the transfers from and to it, undone ones included, in the order of recording.
#[utoipa::path(
    tag = "corrections",
    operation_id = "list_corrections",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "Corrections.", body = Page<CorrectionOut>))
)]
#[get("/accounts/{id}/corrections")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<CorrectionOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let found = corrections::list(&ctx.read(), *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |correction| vec![correction.id.to_string()]);
    Ok(Json(found.map(|correction| CorrectionOut::of(correction, currency))))
}
