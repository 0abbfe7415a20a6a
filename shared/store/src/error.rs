//! The ways a database says no.

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The row that was asked for does not exist.
    #[error("not found")]
    NotFound,
    /// The row changed since it was read.
    #[error("changed by somebody else in the meantime")]
    Stale,
    /// A unique constraint refused the row.
    #[error("`{constraint}` holds this value already")]
    Conflict {
        /// `<table>_<columns>_key` or `<table>_pkey`, on both databases.
        constraint: String,
    },
    /// The database cannot be reached, is busy, or chose this transaction as a victim: worth another try.
    #[error("the database is not available: {0}")]
    Unavailable(String),
    /// What was given or found does not fit: a wrong type, a violated check, a malformed URL.
    #[error("{0}")]
    Invalid(String),
    /// Anything else the database refused.
    #[error("the database refused: {0}")]
    Database(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl StoreError {
    /// What was given or found does not fit.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid(message.into())
    }

    /// Whether the same call may succeed a little later.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        matches!(self, Self::Unavailable(_))
    }
}

/// Refuses with [`StoreError::Stale`] when `update … where id = $1 and version = $2` met no row.
pub fn ensure_fresh(updated_rows: u64) -> Result<(), StoreError> {
    if updated_rows == 0 { Err(StoreError::Stale) } else { Ok(()) }
}
