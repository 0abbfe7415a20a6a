//! The nouns at rest.

pub mod devices;
pub mod field_sync;
pub mod notices;
pub mod print_runs;
pub mod rounds;
pub mod standings;
pub mod targets;
pub mod templates;
pub mod visits;

use store::Migration;

/// The schema, step by step.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_printing", sql: include_str!("../migrations/0001_printing.sql") },
    Migration { name: "0002_field", sql: include_str!("../migrations/0002_field.sql") },
    Migration { name: "0003_phone_pages", sql: include_str!("../migrations/0003_phone_pages.sql") },
    Migration { name: "0004_overview", sql: include_str!("../migrations/0004_overview.sql") },
    Migration { name: "0005_taking_back", sql: include_str!("../migrations/0005_taking_back.sql") },
    Migration { name: "0006_active_templates", sql: include_str!("../migrations/0006_active_templates.sql") },
];
