#![doc = include_str!("../README.md")]

mod api;
mod config;
mod domain;
mod error;
mod events;
mod jobs;
mod paper;
mod store;
mod use_cases;

use web::Service;

/// Paper, rounds and doors.
#[must_use]
pub fn service() -> Service {
    Service::new("notices")
        .migrations(crate::store::MIGRATIONS)
        .routes(api::routes)
        .settings::<config::Settings>()
        .hears(|ctx, tx, event, envelope| Box::pin(events::on_targets_released(ctx, tx, event, envelope)))
        .hears(|ctx, tx, event, envelope| Box::pin(events::on_targets_withdrawn(ctx, tx, event, envelope)))
        .hears(|ctx, tx, event, envelope| Box::pin(events::on_balances_changed(ctx, tx, event, envelope)))
        .hears(|ctx, tx, event, envelope| Box::pin(events::on_person_changed(ctx, tx, event, envelope)))
        .hears(|ctx, tx, event, envelope| Box::pin(events::on_device_changed(ctx, tx, event, envelope)))
        .operation(use_cases::request_print_run::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::print_run::print_run(ctx, progress, input))
        })
        .operation(use_cases::plan_rounds::OPERATION, |ctx, progress, input| {
            Box::pin(use_cases::plan_rounds::run_plan(ctx, progress, input))
        })
        .job(jobs::force_waiting_mutations())
        .on_start(|ctx| Box::pin(async move { Ok(use_cases::put_template::bring_templates(&ctx).await?) }))
}
