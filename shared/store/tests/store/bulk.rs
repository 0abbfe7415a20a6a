//! Many rows at once: inserted, staged, merged.

use kernel::CampaignId;
use store::{Conn, StoreError, Value};

use crate::fresh::on_fresh_store;

const COLUMNS: [&str; 4] = ["id", "label", "amount", "version"];
const STAGE: [(&str, &str); 2] = [("label", "text"), ("amount", "bigint")];

fn things(labels: impl Iterator<Item = usize>) -> Vec<Vec<Value>> {
    let thing =
        |number: usize| vec![CampaignId::fresh().into(), format!("thing {number}").into(), 1i64.into(), 1i64.into()];
    labels.map(thing).collect()
}

fn staged(labels: impl Iterator<Item = usize>, amount: i64) -> Vec<Vec<Value>> {
    labels.map(|number| vec![format!("thing {number}").into(), amount.into()]).collect()
}

async fn sum(conn: &Conn) -> (i64, i64) {
    let sql = "select count(*) as n, cast(coalesce(sum(amount), 0) as bigint) as total from things";
    conn.one(sql, &[], |row| Ok((row.get("n")?, row.get("total")?))).await.unwrap()
}

#[tokio::test]
async fn thousands_of_rows_go_in_at_once() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        assert_eq!(tx.insert_many("things", &COLUMNS, things(0..10_123)).await.unwrap(), 10_123);
        assert_eq!(tx.insert_many("things", &COLUMNS, Vec::new()).await.unwrap(), 0);
        tx.commit().await.unwrap();
        assert_eq!(sum(&store.read()).await, (10_123, 10_123));
    })
    .await;
}

#[tokio::test]
async fn one_bad_row_fails_them_all() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        let conflict = tx.insert_many("things", &COLUMNS, things((0..2_000).chain([7]))).await;
        assert!(
            matches!(&conflict, Err(StoreError::Conflict { constraint }) if constraint == "things_label_key"),
            "{conflict:?}"
        );
        drop(tx);
        let tx = store.begin().await.unwrap();
        let narrow = tx.insert_many("things", &COLUMNS, vec![vec![1i64.into()]]).await;
        assert!(matches!(narrow, Err(StoreError::Invalid(_))), "{narrow:?}");
        drop(tx);
        assert_eq!(sum(&store.read()).await, (0, 0));
    })
    .await;
}

#[tokio::test]
async fn staged_rows_merge_by_sql() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        tx.insert_many("things", &COLUMNS, things(0..1_500)).await.unwrap();
        tx.commit().await.unwrap();
        // Twice in the same process: the same connection meets the same stage again.
        for amount in [5, 7] {
            let tx = store.begin().await.unwrap();
            tx.stage("staged_things", &STAGE, staged(0..10, 99)).await.unwrap();
            tx.stage("staged_things", &STAGE, staged(0..1_200, amount)).await.unwrap();
            let sql = "update things set amount = s.amount from staged_things s where things.label = s.label";
            assert_eq!(tx.execute(sql, &[]).await.unwrap(), 1_200);
            tx.commit().await.unwrap();
            assert_eq!(sum(&store.read()).await, (1_500, 1_200 * amount + 300));
        }
        let tx = store.begin().await.unwrap();
        assert!(tx.execute("select * from staged_things", &[]).await.is_err(), "the stage is gone after commit");
    })
    .await;
}

#[tokio::test]
async fn staged_rows_upsert() {
    on_fresh_store(|store| async move {
        let tx = store.begin().await.unwrap();
        tx.insert_many("things", &COLUMNS, things(0..3)).await.unwrap();
        let stage = [("id", "uuid"), ("label", "text"), ("amount", "bigint")];
        let rows = (1..6).map(|n| vec![CampaignId::fresh().into(), format!("thing {n}").into(), 10i64.into()]);
        tx.stage("staged_things", &stage, rows.collect()).await.unwrap();
        let sql = "insert into things (id, label, amount, version) select id, label, amount, 1 from staged_things
            where true on conflict (label) do update set amount = excluded.amount, version = things.version + 1";
        assert_eq!(tx.execute(sql, &[]).await.unwrap(), 5);
        assert_eq!(sum(&tx).await, (6, 51));
    })
    .await;
}
