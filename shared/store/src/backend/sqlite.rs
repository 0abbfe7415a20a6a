//! SQLite: one writer, several readers, binding, and multi-row inserts.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::sqlite::{SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Arguments, AssertSqlSafe, SqliteConnection, SqlitePool};
use tempfile::TempDir;

use crate::{StoreError, Value};

const READERS: u32 = 4;
const STATEMENTS_KEPT: usize = 256;
const LONGEST_WAIT: Duration = Duration::from_secs(60);
const BUSY: Duration = Duration::from_secs(10);
const MOST_BINDS: usize = 32_766;
const MOST_ROWS: usize = 500;

/// The writer, the readers, and the directory that goes away with an in-memory store.
#[derive(Clone)]
pub(crate) struct Pools {
    pub(super) write: SqlitePool,
    pub(super) read: SqlitePool,
    /// How a transaction begins that must outlive a power cut.
    pub(super) begin: &'static str,
    /// How a transaction begins that need only outlive the process.
    pub(super) begin_relaxed: &'static str,
    _directory: Option<Arc<TempDir>>,
}

/// `sqlite:FILE`, `sqlite::memory:` (a temporary file), `?synchronous=normal`.
pub(super) async fn open(url: &str) -> Result<Pools, StoreError> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let (file, directory) = match path {
        "sqlite::memory:" => {
            let directory = TempDir::with_prefix("dunlin-").map_err(|why| unusable("a temporary directory", &why))?;
            (directory.path().join("store.db"), Some(Arc::new(directory)))
        }
        _ => (file_of(path)?, None),
    };
    // A write-ahead log outlives a killed process at every level but `off`; only `full` outlives a power cut, for the
    // price of one flush per transaction.
    let synchronous = match (query, &directory) {
        (_, Some(_)) => SqliteSynchronous::Off,
        ("" | "synchronous=full", None) => SqliteSynchronous::Full,
        ("synchronous=normal", None) => SqliteSynchronous::Normal,
        (other, None) => return Err(StoreError::Invalid(format!("the database url: unknown parameter `{other}`"))),
    };
    let (begin, begin_relaxed) = match synchronous {
        SqliteSynchronous::Full => {
            ("pragma synchronous = full; begin immediate", "pragma synchronous = normal; begin immediate")
        }
        _ => ("begin immediate", "begin immediate"),
    };
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(synchronous)
        .busy_timeout(BUSY)
        .foreign_keys(true)
        .statement_cache_capacity(STATEMENTS_KEPT)
        .pragma("cache_size", "-32768")
        .pragma("journal_size_limit", "67108864");
    let pool = SqlitePoolOptions::new()
        .acquire_timeout(LONGEST_WAIT)
        .test_before_acquire(false)
        .idle_timeout(None)
        .max_lifetime(None);
    // The writer comes first: it makes the file and turns write-ahead logging on.
    let write = connect(pool.clone().max_connections(1), options.clone().create_if_missing(true)).await?;
    let read = connect(pool.max_connections(READERS), options.read_only(true)).await?;
    Ok(Pools { write, read, begin, begin_relaxed, _directory: directory })
}

/// While another starter turns write-ahead logging on, SQLite answers "busy" at once, whatever the busy timeout.
async fn connect(pool: SqlitePoolOptions, options: SqliteConnectOptions) -> Result<SqlitePool, StoreError> {
    let patience = Instant::now() + BUSY;
    loop {
        match pool.clone().connect_with(options.clone()).await.map_err(StoreError::from) {
            Err(busy) if busy.is_transient() && Instant::now() < patience => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            opened => return opened,
        }
    }
}

fn file_of(path: &str) -> Result<PathBuf, StoreError> {
    let file = path.trim_start_matches("sqlite:");
    let file = PathBuf::from(file.strip_prefix("//").unwrap_or(file));
    if file.as_os_str().is_empty() {
        return Err(StoreError::invalid("the database url names no file"));
    }
    let directory = file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(directory).map_err(|why| unusable(&directory.display().to_string(), &why))?;
    Ok(file)
}

fn unusable(what: &str, why: &std::io::Error) -> StoreError {
    StoreError::Unavailable(format!("{what}: {why}"))
}

/// Values as the arguments of a statement.
pub(super) fn arguments(sql: &str, values: Vec<Value>) -> Result<SqliteArguments, StoreError> {
    ensure_arity(sql, values.len())?;
    let mut arguments = SqliteArguments::default();
    arguments.reserve(values.len(), 0);
    values.into_iter().try_for_each(|value| add(&mut arguments, value))?;
    Ok(arguments)
}

fn add(arguments: &mut SqliteArguments, value: Value) -> Result<(), StoreError> {
    match value {
        Value::Bool(value) => Arguments::add(arguments, value),
        Value::Int(value) => Arguments::add(arguments, value),
        Value::Real(value) => Arguments::add(arguments, value),
        Value::Text(value) | Value::Json(value) => Arguments::add(arguments, value),
        Value::Bytes(value) => Arguments::add(arguments, value),
        Value::Day(value) => Arguments::add(arguments, value.map(|day| day.to_string())),
        Value::Timestamp(value) => Arguments::add(arguments, value.map(|instant| instant.to_string())),
        Value::Uuid(value) => Arguments::add(arguments, value),
        Value::Unfit(why) => return Err(StoreError::Invalid(why)),
    }
    .map_err(|why| StoreError::Invalid(why.to_string()))
}

/// SQLite takes a missing parameter for null and says nothing; PostgreSQL refuses. Refuse on both.
fn ensure_arity(sql: &str, given: usize) -> Result<(), StoreError> {
    let numbers = sql.split('$').skip(1).map(|rest| {
        let digits = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        rest[..digits].parse::<usize>().unwrap_or(0)
    });
    let used = numbers.max().unwrap_or(0);
    if used == given {
        return Ok(());
    }
    Err(StoreError::Invalid(format!("the statement uses ${used}, but {given} parameters were given: {sql}")))
}

/// Inserts rows, as many in one statement as pay off.
pub(super) async fn insert_many(
    connection: &mut SqliteConnection,
    table: &str,
    columns: &[&str],
    rows: Vec<Vec<Value>>,
) -> Result<u64, StoreError> {
    let per_statement = (MOST_BINDS / columns.len().max(1)).clamp(1, MOST_ROWS);
    let row_of_marks = format!("({})", vec!["?"; columns.len()].join(","));
    let statement = |count: usize| {
        let marks = vec![row_of_marks.as_str(); count].join(",");
        format!("insert into {table} ({}) values {marks}", columns.join(", "))
    };
    let full: Arc<str> = statement(per_statement).into();
    let mut rows = rows.into_iter();
    let mut inserted = 0;
    while rows.len() > 0 {
        let count = rows.len().min(per_statement);
        let mut arguments = SqliteArguments::default();
        arguments.reserve(count * columns.len(), 0);
        for row in rows.by_ref().take(count) {
            super::ensure_width(table, columns, &row)?;
            row.into_iter().try_for_each(|value| add(&mut arguments, value))?;
        }
        let is_full = count == per_statement;
        let sql = if is_full { Arc::clone(&full) } else { statement(count).into() };
        let query = sqlx::query_with(AssertSqlSafe(sql), arguments).persistent(is_full);
        inserted += query.execute(&mut *connection).await?.rows_affected();
    }
    Ok(inserted)
}

#[cfg(test)]
mod tests {
    use super::ensure_arity;

    #[test]
    fn counts_parameters() {
        assert!(ensure_arity("select $1, $2, $1", 2).is_ok());
        assert!(ensure_arity("select 1", 0).is_ok());
        assert!(ensure_arity("select $2", 1).is_err());
        assert!(ensure_arity("select $1", 2).is_err());
    }
}
