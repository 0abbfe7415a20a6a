//! What no rule decided, and what people decide.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, Actor, BankStatementId, ClarificationId, DocumentId, Page, PageQuery, ReceiptId, Timestamp};
use serde::{Deserialize, Serialize};
use store::Conn;
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use uuid::Uuid;
use web::paging::after_key;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Manager, Path, Problem, Query, Valid};

use super::Bookkeeper;
use super::bank_statements::out::BankTransactionOut;
use super::receipts::{account_of, text_error};
use crate::domain::cash_application::{Proposal, Why};
use crate::error::Error;
use crate::store::bank::clarifications::{self, Clarification, State};
use crate::store::bank::entries::{self, KeptTransaction};
use crate::use_cases::resolve_clarification::{Choice, apply_clarification, dismiss_clarification};

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(get).service(apply).service(dismiss);
}

/// A transaction that waits, or waited, for a person.
#[derive(Serialize, ToSchema)]
struct ClarificationOut {
    id: ClarificationId,
    bank_statement_id: BankStatementId,
    state: State,
    /// Why no rule decided.
    why: Why,
    detail: String,
    /// Up to five choices, the likeliest first.
    proposals: Vec<ClarificationProposalOut>,
    transaction: BankTransactionOut,
    opened_at: Timestamp,
    closed_at: Option<Timestamp>,
    closed_by: Option<Actor>,
    /// Why it was dismissed.
    note: Option<String>,
}

/// What may be chosen.
#[derive(Serialize, ToSchema)]
struct ClarificationProposalOut {
    account_id: AccountId,
    document_ids: Vec<DocumentId>,
    why: String,
}

impl From<Proposal> for ClarificationProposalOut {
    fn from(proposal: Proposal) -> Self {
        Self { account_id: proposal.account_id, document_ids: proposal.document_ids, why: proposal.why }
    }
}

async fn shown(conn: &Conn, one: Clarification) -> Result<ClarificationOut, Problem> {
    let transaction = entries::load_transaction(conn, one.transaction_id).await?;
    Ok(present(one, transaction))
}

fn present(one: Clarification, transaction: KeptTransaction) -> ClarificationOut {
    ClarificationOut {
        id: one.id,
        bank_statement_id: one.statement_id,
        state: one.state,
        why: one.why,
        detail: one.detail,
        proposals: one.proposals.into_iter().map(ClarificationProposalOut::from).collect(),
        transaction: transaction.into(),
        opened_at: one.opened_at,
        closed_at: one.closed_at,
        closed_by: one.closed_by,
        note: one.note,
    }
}

/// Which clarifications.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ClarificationsQuery {
    /// Only those in this state.
    #[param(inline)]
    state: Option<State>,
}

/// List clarifications, longest waiting first.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "list_clarifications",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(ClarificationsQuery, PageQuery),
    responses((status = 200, description = "Clarifications.", body = Page<ClarificationOut>))
)]
#[get("/clarifications")]
async fn list(
    ctx: Ctx,
    _by: Manager,
    query: Query<ClarificationsQuery>,
    page: Query<PageQuery>,
) -> Result<Json<Page<ClarificationOut>>, Problem> {
    let conn = ctx.read();
    let found = clarifications::list(&conn, query.state, after_key(&page)?, page.limit() + 1).await?;
    let found = Page::from_rows(found, page.limit(), |one| vec![one.id.to_string()]);
    let ids: Vec<Uuid> = found.items.iter().map(|one| one.transaction_id).collect();
    let mut transactions = entries::load_transactions(&conn, &ids).await?;
    let items = found.items.into_iter().filter_map(|one| {
        let transaction = transactions.remove(&one.transaction_id)?;
        Some(present(one, transaction))
    });
    Ok(Json(Page { items: items.collect(), next_cursor: found.next_cursor }))
}

/// Look at a clarification.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "get_clarification",
    security(("bearer" = ["manager", "director", "planner", "finance"])),
    params(("id" = ClarificationId, Path, description = "The clarification.")),
    responses((status = 200, description = "The clarification.", body = ClarificationOut))
)]
#[get("/clarifications/{id}")]
async fn get(ctx: Ctx, _by: Manager, id: Path<ClarificationId>) -> Result<Json<ClarificationOut>, Problem> {
    let conn = ctx.read();
    let found = clarifications::load(&conn, *id).await;
    let found = found.map_err(|error| Error::of_missing(error, "clarification"))?;
    Ok(Json(shown(&conn, found).await?))
}

/// What a person chose: for a payment its account, by id or reference, and perhaps its documents; for a returned payment
/// the receipt it takes back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ClarificationApplyIn {
    account_id: Option<AccountId>,
    account_reference: Option<String>,
    /// The documents to pay, in this order; left out, the oldest due are paid first.
    #[serde(default)]
    #[schema(max_items = 500)]
    document_ids: Vec<DocumentId>,
    receipt_id: Option<ReceiptId>,
}

impl Check for ClarificationApplyIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let named = [self.account_id.is_some(), self.account_reference.is_some(), self.receipt_id.is_some()];
        let mut errors = Vec::new();
        if named.iter().filter(|is_named| **is_named).count() != 1 {
            let detail = "name the account by its id or its reference, or the receipt that came back";
            errors.push(FieldError::new("/account_id", detail));
        }
        if self.receipt_id.is_some() && !self.document_ids.is_empty() {
            errors.push(FieldError::new("/document_ids", "a returned payment pays no documents"));
        }
        if self.document_ids.len() > 500 {
            errors.push(FieldError::new("/document_ids", "expected at most 500"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Apply a clarification as chosen.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "apply_clarification",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ClarificationId, Path, description = "The clarification."), IdempotencyKey),
    request_body = ClarificationApplyIn,
    responses((status = 200, description = "The clarification.", body = ClarificationOut))
)]
#[post("/clarifications/{id}/apply")]
async fn apply(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ClarificationId>,
    body: Valid<ClarificationApplyIn>,
) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let choice = match body.receipt_id {
        Some(receipt) => Choice::TakesBack(receipt),
        None => {
            let account = account_of(&tx, body.account_id, body.account_reference.as_deref()).await?;
            Choice::Pays(Box::new(account), body.document_ids)
        }
    };
    let applied = apply_clarification(&ctx, &tx, &by.actor(), *id, choice).await?;
    let answer = shown(&tx, applied).await?;
    key.commit(tx, StatusCode::OK, &answer).await
}

/// Why a transaction concerns no account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ClarificationDismissIn {
    #[schema(min_length = 1, max_length = 200, example = "interest of the bank")]
    reason: String,
}

impl Check for ClarificationDismissIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        text_error("/reason", &self.reason, 1, 200).map_or(Ok(()), |error| Err(vec![error]))
    }
}

/// Dismiss a clarification: the transaction concerns no account.
#[utoipa::path(
    tag = "bank-statements",
    operation_id = "dismiss_clarification",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ClarificationId, Path, description = "The clarification."), IdempotencyKey),
    request_body = ClarificationDismissIn,
    responses((status = 200, description = "The clarification.", body = ClarificationOut))
)]
#[post("/clarifications/{id}/dismiss")]
async fn dismiss(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ClarificationId>,
    body: Valid<ClarificationDismissIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let dismissed = dismiss_clarification(&tx, &by.actor(), *id, body.0.reason.trim()).await?;
    let answer = shown(&tx, dismissed).await?;
    key.commit(tx, StatusCode::OK, &answer).await
}
