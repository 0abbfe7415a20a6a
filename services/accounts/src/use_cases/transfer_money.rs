//! Moves a receipt, or what is unapplied, to another account of the same currency; both sides bear one number.

use kernel::{Actor, CorrectionId, Day, Money, ReceiptId};
use store::Tx;
use web::Ctx;

use crate::domain::correction::{Exceeds, Kind, Role, Tie, spread};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::accounts::Account;
use crate::store::corrections::{self, Correction, Note};
use crate::store::ledger::{self, Run};
use crate::store::{allocations, balances, receipts, ties};

/// A transfer to post.
#[derive(Clone, Debug)]
pub struct NewTransfer {
    /// Where it goes.
    pub to: Account,
    /// The receipt that was posted to the wrong account; what is unapplied when `None`.
    pub receipt: Option<ReceiptId>,
    /// How much; all of it when `None`.
    pub amount: Option<Money>,
    /// Why.
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
}

/// What is moved, piece by piece: a credit, whether it is a receipt, and minor units.
type Moved = Vec<ties::Credit>;

/// Transfers.
pub async fn transfer_money(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    from: &Account,
    new: NewTransfer,
) -> Result<Correction, Error> {
    let currencies = std::iter::once(new.to.currency).chain(new.amount.map(Money::currency));
    if let Some(given) = currencies.into_iter().find(|currency| *currency != from.currency) {
        return Err(Error::CurrencyDiffers { account: from.currency, given });
    }
    if new.to.id == from.id {
        return Err(Error::TransferToItself);
    }
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    if new.effective_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(new.effective_on));
    }
    let (moved, taken) = match new.receipt {
        Some(receipt) => freed_receipt(tx, &run, from, receipt, &new).await?,
        None => (loose(tx, from, &new).await?, Vec::new()),
    };
    let correction = Correction {
        id: CorrectionId::fresh(),
        kind: Kind::Transfer,
        reference: format!("TR-{:06}", tx.next_number("transfer").await?),
        account_id: from.id,
        to_account_id: Some(new.to.id),
        receipt_id: new.receipt,
        amount_minor: moved.iter().map(|(_, _, minor)| minor).sum(),
        reason: new.reason,
        effective_on: new.effective_on,
        recorded_at: run.at,
        reversed_on: None,
        reversal_reason: None,
    };
    corrections::insert(tx, &correction).await?;
    ties::note_taken(tx, correction.id, from.id, &taken).await?;
    post_both(tx, &run, &correction, &moved, new.to.id).await?;
    ledger::note_latest(tx, &mut run, Some(new.effective_on)).await?;
    for account in [from.id, new.to.id] {
        allocations::allocate_account(tx, &run, account).await?;
        balances::publish_account(tx, &run, account).await?;
    }
    let detail = serde_json::json!({
        "account_id": from.id, "to_account_id": new.to.id, "receipt_id": new.receipt, "reference": correction.reference,
        "amount": Money::of_minor(correction.amount_minor, from.currency), "reason": correction.reason,
        "effective_on": new.effective_on,
    });
    tx.audit("corrections", by, "transferred", &correction.id.to_string(), &detail).await?;
    Ok(correction)
}

/// Frees a receipt of which more is moved than is unapplied: what it paid is open again. Tells what that was.
async fn freed_receipt(
    tx: &Tx,
    run: &Run,
    from: &Account,
    receipt: ReceiptId,
    new: &NewTransfer,
) -> Result<(Moved, Vec<Tie>), Error> {
    let found = match receipts::load(tx, receipt).await {
        Ok(found) if found.account_id == from.id => found,
        Ok(_) | Err(store::StoreError::NotFound) => return Err(Error::ReceiptUnknown),
        Err(error) => return Err(error.into()),
    };
    if let Some(day) = found.returned_on {
        return Err(Error::ReceiptAlreadyReturned(day));
    }
    if new.effective_on < found.effective_on {
        return Err(Error::CorrectionTooEarly(found.effective_on));
    }
    let there = found.amount_minor - ties::tied_to_corrections(tx, from.id, receipt.uuid()).await?;
    let shares = spread(&[there], new.amount.map(Money::minor)).map_err(|why| exceeds(why, from))?;
    let minor = shares.iter().map(|share| share.amount).sum();
    let moved = vec![(receipt.uuid(), true, minor)];
    if minor <= found.unapplied_minor {
        return Ok((moved, Vec::new()));
    }
    let taken = ties::standing(tx, from.id, receipt.uuid()).await?;
    ties::untie_credits(tx, run, from.id, &[receipt.uuid()], new.effective_on).await?;
    Ok((moved, taken))
}

/// As much of what is unapplied as is moved, oldest first.
async fn loose(tx: &Tx, from: &Account, new: &NewTransfer) -> Result<Moved, Error> {
    let credits = ties::loose_credits(tx, from.id, new.effective_on).await?;
    let minors: Vec<i64> = credits.iter().map(|(_, _, minor)| *minor).collect();
    let shares = spread(&minors, new.amount.map(Money::minor)).map_err(|why| exceeds(why, from))?;
    let piece = |share: &crate::domain::allocation::Share| {
        let (id, by_receipt, _) = credits[share.document];
        (id, by_receipt, share.amount)
    };
    Ok(shares.iter().map(piece).collect())
}

fn exceeds(Exceeds { available }: Exceeds, account: &Account) -> Error {
    Error::AmountExceedsOpen(Money::of_minor(available, account.currency))
}

/// A debit note here, paid by what is moved; a credit note there.
async fn post_both(
    tx: &Tx,
    run: &Run,
    correction: &Correction,
    moved: &Moved,
    to: kernel::AccountId,
) -> Result<(), Error> {
    let (minor, on, reference) = (correction.amount_minor, correction.effective_on, correction.reference.as_str());
    let from = correction.account_id;
    let out = Note { account: from, role: Role::TransferOut, reference, minor, on };
    let out = corrections::post(tx, run, correction.id, out).await?;
    let pays = |(credit, by_receipt, minor): &ties::Credit| Tie {
        document: out.uuid(),
        credit: *credit,
        by_receipt: *by_receipt,
        minor: *minor,
    };
    let tied: Vec<Tie> = moved.iter().map(pays).collect();
    ties::tie(tx, run, from, &tied, on).await?;
    let into = Note { account: to, role: Role::TransferIn, reference, minor: -minor, on };
    corrections::post(tx, run, correction.id, into).await?;
    Ok(())
}
