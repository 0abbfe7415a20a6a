//! The description of the API, and where it is shown.

use testkit::TestService;
use web::openapi;

use crate::sample;

#[test]
fn the_document_is_made_without_a_server() {
    let document = openapi::document(&sample::service());
    assert_eq!(document["openapi"], "3.1.0");
    let make = &document["paths"]["/api/campaigns/v1/things"]["post"];
    assert_eq!(make["operationId"], "campaigns_make_thing");
    assert_eq!(make["tags"], serde_json::json!(["campaigns"]));
    assert_eq!(make["security"], serde_json::json!([{"bearer": ["planner"]}]));
    for status in ["201", "401", "403", "default"] {
        assert!(make["responses"][status].is_object(), "{status}: {make:#}");
    }
    assert_eq!(make["parameters"][0]["name"], "Idempotency-Key");
    assert_eq!(document["components"]["securitySchemes"]["bearer"]["scheme"], "bearer");
}

#[test]
fn every_reference_leads_somewhere() {
    let document = openapi::merged([&sample::service(), &web::Service::new("notices")]);
    let mut references = Vec::new();
    collect(&document, &mut references);
    assert!(references.len() > 10);
    for reference in references {
        assert!(document.pointer(reference.trim_start_matches('#')).is_some(), "{reference}");
    }
    let ids = document.to_string();
    assert!(ids.contains("campaigns_get_operation") && ids.contains("notices_get_operation"));
}

fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(members) => {
            found.extend(members.get("$ref").and_then(|place| place.as_str()).map(ToOwned::to_owned));
            members.values().for_each(|member| collect(member, found));
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
        _ => {}
    }
}

#[tokio::test]
async fn the_reference_is_served_without_the_network() {
    let service = TestService::start(sample::service()).await;
    let nobody = service.as_nobody();
    let document = nobody.get("/openapi.json").await.expect(200).json();
    assert_eq!(document["info"]["title"], "Dunlin");
    let page = nobody.get("/api-reference/").await.expect(200);
    assert!(page.text().contains("swagger-ui") && !page.text().contains("https://"), "{}", page.text());
    assert!(page.header("content-security-policy").contains("script-src 'self'"));
    assert!(nobody.get("/api-reference/swagger-ui-bundle.js").await.expect(200).bytes().len() > 100_000);
    assert!(nobody.get("/api-reference/swagger-initializer.js").await.expect(200).text().contains("/openapi.json"));
}
