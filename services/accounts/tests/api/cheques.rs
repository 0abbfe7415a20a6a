//! Post-dated cheques: in hand they pay nothing, cleared they pay what they were given for, returned they owe it again.

use contracts::accounts::{ReceiptsRecorded, ReceiptsReturned};
use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestService};

use crate::support::{account, amount, balance, start, with_portfolio};

async fn id_of(client: &Client, reference: &str) -> String {
    account(client, reference).await["id"].as_str().unwrap().to_owned()
}

fn aed(amount: &str) -> Value {
    json!({"amount": amount, "currency": "AED"})
}

fn cheque(number: &str, paid: &str, documents: &[Value]) -> Value {
    json!({"number": number, "bank": "First Bank", "drawer": "the tenant", "amount": aed(paid), "due_on": "2026-03-15",
        "received_on": "2026-03-01", "original_at": "safe 2", "document_ids": documents})
}

/// The documents of an account: id, reference, what is open.
async fn documents(client: &Client, reference: &str) -> Vec<(Value, String, String)> {
    let id = id_of(client, reference).await;
    let page = client.get(&format!("/accounts/{id}/documents?limit=500")).await.expect(200).json();
    let text = |one: &Value| one.as_str().unwrap().to_owned();
    let mut found: Vec<_> = page["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["id"].clone(), text(&one["reference"]), amount(one, "open").to_owned()))
        .collect();
    found.sort_by(|one, other| one.1.cmp(&other.1));
    found
}

async fn open(client: &Client, reference: &str) -> Vec<String> {
    documents(client, reference).await.into_iter().map(|(_, reference, open)| format!("{reference} {open}")).collect()
}

/// Registers a cheque for documents of A-1, by their places.
async fn registered(planner: &Client, number: &str, paid: &str, places: &[usize]) -> Value {
    let all = documents(planner, "A-1").await;
    let named: Vec<Value> = places.iter().map(|place| all[*place].0.clone()).collect();
    let path = format!("/accounts/{}/cheques", id_of(planner, "A-1").await);
    planner.post(&path, cheque(number, paid, &named)).await.expect(201).json()
}

fn path(cheque: &Value, step: &str) -> String {
    format!("/cheques/{}{step}", cheque["id"].as_str().unwrap())
}

fn on(day: &str) -> Value {
    json!({"effective_on": day})
}

async fn step(planner: &Client, cheque: &Value, step: &str, day: &str) -> Value {
    planner.post(&path(cheque, step), on(day)).await.expect(200).json()
}

async fn in_hand(client: &Client) -> String {
    let id = id_of(client, "A-1").await;
    amount(&client.get(&format!("/accounts/{id}")).await.expect(200).json(), "cheques_in_hand").to_owned()
}

async fn stated(client: &Client, query: &str) -> String {
    let customer = account(client, "A-1").await["customer"]["id"].as_str().unwrap().to_owned();
    let seen = client.get(&format!("/customers/{customer}/statement{query}")).await.expect(200).json();
    amount(&seen["currencies"][0], "cheques_in_hand").to_owned()
}

async fn ties(service: &TestService) {
    let seen = service.as_role(Role::Manager).get("/tie-out").await.expect(200).json();
    assert_eq!(seen["ties"], true, "{seen:#}");
}

#[tokio::test]
async fn a_cheque_pays_nothing_until_it_is_cleared() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let given = registered(&planner, "000417", "50.00", &[1]).await;
    assert_eq!((&given["reference"], &given["state"]), (&json!("CHQ-000001"), &json!("in_hand")));
    assert_eq!(in_hand(&planner).await, "50.00");
    assert_eq!(open(&planner, "A-1").await, ["0001 100.00", "0002 50.00", "0003 70.00"]);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "to_collect"), "150.00");

    let refused = async |step: &str, day: &str, status: u16| {
        planner.post(&path(&given, step), on(day)).await.expect(status).problem().to_string()
    };
    assert_eq!(refused("/clearing", "2026-03-15", 409).await, "cheque-in-wrong-state");
    assert_eq!(refused("/presentment", "2026-03-14", 422).await, "cheque-too-early");
    assert_eq!(refused("/presentment", "2028-03-14", 422).await, "day-too-far-ahead");
    step(&planner, &given, "/presentment", "2026-03-15").await;
    assert_eq!(in_hand(&planner).await, "50.00");
    assert_eq!(refused("/withdrawal", "2026-03-16", 409).await, "cheque-in-wrong-state");
    assert_eq!(refused("/clearing", "2026-03-14", 422).await, "cheque-too-early");
    let cleared = step(&planner, &given, "/clearing", "2026-03-17").await;
    assert_eq!((&cleared["state"], amount(&cleared, "paid")), (&json!("cleared"), "50.00"));
    assert_eq!(refused("/clearing", "2026-03-18", 409).await, "cheque-in-wrong-state");

    // It pays what it was given for, not the oldest.
    assert_eq!(open(&planner, "A-1").await, ["0001 100.00", "0002 0.00", "0003 70.00"]);
    let id = id_of(&planner, "A-1").await;
    let receipts = planner.get(&format!("/accounts/{id}/receipts")).await.expect(200).json();
    assert_eq!(receipts["items"][0]["channel"], "cheque");
    assert_eq!(receipts["items"][0]["id"], cleared["receipt_id"]);
    assert_eq!(service.said::<ReceiptsRecorded>().await.len(), 1);
    // In hand until the day it cleared, and as known before it was registered, never.
    assert_eq!(in_hand(&planner).await, "0.00");
    assert_eq!(stated(&planner, "?to=2026-03-16").await, "50.00");
    assert_eq!(stated(&planner, "?to=2026-03-17").await, "0.00");
    assert_eq!(stated(&planner, "?to=2026-03-16&known_at=2026-03-31T07:00:00Z").await, "0.00");
    ties(&service).await;
}

#[tokio::test]
async fn a_returned_cheque_owes_again_what_the_bank_did_not_pay() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let given = registered(&planner, "1", "120.00", &[0]).await;
    step(&planner, &given, "/presentment", "2026-03-15").await;
    step(&planner, &given, "/clearing", "2026-03-20").await;
    assert_eq!(open(&planner, "A-1").await, ["0001 0.00", "0002 30.00", "0003 70.00"]);

    let mut back = json!({"reason": "insufficient funds", "effective_on": "2026-03-25", "memo_code": "01",
        "paid": aed("120.00"), "fee": aed("25.00"), "certificate": "C-77"});
    let refused = planner.post(&path(&given, "/return"), &back).await.expect(422);
    assert_eq!(refused.problem(), "cheque-part-too-large");
    back["paid"] = json!({"amount": "30.000", "currency": "KWD"});
    assert_eq!(planner.post(&path(&given, "/return"), &back).await.expect(422).problem(), "currency-differs");
    back["paid"] = aed("30.00");
    let seen = planner.post(&path(&given, "/return"), &back).await.expect(200).json();
    assert_eq!((&seen["state"], amount(&seen, "paid")), (&json!("returned"), "30.00"));
    assert_eq!((&seen["memo_code"], &seen["certificate"]), (&json!("01"), &json!("C-77")));
    let debts = ["0001 70.00", "0002 50.00", "0003 70.00", "CHQ-000001-4-RETURN-FEE 25.00"];
    assert_eq!(open(&planner, "A-1").await, debts);
    assert_eq!(service.said::<ReceiptsReturned>().await[0].items[0].amount, 12_000);
    // Between clearing and return it was paid.
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-24").await, "overdue"), "30.00");
    assert_eq!(amount(&balance(&planner, "A-1", "").await, "overdue"), "145.00");

    // Presented again, what is left of it is in hand, and then paid.
    step(&planner, &given, "/presentment", "2026-03-26").await;
    assert_eq!(in_hand(&planner).await, "90.00");
    step(&planner, &given, "/clearing", "2026-03-28").await;
    let debts = ["0001 0.00", "0002 30.00", "0003 70.00", "CHQ-000001-4-RETURN-FEE 25.00"];
    assert_eq!(open(&planner, "A-1").await, debts);
    let noted = json!({"original_at": "execution court", "execution_file": "207/2026/4711"});
    planner.post(&path(&given, "/notes"), noted).await.expect(200);
    assert_eq!(planner.post(&path(&given, "/notes"), json!({})).await.expect(422).problem(), "invalid");
    let seen = planner.get(&path(&given, "")).await.expect(200).json();
    assert_eq!((&seen["execution_file"], amount(&seen, "paid")), (&json!("207/2026/4711"), "120.00"));
    let history: Vec<_> = seen["history"].as_array().unwrap().iter().map(|one| one["step"].as_str().unwrap()).collect();
    assert_eq!(history, ["registered", "presented", "cleared", "returned", "presented", "cleared", "noted"]);
    assert_eq!((&seen["history"][3]["memo_code"], amount(&seen["history"][3], "fee")), (&json!("01"), "25.00"));
    let audited = service.as_role(Role::Auditor).get("/audit/cheques?limit=500").await.expect(200).text();
    assert_eq!(audited.matches("cheque_stepped").count(), 7);
    ties(&service).await;
}

#[tokio::test]
async fn the_bank_may_send_a_cheque_back_before_it_paid() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let given = registered(&planner, "1", "70.00", &[2]).await;
    step(&planner, &given, "/presentment", "2026-03-21").await;
    let back =
        json!({"reason": "account closed", "effective_on": "2026-03-23", "memo_code": "05", "fee": aed("10.00")});
    let seen = planner.post(&path(&given, "/return"), &back).await.expect(200).json();
    assert_eq!((&seen["state"], amount(&seen, "paid")), (&json!("returned"), "0.00"));
    assert_eq!(planner.post(&path(&given, "/return"), &back).await.expect(409).problem(), "cheque-in-wrong-state");
    assert_eq!(in_hand(&planner).await, "0.00");
    let debts = ["0001 100.00", "0002 50.00", "0003 70.00", "CHQ-000001-3-RETURN-FEE 10.00"];
    assert_eq!(open(&planner, "A-1").await, debts);
    assert!(service.said::<ReceiptsRecorded>().await.is_empty());
    // Another cheque takes its place and is for the same document.
    let mut new = cheque("2", "80.00", &[]);
    new["received_on"] = json!("2026-03-24");
    let fresh = planner.post(&path(&given, "/replacement"), &new).await.expect(201).json();
    assert_eq!((&fresh["replaces_id"], &fresh["document_ids"]), (&given["id"], &given["document_ids"]));
    let old = planner.get(&path(&given, "")).await.expect(200).json();
    assert_eq!((&old["state"], &old["replaced_by_id"]), (&json!("replaced"), &fresh["id"]));
    assert_eq!(in_hand(&planner).await, "80.00");
    new["number"] = json!("3");
    assert_eq!(planner.post(&path(&given, "/replacement"), &new).await.expect(409).problem(), "cheque-in-wrong-state");
    step(&planner, &fresh, "/withdrawal", "2026-03-24").await;
    assert_eq!(in_hand(&planner).await, "0.00");
    assert_eq!(stated(&planner, "?to=2026-03-22").await, "70.00");
    ties(&service).await;
}

#[tokio::test]
async fn a_cheque_comes_back_with_the_receipt_that_cleared_it() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let given = registered(&planner, "1", "100.00", &[]).await;
    step(&planner, &given, "/presentment", "2026-03-15").await;
    let cleared = step(&planner, &given, "/clearing", "2026-03-16").await;
    let receipt = cleared["receipt_id"].as_str().unwrap();
    let back = json!({"reason": "no funds", "effective_on": "2026-03-18", "fee": aed("25.00")});
    planner.post(&format!("/receipts/{receipt}/return"), back).await.expect(200);
    let seen = planner.get(&path(&given, "")).await.expect(200).json();
    assert_eq!((&seen["state"], amount(&seen, "paid")), (&json!("returned"), "0.00"));
    assert_eq!((&seen["history"][3]["words"], &seen["receipt_id"]), (&json!("no funds"), &Value::Null));
    assert_eq!(open(&planner, "A-1").await[0], "0001 100.00");
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let mine = format!("/accounts/{}/cheques", id_of(&planner, "A-1").await);
    registered(&planner, "1", "10.00", &[]).await;
    let refused = async |body: Value, status: u16| planner.post(&mine, body).await.expect(status).problem().to_string();
    assert_eq!(refused(cheque("1", "11.00", &[]), 409).await, "cheque-known");
    assert_eq!(refused(cheque("", "11.00", &[]), 422).await, "invalid");
    let stranger = documents(&planner, "A-2").await[0].0.clone();
    assert_eq!(refused(cheque("2", "11.00", &[stranger]), 422).await, "document-unknown");
    let mut dollars = cheque("2", "11.00", &[]);
    dollars["amount"]["currency"] = json!("USD");
    assert_eq!(refused(dollars, 422).await, "currency-differs");
    let manager = service.as_role(Role::Manager);
    assert_eq!(manager.post(&mine, cheque("2", "1.00", &[])).await.expect(403).problem(), "role-missing");
    let unknown = format!("/cheques/chq_{}", "0190f3a1b2c37d4e8f60718293a4b5c6");
    assert_eq!(manager.get(&unknown).await.expect(404).problem(), "not-found");
}

#[tokio::test]
async fn cheques_are_listed_by_the_day_they_are_payable() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let id = id_of(&planner, "A-1").await;
    let mut ids = Vec::new();
    for (number, due) in [("1", "2026-06-15"), ("2", "2026-04-15"), ("3", "2026-03-15"), ("4", "2026-04-15")] {
        let mut body = cheque(number, "10.00", &[]);
        body["due_on"] = json!(due);
        ids.push(planner.post(&format!("/accounts/{id}/cheques"), body).await.expect(201).json());
    }
    step(&planner, &ids[2], "/presentment", "2026-03-15").await;
    let manager = service.as_role(Role::Manager);
    let mut seen = Vec::new();
    let mut path = "/cheques?limit=3".to_owned();
    loop {
        let page = manager.get(&path).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|one| one["number"].clone()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/cheques?limit=3&cursor={cursor}");
    }
    assert_eq!(seen, ["3", "2", "4", "1"]);
    let found = async |query: &str| {
        let page = manager.get(&format!("/cheques{query}")).await.expect(200).json();
        page["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["number"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(found("?state=presented").await, ["3"]);
    assert_eq!(found("?state=in_hand&due_by=2026-04-15").await, ["2", "4"]);
    assert_eq!(found(&format!("?account_id={}", id_of(&planner, "A-2").await)).await, Vec::<String>::new());
    assert_eq!(found(&format!("?account_id={id}&due_by=2026-03-31")).await, ["3"]);
}
