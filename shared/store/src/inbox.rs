//! Events that came in: each takes effect once. Also the durable queue of the in-process bus and of replays.

use std::time::Duration;

use contracts::Envelope;
use kernel::{EventId, Timestamp};

use crate::outbox::{OutboxRow, after, machine_time};
use crate::{Conn, Row, Store, StoreError, Tx, Value, params, placeholders};

/// A message whose turn it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxRow {
    /// The event's id.
    pub event_id: EventId,
    /// The wire name.
    pub kind: String,
    /// The envelope, as JSON.
    pub body: String,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

impl InboxRow {
    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            event_id: row.get("event_id")?,
            kind: row.get("kind")?,
            body: row.get::<Option<String>>("body")?.unwrap_or_default(),
            attempts: row.get("attempts")?,
        })
    }

    /// The envelope.
    pub fn envelope(&self) -> Result<Envelope, StoreError> {
        let unreadable = |why| StoreError::Invalid(format!("{} {}: {why}", self.kind, self.event_id));
        serde_json::from_str(&self.body).map_err(unreadable)
    }
}

/// Marks an event as done in the transaction of its effect. Says `false` when it was done before: then do nothing.
pub async fn first_time(tx: &Tx, event_id: EventId, kind: &str) -> Result<bool, StoreError> {
    let sql = "insert into inbox (event_id, kind, state, attempts, next_at, received_at)
        values ($1, $2, 'done', 1, $3, $3)
        on conflict (event_id) do update set state = 'done', body = null, error = null where inbox.state <> 'done'";
    Ok(tx.execute(sql, &[&event_id, &kind, &machine_time()]).await? > 0)
}

/// Queues messages for this service; those that are known already stay as they are.
pub async fn enqueue(tx: &Tx, messages: impl IntoIterator<Item = &OutboxRow>) -> Result<(), StoreError> {
    let messages: Vec<&OutboxRow> = messages.into_iter().collect();
    let now = machine_time();
    for some in messages.chunks(50) {
        put(tx, some, now).await?;
        tx.will_wake_inbox();
    }
    Ok(())
}

async fn put(tx: &Tx, messages: &[&OutboxRow], now: Timestamp) -> Result<(), StoreError> {
    let mut values: Vec<Value> = vec![now.into()];
    let mut rows = Vec::new();
    for message in messages {
        let first = values.len() + 1;
        values.extend([message.id.into(), message.kind.as_str().into(), message.body.as_str().into()]);
        rows.push(format!("({}, 'waiting', 0, $1, $1)", placeholders(first, 3)));
    }
    let sql = format!(
        "insert into inbox (event_id, kind, body, state, attempts, next_at, received_at) values {}
         on conflict (event_id) do nothing",
        rows.join(", ")
    );
    tx.execute(&sql, &params(&values)).await?;
    Ok(())
}

/// Takes up to `limit` waiting messages whose time has come, oldest first, for `lease`; after it they come back.
pub async fn claim(store: &Store, limit: u32, lease: Duration) -> Result<Vec<InboxRow>, StoreError> {
    let now = machine_time();
    let tx = store.begin_relaxed().await?;
    let sql = format!(
        "update inbox set next_at = $1, attempts = attempts + 1
         where event_id in (select event_id from inbox where state = 'waiting' and next_at <= $2
                            order by next_at, event_id limit $3{})
         returning event_id, kind, body, attempts",
        tx.skip_locked()
    );
    let mut rows = tx.all(&sql, &[&after(now, lease), &now, &limit], InboxRow::read).await?;
    tx.commit().await?;
    rows.sort_by_key(|row| row.event_id);
    Ok(rows)
}

/// Marks a claimed message as done in the transaction of its effect. Says `false` when it was done before.
pub async fn done(tx: &Tx, event_id: EventId) -> Result<bool, StoreError> {
    let sql = "update inbox set state = 'done', body = null, error = null where event_id = $1 and state <> 'done'";
    Ok(tx.execute(sql, &[&event_id]).await? > 0)
}

/// Lets a claimed message wait for another try.
pub async fn retry(store: &Store, event_id: EventId, error: &str, pause: Duration) -> Result<(), StoreError> {
    let tx = store.begin_relaxed().await?;
    let sql = "update inbox set next_at = $2, error = $3 where event_id = $1 and state = 'waiting'";
    tx.execute(sql, &[&event_id, &after(machine_time(), pause), &error]).await?;
    tx.commit().await
}

/// Gives claimed messages back that were not tried.
pub async fn give_back(store: &Store, ids: &[EventId]) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    let sql = "update inbox set next_at = $2, attempts = attempts - 1 where event_id = $1 and state = 'waiting'";
    for id in ids {
        tx.execute(sql, &[id, &machine_time()]).await?;
    }
    tx.commit().await
}

/// How many messages wait, those for a later try included.
pub async fn waiting(conn: &Conn) -> Result<i64, StoreError> {
    conn.one("select count(*) as waiting from inbox where state = 'waiting'", &[], |row| row.get("waiting")).await
}

/// When the next waiting message may be tried.
pub async fn next_at(conn: &Conn) -> Result<Option<Timestamp>, StoreError> {
    conn.one("select min(next_at) as next_at from inbox where state = 'waiting'", &[], |row| row.get("next_at")).await
}

/// Forgets which events were done before an instant. A message that old must not come again.
pub async fn forget(store: &Store, before: Timestamp) -> Result<u64, StoreError> {
    let tx = store.begin_relaxed().await?;
    let sql = "delete from inbox where state = 'done' and received_at < $1";
    let forgotten = tx.execute(sql, &[&before]).await?;
    tx.commit().await?;
    Ok(forgotten)
}
