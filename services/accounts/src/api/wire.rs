//! Wire types that several endpoints share.

use contracts::accounts::{AccountBalance, PremiseFacts};
use kernel::{AccountId, Currency, CustomerId, Day, Money, Version};
use serde::Serialize;
use utoipa::ToSchema;
use web::{FieldError, Problem};

use crate::domain::ageing::BUCKETS;
use crate::store::accounts::Account;

/// An account, who owes, and where it bills.
#[derive(Serialize, ToSchema)]
pub struct AccountOut {
    pub id: AccountId,
    #[schema(example = "ACC-000123")]
    pub reference: String,
    pub version: Version,
    pub legal_entity: String,
    pub currency: Currency,
    pub customer: CustomerOut,
    pub premise: Option<PremiseFacts>,
    /// The balance as last told; absent until the first.
    pub balance: Option<BalanceOut>,
}

/// Who owes.
#[derive(Serialize, ToSchema)]
pub struct CustomerOut {
    pub id: CustomerId,
    pub reference: String,
    pub name: String,
    pub name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
    /// The customer group.
    pub segment: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// What an account owes.
#[derive(Serialize, ToSchema)]
pub struct BalanceOut {
    pub account_id: AccountId,
    /// Which published balance this is; absent for one computed for a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<Version>,
    /// The day it is aged at.
    pub as_of: Day,
    /// Open documents less what is unapplied.
    pub balance: Money,
    /// Open documents.
    pub open: Money,
    /// Open documents past their due day.
    pub overdue: Money,
    /// Receipts and credits not allocated.
    pub unapplied: Money,
    pub disputed: Money,
    pub promised: Money,
    pub on_plan: Money,
    /// Overdue − unapplied − disputed − promised − on plan, never below zero.
    pub to_collect: Money,
    /// Open documents by days past due.
    pub buckets: Vec<AmountBucketOut>,
    pub open_documents: u32,
    pub oldest_due_on: Option<Day>,
    /// Days since the due day of the oldest overdue document; 0 when nothing is overdue.
    pub max_days_past_due: i64,
    pub last_paid_on: Option<Day>,
    /// Kinds of active holds.
    pub holds: Vec<String>,
}

/// The open amount of one age.
#[derive(Serialize, ToSchema)]
pub struct AmountBucketOut {
    #[schema(example = "1-30")]
    pub bucket: &'static str,
    pub amount: Money,
}

impl AccountOut {
    pub fn of(account: Account, balance: Option<BalanceOut>) -> Self {
        Self {
            id: account.id,
            reference: account.reference,
            version: account.version,
            legal_entity: account.legal_entity,
            currency: account.currency,
            customer: CustomerOut {
                id: account.customer_id,
                reference: account.customer_reference,
                name: account.name,
                name_ar: account.name_ar,
                language: account.language,
                segment: account.segment,
                phone: account.phone,
                email: account.email,
            },
            premise: account.premise,
            balance,
        }
    }
}

impl BalanceOut {
    pub fn of(balance: AccountBalance, as_of: Day) -> Self {
        let money = |minor| Money::of_minor(minor, balance.currency);
        let buckets = BUCKETS.into_iter().zip(balance.ageing);
        Self {
            account_id: balance.account_id,
            version: Some(balance.version).filter(|version| version.get() > 0),
            as_of,
            balance: money(balance.balance),
            open: money(balance.ageing.iter().sum()),
            overdue: money(balance.overdue),
            unapplied: money(balance.unapplied),
            disputed: money(balance.disputed),
            promised: money(balance.promised),
            on_plan: money(balance.on_plan),
            to_collect: money(balance.to_collect),
            buckets: buckets.map(|(bucket, minor)| AmountBucketOut { bucket, amount: money(minor) }).collect(),
            open_documents: balance.open_documents,
            oldest_due_on: balance.oldest_due_on,
            max_days_past_due: balance.oldest_due_on.map_or(0, |oldest| as_of.days_since(oldest)),
            last_paid_on: balance.last_paid_on,
            holds: balance.holds,
        }
    }
}

/// How it was aged.
#[derive(Serialize, ToSchema)]
pub struct BasisOut {
    /// Days are counted from here.
    #[schema(example = "due_on")]
    pub date: &'static str,
    /// What is not allocated stands beside the buckets, never inside them.
    #[schema(example = "separate")]
    pub unapplied: &'static str,
    /// A document due on the day itself is not overdue.
    #[schema(example = "not_due")]
    pub day_zero: &'static str,
}

/// The conventions of every figure of these books.
pub const BASIS: BasisOut = BasisOut { date: "due_on", unapplied: "separate", day_zero: "not_due" };

/// What to answer to a cursor that another list gave out.
pub fn no_cursor() -> Problem {
    Problem::invalid(vec![FieldError::new("cursor", "is not a cursor of this list")])
}
