//! A new row of the matrix.

use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::Policy;
use crate::error::Error;
use crate::store::policies;

/// Adds a row, in the transaction of the caller's idempotency key.
pub async fn add_policy(ctx: &Ctx, tx: &Tx, by: &Caller, policy: &Policy) -> Result<(), Error> {
    ensure_usable(policy)?;
    policies::insert(tx, policy, ctx.now()).await?;
    let detail = json!({"action": policy.action, "name": policy.name, "stages": policy.stages});
    tx.audit(AUDIT, &by.actor(), "policy.added", &policy.id.to_string(), &detail).await?;
    Ok(())
}

/// Refuses a policy with flaws.
pub fn ensure_usable(policy: &Policy) -> Result<(), Error> {
    let flaws = policy.flaws();
    if flaws.is_empty() { Ok(()) } else { Err(Error::Policy(flaws)) }
}
