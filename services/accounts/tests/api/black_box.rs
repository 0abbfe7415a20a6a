//! Rows of ageing as other systems show them, over HTTP.

use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestService};

use crate::support::{account, amount, balance, day, imported};

/// An account `A` on a day.
async fn books(today: &str) -> (TestService, Client) {
    let service = TestService::start_at(day(today), accounts::service()).await;
    let planner = service.as_role(Role::Planner);
    imported(&planner, "", "customers.csv", "customer_reference,name\nC,Somebody\n").await;
    imported(&planner, "", "accounts.csv", "account_reference,customer_reference,currency\nA,C,AED\n").await;
    (service, planner)
}

/// Documents of one file: kind, due day, amount; issued on a day before all of them.
async fn owe(planner: &Client, prefix: &str, rows: &[(&str, &str, &str)]) {
    let row = |(place, (kind, due, owed)): (usize, &(&str, &str, &str))| {
        format!("{prefix}-{place},A,{kind},2026-01-01,{due},{owed},AED\n")
    };
    let rows: String = rows.iter().enumerate().map(row).collect();
    let file = format!("document_reference,account_reference,kind,issued_on,due_on,amount,currency\n{rows}");
    imported(planner, "", "documents.csv", file).await;
}

async fn pay(planner: &Client, reference: &str, paid: &str, on: &str) -> String {
    let body = json!({"account_reference": "A", "amount": {"amount": paid, "currency": "AED"}, "effective_on": on,
        "reference": reference});
    planner.post("/receipts", body).await.expect(201).json()["id"].as_str().unwrap().to_owned()
}

/// What is open of each document with something open, in the order of recording.
async fn open(planner: &Client) -> Vec<String> {
    let id = account(planner, "A").await["id"].as_str().unwrap().to_owned();
    let page = planner.get(&format!("/accounts/{id}/documents?open=true")).await.expect(200).json();
    page["items"].as_array().unwrap().iter().map(|one| amount(one, "open").to_owned()).collect()
}

fn buckets(balance: &Value) -> Vec<&str> {
    balance["buckets"].as_array().unwrap().iter().map(|one| amount(one, "amount")).collect()
}

#[tokio::test]
async fn instalments_are_paid_and_credited_in_their_order() {
    let (_service, planner) = books("2026-01-10").await;
    let instalments =
        [("invoice", "2026-02-09", "50.00"), ("invoice", "2026-03-11", "30.00"), ("invoice", "2026-04-10", "20.00")];
    owe(&planner, "D", &instalments).await;
    pay(&planner, "R-1", "70.00", "2026-01-10").await;
    assert_eq!(open(&planner).await, ["10.00", "20.00"], "the first one is gone");
    owe(&planner, "C", &[("credit_note", "2026-01-10", "100.00")]).await;
    let seen = account(&planner, "A").await;
    assert_eq!((amount(&seen["balance"], "balance"), amount(&seen["balance"], "unapplied")), ("-70.00", "70.00"));

    let (_service, planner) = books("2026-01-10").await;
    let instalments =
        [("invoice", "2026-02-09", "60.00"), ("invoice", "2026-03-11", "100.00"), ("invoice", "2026-04-10", "40.00")];
    owe(&planner, "D", &instalments).await;
    pay(&planner, "R-1", "40.00", "2026-01-10").await;
    owe(&planner, "C", &[("credit_note", "2026-01-10", "100.00")]).await;
    assert_eq!(open(&planner).await, ["20.00", "40.00"]);
    assert_eq!(amount(&account(&planner, "A").await["balance"], "balance"), "60.00");
}

#[tokio::test]
async fn a_cent_short_is_shown_and_what_is_too_much_is_owed_back() {
    let (_service, planner) = books("2026-03-31").await;
    owe(&planner, "D", &[("invoice", "2026-03-01", "100.00")]).await;
    pay(&planner, "R-1", "99.99", "2026-03-20").await;
    assert_eq!(open(&planner).await, ["0.01"]);
    pay(&planner, "R-2", "10.01", "2026-03-21").await;
    let seen = account(&planner, "A").await;
    assert_eq!((amount(&seen["balance"], "balance"), amount(&seen["balance"], "unapplied")), ("-10.00", "10.00"));

    let (_service, planner) = books("2026-03-31").await;
    pay(&planner, "R-1", "1000.00", "2026-03-20").await;
    let seen = account(&planner, "A").await;
    assert_eq!((amount(&seen["balance"], "balance"), amount(&seen["balance"], "open")), ("-1000.00", "0.00"));
    assert_eq!(amount(&balance(&planner, "A", "?as_of=2026-03-19").await, "balance"), "0.00");
}

#[tokio::test]
async fn ages_fall_where_they_are_expected() {
    let (_service, planner) = books("2026-07-04").await;
    let today = day("2026-07-04");
    let due = |days: i64| today.plus(-days).to_string();
    let rows = [(-10, "100.00"), (15, "200.00"), (30, "300.00"), (45, "400.00"), (120, "500.00")];
    let days: Vec<String> = rows.iter().map(|(days, _)| due(*days)).collect();
    let rows: Vec<(&str, &str, &str)> =
        rows.iter().zip(&days).map(|((_, owed), due)| ("invoice", due.as_str(), *owed)).collect();
    owe(&planner, "D", &rows).await;
    let seen = balance(&planner, "A", "?as_of=2026-07-04").await;
    assert_eq!(buckets(&seen), ["100.00", "500.00", "400.00", "0.00", "500.00", "0.00", "0.00", "0.00"]);
    assert_eq!(amount(&seen, "open"), "1500.00");

    let (_service, planner) = books("2026-07-04").await;
    let edges: Vec<String> = [0, 1, 30, 31, 60, 61, 90, 91].map(due).into();
    let amounts = ["1.00", "2.00", "4.00", "8.00", "16.00", "32.00", "64.00", "128.00"];
    let rows: Vec<(&str, &str, &str)> =
        edges.iter().zip(amounts).map(|(due, owed)| ("invoice", due.as_str(), owed)).collect();
    owe(&planner, "D", &rows).await;
    let seen = balance(&planner, "A", "?as_of=2026-07-04").await;
    assert_eq!(buckets(&seen)[..5], ["1.00", "6.00", "24.00", "96.00", "128.00"]);
}

#[tokio::test]
async fn paid_later_is_open_before_and_open_again_when_it_comes_back() {
    let (_service, planner) = books("2026-02-28").await;
    owe(&planner, "D", &[("invoice", "2026-02-01", "50.00"), ("invoice", "2026-02-06", "50.00")]).await;
    let receipt = pay(&planner, "R-1", "50.00", "2026-02-20").await;
    assert_eq!(open(&planner).await, ["50.00"], "partly paid");
    assert_eq!(amount(&balance(&planner, "A", "?as_of=2026-02-19").await, "overdue"), "100.00");
    assert_eq!(amount(&balance(&planner, "A", "?as_of=2026-02-20").await, "overdue"), "50.00");
    let back = json!({"reason": "cancelled", "effective_on": "2026-02-25"});
    planner.post(&format!("/receipts/{receipt}/return"), back).await.expect(200);
    let seen = account(&planner, "A").await;
    assert_eq!((amount(&seen["balance"], "overdue"), &seen["balance"]["max_days_past_due"]), ("100.00", &json!(27)));
}

/// Three months of sales of which the first is partly paid give the published countback, and DSO, CEI with it.
#[tokio::test]
async fn real_data_kpi_countback_over_http() {
    let near = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data");
    #[expect(clippy::disallowed_methods, reason = "says where the real data is")]
    let folder = std::env::var("DUNLIN_REAL_DATA").unwrap_or_else(|_| near.to_owned());
    let path = format!("{folder}/kpi/worked_examples.yaml");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("SKIPPED: {path} is not there; set DUNLIN_REAL_DATA");
        return;
    };
    let example = text.split("\n- id: ").find(|entry| entry.starts_with("dso-countback-calendar")).unwrap();
    let values = |key: &str| -> Vec<String> {
        let lines = example.lines().filter_map(|line| line.trim().strip_prefix(key));
        lines.map(|value| value.trim().trim_matches('\'').to_owned()).collect()
    };
    let receivables: i64 = values("receivables:")[0].parse().unwrap();
    let sales: Vec<i64> = values("sales:").iter().map(|sales| sales.parse().unwrap()).collect();
    let (_service, planner) = books("2026-03-31").await;
    let rows: String = ["2026-03-02", "2026-02-02", "2026-01-02"]
        .iter()
        .zip(&sales)
        .map(|(issued, sales)| format!("{issued},A,invoice,{issued},{issued},{sales}.00,AED\n"))
        .collect();
    let file = format!("document_reference,account_reference,kind,issued_on,due_on,amount,currency\n{rows}");
    imported(&planner, "", "documents.csv", file).await;
    pay(&planner, "R-1", &format!("{}.00", sales.iter().sum::<i64>() - receivables), "2026-03-15").await;
    let kpis = planner.get("/kpis?as_of=2026-03-31").await.expect(200).json();
    let found = kpis["currencies"][0]["dso_countback"].as_str().unwrap();
    let published = &values("dso_days:")[0];
    assert_eq!(format!("{:.2}", found.parse::<f64>().unwrap()), *published);
    assert_eq!(kpis["currencies"][0]["countback_trace"].as_array().unwrap().len(), sales.len());
}
