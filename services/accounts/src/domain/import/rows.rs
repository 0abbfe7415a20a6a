//! What a row of a file says, once it is understood.

use kernel::{Currency, Day, Money, Position};

use crate::domain::hold::HoldKind;
use crate::domain::posting::DocumentKind;

/// Why a cell was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The column's heading.
    pub column: String,
    /// What stood there, cut to 200 characters.
    pub value: String,
    /// Why it cannot be taken.
    pub reason: String,
}

impl Refused {
    /// A refusal; the value is cut.
    pub fn new(column: &str, value: &str, reason: impl Into<String>) -> Self {
        Self { column: column.to_owned(), value: value.chars().take(200).collect(), reason: reason.into() }
    }
}

/// One entry for the books. A row of a wide layout yields several.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A customer.
    Customer(CustomerRow),
    /// A premise.
    Premise(PremiseRow),
    /// An account.
    Account(AccountRow),
    /// A document.
    Document(DocumentRow),
    /// A receipt.
    Receipt(ReceiptRow),
    /// A hold.
    Hold(HoldRow),
}

/// A customer's master data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerRow {
    /// Natural key.
    pub reference: String,
    /// Name.
    pub name: String,
    /// Name in Arabic.
    pub name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
    /// Customer group.
    pub segment: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// Another spelling of a customer's reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AliasRow {
    /// The customer.
    pub customer_reference: String,
    /// How a file spells it.
    pub alias: String,
}

/// A premise's master data.
#[derive(Clone, Debug, PartialEq)]
pub struct PremiseRow {
    /// Natural key.
    pub reference: String,
    /// Community or district.
    pub community: String,
    /// The same in Arabic.
    pub community_ar: Option<String>,
    /// Building.
    pub building: String,
    /// Unit.
    pub unit: String,
    /// Where the door is.
    pub position: Option<Position>,
}

/// An account's master data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRow {
    /// Natural key.
    pub reference: String,
    /// Who owes.
    pub customer_reference: String,
    /// Where.
    pub premise_reference: Option<String>,
    /// The company that is owed.
    pub legal_entity: String,
    /// The account's currency.
    pub currency: Currency,
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    /// Natural key within its account.
    pub reference: String,
    /// The account.
    pub account_reference: String,
    /// Invoice, debit note or credit note.
    pub kind: DocumentKind,
    /// The day it counts from.
    pub issued_on: Day,
    /// The day it is due.
    pub due_on: Day,
    /// Positive.
    pub amount: Money,
}

/// A receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptRow {
    /// Natural key.
    pub reference: String,
    /// The account it pays.
    pub account_reference: String,
    /// The day it counts from.
    pub effective_on: Day,
    /// Positive.
    pub amount: Money,
    /// How it was paid.
    pub channel: Option<String>,
    /// The day it came back unpaid.
    pub returned_on: Option<Day>,
    /// Why it came back.
    pub return_reason: Option<String>,
    /// The document it pays, where the payer or the layout says so.
    pub pays: Option<String>,
}

/// A hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoldRow {
    /// The account.
    pub account_reference: String,
    /// The document, when only one is held.
    pub document_reference: Option<String>,
    /// Why.
    pub kind: HoldKind,
    /// Thousandths of the currency's major unit: the account knows the currency. All of it when left out.
    pub amount_milli: Option<i64>,
    /// In words.
    pub reason: Option<String>,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Option<Day>,
}
