//! Who and what is refused.

use kernel::{CampaignId, Role};
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn every_operation_refuses_whom_it_must() {
    let service = portfolio(0).await;
    assert!(testkit::walk_refusals(&service).await >= 50);
}

#[tokio::test]
async fn a_verb_out_of_turn_names_the_stage_and_what_is_allowed() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    let refused = planner.post(&format!("{path}/launch"), json!({})).await.expect(409);
    assert_eq!(refused.problem(), "campaign-in-wrong-stage");
    assert_eq!(refused.json()["stage"], "draft");
    assert_eq!(refused.json()["allowed"], json!(["edit", "freeze", "submit", "cancel"]));
    assert_eq!(planner.post(&format!("{path}/submit"), json!({})).await.expect(409).problem(), "audience-not-frozen");
    let unknown = format!("/campaigns/{}/freeze", CampaignId::fresh());
    planner.post(&unknown, json!({})).await.expect(404);
}

#[tokio::test]
async fn a_stale_edit_is_refused() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    let seen = planner.with_header("if-match", "\"1\"");
    seen.patch(&path, json!({"title": "Other"})).await.expect(200);
    assert_eq!(seen.patch(&path, json!({"title": "Third"})).await.expect(412).problem(), "stale");
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_its_place() {
    let service = portfolio(0).await;
    let planner = service.as_role(Role::Planner);
    for (change, pointer) in [
        (json!({"title": " "}), "/title"),
        (json!({"strategy": {"steps": []}}), "/strategy/steps"),
        (json!({"capacity": 0}), "/capacity"),
        (json!({"window_days": 400}), "/window_days"),
        (json!({"rule": null}), "/rule"),
        (json!({"hold_out_bp": 10_001}), "/hold_out_bp"),
        (json!({"unknown": 1}), "/unknown"),
        (
            json!({"calendar": {"weekend": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]}}),
            "/calendar",
        ),
    ] {
        let mut body = campaign(rule("overdue", ">", "1"));
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let refused = planner.post("/campaigns", body).await.expect(422);
        assert_eq!(refused.json()["errors"][0]["pointer"], pointer, "{}", refused.text());
    }
    let unkeyed = planner.without_key().post("/campaigns", campaign(rule("overdue", ">", "1"))).await.expect(400);
    assert_eq!(unkeyed.problem(), "idempotency-key-missing");
}

#[tokio::test]
async fn approvers_may_look() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    for role in [Role::Finance, Role::Legal, Role::Director, Role::Operations, Role::Manager] {
        let reader = service.as_role(role);
        reader.get(&path).await.expect(200);
        reader.get(&format!("{path}/members?limit=10")).await.expect(200);
        reader.get(&format!("{path}/progress")).await.expect(200);
    }
    service.as_role(Role::Technician).get(&path).await.expect(403);
}
