//! The set-up.

use kernel::Role;
use serde_json::json;
use testkit::TestService;

use super::PASSWORD;

fn admin(token: &str) -> serde_json::Value {
    json!({"name": "Huda", "email": "huda@example.com", "password": PASSWORD, "token": token})
}

async fn start_with_token() -> TestService {
    TestService::start_with(identity::service(), |settings| {
        settings.services.insert("identity".into(), json!({"first_run_token": "the-set-up-token"}));
    })
    .await
}

#[tokio::test]
async fn the_first_admin_is_made_once_by_the_token() {
    let service = start_with_token().await;
    let nobody = service.as_nobody();
    assert_eq!(nobody.get("/first-run").await.expect(200).json(), json!({"needed": true}));
    assert_eq!(nobody.post("/first-run", admin("wrong")).await.expect(403).problem(), "setup-token-wrong");
    let made = nobody.post("/first-run", admin("the-set-up-token")).await.expect(201).json();
    assert_eq!(made["roles"], json!([Role::Admin]));
    assert_eq!(nobody.get("/first-run").await.expect(200).json(), json!({"needed": false}));
    assert_eq!(nobody.post("/first-run", admin("the-set-up-token")).await.expect(409).problem(), "first-run-done");
    super::sign_in(&service, "huda@example.com").await;
}

#[tokio::test]
async fn a_made_token_works_whoever_asks_at_the_same_time() {
    let service = start_with_token().await;
    let nobody = service.as_nobody();
    let (one, other) = tokio::join!(
        nobody.post("/first-run", admin("the-set-up-token")),
        nobody.post("/first-run", admin("the-set-up-token"))
    );
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409]);
}

#[tokio::test]
async fn a_weak_password_is_named() {
    let service = start_with_token().await;
    let mut body = admin("the-set-up-token");
    body["password"] = json!("short");
    let refused = service.as_nobody().post("/first-run", body).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["pointer"], "/password");
}
