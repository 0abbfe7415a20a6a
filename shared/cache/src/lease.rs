//! One holder at a time.

use std::time::Duration;

use uuid::Uuid;

use crate::cache::Foundation;
use crate::error::CacheError;

/// The right to be the only one at some work, until it ends or is dropped.
pub struct Lease {
    foundation: Foundation,
    name: String,
    token: String,
    ttl: Duration,
}

impl Lease {
    pub(crate) async fn take(foundation: &Foundation, name: &str, ttl: Duration) -> Result<Option<Self>, CacheError> {
        let token = Uuid::now_v7().simple().to_string();
        let taken = match foundation {
            Foundation::Memory(memory) => memory.take_lease(name, &token, ttl),
            Foundation::Remote(remote) => remote.take_lease(name, &token, ttl).await?,
        };
        Ok(taken.then(|| Self { foundation: foundation.clone(), name: name.to_owned(), token, ttl }))
    }

    /// Holds on for another full time. False: it had ended, and somebody else may hold it.
    pub async fn renew(&self) -> Result<bool, CacheError> {
        match &self.foundation {
            Foundation::Memory(memory) => Ok(memory.renew_lease(&self.name, &self.token, self.ttl)),
            Foundation::Remote(remote) => remote.renew_lease(&self.name, &self.token, self.ttl).await,
        }
    }

    /// What is leased.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        match &self.foundation {
            Foundation::Memory(memory) => memory.release_lease(&self.name, &self.token),
            Foundation::Remote(remote) => remote.release_lease_soon(&self.name, &self.token),
        }
    }
}

impl std::fmt::Debug for Lease {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Lease({})", self.name)
    }
}
