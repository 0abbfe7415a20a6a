//! Messages that failed every try: kept until somebody replays or discards them.

use contracts::Envelope;
use kernel::{Clock, EventId, Page, PageQuery, Timestamp};
use serde::Serialize;

use crate::outbox::machine_time;
use crate::{Conn, Row, Store, StoreError};

/// A message that failed every try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct ParkedMessage {
    /// The event's id.
    pub event_id: EventId,
    /// The wire name.
    pub kind: String,
    /// The service that sent it: `accounts`.
    pub sender: Option<String>,
    /// What it is about: the id of an aggregate.
    pub subject: Option<String>,
    /// When what it tells happened.
    pub happened_at: Option<Timestamp>,
    /// The envelope, as JSON text.
    pub body: String,
    /// What the last try said.
    pub error: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was given up.
    pub parked_at: Timestamp,
}

impl ParkedMessage {
    fn read(row: &Row) -> Result<Self, StoreError> {
        let body: String = row.get("body")?;
        // A body that is no envelope is shown all the same: it may be why the message is here.
        let told = serde_json::from_str::<Envelope>(&body).ok();
        let told = told.as_ref();
        Ok(Self {
            event_id: row.get("event_id")?,
            kind: row.get("kind")?,
            sender: told.map(|envelope| envelope.source.trim_start_matches("/svc/").to_owned()),
            subject: told.map(|envelope| envelope.subject.clone()),
            happened_at: told.map(|envelope| envelope.time),
            body,
            error: row.get("error")?,
            attempts: row.get("attempts")?,
            parked_at: row.get("parked_at")?,
        })
    }
}

/// Gives a message up, unless it took effect after all.
pub async fn park(
    store: &Store,
    event_id: EventId,
    kind: &str,
    body: &str,
    error: &str,
    attempts: i64,
) -> Result<(), StoreError> {
    let now = Clock::system().now();
    let tx = store.begin().await?;
    let sql = "insert into inbox (event_id, kind, state, attempts, next_at, received_at, error)
        values ($1, $2, 'parked', $3, $4, $4, $5)
        on conflict (event_id) do update set state = 'parked', error = excluded.error where inbox.state <> 'done'";
    if tx.execute(sql, &[&event_id, &kind, &attempts, &now, &error]).await? > 0 {
        let sql = "insert into parked_messages (event_id, kind, body, error, attempts, parked_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (event_id) do update
            set error = excluded.error, attempts = excluded.attempts, parked_at = excluded.parked_at";
        tx.execute(sql, &[&event_id, &kind, &body, &error, &attempts, &now]).await?;
    }
    tx.commit().await
}

/// Parked messages, oldest event first.
pub async fn list(conn: &Conn, page: &PageQuery) -> Result<Page<ParkedMessage>, StoreError> {
    let after = page.after(1).map_err(|why| StoreError::Invalid(why.to_string()))?;
    let after = after.map(|cursor| cursor.0[0].parse::<EventId>()).transpose();
    let after = after.map_err(|why| StoreError::Invalid(why.to_string()))?;
    let sql = "select * from parked_messages where $1 is null or event_id > $1 order by event_id limit $2";
    let rows = conn.all(sql, &[&after, &(page.limit() + 1)], ParkedMessage::read).await?;
    Ok(Page::from_rows(rows, page.limit(), |message| vec![message.event_id.to_string()]))
}

/// How many messages are parked.
pub async fn count(conn: &Conn) -> Result<i64, StoreError> {
    conn.one("select count(*) as parked from parked_messages", &[], |row| row.get("parked")).await
}

/// Puts a parked message back into the inbox, on both foundations, as if it had just come in.
pub async fn replay(store: &Store, event_id: EventId) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    let sql = "delete from parked_messages where event_id = $1 returning body";
    let body: String = tx.one(sql, &[&event_id], |row| row.get("body")).await?;
    let sql = "update inbox set state = 'waiting', body = $2, attempts = 0, next_at = $3, error = null
        where event_id = $1 and state = 'parked'";
    tx.execute(sql, &[&event_id, &body, &machine_time()]).await?;
    tx.will_wake_inbox();
    tx.commit().await
}

/// Throws a parked message away; it counts as done.
pub async fn discard(store: &Store, event_id: EventId) -> Result<(), StoreError> {
    let tx = store.begin().await?;
    let gone = tx.execute("delete from parked_messages where event_id = $1", &[&event_id]).await?;
    tx.execute("update inbox set state = 'done', body = null where event_id = $1", &[&event_id]).await?;
    tx.commit().await?;
    if gone == 0 { Err(StoreError::NotFound) } else { Ok(()) }
}
