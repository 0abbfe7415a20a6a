//! Waiting a little longer after each failure.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

const FIRST: Duration = Duration::from_millis(100);
const LONGEST: Duration = Duration::from_secs(2);

/// Pauses that double, from 0.1 s up to 2 s.
#[derive(Debug)]
pub(crate) struct Backoff {
    next: Duration,
}

impl Backoff {
    pub(crate) const fn new() -> Self {
        Self { next: FIRST }
    }

    /// Things went well: the next pause is short again.
    pub(crate) const fn reset(&mut self) {
        self.next = FIRST;
    }

    /// Waits, unless the shutdown comes first.
    pub(crate) async fn pause(&mut self, shutdown: &CancellationToken) {
        let wait = self.next;
        self.next = (wait * 2).min(LONGEST);
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = shutdown.cancelled() => {}
        }
    }
}
