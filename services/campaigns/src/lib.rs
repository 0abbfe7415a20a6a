#![doc = include_str!("../README.md")]

mod api;
mod domain;
mod error;
mod events;
mod jobs;
mod paper;
mod store;
mod use_cases;

#[cfg(test)]
mod real_data;

use std::time::Duration;

use contracts::accounts::{AccountsRegistered, BalancesChanged, ReceiptsRecorded, ReceiptsReturned};
use contracts::approvals::RequestDecided;
use contracts::identity::{PersonChanged, TeamChanged};
use contracts::notices::{NoticeServed, RunPrinted, VisitRecorded};
use web::{Job, Service};

/// The drive: whom, when, with what effect.
#[must_use]
pub fn service() -> Service {
    Service::new("campaigns")
        .migrations(crate::store::MIGRATIONS)
        .routes(api::routes)
        .hears::<AccountsRegistered>(|_, tx, event, _| Box::pin(events::on_accounts_registered(tx, event)))
        .hears::<BalancesChanged>(|ctx, tx, event, _| Box::pin(events::on_balances_changed(ctx, tx, event)))
        .hears::<ReceiptsRecorded>(|ctx, tx, event, _| Box::pin(events::on_receipts_recorded(ctx, tx, event)))
        .hears::<ReceiptsReturned>(|ctx, tx, event, _| Box::pin(events::on_receipts_returned(ctx, tx, event)))
        .hears::<RequestDecided>(|_, tx, event, _| Box::pin(events::on_request_decided(tx, event)))
        .hears::<PersonChanged>(|_, tx, event, _| Box::pin(events::on_person_changed(tx, event)))
        .hears::<TeamChanged>(|_, tx, event, _| Box::pin(events::on_team_changed(tx, event)))
        .hears::<RunPrinted>(|ctx, tx, event, told| Box::pin(events::on_run_printed(ctx, tx, event, told)))
        .hears::<VisitRecorded>(|ctx, tx, event, _| Box::pin(events::on_visit_recorded(ctx, tx, event)))
        .hears::<NoticeServed>(|ctx, tx, event, _| Box::pin(events::on_notice_served(ctx, tx, event)))
        .job(Job::every("walk-plans", Duration::from_secs(60), |ctx| Box::pin(jobs::walk_plans(ctx))))
        .job(Job::every("tell-progress", Duration::from_secs(5), |ctx| Box::pin(jobs::tell_due_progress(ctx))))
}
