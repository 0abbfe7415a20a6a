//! Selections under a name.

use kernel::Role;
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn segments_are_kept_and_changed_by_version() {
    let service = portfolio(1).await;
    let planner = service.as_role(Role::Planner);
    let made =
        planner.post("/segments", json!({"title": "High", "rule": rule("overdue", ">", 1)})).await.expect(201).json();
    let path = format!("/segments/{}", made["id"].as_str().unwrap());
    assert_eq!(planner.get(&path).await.expect(200).header("etag"), "\"1\"");
    let change = json!({"title": "Higher", "rule": rule("overdue", ">", 2)});
    planner.with_header("if-match", "\"1\"").put(&path, &change).await.expect(200);
    assert_eq!(planner.with_header("if-match", "\"1\"").put(&path, &change).await.expect(412).problem(), "stale");
    let listed = planner.get("/segments").await.expect(200).json();
    assert_eq!(listed["items"][0]["title"], "Higher");
    let fields = planner.get("/segment-fields").await.expect(200).json();
    assert!(fields.as_array().unwrap().iter().any(|field| field["name"] == "to_collect" && field["kind"] == "amount"));
}

#[tokio::test]
async fn a_segment_keeps_every_wording_and_knows_who_uses_it() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    tell_person(&service, planner.person(), "Pia", None).await;
    let high = json!({"title": "High debtors", "rule": rule("to_collect", ">", "5000")});
    let made = planner.post("/segments", high).await.expect(201).json();
    planner.post("/segments", json!({"title": "100% of them", "rule": rule("overdue", ">", 1)})).await.expect(201);
    let path = format!("/segments/{}", made["id"].as_str().unwrap());
    let changed = json!({"title": "Higher debtors", "rule": rule("to_collect", ">", "9000")});
    planner.put(&path, changed).await.expect(200);

    let versions = planner.get(&format!("{path}/versions")).await.expect(200).json();
    let titles: Vec<_> = versions["items"].as_array().unwrap().iter().map(|one| one["title"].clone()).collect();
    assert_eq!(titles, ["Higher debtors", "High debtors"]);
    assert_eq!(versions["items"][1]["sentence"]["en"], "Accounts where amount to collect is more than 5000");
    assert_eq!(versions["items"][0]["changed_by"]["name"], "Pia");
    let rest = planner.get(&format!("{path}/versions?limit=1")).await.expect(200).json();
    let next = format!("{path}/versions?limit=1&cursor={}", rest["next_cursor"].as_str().unwrap());
    assert_eq!(planner.get(&next).await.expect(200).json()["items"][0]["version"], 1);

    let mut draft = campaign(json!(null));
    draft.as_object_mut().unwrap().remove("rule");
    draft["segment_id"] = made["id"].clone();
    let drafted = planner.post("/campaigns", draft).await.expect(201).json();
    let listed = planner.get("/segments?q=DEBTORS").await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["campaigns"][0]["reference"], drafted["reference"]);
    assert_eq!(planner.get("/segments?q=%25").await.expect(200).json()["items"].as_array().unwrap().len(), 1);

    planner.post(&format!("{path}/archive"), json!({})).await.expect(200);
    planner.post(&format!("{path}/archive"), json!({})).await.expect(200);
    assert_eq!(planner.get("/segments?q=debtors").await.expect(200).json()["items"], json!([]));
    let away = planner.get("/segments?archived=true").await.expect(200).json();
    assert_eq!(away["items"][0]["id"], made["id"]);
    let back = planner.post(&format!("{path}/restore"), json!({})).await.expect(200).json();
    assert_eq!(back["archived_at"], json!(null));
}
