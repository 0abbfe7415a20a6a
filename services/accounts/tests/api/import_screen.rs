//! What the import screen asks: layouts, a look into a file, a mapping, refused rows to correct.

use documents::{Cell, Column, Workbook};
use kernel::Role;
use serde_json::{Value, json};
use testkit::Client;

use crate::support::{ACCOUNTS, CUSTOMERS, DOCUMENTS, account, amount, import, imported, start, with_portfolio};

const FOREIGN: &str = "Invoice No.;Contract Account;Type;Invoice Date;Due Date;Amount;Remark\n\
                       9001;A-1;invoice;2026-03-01;2026-03-20;10.50;late\n\
                       9002;A-2;bill;01.03.2026;2026-03-20;20.00;\n";

async fn inspected(planner: &Client, query: &str, name: &str, content: impl Into<Vec<u8>>) -> Value {
    planner.post_file(&format!("/imports/inspect{query}"), "file", name, content).await.expect(200).json()
}

/// A query with a mapping in it.
fn mapped(mapping: &Value) -> String {
    let text: String = mapping.to_string();
    let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("?currency=AED&mapping={escaped}")
}

#[tokio::test]
async fn layouts_say_their_columns() {
    let service = start().await;
    let layouts = service.as_role(Role::Planner).get("/import-layouts").await.expect(200).json();
    let native = &layouts["items"][0];
    assert_eq!(native["code"], "native");
    let documents = &native["tables"][3];
    assert_eq!(documents["kind"], "documents");
    let due = documents["columns"].as_array().unwrap().iter().find(|column| column["name"] == "due_on").unwrap();
    assert_eq!((&due["type"], &due["required"]), (&"day".into(), &true.into()));
    assert_eq!(layouts["items"][1]["tables"][0]["kind"], Value::Null);
}

#[tokio::test]
async fn a_file_is_looked_into_and_nothing_is_kept() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let own = inspected(&planner, "", "documents.csv", DOCUMENTS).await;
    let table = &own["tables"][0];
    assert_eq!((&own["format"], &own["delimiter"], &own["encoding"]), (&"csv".into(), &",".into(), &"UTF-8".into()));
    assert_eq!((&table["kind"], &table["confidence"]), (&"documents".into(), &"certain".into()));
    assert_eq!((table["problem"].clone(), table["rows"].as_array().unwrap().len()), (Value::Null, 5));

    let foreign = inspected(&planner, "?currency=AED", "open items.csv", FOREIGN).await;
    let table = &foreign["tables"][0];
    assert_eq!((&table["kind"], &table["confidence"]), (&"documents".into(), &"likely".into()));
    assert_eq!(table["columns"][0], json!({"name": "Invoice No.", "field": "document_reference"}));
    assert_eq!(table["columns"][6], json!({"name": "Remark", "field": null}));
    let row = &table["rows"][1];
    assert_eq!(row["line"], 3);
    assert_eq!(row["cells"][0], json!({"text": "9002", "value": "9002", "error": null}));
    assert_eq!(row["cells"][2]["value"], Value::Null);
    assert!(row["cells"][2]["error"].as_str().unwrap().contains("invoice"));
    assert!(row["cells"][3]["error"].as_str().unwrap().contains("YYYY-MM-DD"));

    let unsure = inspected(&planner, "?kind=documents", "x.csv", "Invoice No,Account\n1,2\n").await;
    assert_eq!(unsure["tables"][0]["confidence"], "unsure");
    assert!(unsure["tables"][0]["why"].as_str().unwrap().contains("issued_on, due_on, amount"));
    assert!(unsure["tables"][0]["problem"].as_str().unwrap().contains("map a column"));
    let broken = planner.post_file("/imports/inspect", "file", "x.xlsx", b"PK\x03\x04 no workbook".to_vec()).await;
    assert_eq!(broken.expect(422).problem(), "invalid");
    assert!(planner.get("/imports").await.expect(200).json()["items"].as_array().unwrap().is_empty());
    assert_eq!(service.as_role(Role::Finance).post_file("/imports/inspect", "file", "x", "a").await.status, 403);
}

#[tokio::test]
async fn a_workbook_is_looked_into_sheet_by_sheet() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let mut book = Workbook::new("customers").unwrap();
    let columns = ["customer_reference", "name"].map(|heading| Column::new(heading, 20));
    let mut sheet = book.sheet("customers", &columns).unwrap();
    sheet.row(&[Cell::from("C-1"), Cell::from("Sara")]).unwrap();
    let seen = inspected(&planner, "", "book.xlsx", book.finish().unwrap()).await;
    assert_eq!((&seen["format"], &seen["tables"][0]["sheet"]), (&"workbook".into(), &"customers".into()));
    assert_eq!(seen["tables"][0]["rows"][0]["cells"][1]["value"], "Sara");
}

#[tokio::test]
async fn a_file_with_its_own_headings_is_imported_by_a_mapping() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let mapping = json!({"Invoice No.": "document_reference", "Contract Account": "account_reference", "Type": "kind",
        "Invoice Date": "issued_on", "Due Date": "due_on", "Amount": "amount"});
    let query = mapped(&mapping);
    let ended = import(&planner, &format!("{query}&accept=good"), "items.csv", FOREIGN).await;
    assert_eq!(ended["result"]["counts"]["documents"]["new"], 1, "{ended:#}");
    let id = ended["result"]["import_id"].as_str().unwrap();
    let refused = planner.get(&format!("/imports/{id}/refused-rows")).await.expect(200).json();
    let columns: Vec<_> = refused["items"].as_array().unwrap().iter().map(|one| one["column"].clone()).collect();
    assert_eq!(columns, ["Type", "Invoice Date"], "by the file's own headings");
    assert_eq!(planner.get(&format!("/imports/{id}")).await.expect(200).json()["mapping"], mapping);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "230.50");

    for (mapping, pointer) in [
        (json!({"Gone": "document_reference"}), "mapping/Gone"),
        (json!({"Remark": "colour"}), "mapping"),
        (json!({"Amount": "amount", "Remark": "amount"}), "mapping/Remark"),
        (json!(["Amount"]), "mapping"),
    ] {
        let query = format!("{}&kind=documents", mapped(&mapping));
        let refused = planner.post_file(&format!("/imports{query}"), "file", "items.csv", FOREIGN).await.expect(422);
        let errors = refused.json()["errors"].as_array().unwrap().clone();
        assert!(errors.iter().any(|one| one["pointer"] == pointer), "{mapping}: {errors:?}");
    }
}

#[tokio::test]
async fn refused_rows_come_back_corrected() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    imported(&planner, "", "customers.csv", CUSTOMERS).await;
    imported(&planner, "", "accounts.csv", ACCOUNTS.replace("P-1", "")).await;
    let file =
        DOCUMENTS.replace("0002,A-1,invoice,2026-02-01", "0002,A-1,invoice,01.02.2026").replace("0004,A-2", "0004,A-9");
    let accepted = imported(&planner, "?accept=good", "documents.csv", file).await;
    assert_eq!((&accepted["refused"], &accepted["counts"]["documents"]["new"]), (&2.into(), &3.into()));
    let id = accepted["import_id"].as_str().unwrap();
    let answer = planner.get(&format!("/imports/{id}/refused-rows.csv")).await.expect(200);
    let csv = answer.text().to_owned();
    assert_eq!(
        csv,
        "\u{feff}document_reference,account_reference,kind,issued_on,due_on,amount,currency,refused_line,refused_column,refused_reason\r\n\
         0002,A-1,invoice,01.02.2026,2026-03-02,50.00,AED,3,issued_on,is not a day: expected YYYY-MM-DD\r\n\
         0004,A-9,invoice,2025-01-01,2025-02-01,900.00,AED,5,account_reference,there is no account of this reference\r\n"
    );
    // Half corrected, the rest comes back again, without its columns twice.
    let half = csv.replace("01.02.2026", "2026-02-01");
    let again = imported(&planner, "?accept=good", "refused.csv", half.clone()).await;
    assert_eq!((&again["refused"], &again["counts"]["documents"]["new"]), (&1.into(), &1.into()));
    let id = again["import_id"].as_str().unwrap();
    let left = planner.get(&format!("/imports/{id}/refused-rows.csv")).await.expect(200).text().to_owned();
    assert_eq!(left.matches("refused_line").count(), 1);
    assert_eq!(imported(&planner, "", "refused.csv", left.replace("A-9", "A-2")).await["refused"], 0);
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "220.00");
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "900.00");
    // Nothing is handed back of what was taken whole.
    let whole = imported(&planner, "", "documents.csv", DOCUMENTS).await;
    let path = format!("/imports/{}/refused-rows.csv", whole["import_id"].as_str().unwrap());
    assert_eq!(planner.get(&path).await.expect(410).problem(), "upload-missing");
}

#[tokio::test]
async fn a_corrected_file_mends_master_data_postings_and_holds() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipts = "receipt_reference,account_reference,effective_on,amount,currency\nR-1,A-1,2026-02-05,120.00,AED\n";
    let holds = "account_reference,kind,amount,reason,from\nA-1,promise,20.00,said so,2026-03-01\n";
    imported(&planner, "", "receipts.csv", receipts).await;
    imported(&planner, "", "holds.csv", holds).await;
    let corrections = [
        ("customers", CUSTOMERS.replace("Sara Haddad", "Sara Khoury")),
        ("accounts", ACCOUNTS.replace("A-1,C-1,P-1,Cooling LLC", "A-1,C-1,P-1,North Cooling LLC")),
        ("documents", DOCUMENTS.replace("2026-01-31,100.00", "2026-01-31,80.00")),
        ("receipts", receipts.replace("120.00", "100.00")),
        ("holds", holds.replace("20.00", "5.00")),
    ];
    for (kind, corrected) in corrections {
        let result = imported(&planner, "", &format!("{kind}.csv"), corrected).await;
        let counts = &result["counts"][kind];
        assert_eq!((&counts["changed"], &counts["new"]), (&1.into(), &0.into()), "{kind}");
    }
    let seen = account(&planner, "A-1").await;
    assert_eq!(
        (&seen["customer"]["name"], &seen["legal_entity"]),
        (&"Sara Khoury".into(), &"North Cooling LLC".into())
    );
    // 80 + 50 are overdue, 100 paid of it, 5 promised.
    let balance = &seen["balance"];
    assert_eq!(
        (amount(balance, "overdue"), amount(balance, "promised"), amount(balance, "to_collect")),
        ("30.00", "5.00", "25.00")
    );
    let imports = planner.get("/imports?limit=1").await.expect(200).json();
    let latest = &imports["items"][0];
    assert_eq!((&latest["file_name"], &latest["state"]), (&"holds.csv".into(), &"applied".into()));
    assert!(latest["by"].is_object() && latest["created_at"].is_string());
}
