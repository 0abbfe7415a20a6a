//! Which account and which documents a payment pays.
//!
//! Rules are tried in order and the first that decides counts: a checked reference, documents named in the text, the account
//! named in the text, and then, for whom the payer is known to be, the exact amount of one document, the only set of
//! documents that makes the amount, and the oldest first where the setting allows it. What no rule decides is left to a
//! person, with proposals.

mod books;
mod narrow;
mod references;
mod rules;
mod subset;
#[cfg(test)]
mod tests;
mod words;

use kernel::{AccountId, Currency, DocumentId};
use serde::{Deserialize, Serialize};

pub use books::{Account, Books, OpenDocument, Wanted, payer_account_key};
pub use narrow::pay;
pub use rules::decide;

/// How sure an application is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CashConfidence)]
pub enum Confidence {
    /// A checked reference, or documents named with exactly their amount, or a person decided.
    Certain,
    /// Everything else that decides.
    Likely,
}

/// What decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CashRule)]
pub enum Rule {
    /// A reference with check digits names a document or an account.
    StructuredReference,
    /// The text names documents.
    DocumentReference,
    /// The text names an account.
    AccountReference,
    /// The amount is that of one open document of the payer's account.
    ExactAmount,
    /// The amount is that of only one set of open documents of the payer's account.
    DocumentSubset,
    /// The payer's account is known; its oldest documents are paid.
    OldestFirst,
    /// A person chose.
    ByHand,
}

/// Why no rule decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ClarificationWhy)]
pub enum Why {
    /// Nothing in it points at an account.
    NothingFound,
    /// It points at more than one account.
    Ambiguous,
    /// The account is known; which documents is not.
    DocumentsUnclear,
    /// The documents it names are settled.
    DocumentsSettled,
    /// The account it points at is kept in another currency.
    CurrencyDiffers,
    /// Its day cannot be booked.
    DayOutOfRange,
    /// It takes back a receipt that cannot be told.
    ReturnUnmatched,
}

/// When a payment whose account is known, but not its documents, pays the oldest first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OldestFirst {
    /// Never: a person decides.
    Never,
    /// When the payment names the account.
    #[default]
    AccountNamed,
    /// Also when only the payer's bank account or name tells it.
    PayerKnown,
}

/// A payment to be applied.
#[derive(Clone, Debug)]
pub struct Payment {
    /// Minor units, positive.
    pub minor: i64,
    /// Its currency.
    pub currency: Currency,
    /// The reference of its own field.
    pub reference: Option<String>,
    /// What the payer wrote, and other references that travel with it.
    pub texts: Vec<String>,
    /// The payer's bank account.
    pub payer_account: Option<String>,
    /// The payer's name.
    pub payer_name: Option<String>,
}

/// So much of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The document's place in the books.
    pub document: usize,
    /// Minor units, positive.
    pub minor: i64,
}

/// What a payment pays. What the shares leave is the account's, to be used by its own rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Application {
    /// The account.
    pub account: AccountId,
    /// How sure.
    pub confidence: Confidence,
    /// What decided.
    pub rule: Rule,
    /// In words: what was found where.
    pub detail: String,
    /// The documents it names; none where the account's own rule chooses.
    pub shares: Vec<Share>,
}

/// What a person may choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The account.
    pub account_id: AccountId,
    /// Its documents, as far as they can be told.
    pub document_ids: Vec<DocumentId>,
    /// In words.
    pub why: String,
}

/// More proposals than this help nobody.
pub const MOST_PROPOSALS: usize = 5;

/// What no rule decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclear {
    /// Why.
    pub why: Why,
    /// In words.
    pub detail: String,
    /// Up to five choices, the likeliest first.
    pub proposals: Vec<Proposal>,
}

/// What became of a payment.
pub type Decision = Result<Application, Unclear>;
