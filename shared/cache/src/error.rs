//! Why the cache could not serve.

/// The cache could not serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CacheError {
    /// The address names no cache we know.
    #[error("`{0}` is not the address of a cache: expected `memory:` or `redis://host:port/db?prefix=name`")]
    UnknownUrl(String),
    /// Redis refused, failed or did not answer in time.
    #[error("the cache did not answer: {0}")]
    Unavailable(#[from] redis::RedisError),
}
