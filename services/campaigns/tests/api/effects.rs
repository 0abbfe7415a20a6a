//! What a campaign did, against those it left alone.

use contracts::accounts::{ReceiptsReturned, RecordedReceipt};
use serde_json::{Value, json};

use crate::portfolio::*;

fn number(member: &Value) -> u32 {
    member["account_reference"].as_str().unwrap()[4..].parse().unwrap()
}
fn debt(member: &Value) -> i64 {
    i64::from(number(member)) * 1_000
}

#[tokio::test]
async fn the_effect_is_measured_within_the_window_and_capped() {
    let service = portfolio(60).await;
    service.clock().advance(chrono::TimeDelta::minutes(5));
    let known_before = service.ctx().now();
    service.clock().advance(chrono::TimeDelta::minutes(5));
    let (planner, path, running) = launched(&service).await;
    service.clock().advance(chrono::TimeDelta::minutes(5));
    let now = service.ctx().now();
    let treated = members(&planner, &path, "&arm=treated").await;
    let control = members(&planner, &path, "&arm=held_out").await;
    let (t, c) = (&treated, &control);
    let returned = receipt(number(&t[2]), debt(&t[2]), "2026-04-05", now);
    let receipts = vec![
        receipt(number(&t[0]), debt(&t[0]) + 500, "2026-04-03", now),
        receipt(number(&t[1]), 400, "2026-04-03", now),
        receipt(number(&t[1]), debt(&t[1]) - 400, "2026-04-10", now),
        returned.clone(),
        receipt(number(&t[3]), debt(&t[3]), "2026-05-02", now),
        receipt(number(&t[4]), debt(&t[4]), "2026-04-01", known_before),
        receipt(number(&c[0]), debt(&c[0]), "2026-04-20", now),
    ];
    tell_receipts(&service, receipts).await;
    let back = RecordedReceipt { effective_on: day("2026-04-08"), ..returned };
    service.hear(&ReceiptsReturned { items: vec![back] }).await;

    let effect = planner.get(&format!("{path}/effect")).await.expect(200).json();
    assert_eq!((&effect["treated"]["paid"], &effect["control"]["paid"]), (&json!(2), &json!(1)));
    assert_eq!((effect["treated"]["n"].as_u64(), &effect["complete"]), (Some(t.len() as u64), &json!(false)));
    let money = |dirhams: i64| json!([{"amount": format!("{dirhams}.00"), "currency": "AED"}]);
    assert_eq!(effect["recovered"], money(debt(&t[0]) + debt(&t[1])));
    assert_eq!(effect["control"]["recovered"], money(debt(&c[0])));
    let expected =
        i128::from(debt(&t[0]) + debt(&t[1])) * 100 - i128::from(debt(&c[0])) * 100 * t.len() as i128 / c.len() as i128;
    let incremental = effect["incremental"][0]["amount"].as_str().unwrap().replace('.', "").parse::<i128>().unwrap();
    assert!((incremental - expected).abs() <= 1, "{incremental} {expected}");
    assert!(effect["ci_low_pp"].as_f64().unwrap() <= effect["uplift_pp"].as_f64().unwrap());

    let curve: Vec<_> = effect["recovery_curve"]
        .as_array()
        .unwrap()
        .iter()
        .map(|point| (point["day"].as_str().unwrap(), point["treated"][0]["amount"].as_str().unwrap().to_owned()))
        .collect();
    let text = |dirhams: i64| format!("{dirhams}.00");
    assert_eq!(
        curve,
        [
            ("2026-04-03", text(debt(&t[0]) + 400)),
            ("2026-04-05", text(debt(&t[0]) + 400 + debt(&t[2]))),
            ("2026-04-08", text(debt(&t[0]) + 400)),
            ("2026-04-10", text(debt(&t[0]) + debt(&t[1]))),
            ("2026-04-20", text(debt(&t[0]) + debt(&t[1]))),
        ]
    );
    let daily = planner.get(&format!("{path}/effect/curve?as_of=2026-04-01")).await.expect(200).json();
    assert_eq!((daily["days"].as_array().unwrap().len(), &daily["days"][0]["treated"]["paid"]), (1, &json!(0)));
    service.clock().advance(chrono::TimeDelta::days(20));
    let daily = planner.get(&format!("{path}/effect/curve")).await.expect(200).json();
    let days = daily["days"].as_array().unwrap();
    assert_eq!((days.len(), &days[20]["day"]), (21, &json!("2026-04-21")));
    let paid: Vec<_> = [1, 2, 4, 7, 9, 20].iter().map(|&day: &usize| days[day]["treated"]["paid"].as_u64()).collect();
    assert_eq!(paid, [0, 1, 2, 1, 2, 2].map(Some));
    for field in ["uplift_pp", "ci_low_pp", "ci_high_pp"] {
        assert_eq!(days[20][field], effect[field], "{field}");
    }
    assert_eq!(days[20]["treated"]["recovered"][0]["amount"], effect["recovered"][0]["amount"]);
    assert_eq!(days[20]["control"]["paid_pct"], effect["control"]["paid_pct"]);
    let codes: Vec<_> = effect["caveats"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["small_arm", "small_arm", "interval_holds_zero", "window_open", "not_reached"]);
    let early = planner.get(&format!("{path}/effect?as_of=2026-04-05")).await.expect(200).json();
    assert_eq!((&early["treated"]["paid"], &early["to"]), (&json!(2), &json!("2026-04-05")));
    let progress = planner.get(&format!("{path}/progress")).await.expect(200).json();
    assert_eq!((&progress["recovered"], &progress["paid"]), (&effect["recovered"], &effect["treated"]["paid"]));
    assert_eq!(progress["frozen"], running["frozen"]["target_amounts"]);
}

#[tokio::test]
async fn a_return_heard_before_its_receipt_counts_the_same() {
    let service = portfolio(20).await;
    let (planner, path, _) = launched(&service).await;
    service.clock().advance(chrono::TimeDelta::minutes(5));
    let target = &members(&planner, &path, "&arm=treated").await[0];
    let paid = receipt(number(target), debt(target), "2026-04-03", service.ctx().now());
    service
        .hear(&ReceiptsReturned { items: vec![RecordedReceipt { effective_on: day("2026-04-04"), ..paid.clone() }] })
        .await;
    tell_receipts(&service, vec![paid.clone()]).await;
    tell_receipts(&service, vec![paid]).await;
    let progress = planner.get(&format!("{path}/progress")).await.expect(200).json();
    assert_eq!((&progress["paid"], &progress["recovered"][0]["amount"]), (&json!(0), &json!("0.00")));
}

#[tokio::test]
async fn there_is_no_effect_before_the_launch() {
    let service = portfolio(20).await;
    let planner = service.as_role(kernel::Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}/effect", approved["id"].as_str().unwrap());
    assert_eq!(planner.get(&path).await.expect(409).problem(), "campaign-not-launched");
}
