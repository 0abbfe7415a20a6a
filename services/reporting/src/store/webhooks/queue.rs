//! The durable queue: put in with the event, claimed by a lease, written down after each try.

use chrono::TimeDelta;
use contracts::Envelope;
use kernel::{EventId, Timestamp, WebhookEndpointId};
use store::{Conn, Json, Store, StoreError, Tx, Value, Word, params, placeholders};

use crate::domain::webhook::DeliveryState;

/// Puts an event into the queue of every endpoint that wants it.
pub async fn enqueue(tx: &Tx, envelope: &Envelope, at: Timestamp) -> Result<u64, StoreError> {
    tx.execute(
        "insert into webhook_deliveries (endpoint_id, event_id, kind, state, attempts, next_at, created_at)
         select e.endpoint_id, $1, $2, 'waiting', 0, $3, $4
         from webhook_subscriptions s join webhook_endpoints e on e.endpoint_id = s.endpoint_id
         where s.kind = $2 and e.is_enabled = $5
         on conflict (endpoint_id, event_id) do nothing",
        &[&envelope.id, &envelope.name(), &super::machine_time(), &at, &true],
    )
    .await
}

/// Puts a test into the queue of one endpoint.
pub async fn enqueue_test(
    tx: &Tx,
    endpoint: WebhookEndpointId,
    envelope: &Envelope,
    at: Timestamp,
) -> Result<(), StoreError> {
    tx.execute(
        "insert into webhook_deliveries (endpoint_id, event_id, kind, state, attempts, next_at, created_at, envelope)
         values ($1, $2, $3, 'waiting', 0, $4, $5, $6)",
        &[&endpoint, &envelope.id, &envelope.name(), &super::machine_time(), &at, &Json(envelope)],
    )
    .await?;
    Ok(())
}

/// A delivery to try now.
pub struct Claimed {
    pub event_id: EventId,
    /// Tries, this one included.
    pub attempts: i64,
    pub envelope: Envelope,
}

/// The endpoints that are on and have something due.
pub async fn due_endpoints(db: &Conn) -> Result<Vec<WebhookEndpointId>, StoreError> {
    db.all(
        "select e.endpoint_id from webhook_endpoints e where e.is_enabled = $1 and exists (
             select 1 from webhook_deliveries d
             where d.endpoint_id = e.endpoint_id and d.state = 'waiting' and d.next_at <= $2)",
        &[&true, &super::machine_time()],
        |row| row.get("endpoint_id"),
    )
    .await
}

/// Takes up to `limit` due deliveries of an endpoint, the oldest first, for `lease`: nobody else gets them in that time,
/// and after it they come back.
pub async fn claim(
    store: &Store,
    endpoint: WebhookEndpointId,
    limit: u32,
    lease: TimeDelta,
) -> Result<Vec<Claimed>, StoreError> {
    let now = super::machine_time();
    let tx = store.begin_relaxed().await?;
    let sql = format!(
        "update webhook_deliveries set next_at = $3, attempts = attempts + 1
         where endpoint_id = $1 and event_id in (
             select event_id from webhook_deliveries
             where endpoint_id = $1 and state = 'waiting' and next_at <= $2
                 and exists (select 1 from webhook_endpoints e where e.endpoint_id = $1 and e.is_enabled = $5)
             order by next_at, event_id limit $4{})
         returning event_id",
        tx.skip_locked()
    );
    let parameters: store::Params<'_> = &[&endpoint, &now, &(now + lease), &limit, &true];
    let mut values = vec![Value::from(endpoint)];
    values.extend(tx.all(&sql, parameters, |row| row.get::<EventId>("event_id")).await?.into_iter().map(Value::from));
    if values.len() == 1 {
        return Ok(Vec::new());
    }
    let sql = format!(
        "select d.event_id, d.attempts, coalesce(d.envelope, a.envelope) as envelope
         from webhook_deliveries d left join activity a on a.event_id = d.event_id
         where d.endpoint_id = $1 and d.event_id in ({}) order by d.event_id",
        placeholders(2, values.len() - 1)
    );
    let claimed = tx
        .all(&sql, &params(&values), |row| {
            Ok(Claimed {
                event_id: row.get("event_id")?,
                attempts: row.get("attempts")?,
                envelope: row.get::<Json<Envelope>>("envelope")?.0,
            })
        })
        .await?;
    tx.commit().await?;
    Ok(claimed)
}

/// What came of a try.
pub struct Tried {
    pub event_id: EventId,
    /// Tries, this one included; a replay in the meantime makes this one void.
    pub attempts: i64,
    pub state: DeliveryState,
    pub next_at: Timestamp,
    pub status: Option<u16>,
    pub latency_ms: i64,
    pub error: Option<String>,
    pub at: Timestamp,
}

/// Writes down what came of some tries.
pub async fn write_down(tx: &Tx, endpoint: WebhookEndpointId, tries: &[Tried]) -> Result<(), StoreError> {
    let columns = [
        ("event_id", "uuid"),
        ("attempts", "bigint"),
        ("state", "text"),
        ("next_at", "timestamptz"),
        ("response_status", "bigint"),
        ("latency_ms", "bigint"),
        ("error", "text"),
        ("tried_at", "timestamptz"),
        ("delivered_at", "timestamptz"),
    ];
    let rows = tries.iter().map(|tried| {
        vec![
            Value::from(tried.event_id),
            Value::from(tried.attempts),
            Value::from(Word(tried.state)),
            Value::from(tried.next_at),
            Value::from(tried.status.map(i64::from)),
            Value::from(tried.latency_ms),
            Value::from(tried.error.clone()),
            Value::from(tried.at),
            Value::from((tried.state == DeliveryState::Delivered).then_some(tried.at)),
        ]
    });
    tx.stage("tried_deliveries", &columns, rows.collect()).await?;
    tx.execute(
        "update webhook_deliveries set state = t.state, next_at = t.next_at, response_status = t.response_status,
             latency_ms = t.latency_ms, error = t.error, last_attempt_at = t.tried_at, delivered_at = t.delivered_at
         from tried_deliveries t
         where webhook_deliveries.endpoint_id = $1 and webhook_deliveries.event_id = t.event_id
             and webhook_deliveries.attempts = t.attempts and webhook_deliveries.state = 'waiting'",
        &[&endpoint],
    )
    .await?;
    Ok(())
}
