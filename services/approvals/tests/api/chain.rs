//! Requests from their opening to their decision.

use contracts::approvals::{Decision, RequestDecided, RequestEscalated, RequestOpened, StageDecided};
use kernel::Role;
use serde_json::{Value, json};

use super::{Cast, any, hire, person, role_stage, vote};

#[tokio::test]
async fn a_campaign_goes_through_finance_legal_and_the_regulator() {
    let cast = Cast::gather().await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let opened = cast.request(&request).await;
    assert_eq!(opened["stages"][0]["voters"].as_array().unwrap().len(), 2);
    assert_eq!(opened["stages"][2]["external"]["organisation"], "Regulator");
    assert_eq!(opened["can_vote"], false);
    assert_eq!(opened["why_not"]["code"], "not-a-voter");

    let body = json!({"decision": "approved", "subject_hash": "cmp_1-hash-1"});
    let after = cast.finance.post(&format!("{request}/votes"), body).await.expect(200).json();
    assert_eq!((&after["state"], &after["current_stage"]), (&json!("open"), &json!(2)));
    vote(&cast.legal, &request, "approved").await.expect(200);
    let minted = cast.legal.post(&format!("{request}/links"), json!({})).await.expect(201).json();
    let link = format!("/links/{}", minted["token"].as_str().unwrap());
    cast.service.as_nobody().post(&link, json!({"decision": "approved"})).await.expect(200);

    let decided = cast.request(&request).await;
    assert_eq!(decided["state"], "approved");
    let states: Vec<&Value> = decided["stages"].as_array().unwrap().iter().map(|stage| &stage["state"]).collect();
    assert_eq!(states, [&json!("approved"); 3]);
    let actions: Vec<&str> =
        decided["history"].as_array().unwrap().iter().filter_map(|line| line["action"].as_str()).collect();
    assert_eq!(actions.first(), Some(&"request.opened"));
    assert_eq!(actions.last(), Some(&"request.decided"));

    let opened = &cast.service.said::<RequestOpened>().await[0];
    assert_eq!(opened.stages, ["Finance", "Legal", "Regulator"]);
    let stages = cast.service.said::<StageDecided>().await;
    assert_eq!(stages.iter().map(|stage| stage.position).collect::<Vec<_>>(), [1, 2, 3]);
    let decided = &cast.service.said::<RequestDecided>().await[0];
    assert_eq!((decided.decision, decided.subject.hash.as_str()), (Decision::Approved, "cmp_1-hash-1"));
    let verified = cast.service.as_role(Role::Auditor).get("/audit/approvals/verify").await.expect(200).json();
    assert_eq!(verified["first_bad"], Value::Null);
}

#[tokio::test]
async fn a_rejection_needs_a_reason_and_ends_the_request() {
    let cast = Cast::gather().await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let bare = json!({"decision": "rejected", "reason": " "});
    let refused = cast.finance.post(&format!("{request}/votes"), bare).await.expect(422).json();
    assert_eq!(refused["errors"][0]["pointer"], "/reason");
    let no = json!({"decision": "rejected", "reason": "wrong tariff"});
    let first = cast.finance.post(&format!("{request}/votes"), &no).await.expect(200).json();
    assert_eq!(first["state"], "open", "any: one of two has rejected");
    let second = cast.second_finance.post(&format!("{request}/votes"), &no).await.expect(200).json();
    assert_eq!(second["state"], "rejected");
    let said = cast.service.said::<RequestDecided>().await;
    assert_eq!((said[0].decision, said[0].reason.as_deref()), (Decision::Rejected, Some("wrong tariff")));
    assert_eq!(vote(&cast.legal, &request, "approved").await.expect(409).problem(), "request-not-open");
    assert_eq!(cast.request(&request).await["stages"][1]["state"], "not_required");
}

#[tokio::test]
async fn votes_at_the_same_time_count_both() {
    let cast = Cast::gather().await;
    cast.prescribe(json!([role_stage("Finance", Role::Finance, json!({"kind": "count", "needed": 2}))])).await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let (one, other) =
        tokio::join!(vote(&cast.finance, &request, "approved"), vote(&cast.second_finance, &request, "approved"));
    assert_eq!((one.status, other.status), (200, 200));
    assert_eq!(cast.request(&request).await["state"], "approved");
    assert_eq!(cast.service.said::<RequestDecided>().await.len(), 1);
}

#[tokio::test]
async fn a_vote_sent_twice_is_one_vote_in_one_stage() {
    let cast = Cast::gather().await;
    let both = json!([role_stage("First", Role::Finance, any()), role_stage("Second", Role::Finance, any())]);
    cast.prescribe(both).await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let client = cast.finance.with_header("idempotency-key", "vote-1");
    let once = vote(&client, &request, "approved").await.expect(200);
    let twice = vote(&client, &request, "approved").await.expect(200);
    assert_eq!(once.json(), twice.json());
    assert_eq!(cast.request(&request).await["current_stage"], 2);
}

#[tokio::test]
async fn the_seen_hash_must_be_the_one_to_be_approved() {
    let cast = Cast::gather().await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let body = json!({"decision": "approved", "subject_hash": "another"});
    let refused = cast.finance.post(&format!("{request}/votes"), body).await.expect(409);
    assert_eq!(refused.problem(), "subject-changed");
}

#[tokio::test]
async fn mine_are_those_i_may_decide_now() {
    let cast = Cast::gather().await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let mine = async |client: &testkit::Client| {
        let page = client.get("/requests?mine=true").await.expect(200).json();
        page["items"].as_array().unwrap().len()
    };
    assert_eq!((mine(&cast.finance).await, mine(&cast.legal).await), (1, 0));
    assert_eq!(cast.finance.get(&request).await.expect(200).json()["can_vote"], true);
    vote(&cast.finance, &request, "approved").await.expect(200);
    assert_eq!((mine(&cast.finance).await, mine(&cast.legal).await), (0, 1));
    let row = cast.legal.get("/requests?state=open").await.expect(200).json();
    assert_eq!(row["items"][0]["stage"]["name"], "Legal");
    assert_eq!(cast.legal.get("/requests?state=approved").await.expect(200).json()["items"], json!([]));
}

#[tokio::test]
async fn a6_nobody_to_ask_is_escalated_and_goes_on_when_somebody_comes() {
    let cast = Cast::gather().await;
    cast.prescribe(json!([role_stage("Director", Role::Director, any())])).await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let stuck = cast.request(&request).await;
    assert_eq!((&stuck["state"], &stuck["escalated"]), (&json!("open"), &json!("no_approver")));
    assert_eq!(stuck["why_not"]["code"], "nobody-asked");
    let said = cast.service.said::<RequestEscalated>().await;
    assert_eq!(said.iter().map(|said| said.reason.as_str()).collect::<Vec<_>>(), ["no_approver"]);
    let director = hire(&cast.service, "Dana", Role::Director).await;
    assert_eq!(cast.request(&request).await["escalated"], Value::Null);
    vote(&director, &request, "approved").await.expect(200);
    assert_eq!(cast.request(&request).await["state"], "approved");
    assert!(cast.service.said::<RequestDecided>().await.len() == 1);
}

#[tokio::test]
async fn what_no_policy_covers_waits_for_an_admin() {
    let cast = Cast::gather().await;
    let mut asked = cast.asked("wo_1", 1);
    asked.subject.kind = "writeoff".into();
    let request = cast.ask(&asked).await;
    assert_eq!(cast.request(&request).await["escalated"], "no_policy");
    assert_eq!(cast.service.said::<RequestEscalated>().await[0].reason, "no_policy");
    let body = json!({
        "name": "Write-offs", "action": "writeoff.approve", "currency": "AED", "valid_from": "2026-01-01",
        "stages": [role_stage("Finance", Role::Finance, any())],
    });
    cast.admin.post("/policies", body).await.expect(201);
    let refreshed = cast.admin.post(&format!("{request}/refresh"), json!({})).await.expect(200).json();
    assert_eq!((&refreshed["escalated"], &refreshed["current_stage"]), (&Value::Null, &json!(1)));
    vote(&cast.finance, &request, "approved").await.expect(200);
}

#[tokio::test]
async fn an_older_word_about_a_person_is_ignored() {
    let cast = Cast::gather().await;
    let id = cast.legal.person();
    cast.service.hear(&person(id, "Layla", 3, &[Role::Finance])).await;
    cast.service.hear(&person(id, "Layla", 2, &[Role::Legal])).await;
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let voters = cast.request(&request).await["stages"][0]["voters"].clone();
    assert_eq!(voters.as_array().unwrap().len(), 3, "{voters}");
}

#[tokio::test]
async fn the_home_page_knows_how_much_waits() {
    let cast = Cast::gather().await;
    let first = cast.ask(&cast.asked("cmp_1", 1)).await;
    cast.ask(&cast.asked("cmp_2", 1)).await;
    let deputy = hire(&cast.service, "Dina", Role::Manager).await;
    let days = json!({"to": deputy.person(), "starts_on": "2026-05-03", "ends_on": "2026-05-30"});
    cast.finance.post("/delegations", days).await.expect(201);
    let counts = async |client: &testkit::Client| client.get("/requests/counts").await.expect(200).json();
    let count = |waiting: u32, by_delegation: u32, overdue: u32| json!({"waiting_for_me": waiting, "by_delegation": by_delegation, "overdue": overdue, "open": 2, "escalated": 0});
    assert_eq!(counts(&cast.finance).await, count(2, 0, 0));
    assert_eq!(counts(&deputy).await, count(2, 2, 0));
    assert_eq!(counts(&cast.legal).await, count(0, 0, 0));
    cast.later(chrono::TimeDelta::hours(73));
    assert_eq!(counts(&deputy).await, count(2, 2, 2));
    let row = deputy.get("/requests?mine=true&q=MARCH").await.expect(200).json()["items"][1].clone();
    assert_eq!((&row["waits_for_me"], &row["by_delegation"]), (&json!(true), &json!(true)));
    assert_eq!((&row["age_hours"], &row["stage"]["overdue"]), (&json!(73), &json!(true)));
    assert_eq!((&row["stages"], &row["stages_approved"]), (&json!(3), &json!(0)));

    vote(&deputy, &first, "approved").await.expect(200);
    let decided = deputy.get("/requests?decided_by_me=true").await.expect(200).json();
    assert_eq!(decided["items"].as_array().unwrap().len(), 1);
    assert_eq!(
        (&decided["items"][0]["stages_approved"], &decided["items"][0]["waits_for_me"]),
        (&json!(1), &json!(false))
    );
    assert_eq!(cast.finance.get("/requests?decided_by_me=true").await.expect(200).json()["items"], json!([]));
    assert_eq!(counts(&deputy).await["waiting_for_me"], 1);
}

#[tokio::test]
async fn a_request_names_its_makers_who_will_be_asked_and_proves_its_history() {
    let cast = Cast::gather().await;
    let planner = hire(&cast.service, "Pia", Role::Planner).await;
    let line = contracts::approvals::SampleLine {
        reference: "ACC-1".into(),
        name: "Debtor".into(),
        amount: cast.asked("x", 1).amounts[0],
        days_past_due: Some(90),
    };
    let asked = contracts::approvals::ApprovalRequested {
        requester: planner.person(),
        samples: vec![line],
        ..cast.asked("cmp_1", 1)
    };
    let request = cast.ask(&asked).await;
    let seen = cast.legal.get(&request).await.expect(200).json();
    assert_eq!((&seen["requester_name"], &seen["makers"][0]["name"]), (&json!("Pia"), &json!("Pia")));
    assert_eq!((&seen["samples"][0]["reference"], &seen["documents"]), (&json!("ACC-1"), &json!([])));
    let later = &seen["stages"][1];
    assert_eq!((&later["state"], &later["voters"][0]["name"]), (&json!("not_requested"), &json!("Layla")));
    let proof = cast.legal.get(&format!("{request}/proof")).await.expect(200).json();
    assert_eq!((&proof["intact"], &proof["stream"]), (&json!(true), &json!("approvals")));
    assert!(proof["records"].as_i64().unwrap() > 2 && proof["head_hash"].as_str().unwrap().len() == 64);
}
