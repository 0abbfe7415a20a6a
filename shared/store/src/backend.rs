//! The two databases. Everything that asks "which one?" is in this module and below.

mod failure;
mod postgres;
mod read;
mod sqlite;

use futures::TryStreamExt;
use sqlx::pool::PoolConnection;
use sqlx::{AssertSqlSafe, Database, PgPool, Postgres, Sqlite, Transaction};

use crate::{StoreError, Value};

pub use read::{Cell, Row};

/// The connections of one database.
#[derive(Clone)]
pub(crate) enum Pool {
    Postgres(PgPool),
    Sqlite(sqlite::Pools),
}

impl Pool {
    pub(crate) async fn open(url: &str, service: &str) -> Result<Self, StoreError> {
        if url.starts_with("sqlite:") {
            sqlite::open(url).await.map(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            postgres::open(url, service).await.map(Self::Postgres)
        } else {
            Err(StoreError::invalid("the database url must begin with `sqlite:` or `postgres:`"))
        }
    }

    /// A connection for reading; every statement stands alone.
    pub(crate) async fn reader(&self) -> Result<Session, StoreError> {
        Ok(match self {
            Self::Postgres(pool) => Session::Postgres(Held::Pooled(pool.acquire().await?)),
            Self::Sqlite(pools) => Session::Sqlite(Held::Pooled(pools.read.acquire().await?), Vec::new()),
        })
    }

    /// A write transaction. SQLite has one writer; the others queue in order.
    pub(crate) async fn begin(&self) -> Result<Session, StoreError> {
        Ok(match self {
            Self::Postgres(pool) => Session::Postgres(Held::Open(pool.begin().await?)),
            Self::Sqlite(pools) => Session::Sqlite(Held::Open(pools.write.begin_with(pools.begin).await?), Vec::new()),
        })
    }

    /// A write transaction that a power cut may undo after its commit; a killed process may not.
    pub(crate) async fn begin_relaxed(&self) -> Result<Session, StoreError> {
        Ok(match self {
            Self::Postgres(pool) => {
                Session::Postgres(Held::Open(pool.begin_with("begin; set local synchronous_commit = off").await?))
            }
            Self::Sqlite(pools) => {
                Session::Sqlite(Held::Open(pools.write.begin_with(pools.begin_relaxed).await?), Vec::new())
            }
        })
    }

    pub(crate) async fn close(&self) {
        match self {
            Self::Postgres(pool) => pool.close().await,
            Self::Sqlite(pools) => {
                pools.read.close().await;
                pools.write.close().await;
            }
        }
    }
}

/// A connection out of the pool, or one with a transaction open on it.
pub(crate) enum Held<DB: Database> {
    Pooled(PoolConnection<DB>),
    Open(Transaction<'static, DB>),
}

impl<DB: Database> Held<DB> {
    fn connection(&mut self) -> &mut DB::Connection {
        match self {
            Self::Pooled(connection) => connection,
            Self::Open(transaction) => transaction,
        }
    }

    async fn commit(self) -> Result<(), StoreError> {
        match self {
            Self::Pooled(_) => Ok(()),
            Self::Open(transaction) => Ok(transaction.commit().await?),
        }
    }
}

/// A connection in use. SQLite's also knows the temporary tables to drop at commit.
pub(crate) enum Session {
    Postgres(Held<Postgres>),
    Sqlite(Held<Sqlite>, Vec<String>),
}

impl Session {
    pub(crate) async fn execute(&mut self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        Ok(match self {
            Self::Postgres(held) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), postgres::arguments(values)?);
                query.execute(held.connection()).await?.rows_affected()
            }
            Self::Sqlite(held, _) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), sqlite::arguments(sql, values)?);
                query.execute(held.connection()).await?.rows_affected()
            }
        })
    }

    /// Hands every row to `read` as it arrives.
    pub(crate) async fn each(
        &mut self,
        sql: &str,
        values: Vec<Value>,
        mut read: impl FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<u64, StoreError> {
        let mut count = 0;
        match self {
            Self::Postgres(held) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), postgres::arguments(values)?);
                let mut rows = query.fetch(held.connection());
                while let Some(row) = rows.try_next().await? {
                    read(&Row::postgres(row))?;
                    count += 1;
                }
            }
            Self::Sqlite(held, _) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), sqlite::arguments(sql, values)?);
                let mut rows = query.fetch(held.connection());
                while let Some(row) = rows.try_next().await? {
                    read(&Row::sqlite(row))?;
                    count += 1;
                }
            }
        }
        Ok(count)
    }

    /// The first row, when there is one. The statement runs to its end, so that `returning` works on all rows.
    pub(crate) async fn first(&mut self, sql: &str, values: Vec<Value>) -> Result<Option<Row>, StoreError> {
        Ok(match self {
            Self::Postgres(held) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), postgres::arguments(values)?);
                query.fetch_optional(held.connection()).await?.map(Row::postgres)
            }
            Self::Sqlite(held, _) => {
                let query = sqlx::query_with(AssertSqlSafe(sql), sqlite::arguments(sql, values)?);
                query.fetch_optional(held.connection()).await?.map(Row::sqlite)
            }
        })
    }

    /// Runs several statements that take no parameters.
    pub(crate) async fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        let script = sqlx::raw_sql(AssertSqlSafe(sql));
        match self {
            Self::Postgres(held) => script.execute(held.connection()).await.map(drop)?,
            Self::Sqlite(held, _) => script.execute(held.connection()).await.map(drop)?,
        }
        Ok(())
    }

    /// Writes many rows the fastest way this database has.
    pub(crate) async fn insert_many(
        &mut self,
        table: &str,
        columns: &[&str],
        rows: Vec<Vec<Value>>,
    ) -> Result<u64, StoreError> {
        match self {
            Self::Postgres(held) => postgres::insert_many(held.connection(), table, columns, rows).await,
            Self::Sqlite(held, _) => sqlite::insert_many(held.connection(), table, columns, rows).await,
        }
    }

    /// Makes an empty temporary table that is gone after the transaction.
    pub(crate) async fn create_stage(&mut self, table: &str, columns: &str) -> Result<(), StoreError> {
        let sql = match self {
            Self::Postgres(_) => {
                format!("drop table if exists pg_temp.{table}; create temp table {table} ({columns}) on commit drop")
            }
            Self::Sqlite(_, staged) => {
                if !staged.iter().any(|name| name == table) {
                    staged.push(table.to_owned());
                }
                format!("drop table if exists temp.{table}; create temp table {table} ({columns})")
            }
        };
        self.script(&sql).await
    }

    /// Tells the planner how big a filled stage is.
    pub(crate) async fn measure_stage(&mut self, table: &str) -> Result<(), StoreError> {
        match self {
            Self::Postgres(_) => self.script(&format!("analyze pg_temp.{table}")).await,
            Self::Sqlite(..) => Ok(()),
        }
    }

    /// Keeps other starters out until this transaction ends. SQLite's writer is alone anyway.
    pub(crate) async fn lock_migrations(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Postgres(_) => self.script("select pg_advisory_xact_lock(4857206318442061)").await,
            Self::Sqlite(..) => Ok(()),
        }
    }

    pub(crate) async fn commit(mut self) -> Result<(), StoreError> {
        if let Self::Sqlite(_, staged) = &mut self {
            let drops: String = staged.drain(..).map(|table| format!("drop table if exists temp.{table};")).collect();
            if !drops.is_empty() {
                self.script(&drops).await?;
            }
        }
        match self {
            Self::Postgres(held) => held.commit().await,
            Self::Sqlite(held, _) => held.commit().await,
        }
    }

    /// What makes a claiming `select` pass over rows that others hold.
    pub(crate) const fn skip_locked(pool: &Pool) -> &'static str {
        match pool {
            Pool::Postgres(_) => " for update skip locked",
            Pool::Sqlite(_) => "",
        }
    }
}

/// Every row must have a value for each column.
fn ensure_width(table: &str, columns: &[&str], row: &[Value]) -> Result<(), StoreError> {
    if row.len() == columns.len() {
        return Ok(());
    }
    let (wide, wanted) = (row.len(), columns.len());
    Err(StoreError::Invalid(format!("a row for `{table}` has {wide} values for {wanted} columns")))
}
