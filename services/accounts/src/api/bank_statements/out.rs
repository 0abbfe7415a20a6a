//! Statements, entries and transactions on the wire.

use std::collections::BTreeMap;

use kernel::{
    AccountId, Actor, BankStatementId, ClarificationId, Currency, Day, Money, OperationId, ReceiptId, Timestamp,
};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::bank::{Balance, Charge, Direction, FindingKind, Format, Kind, Status};
use crate::domain::cash_application::{Confidence, Rule};
use crate::store::bank::entries::{KeptEntry, KeptTransaction, Outcome};
use crate::store::bank::statements::Kept;

/// A bank statement.
#[derive(Serialize, ToSchema)]
pub struct BankStatementOut {
    id: BankStatementId,
    operation_id: OperationId,
    file_name: String,
    /// SHA-256 of the file.
    sha256: String,
    format: Format,
    /// The format's version, where it has one.
    version: Option<i64>,
    /// The bank's identification of the statement.
    name: String,
    bank_account: String,
    currency: Currency,
    /// The statement's number.
    sequence: Option<i64>,
    /// The page within the number.
    page: Option<i64>,
    ends_on: Option<Day>,
    opening: Option<Money>,
    closing: Option<Money>,
    /// Every balance it states.
    balances: Vec<StatedBalanceOut>,
    /// Totals it states beside its entries.
    summaries: Vec<StatedTotalOut>,
    control_total: Option<Money>,
    /// What does not add up; nothing of it is repaired.
    findings: Vec<BankFindingOut>,
    entry_count: i64,
    transaction_count: i64,
    /// How many transactions had which outcome.
    #[schema(value_type = std::collections::BTreeMap<String, i64>)]
    outcomes: BTreeMap<Outcome, i64>,
    by: Actor,
    recorded_at: Timestamp,
}

/// A balance as stated; negative when overdrawn.
#[derive(Serialize, ToSchema)]
struct StatedBalanceOut {
    /// The format's own code.
    #[schema(example = "CLBD")]
    code: String,
    amount: Money,
    on: Option<Day>,
}

/// A total as stated.
#[derive(Serialize, ToSchema)]
struct StatedTotalOut {
    /// The format's own code.
    #[schema(example = "100")]
    code: String,
    amount: Option<Money>,
    items: Option<i64>,
}

/// Something that does not add up.
#[derive(Serialize, ToSchema)]
struct BankFindingOut {
    kind: FindingKind,
    detail: String,
    /// Stated less computed, where amounts differ.
    difference: Option<Money>,
}

impl BankStatementOut {
    pub fn of(kept: Kept, outcomes: BTreeMap<Outcome, i64>) -> Self {
        let money = |minor| Money::of_minor(minor, kept.currency);
        let balance = |one: Balance| StatedBalanceOut { code: one.code, amount: money(one.minor), on: one.on };
        let findings = kept.findings.into_iter().map(|finding| BankFindingOut {
            kind: finding.kind,
            detail: finding.detail,
            difference: finding.difference_minor.map(money),
        });
        let summaries = kept.stated.summaries.into_iter().map(|summary| StatedTotalOut {
            code: summary.code,
            amount: summary.minor.map(money),
            items: summary.items,
        });
        Self {
            id: kept.id,
            operation_id: kept.operation_id,
            file_name: kept.file_name,
            sha256: kept.sha256,
            format: kept.format,
            version: kept.version,
            name: kept.name,
            bank_account: kept.bank_account,
            currency: kept.currency,
            sequence: kept.sequence,
            page: kept.page,
            ends_on: kept.ends_on,
            opening: kept.opening_minor.map(money),
            closing: kept.closing_minor.map(money),
            balances: kept.stated.balances.into_iter().map(balance).collect(),
            summaries: summaries.collect(),
            control_total: kept.stated.control_total.map(money),
            findings: findings.collect(),
            entry_count: kept.entries,
            transaction_count: kept.transactions,
            outcomes,
            by: kept.actor,
            recorded_at: kept.recorded_at,
        }
    }
}

/// A line of a statement.
#[derive(Serialize, ToSchema)]
pub struct BankEntryOut {
    /// Its place in the statement, from 1.
    place: i64,
    booked_on: Option<Day>,
    valued_on: Option<Day>,
    direction: Direction,
    amount: Money,
    status: Status,
    /// Takes an earlier entry back.
    is_reversal: bool,
    bank_reference: Option<String>,
    entry_reference: Option<String>,
    /// The bank's transaction code.
    code: String,
    text: String,
    /// An earlier statement told it; nothing was booked again.
    is_known: bool,
    charges: Vec<BankChargeOut>,
    transactions: Vec<BankTransactionOut>,
}

/// What the bank charged.
#[derive(Serialize, ToSchema)]
struct BankChargeOut {
    amount: Money,
    /// A debit is charged, a credit given back.
    direction: Direction,
    /// Inside the amount of the entry; else booked apart.
    is_included: bool,
}

fn charges_of(charges: Vec<Charge>, currency: Currency) -> Vec<BankChargeOut> {
    let shown = |one: Charge| BankChargeOut {
        amount: Money::of_minor(one.minor, currency),
        direction: one.direction,
        is_included: one.is_included,
    };
    charges.into_iter().map(shown).collect()
}

/// A payment of an entry and what became of it.
#[derive(Serialize, ToSchema)]
pub struct BankTransactionOut {
    /// What it is to the ledger.
    kind: Kind,
    outcome: Outcome,
    direction: Direction,
    amount: Money,
    booked_on: Day,
    end_to_end_id: Option<String>,
    /// The creditor's structured reference.
    reference: Option<String>,
    other_references: Vec<String>,
    /// What the payer wrote.
    remittance: Vec<String>,
    counterparty_name: Option<String>,
    counterparty_account: Option<String>,
    code: String,
    /// The bank's code of why it came back.
    return_reason: Option<String>,
    return_text: Option<String>,
    /// The payment that came back without the fees inside the entry.
    original_amount: Option<Money>,
    charges: Vec<BankChargeOut>,
    account_id: Option<AccountId>,
    receipt_id: Option<ReceiptId>,
    confidence: Option<Confidence>,
    rule: Option<Rule>,
    /// What the rule found where, or why a person dismissed it.
    detail: Option<String>,
    clarification_id: Option<ClarificationId>,
}

impl From<KeptTransaction> for BankTransactionOut {
    fn from(kept: KeptTransaction) -> Self {
        let (content, currency) = (kept.content, kept.currency);
        let reason = content.return_reason.unwrap_or_default();
        Self {
            kind: kept.kind,
            outcome: kept.outcome,
            direction: content.direction,
            amount: Money::of_minor(content.minor, currency),
            booked_on: kept.booked_on,
            end_to_end_id: content.end_to_end_id,
            reference: content.reference,
            other_references: content.other_references,
            remittance: content.remittance,
            counterparty_name: content.counterparty_name,
            counterparty_account: content.counterparty_account,
            code: content.code,
            return_reason: reason.code,
            return_text: reason.text,
            original_amount: content.original_minor.map(|minor| Money::of_minor(minor, currency)),
            charges: charges_of(content.charges, currency),
            account_id: kept.account_id,
            receipt_id: kept.receipt_id,
            confidence: kept.confidence,
            rule: kept.rule,
            detail: kept.detail,
            clarification_id: kept.clarification_id,
        }
    }
}

impl BankEntryOut {
    pub fn of(kept: KeptEntry, transactions: Vec<KeptTransaction>, currency: Currency) -> Self {
        let content = kept.content;
        let currency = content.currency.unwrap_or(currency);
        Self {
            place: kept.place + 1,
            booked_on: content.booked_on,
            valued_on: content.valued_on,
            direction: content.direction,
            amount: Money::of_minor(content.minor, currency),
            status: content.status,
            is_reversal: content.is_reversal,
            bank_reference: content.bank_reference,
            entry_reference: content.entry_reference,
            code: content.code,
            text: content.text,
            is_known: kept.known_as.is_some(),
            charges: charges_of(content.charges, currency),
            transactions: transactions.into_iter().map(BankTransactionOut::from).collect(),
        }
    }
}
