//! What a statement looks like as JSON.

use kernel::{AccountId, Currency, CustomerId, Day, DocumentId, Money, Timestamp};
use serde::Serialize;
use utoipa::ToSchema;

use crate::api::wire::{AmountBucketOut, BASIS, BasisOut};
use crate::domain::ageing::BUCKETS;
use crate::domain::statement::{AccountFigures, CurrencyStatement, Line, LineKind, OpenDocument};
use crate::use_cases::state_account::Statement;

/// A statement of account.
#[derive(Serialize, ToSchema)]
pub struct StatementOut {
    customer_id: CustomerId,
    customer_reference: String,
    customer_name: String,
    customer_name_ar: Option<String>,
    from: Day,
    /// The last day; ages are as of its end.
    to: Day,
    /// As the books knew it at this instant: asked again with it, the statement is the same.
    known_at: Timestamp,
    /// The conventions these figures follow.
    basis: BasisOut,
    /// A part for each currency the customer has an account in; amounts of different currencies are never added.
    currencies: Vec<CurrencyStatementOut>,
}

/// Everything of one currency.
#[derive(Serialize, ToSchema)]
struct CurrencyStatementOut {
    currency: Currency,
    /// Owed before the first day.
    opening: Money,
    lines: Vec<LineOut>,
    /// Owed at the end of the last day: open documents less what is unapplied.
    closing: Money,
    open: Money,
    overdue: Money,
    /// Receipts and credits not allocated; beside the buckets, never inside them.
    unapplied: Money,
    /// Cheques that the bank has not decided on; they pay nothing until they are cleared.
    cheques_in_hand: Money,
    /// Open documents by days past due.
    buckets: Vec<AmountBucketOut>,
    /// Open documents, oldest due first.
    open_documents: Vec<OpenDocumentOut>,
    accounts: Vec<StatedAccountOut>,
}

/// A posting and the balance after it.
#[derive(Serialize, ToSchema)]
struct LineOut {
    /// The business day it counts from.
    on: Day,
    /// When the books learnt of it.
    recorded_at: Timestamp,
    account_reference: String,
    kind: LineKind,
    reference: String,
    /// The day a document is due.
    due_on: Option<Day>,
    /// How it was paid, or why it came back.
    words: Option<String>,
    /// Charges are positive, credits and receipts negative.
    amount: Money,
    /// Owed in this currency after it.
    balance: Money,
}

/// A document open at the end of the last day.
#[derive(Serialize, ToSchema)]
struct OpenDocumentOut {
    document_id: DocumentId,
    account_reference: String,
    reference: String,
    kind: LineKind,
    issued_on: Day,
    due_on: Day,
    /// Below zero for a credit note.
    amount: Money,
    /// Below zero for a credit note.
    open: Money,
    /// Days since the due day; 0 when it is not past.
    days_past_due: i64,
}

/// What one account comes to.
#[derive(Serialize, ToSchema)]
struct StatedAccountOut {
    account_id: AccountId,
    reference: String,
    legal_entity: String,
    balance: Money,
    overdue: Money,
    unapplied: Money,
    cheques_in_hand: Money,
}

impl From<Statement> for StatementOut {
    fn from(statement: Statement) -> Self {
        let to = statement.period.to;
        Self {
            customer_id: statement.customer.id,
            customer_reference: statement.customer.reference,
            customer_name: statement.customer.name,
            customer_name_ar: statement.customer.name_ar,
            from: statement.period.from,
            to,
            known_at: statement.known_at,
            basis: BASIS,
            currencies: statement.currencies.into_iter().map(|part| CurrencyStatementOut::of(part, to)).collect(),
        }
    }
}

impl CurrencyStatementOut {
    fn of(part: CurrencyStatement, to: Day) -> Self {
        let money = |minor| Money::of_minor(minor, part.currency);
        let bucket = |place: usize| money(part.sum(|account| account.buckets[place]));
        let buckets = BUCKETS.into_iter().enumerate();
        Self {
            currency: part.currency,
            opening: money(part.opening),
            closing: money(part.closing),
            open: money(part.sum(|account| account.buckets.iter().sum())),
            overdue: money(part.sum(|account| account.overdue)),
            unapplied: money(part.sum(|account| account.unapplied)),
            cheques_in_hand: money(part.sum(|account| account.cheques_in_hand)),
            buckets: buckets
                .map(|(place, bucket_name)| AmountBucketOut { bucket: bucket_name, amount: bucket(place) })
                .collect(),
            lines: part.lines.into_iter().map(LineOut::from).collect(),
            open_documents: part.open.into_iter().map(|document| OpenDocumentOut::of(document, to)).collect(),
            accounts: part.accounts.into_iter().map(StatedAccountOut::from).collect(),
        }
    }
}

impl From<Line> for LineOut {
    fn from(Line { posting, balance }: Line) -> Self {
        Self {
            on: posting.on,
            recorded_at: posting.recorded_at,
            account_reference: posting.account_reference,
            kind: posting.kind,
            reference: posting.reference,
            due_on: posting.due_on,
            words: posting.words,
            amount: Money::of_minor(posting.minor, posting.currency),
            balance: Money::of_minor(balance, posting.currency),
        }
    }
}

impl OpenDocumentOut {
    fn of(document: OpenDocument, as_of: Day) -> Self {
        let money = |minor| Money::of_minor(minor, document.currency);
        Self {
            document_id: document.id,
            kind: document.kind,
            issued_on: document.issued_on,
            due_on: document.due_on,
            amount: money(document.minor),
            open: money(document.open_minor),
            days_past_due: as_of.days_since(document.due_on).max(0),
            account_reference: document.account_reference,
            reference: document.reference,
        }
    }
}

impl From<AccountFigures> for StatedAccountOut {
    fn from(figures: AccountFigures) -> Self {
        let money = |minor| Money::of_minor(minor, figures.currency);
        Self {
            account_id: figures.id,
            balance: money(figures.balance),
            overdue: money(figures.overdue),
            unapplied: money(figures.unapplied),
            cheques_in_hand: money(figures.cheques_in_hand),
            reference: figures.reference,
            legal_entity: figures.legal_entity,
        }
    }
}
