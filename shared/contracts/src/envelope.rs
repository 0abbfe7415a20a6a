//! The CloudEvents 1.0 envelope, in structured JSON mode.

use kernel::{EventId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Event;

/// A CloudEvent as it stands in the outbox, on the broker, in SSE and in webhooks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Envelope {
    /// Always `1.0`.
    pub specversion: String,
    /// Unique; hearers dedupe by it.
    pub id: EventId,
    /// The sending service: `/svc/accounts`.
    pub source: String,
    /// The wire name: `dunlin.accounts.balances_changed.v1`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is about.
    pub subject: String,
    /// When it happened.
    pub time: Timestamp,
    /// Always `application/json`.
    pub datacontenttype: String,
    /// Events with one key belong together.
    pub partitionkey: String,
    /// The run this belongs to: the id of the request or event that began it all.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub correlationid: Option<String>,
    /// The event or request that caused this one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub causationid: Option<String>,
    /// When the server learnt of it, where that differs from `time`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub recordedtime: Option<Timestamp>,
    /// W3C trace context, so that a trace crosses the bus.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub traceparent: Option<String>,
    /// The event itself.
    #[schema(value_type = Object)]
    pub data: Value,
}

/// An envelope whose data is not the event it claims to be.
#[derive(Debug, thiserror::Error)]
#[error("{kind} {id} does not hold what its type promises: {why}")]
pub struct MalformedEnvelope {
    kind: String,
    id: EventId,
    why: serde_json::Error,
}

impl Envelope {
    /// Wraps an event that happened at `time`.
    #[must_use]
    pub fn of<E: Event>(event: &E, time: Timestamp) -> Self {
        let subject = event.subject();
        Self {
            specversion: "1.0".into(),
            id: EventId::fresh(),
            source: format!("/svc/{}", E::SERVICE),
            kind: E::wire_type(),
            partitionkey: subject.clone(),
            subject,
            time,
            datacontenttype: "application/json".into(),
            correlationid: None,
            causationid: None,
            recordedtime: None,
            traceparent: None,
            data: serde_json::to_value(event).unwrap_or(Value::Null),
        }
    }

    /// The event inside.
    pub fn open<E: Event>(&self) -> Result<E, MalformedEnvelope> {
        serde_json::from_value(self.data.clone()).map_err(|why| MalformedEnvelope {
            kind: self.kind.clone(),
            id: self.id,
            why,
        })
    }

    /// The name that [`crate::HEARS`] uses: `accounts.balances_changed`.
    #[must_use]
    pub fn name(&self) -> &str {
        event_name(&self.kind)
    }
}

/// The name that [`crate::HEARS`] uses, out of a wire name: `dunlin.accounts.balances_changed.v1` is
/// `accounts.balances_changed`.
#[must_use]
pub fn event_name(wire_type: &str) -> &str {
    let without_prefix = wire_type.strip_prefix("dunlin.").unwrap_or(wire_type);
    without_prefix.rsplit_once(".v").map_or(without_prefix, |(name, _)| name)
}
