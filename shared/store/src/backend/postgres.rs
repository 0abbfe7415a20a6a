//! PostgreSQL: opening, binding, and `copy`.

use std::fmt::Write as _;
use std::str::FromStr;
use std::time::Duration;

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgArguments, PgConnectOptions, PgPoolOptions, PgTypeInfo, PgValueRef};
use sqlx::{
    Arguments, AssertSqlSafe, ConnectOptions, Connection, Decode, Encode, PgConnection, PgPool, Postgres, Type,
};

use crate::{StoreError, Value};

const MOST_CONNECTIONS: u32 = 8;
const STATEMENTS_KEPT: usize = 256;
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// A connection that rested longer is asked whether it still lives before it is used.
const RESTED: Duration = Duration::from_secs(2);
const COPY_PIECE: usize = 128 * 1024;
/// Up to so many rows travel as one statement. The end of a `copy` is a small packet after another, which costs up to
/// 40 ms: sqlx leaves Nagle's algorithm on, and the server delays its acknowledgement.
const FEW_ROWS: usize = 500;

/// Opens the pool, and makes the database first when it is missing.
pub(super) async fn open(url: &str, service: &str) -> Result<PgPool, StoreError> {
    let (url, most) = without_pool_size(url)?;
    let options = PgConnectOptions::from_str(&url)?
        .application_name(&format!("dunlin-{service}"))
        .statement_cache_capacity(STATEMENTS_KEPT)
        // Compiling a query takes PostgreSQL longer than running any of ours.
        .options([("client_min_messages", "warning"), ("standard_conforming_strings", "on"), ("jit", "off")]);
    if let Err(refused) = options.connect().await {
        let is_missing = refused.as_database_error().and_then(|error| error.code()).is_some_and(|code| code == "3D000");
        if !is_missing {
            return Err(refused.into());
        }
        create_database(&options).await?;
    }
    let pool = PgPoolOptions::new()
        .max_connections(most)
        .acquire_timeout(LONGEST_WAIT)
        .test_before_acquire(false)
        .before_acquire(|connection, rest| {
            Box::pin(async move {
                if rest.idle_for > RESTED {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_with(options)
        .await?;
    Ok(pool)
}

/// Takes our own parameter `pool_size` out of the URL.
fn without_pool_size(url: &str) -> Result<(String, u32), StoreError> {
    let mut parsed = url::Url::parse(url).map_err(|why| StoreError::Invalid(format!("the database url: {why}")))?;
    let Some((_, size)) = parsed.query_pairs().find(|(name, _)| name == "pool_size") else {
        return Ok((url.to_owned(), MOST_CONNECTIONS));
    };
    let size = size.parse().map_err(|why| StoreError::Invalid(format!("the database url: pool_size: {why}")))?;
    let others: Vec<(String, String)> =
        parsed.query_pairs().filter(|(name, _)| name != "pool_size").map(|(k, v)| (k.into(), v.into())).collect();
    parsed.query_pairs_mut().clear().extend_pairs(others);
    Ok((parsed.into(), size))
}

async fn create_database(options: &PgConnectOptions) -> Result<(), StoreError> {
    let name = options.get_database().unwrap_or_default().replace('"', "\"\"");
    let mut connection = options.clone().database("postgres").connect().await?;
    let created = sqlx::raw_sql(AssertSqlSafe(format!("create database \"{name}\""))).execute(&mut connection).await;
    connection.close().await?;
    match created {
        Ok(_) => Ok(()),
        // Somebody else made it at the same moment.
        Err(sqlx::Error::Database(why)) if matches!(why.code().as_deref(), Some("42P04" | "23505")) => Ok(()),
        Err(why) => Err(why.into()),
    }
}

/// Values as the arguments of a statement, nulls with their type.
pub(super) fn arguments(values: Vec<Value>) -> Result<PgArguments, StoreError> {
    let mut arguments = PgArguments::default();
    arguments.reserve(values.len(), values.len() * 16);
    for value in values {
        match value {
            Value::Bool(value) => arguments.add(value),
            Value::Int(value) => arguments.add(value),
            Value::Real(value) => arguments.add(value),
            Value::Text(value) => arguments.add(value),
            Value::Bytes(value) => arguments.add(value),
            Value::Day(value) => arguments.add(value.map(kernel::Day::date)),
            Value::Timestamp(value) => arguments.add(value.map(kernel::Timestamp::utc)),
            Value::Uuid(value) => arguments.add(value),
            Value::Json(value) => arguments.add(value.map(JsonText)),
            Value::Unfit(why) => return Err(StoreError::Invalid(why)),
        }
        .map_err(|why| StoreError::Invalid(why.to_string()))?;
    }
    Ok(arguments)
}

/// JSON as the text it is sent as, without parsing it.
pub(super) struct JsonText(pub(super) String);

const JSONB_VERSION: u8 = 1;

impl Type<Postgres> for JsonText {
    fn type_info() -> PgTypeInfo {
        <serde_json::Value as Type<Postgres>>::type_info()
    }
    fn compatible(found: &PgTypeInfo) -> bool {
        <serde_json::Value as Type<Postgres>>::compatible(found)
    }
}
impl Encode<'_, Postgres> for JsonText {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        buffer.push(JSONB_VERSION);
        buffer.extend_from_slice(self.0.as_bytes());
        Ok(IsNull::No)
    }
}
impl<'r> Decode<'r, Postgres> for JsonText {
    fn decode(raw: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        let bytes = raw.as_bytes()?;
        let text = bytes.strip_prefix(&[JSONB_VERSION]).unwrap_or(bytes);
        Ok(Self(std::str::from_utf8(text)?.to_owned()))
    }
}

/// Writes rows into a table: few of them in one statement, many with `copy`.
pub(super) async fn insert_many(
    connection: &mut PgConnection,
    table: &str,
    columns: &[&str],
    rows: Vec<Vec<Value>>,
) -> Result<u64, StoreError> {
    if rows.len() > FEW_ROWS {
        return copy_in(connection, table, columns, rows).await;
    }
    let mut sql = format!("insert into {table} ({}) values ", columns.join(", "));
    for (place, row) in rows.into_iter().enumerate() {
        super::ensure_width(table, columns, &row)?;
        sql.push_str(if place == 0 { "(" } else { ", (" });
        for (place, value) in row.into_iter().enumerate() {
            if place > 0 {
                sql.push_str(", ");
            }
            write_literal(&mut sql, value)?;
        }
        sql.push(')');
    }
    Ok(sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await?.rows_affected())
}

/// One value as a literal whose type the column decides, as `copy` does.
fn write_literal(out: &mut String, value: Value) -> Result<(), StoreError> {
    let is_null = matches!(
        value,
        Value::Bool(None)
            | Value::Int(None)
            | Value::Real(None)
            | Value::Text(None)
            | Value::Bytes(None)
            | Value::Day(None)
            | Value::Timestamp(None)
            | Value::Uuid(None)
            | Value::Json(None)
    );
    if is_null {
        out.push_str("null");
        return Ok(());
    }
    out.push('\'');
    match value {
        Value::Text(Some(text)) | Value::Json(Some(text)) => {
            if text.contains('\0') {
                return Err(StoreError::Invalid("a text holds a NUL character".into()));
            }
            out.push_str(&text.replace('\'', "''"));
        }
        Value::Bytes(Some(bytes)) => {
            out.push_str("\\x");
            out.push_str(&hex::encode(bytes));
        }
        plain => write_copied(out, plain)?,
    }
    out.push('\'');
    Ok(())
}

/// Streams rows into a table with `copy … from stdin`.
async fn copy_in(
    connection: &mut PgConnection,
    table: &str,
    columns: &[&str],
    rows: Vec<Vec<Value>>,
) -> Result<u64, StoreError> {
    let mut copy = connection.copy_in_raw(&format!("copy {table} ({}) from stdin", columns.join(", "))).await?;
    let mut piece = String::with_capacity(COPY_PIECE + 4096);
    for row in rows {
        super::ensure_width(table, columns, &row)?;
        for (place, value) in row.into_iter().enumerate() {
            if place > 0 {
                piece.push('\t');
            }
            write_copied(&mut piece, value)?;
        }
        piece.push('\n');
        if piece.len() >= COPY_PIECE {
            copy.send(piece.as_bytes()).await?;
            piece.clear();
        }
    }
    copy.send(piece.as_bytes()).await?;
    Ok(copy.finish().await?)
}

/// One field in the text format of `copy`.
fn write_copied(out: &mut String, value: Value) -> Result<(), StoreError> {
    match value {
        Value::Bool(Some(value)) => out.push(if value { 't' } else { 'f' }),
        Value::Int(Some(value)) => write_shown(out, value),
        Value::Real(Some(value)) => write_shown(out, value),
        Value::Text(Some(text)) | Value::Json(Some(text)) => write_escaped(out, &text),
        Value::Bytes(Some(bytes)) => {
            out.push_str("\\\\x");
            out.push_str(&hex::encode(bytes));
        }
        Value::Day(Some(day)) => write_shown(out, day),
        Value::Timestamp(Some(instant)) => write_shown(out, instant),
        Value::Uuid(Some(uuid)) => write_shown(out, uuid),
        Value::Unfit(why) => return Err(StoreError::Invalid(why)),
        _ => out.push_str("\\N"),
    }
    Ok(())
}

fn write_shown(out: &mut String, value: impl std::fmt::Display) {
    // Writing into a string cannot fail.
    let _ = write!(out, "{value}");
}

fn write_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '\\' => out.push_str("\\\\"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_what_copy_would_misread() {
        let mut out = String::new();
        for value in [Value::from("a\tb\nc\rd\\e"), Value::from("\\N"), Value::Text(None), Value::from(vec![0u8, 255])]
        {
            write_copied(&mut out, value).unwrap();
            out.push('|');
        }
        assert_eq!(out, "a\\tb\\nc\\rd\\\\e|\\\\N|\\N|\\\\x00ff|");
    }

    #[test]
    fn quotes_what_a_statement_would_misread() {
        let mut out = String::new();
        for value in [Value::from("it's\\'; --"), Value::Text(None), Value::from(vec![0u8, 255]), Value::from(-7i64)] {
            write_literal(&mut out, value).unwrap();
            out.push('|');
        }
        assert_eq!(out, "'it''s\\''; --'|null|'\\x00ff'|'-7'|");
        assert!(write_literal(&mut out, Value::from("a\0b")).is_err());
    }

    #[test]
    fn takes_only_its_own_parameter_from_the_url() {
        let (url, size) = without_pool_size("postgres://me@db/dunlin?pool_size=3&sslmode=require").unwrap();
        assert_eq!((url.as_str(), size), ("postgres://me@db/dunlin?sslmode=require", 3));
    }
}
