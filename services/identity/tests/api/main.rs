//! Identity through its front door.
#![expect(clippy::unwrap_used, reason = "a test may")]

mod devices;
mod first_run;
mod invitations;
mod keys;
mod me;
mod people;
mod sessions;

use contracts::identity::PersonChanged;
use kernel::{PersonId, Role};
use serde_json::{Value, json};
use testkit::{Client, TestService, walk_refusals};

const PASSWORD: &str = "correct horse battery";

async fn start() -> TestService {
    TestService::start(identity::service()).await
}

/// Adds a person with the usual password.
async fn employ(service: &TestService, email: &str, roles: &[Role]) -> PersonId {
    let body = json!({"name": "Huda Saleh", "email": email, "password": PASSWORD, "roles": roles});
    let answer = service.as_role(Role::Admin).post("/people", body).await.expect(201).json();
    answer["id"].as_str().unwrap().parse().unwrap()
}

/// Signs somebody in.
async fn sign_in(service: &TestService, email: &str) -> Value {
    let body = json!({"email": email, "password": PASSWORD});
    service.as_nobody().post("/sessions", body).await.expect(201).json()
}

/// A client with the access token of a session.
fn with_session(service: &TestService, session: &Value) -> Client {
    service.as_nobody().with_token(session["access_token"].as_str().unwrap())
}

/// Trades the refresh token of a session.
async fn refresh(service: &TestService, session: &Value) -> testkit::Answer {
    let body = json!({"refresh_token": session["refresh_token"]});
    service.as_nobody().post("/sessions/refresh", body).await
}

#[tokio::test]
async fn every_operation_refuses_strangers_and_wrong_roles() {
    let service = start().await;
    assert!(walk_refusals(&service).await > 10);
}

#[tokio::test]
async fn the_audit_trail_of_people_and_sessions_verifies() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    sign_in(&service, "huda@example.com").await;
    let verified = service.as_role(Role::Auditor).get("/audit/identity/verify").await.expect(200).json();
    assert_eq!(verified["first_bad"], Value::Null);
    assert!(verified["records"].as_i64().unwrap() >= 3, "key made, person added, session began: {verified}");
}

#[tokio::test]
async fn people_are_told_to_the_others() {
    let service = start().await;
    let id = employ(&service, "Huda@Example.com", &[Role::Legal, Role::Finance]).await;
    let said = service.said::<PersonChanged>().await;
    assert_eq!(said.len(), 1);
    assert_eq!((said[0].person_id, said[0].email.as_str()), (id, "huda@example.com"));
    assert_eq!(said[0].roles, [Role::Finance, Role::Legal]);
}
