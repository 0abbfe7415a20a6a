//! The audit trail shows what was changed behind its back.

use kernel::{Actor, PageQuery};
use store::{Store, audit};

use crate::fresh::on_fresh_store;

async fn record(store: &Store, stream: &str, count: usize) {
    let tx = store.begin().await.unwrap();
    for number in 0..count {
        let detail = serde_json::json!({ "number": number });
        tx.audit(stream, &Actor::system("tests"), "counted", "cmp_1", &detail).await.unwrap();
    }
    tx.commit().await.unwrap();
}

async fn tamper(store: &Store, sql: &str) {
    let tx = store.begin().await.unwrap();
    assert_eq!(tx.execute(sql, &[]).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_untouched_stream_is_whole() {
    on_fresh_store(|store| async move {
        record(&store, "approvals", 2).await;
        record(&store, "lists", 1).await;
        record(&store, "approvals", 1).await;
        let verified = audit::verify(&store.read(), "approvals").await.unwrap();
        assert_eq!((verified.records, verified.first_bad), (3, None));
        assert_eq!(audit::streams(&store.read()).await.unwrap(), ["approvals", "lists"]);
        let empty = audit::verify(&store.read(), "nothing").await.unwrap();
        assert_eq!((empty.records, empty.first_bad), (0, None));
    })
    .await;
}

#[tokio::test]
async fn a_changed_record_is_named() {
    on_fresh_store(|store| async move {
        record(&store, "approvals", 4).await;
        let sql = "update audit_records set record = replace(record, '\"number\":1', '\"number\":7') where seq = 2";
        tamper(&store, sql).await;
        let verified = audit::verify(&store.read(), "approvals").await.unwrap();
        assert_eq!((verified.records, verified.first_bad), (4, Some(2)));
    })
    .await;
}

#[tokio::test]
async fn a_removed_record_is_missed_wherever_it_was() {
    on_fresh_store(|store| async move {
        record(&store, "middle", 3).await;
        tamper(&store, "delete from audit_records where stream = 'middle' and seq = 2").await;
        assert_eq!(audit::verify(&store.read(), "middle").await.unwrap().first_bad, Some(2));
        record(&store, "end", 3).await;
        tamper(&store, "delete from audit_records where stream = 'end' and seq = 3").await;
        assert_eq!(audit::verify(&store.read(), "end").await.unwrap().first_bad, Some(3));
    })
    .await;
}

#[tokio::test]
async fn records_are_listed_in_order() {
    on_fresh_store(|store| async move {
        record(&store, "approvals", 3).await;
        let query = PageQuery { limit: Some(2), cursor: None };
        let page = audit::list(&store.read(), "approvals", &query).await.unwrap();
        assert_eq!(page.items.iter().map(|record| record.seq).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(page.items[1].record["detail"]["number"], 1);
        let rest = PageQuery { limit: Some(2), cursor: page.next_cursor };
        let page = audit::list(&store.read(), "approvals", &rest).await.unwrap();
        assert_eq!((page.items.len(), page.next_cursor), (1, None));
    })
    .await;
}
