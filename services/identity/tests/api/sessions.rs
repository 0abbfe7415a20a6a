//! Signing in, staying signed in, signing out.

use kernel::Role;
use serde_json::json;
use testkit::TestService;

use super::{PASSWORD, employ, refresh, sign_in, start, with_session};

#[tokio::test]
async fn a_session_speaks_for_its_person() {
    let service = start().await;
    let id = employ(&service, "huda@example.com", &[Role::Planner]).await;
    let session = sign_in(&service, " HUDA@example.com").await;
    assert_eq!(session["expires_in"], 600);
    assert_eq!(session["person"]["roles"], json!([Role::Planner]));
    let me = with_session(&service, &session).get("/me").await.expect(200).json();
    assert_eq!(me["id"], json!(id));
    assert_eq!(with_session(&service, &session).get("/devices").await.expect(403).problem(), "role-missing");
}

#[tokio::test]
async fn wrong_passwords_and_strangers_get_the_same_answer() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    for email in ["huda@example.com", "stranger@example.com"] {
        let body = json!({"email": email, "password": "wrong horse battery"});
        let refused = service.as_nobody().post("/sessions", body).await.expect(401);
        assert_eq!(refused.problem(), "invalid-credentials");
    }
}

#[tokio::test]
async fn guessing_is_slowed_down() {
    let service = TestService::start_with(identity::service(), |settings| {
        settings.services.insert("identity".into(), json!({"attempts_per_email": 3}));
    })
    .await;
    let guess = json!({"email": "huda@example.com", "password": "wrong horse battery"});
    for _ in 0..3 {
        service.as_nobody().post("/sessions", &guess).await.expect(401);
    }
    let refused = service.as_nobody().post("/sessions", &guess).await.expect(429);
    assert_eq!(refused.problem(), "too-many-requests");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
    let other = json!({"email": "other@example.com", "password": "wrong horse battery"});
    service.as_nobody().post("/sessions", other).await.expect(401);
}

#[tokio::test]
async fn refresh_tokens_rotate_and_reuse_ends_the_session() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let first = sign_in(&service, "huda@example.com").await;
    let bystander = sign_in(&service, "huda@example.com").await;
    let second = refresh(&service, &first).await.expect(200).json();
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let third = refresh(&service, &second).await.expect(200).json();
    assert_eq!(refresh(&service, &first).await.expect(401).problem(), "refresh-token-reused");
    assert_eq!(refresh(&service, &third).await.expect(401).problem(), "refresh-token-invalid");
    refresh(&service, &bystander).await.expect(200);
}

#[tokio::test]
async fn a_lost_answer_is_asked_for_again_within_half_a_minute() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let (session, late) = tokio::join!(sign_in(&service, "huda@example.com"), sign_in(&service, "huda@example.com"));
    let lost = refresh(&service, &session).await.expect(200).json();
    refresh(&service, &late).await.expect(200);
    service.clock().advance(chrono::TimeDelta::seconds(29));
    let regained = refresh(&service, &session).await.expect(200).json();
    service.clock().advance(chrono::TimeDelta::seconds(1));
    assert_eq!(refresh(&service, &late).await.expect(401).problem(), "refresh-token-reused");

    let kept = refresh(&service, &regained).await.expect(200).json();
    assert_eq!(refresh(&service, &lost).await.expect(401).problem(), "refresh-token-reused");
    assert_eq!(refresh(&service, &kept).await.expect(401).problem(), "refresh-token-invalid");
}

#[tokio::test]
async fn of_two_who_hold_the_same_token_only_one_goes_on() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let session = sign_in(&service, "huda@example.com").await;
    let (one, other) = tokio::join!(refresh(&service, &session), refresh(&service, &session));
    let (one, other) = (one.expect(200).json(), other.expect(200).json());
    let again = [refresh(&service, &one).await, refresh(&service, &other).await];
    assert!(again.iter().any(|answer| answer.status == 401), "both went on");
    for winner in again.iter().filter(|answer| answer.status == 200) {
        refresh(&service, &winner.json()).await.expect(401);
    }
}

#[tokio::test]
async fn sessions_end_by_signing_out_and_by_time() {
    let service = TestService::start_at("2026-03-31".parse().unwrap(), identity::service()).await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let (gone, all, old) = tokio::join!(
        sign_in(&service, "huda@example.com"),
        sign_in(&service, "huda@example.com"),
        sign_in(&service, "huda@example.com")
    );
    let body = json!({"refresh_token": gone["refresh_token"]});
    service.as_nobody().delete_with("/sessions/current", &body).await.expect(204);
    service.as_nobody().delete_with("/sessions/current", &body).await.expect(204);
    assert_eq!(refresh(&service, &gone).await.expect(401).problem(), "refresh-token-invalid");

    service.clock().advance(chrono::TimeDelta::days(7));
    assert_eq!(with_session(&service, &old).get("/me").await.expect(401).problem(), "unauthenticated");
    assert_eq!(refresh(&service, &old).await.expect(401).problem(), "refresh-token-invalid");

    let fresh = sign_in(&service, "huda@example.com").await;
    with_session(&service, &fresh).delete("/sessions").await.expect(204);
    refresh(&service, &fresh).await.expect(401);
    refresh(&service, &all).await.expect(401);
}

#[tokio::test]
async fn a_changed_password_ends_every_session() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    let session = sign_in(&service, "huda@example.com").await;
    let me = with_session(&service, &session);
    let wrong = json!({"current_password": "no idea at all", "password": "another good one"});
    assert_eq!(me.post("/me/password", wrong).await.expect(403).problem(), "wrong-password");
    let right = json!({"current_password": PASSWORD, "password": "another good one"});
    me.post("/me/password", right).await.expect(204);
    refresh(&service, &session).await.expect(401);
    let body = json!({"email": "huda@example.com", "password": PASSWORD});
    service.as_nobody().post("/sessions", body).await.expect(401);
    let body = json!({"email": "huda@example.com", "password": "another good one"});
    service.as_nobody().post("/sessions", body).await.expect(201);
}
