//! Slows down whoever guesses links.

use std::time::Duration;

use web::Ctx;

use crate::config::Settings;
use crate::error::Error;

const WINDOW: Duration = Duration::from_secs(300);

/// Counts a request for a link from a network address.
pub async fn limit_address(ctx: &Ctx, address: &str) -> Result<(), Error> {
    let limit = ctx.settings::<Settings>().attempts_per_address;
    let allowance = ctx.cache().allow(&format!("approvals:links:address:{address}"), limit, WINDOW).await?;
    if allowance.allowed { Ok(()) } else { Err(Error::TooManyAttempts { retry_in: allowance.resets_in }) }
}
