//! The matrix.

use kernel::{Currency, Money, Role};
use serde_json::{Value, json};

use super::{Cast, any, role_stage};

fn tier(name: &str, lower: Value, upper: Value, bound: &str) -> Value {
    json!({
        "name": name, "action": "campaign.approve", "currency": "AED", "lower": lower, "upper": upper,
        "bound": bound, "priority": 1, "valid_from": "2026-01-01",
        "stages": [role_stage(name, Role::Finance, any())],
    })
}

async fn chosen(cast: &Cast, subject: &str, amount: &str) -> Value {
    let mut asked = cast.asked(subject, 1);
    asked.amounts = vec![Money::parse(amount, Currency::AED).unwrap()];
    let request = cast.ask(&asked).await;
    cast.request(&request).await["stages"][0]["name"].clone()
}

#[tokio::test]
async fn a10_the_tier_of_the_amount_decides() {
    let cast = Cast::gather().await;
    for (name, lower, upper) in [
        ("one", Value::Null, json!("5000.00")),
        ("two", json!("5000.00"), json!("50000.00")),
        ("three", json!("50000.00"), Value::Null),
    ] {
        cast.admin.post("/policies", tier(name, lower, upper, "upper_inclusive")).await.expect(201);
    }
    let cases =
        [("a", "5000.00", "one"), ("b", "5000.01", "two"), ("c", "50000.00", "two"), ("d", "50000.01", "three")];
    for (subject, amount, expected) in cases {
        assert_eq!(chosen(&cast, subject, amount).await, expected, "{amount}");
    }
}

#[tokio::test]
async fn a10_a_tier_may_begin_at_its_lower_end() {
    let cast = Cast::gather().await;
    for (name, lower, upper) in [("one", Value::Null, json!("5000.00")), ("two", json!("5000.00"), Value::Null)] {
        cast.admin.post("/policies", tier(name, lower, upper, "at_or_above")).await.expect(201);
    }
    assert_eq!(chosen(&cast, "a", "4999.99").await, "one");
    assert_eq!(chosen(&cast, "b", "5000.00").await, "two");
}

#[tokio::test]
async fn open_requests_keep_the_stages_they_were_opened_with() {
    let cast = Cast::gather().await;
    let made = cast.admin.post("/policies", tier("one", Value::Null, Value::Null, "upper_inclusive")).await;
    let path = format!("/policies/{}", made.expect(201).json()["id"].as_str().unwrap());
    let request = cast.ask(&cast.asked("cmp_1", 1)).await;
    let edited = tier("other", Value::Null, Value::Null, "upper_inclusive");
    let seen = cast.admin.with_header("if-match", "\"1\"");
    assert_eq!(seen.put(&path, &edited).await.expect(200).header("etag"), "\"2\"");
    assert_eq!(seen.put(&path, &edited).await.expect(412).problem(), "stale");
    assert_eq!(cast.request(&request).await["stages"][0]["name"], "one");
    let mut off = edited;
    off["active"] = json!(false);
    cast.admin.put(&path, off).await.expect(200);
    assert_eq!(chosen(&cast, "cmp_2", "1.00").await, "Finance", "the default row is next");
}

#[tokio::test]
async fn policies_with_flaws_are_refused_by_field() {
    let cast = Cast::gather().await;
    let with = |field: &str, value: Value| {
        let mut body = tier("one", json!("1.00"), json!("2.00"), "upper_inclusive");
        body[field] = value;
        body
    };
    let external = json!({"name": "R", "email": "r@x.example", "organisation": "X"});
    let both = json!([{"name": "x", "role": "finance", "external": external, "rule": any(), "due_hours": 1}]);
    let cases = [
        (with("upper", json!("0.50")), "/upper"),
        (with("lower", json!("1.001")), "/lower"),
        (with("currency", json!("*")), "/currency"),
        (with("stages", json!([])), "/stages"),
        (with("stages", json!([role_stage("x", Role::Technician, any())])), "/stages/0/role"),
        (
            with("stages", json!([role_stage("x", Role::Legal, json!({"kind": "count", "needed": 0}))])),
            "/stages/0/rule/needed",
        ),
        (with("stages", both), "/stages/0"),
        (with("action", json!("campaign")), "/action"),
    ];
    for (body, pointer) in cases {
        let refused = cast.admin.post("/policies", body).await.expect(422).json();
        assert_eq!(refused["errors"][0]["pointer"], pointer, "{refused}");
    }
}

#[tokio::test]
async fn the_default_rows_come_once() {
    let cast = Cast::gather().await;
    let policies = cast.legal.get("/policies").await.expect(200).json();
    let actions: Vec<&Value> = policies["items"].as_array().unwrap().iter().map(|policy| &policy["action"]).collect();
    assert_eq!(actions, ["campaign.approve", "defaulter_list.approve"]);
    let Cast { service, .. } = cast;
    let service = service.killed_and_started_again(approvals::service()).await;
    let again = service.as_role(Role::Legal).get("/policies").await.expect(200).json();
    assert_eq!(policies, again);
}
