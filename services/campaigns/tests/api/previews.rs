//! Looking at selections.

use contracts::accounts::AccountBalance;
use kernel::{Currency, Role, Version};
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn a_preview_counts_and_explains() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let rule = json!({"combinator": "and", "rules": [
        {"field": "community", "operator": "=", "value": "Marina"},
        {"field": "to_collect", "operator": ">=", "value": "10000"},
        {"field": "days_past_due", "operator": ">", "value": 60},
    ]});
    let seen = planner.post("/segments/preview", json!({"rule": rule})).await.expect(200).json();
    assert_eq!((seen["count"].as_u64(), seen["population"].as_u64()), (Some(6), Some(20)));
    assert_eq!(seen["amounts"], json!([{"amount": "90000.00", "currency": "AED"}]));
    assert_eq!(seen["ageing"][0]["buckets"][3]["amount"], "90000.00");
    let left: Vec<_> =
        seen["drop_off"].as_array().unwrap().iter().map(|step| (&step["matches"], &step["left"])).collect();
    assert_eq!(left, [(&json!(10), &json!(10)), (&json!(11), &json!(6)), (&json!(20), &json!(6))]);
    assert_eq!(seen["drop_off"][1]["pointer"], "/rule/rules/1");
    assert_eq!(seen["samples"][0]["reference"], "ACC-00020");
    assert_eq!(seen["samples"][0]["days_past_due"], 90);
    assert!(seen["sentence"]["en"].as_str().unwrap().starts_with("Accounts where community is “Marina”"));
}

#[tokio::test]
async fn amounts_are_compared_in_the_major_unit_of_each_currency() {
    let service = portfolio(0).await;
    let in_currency = |number: u32, code: &str, minor: i64| {
        let currency: Currency = code.parse().unwrap();
        let registered = contracts::accounts::RegisteredAccount { currency, ..registered(number) };
        let balance = AccountBalance { currency, to_collect: minor, ..balance(number, 1) };
        (registered, balance)
    };
    let debtors = [
        in_currency(1, "AED", 10_050),
        in_currency(2, "OMR", 100_499),
        in_currency(3, "JPY", 101),
        in_currency(4, "JPY", 100),
    ];
    tell_accounts(&service, debtors.iter().map(|debtor| debtor.0.clone()).collect()).await;
    tell_balances(&service, debtors.iter().map(|debtor| debtor.1.clone()).collect()).await;
    let planner = service.as_role(Role::Planner);
    let seen =
        planner.post("/segments/preview", json!({"rule": rule("to_collect", ">=", "100.5")})).await.expect(200).json();
    let found: Vec<_> =
        seen["amounts"].as_array().unwrap().iter().map(|money| money["currency"].as_str().unwrap()).collect();
    assert_eq!(found, ["AED", "JPY"]);
}

#[tokio::test]
async fn holds_and_text_select_what_they_say() {
    let service = portfolio(4).await;
    let held =
        AccountBalance { holds: vec!["dispute".into(), "plan".into()], version: Version::of(2), ..balance(1, 1_000) };
    tell_balances(&service, vec![held]).await;
    let planner = service.as_role(Role::Planner);
    for (rule, count) in [
        (rule("holds", "contains", "plan"), 1),
        (rule("holds", "doesNotContain", "plan"), 3),
        (rule("holds", "null", ""), 3),
        (rule("holds", "in", "legal,dispute"), 1),
        (rule("name", "contains", "DEBTOR"), 4),
        (rule("name", "contains", "%"), 0),
        (rule("reference", "endsWith", "_0001"), 0),
        (rule("name", "=", "x' or '1'='1"), 0),
        (rule("has_email", "=", true), 0),
        (rule("has_phone", "=", "true"), 4),
        (rule("last_paid_on", "<", "2026-01-01"), 0),
        (rule("last_paid_on", "null", ""), 4),
        (rule("language", "!=", "en"), 2),
        (rule("days_past_due", "between", "90,90"), 4),
    ] {
        let seen = planner.post("/segments/preview", json!({"rule": rule})).await.expect(200).json();
        assert_eq!(seen["count"], count, "{rule}");
    }
}

#[tokio::test]
async fn an_incomplete_rule_is_refused_with_its_place() {
    let service = portfolio(0).await;
    let planner = service.as_role(Role::Planner);
    for (rule, pointer) in [
        (rule("community", "in", json!([])), "/rule/rules/0/value"),
        (rule("to_collect", "between", json!([5])), "/rule/rules/0/value"),
        (rule("to_collect", "between", json!([365, 90])), "/rule/rules/0/value"),
        (json!({"combinator": "and", "rules": []}), "/rule/rules"),
        (rule("nonsense", "=", "1"), "/rule/rules/0/field"),
    ] {
        let refused = planner.post("/segments/preview", json!({"rule": rule})).await.expect(422);
        assert_eq!(
            (refused.problem().as_str(), &refused.json()["errors"][0]["pointer"]),
            ("rule-refused", &json!(pointer))
        );
    }
}

#[tokio::test]
async fn a_projection_ignores_what_is_older_and_waits_for_both_halves() {
    let service = portfolio(0).await;
    let planner = service.as_role(Role::Planner);
    let count = async |rule: serde_json::Value| {
        planner.post("/segments/preview", json!({"rule": rule})).await.expect(200).json()["count"].clone()
    };
    tell_balances(&service, vec![AccountBalance { version: Version::of(3), ..balance(1, 300) }]).await;
    assert_eq!(count(rule("to_collect", ">", 0)).await, 0);
    tell_accounts(&service, vec![registered(1)]).await;
    assert_eq!(count(rule("to_collect", "=", 300)).await, 1);
    tell_balances(&service, vec![AccountBalance { version: Version::of(2), ..balance(1, 200) }]).await;
    assert_eq!(count(rule("to_collect", "=", 300)).await, 1);
    let twice = [
        AccountBalance { version: Version::of(5), ..balance(1, 500) },
        AccountBalance { version: Version::of(4), ..balance(1, 400) },
    ];
    tell_balances(&service, twice.to_vec()).await;
    assert_eq!(count(rule("to_collect", "=", 500)).await, 1);
}

#[tokio::test]
async fn a_preview_says_what_each_rule_drops_and_who_would_be_left_out() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let legal = AccountBalance { holds: vec!["legal".into()], version: Version::of(2), ..balance(20, 20_000) };
    let settled = AccountBalance { to_collect: 0, version: Version::of(2), ..balance(18, 18_000) };
    tell_balances(&service, vec![legal, settled]).await;
    let rule = json!({"id": "root", "combinator": "and", "rules": [
        {"id": "r-1", "field": "community", "operator": "=", "value": "Marina"},
        {"id": "r-2", "field": "overdue", "operator": ">=", "value": "10000"},
    ]});
    let seen = planner.post("/segments/preview", json!({"rule": rule})).await.expect(200).json();
    let dropped: Vec<_> =
        seen["drop_off"].as_array().unwrap().iter().map(|step| (step["id"].clone(), step["dropped"].clone())).collect();
    assert_eq!(dropped, [(json!("r-1"), json!(10)), (json!("r-2"), json!(4))]);
    let money = |dirhams: u32| json!([{"amount": format!("{dirhams}.00"), "currency": "AED"}]);
    assert_eq!(
        seen["exclusions"],
        json!([
            {"reason": "legal", "accounts": 1, "amounts": money(20_000), "overdue": money(20_000)},
            {"reason": "nothing_to_collect", "accounts": 1, "amounts": money(0), "overdue": money(18_000)},
        ])
    );
    assert_eq!((&seen["audience"]["accounts"], &seen["audience"]["amounts"]), (&json!(4), &money(52_000)));
    assert_eq!((&seen["count"], &seen["overdue"]), (&json!(6), &money(90_000)));
    let first = &seen["samples"][0];
    assert_eq!((&first["reference"], &first["excluded"]), (&json!("ACC-00020"), &json!("legal")));
    assert_eq!((&first["why"][1]["id"], &first["why"][1]["pointer"]), (&json!("r-2"), &json!("/rule/rules/1")));
}

#[tokio::test]
async fn a_preview_knows_who_is_in_another_campaign() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let rule = rule("to_collect", ">", "15000");
    let others = planner.post("/segments/preview", json!({"rule": rule})).await.expect(200).json();
    assert_eq!(
        (&others["exclusions"][0]["reason"], &others["audience"]["accounts"]),
        (&json!("in_other_campaign"), &json!(0))
    );
    let own = planner.post("/segments/preview", json!({"rule": rule, "campaign_id": approved["id"]})).await;
    assert_eq!(own.expect(200).json()["audience"]["accounts"], 5);
}
