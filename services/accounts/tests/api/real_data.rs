//! IBM's public sample, imported over HTTP, gives exactly the figures computed for it elsewhere.

use contracts::accounts::{AccountsRegistered, BalancesChanged, ReceiptsRecorded};
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestService};

use crate::support::{day, imported};

const IMPORT: &str = "?layout=ibm-late-payments&as_of=2012-12-31";

fn real_file(name: &str) -> Option<Vec<u8>> {
    real_file_of("ar", name)
}

/// What a file must give, where the real data is.
pub fn real_expected(folder: &str, name: &str) -> Option<Value> {
    real_file_of(folder, name).map(|bytes| serde_json::from_slice(&bytes).unwrap())
}

/// A file of the real data, where that is.
pub fn real_file_of(part: &str, name: &str) -> Option<Vec<u8>> {
    let near = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    #[expect(clippy::disallowed_methods, reason = "says where the real data is")]
    let folder = std::env::var("DUNLIN_REAL_DATA").unwrap_or_else(|_| near.to_owned());
    let path = format!("{folder}/{part}/{name}");
    let bytes = std::fs::read(&path).ok();
    if bytes.is_none() {
        eprintln!("SKIPPED: {path} is not there; set DUNLIN_REAL_DATA");
    }
    bytes
}

#[tokio::test]
async fn real_data_ibm_figures() {
    let Some(file) = real_file("ibm_late_payment_histories.csv") else { return };
    let Some(expected) = real_file("ibm_expected_2012-12-31.json") else { return };
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let whole = &expected["whole_file"];
    let snapshot = &expected["snapshot"];

    let service = TestService::start_at(day("2026-03-31"), accounts::service()).await;
    let planner = service.as_role(Role::Planner);
    let result = imported(&planner, IMPORT, "ibm.csv", file.clone()).await;
    assert_eq!(result["rows"], whole["rows"]);
    assert_eq!(result["refused"], 0);
    assert_eq!(result["counts"]["documents"]["new"], whole["rows"]);
    assert_eq!(result["counts"]["receipts"]["new"], whole["rows"]);
    assert_eq!(result["counts"]["holds"]["new"], whole["disputed"]);
    assert_eq!(result["counts"]["customers"]["new"], whole["customers"]);

    assert_figures(&planner, snapshot).await;
    assert_lists(&planner, snapshot).await;

    let told = (
        service.said::<AccountsRegistered>().await.len(),
        service.said::<BalancesChanged>().await.len(),
        service.said::<ReceiptsRecorded>().await.len(),
    );
    let again = imported(&planner, IMPORT, "ibm.csv", file).await;
    for kind in ["customers", "accounts", "documents", "receipts", "holds"] {
        assert_eq!(again["counts"][kind]["new"], 0, "{kind}");
        assert_eq!(again["counts"][kind]["changed"], 0, "{kind}");
    }
    assert_figures(&planner, snapshot).await;
    let told_again = (
        service.said::<AccountsRegistered>().await.len(),
        service.said::<BalancesChanged>().await.len(),
        service.said::<ReceiptsRecorded>().await.len(),
    );
    assert_eq!(told, told_again, "a second import tells nothing new");
}

async fn assert_figures(planner: &Client, snapshot: &Value) {
    let kpis = planner.get("/kpis?as_of=2012-12-31").await.expect(200).json();
    let usd = &kpis["currencies"][0];
    assert_eq!(usd["currency"], "USD");
    let money = |field: &str| usd[field]["amount"].clone();
    assert_eq!(usd["open_count"], snapshot["open_count"]);
    assert_eq!(money("open_amount"), snapshot["open_amount"]);
    assert_eq!(money("overdue_amount"), snapshot["overdue_amount"]);
    assert_eq!(usd["max_days_past_due"], snapshot["max_days_past_due"]);
    assert_eq!(usd["disputed_open_count"], snapshot["disputed_open_count"]);
    assert_eq!(money("disputed_open_amount"), snapshot["disputed_open_amount"]);
    assert_eq!(money("sales_last_90_days"), snapshot["sales_last_90_days"]);
    for ratio in ["dso_simple_90d", "best_possible_dso_90d", "average_days_delinquent", "dso_countback"] {
        assert_eq!(usd[ratio], snapshot[ratio], "{ratio}");
    }
    let trace = &snapshot["countback_trace"][0];
    let step = &usd["countback_trace"][0];
    assert_eq!(usd["countback_trace"].as_array().unwrap().len(), 1);
    assert_eq!((&step["month"], &step["days_in_month"]), (&trace["month"], &trace["days_in_month"]));
    assert_eq!((&step["sales"]["amount"], &step["days_counted"]), (&trace["sales"], &trace["days_counted"]));
    let (cei, expected) = (&usd["cei_month"], &snapshot["cei_month"]);
    for field in ["beginning_ar", "credit_sales", "ending_total_ar", "ending_current_ar"] {
        assert_eq!(cei[field]["amount"], expected[field], "{field}");
    }
    assert_eq!(cei["cei_percent"], expected["cei_percent"]);
    let (paid, expected) = (&usd["payments_in_month"], &snapshot["payments_in_month_of_as_of"]);
    assert_eq!(paid["amount"]["amount"], expected["amount"]);
    for field in ["count", "late_count", "mean_days_to_settle", "amount_weighted_days_late"] {
        assert_eq!(paid[field], expected[field], "{field}");
    }

    let ageing = planner.get("/ageing?as_of=2012-12-31").await.expect(200).json();
    let row = &ageing["rows"][0];
    assert_eq!(row["open_accounts"], snapshot["customers_with_open_items"]);
    let bucket = |name: &str| {
        let buckets = row["buckets"].as_array().unwrap();
        let found = buckets.iter().find(|bucket| bucket["bucket"] == name).unwrap();
        json!({"count": found["count"], "amount": found["amount"]["amount"]})
    };
    for (ours, theirs) in [("not_due", "current"), ("1-30", "1-30"), ("31-60", "31-60"), ("61-90", "61-90")] {
        assert_eq!(bucket(ours), snapshot["buckets"][theirs], "{ours}");
    }
    for older in ["91-120", "121-180", "181-365", "over_365"] {
        assert_eq!(bucket(older), snapshot["buckets"]["90+"], "{older}");
    }
    // The balances told are those of the day the import names.
    let told = planner.get("/accounts?limit=500").await.expect(200).json();
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    let sum: i64 = told["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|a| cents(a["balance"]["balance"]["amount"].as_str().unwrap()))
        .sum();
    assert_eq!(sum, cents(snapshot["open_amount"].as_str().unwrap()));
}

async fn assert_lists(planner: &Client, snapshot: &Value) {
    let decimal = |value: &Value| value.as_str().unwrap().parse::<f64>().unwrap();
    let open = planner.get("/ageing/accounts?as_of=2012-12-31&order=open&limit=10").await.expect(200).json();
    for (ours, theirs) in
        open["items"].as_array().unwrap().iter().zip(snapshot["top10_by_open_amount"].as_array().unwrap())
    {
        let balance = &ours["balance"];
        assert_eq!(ours["reference"], theirs["customer"]);
        assert_eq!(balance["open_documents"], theirs["count"]);
        assert_eq!(balance["balance"]["amount"], theirs["open"]);
        assert!((decimal(&balance["overdue"]["amount"]) - decimal(&theirs["overdue"])).abs() < 0.001);
        assert_eq!(balance["max_days_past_due"], theirs["max_days_past_due"]);
    }
    let overdue = planner.get("/ageing/accounts?as_of=2012-12-31&order=overdue&limit=10").await.expect(200).json();
    for (ours, theirs) in
        overdue["items"].as_array().unwrap().iter().zip(snapshot["top10_by_overdue_amount"].as_array().unwrap())
    {
        assert_eq!(ours["reference"], theirs["customer"]);
        assert!((decimal(&ours["balance"]["overdue"]["amount"]) - decimal(&theirs["overdue"])).abs() < 0.001);
        assert_eq!(ours["balance"]["max_days_past_due"], theirs["max_days_past_due"]);
    }
    let countries = planner.get("/ageing?as_of=2012-12-31&group_by=segment").await.expect(200).json();
    for row in countries["rows"].as_array().unwrap() {
        let code = row["group"].as_str().unwrap();
        assert_eq!(row["open"]["amount"], snapshot["open_by_country_code"][code], "{code}");
    }
    assert_eq!(
        countries["rows"].as_array().unwrap().len(),
        snapshot["open_by_country_code"].as_object().unwrap().len()
    );
}
