//! What approvals does by the clock.

use std::time::Duration;

use web::{BoxError, Ctx, Job};

use crate::use_cases::escalate_overdue::escalate_overdue;
use crate::use_cases::note_person::try_waiting;

/// Escalates stages that nobody decided in time.
pub fn escalate_overdue_stages() -> Job {
    Job::every("escalate-overdue", Duration::from_secs(60), |ctx| Box::pin(escalate(ctx)))
}

/// Asks again where nobody could be asked.
pub fn retry_waiting_requests() -> Job {
    Job::every("retry-waiting", Duration::from_secs(60), |ctx| Box::pin(retry(ctx)))
}

async fn escalate(ctx: Ctx) -> Result<(), BoxError> {
    Ok(escalate_overdue(&ctx).await?)
}

async fn retry(ctx: Ctx) -> Result<(), BoxError> {
    let tx = ctx.begin().await?;
    try_waiting(&ctx, &tx).await?;
    Ok(tx.commit().await?)
}
