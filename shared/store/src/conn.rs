//! All SQL goes through here.

use std::ops::{Deref, DerefMut};

use tokio::sync::{Mutex, MutexGuard};

use crate::backend::Session;
use crate::{Bind, Row, Store, StoreError, Value};

/// The parameters of a statement, in the order of `$1`, `$2`, …
pub type Params<'a> = &'a [&'a (dyn Bind + Sync)];

/// Values collected while a statement was built, as its parameters.
#[must_use]
pub fn params(values: &[Value]) -> Vec<&(dyn Bind + Sync)> {
    values.iter().map(|value| value as &(dyn Bind + Sync)).collect()
}

/// `$first, $first+1, …` for `in (…)` and `values (…)`.
#[must_use]
pub fn placeholders(first: usize, count: usize) -> String {
    (first..first + count).map(|number| format!("${number}")).collect::<Vec<_>>().join(", ")
}

/// A way to the database: reads that stand alone, or everything inside one transaction.
pub struct Conn {
    store: Store,
    source: Source,
}

enum Source {
    Readers,
    Transaction(Mutex<Session>),
}

/// A session borrowed for one statement.
enum Lent<'a> {
    Own(Session),
    Shared(MutexGuard<'a, Session>),
}

impl Deref for Lent<'_> {
    type Target = Session;
    fn deref(&self) -> &Session {
        match self {
            Self::Own(session) => session,
            Self::Shared(guard) => guard,
        }
    }
}
impl DerefMut for Lent<'_> {
    fn deref_mut(&mut self) -> &mut Session {
        match self {
            Self::Own(session) => session,
            Self::Shared(guard) => guard,
        }
    }
}

impl Conn {
    pub(crate) const fn reading(store: Store) -> Self {
        Self { store, source: Source::Readers }
    }

    pub(crate) fn within(store: Store, session: Session) -> Self {
        Self { store, source: Source::Transaction(Mutex::new(session)) }
    }

    /// The store this leads to.
    #[must_use]
    pub const fn store(&self) -> &Store {
        &self.store
    }

    /// Put after a claiming `select … limit $n`, it makes rows that another claimer holds be passed over.
    #[must_use]
    pub fn skip_locked(&self) -> &'static str {
        Session::skip_locked(self.store.pool())
    }

    /// Runs a statement; tells how many rows it touched.
    pub async fn execute(&self, sql: &str, params: Params<'_>) -> Result<u64, StoreError> {
        let values = values(params);
        self.session().await?.execute(sql, values).await
    }

    /// Every row, read.
    pub async fn all<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut found = Vec::new();
        self.each(sql, params, |row| {
            found.push(read(row)?);
            Ok(())
        })
        .await?;
        Ok(found)
    }

    /// The first row, when there is one.
    pub async fn optional<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        mut read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let values = values(params);
        let row = self.session().await?.first(sql, values).await?;
        row.map(|row| read(&row)).transpose()
    }

    /// The first row; [`StoreError::NotFound`] when there is none.
    pub async fn one<T>(
        &self,
        sql: &str,
        params: Params<'_>,
        read: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.optional(sql, params, read).await?.ok_or(StoreError::NotFound)
    }

    /// Hands over every row as it arrives, in constant memory; tells how many there were. An error of `read` ends it.
    pub async fn each(
        &self,
        sql: &str,
        params: Params<'_>,
        read: impl FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let values = values(params);
        self.session().await?.each(sql, values, read).await
    }

    /// Runs a script of statements without parameters.
    pub(crate) async fn script(&self, sql: &str) -> Result<(), StoreError> {
        self.session().await?.script(sql).await
    }

    pub(crate) async fn session(&self) -> Result<impl DerefMut<Target = Session>, StoreError> {
        Ok(match &self.source {
            Source::Readers => Lent::Own(self.store.pool().reader().await?),
            Source::Transaction(session) => Lent::Shared(session.lock().await),
        })
    }

    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        match self.source {
            Source::Readers => Ok(()),
            Source::Transaction(session) => session.into_inner().commit().await,
        }
    }
}

fn values(params: Params<'_>) -> Vec<Value> {
    params.iter().map(|param| param.bound()).collect()
}
