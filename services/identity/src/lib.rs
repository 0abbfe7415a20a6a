#![doc = include_str!("../README.md")]

mod api;
mod config;
mod domain;
mod error;
mod jobs;
mod secrets;
mod store;
mod use_cases;

use web::{BoxError, Ctx, Service};

/// The identity service.
#[must_use]
pub fn service() -> Service {
    Service::new("identity")
        .migrations(store::MIGRATIONS)
        .routes(api::routes)
        .settings::<config::Settings>()
        .on_start(|ctx| Box::pin(prepare(ctx)))
        .job(jobs::tend_signing_keys())
        .job(jobs::forget_expired_tokens())
}

async fn prepare(ctx: Ctx) -> Result<(), BoxError> {
    use_cases::rotate_keys::ensure_first_key(&ctx).await?;
    use_cases::first_run::offer_first_run(&ctx).await?;
    Ok(())
}
