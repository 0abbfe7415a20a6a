//! Any past day, as known on any later one; and what holds whatever is posted in whatever order.

use kernel::Role;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use testkit::{Client, TestService};

use crate::support::{account, amount, day, imported, start};

const ACCOUNTS: usize = 4;

/// Something that is posted: which account, how many days before today it counts from, how much.
#[derive(Clone, Debug)]
enum Posted {
    Invoice(usize, i64, i64),
    Corrected(i64, i64),
    Receipt(usize, i64, i64),
    Returned(usize),
    WrittenOff(usize, i64, i64),
    Moved(usize, i64),
    Held(usize, i64, i64),
}

fn posted() -> impl Strategy<Value = Posted> {
    let (account, before, minor) = (0..ACCOUNTS, 0i64..60, 100i64..30_000);
    prop_oneof![
        3 => (account.clone(), before.clone(), minor.clone()).prop_map(|(a, b, m)| Posted::Invoice(a, b, m)),
        1 => (before.clone(), minor.clone()).prop_map(|(b, m)| Posted::Corrected(b, m)),
        3 => (account.clone(), before.clone(), minor.clone()).prop_map(|(a, b, m)| Posted::Receipt(a, b, m)),
        1 => (0usize..10).prop_map(Posted::Returned),
        1 => (account.clone(), before.clone(), 100i64..2_000).prop_map(|(a, b, m)| Posted::WrittenOff(a, b, m)),
        1 => (0usize..10, before.clone()).prop_map(|(r, b)| Posted::Moved(r, b)),
        1 => (account, before, minor).prop_map(|(a, b, m)| Posted::Held(a, b, m)),
    ]
}

fn drawn<S: Strategy>(strategy: &S, runner: &mut TestRunner, count: usize) -> Vec<S::Value> {
    (0..count).map(|_| strategy.new_tree(runner).unwrap().current()).collect()
}

fn decimal(minor: i64) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

fn aed(minor: i64) -> Value {
    json!({"amount": decimal(minor), "currency": "AED"})
}

fn cents(value: &Value) -> i64 {
    value["amount"].as_str().unwrap().replace('.', "").parse().unwrap()
}

/// The books of a few accounts, and what was posted to them so far.
struct Books {
    service: TestService,
    planner: Client,
    ids: Vec<String>,
    invoices: Vec<String>,
    receipts: Vec<(usize, String)>,
}

impl Books {
    async fn open() -> Self {
        let service = start().await;
        let planner = service.as_role(Role::Planner);
        imported(&planner, "", "customers.csv", "customer_reference,name\nC,Somebody\n").await;
        let rows: String = (0..ACCOUNTS).map(|place| format!("B-{place},C,AED\n")).collect();
        imported(&planner, "", "accounts.csv", format!("account_reference,customer_reference,currency\n{rows}")).await;
        let mut ids = Vec::new();
        for place in 0..ACCOUNTS {
            ids.push(account(&planner, &format!("B-{place}")).await["id"].as_str().unwrap().to_owned());
        }
        Self { service, planner, ids, invoices: Vec::new(), receipts: Vec::new() }
    }

    /// Posts it where that is possible; what the books refuse changes nothing.
    async fn post(&mut self, posted: &Posted) {
        let today = self.service.ctx().today();
        let on = |before: &i64| today.plus(-before).to_string();
        match posted {
            Posted::Invoice(place, before, minor) => {
                let row = format!("D-{},B-{place},{},{}", self.invoices.len(), on(&(before + 30)), on(before));
                self.import_document(&row, *minor).await;
                self.invoices.push(row);
            }
            Posted::Corrected(before, minor) => {
                let Some(row) = self.invoices.last().cloned() else { return };
                let parts: Vec<&str> = row.split(',').collect();
                let row = format!("{},{},{},{}", parts[0], parts[1], on(&(before + 31)), on(before));
                self.import_document(&row, *minor).await;
            }
            Posted::Receipt(place, before, minor) => {
                let body = json!({"account_id": self.ids[*place], "amount": aed(*minor), "effective_on": on(before),
                    "reference": format!("R-{}", self.receipts.len())});
                let receipt = self.planner.post("/receipts", body).await.expect(201).json();
                self.receipts.push((*place, receipt["id"].as_str().unwrap().to_owned()));
            }
            Posted::Returned(which) => {
                let Some((_, id)) = self.receipts.get(*which) else { return };
                let body = json!({"reason": "no funds", "effective_on": on(&0)});
                let answer = self.planner.post(&format!("/receipts/{id}/return"), body).await;
                assert!([200, 409].contains(&answer.status), "{}", answer.text());
            }
            Posted::WrittenOff(place, before, minor) => {
                let body = json!({"amount": aed(*minor), "reason": "x", "effective_on": on(before)});
                let answer = self.planner.post(&format!("/accounts/{}/write-offs", self.ids[*place]), body).await;
                assert!([201, 422].contains(&answer.status), "{}", answer.text());
            }
            Posted::Moved(which, before) => {
                let Some((place, id)) = self.receipts.get(*which) else { return };
                let body = json!({"to_account_id": self.ids[(place + 1) % ACCOUNTS], "receipt_id": id, "reason": "x",
                    "effective_on": on(before)});
                let answer = self.planner.post(&format!("/accounts/{}/transfers", self.ids[*place]), body).await;
                assert!([201, 409, 422].contains(&answer.status), "{}", answer.text());
            }
            Posted::Held(place, before, minor) => {
                let body = json!({"account_id": self.ids[*place], "kind": "dispute", "amount": aed(*minor), "from": on(before)});
                let answer = self.planner.post("/holds", body).await;
                assert!([201, 409].contains(&answer.status), "{}", answer.text());
            }
        }
    }

    async fn import_document(&self, row: &str, minor: i64) {
        let parts: Vec<&str> = row.split(',').collect();
        let file = format!(
            "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n{},{},invoice,{},{},{},AED\n",
            parts[0],
            parts[1],
            parts[2],
            parts[3],
            decimal(minor)
        );
        imported(&self.planner, "", "documents.csv", file).await;
    }

    /// Balance of every account at a day, as known at an instant, but for the number of the balance.
    async fn figures(&self, query: &str) -> Vec<Value> {
        let mut seen = Vec::new();
        for id in &self.ids {
            seen.push(self.planner.get(&format!("/accounts/{id}/balance{query}")).await.expect(200).json());
        }
        let ageing = self.planner.get(&format!("/ageing{query}")).await.expect(200).json();
        seen.push(ageing["rows"].clone());
        seen
    }

    /// No document is paid beyond its amount, no receipt beyond what it is, and ages sum to what is open.
    async fn assert_sound(&self) {
        for id in &self.ids {
            let documents = self.planner.get(&format!("/accounts/{id}/documents?limit=500")).await.expect(200).json();
            for document in documents["items"].as_array().unwrap() {
                let (whole, open) = (cents(&document["amount"]), cents(&document["open"]));
                assert!((0..=whole).contains(&open), "{document:#}");
            }
            let receipts = self.planner.get(&format!("/accounts/{id}/receipts?limit=500")).await.expect(200).json();
            for receipt in receipts["items"].as_array().unwrap() {
                let paid: i64 = receipt["paid"].as_array().unwrap().iter().map(|paid| cents(&paid["amount"])).sum();
                let whole = if receipt["returned_on"].is_null() { cents(&receipt["amount"]) } else { 0 };
                assert_eq!(paid + cents(&receipt["unapplied"]), whole, "{receipt:#}");
            }
        }
        let today = self.service.ctx().today();
        for before in [0, 1, 17, 45, 90] {
            let as_of = today.plus(-before);
            for balance in self.figures(&format!("?as_of={as_of}")).await.iter().take(ACCOUNTS) {
                let ages: i64 = balance["buckets"].as_array().unwrap().iter().map(|one| cents(&one["amount"])).sum();
                assert_eq!(ages, cents(&balance["open"]), "{as_of}: {balance:#}");
                assert_eq!(ages - cents(&balance["unapplied"]), cents(&balance["balance"]));
                let overdue = ages - cents(&balance["buckets"][0]["amount"]);
                assert_eq!(overdue, cents(&balance["overdue"]));
            }
        }
    }
}

#[tokio::test]
async fn what_was_computed_yesterday_is_computed_again_today() {
    let mut books = Books::open().await;
    let mut runner = TestRunner::deterministic();
    let mut evenings: Vec<(String, Vec<Value>)> = Vec::new();
    for _ in 0..6 {
        for posted in drawn(&posted(), &mut runner, 7) {
            books.post(&posted).await;
        }
        books.assert_sound().await;
        let clock = books.service.ctx().clock();
        let (today, now) = (clock.today(), clock.now());
        // Both as told now and for a day gone by; later postings reach back behind both.
        for as_of in [today, today.plus(-20)] {
            let seen = books.figures(&format!("?as_of={as_of}")).await;
            evenings.push((format!("?as_of={as_of}&known_at={now}"), seen));
        }
        clock.advance(chrono::TimeDelta::days(1));
    }
    let mut changed = 0;
    for (query, seen) in &evenings {
        assert_eq!(&books.figures(query).await, seen, "{query}");
        let as_known_now = query.split('&').next().unwrap();
        changed += usize::from(&books.figures(as_known_now).await != seen);
    }
    assert!(changed > 3, "late postings changed only {changed} days: the test says little");
}

/// One way to bring the same books in: which file first, and in which order its rows.
async fn brought_in(documents: &[String], receipts: &[String], is_money_first: bool) -> Vec<Value> {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    imported(&planner, "", "customers.csv", "customer_reference,name\nC,Somebody\n").await;
    let accounts = "account_reference,customer_reference,currency\nB-0,C,AED\nB-1,C,AED\n";
    imported(&planner, "", "accounts.csv", accounts).await;
    let documents =
        format!("document_reference,account_reference,kind,issued_on,due_on,amount,currency\n{}", documents.concat());
    let receipts = format!("receipt_reference,account_reference,effective_on,amount,currency\n{}", receipts.concat());
    let mut files = [("documents.csv", documents), ("receipts.csv", receipts)];
    if is_money_first {
        files.reverse();
    }
    for (name, content) in files {
        imported(&planner, "", name, content).await;
    }
    let mut seen = Vec::new();
    for as_of in ["2025-11-30", "2026-01-15", "2026-02-28", "2026-03-31"] {
        for reference in ["B-0", "B-1"] {
            let mut balance = crate::support::balance(&planner, reference, &format!("?as_of={as_of}")).await;
            balance["account_id"] = Value::Null;
            seen.push(balance);
        }
    }
    seen
}

#[tokio::test]
async fn the_order_of_an_import_does_not_matter() {
    let mut runner = TestRunner::deterministic();
    let spread = (0usize..2, 0i64..150, 100i64..20_000);
    let today = day("2026-03-31");
    let documents: Vec<String> = drawn(&spread, &mut runner, 12)
        .iter()
        .enumerate()
        .map(|(place, (account, before, minor))| {
            let (issued, due) = (today.plus(-before - 30), today.plus(-before));
            format!("D-{place},B-{account},invoice,{issued},{due},{},AED\n", decimal(*minor))
        })
        .collect();
    // No two of one day: which of two receipts of one day pays first is the order in which they were learnt.
    let receipts: Vec<String> = drawn(&spread, &mut runner, 8)
        .iter()
        .enumerate()
        .map(|(place, (account, _, minor))| {
            let on = today.plus(-16 * i64::try_from(place).unwrap());
            format!("R-{place},B-{account},{on},{},AED\n", decimal(*minor))
        })
        .collect();
    let expected = brought_in(&documents, &receipts, false).await;
    assert!(expected.iter().any(|balance| amount(balance, "overdue") != "0.00"));
    let reversed = |rows: &[String]| rows.iter().rev().cloned().collect::<Vec<_>>();
    assert_eq!(brought_in(&documents, &receipts, true).await, expected, "receipts first");
    assert_eq!(brought_in(&reversed(&documents), &reversed(&receipts), false).await, expected, "rows turned round");
    assert_eq!(brought_in(&reversed(&documents), &receipts, true).await, expected, "both");
}
