//! A receipt comes back unpaid: what it had paid is open again, and the history stays.

use contracts::accounts::{ReceiptsReturned, RecordedReceipt};
use kernel::{Actor, Day, DocumentId, Money, ReceiptId};
use store::Tx;
use web::Ctx;

use super::return_cheque::note_receipt_returned;
use crate::domain::posting::{DocumentKind, latest_effective_day};
use crate::error::Error;
use crate::store::ledger::{self, Run};
use crate::store::postings::{self, Document};
use crate::store::receipts::{self, Receipt};
use crate::store::{accounts, allocations, balances};

/// A return to record.
#[derive(Clone, Debug)]
pub struct Return {
    /// Why it came back.
    pub reason: String,
    /// The business day it came back.
    pub effective_on: Day,
    /// Charged to the debtor by a debit note.
    pub fee: Option<Money>,
}

/// Records that a receipt came back.
pub async fn return_receipt(ctx: &Ctx, tx: &Tx, by: &Actor, id: ReceiptId, back: Return) -> Result<Receipt, Error> {
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    if back.effective_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(back.effective_on));
    }
    let receipt = receipts::load(tx, id).await.map_err(|error| Error::of_missing(error, "receipt"))?;
    if let Some(day) = receipt.returned_on {
        return Err(Error::ReceiptAlreadyReturned(day));
    }
    if back.effective_on < receipt.effective_on {
        return Err(Error::ReturnBeforeReceipt(receipt.effective_on));
    }
    let account = accounts::load(tx, receipt.account_id).await?;
    if let Some(fee) = back.fee.filter(|fee| fee.currency() != account.currency) {
        return Err(Error::CurrencyDiffers { account: account.currency, given: fee.currency() });
    }
    allocations::take_back_receipt(tx, &run, &receipt, back.effective_on).await?;
    receipts::mark_returned(tx, &run, id, back.effective_on, &back.reason).await?;
    note_receipt_returned(tx, &run, by, id, &back).await?;
    if let Some(fee) = back.fee {
        postings::insert(tx, account.id, &fee_note(&run, &receipt, &back, fee)).await?;
    }
    ledger::note_latest(tx, &mut run, Some(back.effective_on)).await?;
    allocations::allocate_account(tx, &run, account.id).await?;
    let told = RecordedReceipt {
        receipt_id: id,
        account_id: account.id,
        amount: receipt.amount_minor,
        currency: account.currency,
        effective_on: back.effective_on,
        recorded_at: run.at,
    };
    tx.publish(&ReceiptsReturned { items: vec![told] }).await?;
    balances::publish_account(tx, &run, account.id).await?;
    let detail = serde_json::json!({ "reason": back.reason, "effective_on": back.effective_on, "fee": back.fee });
    tx.audit("receipts", by, "receipt_returned", &id.to_string(), &detail).await?;
    Ok(receipts::load(tx, id).await?)
}

fn fee_note(run: &Run, receipt: &Receipt, back: &Return, fee: Money) -> Document {
    Document {
        id: DocumentId::fresh(),
        reference: format!("{}-RETURN-FEE", receipt.reference),
        kind: DocumentKind::DebitNote,
        issued_on: back.effective_on,
        due_on: back.effective_on,
        amount_minor: fee.minor(),
        open_minor: fee.minor(),
        recorded_at: run.at,
    }
}
