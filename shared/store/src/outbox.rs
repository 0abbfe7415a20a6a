//! Events on their way out: written with the change, claimed by a relay, marked when the bus has them.

use std::time::Duration;

use chrono::TimeDelta;
use contracts::Envelope;
use kernel::{Clock, EventId, Timestamp};

use crate::{Conn, Row, Store, StoreError, Value, params, placeholders};

/// Sent rows are kept this long, for whoever wants to look.
const KEPT: TimeDelta = TimeDelta::days(1);

pub(crate) const COLUMNS: [&str; 6] = ["id", "kind", "subject", "body", "created_at", "attempts"];

/// An event that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxRow {
    /// The event's id.
    pub id: EventId,
    /// The wire name: `dunlin.accounts.balances_changed.v1`.
    pub kind: String,
    /// What it is about; also the partition key.
    pub subject: String,
    /// The envelope, as JSON.
    pub body: String,
    /// How often it was claimed, this time included.
    pub attempts: i64,
}

impl OutboxRow {
    fn read(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.get("id")?,
            kind: row.get("kind")?,
            subject: row.get("subject")?,
            body: row.get("body")?,
            attempts: row.get("attempts")?,
        })
    }

    /// The envelope.
    pub fn envelope(&self) -> Result<Envelope, StoreError> {
        serde_json::from_str(&self.body).map_err(|why| StoreError::Invalid(format!("{} {}: {why}", self.kind, self.id)))
    }
}

pub(crate) fn row(envelope: &Envelope) -> Result<Vec<Value>, StoreError> {
    let body =
        serde_json::to_string(envelope).map_err(|why| StoreError::Invalid(format!("{}: {why}", envelope.kind)))?;
    let (kind, subject) = (envelope.kind.as_str(), envelope.subject.as_str());
    Ok(vec![envelope.id.into(), kind.into(), subject.into(), body.into(), envelope.time.into(), 0i64.into()])
}

pub(crate) async fn put(conn: &Conn, envelope: &Envelope) -> Result<(), StoreError> {
    let sql = "insert into outbox (id, kind, subject, body, created_at, attempts) values ($1, $2, $3, $4, $5, $6)";
    conn.execute(sql, &params(&row(envelope)?)).await?;
    Ok(())
}

/// Takes up to `limit` unsent rows, oldest first, for `lease`: no other relay gets them in that time, and after it they
/// come back.
pub async fn claim(store: &Store, limit: u32, lease: Duration) -> Result<Vec<OutboxRow>, StoreError> {
    let now = machine_time();
    let tx = store.begin_relaxed().await?;
    let sql = format!(
        "update outbox set claimed_until = $1, attempts = attempts + 1
         where id in (select id from outbox where sent_at is null and (claimed_until is null or claimed_until <= $2)
                      order by id limit $3{})
         returning id, kind, subject, body, attempts",
        tx.skip_locked()
    );
    let mut rows = tx.all(&sql, &[&after(now, lease), &now, &limit], OutboxRow::read).await?;
    tx.commit().await?;
    rows.sort_by_key(|row| row.id);
    Ok(rows)
}

/// Marks rows as sent, and forgets what was sent long ago.
pub async fn sent(store: &Store, ids: &[EventId]) -> Result<(), StoreError> {
    let now = machine_time();
    let tx = store.begin_relaxed().await?;
    set(&tx, "sent_at", now, ids).await?;
    tx.execute("delete from outbox where sent_at < $1", &[&(now - KEPT)]).await?;
    tx.commit().await
}

/// Gives rows back that could not be sent; they can be claimed again after `pause`.
pub async fn failed(store: &Store, ids: &[EventId], pause: Duration) -> Result<(), StoreError> {
    let tx = store.begin_relaxed().await?;
    set(&tx, "claimed_until", after(machine_time(), pause), ids).await?;
    tx.commit().await
}

/// How many events wait to be sent.
pub async fn unsent(conn: &Conn) -> Result<i64, StoreError> {
    conn.one("select count(*) as unsent from outbox where sent_at is null", &[], |row| row.get("unsent")).await
}

/// Everything published and still kept, sent or not, oldest first.
pub async fn published(conn: &Conn) -> Result<Vec<Envelope>, StoreError> {
    let sql = "select id, kind, subject, body, attempts from outbox order by id";
    conn.all(sql, &[], |row| OutboxRow::read(row)?.envelope()).await
}

/// Sets one instant on many rows, a few hundred at a time.
async fn set(conn: &Conn, column: &str, instant: Timestamp, ids: &[EventId]) -> Result<(), StoreError> {
    for some in ids.chunks(200) {
        let mut values = vec![Value::from(instant)];
        values.extend(some.iter().map(|id| Value::from(*id)));
        let sql = format!("update outbox set {column} = $1 where id in ({})", placeholders(2, some.len()));
        conn.execute(&sql, &params(&values)).await?;
    }
    Ok(())
}

/// Leases and pauses go by the machine's time, so that a held clock does not hold the messages.
pub(crate) fn machine_time() -> Timestamp {
    Clock::system().now()
}

pub(crate) fn after(instant: Timestamp, wait: Duration) -> Timestamp {
    instant + TimeDelta::from_std(wait).unwrap_or(TimeDelta::days(365))
}
