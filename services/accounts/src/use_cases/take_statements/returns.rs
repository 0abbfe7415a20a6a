//! Payments that come back: the receipt they were is found and marked, with reason and fee.

use std::collections::{BTreeSet, HashMap};

use kernel::{Actor, Money};
use store::Tx;
use web::Ctx;

use crate::config::Settings;
use crate::domain::bank::{Direction, Kind, Transaction};
use crate::domain::cash_application::{Unclear, Why};
use crate::error::Error;
use crate::store::bank::candidates::{self, Returnable};
use crate::store::bank::entries::{KeptTransaction, Outcome};
use crate::use_cases::return_receipt::{Return, return_receipt};

/// Marks the receipts that transactions take back; those whose receipt cannot be told stay unclear.
pub async fn take_back(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    transactions: &mut [KeptTransaction],
) -> Result<Vec<(usize, Unclear)>, Error> {
    let is_open = |one: &KeptTransaction| one.kind == Kind::Returned && one.outcome == Outcome::Unclear;
    let names: BTreeSet<String> = transactions.iter().filter(|one| is_open(one)).flat_map(names_of).collect();
    let mut standing = candidates::find_returnable(tx, &names).await?;
    let mut doubts = Vec::new();
    for (place, one) in transactions.iter_mut().enumerate().filter(|(_, one)| is_open(one)) {
        match receipt_of(one, &standing) {
            Ok(receipt) => {
                standing.values_mut().for_each(|list| list.retain(|other| other.id != receipt.id));
                mark(ctx, tx, by, one, &receipt).await?;
            }
            Err(detail) => {
                doubts.push((place, Unclear { why: Why::ReturnUnmatched, detail, proposals: Vec::new() }));
            }
        }
    }
    Ok(doubts)
}

fn names_of(one: &KeptTransaction) -> Vec<String> {
    let content = &one.content;
    content.end_to_end_id.iter().chain(&content.reference).chain(&content.other_references).cloned().collect()
}

/// The only standing receipt of one of its names and of its amount.
fn receipt_of(one: &KeptTransaction, standing: &HashMap<String, Vec<Returnable>>) -> Result<Returnable, String> {
    let minor = original_of(&one.content);
    let mut named = 0;
    for name in names_of(one) {
        let candidates = standing.get(&name).map(Vec::as_slice).unwrap_or_default();
        named += candidates.len();
        let mut fitting = candidates.iter().filter(|receipt| {
            receipt.currency == one.currency && receipt.minor == minor && receipt.effective_on <= one.booked_on
        });
        match (fitting.next(), fitting.next()) {
            (Some(only), None) => return Ok(only.clone()),
            (Some(_), Some(_)) => return Err("more than one receipt has this reference and amount".into()),
            (None, _) => {}
        }
    }
    Err(match named {
        0 => "no receipt that stands has one of its references".into(),
        _ => "the receipts of its references have another amount, currency or later day".into(),
    })
}

/// The amount of the payment that came back, without the fees inside the entry.
pub fn original_of(content: &Transaction) -> i64 {
    let inside: i64 = content.charges.iter().filter(|charge| charge.is_included).map(|charge| charge.minor).sum();
    content.original_minor.unwrap_or_else(|| content.minor.saturating_sub(inside))
}

/// What the bank charged for the return, inside the entry or beside it.
pub fn fee_of(one: &KeptTransaction) -> Option<Money> {
    let charged = one.content.charges.iter().map(|charge| match charge.direction {
        Direction::Debit => charge.minor,
        Direction::Credit => -charge.minor,
    });
    let told: i64 = charged.sum();
    let beyond = one.content.original_minor.map_or(0, |original| one.content.minor.saturating_sub(original));
    let fee = if told > 0 { told } else { beyond };
    (fee > 0).then(|| Money::of_minor(fee, one.currency))
}

/// The bank's reason, code first.
pub fn reason_of(one: &KeptTransaction) -> String {
    let told = one.content.return_reason.as_ref();
    let parts =
        told.and_then(|reason| reason.code.clone()).into_iter().chain(told.and_then(|reason| reason.text.clone()));
    let said: Vec<String> = parts.collect();
    let said = if said.is_empty() { one.content.remittance.join(" ") } else { said.join(" ") };
    let said: String = said.chars().take(200).collect();
    if said.trim().is_empty() { "returned by the bank".into() } else { said }
}

async fn mark(ctx: &Ctx, tx: &Tx, by: &Actor, one: &mut KeptTransaction, receipt: &Returnable) -> Result<(), Error> {
    let charges_on = ctx.settings::<Settings>().bank.charge_return_fees;
    let back = Return { reason: reason_of(one), effective_on: one.booked_on, fee: fee_of(one).filter(|_| charges_on) };
    return_receipt(ctx, tx, by, receipt.id, back).await?;
    one.outcome = Outcome::Returned;
    one.account_id = Some(receipt.account_id);
    one.receipt_id = Some(receipt.id);
    Ok(())
}
