//! Long work.

use kernel::Role;
use serde_json::json;
use testkit::{Client, TestService, eventually};

use crate::sample;

async fn begin(client: &Client, to: u64) -> kernel::OperationId {
    let answer = client.post("/counts", json!({"to": to})).await.expect(202);
    answer.json()["operation"].as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn work_is_done_beside_the_request_and_looked_at() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let id = begin(&planner, 3).await;
    let seen = planner.finished(id).await;
    assert_eq!((&seen["state"], &seen["result"]), (&json!("succeeded"), &json!({"counted": 3})));
    assert_eq!((&seen["done"], &seen["total"]), (&json!(3), &json!(3)));
    assert_eq!(seen["by"]["id"], planner.person().to_string());
}

#[tokio::test]
async fn work_that_falls_over_fails_with_a_problem() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let answer = planner.post("/falls", ()).await.expect(202);
    assert!(answer.header("location").starts_with("/api/campaigns/v1/operations/opn_"));
    let seen = planner.finished(answer.json()["operation"].as_str().unwrap().parse().unwrap()).await;
    assert_eq!((&seen["state"], &seen["problem"]["type"]), (&json!("failed"), &json!("/problems/internal")));
}

#[tokio::test]
async fn whoever_asked_can_call_it_off() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let id = begin(&planner, 100_000).await;
    eventually(|| async { planner.get(&format!("/operations/{id}")).await.json()["done"] != 0 }).await;
    let cancel = format!("/operations/{id}/cancel");
    assert_eq!(service.as_role(Role::Planner).post(&cancel, ()).await.expect(403).problem(), "not-yours");
    assert_eq!(planner.post(&cancel, ()).await.expect(200).json()["cancelling"], true);
    assert_eq!(planner.finished(id).await["state"], "cancelled");
}

#[tokio::test]
async fn work_survives_a_crash() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let id = begin(&planner, 40).await;
    eventually(|| async { planner.get(&format!("/operations/{id}")).await.json()["done"] != 0 }).await;
    let service = service.killed_and_started_again(sample::service()).await;
    let seen = service.as_role(Role::Planner).finished(id).await;
    assert_eq!((&seen["state"], &seen["result"]), (&json!("succeeded"), &json!({"counted": 40})));
}

#[tokio::test]
async fn work_given_back_at_an_orderly_stop_is_taken_up_at_once() {
    let mut service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let id = begin(&planner, 60).await;
    eventually(|| async { planner.get(&format!("/operations/{id}")).await.json()["done"] != 0 }).await;
    service.stop().await;
    let began = std::time::Instant::now();
    let service = service.killed_and_started_again(sample::service()).await;
    let seen = service.as_role(Role::Planner).finished(id).await;
    assert_eq!(seen["state"], "succeeded");
    assert!(began.elapsed().as_secs() < 9, "it waited for the lease to run out");
}
