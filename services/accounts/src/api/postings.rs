//! What stands in the books of one account: documents, receipts and what they paid, holds.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Day, DocumentId, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::paging::after_key;
use web::{Ctx, Manager, Path, Problem, Query};

use super::accounts::load;
use super::holds::HoldOut;
use super::receipts::ReceiptOut;
use crate::domain::posting::DocumentKind;
use crate::store::payments;
use crate::store::postings::{self, Document};
use crate::store::{holds, receipts};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list_documents).service(list_receipts).service(list_holds);
}

/// A document.
#[derive(Serialize, ToSchema)]
struct DocumentOut {
    id: DocumentId,
    reference: String,
    kind: DocumentKind,
    /// The business day it counts from.
    issued_on: Day,
    due_on: Day,
    /// Positive for credit notes too.
    amount: Money,
    /// What is left of it, as known now.
    open: Money,
    recorded_at: Timestamp,
}

impl DocumentOut {
    fn of(document: Document, currency: Currency) -> Self {
        let money = |minor| Money::of_minor(document.kind.signed(minor), currency);
        Self {
            amount: money(document.amount_minor),
            open: money(document.open_minor),
            id: document.id,
            reference: document.reference,
            kind: document.kind,
            issued_on: document.issued_on,
            due_on: document.due_on,
            recorded_at: document.recorded_at,
        }
    }
}

/// Which documents.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DocumentsQuery {
    /// Only open ones, or only settled ones.
    open: Option<bool>,
    /// Only this kind.
    #[param(inline)]
    kind: Option<DocumentKind>,
}

/// List the documents of an account, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_documents",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), DocumentsQuery, PageQuery),
    responses((status = 200, description = "Documents.", body = Page<DocumentOut>))
)]
#[get("/accounts/{id}/documents")]
async fn list_documents(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    query: Query<DocumentsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<DocumentOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let which = (query.open, query.kind);
    let found = postings::list(&ctx.read(), *id, which, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |document| vec![document.id.to_string()]);
    Ok(Json(found.map(|document| DocumentOut::of(document, currency))))
}

/// List the receipts of an account with what each of them paid, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_receipts",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "Receipts.", body = Page<ReceiptOut>))
)]
#[get("/accounts/{id}/receipts")]
async fn list_receipts(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ReceiptOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let conn = ctx.read();
    let found = receipts::list(&conn, *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |receipt| vec![receipt.id.to_string()]);
    let ids: Vec<_> = found.items.iter().map(|receipt| receipt.id).collect();
    let mut paid = payments::by_receipt(&conn, *id, &ids).await?;
    Ok(Json(found.map(|receipt| {
        let paid = paid.remove(&receipt.id).unwrap_or_default();
        ReceiptOut::of(receipt, paid, currency)
    })))
}

/// List the holds on an account and its documents, released ones included, in the order of recording.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_holds",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "Holds.", body = Page<HoldOut>))
)]
#[get("/accounts/{id}/holds")]
async fn list_holds(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<HoldOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let found = holds::list(&ctx.read(), *id, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |hold| vec![hold.id.to_string()]);
    Ok(Json(found.map(|hold| HoldOut::of(hold, currency))))
}
