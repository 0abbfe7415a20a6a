//! What happened to an account.

use actix_web::get;
use actix_web::web::Json;
use kernel::{AccountId, Currency, Cursor, Day, DocumentId, HoldId, Money, Page, PageQuery, ReceiptId, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use web::paging::after;
use web::{Ctx, Manager, Path, Problem, Query};

use super::accounts::load;
use super::wire::no_cursor;
use crate::domain::hold::HoldKind;
use crate::domain::posting::DocumentKind;
use crate::domain::timeline::What;
use crate::store::timeline::{self, After, Entry};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list);
}

/// One thing that happened.
#[derive(Serialize, ToSchema)]
struct TimelineOut {
    /// The business day it counts from; the timeline is in this order.
    on: Day,
    /// When the books learnt of it: an imported past was all learnt at once.
    at: Timestamp,
    kind: What,
    /// Of the document, the receipt or the hold.
    #[schema(example = "doc_0197a2b4c6d87e3f8a9b0c1d2e3f4a5b")]
    id: String,
    /// Of the document or the receipt; of the document held, for a hold on one.
    reference: Option<String>,
    /// `null` for a hold on all of it.
    amount: Option<Money>,
    facts: FactsOut,
}

/// What there is to say of it; only what applies stands there.
#[derive(Serialize, ToSchema)]
struct FactsOut {
    /// What a document is.
    #[serde(skip_serializing_if = "Option::is_none")]
    document_kind: Option<DocumentKind>,
    /// When a document is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    due_on: Option<Day>,
    /// What is left of a document, or unapplied of a receipt, as known now.
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Option<Money>,
    /// How it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<String>,
    /// Why it came back, or why it is held, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// Why it is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    hold_kind: Option<HoldKind>,
    /// The last day of a hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
}

impl TimelineOut {
    fn of(entry: Entry, currency: Currency) -> Self {
        // Credit notes stand in the books below zero; shown, every amount is positive.
        let money = |minor: i64| Money::of_minor(minor.abs(), currency);
        let id = match entry.what {
            What::DocumentIssued => DocumentId::from_uuid(entry.id).to_string(),
            What::ReceiptRecorded | What::ReceiptReturned => ReceiptId::from_uuid(entry.id).to_string(),
            What::HoldPlaced | What::HoldReleased => HoldId::from_uuid(entry.id).to_string(),
        };
        let is_document = entry.what == What::DocumentIssued;
        let is_receipt = entry.what == What::ReceiptRecorded;
        Self {
            on: entry.on,
            at: entry.at,
            kind: entry.what,
            id,
            reference: entry.reference,
            amount: entry.amount_minor.map(money),
            facts: FactsOut {
                document_kind: entry.document_kind,
                due_on: entry.until.filter(|_| is_document),
                open: entry.open_minor.map(money),
                channel: entry.words.clone().filter(|_| is_receipt),
                reason: entry.words.filter(|_| !is_receipt),
                hold_kind: entry.hold_kind,
                until: entry.until.filter(|_| !is_document),
            },
        }
    }
}

/// What happened to an account, latest business day first: documents, receipts, returns, holds placed and released.
#[utoipa::path(
    tag = "accounts",
    operation_id = "list_account_timeline",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = AccountId, Path, description = "The account."), PageQuery),
    responses((status = 200, description = "What happened.", body = Page<TimelineOut>))
)]
#[get("/accounts/{id}/timeline")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    id: Path<AccountId>,
    page: Query<PageQuery>,
) -> Result<Json<Page<TimelineOut>>, Problem> {
    let currency = load(&ctx, *id).await?.currency;
    let after = after(&page, 3)?.map(|cursor| after_of(&cursor).ok_or_else(no_cursor)).transpose()?;
    let found = timeline::list(&ctx.read(), *id, after, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |entry| {
        vec![entry.on.to_string(), entry.what.place().to_string(), entry.id.to_string()]
    });
    Ok(Json(found.map(|entry| TimelineOut::of(entry, currency))))
}

fn after_of(Cursor(keys): &Cursor) -> Option<After> {
    let what = What::of_place(keys[1].parse().ok()?)?;
    Some(After { on: keys[0].parse().ok()?, what, id: keys[2].parse::<Uuid>().ok()? })
}
