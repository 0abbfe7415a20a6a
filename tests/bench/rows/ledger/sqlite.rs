//! The import on SQLite, beside SQLite's own best multi-row insert.

use std::collections::HashMap;
use std::path::Path;
use std::time::Instant;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{AssertSqlSafe, Connection, QueryBuilder, Sqlite, SqliteConnection};

use super::by_hand::TABLES;
use super::planner;
use crate::Res;
use crate::books::{Books, Files};
use crate::figures::{Bar, Line};
use crate::house::{embedded, imported};
use crate::measure::in_turns;
use crate::rows::Bench;

/// SQLite has its turn with a quarter of the documents.
const SHARE: u32 = 4;
const A_STATEMENT: usize = 500;

/// Imports the same documents both ways.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let books = Books { documents: bench.options.documents / SHARE };
    let dir = bench.dir.path().join("sqlite");
    std::fs::create_dir_all(&dir)?;
    let files = books.write(&dir)?;
    let ours = async || {
        let place = tempfile::tempdir_in(&dir)?;
        let suite = embedded(vec![accounts::service()], place.path()).await;
        let planner = planner(&suite);
        imported(&planner, &files.customers).await?;
        imported(&planner, &files.accounts).await?;
        Ok(books.rate(imported(&planner, &files.documents).await?))
    };
    let limit = async || {
        let place = tempfile::tempdir_in(&dir)?;
        Ok(books.rate(insert(&files, &place.path().join("hand.db")).await?))
    };
    let rates = in_turns(bench.options.turns, ours, limit).await?;
    let name = format!("import of {} documents on SQLite (prepared {A_STATEMENT}-row insert)", books.documents);
    bench.table.add(Line::rate(name, "rows/s", rates).bar(Bar::ShareOf(0.5)));
    Ok(())
}

/// Reads the file and inserts its documents in one transaction; how long that took.
async fn insert(files: &Files, database: &Path) -> Res<f64> {
    let options = SqliteConnectOptions::new().filename(database).create_if_missing(true);
    let options = options.journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
    let mut conn = SqliteConnection::connect_with(&options.pragma("cache_size", "-32768")).await?;
    sqlx::raw_sql(AssertSqlSafe(TABLES.to_owned())).execute(&mut conn).await?;
    let accounts: HashMap<String, [u8; 16]> = lines(&files.accounts)?
        .into_iter()
        .zip(1_u128..)
        .map(|(row, n)| (row[0].to_owned(), n.to_be_bytes()))
        .collect();

    let began = Instant::now();
    let mut tx = conn.begin().await?;
    let mut ids = 1_u128..;
    let rows = lines(&files.documents)?;
    for some in rows.chunks(A_STATEMENT) {
        let mut insert = QueryBuilder::<Sqlite>::new(
            "insert into documents (id, account_id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at) ",
        );
        insert.push_values(some.iter().zip(&mut ids), |mut values, (row, id)| {
            let minor: i64 = row[5].replace('.', "").parse().unwrap_or_default();
            let account = accounts.get(&row[1]).copied().unwrap_or_default();
            values.push_bind(id.to_be_bytes().to_vec()).push_bind(account.to_vec());
            for column in [0, 2, 3, 4] {
                values.push_bind(row[column].to_owned());
            }
            values.push_bind(minor).push_bind(minor).push_bind("2026-06-30T00:00:00Z");
        });
        insert.push(" on conflict (account_id, reference) do nothing");
        insert.build().execute(&mut *tx).await?;
    }
    tx.commit().await?;
    let seconds = began.elapsed().as_secs_f64();
    conn.close().await?;
    Ok(seconds)
}

fn lines(file: &Path) -> Res<Vec<csv::StringRecord>> {
    Ok(csv::Reader::from_path(file)?.into_records().collect::<Result<_, _>>()?)
}
