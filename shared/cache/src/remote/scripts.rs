//! What must happen at once in Redis.

use std::sync::LazyLock;

use redis::aio::ConnectionManager;
use redis::{RedisResult, Script};

static COUNT: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local nth = redis.call('incr', KEYS[1])
         local left = redis.call('pttl', KEYS[1])
         if left < 0 then
             redis.call('pexpire', KEYS[1], ARGV[1])
             left = tonumber(ARGV[1])
         end
         return {nth, left}",
    )
});

// Taking again what one already holds succeeds: the answer to the first try may have been lost.
static TAKE_LEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "if redis.call('set', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
         return redis.call('get', KEYS[1]) == ARGV[1] and 1 or 0",
    )
});

static RENEW_LEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
         return redis.call('pexpire', KEYS[1], ARGV[2])",
    )
});

static RELEASE_LEASE: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
         return redis.call('del', KEYS[1])",
    )
});

/// Counts up within a window that begins with its first count.
pub(super) async fn count(mut connection: ConnectionManager, key: &str, per_millis: u64) -> RedisResult<(u64, u64)> {
    COUNT.key(key).arg(per_millis).invoke_async(&mut connection).await
}

/// Sets the token, unless there is another one.
pub(super) async fn take_lease(
    mut connection: ConnectionManager,
    key: &str,
    token: &str,
    ttl_millis: u64,
) -> RedisResult<bool> {
    TAKE_LEASE.key(key).arg(token).arg(ttl_millis).invoke_async(&mut connection).await
}

/// Prolongs the life of one's own token.
pub(super) async fn renew_lease(
    mut connection: ConnectionManager,
    key: &str,
    token: &str,
    ttl_millis: u64,
) -> RedisResult<bool> {
    RENEW_LEASE.key(key).arg(token).arg(ttl_millis).invoke_async(&mut connection).await
}

/// Deletes one's own token.
pub(super) async fn release_lease(mut connection: ConnectionManager, key: &str, token: &str) -> RedisResult<bool> {
    RELEASE_LEASE.key(key).arg(token).invoke_async(&mut connection).await
}
