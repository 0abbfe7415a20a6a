//! The same POST, sent again.

use contracts::identity::TeamChanged;
use kernel::Role;
use serde_json::json;
use testkit::TestService;

use crate::sample;

fn thing(name: &str) -> serde_json::Value {
    json!({"name": name, "price": {"amount": "12.50", "currency": "AED"}})
}

#[tokio::test]
async fn a_key_is_needed() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let answer = planner.without_key().post("/things", thing("kettle")).await.expect(400);
    assert_eq!(answer.problem(), "idempotency-key-missing");
    let long = planner.with_header("idempotency-key", &"k".repeat(201));
    assert_eq!(long.post("/things", thing("kettle")).await.expect(400).problem(), "idempotency-key-malformed");
}

#[tokio::test]
async fn the_same_request_is_done_once_and_answered_alike() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner).with_header("idempotency-key", "monday");
    let first = planner.post("/things", thing("kettle")).await.expect(201);
    let second = planner.post("/things", thing("kettle")).await.expect(201);
    assert_eq!(first.bytes(), second.bytes());
    assert_eq!((first.header("idempotent-replayed"), second.header("idempotent-replayed")), ("", "true"));
    assert_eq!(service.said::<TeamChanged>().await.len(), 1);
}

#[tokio::test]
async fn another_request_with_the_same_key_is_refused() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner).with_header("idempotency-key", "monday");
    let _ = planner.post("/things", thing("kettle")).await.expect(201);
    assert_eq!(planner.post("/things", thing("teapot")).await.expect(422).problem(), "idempotency-key-reused");
    assert_eq!(planner.post("/counts", json!({"to": 1})).await.expect(422).problem(), "idempotency-key-reused");
    let other = service.as_role(Role::Planner).with_header("idempotency-key", "monday");
    let _ = other.post("/things", thing("teapot")).await.expect(201);
}

#[tokio::test]
async fn a_refused_request_leaves_the_key_free() {
    let service = TestService::start(sample::service()).await;
    let _ = service.as_role(Role::Planner).post("/things", thing("kettle")).await.expect(201);
    let planner = service.as_role(Role::Planner).with_header("idempotency-key", "monday");
    let _ = planner.post("/things", thing("kettle")).await.expect(409);
    let _ = planner.post("/things", thing("teapot")).await.expect(201);
}

#[tokio::test]
async fn at_the_same_time_only_one_is_done() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner).with_header("idempotency-key", "monday");
    let tries = (0..8).map(|_| {
        let planner = planner.clone();
        tokio::spawn(async move { planner.post("/things", thing("kettle")).await })
    });
    let answers = futures::future::join_all(tries).await;
    let bodies: Vec<String> = answers.into_iter().map(|answer| answer.unwrap().expect(201).text()).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]));
    assert_eq!(service.said::<TeamChanged>().await.len(), 1);
}
