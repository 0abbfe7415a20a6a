//! Ages the books at a day and tells every figure that changed.

use kernel::Day;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use web::{BoxError, Ctx, Problem, Progress};

use crate::error::Error;
use crate::store::ageing::Scope;
use crate::store::{balances, ledger};

/// The operation's kind.
pub const OPERATION: &str = "publish-balances";

/// What the operation is given.
#[derive(Serialize, Deserialize)]
pub struct Input {
    /// The day to hold balances at; `None`: let them follow the business day.
    pub as_of: Option<Day>,
}

/// The operation's handler.
pub async fn run_publish(ctx: Ctx, _progress: Progress, input: Value) -> Result<Value, Problem> {
    let input: Input = serde_json::from_value(input).map_err(|error| Problem::internal_because(&error))?;
    let (as_of, changed) = publish_balances(&ctx, input.as_of).await?;
    Ok(json!({ "as_of": as_of, "changed": changed }))
}

/// Holds balances at a past day, or lets them follow the business day again; tells what that changes.
async fn publish_balances(ctx: &Ctx, as_of: Option<Day>) -> Result<(Day, u64), Error> {
    let tx = ctx.begin().await?;
    let mut run = ledger::open_run(&tx, ctx.clock()).await?;
    let held_on = as_of.filter(|day| *day < run.today);
    ledger::hold_at(&tx, &mut run, held_on).await?;
    let changed = balances::publish(&tx, &run, Scope::All).await?;
    tx.commit().await?;
    Ok((run.balance_day(), changed))
}

/// Carries balances into a new business day, unless they are held at another. A day that was missed needs no balances
/// any more: the newest replace all older ones.
pub async fn roll_over(ctx: Ctx, day: Day) -> Result<(), BoxError> {
    if day < ctx.today() {
        return Ok(());
    }
    let tx = ctx.begin().await?;
    let run = ledger::open_run(&tx, ctx.clock()).await?;
    if run.held_on.is_none() {
        balances::publish(&tx, &run, Scope::All).await?;
        tx.commit().await?;
    }
    Ok(())
}
