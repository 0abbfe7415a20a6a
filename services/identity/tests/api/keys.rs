//! Signing keys.

use kernel::Role;
use serde_json::{Value, json};
use testkit::TestService;

use super::{employ, sign_in, start, with_session};

async fn kids(service: &TestService) -> Vec<Value> {
    let set = service.as_nobody().get("/jwks.json").await.expect(200).json();
    set["keys"].as_array().unwrap().iter().map(|key| key["kid"].clone()).collect()
}

#[tokio::test]
async fn tokens_of_a_rotated_key_stay_good() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let before = sign_in(&service, "huda@example.com").await;
    let first = kids(&service).await;
    assert_eq!(first.len(), 1);
    let rotated = service.as_role(Role::Admin).post("/keys/rotate", json!({})).await.expect(200).json();
    assert_eq!(kids(&service).await, [rotated["kid"].clone(), first[0].clone()]);
    let after = sign_in(&service, "huda@example.com").await;
    with_session(&service, &before).get("/me").await.expect(200);
    with_session(&service, &after).get("/me").await.expect(200);
}

#[tokio::test]
async fn old_keys_rotate_and_retired_ones_are_withdrawn_by_the_clock() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    let first = kids(&service).await;
    service.clock().advance(chrono::TimeDelta::days(90));
    service.run_job("tend-signing-keys").await;
    assert_eq!(kids(&service).await.len(), 2);
    service.clock().advance(chrono::TimeDelta::days(1));
    service.run_job("tend-signing-keys").await;
    let left = kids(&service).await;
    assert_eq!(left.len(), 1);
    assert_ne!(left, first);
}

#[tokio::test]
async fn a_sealed_key_signs() {
    let service = TestService::start_with(identity::service(), |settings| {
        let key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        settings.services.insert("identity".into(), json!({"key_encryption_key": key}));
    })
    .await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let session = sign_in(&service, "huda@example.com").await;
    with_session(&service, &session).get("/me").await.expect(200);
}

#[tokio::test]
async fn the_keys_outlive_a_crash() {
    let service = start().await;
    let first = kids(&service).await;
    let service = service.killed_and_started_again(identity::service()).await;
    assert_eq!(kids(&service).await, first);
}

#[tokio::test]
async fn what_expired_long_ago_is_forgotten() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let session = sign_in(&service, "huda@example.com").await;
    service.clock().advance(chrono::TimeDelta::days(15));
    service.run_job("forget-expired-tokens").await;
    assert_eq!(super::refresh(&service, &session).await.expect(401).problem(), "refresh-token-invalid");
}
