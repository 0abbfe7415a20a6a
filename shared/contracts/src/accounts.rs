//! What `accounts` says: who owes what.

use kernel::{AccountId, Currency, CustomerId, Day, ImportId, Position, PremiseId, ReceiptId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// Accounts are new, or their master data changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct AccountsRegistered {
    /// Up to 500 accounts.
    pub items: Vec<RegisteredAccount>,
}

/// Master data of one account, its customer and its premise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RegisteredAccount {
    /// The account.
    pub account_id: AccountId,
    /// Counts changes of this master data.
    pub version: Version,
    /// The account's reference in the company's own books.
    pub reference: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// The one currency of the account.
    pub currency: Currency,
    /// Who owes.
    pub customer_id: CustomerId,
    /// The customer's reference in the company's own books.
    pub customer_reference: String,
    /// Name as written in the books.
    pub customer_name: String,
    /// Name in Arabic, where known.
    pub customer_name_ar: Option<String>,
    /// `en` or `ar`: the language the customer prefers.
    pub language: String,
    /// Customer group, as the company uses it.
    pub customer_segment: Option<String>,
    /// Telephone, where known.
    pub phone: Option<String>,
    /// E-mail address, where known.
    pub email: Option<String>,
    /// The premise the account bills, where there is one.
    pub premise: Option<PremiseFacts>,
}

/// Where a notice is delivered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct PremiseFacts {
    /// The premise.
    pub premise_id: PremiseId,
    /// The community or district.
    pub community: String,
    /// The community's name in Arabic, where known.
    pub community_ar: Option<String>,
    /// The building.
    pub building: String,
    /// The unit within the building.
    pub unit: String,
    /// Where the door is, where known.
    pub position: Option<Position>,
}

/// Balances changed. The newest version of an account's balance replaces all older ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct BalancesChanged {
    /// The day the figures are aged at.
    pub as_of: Day,
    /// Up to 500 balances.
    pub items: Vec<AccountBalance>,
}

/// The balance of one account, in minor units of its currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccountBalance {
    /// The account.
    pub account_id: AccountId,
    /// Counts the balances published for this account.
    pub version: Version,
    /// The account's currency.
    pub currency: Currency,
    /// Open documents less unapplied receipts and credits.
    pub balance: i64,
    /// Open documents past their due day.
    pub overdue: i64,
    /// Receipts and credits not yet allocated.
    pub unapplied: i64,
    /// Overdue, but disputed.
    pub disputed: i64,
    /// Overdue, but promised.
    pub promised: i64,
    /// Overdue, but on a payment plan.
    pub on_plan: i64,
    /// Overdue − unapplied − disputed − promised − on plan, never below zero. Computed here alone.
    pub to_collect: i64,
    /// Open documents by days past due: not due, 1–30, 31–60, 61–90, 91–120, 121–180, 181–365, over 365.
    pub ageing: [i64; 8],
    /// Open documents.
    pub open_documents: u32,
    /// Due day of the oldest overdue document.
    pub oldest_due_on: Option<Day>,
    /// Business day of the latest receipt.
    pub last_paid_on: Option<Day>,
    /// Kinds of active holds: `dispute`, `promise`, `plan`, `legal`, `vulnerable`, …
    pub holds: Vec<String>,
}

/// Receipts were recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReceiptsRecorded {
    /// Up to 500 receipts.
    pub items: Vec<RecordedReceipt>,
}

/// One receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecordedReceipt {
    /// The receipt.
    pub receipt_id: ReceiptId,
    /// The account it pays.
    pub account_id: AccountId,
    /// Minor units; positive.
    pub amount: i64,
    /// The account's currency.
    pub currency: Currency,
    /// The business day it counts from.
    pub effective_on: Day,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
}

/// Receipts came back unpaid; the documents they paid are open again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReceiptsReturned {
    /// Up to 500 returned receipts; `amount` is what was taken back and `effective_on` the day of the return.
    pub items: Vec<RecordedReceipt>,
}

/// An import ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ImportFinished {
    /// The import.
    pub import_id: ImportId,
    /// The layout it was read by.
    pub layout: String,
    /// Rows read.
    pub rows: u64,
    /// Rows refused.
    pub refused: u64,
    /// Documents that are new.
    pub documents: u64,
    /// Receipts that are new.
    pub receipts: u64,
}

impl Event for AccountsRegistered {
    const SERVICE: &'static str = "accounts";
    const NAME: &'static str = "account_registered";
    fn subject(&self) -> String {
        self.items.first().map(|item| item.account_id.to_string()).unwrap_or_default()
    }
}
impl Event for BalancesChanged {
    const SERVICE: &'static str = "accounts";
    const NAME: &'static str = "balances_changed";
    fn subject(&self) -> String {
        self.items.first().map(|item| item.account_id.to_string()).unwrap_or_default()
    }
}
impl Event for ReceiptsRecorded {
    const SERVICE: &'static str = "accounts";
    const NAME: &'static str = "receipt_recorded";
    fn subject(&self) -> String {
        self.items.first().map(|item| item.account_id.to_string()).unwrap_or_default()
    }
}
impl Event for ReceiptsReturned {
    const SERVICE: &'static str = "accounts";
    const NAME: &'static str = "receipt_returned";
    fn subject(&self) -> String {
        self.items.first().map(|item| item.account_id.to_string()).unwrap_or_default()
    }
}
impl Event for ImportFinished {
    const SERVICE: &'static str = "accounts";
    const NAME: &'static str = "import_finished";
    fn subject(&self) -> String {
        self.import_id.to_string()
    }
}
