//! Templates and their versions, over HTTP.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestService};

const PATH: &str = "/templates/high-debt-final-notice";

async fn planner() -> (TestService, Client) {
    let service = TestService::start(notices::service()).await;
    let planner = service.as_role(Role::Planner);
    (service, planner)
}

async fn source(planner: &Client) -> String {
    planner.get(PATH).await.expect(200).json()["source"].as_str().unwrap().to_owned()
}

async fn versions(planner: &Client) -> Vec<(i64, i64)> {
    let listed = planner.get(&format!("{PATH}/versions")).await.expect(200).json();
    let pair = |row: &Value| (row["version"].as_i64().unwrap(), row["active_version"].as_i64().unwrap());
    listed["items"].as_array().unwrap().iter().map(pair).collect()
}

#[actix_web::test]
async fn a_new_version_is_used_until_somebody_goes_back() {
    let (service, planner) = planner().await;
    let source = source(&planner).await;
    let add = async |source: String, activate: bool| {
        let body = json!({"title": "Final notice", "source": source, "activate": activate});
        planner.put(PATH, body).await.expect(200).json()["version"].as_i64().unwrap()
    };
    assert_eq!(versions(&planner).await, [(1, 1)]);
    assert_eq!(add(format!("{source}\n// second"), true).await, 2);
    assert_eq!(add(format!("{source}\n// third"), false).await, 3);
    assert_eq!(versions(&planner).await, [(3, 2), (2, 2), (1, 2)]);
    let back = planner.post(&format!("{PATH}/activate"), json!({"version": 1})).await.expect(200).json();
    assert_eq!((&back["version"], &back["active_version"]), (&json!(1), &json!(1)));
    planner.post(&format!("{PATH}/activate"), json!({"version": 9})).await.expect(404);
    service.as_role(Role::Supervisor).post(&format!("{PATH}/activate"), json!({"version": 2})).await.expect(403);
    planner.get("/templates/unknown/versions").await.expect(404);
    let service = service.killed_and_started_again(notices::service()).await;
    let after = versions(&service.as_role(Role::Planner)).await;
    assert_eq!(after, [(3, 1), (2, 1), (1, 1)], "whoever went back stays there");
}

#[actix_web::test]
async fn an_unsaved_source_is_shown_or_says_where_it_is_wrong() {
    let (_service, planner) = planner().await;
    let source = source(&planner).await;
    let shown = planner.post("/templates/preview.pdf", json!({"source": source})).await.expect(200);
    assert!(shown.bytes().starts_with(b"%PDF-"));
    let body = json!({"source": "fine\nnot #absent"});
    let refused = planner.post("/templates/preview.pdf", body).await.expect(422);
    assert_eq!(refused.problem(), "template-does-not-compile");
    let refused = refused.json();
    assert_eq!((&refused["line"], &refused["column"]), (&json!(2), &json!(6)));
    assert_eq!(refused["errors"][0]["pointer"], "/source");
    planner.post("/templates/preview.pdf", json!({"source": " "})).await.expect(422);
    assert_eq!(versions(&planner).await, [(1, 1)]);
}
