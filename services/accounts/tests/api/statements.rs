//! Statements of account, and customers looked up for them.

use kernel::Role;
use serde_json::{Value, json};
use testkit::Client;

use crate::support::{DOCUMENTS, account, amount, imported, start, with_portfolio};

/// The customer of an account.
async fn customer(client: &Client, account_reference: &str) -> String {
    account(client, account_reference).await["customer"]["id"].as_str().unwrap().to_owned()
}

async fn statement(client: &Client, customer: &str, query: &str) -> Value {
    client.get(&format!("/customers/{customer}/statement{query}")).await.expect(200).json()
}

async fn pay(planner: &Client, reference: &str, account: &str, paid: &str, on: &str) -> String {
    let currency = if account == "A-3" { "KWD" } else { "AED" };
    let body = json!({"account_reference": account, "amount": {"amount": paid, "currency": currency},
        "effective_on": on, "reference": reference, "channel": "transfer"});
    planner.post("/receipts", body).await.expect(201).json()["id"].as_str().unwrap().to_owned()
}

fn lines(part: &Value) -> Vec<(String, String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |line: &Value| {
        (text(&line["on"]), text(&line["kind"]), amount(line, "amount").to_owned(), amount(line, "balance").to_owned())
    };
    part["lines"].as_array().unwrap().iter().map(line).collect()
}

#[tokio::test]
async fn a_statement_opens_runs_and_closes() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let sara = customer(&planner, "A-1").await;
    let receipt = pay(&planner, "PAY-1", "A-1", "120.00", "2026-03-10").await;
    let back =
        json!({"reason": "no funds", "effective_on": "2026-03-20", "fee": {"amount": "25.00", "currency": "AED"}});
    planner.post(&format!("/receipts/{receipt}/return"), back).await.expect(200);

    let seen = statement(&planner, &sara, "?from=2026-02-15&to=2026-03-31").await;
    assert_eq!((&seen["customer_reference"], &seen["basis"]["date"]), (&json!("C-1"), &json!("due_on")));
    let part = &seen["currencies"][0];
    assert_eq!(amount(part, "opening"), "150.00");
    let expected = [
        ("2026-03-10", "receipt", "-120.00", "30.00"),
        ("2026-03-20", "invoice", "70.00", "100.00"),
        ("2026-03-20", "debit_note", "25.00", "125.00"),
        ("2026-03-20", "receipt_returned", "120.00", "245.00"),
    ];
    let expected = expected
        .map(|(on, kind, minor, balance)| (on.to_owned(), kind.to_owned(), minor.to_owned(), balance.to_owned()));
    assert_eq!(lines(part), expected);
    assert_eq!(part["lines"][0]["words"], "transfer");
    assert_eq!(part["lines"][3]["words"], "no funds");
    assert_eq!(amount(part, "closing"), "245.00");
    assert_eq!(amount(part, "overdue"), "175.00");
    let open = part["open_documents"].as_array().unwrap();
    let ages: Vec<_> =
        open.iter().map(|one| (one["reference"].as_str().unwrap(), one["days_past_due"].as_i64().unwrap())).collect();
    assert_eq!(ages, [("0001", 59), ("0002", 29), ("PAY-1-RETURN-FEE", 11), ("0003", 0)]);
    let buckets: Vec<&str> = part["buckets"].as_array().unwrap().iter().map(|one| amount(one, "amount")).collect();
    assert_eq!(buckets, ["70.00", "75.00", "100.00", "0.00", "0.00", "0.00", "0.00", "0.00"]);
    // The month before it ends where this one begins.
    let before = statement(&planner, &sara, "?from=2026-01-01&to=2026-02-14").await;
    assert_eq!(amount(&before["currencies"][0], "closing"), "150.00");
    assert_eq!(amount(&before["currencies"][0], "opening"), "0.00");
}

#[tokio::test]
async fn currencies_and_accounts_of_one_customer_stand_apart() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let harbour = customer(&planner, "A-2").await;
    pay(&planner, "PAY-1", "A-3", "2.000", "2026-03-31").await;
    let seen = statement(&planner, &harbour, "?from=2025-01-01&to=2026-03-31").await;
    let parts = seen["currencies"].as_array().unwrap();
    let sums: Vec<_> = parts
        .iter()
        .map(|part| (part["currency"].as_str().unwrap(), amount(part, "closing"), amount(part, "unapplied")))
        .collect();
    assert_eq!(sums, [("AED", "900.00", "0.00"), ("KWD", "-0.766", "0.766")]);
    assert_eq!(parts[1]["accounts"][0]["legal_entity"], "Water LLC");
    assert_eq!(parts[1]["lines"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_statement_as_known_then_never_changes() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let sara = customer(&planner, "A-1").await;
    pay(&planner, "PAY-1", "A-1", "60.00", "2026-03-15").await;
    let query = "?from=2026-01-01&to=2026-03-31";
    let issued = statement(&planner, &sara, query).await;
    let known_at = issued["known_at"].as_str().unwrap().to_owned();

    service.ctx().clock().advance(chrono::TimeDelta::days(3));
    let receipt = pay(&planner, "PAY-2", "A-1", "40.00", "2026-03-20").await;
    imported(&planner, "", "documents.csv", DOCUMENTS.replace("2026-03-02,50.00", "2026-03-05,55.00")).await;
    let back = json!({"reason": "no funds", "effective_on": "2026-03-25"});
    planner.post(&format!("/receipts/{receipt}/return"), back).await.expect(200);
    imported(
        &planner,
        "",
        "receipts.csv",
        "receipt_reference,account_reference,effective_on,amount,currency\n\
                                           PAY-1,A-1,2026-03-16,61.00,AED\n",
    )
    .await;

    let then = statement(&planner, &sara, &format!("{query}&known_at={known_at}")).await;
    assert_eq!(then, issued, "what was learnt later is not in it");
    let now = statement(&planner, &sara, query).await;
    assert_eq!(amount(&now["currencies"][0], "closing"), "164.00");
    assert_eq!(now["currencies"][0]["lines"].as_array().unwrap().len(), 6);
}

#[tokio::test]
async fn statements_come_on_paper_and_as_workbooks_in_both_languages() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let sara = customer(&planner, "A-1").await;
    pay(&planner, "PAY-1", "A-1", "60.00", "2026-03-15").await;
    for (query, sheet) in [("?from=2026-01-01", "الحركات"), ("?from=2026-01-01&language=en", "Movements")] {
        let pdf = planner.get(&format!("/customers/{sara}/statement.pdf{query}")).await.expect(200);
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(pdf.header("content-disposition"), "attachment; filename=\"statement-C-1-2026-03-31.pdf\"");
        assert!(pdf.bytes().starts_with(b"%PDF-"));
        let book = planner.get(&format!("/customers/{sara}/statement.xlsx{query}")).await.expect(200);
        let sheets = documents::read_workbook(book.bytes()).unwrap();
        assert_eq!(sheets.len(), 4);
        assert_eq!(sheets[0].name, sheet);
        let last = &sheets[0].rows.last().unwrap().cells;
        assert_eq!(last.last().unwrap(), "160");
    }
}

#[tokio::test]
async fn customers_are_found_by_name_and_reference() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let found = async |query: &str| -> Vec<String> {
        let page = planner.get(&format!("/customers{query}")).await.expect(200).json();
        page["items"].as_array().unwrap().iter().map(|one| one["reference"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("").await, ["C-2", "C-1"]);
    assert_eq!(found("?search=harb%20trad").await, ["C-2"]);
    assert_eq!(found("?search=%D8%AD%D8%AF%D8%A7%D8%AF").await, ["C-1"]);
    assert_eq!(found("?reference=C-1").await, ["C-1"]);
    assert_eq!(found("?reference=C").await.len(), 0);
    assert_eq!(found("?search=--").await.len(), 0);
    let first = planner.get("/customers?limit=1").await.expect(200).json();
    let cursor = first["next_cursor"].as_str().unwrap();
    assert_eq!(found(&format!("?limit=1&cursor={cursor}")).await, ["C-1"]);
    let one = planner.get(&format!("/customers/{}", customer(&planner, "A-3").await)).await.expect(200).json();
    assert_eq!((&one["name"], &one["accounts"]), (&json!("Harbour Trading"), &json!(2)));
}

#[tokio::test]
async fn what_cannot_be_stated_is_refused() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let sara = customer(&planner, "A-1").await;
    let backwards = format!("/customers/{sara}/statement?from=2026-04-01&to=2026-03-31");
    assert_eq!(planner.get(&backwards).await.expect(422).problem(), "invalid");
    let nobody = format!("/customers/{}/statement", kernel::CustomerId::fresh());
    assert_eq!(planner.get(&nobody).await.expect(404).problem(), "not-found");
    let technician = service.as_role(Role::Technician);
    assert_eq!(technician.get(&format!("/customers/{sara}/statement")).await.expect(403).problem(), "role-missing");
}
