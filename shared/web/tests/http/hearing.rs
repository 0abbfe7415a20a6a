//! Events, parked messages, jobs and the audit trail.

use contracts::accounts::{ReceiptsRecorded, RecordedReceipt};
use contracts::identity::TeamChanged;
use kernel::{AccountId, Actor, Currency, Day, PersonId, ReceiptId, Role};
use serde_json::json;
use testkit::{TestService, eventually};

use crate::sample;

fn receipt(service: &TestService, amount: i64) -> ReceiptsRecorded {
    ReceiptsRecorded {
        items: vec![RecordedReceipt {
            receipt_id: ReceiptId::fresh(),
            account_id: AccountId::fresh(),
            amount,
            currency: Currency::AED,
            effective_on: Day::ymd(2026, 3, 31).unwrap(),
            recorded_at: service.clock().now(),
        }],
    }
}

async fn heard(service: &TestService, what: &str) -> usize {
    let sql = "select what from heard where what = $1";
    service.ctx().read().all(sql, &[&what], |_| Ok(())).await.unwrap().len()
}

#[tokio::test]
async fn what_is_heard_takes_effect_once() {
    let service = TestService::start(sample::service()).await;
    service.hear(&receipt(&service, 100)).await;
    service.hear(&receipt(&service, 200)).await;
    assert_eq!(heard(&service, "1 at campaigns").await, 2);
}

#[tokio::test]
async fn what_cannot_be_heard_is_parked_and_an_administrator_decides() {
    let mut service = TestService::start(sample::service()).await;
    service.may_park();
    let admin = service.as_role(Role::Admin);
    service.hear(&receipt(&service, 13)).await;
    let parked = admin.get("/parked-messages").await.expect(200).json();
    assert_eq!(parked["items"][0]["error"], "thirteen is refused");
    let place = format!("/parked-messages/{}", parked["items"][0]["event_id"].as_str().unwrap());
    let _ = admin.post(&format!("{place}/replay"), ()).await.expect(204);
    service.settle().await;
    eventually(|| async { admin.get("/parked-messages").await.json()["items"][0]["event_id"].is_string() }).await;
    let _ = admin.delete(&place).await.expect(204);
    let _ = admin.delete(&place).await.expect(404);
    assert_eq!(admin.get("/parked-messages").await.json()["items"], json!([]));
}

#[tokio::test]
async fn an_event_carries_the_request_and_the_trace_that_caused_it() {
    let service = TestService::start(sample::service()).await;
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let planner =
        service.as_role(Role::Planner).with_header("x-request-id", "visit-17").with_header("traceparent", trace);
    let thing = json!({"name": "kettle", "price": {"amount": "1", "currency": "AED"}});
    let _ = planner.post("/things", thing).await.expect(201);
    assert_eq!(service.said::<TeamChanged>().await[0].name, "kettle");
    let said = service.said_envelopes().await.remove(0);
    assert_eq!(said.correlationid.as_deref(), Some("visit-17"));
    assert_eq!(said.traceparent.as_deref(), Some(trace));
}

#[tokio::test]
async fn a_job_runs_by_the_clock_and_when_asked() {
    let service = TestService::start(sample::service()).await;
    eventually(|| async { heard(&service, "a job").await == 1 }).await;
    service.run_job("note-time").await;
    assert_eq!(heard(&service, "a job").await, 2);
    // After a restart it is not due again.
    let service = service.killed_and_started_again(sample::service()).await;
    service.settle().await;
    assert_eq!(heard(&service, "a job").await, 2);
}

#[tokio::test]
async fn days_missed_are_made_up_for_once_each() {
    let service = TestService::start_at(Day::ymd(2026, 3, 30).unwrap(), sample::service()).await;
    eventually(|| async { heard(&service, "2026-03-30").await == 1 }).await;
    service.clock().advance(chrono::TimeDelta::days(3));
    let service = service.killed_and_started_again(sample::service()).await;
    eventually(|| async { heard(&service, "2026-04-02").await == 1 }).await;
    for day in ["2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02"] {
        assert_eq!(heard(&service, day).await, 1, "{day}");
    }
    service.settle().await;
}

#[tokio::test]
async fn the_audit_trail_can_be_read_and_verified() {
    let service = TestService::start(sample::service()).await;
    let actor = Actor::Person { id: PersonId::fresh(), name: "Ada".into() };
    let tx = service.ctx().begin().await.unwrap();
    for step in 0..3 {
        tx.audit("things", &actor, "looked", "thing", &json!({"step": step})).await.unwrap();
    }
    tx.commit().await.unwrap();
    let auditor = service.as_role(Role::Auditor);
    assert_eq!(auditor.get("/audit").await.expect(200).json(), json!(["things"]));
    let page = auditor.get("/audit/things?limit=2").await.expect(200).json();
    assert_eq!(page["items"][1]["record"]["detail"]["step"], 1);
    let rest = format!("/audit/things?cursor={}", page["next_cursor"].as_str().unwrap());
    assert_eq!(auditor.get(&rest).await.expect(200).json()["items"].as_array().unwrap().len(), 1);
    let verified = auditor.get("/audit/things/verify").await.expect(200).json();
    assert_eq!((verified["records"].as_i64(), verified["first_bad"].is_null()), (Some(3), true));
}
