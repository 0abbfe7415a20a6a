//! Releases a hold.

use kernel::{Actor, HoldId};
use web::Ctx;

use crate::error::Error;
use crate::store::holds;
use crate::store::{balances, ledger};

/// Releases a hold from the day the books stand at; its history stays.
pub async fn release_hold(ctx: &Ctx, by: &Actor, id: HoldId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let run = ledger::open_run(&tx, ctx.clock()).await?;
    let hold = holds::load(&tx, id).await.map_err(|error| Error::of_missing(error, "hold"))?;
    if let Some(day) = hold.released_on {
        return Err(Error::HoldAlreadyReleased(day));
    }
    holds::release(&tx, &run, id, run.balance_day()).await?;
    balances::publish_account(&tx, &run, hold.account_id).await?;
    tx.audit("holds", by, "hold_released", &id.to_string(), &serde_json::json!({ "kind": hold.kind })).await?;
    tx.commit().await?;
    Ok(())
}
