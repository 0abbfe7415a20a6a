//! The cache as its callers see it.

use std::sync::Arc;
use std::time::Duration;

use futures::stream::BoxStream;

use crate::error::CacheError;
use crate::lease::Lease;
use crate::memory::Memory;
use crate::remote::Remote;

/// What was told on a channel, as a stream that ends with its cache.
pub type Heard = BoxStream<'static, String>;

/// Short-lived state, shared by whoever connects to the same address. Cheap to clone.
#[derive(Clone)]
pub struct Cache {
    foundation: Foundation,
}

/// Where the state lives.
#[derive(Clone)]
pub(crate) enum Foundation {
    /// In this process.
    Memory(Arc<Memory>),
    /// In Redis.
    Remote(Remote),
}

/// The answer of a rate limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// May this request pass?
    pub allowed: bool,
    /// How many more may pass in this window.
    pub remaining: u32,
    /// When the window closes and the count starts anew.
    pub resets_in: Duration,
}

impl Allowance {
    /// Judges the `nth` request of a window, counted from 1.
    pub(crate) fn of(nth: u64, limit: u32, resets_in: Duration) -> Self {
        let remaining = u64::from(limit).saturating_sub(nth);
        Self { allowed: nth <= u64::from(limit), remaining: u32::try_from(remaining).unwrap_or(u32::MAX), resets_in }
    }
}

impl Cache {
    /// Opens the cache at `memory:` or `redis://host:port/db?prefix=name`.
    pub async fn connect(url: &str) -> Result<Self, CacheError> {
        let scheme = url.split(':').next().unwrap_or_default();
        let foundation = match scheme {
            "memory" => Foundation::Memory(Arc::new(Memory::default())),
            "redis" => Foundation::Remote(Remote::connect(url).await?),
            _ => return Err(CacheError::UnknownUrl(scheme.to_owned())),
        };
        Ok(Self { foundation })
    }

    /// Fails when the cache does not answer; for readiness.
    pub async fn ping(&self) -> Result<(), CacheError> {
        match &self.foundation {
            Foundation::Memory(_) => Ok(()),
            Foundation::Remote(remote) => remote.ping().await,
        }
    }

    /// Counts one request of `key` and says whether it is within `limit` per window of `per`.
    pub async fn allow(&self, key: &str, limit: u32, per: Duration) -> Result<Allowance, CacheError> {
        let (nth, resets_in) = match &self.foundation {
            Foundation::Memory(memory) => memory.count(key, per),
            Foundation::Remote(remote) => remote.count(key, per).await?,
        };
        Ok(Allowance::of(nth, limit, resets_in))
    }

    /// Takes the lease `name` for `ttl`; `None` while somebody else holds it.
    pub async fn lease(&self, name: &str, ttl: Duration) -> Result<Option<Lease>, CacheError> {
        Lease::take(&self.foundation, name, ttl).await
    }

    /// Tells everybody who listens on `channel` now.
    pub async fn tell(&self, channel: &str, message: &str) -> Result<(), CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => memory.tell(channel, message),
            Foundation::Remote(remote) => remote.tell(channel, message).await?,
        }
        Ok(())
    }

    /// Hears whatever is told on `channel` from now on.
    pub async fn listen(&self, channel: &str) -> Result<Heard, CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => Ok(memory.listen(channel)),
            Foundation::Remote(remote) => remote.listen(channel).await,
        }
    }

    /// The value of `key`, unless it expired.
    pub async fn get(&self, key: &str) -> Result<Option<String>, CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => Ok(memory.get(key)),
            Foundation::Remote(remote) => remote.get(key).await,
        }
    }

    /// Keeps `value` under `key` for `ttl`.
    pub async fn set(&self, key: &str, value: &str, ttl: Duration) -> Result<(), CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => memory.set(key, value, ttl),
            Foundation::Remote(remote) => remote.set(key, value, ttl).await?,
        }
        Ok(())
    }

    /// Forgets `key`; true when there was something to forget.
    pub async fn delete(&self, key: &str) -> Result<bool, CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => Ok(memory.delete(key)),
            Foundation::Remote(remote) => remote.delete(key).await,
        }
    }
}

impl std::fmt::Debug for Cache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self.foundation {
            Foundation::Memory(_) => "Cache(memory)",
            Foundation::Remote(_) => "Cache(redis)",
        })
    }
}
