//! A fresh database per test, gone afterwards.

use std::future::Future;

use store::{Migration, Store};
use uuid::Uuid;

/// Tables for the tests of this crate.
pub const TABLES: &[Migration] = &[Migration {
    name: "0001_tests",
    sql: "create table things (
        id uuid not null primary key,
        label text not null unique,
        amount bigint not null check (amount >= 0),
        version bigint not null
    );
    create table parts (thing_id uuid not null references things (id), place bigint not null, primary key (thing_id, place));
    create table kinds (
        place bigint not null primary key,
        yes boolean, number bigint, real double precision, words text, bytes bytea, day date, at timestamptz, id uuid,
        json jsonb, currency text, role text, share bigint
    )",
}];

#[expect(clippy::disallowed_methods, reason = "the tests choose their foundation by the environment")]
pub fn is_production() -> bool {
    std::env::var("DUNLIN_TEST_FOUNDATION").is_ok_and(|foundation| foundation == "production")
}

/// Runs a test on a migrated store of its own.
pub async fn on_fresh_store<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Store) -> F + Send + 'static) {
    on_fresh_url(|url| async move {
        let store = Store::open(&url, "tests").await.unwrap();
        store.migrate(TABLES).await.unwrap();
        test(store).await;
    })
    .await;
}

/// Runs a test on the URL of a database that does not exist yet.
pub async fn on_fresh_url<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(String) -> F) {
    let directory = tempfile::tempdir().unwrap();
    let name = format!("dunlin_test_{}", Uuid::now_v7().simple());
    let url = if is_production() {
        format!("postgres://postgres@127.0.0.1:5432/{name}?pool_size=4")
    } else {
        format!("sqlite:{}/tests.db", directory.path().display())
    };
    let outcome = tokio::spawn(test(url)).await;
    if is_production() {
        let server = Store::open("postgres://postgres@127.0.0.1:5432/postgres?pool_size=1", "tests").await.unwrap();
        server.read().execute(&format!("drop database if exists {name} with (force)"), &[]).await.unwrap();
        server.close().await;
    }
    if let Err(panicked) = outcome {
        std::panic::resume_unwind(panicked.into_panic());
    }
}
