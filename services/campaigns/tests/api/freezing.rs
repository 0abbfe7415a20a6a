//! Freezing and approval.

use contracts::accounts::AccountBalance;
use contracts::approvals::{ApprovalRequested, Decision, RequestDecided, Subject};
use contracts::campaigns::{Arm, AudienceFrozen};
use kernel::{ApprovalRequestId, Role, Version};
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn freezing_draws_excludes_and_tells() {
    let service = portfolio(60).await;
    let second = |number: u32| AccountBalance { version: Version::of(2), ..balance(number, i64::from(number) * 1_000) };
    tell_balances(
        &service,
        vec![
            AccountBalance { disputed: 100, holds: vec!["dispute".into()], ..second(10) },
            AccountBalance { promised: 100, ..second(11) },
            AccountBalance { holds: vec!["vulnerable".into(), "dispute".into()], ..second(12) },
            AccountBalance { to_collect: 0, ..second(13) },
        ],
    )
    .await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    assert_eq!((&drafted["reference"], &drafted["stage"]), (&json!("C-2026-001"), &json!("draft")));
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    let frozen = planner.post(&format!("{path}/freeze"), json!({})).await.expect(200).json();

    assert_eq!(frozen["excluded"], json!({"disputed": 1, "promised": 1, "vulnerable": 1, "nothing_to_collect": 1}));
    let (audience, held_out) = (frozen["audience"].as_u64().unwrap(), frozen["held_out"].as_u64().unwrap());
    assert_eq!((audience, frozen["selected"].as_u64().unwrap()), (51, 55));
    assert_eq!(frozen["targets"].as_u64().unwrap(), audience - held_out);
    assert_eq!(frozen["amounts"], json!([{"amount": "1769000.00", "currency": "AED"}]));
    assert_eq!(frozen["largest"], json!([{"amount": "60000.00", "currency": "AED"}]));

    let everybody = members(&planner, &path, "").await;
    for member in &everybody {
        let text = format!("{}:{}", drafted["id"].as_str().unwrap(), member["account_id"].as_str().unwrap());
        let bucket = u64::from_str_radix(&kernel::sha256_hex(text)[..16], 16).unwrap() % 10_000;
        assert_eq!(member["bucket"], bucket);
        assert_eq!(member["arm"] == "held_out", bucket < 2_000);
    }
    assert_eq!(members(&planner, &path, "&arm=held_out").await.len() as u64, held_out);
    let told: Vec<AudienceFrozen> = service.said().await;
    let held: usize = told.iter().flat_map(|event| &event.items).filter(|member| member.arm == Arm::HeldOut).count();
    assert_eq!((told.iter().map(|event| event.items.len()).sum::<usize>(), held as u64), (51, held_out));
    let left_out = planner.get(&format!("{path}/exclusions?reason=disputed")).await.expect(200).json();
    assert_eq!(left_out["items"][0]["account_reference"], "ACC-00010");

    let again = planner.post(&format!("{path}/freeze"), json!({})).await.expect(200).json();
    assert_eq!((&again["hash"], &again["revision"]), (&frozen["hash"], &json!(2)));
    tell_balances(&service, vec![AccountBalance { version: Version::of(3), ..balance(20, 20_001) }]).await;
    let other = planner.post(&format!("{path}/freeze"), json!({})).await.expect(200).json();
    assert_ne!(other["hash"], frozen["hash"]);
}

#[tokio::test]
async fn a_decision_about_something_else_changes_nothing() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    let requested = service.said::<ApprovalRequested>().await.pop().unwrap();
    assert_eq!((requested.requester, requested.editors.as_slice()), (planner.person(), &[planner.person()][..]));
    assert_eq!(requested.subject.kind, "campaign");
    let decided = RequestDecided {
        request_id: ApprovalRequestId::fresh(),
        subject: Subject { hash: "another".into(), ..requested.subject.clone() },
        decision: Decision::Approved,
        reason: None,
        decided_at: service.ctx().now(),
    };
    service.hear(&decided).await;
    assert_eq!(planner.get(&path).await.json()["stage"], "in_approval");
    // An edit voids what was frozen, and with it the decision that is under way.
    let edited = planner.patch(&path, json!({"hold_out_bp": 500})).await.expect(200).json();
    assert_eq!((&edited["stage"], &edited["frozen"]), (&json!("draft"), &json!(null)));
    service.hear(&RequestDecided { subject: requested.subject, ..decided }).await;
    assert_eq!(planner.get(&path).await.json()["stage"], "draft");
    let audited = service.as_role(Role::Auditor).get("/audit/campaigns?limit=50").await.expect(200).text();
    assert_eq!(audited.matches("decision_ignored").count(), 2);
}

#[tokio::test]
async fn a_rejected_campaign_can_be_mended() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    decide(&service, Decision::Rejected).await;
    assert_eq!(planner.get(&path).await.json()["stage"], "rejected");
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
}

#[tokio::test]
async fn an_account_runs_in_one_campaign_at_a_time() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    approved(&service, &planner).await;
    let second = planner.post("/campaigns", campaign(rule("overdue", ">", "4000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", second["id"].as_str().unwrap());
    let frozen = planner.post(&format!("{path}/freeze"), json!({})).await.expect(200).json();
    assert_eq!((&frozen["audience"], &frozen["excluded"]), (&json!(1), &json!({"in_other_campaign": 15})));
}
