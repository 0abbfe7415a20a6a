//! What a statement says, whatever its format. Amounts are minor units of the statement's currency.

use kernel::{Currency, Day};
use serde::{Deserialize, Serialize};

use super::finding::Finding;

/// How a file is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = BankFileFormat)]
pub enum Format {
    /// ISO 20022 bank-to-customer statement.
    #[serde(rename = "camt.053")]
    Camt053,
    /// ISO 20022 debit-credit notification: entries without balances.
    #[serde(rename = "camt.054")]
    Camt054,
    /// SWIFT customer statement message.
    #[serde(rename = "mt940")]
    Mt940,
    /// BAI cash management balance reporting, version 2.
    #[serde(rename = "bai2")]
    Bai2,
}

/// Which way money went, seen from the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankDirection)]
pub enum Direction {
    /// Came in.
    Credit,
    /// Went out.
    Debit,
}

impl Direction {
    /// The amount with its sign: what came in is positive.
    pub const fn signed(self, minor: i64) -> i64 {
        match self {
            Self::Credit => minor,
            Self::Debit => -minor,
        }
    }
}

/// Whether an entry is in the bank's books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankEntryStatus)]
pub enum Status {
    /// In the bank's books.
    Booked,
    /// Announced; may still vanish.
    Pending,
    /// For information, or of a test or deleted report.
    Information,
}

/// A balance as the statement states it; negative when overdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// The format's own code: `OPBD`, `60F`, `010`.
    pub code: String,
    /// Minor units.
    pub minor: i64,
    /// The day it stands at.
    pub on: Option<Day>,
}

/// A total that the statement states beside its entries (camt `TxsSummry`, BAI2 summary codes).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The format's own code: `100`, `TtlCdtNtries`.
    pub code: String,
    /// Minor units, as stated.
    pub minor: Option<i64>,
    /// How many entries it sums up.
    pub items: Option<i64>,
}

/// What the bank charged for an entry or transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Charge {
    /// Minor units.
    pub minor: i64,
    /// A debit is charged, a credit given back.
    pub direction: Direction,
    /// Inside the amount of the entry; else it is booked apart.
    pub is_included: bool,
}

/// Why money came back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnReason {
    /// The bank's code: `MD06`, `914`.
    pub code: Option<String>,
    /// In words.
    pub text: Option<String>,
}

/// One payment of an entry; an entry that tells no details has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    /// Minor units, not negative.
    pub minor: i64,
    /// Which way.
    pub direction: Direction,
    /// The payer's reference that travels with the payment.
    pub end_to_end_id: Option<String>,
    /// The creditor's structured reference.
    pub reference: Option<String>,
    /// Of the bank, the mandate, the cheque, the instruction.
    pub other_references: Vec<String>,
    /// What the payer wrote, a line each; MT940 text that was broken inside words is one line.
    pub remittance: Vec<String>,
    /// Who paid or was paid.
    pub counterparty_name: Option<String>,
    /// Their account.
    pub counterparty_account: Option<String>,
    /// The bank's transaction code: `RCDT/VCOM`, `NTRF+166`, `409`.
    pub code: String,
    /// Present when the bank says why it came back.
    pub return_reason: Option<ReturnReason>,
    /// The amount of the payment that came back, without fees, where it is told.
    pub original_minor: Option<i64>,
    /// What the bank charged.
    pub charges: Vec<Charge>,
}

/// One line of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The day it stands in the bank's books.
    pub booked_on: Option<Day>,
    /// The day from which it counts for interest.
    pub valued_on: Option<Day>,
    /// Which way, a reversal's sign already turned.
    pub direction: Direction,
    /// Minor units, not negative.
    pub minor: i64,
    /// Where it differs from the statement's.
    pub currency: Option<Currency>,
    /// Whether it is booked.
    pub status: Status,
    /// Takes an earlier entry back.
    pub is_reversal: bool,
    /// The bank's reference of the entry.
    pub bank_reference: Option<String>,
    /// The entry's own reference, which may repeat.
    pub entry_reference: Option<String>,
    /// The bank's transaction code.
    pub code: String,
    /// What the bank says about it.
    pub text: String,
    /// How many transactions the bank says it has.
    pub stated_transactions: Option<i64>,
    /// What the bank charged.
    pub charges: Vec<Charge>,
    /// Its payments, at least one.
    pub transactions: Vec<Transaction>,
}

/// What a transaction is to the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankTransactionKind)]
pub enum Kind {
    /// Money that came in.
    Incoming,
    /// A receipt that is taken back.
    Returned,
    /// Our own transfer that came back; nobody paid.
    OwnTransferBack,
    /// The bank's charge.
    Charge,
    /// Any other money that went out.
    Outgoing,
    /// Not booked yet.
    Pending,
    /// Told for information only.
    Information,
}

/// One statement of one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The bank's identification of the statement.
    pub id: String,
    /// The format it was read from.
    pub format: Format,
    /// The format's version, where it has one: 2, 4, 8.
    pub version: Option<i64>,
    /// The statement's number.
    pub sequence: Option<i64>,
    /// The page within the number (MT940).
    pub page: Option<i64>,
    /// The bank account: an IBAN, or as the bank writes it.
    pub account: String,
    /// Its currency.
    pub currency: Currency,
    /// Every balance it states.
    pub balances: Vec<Balance>,
    /// The booked balance it opens at.
    pub opening: Option<Balance>,
    /// The booked balance it closes at.
    pub closing: Option<Balance>,
    /// Totals it states.
    pub summaries: Vec<Summary>,
    /// The control total of the account (BAI2 record 49).
    pub control_total: Option<i64>,
    /// Its lines.
    pub entries: Vec<Entry>,
    /// What does not add up.
    pub findings: Vec<Finding>,
}

impl Statement {
    /// The day the statement ends at, as well as it can be told.
    pub fn last_day(&self) -> Option<Day> {
        let booked = self.entries.iter().filter_map(|entry| entry.booked_on).max();
        self.closing.as_ref().and_then(|balance| balance.on).or(booked)
    }

    /// What the booked entries in its own currency sum up to; what came in is positive.
    pub fn net(&self) -> i64 {
        let booked = self.entries.iter().filter(|entry| entry.status == Status::Booked && entry.currency.is_none());
        total(booked.map(|entry| entry.direction.signed(entry.minor)))
    }
}

/// A sum that stops at the ends of its range.
pub fn total(amounts: impl Iterator<Item = i64>) -> i64 {
    amounts.fold(0, i64::saturating_add)
}
