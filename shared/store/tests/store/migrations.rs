//! Schemas change forwards only.

use store::{Migration, Store};

use crate::fresh::{TABLES, on_fresh_url};

#[tokio::test]
async fn a_second_start_changes_nothing() {
    on_fresh_url(|url| async move {
        for _ in 0..2 {
            let store = Store::open(&url, "tests").await.unwrap();
            store.migrate(TABLES).await.unwrap();
            store.close().await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_changed_migration_is_refused_by_name() {
    on_fresh_url(|url| async move {
        let store = Store::open(&url, "tests").await.unwrap();
        store.migrate(TABLES).await.unwrap();
        let changed = [Migration { name: TABLES[0].name, sql: "create table others (id uuid primary key)" }];
        let refused = store.migrate(&changed).await.unwrap_err().to_string();
        assert!(refused.contains("`0001_tests` of `tests` was changed"), "{refused}");
    })
    .await;
}

#[tokio::test]
async fn a_failing_migration_leaves_nothing_behind() {
    on_fresh_url(|url| async move {
        let store = Store::open(&url, "tests").await.unwrap();
        let broken = [Migration { name: "0001_tests", sql: "create table half (id uuid);\ncreate nonsense;" }];
        let refused = store.migrate(&broken).await.unwrap_err().to_string();
        assert!(refused.contains("migration `0001_tests` of `tests` failed"), "{refused}");
        let mended = [Migration { name: "0001_tests", sql: "create table half (id uuid);" }];
        store.migrate(&mended).await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn starters_at_the_same_moment_agree() {
    on_fresh_url(|url| async move {
        let starts = (0..4).map(|_| {
            let url = url.clone();
            tokio::spawn(async move {
                let store = Store::open(&url, "tests").await.unwrap();
                store.migrate(TABLES).await.unwrap();
            })
        });
        for start in futures::future::join_all(starts).await {
            start.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn an_unknown_database_is_refused() {
    for url in ["mysql://localhost/x", "sqlite:", "sqlite:/tmp/x.db?mode=fast", "postgres://[/x"] {
        assert!(Store::open(url, "tests").await.is_err(), "{url}");
    }
}
