//! Adds an endpoint.

use kernel::{Version, WebhookEndpointId};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::{AUDIT, webhook_secrets};
use crate::config::Settings;
use crate::domain::event_types;
use crate::domain::webhook::address::endpoint_url;
use crate::domain::webhook::{DisabledBecause, Payload};
use crate::error::Error;
use crate::sending;
use crate::store::webhooks::endpoints::{self, Endpoint};

/// What an endpoint is to be.
pub struct NewEndpoint {
    pub url: String,
    pub description: String,
    pub event_types: Vec<String>,
    pub payload: Payload,
    pub is_enabled: bool,
}

/// Refuses a URL that may not be sent to. Asks the network, so it comes before the transaction.
pub async fn judge_url(ctx: &Ctx, url: &str) -> Result<(), Error> {
    let rules = sending::rules(&ctx.settings::<Settings>().webhooks);
    sending::refuse_private(&endpoint_url(url, rules)?, rules).await?;
    Ok(())
}

/// The events in a fixed order, each once; refuses what is none.
pub fn known_events(mut names: Vec<String>) -> Result<Vec<String>, Error> {
    if let Some(stranger) = names.iter().find(|name| !event_types::is_known(name)) {
        return Err(Error::NoSuchEvent(stranger.clone()));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// Adds an endpoint whose URL was judged; its secret is in it.
pub async fn add_webhook_endpoint(ctx: &Ctx, tx: &Tx, by: &Caller, new: NewEndpoint) -> Result<Endpoint, Error> {
    let endpoint = Endpoint {
        id: WebhookEndpointId::fresh(),
        version: Version::FIRST,
        url: new.url,
        description: new.description,
        payload: new.payload,
        event_types: known_events(new.event_types)?,
        is_enabled: new.is_enabled,
        disabled_because: (!new.is_enabled).then_some(DisabledBecause::Person),
        failing_since: None,
        last_delivered_at: None,
        secret: webhook_secrets::fresh()?,
        old_secret: None,
        created_at: ctx.now(),
        created_by: by.name.clone(),
    };
    endpoints::add(tx, &endpoint).await?;
    let detail = json!({"url": endpoint.url, "event_types": endpoint.event_types, "payload": endpoint.payload});
    tx.audit(AUDIT, &by.actor(), "webhook_endpoint.added", &endpoint.id.to_string(), &detail).await?;
    Ok(endpoint)
}
