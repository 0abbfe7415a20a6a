//! Records one receipt, pays with it, and tells both.

use contracts::accounts::{ReceiptsRecorded, RecordedReceipt};
use kernel::{Actor, Day, DocumentId, Money, ReceiptId};
use store::Tx;
use web::Ctx;

use crate::domain::allocation::{Share, allocate};
use crate::domain::correction::Tie;
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::ledger::Run;
use crate::store::receipts::{self, Receipt};
use crate::store::{allocations, balances, ledger, ties};

/// A receipt to record.
#[derive(Clone, Debug)]
pub struct NewReceipt {
    /// What was paid.
    pub amount: Money,
    /// The business day it counts from.
    pub effective_on: Day,
    /// Its natural key.
    pub reference: String,
    /// How it was paid.
    pub channel: Option<String>,
    /// The documents it pays first, oldest due first; what is left goes the way of all money of the account.
    pub pays: Vec<DocumentId>,
}

/// Records a receipt. The same receipt again is answered with the one recorded.
pub async fn record_receipt(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    account: &Account,
    new: NewReceipt,
) -> Result<Receipt, Error> {
    if new.amount.currency() != account.currency {
        return Err(Error::CurrencyDiffers { account: account.currency, given: new.amount.currency() });
    }
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    if new.effective_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(new.effective_on));
    }
    if let Some(known) = receipts::find(tx, &new.reference).await? {
        let is_same = known.account_id == account.id
            && known.amount_minor == new.amount.minor()
            && known.effective_on == new.effective_on;
        return if is_same { Ok(known) } else { Err(Error::ReceiptReferenceTaken(new.reference)) };
    }
    let receipt = Receipt {
        id: ReceiptId::fresh(),
        reference: new.reference,
        account_id: account.id,
        amount_minor: new.amount.minor(),
        unapplied_minor: new.amount.minor(),
        channel: new.channel,
        effective_on: new.effective_on,
        recorded_at: run.at,
        returned_on: None,
        return_reason: None,
    };
    receipts::insert(tx, &receipt).await?;
    pay_named(tx, &run, &receipt, &new.pays).await?;
    ledger::note_latest(tx, &mut run, Some(receipt.effective_on)).await?;
    allocations::allocate_account(tx, &run, account.id).await?;
    let told = RecordedReceipt {
        receipt_id: receipt.id,
        account_id: account.id,
        amount: receipt.amount_minor,
        currency: account.currency,
        effective_on: receipt.effective_on,
        recorded_at: run.at,
    };
    tx.publish(&ReceiptsRecorded { items: vec![told] }).await?;
    balances::publish_account(tx, &run, account.id).await?;
    let detail =
        serde_json::json!({ "reference": receipt.reference, "amount": new.amount, "effective_on": new.effective_on });
    tx.audit("receipts", by, "receipt_recorded", &receipt.id.to_string(), &detail).await?;
    Ok(receipts::load(tx, receipt.id).await?)
}

/// Lets a new receipt pay what is still open of the documents it names.
async fn pay_named(tx: &Tx, run: &Run, receipt: &Receipt, named: &[DocumentId]) -> Result<(), Error> {
    if named.is_empty() {
        return Ok(());
    }
    let mut open = ties::open_documents(tx, receipt.account_id).await?;
    open.retain(|(id, _)| named.contains(id));
    let minors: Vec<i64> = open.iter().map(|(_, minor)| *minor).collect();
    let tie = |share: Share| Tie {
        document: open[share.document].0.uuid(),
        credit: receipt.id.uuid(),
        by_receipt: true,
        minor: share.amount,
    };
    let tied: Vec<Tie> = allocate(&minors, &[receipt.amount_minor]).into_iter().map(tie).collect();
    Ok(ties::tie(tx, run, receipt.account_id, &tied, receipt.effective_on).await?)
}
