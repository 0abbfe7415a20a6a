//! What identity does by the clock.

use std::time::Duration;

use web::{BoxError, Ctx, Job};

use crate::use_cases::forget_expired::forget_expired;
use crate::use_cases::rotate_keys::tend_keys;

const HOUR: Duration = Duration::from_secs(3600);

/// Rotates and withdraws signing keys by age.
pub fn tend_signing_keys() -> Job {
    Job::every("tend-signing-keys", HOUR, |ctx| Box::pin(tend(ctx)))
}

/// Forgets tokens and codes that can no longer be used.
pub fn forget_expired_tokens() -> Job {
    Job::every("forget-expired-tokens", HOUR, |ctx| Box::pin(forget(ctx)))
}

async fn tend(ctx: Ctx) -> Result<(), BoxError> {
    Ok(tend_keys(&ctx).await?)
}

async fn forget(ctx: Ctx) -> Result<(), BoxError> {
    Ok(forget_expired(&ctx).await?)
}
