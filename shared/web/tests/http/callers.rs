//! Who may call what.

use chrono::TimeDelta;
use kernel::{Day, Role};
use testkit::{TestService, walk_refusals};

use crate::sample;

#[tokio::test]
async fn every_operation_refuses_whom_it_must() {
    let service = TestService::start(sample::service()).await;
    // Seven of the sample's own, eight of every service.
    assert_eq!(walk_refusals(&service).await, 15);
}

#[tokio::test]
async fn a_refusal_says_what_would_help() {
    let service = TestService::start(sample::service()).await;
    let answer = service.as_nobody().get("/things").await.expect(401);
    assert_eq!(answer.header("www-authenticate"), r#"Bearer realm="dunlin""#);
    let answer = service.as_nobody().with_token("x").get("/things").await.expect(401);
    assert!(answer.header("www-authenticate").contains("invalid_token"));
    let answer = service.as_role(Role::Technician).post("/things", ()).await.expect(403);
    assert_eq!(answer.json()["roles_allowed"], serde_json::json!(["planner"]));
}

#[tokio::test]
async fn a_token_ends_by_the_clock_of_the_service() {
    let service = TestService::start_at(Day::ymd(2026, 3, 31).unwrap(), sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let token = service.token_of(&planner);
    let holder = service.as_nobody().with_token(&token);
    let _ = holder.get("/things").await.expect(200);
    service.clock().advance(TimeDelta::minutes(9));
    let _ = holder.get("/things").await.expect(200);
    service.clock().advance(TimeDelta::minutes(2));
    assert_eq!(holder.get("/things").await.expect(401).problem(), "unauthenticated");
}

#[tokio::test]
async fn a_caller_who_asks_too_often_is_slowed_down() {
    let service = TestService::start_with(sample::service(), |settings| settings.caller_limit_per_minute = 3).await;
    let planner = service.as_role(Role::Planner);
    for _ in 0..3 {
        let _ = planner.get("/things").await.expect(200);
    }
    let answer = planner.get("/things").await.expect(429);
    assert_eq!(answer.problem(), "too-many-requests");
    assert!(answer.header("retry-after").parse::<u64>().unwrap() >= 1);
    let _ = service.as_role(Role::Planner).get("/things").await.expect(200);
}
