//! Writing down what a regulator wants.

use kernel::Version;
use serde_json::json;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::list::Profile;
use crate::error::Error;
use crate::store::profiles;

/// Writes a profile. Lists made before keep the one they were made with.
pub async fn write_profile(
    ctx: &Ctx,
    by: &Caller,
    code: &str,
    profile: &Profile,
    seen: Option<Version>,
) -> Result<Version, Error> {
    let tx = ctx.begin().await?;
    let before = profiles::find(&tx, code).await?.map(|(_, version)| version);
    if seen.is_some_and(|seen| before != Some(seen)) {
        return Err(Error::Stale);
    }
    let version = profiles::put(&tx, code, profile, before).await?;
    tx.audit(AUDIT, &by.actor(), "profile_written", code, &json!({"profile": profile, "version": version})).await?;
    tx.commit().await?;
    Ok(version)
}
