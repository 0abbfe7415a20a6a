//! Every way this service says no, and the problem each becomes.

use actix_web::http::StatusCode;
use kernel::{Currency, Day, Money};
use store::StoreError;
use web::{FieldError, Problem};

use crate::domain::bank::ReadError;
use crate::domain::cheque::State;

/// Why it was refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such thing.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// A body names an account the books do not have.
    #[error("the books have no account `{0}`")]
    AccountUnknown(String),
    /// A body names a document its account does not have.
    #[error("the account has no such document")]
    DocumentUnknown,
    /// An amount in another currency than the account's.
    #[error("the account is kept in {account}, the amount is in {given}")]
    CurrencyDiffers {
        /// The account's.
        account: Currency,
        /// The amount's.
        given: Currency,
    },
    /// The reference belongs to a receipt with other content.
    #[error("receipt `{0}` is recorded with other content")]
    ReceiptReferenceTaken(String),
    /// The receipt came back before.
    #[error("the receipt came back on {0} already")]
    ReceiptAlreadyReturned(Day),
    /// A return before the receipt.
    #[error("the receipt counts from {0}; it cannot come back earlier")]
    ReturnBeforeReceipt(Day),
    /// A posting that would count from a day more than a year ahead.
    #[error("{0} is more than a year ahead")]
    DayTooFarAhead(Day),
    /// A body names a receipt its account does not have.
    #[error("the account has no such receipt")]
    ReceiptUnknown,
    /// A document of which nothing is open cannot be written off.
    #[error("nothing is open of one of the documents, or the account does not have it")]
    DocumentNotOpen,
    /// More was to be written off or moved than there is.
    #[error("there is only {} {} of it", .0.amount(), .0.currency())]
    AmountExceedsOpen(Money),
    /// A transfer from an account to itself.
    #[error("both accounts are the same")]
    TransferToItself,
    /// The correction was undone before.
    #[error("it was undone on {0} already")]
    AlreadyReversed(Day),
    /// A correction before what it corrects.
    #[error("what is corrected counts from {0}; the correction cannot count from an earlier day")]
    CorrectionTooEarly(Day),
    /// The same hold is in force.
    #[error("the same hold is in force already")]
    HoldInForce,
    /// The hold was released before.
    #[error("the hold was released on {0} already")]
    HoldAlreadyReleased(Day),
    /// The account has a cheque of this bank and number.
    #[error("cheque `{0}` of this bank is registered already")]
    ChequeKnown(String),
    /// The step cannot be taken from where the cheque stands.
    #[error("the cheque is {0}")]
    ChequeInWrongState(State),
    /// A step before the last one, or a presentment before the cheque is due.
    #[error("the earliest day for this is {0}")]
    ChequeTooEarly(Day),
    /// The part that was paid is all of the cheque, or more.
    #[error("the cheque has {} {} left to pay; a part of it is less", .0.amount(), .0.currency())]
    ChequePartTooLarge(Money),
    /// Rows of a file were refused, so nothing was applied.
    #[error("{refused} of {rows} rows were refused; the books are as before")]
    ImportRefused {
        /// Rows read.
        rows: u64,
        /// Rows refused.
        refused: u64,
    },
    /// There is no layout of this name.
    #[error("there is no layout `{0}`: GET /import-layouts lists those there are")]
    LayoutUnknown(String),
    /// A layout of Dunlin's own cannot be changed.
    #[error("`{0}` is one of Dunlin's own layouts: keep yours under another name")]
    LayoutBuiltIn(String),
    /// So many layouts are kept already.
    #[error("{0} layouts are kept already")]
    TooManyLayouts(u64),
    /// The uploaded file is gone.
    #[error("the uploaded file is not there any more")]
    UploadMissing,
    /// A file that cannot be read as a bank statement.
    #[error("{0}")]
    BankFileUnreadable(ReadError),
    /// Somebody closed the clarification before.
    #[error("the clarification is closed already")]
    ClarificationClosed,
    /// What was chosen does not fit the transaction.
    #[error("{0}")]
    ClarificationMisfit(&'static str),
    /// A statement of more postings than fit.
    #[error("the period has more postings than a statement holds; ask for a shorter one")]
    PeriodTooLong,
    /// Paper or a workbook could not be made: a fault of ours.
    #[error("could not make {0}")]
    Unmade(String),
    /// The store said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A shared part said no.
    #[error("{}", .0.slug())]
    Problem(Problem),
}

impl Error {
    /// Says what is missing, where something is.
    pub fn of_missing(error: StoreError, noun: &'static str) -> Self {
        match error {
            StoreError::NotFound => Self::NotFound(noun),
            other => other.into(),
        }
    }
}

impl From<Problem> for Error {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        use StatusCode as S;
        let detail = error.to_string();
        let (status, slug, title, field) = match error {
            Error::Store(StoreError::NotFound) => return Self::not_found("thing"),
            Error::Store(error) => return error.into(),
            Error::Problem(problem) => return problem,
            Error::NotFound(noun) => return Self::not_found(noun),
            Error::AccountUnknown(_) => (
                S::UNPROCESSABLE_ENTITY,
                "account-unknown",
                "the books have no such account",
                Some("/account_reference"),
            ),
            Error::DocumentUnknown => {
                (S::UNPROCESSABLE_ENTITY, "document-unknown", "the account has no such document", Some("/document_id"))
            }
            Error::CurrencyDiffers { .. } => (
                S::UNPROCESSABLE_ENTITY,
                "currency-differs",
                "the account has another currency",
                Some("/amount/currency"),
            ),
            Error::ReceiptReferenceTaken(_) => (
                S::CONFLICT,
                "receipt-reference-taken",
                "this receipt is recorded with other content",
                Some("/reference"),
            ),
            Error::ReceiptAlreadyReturned(_) => {
                (S::CONFLICT, "receipt-already-returned", "the receipt came back before", None)
            }
            Error::ReturnBeforeReceipt(_) => (
                S::UNPROCESSABLE_ENTITY,
                "return-before-receipt",
                "a receipt cannot come back before it counts",
                Some("/effective_on"),
            ),
            Error::DayTooFarAhead(_) => (
                S::UNPROCESSABLE_ENTITY,
                "day-too-far-ahead",
                "the day is more than a year ahead",
                Some("/effective_on"),
            ),
            Error::ReceiptUnknown => {
                (S::UNPROCESSABLE_ENTITY, "receipt-unknown", "the account has no such receipt", Some("/receipt_id"))
            }
            Error::DocumentNotOpen => {
                (S::UNPROCESSABLE_ENTITY, "document-not-open", "nothing is open of the document", Some("/document_ids"))
            }
            Error::AmountExceedsOpen(_) => (
                S::UNPROCESSABLE_ENTITY,
                "amount-exceeds-open",
                "there is less than this amount",
                Some("/amount/amount"),
            ),
            Error::TransferToItself => {
                (S::UNPROCESSABLE_ENTITY, "transfer-to-itself", "both accounts are the same", Some("/to_account_id"))
            }
            Error::AlreadyReversed(_) => (S::CONFLICT, "already-reversed", "it was undone before", None),
            Error::CorrectionTooEarly(_) => (
                S::UNPROCESSABLE_ENTITY,
                "correction-too-early",
                "a correction cannot count before what it corrects",
                Some("/effective_on"),
            ),
            Error::HoldInForce => (S::CONFLICT, "hold-in-force", "the same hold is in force already", None),
            Error::HoldAlreadyReleased(_) => {
                (S::CONFLICT, "hold-already-released", "the hold was released before", None)
            }
            Error::ChequeKnown(_) => {
                (S::CONFLICT, "cheque-known", "this cheque is registered already", Some("/number"))
            }
            Error::ChequeInWrongState(_) => {
                (S::CONFLICT, "cheque-in-wrong-state", "this cannot happen to the cheque now", None)
            }
            Error::ChequeTooEarly(_) => (
                S::UNPROCESSABLE_ENTITY,
                "cheque-too-early",
                "the day is too early for this cheque",
                Some("/effective_on"),
            ),
            Error::ChequePartTooLarge(_) => (
                S::UNPROCESSABLE_ENTITY,
                "cheque-part-too-large",
                "a part is less than the cheque has left",
                Some("/paid/amount"),
            ),
            Error::ImportRefused { .. } => {
                (S::UNPROCESSABLE_ENTITY, "import-refused", "rows of the file were refused", None)
            }
            Error::BankFileUnreadable(_) => (
                S::UNPROCESSABLE_ENTITY,
                "bank-file-unreadable",
                "the file cannot be read as a bank statement",
                Some("file"),
            ),
            Error::ClarificationClosed => {
                (S::CONFLICT, "clarification-closed", "the clarification is closed already", None)
            }
            Error::ClarificationMisfit(_) => {
                (S::UNPROCESSABLE_ENTITY, "clarification-misfit", "the choice does not fit the transaction", None)
            }
            Error::LayoutUnknown(_) => (S::BAD_REQUEST, "layout-unknown", "there is no such layout", Some("layout")),
            Error::LayoutBuiltIn(_) => (S::CONFLICT, "layout-built-in", "this layout cannot be changed", None),
            Error::TooManyLayouts(_) => (S::CONFLICT, "too-many-layouts", "too many layouts are kept", None),
            Error::PeriodTooLong => {
                (S::UNPROCESSABLE_ENTITY, "period-too-long", "the period has too many postings", Some("from"))
            }
            Error::Unmade(_) => return Self::internal_because(&detail),
            Error::UploadMissing => (S::GONE, "upload-missing", "the uploaded file is gone", None),
        };
        let errors = field.map(|pointer| FieldError::new(pointer, detail.as_str()));
        Self::new(status, slug, title).detail(detail).errors(errors)
    }
}
