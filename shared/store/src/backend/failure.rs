//! What the databases say when they refuse, in our words.

use sqlx::error::{DatabaseError, ErrorKind};
use sqlx::postgres::PgDatabaseError;

use crate::StoreError;

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::RowNotFound => Self::NotFound,
            sqlx::Error::Database(refusal) => refused(refusal),
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::BeginFailed => Self::Unavailable(error.to_string()),
            sqlx::Error::Configuration(why) => Self::Invalid(format!("the database url: {why}")),
            sqlx::Error::Encode(why) | sqlx::Error::Decode(why) => Self::Invalid(why.to_string()),
            other => Self::Database(Box::new(other)),
        }
    }
}

fn refused(refusal: Box<dyn DatabaseError>) -> StoreError {
    match refusal.kind() {
        ErrorKind::UniqueViolation => StoreError::Conflict { constraint: constraint(refusal.as_ref()) },
        ErrorKind::ForeignKeyViolation
        | ErrorKind::NotNullViolation
        | ErrorKind::CheckViolation
        | ErrorKind::ExclusionViolation => StoreError::Invalid(refusal.message().to_owned()),
        _ if is_transient(refusal.as_ref()) => StoreError::Unavailable(refusal.message().to_owned()),
        _ if is_about_a_value(refusal.as_ref()) => StoreError::Invalid(refusal.message().to_owned()),
        _ => StoreError::Database(refusal.into_error()),
    }
}

/// The constraint's name. SQLite only names columns, so its answer is given PostgreSQL's default name.
fn constraint(refusal: &dyn DatabaseError) -> String {
    const PRIMARY_KEY: &str = "1555";
    if let Some(name) = refusal.constraint() {
        return name.to_owned();
    }
    let said = refusal.message().rsplit_once("failed: ").map_or(refusal.message(), |(_, columns)| columns);
    if let Some(index) = said.strip_prefix("index '") {
        return index.trim_end_matches('\'').to_owned();
    }
    let mut columns = said.split(", ").filter_map(|column| column.split_once('.')).peekable();
    let table = columns.peek().map_or(said, |(table, _)| *table);
    if refusal.code().as_deref() == Some(PRIMARY_KEY) {
        return format!("{table}_pkey");
    }
    let names: Vec<&str> = columns.map(|(_, column)| column).collect();
    format!("{table}_{}_key", names.join("_"))
}

/// Whether the server was gone, too busy, or gave this transaction up for another.
fn is_transient(refusal: &dyn DatabaseError) -> bool {
    let code = refusal.code().unwrap_or_default();
    if is_postgres(refusal) {
        let classes = ["08", "53", "57P", "40001", "40P01", "55P03"];
        return classes.iter().any(|class| code.starts_with(class));
    }
    // Busy, locked, input/output error, disk full; the low byte is the primary code.
    matches!(code.parse::<u32>().map(|extended| extended & 0xff), Ok(5 | 6 | 10 | 13))
}

/// Whether a value was out of range or malformed.
fn is_about_a_value(refusal: &dyn DatabaseError) -> bool {
    is_postgres(refusal) && refusal.code().unwrap_or_default().starts_with("22")
}

fn is_postgres(refusal: &dyn DatabaseError) -> bool {
    refusal.as_error().is::<PgDatabaseError>()
}
