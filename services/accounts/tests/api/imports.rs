//! Imports: whole or not at all, once and not twice.

use contracts::accounts::{AccountsRegistered, BalancesChanged, ImportFinished, ReceiptsReturned};
use kernel::Role;

use documents::{Cell, Column, Workbook};

use crate::support::{
    ACCOUNTS, CUSTOMERS, DOCUMENTS, PREMISES, account, amount, balance, finished, import, imported, start,
    with_portfolio,
};

#[tokio::test]
async fn files_build_the_books_and_tell_them() {
    let service = start().await;
    let planner = with_portfolio(&service).await;

    let one = account(&planner, "A-1").await;
    assert_eq!(one["customer"]["name_ar"], "سارة حداد");
    assert_eq!(one["premise"]["position"]["latitude"], 25.0801);
    assert_eq!(amount(&one["balance"], "balance"), "220.00");
    assert_eq!(amount(&one["balance"], "overdue"), "150.00");
    assert_eq!(amount(&one["balance"], "to_collect"), "150.00");
    assert_eq!(one["balance"]["oldest_due_on"], "2026-01-31");
    assert_eq!(amount(&account(&planner, "A-3").await["balance"], "balance"), "1.234");

    let registered: usize = service.said::<AccountsRegistered>().await.iter().map(|event| event.items.len()).sum();
    assert_eq!(registered, 3);
    let finished = service.said::<ImportFinished>().await;
    assert_eq!(finished.iter().map(|event| event.documents).collect::<Vec<_>>(), [0, 0, 0, 5]);
    let told: Vec<_> = service.said::<BalancesChanged>().await.into_iter().flat_map(|event| event.items).collect();
    assert_eq!(told.iter().filter(|balance| balance.version.get() == 1 && balance.to_collect > 0).count(), 2);
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let told = service.said::<BalancesChanged>().await.len();
    let again = imported(&planner, "", "documents.csv", DOCUMENTS).await;
    assert_eq!(again["counts"]["documents"]["unchanged"], 5);
    assert_eq!(again["counts"]["documents"]["new"], 0);
    assert_eq!(service.said::<BalancesChanged>().await.len(), told);
    // An overlapping file adds only what is new.
    let more = format!("{DOCUMENTS}0006,A-2,invoice,2026-03-01,2026-03-31,5.00,AED\n");
    let overlapping = imported(&planner, "", "documents.csv", more).await;
    assert_eq!(overlapping["counts"]["documents"]["new"], 1);
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "905.00");
}

#[tokio::test]
async fn a_refused_row_refuses_the_file_and_says_why() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    imported(&planner, "", "customers.csv", CUSTOMERS).await;
    imported(&planner, "", "accounts.csv", ACCOUNTS.replace("P-1", "")).await;
    let file = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n\
                0001,A-1,invoice,2026-01-01,2026-01-31,100.00,AED\n\
                0002,A-1,invoice,01.02.2026,2026-03-02,50.00,AED\n\
                0003,A-1,invoice,2026-03-20,2026-04-19,=1+1,AED\n";
    let ended = import(&planner, "", "documents.csv", file).await;
    assert_eq!(ended["state"], "failed");
    assert_eq!(ended["problem"]["type"], "/problems/import-refused");
    let id = ended["problem"]["import_id"].as_str().unwrap();
    let seen = planner.get(&format!("/imports/{id}")).await.expect(200).json();
    assert_eq!((&seen["state"], &seen["rows"], &seen["refused"]), (&"refused".into(), &3.into(), &2.into()));
    let rows = planner.get(&format!("/imports/{id}/refused-rows")).await.expect(200).json();
    assert_eq!(rows["items"][0]["line"], 3);
    assert_eq!(rows["items"][0]["column"], "issued_on");
    assert_eq!(rows["items"][0]["value"], "01.02.2026");
    assert_eq!(rows["items"][1]["value"], "=1+1");
    assert!(account(&planner, "A-1").await["balance"].is_null());

    let accepted = imported(&planner, "?accept=good", "documents.csv", file).await;
    assert_eq!((&accepted["refused"], &accepted["counts"]["documents"]["new"]), (&2.into(), &1.into()));
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "100.00");
}

#[tokio::test]
async fn what_the_books_contradict_is_refused_too() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let file = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n\
                0007,A-9,invoice,2026-01-01,2026-01-31,100.00,AED\n\
                0008,A-1,invoice,2026-01-01,2026-01-31,100.00,USD\n\
                0009,A-1,invoice,2026-01-01,2026-01-31,100.00,AED\n\
                0009,A-1,invoice,2026-01-01,2026-01-31,101.00,AED\n";
    let ended = import(&planner, "?accept=good", "documents.csv", file).await;
    assert_eq!(ended["result"]["refused"], 3, "{ended:#}");
    assert_eq!(ended["result"]["counts"]["documents"]["new"], 1);
    let id = ended["result"]["import_id"].as_str().unwrap();
    let rows = planner.get(&format!("/imports/{id}/refused-rows")).await.expect(200).json();
    let lines: Vec<_> = rows["items"].as_array().unwrap().iter().map(|row| row["line"].as_u64().unwrap()).collect();
    assert_eq!(lines, [5, 2, 3]);
}

#[tokio::test]
async fn a_corrected_document_keeps_its_history() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipts = "receipt_reference,account_reference,effective_on,amount,currency,channel,returned_on,return_reason\n\
                    R-1,A-1,2026-02-05,120.00,AED,transfer,,\n";
    imported(&planner, "", "receipts.csv", receipts).await;
    let before = account(&planner, "A-1").await;
    assert_eq!(amount(&before["balance"], "overdue"), "30.00");
    let then = service.ctx().now();
    service.ctx().clock().advance(chrono::TimeDelta::minutes(5));

    let corrected = DOCUMENTS.replace("2026-01-31,100.00", "2026-01-31,80.00");
    let result = imported(&planner, "", "documents.csv", corrected).await;
    assert_eq!(result["counts"]["documents"]["changed"], 1);
    let after = account(&planner, "A-1").await;
    assert_eq!(amount(&after["balance"], "balance"), "80.00");
    assert_eq!(amount(&after["balance"], "overdue"), "10.00");
    let id = after["id"].as_str().unwrap();
    let known =
        planner.get(&format!("/accounts/{id}/balance?as_of=2026-03-31&known_at={then}")).await.expect(200).json();
    assert_eq!(amount(&known, "overdue"), "30.00");
    assert_eq!(amount(&known, "balance"), "100.00");
}

#[tokio::test]
async fn a_workbook_brings_all_its_sheets_in_their_order() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let mut book = Workbook::new("portfolio").unwrap();
    // The sheets stand in the wrong order on purpose.
    for (name, content) in
        [("documents", DOCUMENTS), ("accounts", ACCOUNTS), ("premises", PREMISES), ("customers", CUSTOMERS)]
    {
        let mut lines = content.lines().map(|line| line.split(',').map(ToOwned::to_owned).collect::<Vec<_>>());
        let columns: Vec<Column> = lines.next().unwrap().into_iter().map(|heading| Column::new(heading, 20)).collect();
        let mut sheet = book.sheet(name, &columns).unwrap();
        for line in lines {
            let cells: Vec<Cell> = line.into_iter().map(Cell::from).collect();
            sheet.row(&cells).unwrap();
        }
    }
    let result = imported(&planner, "", "portfolio.xlsx", book.finish().unwrap()).await;
    assert_eq!(result["rows"], 11, "{result:#}");
    assert_eq!(result["counts"]["documents"]["new"], 5);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "220.00");
}

#[tokio::test]
async fn what_is_no_table_is_refused_with_a_reason() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    for (name, content) in [
        ("empty-headings.csv", b"a,b,c\n1,2,3\n".to_vec()),
        ("latin1.csv", b"customer_reference,name\nC-1,Jos\xe9\n".to_vec()),
        ("broken.xlsx", b"PK\x03\x04 this is no workbook".to_vec()),
        ("ragged.csv", b"customer_reference,name\nC-1\n".to_vec()),
    ] {
        let ended = import(&planner, "", name, content).await;
        assert_eq!(ended["problem"]["type"], "/problems/import-refused", "{name}: {ended:#}");
        let path = format!("/imports/{}/refused-rows", ended["problem"]["import_id"].as_str().unwrap());
        let rows = planner.get(&path).await.expect(200).json();
        assert!(!rows["items"][0]["reason"].as_str().unwrap().is_empty(), "{name}");
    }
    assert_eq!(planner.post_file("/imports", "file", "nothing.csv", Vec::new()).await.expect(422).problem(), "invalid");
    assert_eq!(planner.post_file("/imports?layout=sap", "file", "x.csv", "a").await.status, 400);
}

#[tokio::test]
async fn two_imports_and_a_receipt_at_once_keep_the_books_whole() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipts: String = (0..200).fold(
        "receipt_reference,account_reference,effective_on,amount,currency,channel,returned_on,return_reason\n"
            .to_owned(),
        |file, number| {
            let returned = if number % 10 == 0 { "2026-03-30,bounced" } else { "," };
            format!("{file}R-{number},A-2,2026-03-{:02},1.00,AED,cash,{returned}\n", 1 + number % 28)
        },
    );
    let receipt = serde_json::json!({"account_reference": "A-2", "amount": {"amount": "7.00", "currency": "AED"},
        "effective_on": "2026-03-31", "reference": "PAY-9"});
    let (first, second, posted) = tokio::join!(
        import(&planner, "", "receipts.csv", receipts.clone()),
        import(&planner, "", "receipts.csv", receipts.clone()),
        planner.post("/receipts", receipt),
    );
    posted.expect(201);
    let new = |ended: &serde_json::Value| ended["result"]["counts"]["receipts"]["new"].as_u64().unwrap();
    assert_eq!(new(&first) + new(&second), 200);
    let seen = account(&planner, "A-2").await;
    // 900 owed, 180 of 200 receipts stand, 7 came by hand.
    assert_eq!(amount(&seen["balance"], "balance"), "713.00");
    assert_eq!(amount(&seen["balance"], "unapplied"), "0.00");
}

#[tokio::test]
async fn an_import_survives_a_kill() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let file = (0..3_000).fold(
        "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n".to_owned(),
        |file, number| format!("{file}K-{number},A-2,invoice,2026-01-01,2026-01-31,1.00,AED\n"),
    );
    let asked = planner.post_file("/imports", "file", "documents.csv", file).await.expect(202).json();
    let service = service.killed_and_started_again(accounts::service()).await;
    let planner = service.as_role(Role::Planner);
    let ended = finished(&planner, &asked["operation_id"]).await;
    assert_eq!(ended["state"], "succeeded", "{ended:#}");
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "3900.00");
    let imports = planner.get("/imports?limit=1").await.expect(200).json();
    assert_eq!(imports["items"][0]["state"], "applied");
}

#[tokio::test]
async fn an_old_file_is_read_again_once_something_changed_since() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let corrected = DOCUMENTS.replace("2026-01-31,100.00", "2026-01-31,80.00");
    assert_eq!(imported(&planner, "", "documents.csv", corrected.clone()).await["counts"]["documents"]["changed"], 1);
    // The first file again puts the amount back, and so does the second one after it.
    assert_eq!(imported(&planner, "", "documents.csv", DOCUMENTS).await["counts"]["documents"]["changed"], 1);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "220.00");
    assert_eq!(imported(&planner, "", "documents.csv", corrected.clone()).await["counts"]["documents"]["changed"], 1);
    let repeated = imported(&planner, "?as_of=2026-02-15", "documents.csv", corrected).await;
    assert_eq!(repeated["counts"]["documents"]["unchanged"], 5);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "80.00");
}

#[tokio::test]
async fn files_as_spreadsheets_save_them_are_understood() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let excel = "\u{feff}customer_reference;name;phone\r\nC-1;\"Haddad; Sara\";'+971500000001\r\n\r\n";
    let result = imported(&planner, "", "customers.csv", excel).await;
    assert_eq!((&result["rows"], &result["counts"]["customers"]["new"]), (&1.into(), &1.into()));
    let accounts = "account_reference\tcustomer_reference\nA-1\tC-1\n";
    imported(&planner, "?currency=AED&legal_entity=Cooling%20LLC", "accounts.csv", accounts).await;
    let seen = account(&planner, "A-1").await;
    assert_eq!(seen["customer"]["name"], "Haddad; Sara");
    assert_eq!((&seen["currency"], &seen["legal_entity"]), (&"AED".into(), &"Cooling LLC".into()));
}

#[tokio::test]
async fn an_imported_return_leaves_its_history() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let heading =
        "receipt_reference,account_reference,effective_on,amount,currency,channel,returned_on,return_reason\n";
    let paid = format!("{heading}R-1,A-2,2026-03-01,900.00,AED,cheque,,\n");
    let bounced = format!("{heading}R-1,A-2,2026-03-01,900.00,AED,cheque,2026-03-20,no funds\n");
    imported(&planner, "", "receipts.csv", paid).await;
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "overdue"), "0.00");
    let result = imported(&planner, "", "receipts.csv", bounced.clone()).await;
    assert_eq!(result["counts"]["receipts"]["changed"], 1);
    assert_eq!(service.said::<ReceiptsReturned>().await.len(), 1);
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "overdue"), "900.00");
    for (day, overdue) in
        [("2026-02-28", "900.00"), ("2026-03-01", "0.00"), ("2026-03-19", "0.00"), ("2026-03-20", "900.00")]
    {
        let then = balance(&planner, "A-2", &format!("?as_of={day}")).await;
        assert_eq!(amount(&then, "overdue"), overdue, "{day}");
    }
    // The older file again does not make the cheque good.
    let older = format!("{heading}R-1,A-2,2026-03-01,900.00,AED,cheque,,\n\n");
    assert_eq!(imported(&planner, "", "receipts.csv", older).await["counts"]["receipts"]["unchanged"], 1);
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "overdue"), "900.00");
}
