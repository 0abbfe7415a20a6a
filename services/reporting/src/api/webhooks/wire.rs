//! Endpoints on the wire.

use kernel::{Timestamp, Version, WebhookEndpointId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Check, FieldError};

use crate::domain::webhook::{DisabledBecause, Payload};
use crate::store::webhooks::endpoints::Endpoint;
use crate::use_cases::add_webhook_endpoint::NewEndpoint;
use crate::use_cases::edit_webhook_endpoint::Edit;

const LONGEST_URL: usize = 2_000;
const LONGEST_DESCRIPTION: usize = 500;

/// An endpoint to add.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WebhookEndpointIn)]
pub struct EndpointIn {
    /// Where to: `https`, and no address inside a network.
    #[schema(max_length = 2000, example = "https://hooks.example.com/dunlin")]
    url: String,
    /// What it is for.
    #[serde(default)]
    #[schema(max_length = 500)]
    description: String,
    /// Which events: codes of `GET /event-types`, at least one.
    #[schema(min_items = 1, example = json!(["campaigns.campaign_launched"]))]
    event_types: Vec<String>,
    /// How much of an event; `thin` when left out.
    #[serde(default)]
    payload: Payload,
    /// Whether it is on; yes when left out.
    #[serde(default = "yes")]
    enabled: bool,
}

const fn yes() -> bool {
    true
}

impl Check for EndpointIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        complaints(Some(&self.url), Some(&self.description), Some(&self.event_types))
    }
}

impl From<EndpointIn> for NewEndpoint {
    fn from(body: EndpointIn) -> Self {
        Self {
            url: body.url,
            description: body.description,
            event_types: body.event_types,
            payload: body.payload,
            is_enabled: body.enabled,
        }
    }
}

/// What is to be different; what is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = WebhookEndpointPatchIn)]
pub struct EndpointPatchIn {
    /// Where to.
    #[schema(max_length = 2000)]
    url: Option<String>,
    /// What it is for.
    #[schema(max_length = 500)]
    description: Option<String>,
    /// Which events, all of them.
    #[schema(min_items = 1)]
    event_types: Option<Vec<String>>,
    /// How much of an event.
    payload: Option<Payload>,
    /// Whether it is on. What waits goes out once it is on again; what happens while it is off is not sent.
    enabled: Option<bool>,
}

impl Check for EndpointPatchIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        complaints(self.url.as_deref(), self.description.as_deref(), self.event_types.as_deref())
    }
}

impl From<EndpointPatchIn> for Edit {
    fn from(body: EndpointPatchIn) -> Self {
        Self {
            url: body.url,
            description: body.description,
            event_types: body.event_types,
            payload: body.payload,
            is_enabled: body.enabled,
        }
    }
}

fn complaints(
    url: Option<&str>,
    description: Option<&str>,
    event_types: Option<&[String]>,
) -> Result<(), Vec<FieldError>> {
    let mut errors = Vec::new();
    if url.is_some_and(|url| url.len() > LONGEST_URL) {
        errors.push(FieldError::new("/url", format!("is longer than {LONGEST_URL} bytes")));
    }
    if description.is_some_and(|text| text.chars().count() > LONGEST_DESCRIPTION) {
        errors.push(FieldError::new("/description", format!("is longer than {LONGEST_DESCRIPTION} characters")));
    }
    // A selection that is incomplete selects nobody, never everybody.
    if event_types.is_some_and(<[String]>::is_empty) {
        errors.push(FieldError::new("/event_types", "name at least one event"));
    }
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}

/// An endpoint. Its secret is shown when it is made, and not again.
#[derive(Serialize, ToSchema)]
#[schema(as = WebhookEndpoint)]
pub struct EndpointOut {
    id: WebhookEndpointId,
    version: Version,
    url: String,
    description: String,
    /// Which events it is sent.
    event_types: Vec<String>,
    /// How much of an event it is sent.
    payload: Payload,
    enabled: bool,
    /// Why it is off.
    disabled_because: Option<DisabledBecause>,
    /// Since when every try has failed.
    failing_since: Option<Timestamp>,
    /// When it last took something.
    last_delivered_at: Option<Timestamp>,
    /// Deliveries that wait for a try.
    waiting: i64,
    /// Until when the secret before this one signs too.
    old_secret_until: Option<Timestamp>,
    created_at: Timestamp,
    created_by: String,
}

impl EndpointOut {
    /// The endpoint with so many deliveries waiting.
    pub fn of(endpoint: Endpoint, waiting: i64, now: Timestamp) -> Self {
        Self {
            id: endpoint.id,
            version: endpoint.version,
            url: endpoint.url,
            description: endpoint.description,
            event_types: endpoint.event_types,
            payload: endpoint.payload,
            enabled: endpoint.is_enabled,
            disabled_because: endpoint.disabled_because,
            failing_since: endpoint.failing_since,
            last_delivered_at: endpoint.last_delivered_at,
            waiting,
            old_secret_until: endpoint.old_secret.map(|(_, until)| until).filter(|until| now < *until),
            created_at: endpoint.created_at,
            created_by: endpoint.created_by,
        }
    }
}

/// An endpoint with a secret just made.
#[derive(Serialize, ToSchema)]
#[schema(as = WebhookEndpointWithSecret)]
pub struct EndpointWithSecretOut {
    #[serde(flatten)]
    endpoint: EndpointOut,
    /// `whsec_…`: shown this once. Verifies `webhook-signature`.
    secret: String,
}

impl EndpointWithSecretOut {
    /// The endpoint and its secret.
    pub fn of(endpoint: Endpoint, waiting: i64, now: Timestamp) -> Self {
        let secret = endpoint.secret.reveal();
        Self { endpoint: EndpointOut::of(endpoint, waiting, now), secret }
    }
}
