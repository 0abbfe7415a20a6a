//! Forgetting what can no longer be used.

use chrono::TimeDelta;
use web::Ctx;

use crate::error::Error;
use crate::store::{devices, invitations, sessions};

/// Spent tokens stay so long after they expired, so that a late reuse is still recognised.
const KEPT_DAYS: i64 = 7;

/// Forgets tokens and codes that expired a while ago.
pub async fn forget_expired(ctx: &Ctx) -> Result<(), Error> {
    let before = ctx.now() - TimeDelta::days(KEPT_DAYS);
    let tx = ctx.begin().await?;
    sessions::forget_expired(&tx, before).await?;
    devices::forget_expired(&tx, before).await?;
    invitations::forget_expired(&tx, before).await?;
    tx.commit().await?;
    Ok(())
}
