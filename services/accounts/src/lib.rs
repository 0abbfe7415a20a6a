#![doc = include_str!("../README.md")]

mod api;
mod config;
mod domain;
mod error;
mod jobs;
mod paper;
mod store;
mod use_cases;

use web::Service;

/// Who owes what.
#[must_use]
pub fn service() -> Service {
    Service::new("accounts")
        .migrations(store::MIGRATIONS)
        .routes(api::routes)
        .settings::<config::Settings>()
        .operation(use_cases::request_import::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::run_import::run_import(ctx, progress, input))
        })
        .operation(use_cases::publish_balances::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::publish_balances::run_publish(ctx, progress, input))
        })
        .operation(use_cases::take_statements::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::take_statements::run(ctx, progress, input))
        })
        .job(jobs::roll_over())
        .job(jobs::index_accounts())
}
