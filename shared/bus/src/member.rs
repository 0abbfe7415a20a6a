//! A service that takes part.

use std::collections::HashMap;
use std::sync::Arc;

use contracts::Envelope;
use futures::future::BoxFuture;
use store::{Store, Tx};

/// Whatever went wrong in a handler.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// What a service does about an event, within the transaction that also remembers that the event was heard.
pub type Handler = Arc<dyn for<'a> Fn(&'a Tx, &'a Envelope) -> BoxFuture<'a, Result<(), BoxError>> + Send + Sync>;

/// A service that takes part: its outbox is carried, and its handlers hear.
#[derive(Clone)]
pub struct Member {
    /// The name in [`contracts::HEARS`].
    pub service: &'static str,
    /// The service's own database.
    pub store: Store,
    /// By event name without prefix and version (`accounts.balances_changed`), or `*` for everything.
    pub handlers: HashMap<String, Handler>,
}

impl Member {
    /// The handlers of an event: its own, then the one for everything.
    pub(crate) fn handlers_of(&self, event: &str) -> impl Iterator<Item = &Handler> {
        [self.handlers.get(event), self.handlers.get("*")].into_iter().flatten()
    }

    /// Whether this service has queues at all.
    pub(crate) fn hears_anything(&self) -> bool {
        contracts::HEARS.iter().any(|(service, events)| *service == self.service && !events.is_empty())
    }
}

impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Member({})", self.service)
    }
}
