#![doc = include_str!("../README.md")]

mod api;
mod config;
mod domain;
mod error;
mod events;
mod jobs;
mod store;
mod use_cases;

use contracts::approvals::{ApprovalRequested, ApprovalWithdrawn};
use contracts::identity::{PersonChanged, TeamChanged};
use web::{BoxError, Ctx, Service};

/// The approvals service.
#[must_use]
pub fn service() -> Service {
    Service::new("approvals")
        .migrations(store::MIGRATIONS)
        .routes(api::routes)
        .settings::<config::Settings>()
        .on_start(|ctx| Box::pin(prepare(ctx)))
        .hears::<ApprovalRequested>(|ctx, tx, event, envelope| {
            Box::pin(events::on_approval_requested(ctx, tx, event, envelope))
        })
        .hears::<ApprovalWithdrawn>(|ctx, tx, event, envelope| {
            Box::pin(events::on_approval_withdrawn(ctx, tx, event, envelope))
        })
        .hears::<PersonChanged>(|ctx, tx, event, envelope| {
            Box::pin(events::on_person_changed(ctx, tx, event, envelope))
        })
        .hears::<TeamChanged>(|ctx, tx, event, envelope| Box::pin(events::on_team_changed(ctx, tx, event, envelope)))
        .job(jobs::escalate_overdue_stages())
        .job(jobs::retry_waiting_requests())
}

async fn prepare(ctx: Ctx) -> Result<(), BoxError> {
    Ok(use_cases::seed::seed(&ctx).await?)
}
