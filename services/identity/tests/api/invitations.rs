//! Links with which people set their own password.

use kernel::Role;
use serde_json::{Value, json};
use testkit::TestService;

use super::{PASSWORD, employ, refresh, sign_in, start};

async fn token_for(service: &TestService, person: &str) -> String {
    let made = service.as_role(Role::Admin).post(&format!("/people/{person}/invitation"), json!({})).await;
    let link = made.expect(201).json()["link"].as_str().unwrap().to_owned();
    let (page, token) = link.split_once('#').unwrap();
    assert!(page.ends_with("/welcome"), "{link}");
    token.to_owned()
}

async fn added(service: &TestService) -> String {
    let body = json!({"name": "Mona Said", "email": "mona@example.com", "roles": ["planner"]});
    let person = service.as_role(Role::Admin).post("/people", body).await.expect(201).json();
    assert_eq!((&person["has_password"], &person["invited_until"]), (&json!(false), &Value::Null));
    person["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_person_sets_their_own_password_once() {
    let service = start().await;
    let person = added(&service).await;
    let (first, second) = (token_for(&service, &person).await, token_for(&service, &person).await);
    let nobody = service.as_nobody();
    let look = nobody.post("/invitations/look", json!({"token": second})).await.expect(200).json();
    assert_eq!((look["name"].as_str(), look["rules"]["min_length"].as_u64()), (Some("Mona Said"), Some(10)));
    let replaced = nobody.post("/invitations/look", json!({"token": first})).await;
    assert_eq!(replaced.expect(410).problem(), "invitation-spent");
    let weak = nobody.post("/invitations/accept", json!({"token": second, "password": "short"})).await;
    assert_eq!(weak.expect(422).json()["errors"][0]["pointer"], "/password");
    let accept = json!({"token": second, "password": PASSWORD});
    nobody.post("/invitations/accept", &accept).await.expect(204);
    assert_eq!(nobody.post("/invitations/accept", &accept).await.expect(410).problem(), "invitation-spent");
    sign_in(&service, "mona@example.com").await;
    let shown = service.as_role(Role::Admin).get(&format!("/people/{person}")).await.expect(200).json();
    assert_eq!((&shown["has_password"], &shown["invited_until"]), (&json!(true), &Value::Null));
    let unknown = nobody.post("/invitations/look", json!({"token": "nonsense"})).await;
    assert_eq!(unknown.expect(404).problem(), "invitation-unknown");
    service.as_role(Role::Planner).post(&format!("/people/{person}/invitation"), json!({})).await.expect(403);
}

#[tokio::test]
async fn a_new_password_ends_every_session_and_a_link_ends_by_itself() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    let person = employ(&service, "huda@example.com", &[Role::Planner]).await.to_string();
    let session = sign_in(&service, "huda@example.com").await;
    let accept = json!({"token": token_for(&service, &person).await, "password": "another horse battery"});
    service.as_nobody().post("/invitations/accept", accept).await.expect(204);
    refresh(&service, &session).await.expect(401);
    let token = token_for(&service, &person).await;
    service.clock().advance(chrono::TimeDelta::hours(72));
    let late = service.as_nobody().post("/invitations/look", json!({"token": token})).await;
    assert_eq!(late.expect(410).problem(), "invitation-spent");
    service.as_role(Role::Admin).patch(&format!("/people/{person}"), json!({"active": false})).await.expect(200);
    let refused = service.as_role(Role::Admin).post(&format!("/people/{person}/invitation"), json!({})).await;
    assert_eq!(refused.expect(409).problem(), "person-inactive");
}

#[tokio::test]
async fn the_rules_of_passwords_are_no_secret() {
    let service = start().await;
    let rules = service.as_nobody().get("/password-rules").await.expect(200).json();
    let expected = json!({"min_length": 10, "max_length": 200, "forbids_email": true, "forbids_repetition": true});
    assert_eq!(rules, expected);
}
