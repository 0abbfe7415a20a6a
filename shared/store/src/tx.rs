//! A write transaction: begin · load · decide · save · publish · commit.

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};

use contracts::{Envelope, Event};
use kernel::{Actor, EventId};
use serde::Serialize;

use crate::{Cause, Conn, StoreError, Value, audit, outbox};

/// An open write transaction. It is a [`Conn`]; dropping it without [`Tx::commit`] takes everything back.
pub struct Tx {
    conn: Conn,
    has_published: AtomicBool,
    has_enqueued: AtomicBool,
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.conn
    }
}

impl Tx {
    pub(crate) const fn new(conn: Conn) -> Self {
        Self { conn, has_published: AtomicBool::new(false), has_enqueued: AtomicBool::new(false) }
    }

    /// Tells an event: it leaves through the outbox once this transaction is committed, and not otherwise.
    pub async fn publish<E: Event>(&self, event: &E) -> Result<EventId, StoreError> {
        let envelope = self.envelope(event);
        outbox::put(self, &envelope).await?;
        self.has_published.store(true, Ordering::Relaxed);
        Ok(envelope.id)
    }

    /// Tells several events of one kind.
    pub async fn publish_all<E: Event>(&self, events: &[E]) -> Result<(), StoreError> {
        if events.is_empty() {
            return Ok(());
        }
        let rows: Result<Vec<Vec<Value>>, StoreError> =
            events.iter().map(|event| outbox::row(&self.envelope(event))).collect();
        self.insert_many("outbox", &outbox::COLUMNS, rows?).await?;
        self.has_published.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Adds a record to a hash-chained stream of the audit trail.
    pub async fn audit(
        &self,
        stream: &str,
        actor: &Actor,
        action: &str,
        subject: &str,
        detail: &(impl Serialize + Sync),
    ) -> Result<(), StoreError> {
        audit::append(self, stream, actor, action, subject, detail).await
    }

    /// The next number of a sequence without gaps, from 1. Whoever takes one holds the sequence until commit.
    pub async fn next_number(&self, sequence: &str) -> Result<i64, StoreError> {
        let sql = "insert into numbers (sequence, value) values ($1, 1)
            on conflict (sequence) do update set value = numbers.value + 1 returning value";
        self.one(sql, &[&sequence], |row| row.get("value")).await
    }

    /// The first of `count` numbers of a sequence that follow each other. Whoever takes them holds the sequence until commit.
    pub async fn next_numbers(&self, sequence: &str, count: u32) -> Result<i64, StoreError> {
        let sql = "insert into numbers (sequence, value) values ($1, $2)
            on conflict (sequence) do update set value = numbers.value + excluded.value returning value";
        let last: i64 = self.one(sql, &[&sequence, &count], |row| row.get("value")).await?;
        Ok(last - i64::from(count) + 1)
    }

    /// Makes everything permanent, and wakes whoever waits for what was published.
    pub async fn commit(self) -> Result<(), StoreError> {
        let store = self.conn.store().clone();
        self.conn.commit().await?;
        if self.has_published.into_inner() {
            store.wake_outbox();
        }
        if self.has_enqueued.into_inner() {
            store.wake_inbox();
        }
        Ok(())
    }

    pub(crate) fn will_wake_inbox(&self) {
        self.has_enqueued.store(true, Ordering::Relaxed);
    }

    fn envelope<E: Event>(&self, event: &E) -> Envelope {
        let mut envelope = Envelope::of(event, self.store().clock().now());
        Cause::current().stamp(&mut envelope);
        envelope
    }
}
