//! Who is sent what.

use std::collections::HashMap;

use kernel::{Timestamp, Version, WebhookEndpointId};
use store::{Conn, Row, StoreError, Value, Word, ensure_fresh, params, placeholders};

use crate::domain::webhook::signature::Secret;
use crate::domain::webhook::{DisabledBecause, Payload};

/// Where events are sent to.
#[derive(Clone, Debug)]
pub struct Endpoint {
    pub id: WebhookEndpointId,
    pub version: Version,
    pub url: String,
    pub description: String,
    pub payload: Payload,
    /// The names of the events: `campaigns.campaign_launched`.
    pub event_types: Vec<String>,
    pub is_enabled: bool,
    pub disabled_because: Option<DisabledBecause>,
    /// Since when every try has failed.
    pub failing_since: Option<Timestamp>,
    pub last_delivered_at: Option<Timestamp>,
    pub secret: Secret,
    /// Signs too until the rotation ends.
    pub old_secret: Option<(Secret, Timestamp)>,
    pub created_at: Timestamp,
    pub created_by: String,
}

const COLUMNS: &str = "endpoint_id, version, url, description, payload, is_enabled, disabled_because, failing_since, \
     last_delivered_at, secret, old_secret, old_secret_until, created_at, created_by";

fn read(row: &Row) -> Result<Endpoint, StoreError> {
    let until: Option<Timestamp> = row.get("old_secret_until")?;
    Ok(Endpoint {
        id: row.get("endpoint_id")?,
        version: row.get("version")?,
        url: row.get("url")?,
        description: row.get("description")?,
        payload: row.get::<Word<Payload>>("payload")?.0,
        event_types: Vec::new(),
        is_enabled: row.get("is_enabled")?,
        disabled_because: row.get::<Option<Word<DisabledBecause>>>("disabled_because")?.map(|word| word.0),
        failing_since: row.get("failing_since")?,
        last_delivered_at: row.get("last_delivered_at")?,
        secret: row.parsed("secret")?,
        old_secret: until.map(|until| Ok::<_, StoreError>((row.parsed("old_secret")?, until))).transpose()?,
        created_at: row.get("created_at")?,
        created_by: row.get("created_by")?,
    })
}

/// Keeps a new endpoint.
pub async fn add(db: &Conn, endpoint: &Endpoint) -> Result<(), StoreError> {
    db.execute(
        "insert into webhook_endpoints (endpoint_id, version, url, description, payload, is_enabled, disabled_because,
             secret, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        &[
            &endpoint.id,
            &endpoint.version,
            &endpoint.url,
            &endpoint.description,
            &Word(endpoint.payload),
            &endpoint.is_enabled,
            &endpoint.disabled_because.map(Word),
            &endpoint.secret.reveal(),
            &endpoint.created_at,
            &endpoint.created_by,
        ],
    )
    .await?;
    subscribe(db, endpoint).await
}

/// Writes an endpoint over the version it was read at; its next one is in it.
pub async fn save(db: &Conn, endpoint: &Endpoint, seen: Version) -> Result<(), StoreError> {
    let (old_secret, until) = endpoint.old_secret.as_ref().map(|(secret, until)| (secret.reveal(), *until)).unzip();
    let saved = db
        .execute(
            "update webhook_endpoints set version = $3, url = $4, description = $5, payload = $6, is_enabled = $7,
                 disabled_because = $8, failing_since = $9, secret = $10, old_secret = $11, old_secret_until = $12
             where endpoint_id = $1 and version = $2",
            &[
                &endpoint.id,
                &seen,
                &endpoint.version,
                &endpoint.url,
                &endpoint.description,
                &Word(endpoint.payload),
                &endpoint.is_enabled,
                &endpoint.disabled_because.map(Word),
                &endpoint.failing_since,
                &endpoint.secret.reveal(),
                &old_secret,
                &until,
            ],
        )
        .await?;
    ensure_fresh(saved)?;
    db.execute("delete from webhook_subscriptions where endpoint_id = $1", &[&endpoint.id]).await?;
    subscribe(db, endpoint).await
}

async fn subscribe(db: &Conn, endpoint: &Endpoint) -> Result<(), StoreError> {
    let rows = endpoint.event_types.iter().map(|kind| vec![Value::from(endpoint.id), Value::from(kind.as_str())]);
    db.insert_many("webhook_subscriptions", &["endpoint_id", "kind"], rows.collect()).await?;
    Ok(())
}

/// Forgets an endpoint and everything on its way to it.
pub async fn remove(db: &Conn, id: WebhookEndpointId) -> Result<(), StoreError> {
    for table in ["webhook_deliveries", "webhook_subscriptions", "webhook_endpoints"] {
        db.execute(&format!("delete from {table} where endpoint_id = $1"), &[&id]).await?;
    }
    Ok(())
}

/// One endpoint.
pub async fn load(db: &Conn, id: WebhookEndpointId) -> Result<Endpoint, StoreError> {
    let sql = format!("select {COLUMNS} from webhook_endpoints where endpoint_id = $1");
    let mut found = vec![db.one(&sql, &[&id], read).await?];
    add_event_types(db, &mut found).await?;
    found.pop().ok_or(StoreError::NotFound)
}

/// Endpoints, the newest first, older than `before`.
pub async fn list(db: &Conn, before: Option<WebhookEndpointId>, limit: u32) -> Result<Vec<Endpoint>, StoreError> {
    let older = if before.is_some() { "endpoint_id < $1" } else { "$1 is null" };
    let sql = format!("select {COLUMNS} from webhook_endpoints where {older} order by endpoint_id desc limit $2");
    let mut found = db.all(&sql, &[&before, &limit], read).await?;
    add_event_types(db, &mut found).await?;
    Ok(found)
}

async fn add_event_types(db: &Conn, endpoints: &mut [Endpoint]) -> Result<(), StoreError> {
    if endpoints.is_empty() {
        return Ok(());
    }
    let ids = endpoints.iter().map(|endpoint| Value::from(endpoint.id)).collect::<Vec<_>>();
    let mut kinds: HashMap<WebhookEndpointId, Vec<String>> = HashMap::new();
    db.each(
        &format!(
            "select endpoint_id, kind from webhook_subscriptions where endpoint_id in ({}) order by kind",
            placeholders(1, ids.len())
        ),
        &params(&ids),
        |row| {
            kinds.entry(row.get("endpoint_id")?).or_default().push(row.get("kind")?);
            Ok(())
        },
    )
    .await?;
    for endpoint in endpoints {
        endpoint.event_types = kinds.remove(&endpoint.id).unwrap_or_default();
    }
    Ok(())
}

/// Something was taken.
pub async fn took(db: &Conn, id: WebhookEndpointId, at: Timestamp) -> Result<(), StoreError> {
    let sql = "update webhook_endpoints set failing_since = null, last_delivered_at = $2 where endpoint_id = $1";
    db.execute(sql, &[&id, &at]).await?;
    Ok(())
}

/// Nothing was taken; tells since when.
pub async fn took_nothing(db: &Conn, id: WebhookEndpointId, at: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    db.optional(
        "update webhook_endpoints set failing_since = coalesce(failing_since, $2) where endpoint_id = $1
         returning failing_since",
        &[&id, &at],
        |row| row.get("failing_since"),
    )
    .await
}

/// Switches an endpoint off, unless it is off already; tells whether it did.
pub async fn disable(db: &Conn, id: WebhookEndpointId, because: DisabledBecause) -> Result<bool, StoreError> {
    let sql = "update webhook_endpoints set is_enabled = $2, disabled_because = $3, version = version + 1
         where endpoint_id = $1 and is_enabled = $4";
    Ok(db.execute(sql, &[&id, &false, &Word(because), &true]).await? > 0)
}
