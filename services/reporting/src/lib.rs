#![doc = include_str!("../README.md")]

mod api;
mod config;
mod domain;
mod error;
mod events;
mod jobs;
mod sending;
mod store;
mod use_cases;

use web::Service;

/// What happened, in figures and in order.
#[must_use]
pub fn service() -> Service {
    Service::new("reporting")
        .migrations(crate::store::MIGRATIONS)
        .settings::<config::Settings>()
        .routes(api::routes)
        .hears_all(|ctx, tx, envelope| Box::pin(events::on_event(ctx, tx, envelope)))
        .operation(use_cases::issue_report::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::issue_report::run_issue(ctx, progress, input))
        })
        .worker(|ctx, ending| Box::pin(use_cases::deliver_webhooks::deliver_webhooks(ctx, ending)))
        .job(jobs::forget_old_deliveries())
}
