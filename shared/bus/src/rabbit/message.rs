//! Between CloudEvents and AMQP 0-9-1 messages.
//!
//! There is no official binding for 0-9-1. We send the structured form, with the attributes repeated as `cloudEvents_…`
//! headers for whoever routes by them; we also read the binary form with `cloudEvents_…`, `cloudEvents:…` or `ce-…` headers.

use std::time::Duration;

use contracts::Envelope;
use kernel::{EventId, Timestamp};
use lapin::BasicProperties;
use lapin::types::{AMQPValue, FieldTable, ShortString};
use serde::Deserialize;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::topology::short;
use crate::parked::Unheard;

const STRUCTURED: &str = "application/cloudevents+json";
const PERSISTENT: u8 = 2;
const ATTEMPTS: &str = "dunlin-attempts";
const ERROR: &str = "dunlin-error";
const BARRIER: &str = "dunlin-barrier";
const HEADER_PREFIXES: [&str; 3] = ["cloudEvents_", "cloudEvents:", "ce-"];

/// What a message says about an event beside its data.
#[derive(Deserialize)]
struct Attributes {
    specversion: String,
    id: String,
    source: String,
    #[serde(rename = "type")]
    kind: String,
    subject: String,
    time: Timestamp,
    datacontenttype: String,
    partitionkey: String,
    correlationid: Option<String>,
    causationid: Option<String>,
    recordedtime: Option<String>,
    traceparent: Option<String>,
}

/// The properties of the message whose body is this envelope.
pub(super) fn properties(envelope: &str) -> BasicProperties {
    let properties = BasicProperties::default().with_content_type(STRUCTURED.into()).with_delivery_mode(PERSISTENT);
    let Ok(event) = serde_json::from_str::<Attributes>(envelope) else { return properties };
    let properties = properties
        .with_message_id(short(&event.id))
        .with_type(short(&event.kind))
        .with_app_id(short(&event.source))
        .with_timestamp(u64::try_from(event.time.utc().timestamp()).unwrap_or_default());
    let properties = match event.correlationid.as_deref().map(ShortString::try_new) {
        Some(Ok(id)) => properties.with_correlation_id(id),
        _ => properties,
    };
    properties.with_headers(headers(event))
}

fn headers(event: Attributes) -> FieldTable {
    let always = [
        ("specversion", event.specversion),
        ("id", event.id),
        ("source", event.source),
        ("type", event.kind),
        ("subject", event.subject),
        ("time", event.time.to_string()),
        ("datacontenttype", event.datacontenttype),
        ("partitionkey", event.partitionkey),
    ];
    let sometimes = [
        ("correlationid", event.correlationid),
        ("causationid", event.causationid),
        ("recordedtime", event.recordedtime),
        ("traceparent", event.traceparent),
    ];
    let mut headers = FieldTable::default();
    let always = always.into_iter().map(|(name, value)| (name, Some(value)));
    for (name, value) in always.chain(sometimes) {
        if let Some(value) = value {
            headers.insert(short(&format!("cloudEvents_{name}")), AMQPValue::LongString(value.into()));
        }
    }
    headers
}

/// The same message, to come back after `wait_millis` with its history.
pub(super) fn to_retry(received: &BasicProperties, attempts: u32, error: &str, wait: Duration) -> BasicProperties {
    let mut headers = received.headers().clone().unwrap_or_default();
    headers.insert(ATTEMPTS.into(), AMQPValue::LongLongInt(attempts.into()));
    headers.insert(ERROR.into(), AMQPValue::LongString(cut(error).into()));
    let expiration = short(&wait.as_millis().max(1).to_string());
    received.clone().with_headers(headers).with_delivery_mode(PERSISTENT).with_expiration(expiration)
}

/// A message that only tells its sender that everything before it was handled.
pub(crate) fn barrier(id: &str) -> BasicProperties {
    let mut headers = FieldTable::default();
    headers.insert(BARRIER.into(), AMQPValue::LongString(id.into()));
    BasicProperties::default().with_headers(headers)
}

/// The id of a barrier, if this is one.
pub(super) fn barrier_id(properties: &BasicProperties) -> Option<String> {
    header(properties, BARRIER)
}

/// How often handling this message has failed.
pub(super) fn attempts(properties: &BasicProperties) -> u32 {
    let headers = properties.headers().as_ref();
    let attempts = headers.and_then(|table| table.inner().get(ATTEMPTS)).and_then(AMQPValue::as_long_long_int);
    attempts.and_then(|count| u32::try_from(count).ok()).unwrap_or_default()
}

/// Why it failed last, or why the broker gave up on it.
pub(super) fn last_error(properties: &BasicProperties) -> Option<String> {
    header(properties, ERROR).or_else(|| {
        let reason = header(properties, "x-first-death-reason")?;
        Some(format!("set aside by the broker: {reason}"))
    })
}

/// Reads a message of either form; the error says why it cannot be read.
pub(super) fn open(properties: &BasicProperties, body: &[u8]) -> Result<Envelope, String> {
    let from_headers = binary_attributes(properties);
    let parsed: Result<Value, _> = serde_json::from_slice(body);
    let value = match parsed {
        Err(wrong) => return Err(format!("the body is not JSON: {wrong}")),
        Ok(data) if !from_headers.is_empty() && !is_structured(properties) => {
            let mut attributes = from_headers;
            attributes.insert("data".into(), data);
            Value::Object(attributes)
        }
        Ok(value) => value,
    };
    serde_json::from_value(value).map_err(|wrong| format!("the body is not a CloudEvent: {wrong}"))
}

/// A message that cannot be read, to be parked.
pub(super) fn unreadable(properties: &BasicProperties, body: &[u8], error: String) -> Unheard {
    let kind = properties.kind().as_ref().map_or("unreadable", ShortString::as_str);
    Unheard::unreadable(id_of_unreadable(properties, body), kind, body, error)
}

/// The id to park an unreadable message under: its own if it has one, else one made of its bytes, so that parking it
/// again changes nothing.
fn id_of_unreadable(properties: &BasicProperties, body: &[u8]) -> EventId {
    let own = properties.message_id().as_ref().and_then(|id| id.as_str().parse().ok());
    own.unwrap_or_else(|| {
        let digest = kernel::sha256_hex(body);
        EventId::from_uuid(Uuid::try_parse(&digest[..32]).unwrap_or_default())
    })
}

fn is_structured(properties: &BasicProperties) -> bool {
    properties.content_type().as_ref().is_some_and(|kind| kind.as_str().starts_with(STRUCTURED))
}

fn binary_attributes(properties: &BasicProperties) -> Map<String, Value> {
    let Some(headers) = properties.headers() else { return Map::new() };
    let attribute = |name: &str| HEADER_PREFIXES.iter().find_map(|p| name.strip_prefix(p)).map(str::to_owned);
    let entries = headers.inner().iter();
    entries.filter_map(|(name, value)| Some((attribute(name.as_str())?, Value::String(text_of(value)?)))).collect()
}

fn header(properties: &BasicProperties, name: &str) -> Option<String> {
    properties.headers().as_ref().and_then(|table| table.inner().get(name)).and_then(text_of)
}

fn text_of(value: &AMQPValue) -> Option<String> {
    match value {
        AMQPValue::LongString(text) => Some(String::from_utf8_lossy(text.as_bytes()).into_owned()),
        AMQPValue::ShortString(text) => Some(text.as_str().to_owned()),
        _ => None,
    }
}

/// Errors are kept short in headers.
fn cut(error: &str) -> String {
    error.chars().take(1_000).collect()
}

#[cfg(test)]
mod tests {
    use contracts::identity::TeamChanged;
    use kernel::{Clock, TeamId, Version};

    use super::*;

    fn envelope() -> Envelope {
        let event = TeamChanged { team_id: TeamId::fresh(), version: Version::FIRST, name: "North".into() };
        let mut envelope = Envelope::of(&event, Clock::system().now());
        envelope.correlationid = Some("run-1".into());
        envelope
    }

    fn sent(envelope: &Envelope) -> (BasicProperties, String) {
        let body = serde_json::to_string(envelope).unwrap();
        (properties(&body), body)
    }

    #[test]
    fn reads_back_the_structured_form() {
        let envelope = envelope();
        let (properties, body) = sent(&envelope);
        assert_eq!(properties.delivery_mode(), &Some(2));
        assert_eq!(properties.message_id().as_ref().unwrap().as_str(), envelope.id.to_string());
        assert_eq!(properties.correlation_id().as_ref().unwrap().as_str(), "run-1");
        assert_eq!(properties.app_id().as_ref().unwrap().as_str(), "/svc/identity");
        assert_eq!(header(&properties, "cloudEvents_type").unwrap(), "dunlin.identity.team_changed.v1");
        assert_eq!(header(&properties, "cloudEvents_causationid"), None);
        assert_eq!(open(&properties, body.as_bytes()).unwrap(), envelope);
    }

    #[test]
    fn repeats_every_attribute_as_a_header() {
        let envelope = envelope();
        let (properties, _) = sent(&envelope);
        let serde_json::Value::Object(mut attributes) = serde_json::to_value(&envelope).unwrap() else { panic!() };
        attributes.remove("data");
        let repeated = binary_attributes(&properties);
        assert_eq!(repeated, attributes);
    }

    #[test]
    fn reads_the_binary_form_of_others() {
        let envelope = envelope();
        let (properties, _) = sent(&envelope);
        let mut headers = FieldTable::default();
        for (name, value) in binary_attributes(&properties) {
            headers.insert(short(&format!("ce-{name}")), AMQPValue::LongString(value.as_str().unwrap().into()));
        }
        let properties = BasicProperties::default().with_headers(headers);
        assert_eq!(open(&properties, envelope.data.to_string().as_bytes()).unwrap(), envelope);
    }

    #[test]
    fn says_why_a_message_cannot_be_read_and_names_it_the_same_each_time() {
        let none = BasicProperties::default();
        assert!(open(&none, b"\xff\x00").unwrap_err().contains("not JSON"));
        assert!(open(&none, b"{\"id\": 1}").unwrap_err().contains("not a CloudEvent"));
        assert_eq!(id_of_unreadable(&none, b"x"), id_of_unreadable(&none, b"x"));
        assert_ne!(id_of_unreadable(&none, b"x"), id_of_unreadable(&none, b"y"));
    }

    #[test]
    fn carries_its_history_along() {
        let (first, _) = sent(&envelope());
        assert_eq!(attempts(&first), 0);
        let again = to_retry(&first, 3, "no such row", Duration::from_secs(25));
        assert_eq!(attempts(&again), 3);
        assert_eq!(last_error(&again).unwrap(), "no such row");
        assert_eq!(again.expiration().as_ref().unwrap().as_str(), "25000");
        assert_eq!(header(&again, "cloudEvents_subject"), header(&first, "cloudEvents_subject"));
    }
}
