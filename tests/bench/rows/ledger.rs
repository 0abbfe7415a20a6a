//! Books of a million documents: importing, importing again, ageing, and reading one account.

mod ageing;
mod by_hand;
mod reading;
mod sqlite;

use std::time::Instant;

use kernel::Role;
use serde_json::json;
use testkit::{Client, TestSuite};

use crate::Res;
use crate::books::{Books, Files};
use crate::figures::{Bar, Line};
use crate::house::{expected, finished, imported, production, settled};
use crate::measure::median;
use crate::rows::Bench;

/// Growth is looked at between books and books five times as large.
const GROWTH: u32 = 5;

/// Measures the books on PostgreSQL, then the import on SQLite.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let books = Books { documents: bench.options.documents };
    let suite = imports(bench, books).await?;
    let past = ageing::measure(bench, &suite, books).await?;
    reading::measure(bench, &suite, books).await?;
    drop(suite);
    ageing::growth(bench, books, past).await?;
    sqlite::measure(bench).await
}

/// Importing and importing again; the last books are handed on.
async fn imports(bench: &mut Bench<'_>, books: Books) -> Res<TestSuite> {
    let files = books.write(bench.dir.path())?;
    let hand = by_hand::Books::prepare(&files)?;
    let (mut ours, mut limit) = (Vec::new(), Vec::new());
    let (mut again, mut reordered, mut limit_again) = (Vec::new(), Vec::new(), Vec::new());
    let mut kept = None;
    for _turn in 0..bench.options.turns.max(1) {
        drop(kept.take());
        let suite = opened(&files).await?;
        let planner = planner(&suite);
        ours.push(books.rate(imported(&planner, &files.documents).await?));
        settled(&suite).await?;
        limit.push(books.rate(hand.merge_new()?));
        again.push(books.rate(imported(&planner, &files.documents).await?));
        reordered.push(books.rate(imported(&planner, &files.reordered).await?));
        limit_again.push(books.rate(hand.merge_again()?));
        kept = Some(suite);
    }
    let (documents, accounts) = (books.documents, books.accounts());
    let name = format!("import of {documents} documents of {accounts} accounts (COPY to staging + merge)");
    bench.table.add(Line::rate(name, "rows/s", (median(ours), median(limit))).bar(Bar::ShareOf(0.5)));
    let merged_again = median(limit_again);
    let name = "the same file again, known by its hash (COPY to staging + merge)";
    bench.table.add(Line::rate(name, "rows/s", (median(again), merged_again)).bar(Bar::ShareOf(0.6)));
    let name = "the same rows in another file (COPY to staging + merge)";
    bench.table.add(Line::rate(name, "rows/s", (median(reordered), merged_again)).bar(Bar::ShareOf(0.6)));
    kept.ok_or_else(|| "no turn".into())
}

/// A suite on PostgreSQL with the customers and accounts of these books.
async fn opened(files: &Files) -> Res<TestSuite> {
    let suite = production(vec![accounts::service()]).await;
    let planner = planner(&suite);
    imported(&planner, &files.customers).await?;
    imported(&planner, &files.accounts).await?;
    settled(&suite).await?;
    Ok(suite)
}

fn planner(suite: &TestSuite) -> Client {
    suite.as_role(Role::Planner).at("accounts")
}

/// The name of the database of a suite's accounts.
async fn database_of(suite: &TestSuite) -> Res<String> {
    let sql = "select cast(current_database() as text) as name";
    Ok(suite.ctx_of("accounts").read().one(sql, &[], |row| row.get("name")).await?)
}

/// Holds the balances at a day (at the business day: `None`), which ages, stores and tells all that changes.
async fn publish(planner: &Client, day: Option<&str>) -> Res<f64> {
    let path = day.map_or_else(|| "/balances/publish".to_owned(), |day| format!("/balances/publish?as_of={day}"));
    let began = Instant::now();
    let accepted = expected(planner.post(&path, json!({})).await, 202)?.json();
    finished(planner, accepted["operation_id"].as_str().unwrap_or_default()).await?;
    Ok(began.elapsed().as_secs_f64())
}
