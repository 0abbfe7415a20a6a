//! What a test stands on: SQLite and everything in process, or PostgreSQL, RabbitMQ and Redis.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tempfile::TempDir;
use uuid::Uuid;
use web::Settings;

/// A place of its own for one test, removed afterwards.
pub(crate) struct Foundation {
    dir: TempDir,
    name: String,
    is_production: bool,
}

impl Foundation {
    /// By `DUNLIN_TEST_FOUNDATION`: `production`, or anything else for the embedded one.
    pub(crate) fn fresh() -> Self {
        let wanted = wish("DUNLIN_TEST_FOUNDATION");
        show_log(&wish("DUNLIN_TEST_LOG"));
        let id = Uuid::now_v7().simple().to_string();
        Self {
            dir: tempfile::tempdir().expect("a temporary directory"),
            // The end of a UUIDv7 is its random part.
            name: format!("dunlin_test_{}", &id[id.len() - 12..]),
            is_production: wanted == "production",
        }
    }

    pub(crate) fn settings(&self) -> Settings {
        let name = &self.name;
        let embedded = Settings {
            listen: "127.0.0.1:0".into(),
            database_url: format!("sqlite:{}", self.dir.path().display()),
            bus_url: "inproc:?retry_ms=2".into(),
            blobs_url: Some(format!("file:{}", self.dir.path().join("blobs").display())),
            caller_limit_per_minute: 0,
            workers: Some(2),
            shutdown_seconds: 5,
            ..Settings::default()
        };
        if !self.is_production {
            return embedded;
        }
        Settings {
            database_url: format!("{}/{name}", postgres()),
            bus_url: format!("{}?prefix={name}&retry_ms=10&expires_ms=600000", rabbitmq()),
            cache_url: format!("{}?prefix={name}", redis()),
            ..embedded
        }
    }

    /// Whether several processes can stand on it.
    pub(crate) const fn is_shared(&self) -> bool {
        self.is_production
    }

    /// The database of the testkit's own member of the bus.
    pub(crate) fn own_database(&self) -> String {
        store::database_url(&self.settings().database_url, "testkit")
    }

    /// Removes what a directory's end does not remove.
    pub(crate) async fn remove(&self) {
        if !self.is_production {
            return;
        }
        if let Err(error) = drop_databases(&self.name).await {
            tracing::warn!(%error, "the databases of a test stay behind");
        }
        if let Err(error) = forget_keys(&self.name).await {
            tracing::warn!(%error, "the cached keys of a test stay behind");
        }
    }
}

fn wish(name: &str) -> String {
    #[expect(clippy::disallowed_methods, reason = "tests have no settings file")]
    std::env::var(name).unwrap_or_default()
}

/// Logs what the filter lets through, in the output of a failing test.
fn show_log(filter: &str) {
    if let Ok(filter) = tracing_subscriber::EnvFilter::try_new(filter)
        && !filter.to_string().is_empty()
    {
        // Another test of this process may have been first.
        let _ = tracing_subscriber::fmt().with_env_filter(filter).with_test_writer().try_init();
    }
}

fn postgres() -> String {
    wish_or("DUNLIN_TEST_POSTGRES", "postgres://postgres@127.0.0.1:5432")
}
fn rabbitmq() -> String {
    wish_or("DUNLIN_TEST_RABBITMQ", "amqp://guest:guest@127.0.0.1:5672/%2f")
}
fn redis() -> String {
    wish_or("DUNLIN_TEST_REDIS", "redis://127.0.0.1:6379/0")
}

fn wish_or(name: &str, otherwise: &str) -> String {
    Some(wish(name)).filter(|wished| !wished.is_empty()).unwrap_or_else(|| otherwise.to_owned())
}

async fn drop_databases(name: &str) -> Result<(), sqlx::Error> {
    let mut conn = PgConnection::connect(&format!("{}/postgres", postgres())).await?;
    let sql = "select datname::text from pg_database where starts_with(datname::text, $1)";
    let names: Vec<String> = sqlx::query_scalar(sql).bind(format!("{name}_")).fetch_all(&mut conn).await?;
    for database in names {
        let sql = format!("drop database if exists \"{database}\" with (force)");
        sqlx::query(AssertSqlSafe(sql)).execute(&mut conn).await?;
    }
    conn.close().await
}

async fn forget_keys(name: &str) -> Result<(), redis::RedisError> {
    let mut conn = redis::Client::open(redis())?.get_multiplexed_async_connection().await?;
    let keys: Vec<String> = redis::cmd("KEYS").arg(format!("{name}:*")).query_async(&mut conn).await?;
    if keys.is_empty() {
        return Ok(());
    }
    redis::cmd("DEL").arg(keys).query_async(&mut conn).await
}
