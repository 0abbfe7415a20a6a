//! What is generated is checked in, and says what the code says. `UPDATE=1` repairs it.

use crate::root;

#[test]
fn openapi_files_are_up_to_date() {
    let dir = root().join("openapi");
    let is_update = std::env::vars().any(|(name, value)| name == "UPDATE" && value == "1");
    if is_update {
        suite::openapi::write(&dir).unwrap();
    }
    for (name, expected) in suite::openapi::files() {
        let found = std::fs::read_to_string(dir.join(&name)).unwrap_or_default();
        assert!(
            found == expected,
            "openapi/{name} is not what the code says; run `UPDATE=1 cargo nextest run -p stories drift`"
        );
    }
}

#[test]
fn every_operation_is_described() {
    let document = web::openapi::merged(&suite::services());
    let mut ids = std::collections::BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let place = format!("{method} {path}");
            let id = operation["operationId"].as_str().unwrap_or_else(|| panic!("{place} has no operationId"));
            assert!(ids.insert(id.to_owned()), "{place}: operationId {id} is taken");
            assert!(operation["summary"].is_string(), "{place} has no summary");
            assert!(operation.get("security").is_some(), "{place} does not say who may call");
            for (status, response) in operation["responses"].as_object().unwrap() {
                let words = response["description"].as_str().unwrap_or_default();
                assert!(!words.is_empty(), "{place}: response {status} is not described");
            }
        }
    }
}

#[test]
fn every_reference_resolves() {
    let document = web::openapi::merged(&suite::services());
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let pointer = reference.trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}
