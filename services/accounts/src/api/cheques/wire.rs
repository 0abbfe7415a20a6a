//! What is sent of cheques as JSON.

use kernel::{Day, DocumentId, Money};
use serde::Deserialize;
use utoipa::ToSchema;
use web::{Check, FieldError};

use crate::api::receipts::{amount_error, day_error, text_error};
use crate::use_cases::register_cheque::NewCheque;
use crate::use_cases::return_cheque::Bounce;
use crate::use_cases::step_cheque::Note;

/// A cheque as it lies before you.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChequeIn {
    #[schema(min_length = 1, max_length = 40, example = "000417")]
    number: String,
    /// The bank it is drawn on.
    #[schema(min_length = 1, max_length = 120)]
    bank: String,
    /// Who signed it.
    #[schema(min_length = 1, max_length = 200)]
    drawer: String,
    amount: Money,
    /// The day it is payable from.
    due_on: Day,
    /// The business day it was given.
    received_on: Day,
    /// Where the original is kept.
    #[schema(max_length = 200, example = "safe 2, folder 14")]
    original_at: Option<String>,
    /// What it is given for; cleared, it pays these first.
    #[serde(default)]
    #[schema(max_items = 500)]
    document_ids: Vec<DocumentId>,
}

impl Check for ChequeIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(text_error("/number", &self.number, 1, 40));
        errors.extend(text_error("/bank", &self.bank, 1, 120));
        errors.extend(text_error("/drawer", &self.drawer, 1, 200));
        errors.extend(amount_error("/amount/amount", self.amount));
        errors.extend(day_error("/due_on", self.due_on));
        errors.extend(day_error("/received_on", self.received_on));
        errors.extend(self.original_at.as_deref().and_then(|text| text_error("/original_at", text, 1, 200)));
        if self.document_ids.len() > 500 {
            errors.push(FieldError::new("/document_ids", "at most 500 documents at once"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl From<ChequeIn> for NewCheque {
    fn from(body: ChequeIn) -> Self {
        Self {
            number: body.number.trim().to_owned(),
            bank: body.bank.trim().to_owned(),
            drawer: body.drawer.trim().to_owned(),
            amount: body.amount,
            due_on: body.due_on,
            received_on: body.received_on,
            original_at: body.original_at,
            documents: body.document_ids,
        }
    }
}

/// When it happened.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChequeStepIn {
    /// The business day.
    pub effective_on: Day,
}

impl Check for ChequeStepIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        day_error("/effective_on", self.effective_on).map_or(Ok(()), |error| Err(vec![error]))
    }
}

/// What the bank says of a cheque it sends back.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChequeReturnIn {
    #[schema(min_length = 1, max_length = 200, example = "insufficient funds")]
    reason: String,
    /// The business day it came back.
    effective_on: Day,
    /// The code on the bank's return memo.
    #[schema(max_length = 20, example = "01")]
    memo_code: Option<String>,
    /// The part the bank paid all the same; less than the cheque has left.
    paid: Option<Money>,
    /// Charged to the debtor by a debit note.
    fee: Option<Money>,
    /// The bank's certificate of the return.
    #[schema(max_length = 80)]
    certificate: Option<String>,
}

impl Check for ChequeReturnIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(text_error("/reason", &self.reason, 1, 200));
        errors.extend(day_error("/effective_on", self.effective_on));
        errors.extend(self.memo_code.as_deref().and_then(|code| text_error("/memo_code", code, 1, 20)));
        errors.extend(self.certificate.as_deref().and_then(|text| text_error("/certificate", text, 1, 80)));
        errors.extend(self.paid.and_then(|paid| amount_error("/paid/amount", paid)));
        errors.extend(self.fee.and_then(|fee| amount_error("/fee/amount", fee)));
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl From<ChequeReturnIn> for Bounce {
    fn from(body: ChequeReturnIn) -> Self {
        Self {
            on: body.effective_on,
            reason: body.reason,
            memo_code: body.memo_code,
            paid: body.paid,
            fee: body.fee,
            certificate: body.certificate,
        }
    }
}

/// What to write down of a cheque; what is left out stays as it is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChequeNoteIn {
    /// Where the original is kept.
    #[schema(max_length = 200, example = "execution court, counter 3")]
    original_at: Option<String>,
    /// The bank's certificate of the return.
    #[schema(max_length = 80)]
    certificate: Option<String>,
    /// The number of the file at the execution court.
    #[schema(max_length = 80, example = "207/2026/4711")]
    execution_file: Option<String>,
}

impl Check for ChequeNoteIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = Vec::new();
        errors.extend(self.original_at.as_deref().and_then(|text| text_error("/original_at", text, 1, 200)));
        errors.extend(self.certificate.as_deref().and_then(|text| text_error("/certificate", text, 1, 80)));
        errors.extend(self.execution_file.as_deref().and_then(|text| text_error("/execution_file", text, 1, 80)));
        if self.original_at.is_none() && self.certificate.is_none() && self.execution_file.is_none() {
            errors.push(FieldError::new("/original_at", "say what to write down"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

impl From<ChequeNoteIn> for Note {
    fn from(body: ChequeNoteIn) -> Self {
        Self { original_at: body.original_at, certificate: body.certificate, execution_file: body.execution_file }
    }
}
