//! Stories across all services, as the people of the field live them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod main_job;
mod processes;
mod real_receivables;
