//! What reporting does by the clock.

use chrono::TimeDelta;
use web::{BoxError, Ctx, Job};

use crate::config::Settings;
use crate::store::webhooks::deliveries;

/// Forgets deliveries that nobody will look up any more.
pub fn forget_old_deliveries() -> Job {
    Job::daily("forget-old-deliveries", |ctx, _day| Box::pin(forget(ctx)))
}

async fn forget(ctx: Ctx) -> Result<(), BoxError> {
    let kept = TimeDelta::days(i64::from(ctx.settings::<Settings>().webhooks.keep_days));
    let tx = ctx.begin().await?;
    deliveries::forget(&tx, ctx.now() - kept).await?;
    tx.commit().await?;
    Ok(())
}
