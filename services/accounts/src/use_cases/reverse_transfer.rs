//! Undoes a transfer by counter-postings on both accounts; what the money had paid before it is paid by it again.

use kernel::{AccountId, Actor, CorrectionId, Day};
use store::Tx;
use uuid::Uuid;
use web::Ctx;

use super::reverse_write_off::{Reversal, load_reversible, note_reversed};
use crate::domain::correction::{Kind, Role, Tie, restored};
use crate::error::Error;
use crate::store::corrections::{self, Correction, Note};
use crate::store::ledger::{self, Run};
use crate::store::{allocations, balances, ties};

/// Reverses a transfer.
pub async fn reverse_transfer(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    id: CorrectionId,
    reversal: Reversal,
) -> Result<Correction, Error> {
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    let found = load_reversible(tx, &run, id, Kind::Transfer, &reversal).await?;
    let to = found.to_account_id.ok_or(Error::NotFound("transfer"))?;
    let on = reversal.effective_on;
    give_back(tx, &run, &found, on).await?;
    take_from(tx, &run, &found, to, on).await?;
    ledger::note_latest(tx, &mut run, Some(on)).await?;
    for account in [found.account_id, to] {
        allocations::allocate_account(tx, &run, account).await?;
        balances::publish_account(tx, &run, account).await?;
    }
    note_reversed(tx, &run, by, &found, &reversal).await?;
    Ok(corrections::load(tx, id, Kind::Transfer).await?)
}

/// On the account the money came from: it is free, and pays first what it paid before.
async fn give_back(tx: &Tx, run: &Run, found: &Correction, on: Day) -> Result<(), Error> {
    let account = found.account_id;
    let out = corrections::load_note(tx, found.id, Role::TransferOut).await?;
    let credits = ties::credits_of(tx, account, out).await?;
    let taken = ties::taken(tx, found.id).await?;
    ties::untie(tx, run, account, &[out.uuid()], on).await?;
    let counter = counter(tx, run, found, account, -found.amount_minor, on).await?;
    let pair = Tie { document: out.uuid(), credit: counter, by_receipt: false, minor: found.amount_minor };
    ties::tie(tx, run, account, &[pair], on).await?;
    if taken.is_empty() {
        return Ok(());
    }
    ties::untie_credits(tx, run, account, &credits, on).await?;
    let left = ties::left(tx, account).await?;
    let again = restored(&taken, |id| left.get(&id).copied().unwrap_or_default());
    Ok(ties::tie(tx, run, account, &again, on).await?)
}

/// On the account it went to: what it paid there is open again.
async fn take_from(tx: &Tx, run: &Run, found: &Correction, to: AccountId, on: Day) -> Result<(), Error> {
    let credit = corrections::load_note(tx, found.id, Role::TransferIn).await?;
    ties::untie(tx, run, to, &[credit.uuid()], on).await?;
    let counter = counter(tx, run, found, to, found.amount_minor, on).await?;
    let pair = Tie { document: counter, credit: credit.uuid(), by_receipt: false, minor: found.amount_minor };
    Ok(ties::tie(tx, run, to, &[pair], on).await?)
}

async fn counter(
    tx: &Tx,
    run: &Run,
    found: &Correction,
    account: AccountId,
    minor: i64,
    on: Day,
) -> Result<Uuid, Error> {
    let reference = format!("{}-R", found.reference);
    let note = Note { account, role: Role::TransferReversed, reference: &reference, minor, on };
    Ok(corrections::post(tx, run, found.id, note).await?.uuid())
}
