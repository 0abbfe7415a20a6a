//! Identity at rest.

pub mod devices;
pub mod first_run;
pub mod invitations;
pub mod people;
pub mod sessions;
pub mod signing_keys;
pub mod teams;

use store::Migration;

/// What the database of this service looks like.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "0001_identity", sql: include_str!("../migrations/0001_identity.sql") },
    Migration {
        name: "0002_sessions_and_invitations",
        sql: include_str!("../migrations/0002_sessions_and_invitations.sql"),
    },
];

/// A stored text that no longer reads as what it was.
fn unreadable(what: &str) -> store::StoreError {
    store::StoreError::Invalid(format!("stored {what} is unreadable"))
}
