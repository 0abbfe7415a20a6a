//! What is sent: the CloudEvent, whole or thin.

use contracts::{Envelope, Event};
use kernel::WebhookEndpointId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::Payload;

/// Sent to one endpoint alone, when an administrator asks for a test.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct WebhookTested {
    /// The endpoint.
    pub endpoint_id: WebhookEndpointId,
    /// Who asked for it.
    pub asked_by: String,
}

impl Event for WebhookTested {
    const SERVICE: &'static str = "reporting";
    const NAME: &'static str = "webhook_tested";
    fn subject(&self) -> String {
        self.endpoint_id.to_string()
    }
}

/// The body. Rows of a batch are the only place where an event tells of debtors, so a thin one only counts them.
pub fn body(envelope: &Envelope, payload: Payload) -> Result<Vec<u8>, serde_json::Error> {
    let items = envelope.data.get("items").and_then(Value::as_array).map(Vec::len);
    let Some(count) = items.filter(|_| payload == Payload::Thin) else { return serde_json::to_vec(envelope) };
    let mut thin = envelope.clone();
    if let Some(data) = thin.data.as_object_mut() {
        data.remove("items");
        data.insert("item_count".into(), count.into());
    }
    serde_json::to_vec(&thin)
}

#[cfg(test)]
mod tests {
    use super::*;
    use contracts::accounts::ReceiptsRecorded;
    use kernel::Clock;

    #[test]
    fn a_thin_body_counts_the_rows() {
        let envelope = Envelope::of(&ReceiptsRecorded { items: vec![] }, Clock::system().now());
        let thin: Value = serde_json::from_slice(&body(&envelope, Payload::Thin).unwrap()).unwrap();
        assert_eq!(thin["data"], serde_json::json!({"item_count": 0}));
        let full: Envelope = serde_json::from_slice(&body(&envelope, Payload::Full).unwrap()).unwrap();
        assert_eq!(full, envelope);
    }
}
