//! The description of the API, made from the handlers.

use actix_web::App;
use serde_json::{Map, Value, json};
use utoipa::ToSchema;
use utoipa::openapi::path::{Parameter, ParameterBuilder, ParameterIn};
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{RefOr, Required, Schema};
use utoipa_actix_web::AppExt;

use crate::app::scope_of;
use crate::problem::Problem;
use crate::service::Service;

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "patch", "head", "options"];

/// The OpenAPI 3.1 document of one service, without starting it.
#[must_use]
pub fn document(service: &Service) -> Value {
    let app = App::new().into_utoipa_app().service(scope_of(service, None));
    let (_, api) = app.split_for_parts();
    let mut document = serde_json::to_value(&api).unwrap_or_default();
    for (_, item) in members(&mut document["paths"]) {
        for method in METHODS {
            if let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) {
                complete(operation, service.name());
            }
        }
    }
    document["info"] = info(Some(service.name()));
    describe_components(&mut document);
    document
}

/// One document for all services. Schemas of one name and different content get the service's name before theirs.
#[must_use]
pub fn merged<'a>(services: impl IntoIterator<Item = &'a Service>) -> Value {
    let mut all = json!({"openapi": "3.1.0", "info": info(None), "paths": {}, "components": {"schemas": {}}});
    for service in services {
        let mut document = document(service);
        for (name, schema) in members(&mut document["components"]["schemas"].clone()) {
            let known = &all["components"]["schemas"][name.as_str()];
            if !known.is_null() && known != schema {
                rename(&mut document, name, &format!("{}{name}", capitalised(service.name())));
            }
        }
        for part in ["/paths", "/components/schemas"] {
            let theirs = document.pointer(part).and_then(Value::as_object).cloned().unwrap_or_default();
            if let Some(ours) = all.pointer_mut(part).and_then(Value::as_object_mut) {
                ours.extend(theirs);
            }
        }
    }
    describe_components(&mut all);
    all
}

/// A header parameter that is a text.
pub(crate) fn header(name: &str, description: &str, is_required: bool) -> Parameter {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(ParameterIn::Header)
        .description(Some(description))
        .required(if is_required { Required::True } else { Required::False })
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .build()
}

fn info(service: Option<&str>) -> Value {
    json!({
        "title": service.map_or_else(|| "Dunlin".to_owned(), |name| format!("Dunlin: {name}")),
        "version": env!("CARGO_PKG_VERSION"),
        "description": "Plans and runs high-debt collection campaigns. Refusals are RFC 9457 problem documents.",
        "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
    })
}

/// Gives an operation its unique id, its tag and the refusals every operation has.
fn complete(operation: &mut Map<String, Value>, service: &str) {
    if let Some(Value::String(id)) = operation.get_mut("operationId")
        && !id.starts_with(&format!("{service}_"))
    {
        *id = format!("{service}_{id}");
    }
    let has_tag = operation.get("tags").and_then(Value::as_array).is_some_and(|tags| !tags.is_empty());
    if !has_tag {
        operation.insert("tags".into(), json!([service]));
    }
    let roles = roles_of(operation.get("security"));
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    let Some(responses) = responses.as_object_mut() else { return };
    if let Some(roles) = roles {
        responses.entry("401").or_insert_with(|| refusal("No valid access token."));
        if !roles.is_empty() {
            let text = format!("The caller holds none of the roles {}.", roles.join(", "));
            responses.entry("403").or_insert_with(|| refusal(&text));
        }
    }
    responses.entry("default").or_insert_with(|| refusal("Any other refusal."));
}

/// The roles an operation asks for; `None` when anybody may call it.
#[must_use]
pub fn roles_of(security: Option<&Value>) -> Option<Vec<String>> {
    let schemes = security?.as_array()?.iter().filter_map(|scheme| scheme.get("bearer")).next()?;
    let roles = schemes.as_array()?.iter().filter_map(|role| role.as_str().map(ToOwned::to_owned));
    Some(roles.collect())
}

fn refusal(description: &str) -> Value {
    let schema = json!({"$ref": "#/components/schemas/Problem"});
    json!({"description": description, "content": {"application/problem+json": {"schema": schema}}})
}

fn describe_components(document: &mut Value) {
    let mut schemas: Vec<(String, RefOr<Schema>)> = Vec::new();
    Problem::schemas(&mut schemas);
    schemas.push(("Problem".into(), <Problem as utoipa::PartialSchema>::schema()));
    for (name, schema) in schemas {
        document["components"]["schemas"][name] = serde_json::to_value(schema).unwrap_or_default();
    }
    document["components"]["securitySchemes"] = json!({
        "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "An access token from identity."},
    });
}

fn rename(document: &mut Value, name: &str, new_name: &str) {
    if let Some(schemas) = document["components"]["schemas"].as_object_mut()
        && let Some(schema) = schemas.remove(name)
    {
        schemas.insert(new_name.to_owned(), schema);
    }
    let (old, new) = (format!("#/components/schemas/{name}"), format!("#/components/schemas/{new_name}"));
    redirect(document, &old, &new);
}

fn redirect(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => new.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, old, new)),
        Value::Object(members) => members.values_mut().for_each(|member| redirect(member, old, new)),
        _ => {}
    }
}

fn members(value: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    value.as_object_mut().into_iter().flat_map(|object| object.iter_mut())
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
