//! Webhooks through the front door, and at the door of a real receiver.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop")]

mod receiver;

use contracts::accounts::{ReceiptsRecorded, RecordedReceipt};
use contracts::campaigns::CampaignClosed;
use contracts::reporting::WebhookEndpointDisabled;
use kernel::{AccountId, CampaignId, Currency, Day, ReceiptId, Role};
use receiver::{Answer, Receiver};
use serde_json::{Value, json};
use testkit::{Client, TestService, eventually_some};

/// The service, which may send to this machine.
async fn started(webhooks: Value) -> TestService {
    TestService::start_with(reporting::service(), |settings| {
        let mut webhooks = webhooks;
        webhooks["allow_http"] = true.into();
        webhooks["allow_private_addresses"] = true.into();
        settings.services.insert("reporting".into(), json!({"webhooks": webhooks}));
    })
    .await
}

const CLOSED: &str = "campaigns.campaign_closed";

async fn added(admin: &Client, receiver: &Receiver, event_types: &[&str]) -> Value {
    let body = json!({"url": receiver.url, "event_types": event_types});
    admin.post("/webhook-endpoints", body).await.expect(201).json()
}

fn closed() -> CampaignClosed {
    CampaignClosed {
        campaign_id: CampaignId::fresh(),
        reference: "C-2026-001".into(),
        stage: "closed".into(),
        closed_on: Day::ymd(2026, 3, 31).unwrap(),
    }
}

fn place(endpoint: &Value) -> String {
    format!("/webhook-endpoints/{}", endpoint["id"].as_str().unwrap())
}

/// The newest delivery, once it stands in a state.
async fn delivery_in(admin: &Client, endpoint: &Value, state: &str) -> Value {
    let path = format!("{}/deliveries?limit=1&state={state}", place(endpoint));
    eventually_some(async || admin.get(&path).await.expect(200).json()["items"].get(0).cloned()).await
}

#[tokio::test]
async fn what_is_sent_is_signed_and_thin() {
    let service = started(json!({})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([]);
    let endpoint = added(&admin, &receiver, &[CLOSED, "accounts.receipt_recorded"]).await;
    let secret = endpoint["secret"].as_str().unwrap();
    assert!(admin.get(&place(&endpoint)).await.expect(200).json()["secret"].is_null(), "shown once");

    let event = closed();
    service.hear(&event).await;
    let seen = receiver.expect(1).await.remove(0);
    assert!(seen.is_signed_by(secret));
    let skew = kernel::Clock::system().now().utc().timestamp() - seen.timestamp;
    assert!((0..60).contains(&skew));
    let body = seen.json();
    assert_eq!((&body["specversion"], &body["id"]), (&json!("1.0"), &json!(seen.id)));
    assert_eq!(body["type"], "dunlin.campaigns.campaign_closed.v1");
    assert_eq!(body["data"]["campaign_id"], json!(event.campaign_id));

    let receipt = RecordedReceipt {
        receipt_id: ReceiptId::fresh(),
        account_id: AccountId::fresh(),
        amount: 1,
        currency: Currency::AED,
        effective_on: service.ctx().today(),
        recorded_at: service.ctx().now(),
    };
    service.hear(&ReceiptsRecorded { items: vec![receipt.clone()] }).await;
    assert_eq!(receiver.expect(2).await[1].json()["data"], json!({"item_count": 1}));

    admin.patch(&place(&endpoint), json!({"payload": "full"})).await.expect(200);
    service.hear(&ReceiptsRecorded { items: vec![receipt] }).await;
    assert_eq!(receiver.expect(3).await[2].json()["data"]["items"].as_array().unwrap().len(), 1);
    let delivered = delivery_in(&admin, &endpoint, "delivered").await;
    assert_eq!((&delivered["response_status"], &delivered["attempts"]), (&json!(204), &json!(1)));
    assert!(delivered["latency_ms"].is_i64() && delivered["next_attempt_at"].is_null());
}

#[tokio::test]
async fn a_failed_try_is_repeated_under_the_same_id_and_can_be_replayed() {
    let service = started(json!({"retry_after_seconds": [0, 0]})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([Answer::Status(500), Answer::Status(503)]);
    let endpoint = added(&admin, &receiver, &[CLOSED]).await;
    service.hear(&closed()).await;
    let seen = receiver.expect(3).await;
    assert!(seen.iter().all(|one| one.id == seen[0].id));
    let delivered = delivery_in(&admin, &endpoint, "delivered").await;
    assert_eq!((&delivered["attempts"], &delivered["event_id"]), (&json!(3), &json!(seen[0].id)));

    let again = format!("{}/deliveries/{}/replay", place(&endpoint), seen[0].id);
    let replayed = admin.post(&again, json!({})).await.expect(200).json();
    assert_eq!((&replayed["state"], &replayed["attempts"]), (&json!("waiting"), &json!(0)));
    assert_eq!(receiver.expect(4).await[3].id, seen[0].id);
}

#[tokio::test]
async fn a_redirect_is_a_failure_and_is_not_followed() {
    let service = started(json!({"retry_after_seconds": []})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([Answer::Redirect]);
    let endpoint = added(&admin, &receiver, &[CLOSED]).await;
    service.hear(&closed()).await;
    let given_up = delivery_in(&admin, &endpoint, "given_up").await;
    assert_eq!(given_up["error"], "answered 302: redirects are not followed");
    assert!(receiver.seen().iter().all(|seen| seen.path == "/hook"));
    assert!(admin.get(&place(&endpoint)).await.expect(200).json()["failing_since"].is_string());
}

#[tokio::test]
async fn nothing_is_sent_inside_the_network_or_in_the_clear() {
    let service = TestService::start(reporting::service()).await;
    let admin = service.as_role(Role::Admin);
    let wanted = |url: &str| json!({"url": url, "event_types": [CLOSED]});
    for url in [
        "https://127.0.0.1/",
        "https://localhost/",
        "https://169.254.169.254/latest/meta-data",
        "https://[::1]/",
        "https://10.0.0.8/",
        "http://93.184.216.34/",
        "https://a:b@93.184.216.34/",
        "nonsense",
    ] {
        let refused = admin.post("/webhook-endpoints", wanted(url)).await.expect(422);
        assert_eq!(refused.json()["errors"][0]["pointer"], "/url", "{url}");
    }
    for events in [json!([]), json!(["campaigns.no_such_event"])] {
        let body = json!({"url": "https://93.184.216.34/", "event_types": events});
        let refused = admin.post("/webhook-endpoints", body).await.expect(422);
        assert_eq!(refused.json()["errors"][0]["pointer"], "/event_types");
    }
    let endpoint = admin.post("/webhook-endpoints", wanted("https://93.184.216.34/")).await.expect(201).json();
    admin.patch(&place(&endpoint), json!({"url": "https://192.168.1.1/"})).await.expect(422);
}

#[tokio::test]
async fn both_secrets_sign_while_one_is_rotated_out() {
    let service = started(json!({})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([]);
    let endpoint = added(&admin, &receiver, &[CLOSED]).await;
    let rotated = admin.post(&format!("{}/rotate-secret", place(&endpoint)), json!({})).await.expect(200).json();
    let (old, new) = (endpoint["secret"].as_str().unwrap(), rotated["secret"].as_str().unwrap());
    assert!(old != new && rotated["old_secret_until"].is_string());
    let test = admin.post(&format!("{}/test", place(&endpoint)), json!({})).await.expect(201).json();
    let seen = receiver.expect(1).await.remove(0);
    assert!(seen.is_signed_by(old) && seen.is_signed_by(new));
    assert_eq!((&json!(seen.id), &test["is_test"]), (&test["event_id"], &json!(true)));
    assert_eq!(seen.json()["type"], "dunlin.reporting.webhook_tested.v1");
}

#[tokio::test]
async fn an_endpoint_that_is_off_gets_nothing() {
    let service = started(json!({})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([]);
    let endpoint = added(&admin, &receiver, &[CLOSED]).await;
    let off = admin.patch(&place(&endpoint), json!({"enabled": false})).await.expect(200);
    assert_eq!(off.json()["disabled_because"], "person");
    service.hear(&closed()).await;
    let refused = admin.post(&format!("{}/test", place(&endpoint)), json!({})).await.expect(409);
    assert_eq!(refused.problem(), "webhook-endpoint-disabled");

    let stale = admin.with_header("if-match", "\"1\"");
    stale.patch(&place(&endpoint), json!({"enabled": true})).await.expect(412);
    admin.patch(&place(&endpoint), json!({"enabled": true})).await.expect(200);
    let after = closed();
    service.hear(&after).await;
    let seen = receiver.expect(1).await;
    assert_eq!((seen.len(), &seen[0].json()["data"]["campaign_id"]), (1, &json!(after.campaign_id)));

    admin.delete(&place(&endpoint)).await.expect(204);
    admin.get(&place(&endpoint)).await.expect(404);
    assert_eq!(admin.get("/webhook-endpoints").await.expect(200).json()["items"], json!([]));
}

#[tokio::test]
async fn an_endpoint_that_fails_for_long_or_is_gone_is_switched_off() {
    let service = started(json!({"disable_after_hours": 0})).await;
    let admin = service.as_role(Role::Admin);
    let gone = added(&admin, &Receiver::start([Answer::Status(410)]), &[CLOSED]).await;
    let failing = added(&admin, &Receiver::start([Answer::Status(500)]), &[CLOSED]).await;
    service.hear(&closed()).await;
    for (endpoint, reason) in [(&gone, "gone"), (&failing, "failing")] {
        let off = eventually_some(async || {
            Some(admin.get(&place(endpoint)).await.expect(200).json()).filter(|seen| seen["enabled"] == false)
        })
        .await;
        assert_eq!(off["disabled_because"], reason);
        assert_eq!(off["waiting"], 1, "it goes out when the endpoint is on again");
    }
    let mut reasons: Vec<String> =
        service.said::<WebhookEndpointDisabled>().await.into_iter().map(|event| event.reason).collect();
    reasons.sort();
    assert_eq!(reasons, ["failing", "gone"]);
    let trail = service.as_role(Role::Auditor).get("/audit/webhooks").await.expect(200).text();
    assert!(trail.contains("webhook_endpoint.disabled") && !trail.contains("whsec_"));
}

#[tokio::test]
async fn a_slow_endpoint_holds_up_nobody_else() {
    let service = started(json!({})).await;
    let admin = service.as_role(Role::Admin);
    let (slow, quick) = (Receiver::start([Answer::Silence; 20]), Receiver::start([]));
    added(&admin, &slow, &[CLOSED]).await;
    added(&admin, &quick, &[CLOSED]).await;
    for _ in 0..12 {
        service.hear(&closed()).await;
    }
    quick.expect(12).await;
}

#[tokio::test]
async fn what_a_killed_process_was_sending_is_sent_again() {
    let service = started(json!({"timeout_seconds": 3})).await;
    let admin = service.as_role(Role::Admin);
    let receiver = Receiver::start([Answer::Silence]);
    added(&admin, &receiver, &[CLOSED]).await;
    service.hear(&closed()).await;
    let first = receiver.expect(1).await.remove(0);
    let _service = service.killed_and_started_again(reporting::service()).await;
    assert_eq!(receiver.expect(2).await[1].id, first.id);
}
