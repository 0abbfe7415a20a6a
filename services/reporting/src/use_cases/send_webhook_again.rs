//! What an administrator asks to be sent: a test, or a delivery once more.

use contracts::Envelope;
use kernel::{EventId, WebhookEndpointId};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::webhook::body::WebhookTested;
use crate::error::Error;
use crate::store::webhooks::deliveries::{self, Delivery};
use crate::store::webhooks::{endpoints, queue};

/// Queues a test. It is signed, sent and tried again like every event.
pub async fn test_webhook_endpoint(ctx: &Ctx, tx: &Tx, by: &Caller, id: WebhookEndpointId) -> Result<Delivery, Error> {
    refuse_disabled(tx, id).await?;
    let test = WebhookTested { endpoint_id: id, asked_by: by.name.clone() };
    let envelope = Envelope::of(&test, ctx.now());
    queue::enqueue_test(tx, id, &envelope, ctx.now()).await?;
    Ok(deliveries::load(tx, id, envelope.id).await?)
}

/// Queues a delivery again, under the same `webhook-id`.
pub async fn replay_webhook(tx: &Tx, by: &Caller, id: WebhookEndpointId, event: EventId) -> Result<Delivery, Error> {
    refuse_disabled(tx, id).await?;
    deliveries::replay(tx, id, event).await?;
    tx.audit(AUDIT, &by.actor(), "webhook.replayed", &id.to_string(), &json!({"event_id": event})).await?;
    Ok(deliveries::load(tx, id, event).await?)
}

async fn refuse_disabled(tx: &Tx, id: WebhookEndpointId) -> Result<(), Error> {
    if endpoints::load(tx, id).await?.is_enabled { Ok(()) } else { Err(Error::EndpointDisabled) }
}
