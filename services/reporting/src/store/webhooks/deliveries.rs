//! What was sent to an endpoint, for looking up and sending again.

use kernel::{EventId, Timestamp, WebhookEndpointId};
use serde::Serialize;
use store::{Conn, Row, StoreError, Word};
use utoipa::ToSchema;

use crate::domain::webhook::DeliveryState;

/// One event on its way to one endpoint.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = WebhookDelivery)]
pub struct Delivery {
    /// The event; the receiver sees it as `webhook-id`, at every try the same.
    pub event_id: EventId,
    /// Which event: `campaigns.campaign_launched`.
    pub event_type: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// How often it was tried since it was queued or replayed.
    pub attempts: i64,
    /// The status of the last answer; `null` without one.
    pub response_status: Option<i64>,
    /// How long the last try took.
    pub latency_ms: Option<i64>,
    /// Why the last try failed.
    pub error: Option<String>,
    /// When it was queued.
    pub created_at: Timestamp,
    /// When it was last tried.
    pub last_attempt_at: Option<Timestamp>,
    /// When it is tried next, while it waits and the endpoint is on.
    pub next_attempt_at: Option<Timestamp>,
    /// When it was taken.
    pub delivered_at: Option<Timestamp>,
    /// Whether it is a test.
    pub is_test: bool,
}

const SELECT: &str = "select d.event_id, d.kind, d.state, d.attempts, d.response_status, d.latency_ms, d.error, \
     d.created_at, d.last_attempt_at, d.delivered_at, \
     case when d.state = 'waiting' and e.is_enabled then d.next_at end as next_at, \
     case when d.envelope is null then 0 else 1 end as is_test \
     from webhook_deliveries d join webhook_endpoints e on e.endpoint_id = d.endpoint_id";

fn read(row: &Row) -> Result<Delivery, StoreError> {
    Ok(Delivery {
        event_id: row.get("event_id")?,
        event_type: row.get("kind")?,
        state: row.get::<Word<DeliveryState>>("state")?.0,
        attempts: row.get("attempts")?,
        response_status: row.get("response_status")?,
        latency_ms: row.get("latency_ms")?,
        error: row.get("error")?,
        created_at: row.get("created_at")?,
        last_attempt_at: row.get("last_attempt_at")?,
        next_attempt_at: row.get("next_at")?,
        delivered_at: row.get("delivered_at")?,
        is_test: row.get::<i64>("is_test")? == 1,
    })
}

/// Which deliveries of an endpoint are wanted.
pub struct Wanted<'a> {
    pub endpoint: WebhookEndpointId,
    pub state: Option<DeliveryState>,
    pub event_type: Option<&'a str>,
    pub before: Option<EventId>,
}

/// Deliveries, the newest event first.
pub async fn list(db: &Conn, wanted: &Wanted<'_>, limit: u32) -> Result<Vec<Delivery>, StoreError> {
    db.all(
        &format!(
            "{SELECT} where d.endpoint_id = $1 and ($2 is null or d.state = $2) and ($3 is null or d.kind = $3)
                 and ($4 is null or d.event_id < $4)
             order by d.event_id desc limit $5"
        ),
        &[&wanted.endpoint, &wanted.state.map(Word), &wanted.event_type, &wanted.before, &limit],
        read,
    )
    .await
}

/// One delivery.
pub async fn load(db: &Conn, endpoint: WebhookEndpointId, event: EventId) -> Result<Delivery, StoreError> {
    db.one(&format!("{SELECT} where d.endpoint_id = $1 and d.event_id = $2"), &[&endpoint, &event], read).await
}

/// Puts a delivery back to its beginning: it is tried now, and again by the plan.
pub async fn replay(db: &Conn, endpoint: WebhookEndpointId, event: EventId) -> Result<(), StoreError> {
    let sql = "update webhook_deliveries set state = 'waiting', attempts = 0, next_at = $3, delivered_at = null
         where endpoint_id = $1 and event_id = $2";
    match db.execute(sql, &[&endpoint, &event, &super::machine_time()]).await? {
        0 => Err(StoreError::NotFound),
        _ => Ok(()),
    }
}

/// How many deliveries wait, by endpoint.
pub async fn waiting(db: &Conn) -> Result<Vec<(WebhookEndpointId, i64)>, StoreError> {
    let sql =
        "select endpoint_id, count(*) as waiting from webhook_deliveries where state = 'waiting' group by endpoint_id";
    db.all(sql, &[], |row| Ok((row.get("endpoint_id")?, row.get("waiting")?))).await
}

/// How many deliveries of one endpoint wait.
pub async fn waiting_for(db: &Conn, endpoint: WebhookEndpointId) -> Result<i64, StoreError> {
    let sql = "select count(*) as waiting from webhook_deliveries where endpoint_id = $1 and state = 'waiting'";
    db.one(sql, &[&endpoint], |row| row.get("waiting")).await
}

/// Forgets what was queued before an instant and waits no more.
pub async fn forget(db: &Conn, before: Timestamp) -> Result<u64, StoreError> {
    db.execute("delete from webhook_deliveries where created_at < $1 and state <> 'waiting'", &[&before]).await
}
