//! Changes an endpoint, switches it on or off, removes it.

use kernel::WebhookEndpointId;
use serde_json::json;
use web::{Caller, Ctx, IfMatch};

use super::AUDIT;
use super::add_webhook_endpoint::{judge_url, known_events};
use crate::domain::webhook::{DisabledBecause, Payload};
use crate::error::Error;
use crate::store::webhooks::endpoints::{self, Endpoint};

/// What is to be different; what is left out stays.
pub struct Edit {
    pub url: Option<String>,
    pub description: Option<String>,
    pub event_types: Option<Vec<String>>,
    pub payload: Option<Payload>,
    pub is_enabled: Option<bool>,
}

/// Changes an endpoint.
pub async fn edit_webhook_endpoint(
    ctx: &Ctx,
    by: &Caller,
    id: WebhookEndpointId,
    seen: IfMatch,
    edit: Edit,
) -> Result<Endpoint, Error> {
    if let Some(url) = &edit.url {
        judge_url(ctx, url).await?;
    }
    let tx = ctx.begin().await?;
    let found = endpoints::load(&tx, id).await?;
    seen.ensure(found.version)?;
    let seen = found.version;
    let endpoint = applied(found, edit)?;
    endpoints::save(&tx, &endpoint, seen).await?;
    let detail = json!({
        "url": endpoint.url, "event_types": endpoint.event_types, "payload": endpoint.payload,
        "enabled": endpoint.is_enabled,
    });
    tx.audit(AUDIT, &by.actor(), "webhook_endpoint.changed", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(endpoint)
}

fn applied(mut endpoint: Endpoint, edit: Edit) -> Result<Endpoint, Error> {
    if let Some(event_types) = edit.event_types {
        endpoint.event_types = known_events(event_types)?;
    }
    if let Some(is_enabled) = edit.is_enabled.filter(|wanted| *wanted != endpoint.is_enabled) {
        endpoint.is_enabled = is_enabled;
        endpoint.disabled_because = (!is_enabled).then_some(DisabledBecause::Person);
        // Its patience begins anew.
        endpoint.failing_since = None;
    }
    endpoint.url = edit.url.unwrap_or(endpoint.url);
    endpoint.description = edit.description.unwrap_or(endpoint.description);
    endpoint.payload = edit.payload.unwrap_or(endpoint.payload);
    endpoint.version = endpoint.version.next();
    Ok(endpoint)
}

/// Removes an endpoint with all that is on its way to it.
pub async fn remove_webhook_endpoint(ctx: &Ctx, by: &Caller, id: WebhookEndpointId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let endpoint = endpoints::load(&tx, id).await?;
    endpoints::remove(&tx, id).await?;
    let detail = json!({"url": endpoint.url});
    tx.audit(AUDIT, &by.actor(), "webhook_endpoint.removed", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(())
}
