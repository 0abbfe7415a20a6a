//! Sends what waits: a task per endpoint, so that a slow one holds up nobody but itself.

use std::collections::HashSet;
use std::time::Duration;

use chrono::TimeDelta;
use contracts::reporting::WebhookEndpointDisabled;
use futures::{StreamExt, stream};
use kernel::{Actor, Timestamp, WebhookEndpointId};
use serde_json::json;
use store::StoreError;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use web::{BoxError, Ctx};

use super::AUDIT;
use crate::config::{Settings, WebhookSettings};
use crate::domain::webhook::attempt::judge;
use crate::domain::webhook::body::body;
use crate::domain::webhook::{DeliveryState, DisabledBecause};
use crate::sending::{Sender, Signed};
use crate::store::webhooks::endpoints::{self, Endpoint};
use crate::store::webhooks::machine_time;
use crate::store::webhooks::queue::{self, Claimed, Tried};

/// How often to look for something due.
const LOOK: Duration = Duration::from_millis(250);
/// How much of one endpoint is claimed, and sent, at once.
const AT_ONCE: usize = 8;
/// How long the end of the process waits for what is being sent.
const GRACE: Duration = Duration::from_secs(2);

/// Sends webhooks until the process ends. What is being sent then is waited for a moment; what an ended process was sending
/// comes back when its lease has run out, under the same `webhook-id`.
pub async fn deliver_webhooks(ctx: Ctx, ending: CancellationToken) {
    let sender = match Sender::new(&ctx.settings::<Settings>().webhooks) {
        Ok(sender) => sender,
        Err(error) => return tracing::error!(%error, "webhooks cannot be sent by this process"),
    };
    let mut busy = HashSet::new();
    let mut serving = JoinSet::new();
    while !ending.is_cancelled() {
        while let Some(ended) = serving.try_join_next() {
            match ended {
                Ok(endpoint) => _ = busy.remove(&endpoint),
                Err(error) => {
                    tracing::error!(%error, "sending webhooks broke off; others go on");
                    // Whose task it was is not known any more: leases keep a delivery from being sent by two.
                    busy.clear();
                }
            }
        }
        let due = queue::due_endpoints(&ctx.read()).await.unwrap_or_else(|error| {
            tracing::warn!(%error, "due webhooks cannot be looked up");
            Vec::new()
        });
        for endpoint in due {
            if busy.insert(endpoint) {
                let (ctx, sender, ending) = (ctx.clone(), sender.clone(), ending.clone());
                serving.spawn(async move {
                    if let Err(error) = serve(&ctx, &sender, endpoint, &ending).await {
                        tracing::warn!(%error, %endpoint, "webhooks of an endpoint have to wait");
                    }
                    endpoint
                });
            }
        }
        tokio::select! {
            () = ending.cancelled() => {}
            () = tokio::time::sleep(LOOK) => {}
        }
    }
    let rest = async { while serving.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, rest).await.is_err() {
        tracing::info!("webhooks that were being sent are sent again when their leases have run out");
    }
}

/// Sends an endpoint all that is due.
async fn serve(ctx: &Ctx, sender: &Sender, id: WebhookEndpointId, ending: &CancellationToken) -> Result<(), BoxError> {
    let settings = &ctx.settings::<Settings>().webhooks;
    while !ending.is_cancelled() {
        let endpoint = match endpoints::load(&ctx.read(), id).await {
            Err(StoreError::NotFound) => return Ok(()),
            found => found?,
        };
        let claimed = queue::claim(ctx.store(), id, u32::try_from(AT_ONCE)?, settings.lease()).await?;
        if claimed.is_empty() {
            return Ok(());
        }
        // What is answered together is written down together, and nothing fast waits for something slow.
        let mut answered = stream::iter(claimed)
            .map(|claimed| attempt(settings, sender, &endpoint, claimed))
            .buffer_unordered(AT_ONCE)
            .ready_chunks(AT_ONCE);
        while let Some(tries) = answered.next().await {
            let (tries, gone): (Vec<Tried>, Vec<bool>) = tries.into_iter().collect::<Result<_, _>>()?;
            write_down(ctx, settings, id, &tries, gone.contains(&true)).await?;
        }
    }
    Ok(())
}

/// Tries once; tells what came of it and whether the endpoint is gone.
async fn attempt(
    settings: &WebhookSettings,
    sender: &Sender,
    endpoint: &Endpoint,
    claimed: Claimed,
) -> Result<(Tried, bool), serde_json::Error> {
    let body = body(&claimed.envelope, endpoint.payload)?;
    let at = machine_time();
    let signed = signed(endpoint, &claimed, at, &body);
    let attempt = sender.send(&endpoint.url, &signed, body).await;
    let spread = claimed.event_id.uuid().as_bytes()[15];
    let verdict = judge(&attempt, claimed.attempts, &settings.retry_after_seconds, spread);
    let tried = Tried {
        event_id: claimed.event_id,
        attempts: claimed.attempts,
        state: verdict.state,
        next_at: at + attempt.latency + verdict.pause,
        status: attempt.status,
        latency_ms: attempt.latency.num_milliseconds(),
        error: attempt.error,
        at,
    };
    Ok((tried, verdict.is_gone))
}

/// The headers of a try: signed now, by the old secret too while it is being rotated out.
fn signed(endpoint: &Endpoint, claimed: &Claimed, at: Timestamp, body: &[u8]) -> Signed {
    let (id, timestamp) = (claimed.event_id.to_string(), at.utc().timestamp());
    let old = endpoint.old_secret.as_ref().filter(|(_, until)| at < *until).map(|(secret, _)| secret);
    let secrets = std::iter::once(&endpoint.secret).chain(old);
    let signature = secrets.map(|secret| secret.sign(&id, timestamp, body)).collect::<Vec<_>>().join(" ");
    Signed { id, timestamp, signature }
}

/// Keeps what came of some tries. A lost mark only sends again, so the commit may be relaxed.
async fn write_down(
    ctx: &Ctx,
    settings: &WebhookSettings,
    id: WebhookEndpointId,
    tries: &[Tried],
    is_gone: bool,
) -> Result<(), StoreError> {
    let Some(last) = tries.iter().map(|tried| tried.at).max() else { return Ok(()) };
    let tx = ctx.store().begin_relaxed().await?;
    queue::write_down(&tx, id, tries).await?;
    let failing_since = if tries.iter().any(|tried| tried.state == DeliveryState::Delivered) {
        endpoints::took(&tx, id, last).await?;
        None
    } else {
        endpoints::took_nothing(&tx, id, last).await?
    };
    tx.commit().await?;
    match failing_since {
        Some(since) if is_gone => disable(ctx, id, DisabledBecause::Gone, since).await,
        Some(since) if is_past(since, last, settings.patience()) => {
            disable(ctx, id, DisabledBecause::Failing, since).await
        }
        _ => Ok(()),
    }
}

fn is_past(since: Timestamp, now: Timestamp, patience: TimeDelta) -> bool {
    now - since >= patience
}

/// Switches an endpoint off, and says so in the audit trail and on the bus.
async fn disable(
    ctx: &Ctx,
    id: WebhookEndpointId,
    because: DisabledBecause,
    failing_since: Timestamp,
) -> Result<(), StoreError> {
    let tx = ctx.begin().await?;
    if endpoints::disable(&tx, id, because).await? {
        let detail = json!({"because": because, "failing_since": failing_since});
        let by = Actor::system("reporting.webhooks");
        tx.audit(AUDIT, &by, "webhook_endpoint.disabled", &id.to_string(), &detail).await?;
        let reason = if because == DisabledBecause::Gone { "gone" } else { "failing" };
        tx.publish(&WebhookEndpointDisabled { endpoint_id: id, reason: reason.into(), failing_since }).await?;
        tracing::warn!(endpoint = %id, reason, "a webhook endpoint was switched off");
    }
    tx.commit().await
}
