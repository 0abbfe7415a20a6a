//! A map whose entries end by themselves.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How many writes pass between two clean-ups.
const WRITES_PER_SWEEP: u32 = 1_024;

/// Values with an end. Expired ones are invisible at once and swept now and then.
#[derive(Debug)]
pub(crate) struct Expiring<V> {
    entries: HashMap<String, (V, Instant)>,
    writes: u32,
}

impl<V> Default for Expiring<V> {
    fn default() -> Self {
        Self { entries: HashMap::new(), writes: 0 }
    }
}

impl<V> Expiring<V> {
    /// The living value of `key` and when it ends.
    pub(crate) fn get(&mut self, key: &str, now: Instant) -> Option<(&mut V, Instant)> {
        self.entries.get_mut(key).filter(|(_, ends)| *ends > now).map(|(value, ends)| (value, *ends))
    }

    /// Puts a value that ends after `ttl`.
    pub(crate) fn put(&mut self, key: &str, value: V, now: Instant, ttl: Duration) {
        self.sweep_now_and_then(now);
        self.entries.insert(key.to_owned(), (value, now + ttl));
    }

    /// Lets the living value of `key` end at another time.
    pub(crate) fn prolong(&mut self, key: &str, now: Instant, ttl: Duration) {
        if let Some((_, ends)) = self.entries.get_mut(key) {
            *ends = now + ttl;
        }
    }

    /// Takes a living value out.
    pub(crate) fn remove(&mut self, key: &str, now: Instant) -> Option<V> {
        self.entries.remove(key).filter(|(_, ends)| *ends > now).map(|(value, _)| value)
    }

    fn sweep_now_and_then(&mut self, now: Instant) {
        self.writes += 1;
        if self.writes >= WRITES_PER_SWEEP {
            self.writes = 0;
            self.entries.retain(|_, (_, ends)| *ends > now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expired_value_is_invisible_and_is_swept() {
        let start = Instant::now();
        let later = start + Duration::from_secs(2);
        let mut map = Expiring::default();
        map.put("old", 1, start, Duration::from_secs(1));
        assert_eq!(map.get("old", start).map(|(value, _)| *value), Some(1));
        assert!(map.get("old", later).is_none());
        for n in 0..WRITES_PER_SWEEP {
            map.put("new", n, later, Duration::from_secs(1));
        }
        assert_eq!(map.entries.len(), 1);
    }
}
