//! Undoes a write-off by a counter-posting: what it had paid is owed again, with its own due day.

use kernel::{Actor, CorrectionId, Day};
use store::Tx;
use web::Ctx;

use crate::domain::correction::{Kind, Role, Tie};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::corrections::{self, Correction, Note};
use crate::store::ledger::{self, Run};
use crate::store::{allocations, balances, ties};

/// An undoing.
#[derive(Clone, Debug)]
pub struct Reversal {
    /// Why.
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
}

/// Reverses a write-off.
pub async fn reverse_write_off(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    id: CorrectionId,
    reversal: Reversal,
) -> Result<Correction, Error> {
    let mut run = ledger::open_run(tx, ctx.clock()).await?;
    let found = load_reversible(tx, &run, id, Kind::WriteOff, &reversal).await?;
    let (account, on) = (found.account_id, reversal.effective_on);
    let credit = corrections::load_note(tx, id, Role::WriteOff).await?;
    ties::untie(tx, &run, account, &[credit.uuid()], on).await?;
    let counter = Note {
        account,
        role: Role::WriteOffReversed,
        reference: &format!("{}-R", found.reference),
        minor: found.amount_minor,
        on,
    };
    let counter = corrections::post(tx, &run, id, counter).await?;
    let pair = Tie { document: counter.uuid(), credit: credit.uuid(), by_receipt: false, minor: found.amount_minor };
    ties::tie(tx, &run, account, &[pair], on).await?;
    ledger::note_latest(tx, &mut run, Some(on)).await?;
    allocations::allocate_account(tx, &run, account).await?;
    balances::publish_account(tx, &run, account).await?;
    note_reversed(tx, &run, by, &found, &reversal).await?;
    Ok(corrections::load(tx, id, Kind::WriteOff).await?)
}

/// The correction, when it can be undone from that day on.
pub async fn load_reversible(
    tx: &Tx,
    run: &Run,
    id: CorrectionId,
    kind: Kind,
    reversal: &Reversal,
) -> Result<Correction, Error> {
    if reversal.effective_on > latest_effective_day(run.today) {
        return Err(Error::DayTooFarAhead(reversal.effective_on));
    }
    let noun = if kind == Kind::WriteOff { "write-off" } else { "transfer" };
    let found = corrections::load(tx, id, kind).await.map_err(|error| Error::of_missing(error, noun))?;
    if let Some(day) = found.reversed_on {
        return Err(Error::AlreadyReversed(day));
    }
    if reversal.effective_on < found.effective_on {
        return Err(Error::CorrectionTooEarly(found.effective_on));
    }
    Ok(found)
}

/// Notes that a correction was undone, in the books and in the audit trail.
pub async fn note_reversed(
    tx: &Tx,
    run: &Run,
    by: &Actor,
    found: &Correction,
    reversal: &Reversal,
) -> Result<(), Error> {
    corrections::mark_reversed(tx, run, found.id, reversal.effective_on, &reversal.reason).await?;
    let action = if found.kind == Kind::WriteOff { "write_off_reversed" } else { "transfer_reversed" };
    let detail = serde_json::json!({
        "account_id": found.account_id, "reference": found.reference, "reason": reversal.reason,
        "effective_on": reversal.effective_on,
    });
    Ok(tx.audit("corrections", by, action, &found.id.to_string(), &detail).await?)
}
