//! Every event's schema stands in `asyncapi.json` and is a valid JSON Schema.

#[test]
fn every_event_has_a_schema_that_compiles() {
    let document = suite::openapi::asyncapi();
    for event in contracts::all_events() {
        let key = event.wire_type.trim_start_matches("dunlin.").replace('.', "_");
        let mut schema = document["components"]["messages"][&key]["payload"].clone();
        assert!(schema.is_object(), "{key} has no message");
        schema["components"] = document["components"].clone();
        jsonschema::validator_for(&schema).unwrap_or_else(|error| panic!("{key}: {error}"));
    }
}
