//! Write-offs, transfers, and undoing them.

use kernel::Role;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use testkit::Client;

use crate::support::{account, amount, balance, imported, start, with_portfolio};

async fn id_of(client: &Client, reference: &str) -> String {
    account(client, reference).await["id"].as_str().unwrap().to_owned()
}

async fn pay(planner: &Client, reference: &str, account: &str, paid: &str, on: &str) -> String {
    let body = json!({"account_reference": account, "amount": {"amount": paid, "currency": "AED"},
        "effective_on": on, "reference": reference});
    planner.post("/receipts", body).await.expect(201).json()["id"].as_str().unwrap().to_owned()
}

async fn undo(planner: &Client, path: &str, correction: &Value, on: &str) -> Value {
    let id = correction["id"].as_str().unwrap();
    let body = json!({"reason": "a mistake", "effective_on": on});
    planner.post(&format!("/{path}/{id}/reversal"), body).await.expect(200).json()
}

fn aed(amount: &str) -> Value {
    json!({"amount": amount, "currency": "AED"})
}

/// What is open of each document of an account.
async fn open(client: &Client, reference: &str) -> Vec<(String, String)> {
    let id = id_of(client, reference).await;
    let page = client.get(&format!("/accounts/{id}/documents?limit=500")).await.expect(200).json();
    let mut open: Vec<_> = page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["reference"].as_str().unwrap().to_owned(), amount(one, "open").to_owned()))
        .collect();
    open.sort();
    open
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(reference, open)| ((*reference).to_owned(), (*open).to_owned())).collect()
}

#[tokio::test]
async fn a_write_off_pays_what_is_given_up_and_can_be_taken_back() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let id = id_of(&planner, "A-1").await;
    let body = json!({"amount": aed("120.00"), "reason": "moved away", "effective_on": "2026-03-25"});
    let written = planner.post(&format!("/accounts/{id}/write-offs"), &body).await.expect(201).json();
    assert_eq!((&written["reference"], &written["kind"]), (&json!("WO-000001"), &json!("write_off")));
    assert_eq!(
        open(&planner, "A-1").await,
        pairs(&[("0001", "0.00"), ("0002", "30.00"), ("0003", "70.00"), ("WO-000001", "0.00")])
    );
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "30.00");
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-24").await, "overdue"), "150.00");
    // Written off is not paid.
    assert_eq!(account(&planner, "A-1").await["balance"]["last_paid_on"], Value::Null);

    let back = undo(&planner, "write-offs", &written, "2026-03-28").await;
    assert_eq!(back["reversed_on"], "2026-03-28");
    let debts = pairs(&[
        ("0001", "100.00"),
        ("0002", "50.00"),
        ("0003", "70.00"),
        ("WO-000001", "0.00"),
        ("WO-000001-R", "0.00"),
    ]);
    assert_eq!(open(&planner, "A-1").await, debts);
    let after = account(&planner, "A-1").await;
    assert_eq!(
        (amount(&after["balance"], "overdue"), &after["balance"]["oldest_due_on"]),
        ("150.00", &json!("2026-01-31"))
    );
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-27").await, "overdue"), "30.00");
    let again = json!({"reason": "twice", "effective_on": "2026-03-29"});
    let path = format!("/write-offs/{}/reversal", written["id"].as_str().unwrap());
    assert_eq!(planner.post(&path, again).await.expect(409).problem(), "already-reversed");

    let customer = account(&planner, "A-1").await["customer"]["id"].as_str().unwrap().to_owned();
    let seen = planner.get(&format!("/customers/{customer}/statement?from=2026-03-21")).await.expect(200).json();
    let lines = seen["currencies"][0]["lines"].as_array().unwrap();
    let kinds: Vec<_> = lines.iter().map(|line| (line["kind"].as_str().unwrap(), amount(line, "balance"))).collect();
    assert_eq!(kinds, [("write_off", "100.00"), ("write_off_reversed", "220.00")]);
}

#[tokio::test]
async fn named_documents_are_written_off_and_nothing_beyond_them() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let id = id_of(&planner, "A-1").await;
    let documents = planner.get(&format!("/accounts/{id}/documents")).await.expect(200).json();
    let second = documents["items"][1]["id"].clone();
    let path = format!("/accounts/{id}/write-offs");
    let too_much =
        json!({"amount": aed("50.01"), "document_ids": [second], "reason": "x", "effective_on": "2026-03-31"});
    assert_eq!(planner.post(&path, too_much).await.expect(422).problem(), "amount-exceeds-open");
    let all = json!({"document_ids": [second], "reason": "x", "effective_on": "2026-03-31"});
    let written = planner.post(&path, &all).await.expect(201).json();
    assert_eq!(amount(&written, "amount"), "50.00");
    assert_eq!(open(&planner, "A-1").await[1], ("0002".to_owned(), "0.00".to_owned()));
    assert_eq!(planner.post(&path, all).await.expect(422).problem(), "document-not-open");
    let none = json!({"reason": "x", "effective_on": "2026-03-31"});
    assert_eq!(planner.post(&path, none).await.expect(422).problem(), "invalid");
    let dollars = json!({"amount": {"amount": "1.00", "currency": "USD"}, "reason": "x", "effective_on": "2026-03-31"});
    assert_eq!(planner.post(&path, dollars).await.expect(422).problem(), "currency-differs");
    let early = json!({"reason": "x", "effective_on": "2026-03-30"});
    let undo = format!("/write-offs/{}/reversal", written["id"].as_str().unwrap());
    assert_eq!(planner.post(&undo, early).await.expect(422).problem(), "correction-too-early");
    let manager = service.as_role(Role::Manager);
    assert_eq!(
        manager.get(&format!("/accounts/{id}/corrections")).await.expect(200).json()["items"][0]["id"],
        written["id"]
    );
    assert_eq!(manager.post(&path, json!({})).await.expect(403).problem(), "role-missing");
}

#[tokio::test]
async fn a_receipt_moves_to_another_account_and_back_again() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    // It names the second document, so that moving it back must not pay the oldest instead.
    imported(
        &planner,
        "",
        "receipts.csv",
        "receipt_reference,account_reference,effective_on,amount,currency,document_reference\n\
                                           PAY-1,A-1,2026-03-10,50.00,AED,0002\n",
    )
    .await;
    let id = id_of(&planner, "A-1").await;
    let receipts = planner.get(&format!("/accounts/{id}/receipts")).await.expect(200).json();
    let receipt = receipts["items"][0]["id"].clone();
    let body = json!({"to_account_reference": "A-2", "receipt_id": receipt, "reason": "other unit", "effective_on": "2026-03-20"});
    let path = format!("/accounts/{id}/transfers");
    let moved = planner.post(&path, &body).await.expect(201).json();
    assert_eq!((amount(&moved, "amount"), &moved["reference"]), ("50.00", &json!("TR-000001")));
    assert_eq!(
        open(&planner, "A-1").await,
        pairs(&[("0001", "100.00"), ("0002", "50.00"), ("0003", "70.00"), ("TR-000001", "0.00")])
    );
    assert_eq!(open(&planner, "A-2").await, pairs(&[("0004", "850.00"), ("TR-000001", "0.00")]));
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-19").await, "balance"), "100.00");
    assert_eq!(planner.post(&path, &body).await.expect(422).problem(), "amount-exceeds-open");

    undo(&planner, "transfers", &moved, "2026-03-22").await;
    assert_eq!(
        open(&planner, "A-1").await,
        pairs(&[
            ("0001", "100.00"),
            ("0002", "0.00"),
            ("0003", "70.00"),
            ("TR-000001", "0.00"),
            ("TR-000001-R", "0.00")
        ])
    );
    assert_eq!(open(&planner, "A-2").await[0], ("0004".to_owned(), "900.00".to_owned()));
    // In between it was there.
    assert_eq!(amount(&balance(&planner, "A-2", "?as_of=2026-03-21").await, "overdue"), "850.00");
    let listed =
        planner.get(&format!("/accounts/{}/corrections", id_of(&planner, "A-2").await)).await.expect(200).json();
    assert_eq!(listed["items"][0]["reversed_on"], "2026-03-22");
}

#[tokio::test]
async fn only_what_is_there_is_moved() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    pay(&planner, "PAY-1", "A-1", "300.00", "2026-03-30").await;
    let id = id_of(&planner, "A-1").await;
    let path = format!("/accounts/{id}/transfers");
    let body = |to: &str, paid: Value| json!({"to_account_reference": to, "amount": paid, "reason": "x", "effective_on": "2026-03-31"});
    assert_eq!(planner.post(&path, body("A-2", aed("80.01"))).await.expect(422).problem(), "amount-exceeds-open");
    assert_eq!(planner.post(&path, body("A-1", aed("1.00"))).await.expect(422).problem(), "transfer-to-itself");
    assert_eq!(planner.post(&path, body("A-3", aed("1.00"))).await.expect(422).problem(), "currency-differs");
    assert_eq!(planner.post(&path, body("A-9", aed("1.00"))).await.expect(422).problem(), "account-unknown");
    planner.post(&path, body("A-2", aed("60.00"))).await.expect(201);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "unapplied"), "20.00");
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "overdue"), "840.00");
    let stranger = json!({"to_account_reference": "A-1", "receipt_id": kernel::ReceiptId::fresh(), "reason": "x",
        "effective_on": "2026-03-31"});
    assert_eq!(
        planner.post(&path.replace(&id, &id_of(&planner, "A-2").await), stranger).await.expect(422).problem(),
        "receipt-unknown"
    );
}

/// Documents (days before, minor) and receipts (days before, minor, which document it names) of an account.
type Books = (Vec<(i64, i64)>, Vec<(i64, i64, usize)>);

fn books() -> impl Strategy<Value = Books> {
    let documents = proptest::collection::vec((1i64..200, 100i64..50_000), 1..5);
    let receipts = proptest::collection::vec((1i64..150, 100i64..40_000, 0usize..6), 0..4);
    (documents, receipts)
}

/// The figures of an account at some days, but for the number of the balance.
async fn figures(client: &Client, id: &str) -> Vec<Value> {
    let mut seen = Vec::new();
    for day in ["2026-03-31", "2026-04-01", "2026-04-20", "2026-09-30"] {
        let path = format!("/accounts/{id}/balance?as_of={day}");
        seen.push(client.get(&path).await.expect(200).json());
    }
    seen
}

#[tokio::test]
async fn undoing_restores_the_figures_of_the_day_before() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let mut runner = TestRunner::deterministic();
    let cases: Vec<Books> = (0..12).map(|_| books().new_tree(&mut runner).unwrap().current()).collect();
    let money = |minor: &i64| format!("{}.{:02}", minor / 100, minor % 100);
    let today = crate::support::day("2026-03-31");
    let mut accounts = String::from("account_reference,customer_reference,currency\nOTHER,C,AED\n");
    let mut documents = String::from("document_reference,account_reference,kind,issued_on,due_on,amount,currency\n");
    let mut receipts =
        String::from("receipt_reference,account_reference,effective_on,amount,currency,document_reference\n");
    documents.push_str("O-1,OTHER,invoice,2026-01-01,2026-01-31,120.00,AED\n");
    for (place, (owed, paid)) in cases.iter().enumerate() {
        accounts.push_str(&format!("B-{place},C,AED\n"));
        for (number, (before, minor)) in owed.iter().enumerate() {
            let (issued, due) = (today.plus(-before - 30), today.plus(-before));
            documents.push_str(&format!("{number},B-{place},invoice,{issued},{due},{},AED\n", money(minor)));
        }
        for (number, (before, minor, names)) in paid.iter().enumerate() {
            let named = if *names < owed.len() { names.to_string() } else { String::new() };
            receipts.push_str(&format!(
                "R-{place}-{number},B-{place},{},{},AED,{named}\n",
                today.plus(-before),
                money(minor)
            ));
        }
    }
    for (name, content) in [
        ("customers.csv", "customer_reference,name\nC,Somebody\n".to_owned()),
        ("accounts.csv", accounts),
        ("documents.csv", documents),
        ("receipts.csv", receipts),
    ] {
        imported(&planner, "?currency=AED", name, content).await;
    }
    let other = id_of(&planner, "OTHER").await;
    let mut moved = 0;
    for (place, case) in cases.iter().enumerate() {
        let id = id_of(&planner, &format!("B-{place}")).await;
        let before = (figures(&planner, &id).await, figures(&planner, &other).await);
        let on = "2026-03-31";
        let part = json!({"amount": aed("1.00"), "reason": "x", "effective_on": on});
        let written = planner.post(&format!("/accounts/{id}/write-offs"), part).await;
        if written.status == 201 {
            assert_ne!(figures(&planner, &id).await, before.0);
            undo(&planner, "write-offs", &written.json(), on).await;
            assert_eq!(figures(&planner, &id).await, before.0, "{case:?}");
        }
        let receipts = planner.get(&format!("/accounts/{id}/receipts")).await.expect(200).json();
        for receipt in receipts["items"].as_array().unwrap() {
            for paid in [Some(aed("0.70")), None] {
                let body = json!({"to_account_id": other, "receipt_id": receipt["id"], "amount": paid, "reason": "x",
                    "effective_on": on});
                let transfer = planner.post(&format!("/accounts/{id}/transfers"), body).await.expect(201).json();
                assert_ne!(figures(&planner, &other).await, before.1);
                undo(&planner, "transfers", &transfer, on).await;
                assert_eq!(figures(&planner, &id).await, before.0, "{case:?}");
                assert_eq!(figures(&planner, &other).await, before.1);
                moved += 1;
            }
        }
    }
    assert!(moved > 10, "only {moved} receipts were moved");
}
