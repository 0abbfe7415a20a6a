#![doc = include_str!("../README.md")]

mod api;
mod domain;
mod error;
mod events;
mod store;
mod use_cases;

use ::store::Migration;
use web::Service;

const MIGRATIONS: &[Migration] = &[Migration { name: "0001_facts", sql: include_str!("../migrations/0001_facts.sql") }];

/// What happened, in figures and in order.
#[must_use]
pub fn service() -> Service {
    Service::new("reporting")
        .migrations(MIGRATIONS)
        .routes(api::routes)
        .hears_all(|ctx, tx, envelope| Box::pin(events::on_event(ctx, tx, envelope)))
}
