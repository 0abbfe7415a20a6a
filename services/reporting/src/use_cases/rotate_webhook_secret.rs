//! Gives an endpoint a new secret; the old one signs beside it for a while.

use kernel::WebhookEndpointId;
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::{AUDIT, webhook_secrets};
use crate::config::Settings;
use crate::error::Error;
use crate::store::webhooks::endpoints::{self, Endpoint};

/// Rotates the secret. A second rotation before the first has ended drops the oldest secret at once.
pub async fn rotate_webhook_secret(ctx: &Ctx, tx: &Tx, by: &Caller, id: WebhookEndpointId) -> Result<Endpoint, Error> {
    let mut endpoint = endpoints::load(tx, id).await?;
    let seen = endpoint.version;
    let until = ctx.now() + ctx.settings::<Settings>().webhooks.rotation();
    let old = std::mem::replace(&mut endpoint.secret, webhook_secrets::fresh()?);
    endpoint.old_secret = Some((old, until));
    endpoint.version = seen.next();
    endpoints::save(tx, &endpoint, seen).await?;
    let detail = json!({"old_secret_until": until});
    tx.audit(AUDIT, &by.actor(), "webhook_endpoint.secret_rotated", &id.to_string(), &detail).await?;
    Ok(endpoint)
}
