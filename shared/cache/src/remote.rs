//! The cache in Redis, shared by every process of the suite.

mod listening;
mod scripts;

use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{AsyncTypedCommands, Client, RedisError};

use crate::cache::Heard;
use crate::error::CacheError;
use listening::Listening;

/// No command and no connection attempt takes longer.
const PATIENCE: Duration = Duration::from_secs(3);

/// A connection to Redis that heals by itself.
#[derive(Clone)]
pub(crate) struct Remote {
    connection: ConnectionManager,
    listening: Listening,
    prefix: String,
}

impl Remote {
    pub(crate) async fn connect(url: &str) -> Result<Self, CacheError> {
        let client = Client::open(url)?;
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE))
            .set_max_delay(Duration::from_secs(1))
            .set_number_of_retries(4);
        let connection = client.get_connection_manager_with_config(config).await?;
        Ok(Self { connection, listening: Listening::new(client), prefix: prefix_of(url).to_owned() })
    }

    pub(crate) async fn ping(&self) -> Result<(), CacheError> {
        with_second_try(|| async { self.connection.clone().ping().await.map(drop) }).await
    }

    /// Counts a request in the window of `key`: which one it is, and when the window closes.
    pub(crate) async fn count(&self, key: &str, per: Duration) -> Result<(u64, Duration), CacheError> {
        let key = self.key("rate", key);
        let (nth, millis): (u64, u64) =
            with_second_try(|| scripts::count(self.connection.clone(), &key, millis(per))).await?;
        Ok((nth, Duration::from_millis(millis)))
    }

    pub(crate) async fn take_lease(&self, name: &str, token: &str, ttl: Duration) -> Result<bool, CacheError> {
        let key = self.key("lease", name);
        with_second_try(|| scripts::take_lease(self.connection.clone(), &key, token, millis(ttl))).await
    }

    pub(crate) async fn renew_lease(&self, name: &str, token: &str, ttl: Duration) -> Result<bool, CacheError> {
        let key = self.key("lease", name);
        with_second_try(|| scripts::renew_lease(self.connection.clone(), &key, token, millis(ttl))).await
    }

    /// Frees a lease in the background; if that fails, it ends by its own time.
    pub(crate) fn release_lease_soon(&self, name: &str, token: &str) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let (connection, key, token) = (self.connection.clone(), self.key("lease", name), token.to_owned());
        runtime.spawn(async move {
            if let Err(error) = with_second_try(|| scripts::release_lease(connection.clone(), &key, &token)).await {
                tracing::warn!(%error, key, "a lease could not be released and has to end by itself");
            }
        });
    }

    pub(crate) async fn tell(&self, channel: &str, message: &str) -> Result<(), CacheError> {
        let channel = self.key("tell", channel);
        with_second_try(|| async { self.connection.clone().publish(&channel, message).await.map(drop) }).await
    }

    pub(crate) async fn listen(&self, channel: &str) -> Result<Heard, CacheError> {
        self.listening.listen(self.key("tell", channel)).await
    }

    pub(crate) async fn get(&self, key: &str) -> Result<Option<String>, CacheError> {
        let key = self.key("value", key);
        with_second_try(|| async { self.connection.clone().get(&key).await }).await
    }

    pub(crate) async fn set(&self, key: &str, value: &str, ttl: Duration) -> Result<(), CacheError> {
        let key = self.key("value", key);
        with_second_try(|| async { self.connection.clone().pset_ex(&key, value, millis(ttl)).await }).await
    }

    pub(crate) async fn delete(&self, key: &str) -> Result<bool, CacheError> {
        let key = self.key("value", key);
        let deleted = with_second_try(|| async { self.connection.clone().del(&key).await }).await?;
        Ok(deleted > 0)
    }

    fn key(&self, kind: &str, name: &str) -> String {
        format!("{}:{kind}:{name}", self.prefix)
    }
}

/// The command that meets a dead connection only wakes the manager; the second one goes over the new connection.
/// Every command here may run twice.
async fn with_second_try<T, F>(command: impl Fn() -> F) -> Result<T, CacheError>
where
    F: Future<Output = Result<T, RedisError>>,
{
    match command().await {
        Err(error) if error.is_connection_dropped() || error.is_io_error() && !error.is_timeout() => {
            Ok(command().await?)
        }
        answer => Ok(answer?),
    }
}

/// Redis counts in whole milliseconds, from 1.
fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX).max(1)
}

fn prefix_of(url: &str) -> &str {
    let query = url.split_once('?').map_or("", |(_, query)| query);
    query.split('&').find_map(|pair| pair.strip_prefix("prefix=")).filter(|name| !name.is_empty()).unwrap_or("dunlin")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prefix_comes_from_the_url() {
        assert_eq!(prefix_of("redis://h:1/0?protocol=2&prefix=blue"), "blue");
        assert_eq!(prefix_of("redis://h:1/0?prefix="), "dunlin");
        assert_eq!(prefix_of("redis://h:1/0"), "dunlin");
    }
}
