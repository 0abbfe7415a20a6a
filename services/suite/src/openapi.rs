//! The descriptions of the API and of the events, generated from the code and checked in.

use std::path::Path;

use serde_json::{Map, Value, json};

/// Each file and what it must hold.
#[must_use]
pub fn files() -> Vec<(String, String)> {
    let services = crate::services();
    let mut files: Vec<(String, String)> = services
        .iter()
        .filter(|service| service.name() != "portal")
        .map(|service| (format!("{}.json", service.name()), pretty(&web::openapi::document(service))))
        .collect();
    files.push(("dunlin.json".into(), pretty(&web::openapi::merged(&services))));
    files.push(("asyncapi.json".into(), pretty(&asyncapi())));
    files
}

/// Writes every file and tells how many there are.
pub fn write(out: &Path) -> std::io::Result<usize> {
    std::fs::create_dir_all(out)?;
    let files = files();
    for (name, text) in &files {
        std::fs::write(out.join(name), text)?;
    }
    Ok(files.len())
}

fn pretty(document: &Value) -> String {
    let mut text = serde_json::to_string_pretty(document).unwrap_or_default();
    text.push('\n');
    text
}

/// The events as AsyncAPI 3: a channel per event, sent by its service, received by those who hear it.
#[must_use]
pub fn asyncapi() -> Value {
    let mut channels = Map::new();
    let mut operations = Map::new();
    let mut messages = Map::new();
    let mut schemas = Map::new();
    for event in contracts::all_events() {
        let address = event.wire_type.clone();
        let key = address.trim_start_matches("dunlin.").replace('.', "_");
        let event_name = address.trim_start_matches("dunlin.").rsplit_once(".v").map_or("", |(name, _)| name);
        for (name, schema) in event.components {
            schemas.insert(name, json!(schema));
        }
        schemas.insert(event.name.clone(), json!(event.payload));
        messages.insert(key.clone(), message(&address, &event.name));
        let channel = json!({"$ref": format!("#/channels/{key}")});
        channels.insert(
            key.clone(),
            json!({
                "address": address,
                "messages": {"event": {"$ref": format!("#/components/messages/{key}")}},
                "bindings": {"amqp": {
                    "is": "routingKey",
                    "exchange": {"name": "dunlin.events", "type": "topic", "durable": true, "autoDelete": false},
                    "bindingVersion": "0.3.0",
                }},
            }),
        );
        let message = json!([{"$ref": format!("#/channels/{key}/messages/event")}]);
        operations.insert(
            format!("{}_sends_{key}", event.service),
            json!({"action": "send", "channel": channel, "messages": message,
                "bindings": {"amqp": {"deliveryMode": 2, "mandatory": true, "bindingVersion": "0.3.0"}}}),
        );
        for hearer in contracts::hearers_of(event_name) {
            operations.insert(
                format!("{hearer}_hears_{key}"),
                json!({"action": "receive", "channel": channel, "messages": message,
                    "bindings": {"amqp": {"ack": true, "bindingVersion": "0.3.0"}}}),
            );
        }
    }
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": "Dunlin events",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the services tell each other: CloudEvents 1.0 in structured JSON mode.",
        },
        "defaultContentType": "application/cloudevents+json",
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages, "schemas": schemas},
    })
}

/// The envelope with one event as its data.
fn message(address: &str, payload: &str) -> Value {
    let text = json!({"type": "string"});
    let instant = json!({"type": "string", "format": "date-time"});
    json!({
        "name": address,
        "contentType": "application/cloudevents+json",
        "payload": {
            "type": "object",
            "required": [
                "specversion", "id", "source", "type", "subject", "time", "datacontenttype", "partitionkey", "data"
            ],
            "properties": {
                "specversion": {"const": "1.0"},
                "id": {"type": "string", "pattern": "^evt_[0-9a-f]{32}$"},
                "source": {"type": "string", "pattern": "^/svc/[a-z]+$"},
                "type": {"const": address},
                "subject": text,
                "time": instant,
                "datacontenttype": {"const": "application/json"},
                "partitionkey": text,
                "correlationid": text,
                "causationid": text,
                "recordedtime": instant,
                "traceparent": text,
                "data": {"$ref": format!("#/components/schemas/{payload}")},
            },
        },
    })
}
