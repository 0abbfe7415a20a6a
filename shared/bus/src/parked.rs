//! Messages set aside for an operator: the same table and the same verbs on both foundations.
//!
//! A replayed message goes back into the service's inbox and is handled from there, as if it had just come in.

use std::fmt;

use contracts::Envelope;
use kernel::EventId;
use store::{Store, StoreError};

pub use store::parked::{ParkedMessage, count, discard, list, replay};

/// A message nobody could hear.
#[derive(Debug)]
pub(crate) struct Unheard {
    id: EventId,
    kind: String,
    body: String,
    attempts: u32,
    error: String,
}

impl Unheard {
    /// An event whose handler failed every time.
    pub(crate) fn of(event: &Envelope, attempts: u32, error: String) -> Self {
        let body = serde_json::to_string(event).unwrap_or_default();
        Self { id: event.id, kind: event.kind.clone(), body, attempts, error }
    }

    /// Bytes that are no event.
    pub(crate) fn unreadable(id: EventId, kind: &str, body: &[u8], error: String) -> Self {
        // PostgreSQL keeps no NUL in texts.
        let body = String::from_utf8_lossy(body).replace('\0', "\u{fffd}");
        Self { id, kind: kind.to_owned(), body, attempts: 1, error }
    }

    pub(crate) async fn park(&self, store: &Store) -> Result<(), StoreError> {
        store::parked::park(store, self.id, &self.kind, &self.body, &self.error, self.attempts.into()).await
    }
}

impl fmt::Display for Unheard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} after {} attempts: {}", self.kind, self.id, self.attempts, self.error)
    }
}
