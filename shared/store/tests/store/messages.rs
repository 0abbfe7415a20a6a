//! Outbox, inbox and parked messages.

use std::collections::HashSet;
use std::time::Duration;

use contracts::accounts::ImportFinished;
use kernel::{Clock, EventId, ImportId, PageQuery};
use store::{Cause, Store, StoreError, inbox, outbox, parked};

use crate::fresh::on_fresh_store;

const MINUTE: Duration = Duration::from_secs(60);

fn event() -> ImportFinished {
    ImportFinished {
        import_id: ImportId::fresh(),
        layout: "native".into(),
        rows: 3,
        refused: 1,
        documents: 2,
        receipts: 0,
    }
}

async fn publish(store: &Store, count: usize) {
    let tx = store.begin().await.unwrap();
    let events: Vec<ImportFinished> = (0..count).map(|_| event()).collect();
    tx.publish_all(&events).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_event_leaves_only_when_its_transaction_is_committed() {
    on_fresh_store(|store| async move {
        let mut changed = store.outbox_changed();
        let tx = store.begin().await.unwrap();
        tx.publish(&event()).await.unwrap();
        drop(tx);
        assert_eq!(outbox::unsent(&store.read()).await.unwrap(), 0);
        assert!(!changed.has_changed().unwrap());
        let tx = store.begin().await.unwrap();
        let id = tx.publish(&event()).await.unwrap();
        assert!(!changed.has_changed().unwrap());
        tx.commit().await.unwrap();
        tokio::time::timeout(MINUTE, changed.changed()).await.unwrap().unwrap();
        let claimed = outbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!(claimed.len(), 1);
        let envelope = claimed[0].envelope().unwrap();
        assert_eq!((envelope.id, envelope.kind.as_str()), (id, "dunlin.accounts.import_finished.v1"));
        assert_eq!(envelope.open::<ImportFinished>().unwrap().rows, 3);
    })
    .await;
}

#[tokio::test]
async fn an_event_names_its_cause_and_the_time_of_the_clock() {
    on_fresh_store(|store| async move {
        let noon = "2026-03-31T12:00:00Z".parse().unwrap();
        let store = store.with_clock(Clock::held_at(noon));
        let cause = Cause {
            correlation_id: Some("request-7".into()),
            causation_id: Some("evt_1".into()),
            traceparent: Some("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into()),
        };
        let scoped = store.clone();
        let publishing = async move { publish(&scoped, 1).await };
        cause.clone().scope(publishing).await;
        let envelope = outbox::published(&store.read()).await.unwrap().remove(0);
        assert_eq!(envelope.time, noon);
        assert_eq!(envelope.correlationid, cause.correlation_id);
        assert_eq!(envelope.causationid, cause.causation_id);
        assert_eq!(envelope.traceparent, cause.traceparent);
        assert_eq!(Cause::of(&envelope).causation_id, Some(envelope.id.to_string()));
        assert_eq!(Cause::current(), Cause::default());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_relays_share_the_outbox_without_duplicates() {
    on_fresh_store(|store| async move {
        publish(&store, 500).await;
        let relays = [tokio::spawn(relay(store.clone())), tokio::spawn(relay(store.clone()))];
        let mut seen = Vec::new();
        for relay in relays {
            seen.extend(relay.await.unwrap());
        }
        assert_eq!(seen.len(), 500);
        assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 500);
        assert_eq!(outbox::unsent(&store.read()).await.unwrap(), 0);
        assert_eq!(outbox::published(&store.read()).await.unwrap().len(), 500);
    })
    .await;
}

async fn relay(store: Store) -> Vec<EventId> {
    let mut seen = Vec::new();
    while outbox::unsent(&store.read()).await.unwrap() > 0 {
        let ids: Vec<EventId> = outbox::claim(&store, 37, MINUTE).await.unwrap().iter().map(|row| row.id).collect();
        outbox::sent(&store, &ids).await.unwrap();
        seen.extend(ids);
    }
    seen
}

#[tokio::test]
async fn rows_of_a_crashed_or_failed_relay_come_back() {
    on_fresh_store(|store| async move {
        publish(&store, 3).await;
        let crashed = outbox::claim(&store, 2, Duration::ZERO).await.unwrap();
        let again = outbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!(again.len(), 3);
        assert!(again.windows(2).all(|pair| pair[0].id < pair[1].id), "oldest first");
        assert_eq!((crashed[0].attempts, again[0].attempts), (1, 2));
        assert!(outbox::claim(&store, 10, MINUTE).await.unwrap().is_empty(), "claimed rows are not given twice");
        outbox::failed(&store, &[again[1].id], Duration::ZERO).await.unwrap();
        let back = outbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!(back.iter().map(|row| row.id).collect::<Vec<_>>(), [again[1].id]);
        assert_eq!(outbox::unsent(&store.read()).await.unwrap(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_event_takes_effect_once() {
    on_fresh_store(|store| async move {
        let id = EventId::fresh();
        for expected in [true, false] {
            let tx = store.begin().await.unwrap();
            assert_eq!(inbox::first_time(&tx, id, "dunlin.a.b.v1").await.unwrap(), expected);
            tx.commit().await.unwrap();
        }
        let other = EventId::fresh();
        let tx = store.begin().await.unwrap();
        assert!(inbox::first_time(&tx, other, "dunlin.a.b.v1").await.unwrap());
        drop(tx);
        let tx = store.begin().await.unwrap();
        assert!(inbox::first_time(&tx, other, "dunlin.a.b.v1").await.unwrap(), "a failed effect does not count");
    })
    .await;
}

#[tokio::test]
async fn the_inbox_queues_retries_and_finishes() {
    on_fresh_store(|store| async move {
        publish(&store, 2).await;
        let messages = outbox::claim(&store, 10, MINUTE).await.unwrap();
        let mut changed = store.inbox_changed();
        for _ in 0..2 {
            let tx = store.begin().await.unwrap();
            inbox::enqueue(&tx, &messages).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(changed.has_changed().unwrap());
        changed.mark_unchanged();
        assert_eq!(inbox::waiting(&store.read()).await.unwrap(), 2, "known messages are not queued twice");
        let claimed = inbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!(claimed.len(), 2);
        assert_eq!(claimed[0].envelope().unwrap(), messages[0].envelope().unwrap());
        assert!(inbox::claim(&store, 10, MINUTE).await.unwrap().is_empty());
        inbox::retry(&store, claimed[1].event_id, "not yet", Duration::ZERO).await.unwrap();
        let again = inbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!((again.len(), again[0].attempts), (1, 2));
        for (id, first) in [(claimed[0].event_id, true), (claimed[1].event_id, true), (claimed[0].event_id, false)] {
            let tx = store.begin().await.unwrap();
            assert_eq!(inbox::done(&tx, id).await.unwrap(), first);
            tx.commit().await.unwrap();
        }
        assert_eq!(inbox::waiting(&store.read()).await.unwrap(), 0);
        assert_eq!(inbox::next_at(&store.read()).await.unwrap(), None);
        let later = Clock::system().now() + chrono::TimeDelta::minutes(1);
        assert_eq!(inbox::forget(&store, later).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn parked_messages_wait_for_somebody() {
    on_fresh_store(|store| async move {
        publish(&store, 3).await;
        let messages = outbox::claim(&store, 10, MINUTE).await.unwrap();
        for message in &messages {
            parked::park(&store, message.id, &message.kind, &message.body, "no such account", 5).await.unwrap();
        }
        assert_eq!(parked::count(&store.read()).await.unwrap(), 3);
        let query = PageQuery { limit: Some(2), cursor: None };
        let page = parked::list(&store.read(), &query).await.unwrap();
        assert_eq!((page.items.len(), page.items[0].error.as_str()), (2, "no such account"));
        let rest = PageQuery { limit: Some(2), cursor: page.next_cursor };
        assert_eq!(parked::list(&store.read(), &rest).await.unwrap().items.len(), 1);

        parked::replay(&store, messages[0].id).await.unwrap();
        let replayed = inbox::claim(&store, 10, MINUTE).await.unwrap();
        assert_eq!((replayed.len(), replayed[0].body.as_str()), (1, messages[0].body.as_str()));
        parked::discard(&store, messages[1].id).await.unwrap();
        assert!(matches!(parked::discard(&store, messages[1].id).await, Err(StoreError::NotFound)));
        assert!(matches!(parked::replay(&store, messages[1].id).await, Err(StoreError::NotFound)));
        assert_eq!(parked::count(&store.read()).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_took_effect_is_not_parked() {
    on_fresh_store(|store| async move {
        publish(&store, 1).await;
        let message = outbox::claim(&store, 1, MINUTE).await.unwrap().remove(0);
        let tx = store.begin().await.unwrap();
        inbox::first_time(&tx, message.id, &message.kind).await.unwrap();
        tx.commit().await.unwrap();
        parked::park(&store, message.id, &message.kind, &message.body, "late", 5).await.unwrap();
        assert_eq!(parked::count(&store.read()).await.unwrap(), 0);
    })
    .await;
}
