//! Another wording of a row of the matrix.

use kernel::Version;
use serde_json::json;
use store::StoreError;
use web::{Caller, Ctx};

use super::AUDIT;
use super::add_policy::ensure_usable;
use crate::domain::Policy;
use crate::error::Error;
use crate::store::policies;

/// Replaces the version the caller saw. Requests that are open keep the stages they were opened with.
pub async fn change_policy(ctx: &Ctx, by: &Caller, seen: Option<Version>, wanted: Policy) -> Result<Policy, Error> {
    ensure_usable(&wanted)?;
    let tx = ctx.begin().await?;
    let before = policies::load(&tx, wanted.id).await?;
    if seen.is_some_and(|seen| seen != before.version) {
        return Err(StoreError::Stale.into());
    }
    let policy = Policy { version: before.version.next(), ..wanted };
    policies::save(&tx, &policy, ctx.now()).await?;
    let detail = json!({"version": policy.version, "active": policy.active, "stages": policy.stages});
    tx.audit(AUDIT, &by.actor(), "policy.changed", &policy.id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(policy)
}
