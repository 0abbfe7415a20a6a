//! What corrections look like as JSON.

use kernel::{AccountId, CorrectionId, Currency, Day, DocumentId, Money, ReceiptId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Check, FieldError};

use crate::api::receipts::{amount_error, day_error, text_error};
use crate::domain::correction::Kind;
use crate::store::corrections::Correction;
use crate::use_cases::reverse_write_off::Reversal;

/// What to write off: an amount, documents, or so much of these documents.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WriteOffIn {
    /// How much, oldest due first; all that is open of the documents when left out.
    pub amount: Option<Money>,
    /// Of which documents.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub document_ids: Vec<DocumentId>,
    #[schema(min_length = 1, max_length = 200, example = "bankrupt, no dividend expected")]
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
}

impl Check for WriteOffIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        if self.amount.is_none() && self.document_ids.is_empty() {
            errors.push(FieldError::new("/amount", "say how much or which documents"));
        }
        if self.document_ids.len() > 500 {
            errors.push(FieldError::new("/document_ids", "at most 500 documents at once"));
        }
        errors.extend(self.amount.and_then(|amount| amount_error("/amount/amount", amount)));
        errors.extend(text_error("/reason", &self.reason, 1, 200));
        errors.extend(day_error("/effective_on", self.effective_on));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// What to move where. The other account is named by its id or by its reference.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TransferIn {
    pub to_account_id: Option<AccountId>,
    pub to_account_reference: Option<String>,
    /// The receipt that was posted to the wrong account; what is unapplied when left out.
    pub receipt_id: Option<ReceiptId>,
    /// How much; all of it when left out.
    pub amount: Option<Money>,
    #[schema(min_length = 1, max_length = 200, example = "paid for the other unit")]
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
}

impl Check for TransferIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        if self.to_account_id.is_some() == self.to_account_reference.is_some() {
            errors.push(FieldError::new("/to_account_id", "name the account by its id or by its reference"));
        }
        errors.extend(self.amount.and_then(|amount| amount_error("/amount/amount", amount)));
        errors.extend(text_error("/reason", &self.reason, 1, 200));
        errors.extend(day_error("/effective_on", self.effective_on));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Why and from when something is undone.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReversalIn {
    #[schema(min_length = 1, max_length = 200, example = "written off by mistake")]
    reason: String,
    /// The business day it counts from.
    effective_on: Day,
}

impl Check for ReversalIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(text_error("/reason", &self.reason, 1, 200));
        errors.extend(day_error("/effective_on", self.effective_on));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl From<ReversalIn> for Reversal {
    fn from(body: ReversalIn) -> Self {
        Self { reason: body.reason, effective_on: body.effective_on }
    }
}

/// A write-off or a transfer.
#[derive(Serialize, ToSchema)]
pub struct CorrectionOut {
    id: CorrectionId,
    #[schema(inline)]
    kind: Kind,
    /// Its documents bear this reference too; those that undo it, with `-R` behind it.
    #[schema(example = "WO-000017")]
    reference: String,
    /// The account written off in, or moved from.
    account_id: AccountId,
    /// The account moved to.
    to_account_id: Option<AccountId>,
    receipt_id: Option<ReceiptId>,
    amount: Money,
    reason: String,
    effective_on: Day,
    recorded_at: Timestamp,
    /// The day it was undone.
    reversed_on: Option<Day>,
    reversal_reason: Option<String>,
}

impl CorrectionOut {
    pub fn of(correction: Correction, currency: Currency) -> Self {
        Self {
            id: correction.id,
            kind: correction.kind,
            reference: correction.reference,
            account_id: correction.account_id,
            to_account_id: correction.to_account_id,
            receipt_id: correction.receipt_id,
            amount: Money::of_minor(correction.amount_minor, currency),
            reason: correction.reason,
            effective_on: correction.effective_on,
            recorded_at: correction.recorded_at,
            reversed_on: correction.reversed_on,
            reversal_reason: correction.reversal_reason,
        }
    }
}
