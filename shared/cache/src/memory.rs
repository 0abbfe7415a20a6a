//! The cache inside one process.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures::StreamExt;
use tokio::sync::broadcast;

use crate::cache::Heard;
use crate::expiring::Expiring;

/// How far a listener may fall behind before it misses messages.
pub(crate) const BACKLOG: usize = 1_024;

/// Rate windows, leases, values and channels of this process.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    windows: Mutex<Expiring<u64>>,
    leases: Mutex<Expiring<String>>,
    values: Mutex<Expiring<String>>,
    channels: Mutex<HashMap<String, broadcast::Sender<String>>>,
}

impl Memory {
    /// Counts a request in the window of `key`: which one it is, and when the window closes.
    pub(crate) fn count(&self, key: &str, per: Duration) -> (u64, Duration) {
        let now = Instant::now();
        let mut windows = locked(&self.windows);
        if let Some((count, ends)) = windows.get(key, now) {
            *count += 1;
            return (*count, ends - now);
        }
        windows.put(key, 1, now, per);
        (1, per)
    }

    /// Takes a lease for the holder of `token`, unless another one holds it.
    pub(crate) fn take_lease(&self, name: &str, token: &str, ttl: Duration) -> bool {
        let now = Instant::now();
        let mut leases = locked(&self.leases);
        if leases.get(name, now).is_some_and(|(holder, _)| holder != token) {
            return false;
        }
        leases.put(name, token.to_owned(), now, ttl);
        true
    }

    /// Prolongs a lease that `token` still holds.
    pub(crate) fn renew_lease(&self, name: &str, token: &str, ttl: Duration) -> bool {
        let now = Instant::now();
        let mut leases = locked(&self.leases);
        let held = leases.get(name, now).is_some_and(|(holder, _)| holder == token);
        if held {
            leases.prolong(name, now, ttl);
        }
        held
    }

    /// Frees a lease that `token` still holds.
    pub(crate) fn release_lease(&self, name: &str, token: &str) {
        let now = Instant::now();
        let mut leases = locked(&self.leases);
        if leases.get(name, now).is_some_and(|(holder, _)| holder == token) {
            leases.remove(name, now);
        }
    }

    /// Tells every listener of this process.
    pub(crate) fn tell(&self, channel: &str, message: &str) {
        let mut channels = locked(&self.channels);
        let unheard = channels.get(channel).is_some_and(|sender| sender.send(message.to_owned()).is_err());
        if unheard {
            channels.remove(channel);
        }
    }

    /// Listens from now on.
    pub(crate) fn listen(&self, channel: &str) -> Heard {
        let mut channels = locked(&self.channels);
        let sender = channels.entry(channel.to_owned()).or_insert_with(|| broadcast::channel(BACKLOG).0);
        heard(sender.subscribe())
    }

    /// A value that has not expired.
    pub(crate) fn get(&self, key: &str) -> Option<String> {
        locked(&self.values).get(key, Instant::now()).map(|(value, _)| value.clone())
    }

    /// Keeps a value for a while.
    pub(crate) fn set(&self, key: &str, value: &str, ttl: Duration) {
        locked(&self.values).put(key, value.to_owned(), Instant::now(), ttl);
    }

    /// Forgets a value.
    pub(crate) fn delete(&self, key: &str) -> bool {
        locked(&self.values).remove(key, Instant::now()).is_some()
    }
}

/// What a receiver hears; a listener that fell behind goes on with what is left.
pub(crate) fn heard(receiver: broadcast::Receiver<String>) -> Heard {
    futures::stream::unfold(receiver, |mut receiver| async move {
        loop {
            match receiver.recv().await {
                Ok(message) => return Some((message, receiver)),
                Err(broadcast::error::RecvError::Lagged(missed)) => {
                    tracing::warn!(missed, "a listener fell behind");
                }
                Err(broadcast::error::RecvError::Closed) => return None,
            }
        }
    })
    .boxed()
}

/// A panic elsewhere does not make short-lived state worse than it is.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
