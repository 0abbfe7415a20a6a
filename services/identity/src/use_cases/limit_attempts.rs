//! Slows down whoever guesses passwords, codes or tokens.

use std::time::Duration;

use kernel::sha256_hex;
use web::Ctx;

use crate::config::Settings;
use crate::domain::Email;
use crate::error::Error;

const WINDOW: Duration = Duration::from_secs(300);

/// Counts an attempt from a network address.
pub async fn limit_address(ctx: &Ctx, address: &str) -> Result<(), Error> {
    let limit = ctx.settings::<Settings>().attempts_per_address;
    allow(ctx, &format!("identity:attempts:address:{address}"), limit).await
}

/// Counts an attempt on an e-mail address, whether somebody has it or not. Few are allowed from one network address;
/// ten times as many from everywhere, so that nobody is locked out by a stranger who guesses from one place.
pub async fn limit_email(ctx: &Ctx, email: &Email, address: &str) -> Result<(), Error> {
    let limit = ctx.settings::<Settings>().attempts_per_email;
    let email = sha256_hex(email.as_str());
    allow(ctx, &format!("identity:attempts:email:{email}:{address}"), limit).await?;
    allow(ctx, &format!("identity:attempts:email:{email}"), limit.saturating_mul(10)).await
}

async fn allow(ctx: &Ctx, key: &str, limit: u32) -> Result<(), Error> {
    let allowance = ctx.cache().allow(key, limit, WINDOW).await?;
    if allowance.allowed { Ok(()) } else { Err(Error::TooManyAttempts { retry_in: allowance.resets_in }) }
}
