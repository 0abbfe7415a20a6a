//! Transactions: all or nothing, one after the other.

use std::time::Duration;

use kernel::{CampaignId, Version};
use store::{Conn, Store, StoreError, ensure_fresh};

use crate::fresh::on_fresh_store;

async fn add(conn: &Conn, id: CampaignId, label: &str) -> Result<u64, StoreError> {
    let sql = "insert into things (id, label, amount, version) values ($1, $2, $3, $4)";
    conn.execute(sql, &[&id, &label, &10, &Version::FIRST]).await
}

async fn count(conn: &Conn) -> i64 {
    conn.one("select count(*) as n from things", &[], |row| row.get("n")).await.unwrap()
}

#[tokio::test]
async fn a_dropped_transaction_leaves_nothing() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        add(&tx, CampaignId::fresh(), "a").await.unwrap();
        assert_eq!(count(&tx).await, 1);
        assert_eq!(count(&store.read()).await, 0);
        drop(tx);
        let tx = store.begin().await.unwrap();
        assert_eq!(count(&tx).await, 0);
        add(&tx, CampaignId::fresh(), "a").await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(count(&store.read()).await, 1);
    })
    .await;
}

#[tokio::test]
async fn unique_violations_are_conflicts_with_one_name_on_both_databases() {
    on_fresh_store(|store| async move {
        let id = CampaignId::fresh();
        let tx = store.begin().await.unwrap();
        add(&tx, id, "a").await.unwrap();
        tx.commit().await.unwrap();
        for (id, label, expected) in [(CampaignId::fresh(), "a", "things_label_key"), (id, "b", "things_pkey")] {
            let tx = store.begin().await.unwrap();
            match add(&tx, id, label).await {
                Err(StoreError::Conflict { constraint }) => assert_eq!(constraint, expected),
                other => panic!("{other:?}"),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn other_constraints_are_invalid() {
    on_fresh_store(|store| async move {
        let statements = [
            "insert into things (id, label, amount, version) values ($1, 'x', -1, 1)",
            "insert into things (id, label, amount, version) values ($1, null, 1, 1)",
            "insert into parts (thing_id, place) values ($1, 1)",
        ];
        for sql in statements {
            let tx = store.begin().await.unwrap();
            let refused = tx.execute(sql, &[&CampaignId::fresh()]).await;
            assert!(matches!(refused, Err(StoreError::Invalid(_))), "{sql}: {refused:?}");
        }
        let wrong = store.read().execute("select nonsense from nowhere", &[]).await;
        assert!(matches!(wrong, Err(StoreError::Database(_))), "{wrong:?}");
    })
    .await;
}

#[tokio::test]
async fn a_stale_version_is_refused() {
    on_fresh_store(|store| async move {
        let id = CampaignId::fresh();
        let tx = store.begin().await.unwrap();
        add(&tx, id, "a").await.unwrap();
        let sql = "update things set version = version + 1 where id = $1 and version = $2";
        ensure_fresh(tx.execute(sql, &[&id, &Version::FIRST]).await.unwrap()).unwrap();
        let stale = ensure_fresh(tx.execute(sql, &[&id, &Version::FIRST]).await.unwrap());
        assert!(matches!(stale, Err(StoreError::Stale)));
    })
    .await;
}

#[tokio::test]
async fn a_missing_row_is_not_found() {
    on_fresh_store(|store| async move {
        let sql = "select label from things where id = $1";
        let read = store.read();
        let found: Option<String> = read.optional(sql, &[&CampaignId::fresh()], |row| row.get("label")).await.unwrap();
        assert_eq!(found, None);
        let missing = read.one(sql, &[&CampaignId::fresh()], |row| row.get::<String>("label")).await;
        assert!(matches!(missing, Err(StoreError::NotFound)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_in_parallel_all_succeed() {
    on_fresh_store(|store| async move {
        let id = CampaignId::fresh();
        let tx = store.begin().await.unwrap();
        add(&tx, id, "counter").await.unwrap();
        tx.commit().await.unwrap();
        let writers = (0..8).map(|_| tokio::spawn(add_up(store.clone(), id)));
        for writer in futures::future::join_all(writers).await {
            writer.unwrap();
        }
        let sql = "select amount from things where id = $1";
        let amount: i64 = store.read().one(sql, &[&id], |row| row.get("amount")).await.unwrap();
        assert_eq!(amount, 10 + 8 * 20);
    })
    .await;
}

/// Reads and then writes, twenty times.
async fn add_up(store: Store, id: CampaignId) {
    for _ in 0..20 {
        let tx = store.begin().await.unwrap();
        tx.next_number("order").await.unwrap();
        let amount: i64 =
            tx.one("select amount from things where id = $1", &[&id], |row| row.get("amount")).await.unwrap();
        tokio::task::yield_now().await;
        tx.execute("update things set amount = $2 where id = $1", &[&id, &(amount + 1)]).await.unwrap();
        tx.commit().await.unwrap();
    }
}

#[tokio::test]
async fn numbers_have_no_gaps() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        assert_eq!(tx.next_number("notices").await.unwrap(), 1);
        tx.commit().await.unwrap();
        let tx = store.begin().await.unwrap();
        assert_eq!(tx.next_number("notices").await.unwrap(), 2);
        drop(tx);
        let tx = store.begin().await.unwrap();
        assert_eq!(tx.next_number("notices").await.unwrap(), 2);
        assert_eq!(tx.next_number("lists").await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_transaction_may_be_shared_by_futures() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        let labels = ["a", "b", "c"];
        let added = labels.map(|label| add(&tx, CampaignId::fresh(), label));
        futures::future::try_join_all(added).await.unwrap();
        assert_eq!(count(&tx).await, 3);
    })
    .await;
}

#[tokio::test]
async fn a_reader_ends_early_without_harm() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        for label in ["a", "b", "c"] {
            add(&tx, CampaignId::fresh(), label).await.unwrap();
        }
        let ended = tx.each("select label from things", &[], |_| Err(StoreError::NotFound)).await;
        assert!(matches!(ended, Err(StoreError::NotFound)));
        assert_eq!(count(&tx).await, 3);
        store.ping().await.unwrap();
        tokio::time::timeout(Duration::from_secs(5), tx.commit()).await.unwrap().unwrap();
    })
    .await;
}
