//! The guided way to a campaign: left, resumed, checked.

use contracts::accounts::AccountBalance;
use kernel::{Role, Version};
use serde_json::{Value, json};

use crate::portfolio::*;

fn states(check: &Value) -> Vec<(&str, &str)> {
    let steps = check["steps"].as_array().unwrap().iter();
    steps.map(|step| (step["step"].as_str().unwrap(), step["state"].as_str().unwrap())).collect()
}

#[tokio::test]
async fn a_draft_begins_with_a_name_and_a_segment_and_is_completed_step_by_step() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let segment = json!({"title": "High", "rule": rule("to_collect", ">", "5000")});
    let segment = planner.post("/segments", segment).await.expect(201).json();
    let begun = json!({"title": "Spring", "segment_id": segment["id"]});
    let draft = planner.post("/campaigns", begun).await.expect(201).json();
    let path = format!("/campaigns/{}", draft["id"].as_str().unwrap());
    let check = async || planner.get(&format!("{path}/check?launch_on=2026-04-02")).await.expect(200).json();

    let early = check().await;
    assert_eq!(
        states(&early),
        [
            ("segment", "done"),
            ("strategy", "missing"),
            ("calendar", "doubtful"),
            ("hold_out", "doubtful"),
            ("audience", "done")
        ]
    );
    assert_eq!((&early["ready"], &early["resume_at"]), (&json!(false), &json!("strategy")));
    assert_eq!(early["steps"][1]["findings"][0]["field"], "/strategy/steps");
    assert_eq!((&early["audience"], &early["held_out"], &early["targets"]), (&json!(35), &json!(4), &json!(31)));
    assert_eq!(planner.post(&format!("{path}/freeze"), json!({})).await.expect(409).problem(), "strategy-missing");

    let steps =
        json!([{"kind": "notice", "template": "final"}, {"kind": "notice", "template": "last", "offset_days": 20}]);
    planner.patch(&path, json!({"strategy": {"steps": steps}})).await.expect(200);
    planner.patch(&path, json!({"capacity": 10, "calendar": {"weekend": ["friday", "saturday"]}})).await.expect(200);
    planner.patch(&path, json!({"hold_out_bp": 2_000})).await.expect(200);
    let ready = check().await;
    assert_eq!((&ready["ready"], &ready["targets"]), (&json!(true), &json!(28)));
    let projection = &ready["projection"];
    assert_eq!((&projection["letters"], &projection["visits"]), (&json!(56), &json!(56)));
    assert_eq!(
        projection["days"][1],
        json!({"day": "2026-04-05", "letters": 10, "visits": 10, "other_visits": 0, "over_capacity": 0})
    );
    assert_eq!((&projection["first_visit_on"], &projection["days_over_capacity"]), (&json!("2026-04-02"), &json!(0)));

    let changed = json!({"title": "High", "rule": rule("to_collect", ">", "9000")});
    planner.put(&format!("/segments/{}", segment["id"].as_str().unwrap()), changed).await.expect(200);
    assert_eq!(check().await["steps"][0]["findings"][0]["code"], "segment_changed");
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    assert_eq!(check().await["frozen"], true);
}

#[tokio::test]
async fn a_plan_sees_the_doors_of_other_campaigns() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let (_, _, running) = launched(&service).await;
    let other = json!({"title": "Small", "rule": rule("to_collect", "<=", "5000"), "capacity": 3, "hold_out_bp": 0,
        "strategy": {"steps": [{"kind": "notice", "template": "final"}]}});
    let drafted = planner.post("/campaigns", other).await.expect(201).json();
    let path = format!("/campaigns/{}/check", drafted["id"].as_str().unwrap());
    let seen = planner.get(&path).await.expect(200).json();
    let days = &seen["projection"]["days"];
    assert_eq!((&days[0]["visits"], &days[0]["other_visits"]), (&json!(3), &running["frozen"]["targets"]));
    assert_eq!(seen["projection"]["days_over_capacity"], 1);
    let codes = seen["steps"][2]["findings"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap());
    assert!(codes.into_iter().any(|code| code == "over_capacity"));
}

#[tokio::test]
async fn who_was_left_out_is_summed_up_by_reason() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let second = |number: u32| AccountBalance { version: Version::of(2), ..balance(number, i64::from(number) * 1_000) };
    let disputed = |number: u32| AccountBalance { disputed: 1, ..second(number) };
    let legal = AccountBalance { holds: vec!["legal".into()], ..second(12) };
    tell_balances(&service, vec![disputed(10), disputed(11), legal]).await;
    let drafted = planner.post("/campaigns", campaign(rule("overdue", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    let sums = planner.get(&format!("{path}/exclusions/summary")).await.expect(200).json();
    let money = |dirhams: u32| json!([{"amount": format!("{dirhams}.00"), "currency": "AED"}]);
    assert_eq!(
        sums,
        json!([
            {"reason": "legal", "accounts": 1, "overdue": money(12_000)},
            {"reason": "disputed", "accounts": 2, "overdue": money(21_000)},
        ])
    );
    let found = planner.get(&format!("{path}/exclusions?reason=disputed&q=00011")).await.expect(200).json();
    assert_eq!(found["items"][0]["account_reference"], "ACC-00011");
    planner.get(&format!("{path}/exclusions?reason=weather")).await.expect(400);
}
