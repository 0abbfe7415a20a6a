//! Money that came in, and money that went back.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use kernel::{AccountId, Currency, Day, DocumentId, Money, ReceiptId, Timestamp};
use serde::{Deserialize, Serialize};
use store::Conn;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Valid};

use super::Bookkeeper;
use crate::domain::posting::DocumentKind;
use crate::error::Error;
use crate::store::accounts::{self, Account};
use crate::store::payments::{self, Payment};
use crate::store::receipts::Receipt;
use crate::use_cases::record_receipt::{NewReceipt, record_receipt};
use crate::use_cases::return_receipt::{Return, return_receipt};

pub fn routes(config: &mut ServiceConfig) {
    config.service(create).service(give_back);
}

/// A receipt to record. The account is named by its id or by its reference.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReceiptIn {
    account_id: Option<AccountId>,
    account_reference: Option<String>,
    amount: Money,
    /// The business day it counts from.
    effective_on: Day,
    /// The payment's own reference; the same one again is the same payment.
    #[schema(min_length = 1, max_length = 80, example = "PAY-2026-000123")]
    reference: String,
    #[schema(max_length = 200, example = "transfer")]
    channel: Option<String>,
}

impl Check for ReceiptIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        if self.account_id.is_some() == self.account_reference.is_some() {
            errors.push(FieldError::new("/account_id", "name the account by its id or by its reference"));
        }
        errors.extend(text_error("/reference", &self.reference, 1, 80));
        errors.extend(self.channel.as_deref().and_then(|channel| text_error("/channel", channel, 0, 200)));
        errors.extend(amount_error("/amount/amount", self.amount));
        errors.extend(day_error("/effective_on", self.effective_on));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// A receipt that comes back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ReturnIn {
    #[schema(min_length = 1, max_length = 200, example = "cheque bounced")]
    reason: String,
    /// The business day it came back.
    effective_on: Day,
    /// Charged to the debtor by a debit note.
    fee: Option<Money>,
}

impl Check for ReturnIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(text_error("/reason", &self.reason, 1, 200));
        errors.extend(self.fee.and_then(|fee| amount_error("/fee/amount", fee)));
        errors.extend(day_error("/effective_on", self.effective_on));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// A receipt.
#[derive(Serialize, ToSchema)]
pub struct ReceiptOut {
    id: ReceiptId,
    reference: String,
    account_id: AccountId,
    amount: Money,
    /// What is not allocated to documents.
    unapplied: Money,
    /// What it pays, oldest due first; what was taken back is left out.
    paid: Vec<PaymentOut>,
    channel: Option<String>,
    effective_on: Day,
    recorded_at: Timestamp,
    returned_on: Option<Day>,
    return_reason: Option<String>,
}

/// So much of a document, paid by a receipt.
#[derive(Serialize, ToSchema)]
pub struct PaymentOut {
    document_id: DocumentId,
    document_reference: String,
    document_kind: DocumentKind,
    amount: Money,
    /// The day the payment counts from: the later one of the document's and the receipt's.
    effective_on: Day,
}

impl PaymentOut {
    fn of(payment: Payment, currency: Currency) -> Self {
        Self {
            document_id: payment.document_id,
            document_reference: payment.document_reference,
            document_kind: payment.document_kind,
            amount: Money::of_minor(payment.amount_minor, currency),
            effective_on: payment.effective_on,
        }
    }
}

impl ReceiptOut {
    pub fn of(receipt: Receipt, paid: Vec<Payment>, currency: Currency) -> Self {
        Self {
            id: receipt.id,
            reference: receipt.reference,
            account_id: receipt.account_id,
            amount: Money::of_minor(receipt.amount_minor, currency),
            unapplied: Money::of_minor(receipt.unapplied_minor, currency),
            paid: paid.into_iter().map(|payment| PaymentOut::of(payment, currency)).collect(),
            channel: receipt.channel,
            effective_on: receipt.effective_on,
            recorded_at: receipt.recorded_at,
            returned_on: receipt.returned_on,
            return_reason: receipt.return_reason,
        }
    }
}

/// Record a receipt; it pays the oldest due documents of its account first.
#[utoipa::path(
    tag = "receipts",
    operation_id = "create_receipt",
    security(("bearer" = ["planner", "finance"])),
    params(IdempotencyKey),
    request_body = ReceiptIn,
    responses((status = 201, description = "The receipt.", body = ReceiptOut))
)]
#[post("/receipts")]
async fn create(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    body: Valid<ReceiptIn>,
) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let account = account_of(&tx, body.account_id, body.account_reference.as_deref()).await?;
    let new = NewReceipt {
        amount: body.amount,
        effective_on: body.effective_on,
        reference: body.reference,
        channel: body.channel,
        pays: Vec::new(),
    };
    let receipt = record_receipt(&ctx, &tx, &by.actor(), &account, new).await?;
    let answer = with_payments(&tx, receipt, account.currency).await?;
    key.commit(tx, StatusCode::CREATED, &answer).await
}

/// Record that a receipt came back unpaid: what it had paid is open again.
#[utoipa::path(
    tag = "receipts",
    operation_id = "return_receipt",
    security(("bearer" = ["planner", "finance"])),
    params(("id" = ReceiptId, Path, description = "The receipt."), IdempotencyKey),
    request_body = ReturnIn,
    responses((status = 200, description = "The receipt.", body = ReceiptOut))
)]
#[post("/receipts/{id}/return")]
async fn give_back(
    ctx: Ctx,
    by: Bookkeeper,
    key: IdempotencyKey,
    id: Path<ReceiptId>,
    body: Valid<ReturnIn>,
) -> Result<HttpResponse, Problem> {
    let body = body.0;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let back = Return { reason: body.reason, effective_on: body.effective_on, fee: body.fee };
    let receipt = return_receipt(&ctx, &tx, &by.actor(), *id, back).await?;
    let account = accounts::load(&tx, receipt.account_id).await?;
    let answer = with_payments(&tx, receipt, account.currency).await?;
    key.commit(tx, StatusCode::OK, &answer).await
}

async fn with_payments(conn: &Conn, receipt: Receipt, currency: Currency) -> Result<ReceiptOut, Problem> {
    let mut paid = payments::by_receipt(conn, receipt.account_id, &[receipt.id]).await?;
    let paid = paid.remove(&receipt.id).unwrap_or_default();
    Ok(ReceiptOut::of(receipt, paid, currency))
}

/// The account a body names.
pub async fn account_of(conn: &Conn, id: Option<AccountId>, reference: Option<&str>) -> Result<Account, Error> {
    let found = match (id, reference) {
        (Some(id), _) => match accounts::load(conn, id).await {
            Ok(account) => Some(account),
            Err(store::StoreError::NotFound) => None,
            Err(error) => return Err(error.into()),
        },
        (None, Some(reference)) => accounts::find(conn, reference).await?,
        (None, None) => None,
    };
    let named = || id.map(|id| id.to_string()).or_else(|| reference.map(str::to_owned)).unwrap_or_default();
    found.ok_or_else(|| Error::AccountUnknown(named()))
}

/// A text of a body that is too short, too long or not printable.
pub fn text_error(pointer: &str, text: &str, least: usize, most: usize) -> Option<FieldError> {
    let count = text.trim().chars().count();
    let is_fine = (least..=most).contains(&count) && !text.chars().any(char::is_control);
    (!is_fine).then(|| FieldError::new(pointer, format!("expected {least} to {most} printable characters")))
}

/// An amount of a body that is not positive or absurd.
pub fn amount_error(pointer: &str, amount: Money) -> Option<FieldError> {
    let is_fine = (1..=10_000_000_000_000).contains(&amount.minor());
    (!is_fine).then(|| FieldError::new(pointer, "must be more than zero and below 100 billion"))
}

/// A day of a body outside of what can be booked.
pub fn day_error(pointer: &str, day: Day) -> Option<FieldError> {
    let bounds = Day::ymd(1970, 1, 1).zip(Day::ymd(2199, 12, 31));
    let is_fine = bounds.is_some_and(|(first, last)| (first..=last).contains(&day));
    (!is_fine).then(|| FieldError::new(pointer, "expected a day from 1970 to 2199"))
}
