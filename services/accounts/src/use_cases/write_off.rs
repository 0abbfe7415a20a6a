//! Writes off what an account owes: a credit note pays it. The claim stays in the books.

use kernel::{Actor, CorrectionId, Day, DocumentId, Money};
use store::Tx;
use web::Ctx;

use crate::domain::correction::{Exceeds, Kind, Role, Tie, spread};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::corrections::{self, Correction, Note};
use crate::store::{balances, ledger, ties};

/// A write-off to post.
#[derive(Clone, Debug)]
pub struct NewWriteOff {
    /// How much; all that is open when `None`.
    pub amount: Option<Money>,
    /// Of which documents; of the oldest due when empty.
    pub documents: Vec<DocumentId>,
    /// Why.
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
}

/// Writes off.
pub async fn write_off(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    account: &Account,
    new: NewWriteOff,
) -> Result<Correction, Error> {
    if let Some(amount) = new.amount.filter(|amount| amount.currency() != account.currency) {
        return Err(Error::CurrencyDiffers { account: account.currency, given: amount.currency() });
    }
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    if new.effective_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(new.effective_on));
    }
    let mut open = ties::open_documents(tx, account.id).await?;
    if !new.documents.is_empty() {
        if !new.documents.iter().all(|named| open.iter().any(|(id, _)| id == named)) {
            return Err(Error::DocumentNotOpen);
        }
        open.retain(|(id, _)| new.documents.contains(id));
    }
    let minors: Vec<i64> = open.iter().map(|(_, minor)| *minor).collect();
    let exceeds = |Exceeds { available }| Error::AmountExceedsOpen(Money::of_minor(available, account.currency));
    let shares = spread(&minors, new.amount.map(Money::minor)).map_err(exceeds)?;
    let correction = Correction {
        id: CorrectionId::fresh(),
        kind: Kind::WriteOff,
        reference: format!("WO-{:06}", tx.next_number("write-off").await?),
        account_id: account.id,
        to_account_id: None,
        receipt_id: None,
        amount_minor: shares.iter().map(|share| share.amount).sum(),
        reason: new.reason,
        effective_on: new.effective_on,
        recorded_at: run.at,
        reversed_on: None,
        reversal_reason: None,
    };
    corrections::insert(tx, &correction).await?;
    let note = Note {
        account: account.id,
        role: Role::WriteOff,
        reference: &correction.reference,
        minor: -correction.amount_minor,
        on: new.effective_on,
    };
    let credit = corrections::post(tx, &run, correction.id, note).await?.uuid();
    let tie = |share: &crate::domain::allocation::Share| Tie {
        document: open[share.document].0.uuid(),
        credit,
        by_receipt: false,
        minor: share.amount,
    };
    let tied: Vec<Tie> = shares.iter().map(tie).collect();
    ties::tie(tx, &run, account.id, &tied, new.effective_on).await?;
    ledger::note_latest(tx, &mut run, Some(new.effective_on)).await?;
    balances::publish_account(tx, &run, account.id).await?;
    let detail = serde_json::json!({
        "account_id": account.id, "reference": correction.reference, "reason": correction.reason,
        "amount": Money::of_minor(correction.amount_minor, account.currency), "effective_on": new.effective_on,
    });
    tx.audit("corrections", by, "written_off", &correction.id.to_string(), &detail).await?;
    Ok(correction)
}
