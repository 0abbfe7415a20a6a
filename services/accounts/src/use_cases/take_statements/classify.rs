//! From what a statement tells to what is kept of it, before anything is decided.

use std::collections::HashMap;

use kernel::{BankStatementId, Day};
use uuid::Uuid;

use crate::domain::bank::{Entry, Kind, Statement, Status, Transaction, keys, kind_of};
use crate::domain::cash_application::{Payment, payer_account_key};
use crate::store::bank::entries::{KeptEntry, KeptTransaction, Outcome};

/// The entries of a statement and their transactions, none of them decided.
pub struct Sorted {
    /// In their order.
    pub entries: Vec<KeptEntry>,
    /// In the order of their entries.
    pub transactions: Vec<KeptTransaction>,
}

/// Sorts the entries of a statement. `known` are the entries of earlier statements by their key; days that the bank does not
/// tell are `today`.
pub fn sort(id: BankStatementId, statement: &Statement, known: &HashMap<String, Uuid>, today: Day) -> Sorted {
    let mut sorted = Sorted { entries: Vec::new(), transactions: Vec::new() };
    let last_day = statement.last_day().unwrap_or(today);
    for ((place, key), entry) in (0..).zip(keys::natural_keys(statement)).zip(&statement.entries) {
        let kept = KeptEntry {
            id: Uuid::now_v7(),
            place,
            known_as: known.get(&key).copied(),
            natural_key: key,
            content: Entry { transactions: Vec::new(), ..entry.clone() },
        };
        for (place, one) in (0..).zip(&entry.transactions) {
            let kind = kind_of(statement.format, entry, one);
            sorted.transactions.push(KeptTransaction {
                id: Uuid::now_v7(),
                statement_id: id,
                entry_id: kept.id,
                place,
                kind,
                outcome: outcome_before(kind, entry.status, kept.known_as.is_some(), one.minor),
                currency: entry.currency.unwrap_or(statement.currency),
                booked_on: entry.booked_on.or(entry.valued_on).unwrap_or(last_day),
                payer_key: one.counterparty_account.as_deref().map(payer_account_key),
                account_id: None,
                receipt_id: None,
                confidence: None,
                rule: None,
                detail: None,
                content: one.clone(),
                clarification_id: None,
            });
        }
        sorted.entries.push(kept);
    }
    sorted
}

/// What is to be decided is unclear until it is.
const fn outcome_before(kind: Kind, status: Status, is_known: bool, minor: i64) -> Outcome {
    match (kind, status, is_known) {
        (_, Status::Booked, true) => Outcome::Known,
        (Kind::Incoming | Kind::Returned, Status::Booked, false) if minor > 0 => Outcome::Unclear,
        _ => Outcome::LeftOut,
    }
}

/// A transaction as the rules see it.
pub fn payment_of(one: &KeptTransaction) -> Payment {
    let Transaction { reference, remittance, other_references, end_to_end_id, .. } = &one.content;
    Payment {
        minor: one.content.minor,
        currency: one.currency,
        reference: reference.clone(),
        texts: remittance.iter().chain(end_to_end_id).chain(other_references).cloned().collect(),
        payer_account: one.content.counterparty_account.clone(),
        payer_name: one.content.counterparty_name.clone(),
    }
}
