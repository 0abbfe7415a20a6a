//! Standing in.

use chrono::TimeDelta;
use kernel::Role;
use serde_json::{Value, json};

use super::{Cast, hire, role_stage, vote};

#[tokio::test]
async fn a8_a_delegate_decides_within_the_days_and_the_owner_still_may() {
    let cast = Cast::gather().await;
    let delegate = hire(&cast.service, "Dina", Role::Manager).await;
    let days = json!({"to": delegate.person(), "starts_on": "2026-05-01", "ends_on": "2026-05-07", "comment": "leave"});
    cast.legal.post("/delegations", &days).await.expect(201);
    cast.prescribe(json!([role_stage("Legal", Role::Legal, json!({"kind": "any"}))])).await;
    let first = cast.ask(&cast.asked("cmp_1", 1)).await;
    let second = cast.ask(&cast.asked("cmp_2", 1)).await;
    let third = cast.ask(&cast.asked("cmp_3", 1)).await;

    assert_eq!(delegate.get("/requests?mine=true").await.expect(200).json()["items"].as_array().unwrap().len(), 3);
    vote(&delegate, &first, "approved").await.expect(200);
    let voter = cast.request(&first).await["stages"][0]["voters"][0].clone();
    assert_eq!((&voter["name"], &voter["acted_by"]), (&json!("Layla"), &json!(delegate.person())));
    vote(&cast.legal, &second, "approved").await.expect(200);
    cast.later(TimeDelta::days(5));
    assert_eq!(vote(&delegate, &third, "approved").await.expect(403).problem(), "not-a-voter");
    vote(&cast.legal, &third, "approved").await.expect(200);
}

#[tokio::test]
async fn a9_delegations_close_no_circle() {
    let cast = Cast::gather().await;
    let days = |to: kernel::PersonId| json!({"to": to, "starts_on": "2026-05-03", "ends_on": "2026-05-07"});
    let made = cast.finance.post("/delegations", days(cast.legal.person())).await.expect(201).json();
    let back = cast.legal.post("/delegations", days(cast.finance.person())).await.expect(409);
    assert_eq!(back.problem(), "delegation-cycle");
    let path = format!("/delegations/{}", made["id"].as_str().unwrap());
    assert_eq!(cast.legal.delete(&path).await.expect(403).problem(), "not-your-delegation");
    cast.finance.delete(&path).await.expect(204);
    cast.finance.delete(&path).await.expect(204);
    cast.legal.post("/delegations", days(cast.finance.person())).await.expect(201);
    let listed = cast.finance.get("/delegations").await.expect(200).json();
    let states: Vec<&Value> = listed["items"].as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, [&json!("active"), &json!("revoked")]);
    assert_eq!((&listed["items"][0]["from_name"], &listed["items"][0]["to_name"]), (&json!("Layla"), &json!("Fatima")));
}

#[tokio::test]
async fn delegations_that_make_no_sense_are_refused_by_field() {
    let cast = Cast::gather().await;
    let legal = cast.legal.person();
    let cases = [
        (json!({"to": legal, "starts_on": "2026-05-03", "ends_on": "2026-05-02"}), "/ends_on"),
        (json!({"to": legal, "starts_on": "2026-04-01", "ends_on": "2026-04-02"}), "/ends_on"),
        (json!({"to": cast.finance.person(), "starts_on": "2026-05-03", "ends_on": "2026-05-03"}), "/to"),
        (json!({"to": kernel::PersonId::fresh(), "starts_on": "2026-05-03", "ends_on": "2026-05-03"}), "/to"),
    ];
    for (body, pointer) in cases {
        let refused = cast.finance.post("/delegations", body).await.expect(422).json();
        assert_eq!(refused["errors"][0]["pointer"], pointer);
    }
    let others = json!({"from": legal, "to": legal, "starts_on": "2026-05-03", "ends_on": "2026-05-03"});
    assert_eq!(cast.finance.post("/delegations", others).await.expect(403).problem(), "not-your-delegation");
}

#[tokio::test]
async fn one_person_casts_one_vote_per_stage() {
    let cast = Cast::gather().await;
    cast.prescribe(json!([role_stage("Finance", Role::Finance, json!({"kind": "all"}))])).await;
    let days = json!({"to": cast.second_finance.person(), "starts_on": "2026-05-03", "ends_on": "2026-05-03"});
    cast.finance.post("/delegations", days).await.expect(201);
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let votes = format!("{request}/votes");
    let for_another = json!({"decision": "approved", "on_behalf_of": cast.finance.person()});
    cast.second_finance.post(&votes, for_another).await.expect(200);
    let refused = vote(&cast.second_finance, &request, "approved").await.expect(403);
    assert_eq!(refused.problem(), "separation-of-duties");
    assert_eq!(cast.request(&request).await["decided_at"], Value::Null);
}

#[tokio::test]
async fn one_person_stands_in_at_a_time() {
    let cast = Cast::gather().await;
    let days = |to: kernel::PersonId, starts: &str, ends: &str| json!({"to": to, "starts_on": starts, "ends_on": ends});
    let (legal, second) = (cast.legal.person(), cast.second_finance.person());
    cast.finance.post("/delegations", days(legal, "2026-05-10", "2026-05-14")).await.expect(201);
    let overlapping = cast.finance.post("/delegations", days(second, "2026-05-14", "2026-05-20")).await.expect(409);
    assert_eq!(overlapping.problem(), "delegation-overlaps");
    let later = cast.finance.post("/delegations", days(second, "2026-05-15", "2026-05-20")).await.expect(201).json();
    assert_eq!((&later["state"], &later["to_name"]), (&json!("ahead"), &json!("Farid")));
}
