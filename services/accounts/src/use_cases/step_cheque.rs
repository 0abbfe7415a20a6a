//! What happens to a cheque: presented, cleared, withdrawn, or only written about.

use kernel::{Actor, ChequeId, Day, Money, ReceiptId};
use store::Tx;
use web::Ctx;

use super::record_receipt::{NewReceipt, record_receipt};
use super::register_cheque::load;
use crate::domain::cheque::{State, Step, earliest};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::cheques::{self, Cheque, Told};
use crate::store::ledger::{self, Run};

/// What is written down of a cheque; `None` leaves it as it is.
#[derive(Clone, Debug)]
pub struct Note {
    /// Where the paper is kept.
    pub original_at: Option<String>,
    /// The bank's certificate.
    pub certificate: Option<String>,
    /// The case at the execution court.
    pub execution_file: Option<String>,
}

/// Hands a cheque to the bank.
pub async fn present_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, on: Day) -> Result<Cheque, Error> {
    move_on(ctx, tx, by, id, Step::Presented, on).await
}

/// Gives a cheque back unused.
pub async fn withdraw_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, on: Day) -> Result<Cheque, Error> {
    move_on(ctx, tx, by, id, Step::Withdrawn, on).await
}

async fn move_on(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, step: Step, on: Day) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let (mut cheque, _) = load(tx, id).await?;
    cheque.state = may_take(&run, &cheque, step, on)?;
    note(tx, &run, by, &mut cheque, step, on, &Told::default()).await?;
    Ok(cheque)
}

/// The bank paid all that was left of a cheque: a receipt pays what it was given for.
pub async fn clear_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, on: Day) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let (mut cheque, account) = load(tx, id).await?;
    cheque.state = may_take(&run, &cheque, Step::Cleared, on)?;
    let left = cheque.amount_minor - cheque.paid_minor;
    let receipt = honour(ctx, tx, by, &mut cheque, &account, left, on).await?;
    cheque.receipt_id = Some(receipt);
    let told = Told { paid_minor: Some(left), receipt_id: Some(receipt), ..Told::default() };
    note(tx, &run, by, &mut cheque, Step::Cleared, on, &told).await?;
    Ok(cheque)
}

/// Writes down where a cheque's paper is, the bank's certificate, or its execution file.
pub async fn annotate_cheque(ctx: &Ctx, tx: &Tx, by: &Actor, id: ChequeId, words: Note) -> Result<Cheque, Error> {
    let run = ledger::open_run(tx, ctx.clock()).await?;
    let (mut cheque, _) = load(tx, id).await?;
    cheque.original_at = words.original_at.or(cheque.original_at);
    cheque.certificate = words.certificate.or(cheque.certificate);
    cheque.execution_file = words.execution_file.or(cheque.execution_file);
    note(tx, &run, by, &mut cheque, Step::Noted, run.today, &Told::default()).await?;
    Ok(cheque)
}

/// Where a step leads, or why it cannot be taken.
pub fn may_take(run: &Run, cheque: &Cheque, step: Step, on: Day) -> Result<State, Error> {
    let next = cheque.state.after(step).ok_or(Error::ChequeInWrongState(cheque.state))?;
    if on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(on));
    }
    let first = earliest(step, cheque.latest_on, cheque.due_on);
    if on < first { Err(Error::ChequeTooEarly(first)) } else { Ok(next) }
}

/// Writes a step down and audits it.
pub async fn note(
    tx: &Tx,
    run: &Run,
    by: &Actor,
    cheque: &mut Cheque,
    step: Step,
    on: Day,
    told: &Told,
) -> Result<(), Error> {
    if step != Step::Noted {
        cheque.latest_on = on;
    }
    cheques::take(tx, run, cheque, step, on, told).await?;
    let detail = serde_json::json!({
        "reference": cheque.reference, "account_id": cheque.account_id, "step": step, "state": cheque.state, "on": on,
        "paid_minor": told.paid_minor, "fee_minor": told.fee_minor, "memo_code": told.memo_code, "words": told.words,
        "receipt_id": told.receipt_id, "original_at": cheque.original_at, "certificate": cheque.certificate,
        "execution_file": cheque.execution_file,
    });
    Ok(tx.audit("cheques", by, "cheque_stepped", &cheque.id.to_string(), &detail).await?)
}

/// Records what the bank paid of a cheque.
pub async fn honour(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    cheque: &mut Cheque,
    account: &Account,
    minor: i64,
    on: Day,
) -> Result<ReceiptId, Error> {
    let new = NewReceipt {
        amount: Money::of_minor(minor, account.currency),
        effective_on: on,
        // A cheque may be paid in parts, and again after it came back.
        reference: format!("{}-{}", cheque.reference, cheque.steps + 1),
        channel: Some("cheque".to_owned()),
        pays: cheques::documents(tx, cheque.id).await?,
    };
    let receipt = record_receipt(ctx, tx, by, account, new).await?;
    cheque.paid_minor += minor;
    Ok(receipt.id)
}
