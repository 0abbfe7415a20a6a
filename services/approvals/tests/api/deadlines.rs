//! Deadlines.

use chrono::TimeDelta;
use contracts::approvals::{RequestDecided, RequestEscalated};
use kernel::Role;
use serde_json::json;
use testkit::TestService;

use super::{Cast, vote};

#[tokio::test]
async fn a12_an_overdue_stage_is_escalated_once_and_still_open() {
    let cast = Cast::gather().await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    cast.later(TimeDelta::hours(71));
    cast.service.run_job("escalate-overdue").await;
    assert!(cast.service.said::<RequestEscalated>().await.is_empty());
    cast.later(TimeDelta::hours(1));
    tokio::join!(cast.service.run_job("escalate-overdue"), cast.service.run_job("escalate-overdue"));
    cast.service.run_job("escalate-overdue").await;
    let said = cast.service.said::<RequestEscalated>().await;
    assert_eq!(said.iter().map(|said| said.reason.as_str()).collect::<Vec<_>>(), ["overdue"]);
    assert_eq!(said[0].stage.as_deref(), Some("Finance"));
    assert!(cast.service.said::<RequestDecided>().await.is_empty());
    let listed = cast.admin.get("/requests?escalated=true&state=open").await.expect(200).json();
    assert_eq!(listed["items"][0]["escalated"], "overdue");
    vote(&cast.finance, &request, "approved").await.expect(200);
    assert_eq!(cast.request(&request).await["current_stage"], 2);
}

#[tokio::test]
async fn a11_deadlines_run_in_working_hours() {
    let service = TestService::start_with(approvals::service(), |settings| {
        let hours = json!({"opens": 0, "closes": 1, "utc_offset_minutes": 0});
        settings.services.insert("approvals".into(), json!({"working_hours": hours}));
    })
    .await;
    super::hire(&service, "Fatima", Role::Finance).await;
    let cast = Cast {
        requester: kernel::PersonId::fresh(),
        finance: service.as_role(Role::Finance),
        second_finance: service.as_role(Role::Finance),
        legal: service.as_role(Role::Legal),
        admin: service.as_role(Role::Admin),
        service,
    };
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let stage = cast.request(&request).await["stages"][0].clone();
    let instant = |field: &str| stage[field].as_str().unwrap().parse::<kernel::Timestamp>().unwrap();
    assert!(instant("due_at") - instant("opened_at") > TimeDelta::days(70), "one working hour a day: {stage}");
}
