//! Who works now, so that tests can tell when everything has come to rest.

use std::collections::HashSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use kernel::EventId;

/// Counts the pieces of work of this process: carrying a batch, handling a message.
#[derive(Debug, Default)]
pub(crate) struct Activity {
    begun: AtomicU64,
    ended: AtomicU64,
    away: Mutex<HashSet<(String, EventId)>>,
}

/// A piece of work under way; it ends when this is dropped.
pub(crate) struct Working<'a>(&'a Activity);

impl Activity {
    /// Begins a piece of work.
    pub(crate) fn begin(&self) -> Working<'_> {
        self.begun.fetch_add(1, Ordering::SeqCst);
        Working(self)
    }

    /// How many pieces began so far, if none is under way.
    pub(crate) fn at_rest(&self) -> Option<u64> {
        let ended = self.ended.load(Ordering::SeqCst);
        let begun = self.begun.load(Ordering::SeqCst);
        (begun == ended).then_some(begun)
    }

    /// A message went into a queue from which it comes back later.
    pub(crate) fn goes_away(&self, service: &str, event: EventId) {
        self.away().insert((service.to_owned(), event));
    }

    /// It came back.
    pub(crate) fn comes_back(&self, service: &str, event: EventId) {
        let mut away = self.away();
        if !away.is_empty() {
            away.remove(&(service.to_owned(), event));
        }
    }

    /// Whether a message is expected back.
    pub(crate) fn anything_away(&self) -> bool {
        !self.away().is_empty()
    }

    fn away(&self) -> std::sync::MutexGuard<'_, HashSet<(String, EventId)>> {
        self.away.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, Ordering::SeqCst);
    }
}
