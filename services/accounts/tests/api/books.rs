//! Receipts, returns, holds, and any past day.

use contracts::accounts::{ReceiptsRecorded, ReceiptsReturned};
use kernel::Role;
use serde_json::json;

use crate::support::{account, amount, balance, finished, imported, start, with_portfolio};

#[tokio::test]
async fn a_receipt_pays_the_oldest_first_and_can_come_back() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipt = planner
        .post(
            "/receipts",
            json!({"account_reference": "A-1", "amount": {"amount": "120.00", "currency": "AED"},
            "effective_on": "2026-03-25", "reference": "PAY-1", "channel": "card"}),
        )
        .await
        .expect(201)
        .json();
    assert_eq!(amount(&receipt, "unapplied"), "0.00");
    let after = account(&planner, "A-1").await;
    assert_eq!(amount(&after["balance"], "overdue"), "30.00");
    assert_eq!(after["balance"]["last_paid_on"], "2026-03-25");
    assert_eq!(after["balance"]["oldest_due_on"], "2026-03-02");
    assert_eq!(service.said::<ReceiptsRecorded>().await.len(), 1);
    // As of the day before, nothing was paid; as known before, neither.
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-24").await, "overdue"), "150.00");
    assert_eq!(
        amount(&balance(&planner, "A-1", "?as_of=2026-03-31&known_at=2026-03-31T07:00:00Z").await, "balance"),
        "0.00"
    );

    let id = receipt["id"].as_str().unwrap();
    let back = json!({"reason": "cheque bounced", "effective_on": "2026-03-30", "fee": {"amount": "25.00", "currency": "AED"}});
    planner.post(&format!("/receipts/{id}/return"), &back).await.expect(200);
    assert_eq!(
        planner.post(&format!("/receipts/{id}/return"), &back).await.expect(409).problem(),
        "receipt-already-returned"
    );
    let after = account(&planner, "A-1").await;
    assert_eq!(amount(&after["balance"], "overdue"), "175.00");
    assert_eq!(amount(&after["balance"], "balance"), "245.00");
    assert_eq!(service.said::<ReceiptsReturned>().await[0].items[0].amount, 12_000);
    // History stays: between payment and return it was paid.
    assert_eq!(amount(&balance(&planner, "A-1", "?as_of=2026-03-29").await, "overdue"), "30.00");
}

#[tokio::test]
async fn money_beyond_the_debt_stays_unapplied_and_pays_what_comes_later() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipt = json!({"account_reference": "A-1", "amount": {"amount": "300.00", "currency": "AED"},
        "effective_on": "2026-03-31", "reference": "PAY-2"});
    planner.post("/receipts", &receipt).await.expect(201);
    let after = account(&planner, "A-1").await;
    assert_eq!(amount(&after["balance"], "unapplied"), "80.00");
    assert_eq!(amount(&after["balance"], "balance"), "-80.00");
    assert_eq!(amount(&after["balance"], "to_collect"), "0.00");
    let more = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n\
                0010,A-1,invoice,2026-03-31,2026-03-31,100.00,AED\n\
                0011,A-2,credit_note,2026-03-31,2026-03-31,200.00,AED\n";
    imported(&planner, "", "documents.csv", more).await;
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "20.00");
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "unapplied"), "0.00");
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "overdue"), "700.00");
    // The same payment again is the same payment; another content is refused.
    planner.post("/receipts", &receipt).await.expect(201);
    let other = json!({"account_reference": "A-1", "amount": {"amount": "301.00", "currency": "AED"},
        "effective_on": "2026-03-31", "reference": "PAY-2"});
    assert_eq!(planner.post("/receipts", other).await.expect(409).problem(), "receipt-reference-taken");
}

#[tokio::test]
async fn holds_lower_the_amount_to_collect_until_released() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let account_of = account(&planner, "A-1").await;
    let id = account_of["id"].as_str().unwrap();
    let documents = planner.get(&format!("/accounts/{id}/documents")).await.expect(200).json();
    let first = documents["items"][0]["id"].as_str().unwrap();
    let dispute = json!({"account_id": id, "document_id": first, "kind": "dispute",
        "amount": {"amount": "40.00", "currency": "AED"}, "reason": "meter", "from": "2026-03-01"});
    let hold = planner.post("/holds", &dispute).await.expect(201).json();
    assert_eq!(planner.post("/holds", &dispute).await.expect(409).problem(), "hold-in-force");
    let promise = json!({"account_id": id, "kind": "promise", "amount": {"amount": "60.00", "currency": "AED"},
        "from": "2026-03-15", "until": "2026-04-15"});
    planner.post("/holds", promise).await.expect(201);
    let seen = account(&planner, "A-1").await;
    assert_eq!(amount(&seen["balance"], "disputed"), "40.00");
    assert_eq!(amount(&seen["balance"], "promised"), "60.00");
    assert_eq!(amount(&seen["balance"], "to_collect"), "50.00");
    assert_eq!(seen["balance"]["holds"], json!(["dispute", "promise"]));
    planner.delete(&format!("/holds/{}", hold["id"].as_str().unwrap())).await.expect(204);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "to_collect"), "90.00");
    planner.post("/holds", &dispute).await.expect(201);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "to_collect"), "50.00");
}

#[tokio::test]
async fn technicians_see_no_accounts() {
    let service = start().await;
    assert_eq!(service.as_role(Role::Technician).get("/accounts").await.expect(403).problem(), "role-missing");
    assert_eq!(service.as_role(Role::Manager).post("/holds", json!({})).await.status, 403);
}

#[tokio::test]
async fn balances_are_held_at_a_day_until_they_are_let_go() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let publish = async |query: &str| {
        let asked = planner.post(&format!("/balances/publish{query}"), json!(null)).await.expect(202).json();
        finished(&planner, &asked["operation_id"]).await["result"].clone()
    };
    let held = publish("?as_of=2026-02-15").await;
    assert_eq!(held["as_of"], "2026-02-15");
    assert_eq!(held["changed"], 2);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "100.00");
    assert_eq!(publish("?as_of=2026-02-15").await["changed"], 0);
    // A new business day does not move what is held.
    service.ctx().clock().advance(chrono::TimeDelta::days(20));
    service.run_job("roll-over-balances").await;
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "100.00");
    assert_eq!(publish("").await["as_of"], "2026-04-20");
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "220.00");
    service.ctx().clock().advance(chrono::TimeDelta::days(400));
    service.run_job("roll-over-balances").await;
    let seen = account(&planner, "A-1").await;
    assert_eq!(seen["balance"]["buckets"][7]["amount"]["amount"], "220.00");
}

#[tokio::test]
async fn lists_are_paged_filtered_and_grouped() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let mut seen = Vec::new();
    let mut path = "/ageing/accounts?order=overdue&limit=1".to_owned();
    loop {
        let page = planner.get(&path).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|account| account["reference"].clone()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/ageing/accounts?order=overdue&limit=1&cursor={cursor}");
    }
    assert_eq!(seen, ["A-2", "A-1", "A-3"]);
    let found = async |query: &str| {
        planner.get(&format!("/accounts{query}")).await.expect(200).json()["items"].as_array().unwrap().len()
    };
    assert_eq!(found("?search=haddad").await, 1);
    assert_eq!(found("?search=%D8%B3%D8%A7%D8%B1%D8%A9").await, 1);
    assert_eq!(found("?community=Marina").await, 1);
    assert_eq!(found("?legal_entity=Water%20LLC").await, 1);
    assert_eq!(found("?currency=AED&min_overdue=500").await, 1);
    assert_eq!(found("?search=%27%3B%20drop%20table%20accounts--").await, 0);
    assert_eq!(planner.get("/accounts?min_overdue=5").await.expect(422).problem(), "invalid");
    let ageing = planner.get("/ageing?group_by=community").await.expect(200).json();
    assert_eq!(ageing["rows"].as_array().unwrap().len(), 3);
    let kpis = planner.get("/kpis?legal_entity=Water%20LLC").await.expect(200).json();
    assert_eq!(kpis["currencies"][0]["open_amount"]["amount"], "1.234");
}

#[tokio::test]
async fn every_operation_refuses_strangers() {
    let service = start().await;
    assert!(testkit::walk_refusals(&service).await > 15);
}
