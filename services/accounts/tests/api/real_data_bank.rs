//! Public test statements of four formats, brought in over HTTP, say what is expected of them.

use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestService};

use crate::bank::{statement, taken};
use crate::real_data::real_file_of;
use crate::support::day;

/// Brings a file in; its statements with all their entries, and what is expected of them.
async fn brought(name: &str) -> Option<(TestService, Client, Vec<Value>, Value)> {
    let file = real_file_of("bank", name)?;
    let expected: Value = serde_json::from_slice(&real_file_of("bank", "expected.json")?).unwrap();
    let service = TestService::start_at(day("2026-03-31"), accounts::service()).await;
    let finance = service.as_role(Role::Finance);
    let result = taken(&finance, name, file.clone()).await;
    let mut statements = Vec::new();
    for one in result.as_array().unwrap() {
        statements.push(statement(&finance, one).await);
    }
    // The same file again changes nothing.
    let again = taken(&finance, name, file).await;
    assert!(again.as_array().unwrap().iter().all(|one| one["is_known"] == true), "{again:#}");
    for (before, one) in statements.iter().zip(again.as_array().unwrap()) {
        assert_eq!(before, &statement(&finance, one).await);
    }
    Some((service, finance, statements, expected[name].clone()))
}

fn entries(statement: &Value) -> &Vec<Value> {
    statement["entries"]["items"].as_array().unwrap()
}

fn transactions(statement: &Value) -> impl Iterator<Item = (&Value, &Value)> {
    entries(statement)
        .iter()
        .flat_map(|entry| entry["transactions"].as_array().unwrap().iter().map(move |one| (entry, one)))
}

fn cents(amount: &Value) -> i64 {
    let text = amount["amount"].as_str().or_else(|| amount.as_str()).unwrap();
    text.replace('.', "").parse().unwrap()
}

fn net(statement: &Value) -> i64 {
    let signed =
        |entry: &Value| if entry["direction"] == "credit" { cents(&entry["amount"]) } else { -cents(&entry["amount"]) };
    entries(statement).iter().filter(|entry| entry["status"] == "booked").map(signed).sum()
}

fn findings(statement: &Value) -> Vec<&str> {
    statement["findings"].as_array().unwrap().iter().map(|finding| finding["kind"].as_str().unwrap()).collect()
}

/// Transactions that the bank says came back, as the expected file lists them.
fn returns(statement: &Value) -> Value {
    let back = transactions(statement).filter(|(_, one)| !one["return_reason"].is_null()).map(|(entry, one)| {
        let outside = one["charges"].as_array().unwrap().iter().find(|charge| charge["is_included"] == false);
        json!({
            "entry_ref": entry["bank_reference"],
            "direction": if one["direction"] == "credit" { "CRDT" } else { "DBIT" },
            "amount": one["amount"]["amount"],
            "reason": one["return_reason"],
            "end_to_end": one["end_to_end_id"],
            "charges_outside_entry": outside.map(|charge| charge["amount"]["amount"].clone()),
        })
    });
    Value::Array(back.collect())
}

async fn camt(name: &str) -> Option<(TestService, Client, Value)> {
    let (service, finance, statements, expected) = brought(name).await?;
    let (told, expected) = (&statements[0], &expected[0]);
    assert_eq!(statements.len(), 1);
    assert_eq!((&told["name"], &told["bank_account"]), (&expected["id"], &expected["iban"]));
    assert_eq!((&told["entry_count"], &told["transaction_count"]), (&expected["entries"], &expected["transactions"]));
    assert_eq!(entries(told).len() as u64, expected["entries"].as_u64().unwrap());
    for (code, amount) in expected["balances"].as_object().unwrap() {
        let stated = told["balances"].as_array().unwrap().iter().find(|one| one["code"] == **code).unwrap();
        assert_eq!(stated["amount"]["amount"], *amount, "{code}");
    }
    assert_eq!(net(told), cents(&expected["net_of_entries"]));
    assert_eq!(returns(told), expected["returns"]);
    assert_eq!(findings(told), Vec::<&str>::new(), "it adds up");
    Some((service, finance, told.clone()))
}

#[tokio::test]
async fn real_data_bank_camt053_swiss() {
    let Some((_service, finance, told)) = camt("camt053_v4_swiss.xml").await else { return };
    assert_eq!((&told["version"], &told["format"], &told["sequence"]), (&json!(4), &json!("camt.053"), &json!(85)));
    let kinds = |wanted: &str| transactions(&told).filter(|(_, one)| one["kind"] == wanted).count();
    assert_eq!((kinds("own_transfer_back"), kinds("returned"), kinds("charge")), (3, 2, 6));
    assert_eq!(kinds("incoming"), 21);
    // Nobody here owes anything: what came in waits, the transfers that came back do not.
    assert_eq!(told["outcomes"], json!({"unclear": 23, "left_out": 9}));
    let open = finance.get("/clarifications?state=open&limit=500").await.expect(200).json();
    assert_eq!(open["items"].as_array().unwrap().len(), 23);
}

#[tokio::test]
async fn real_data_bank_camt054_after_camt053_books_nothing_twice() {
    let Some((_service, finance, _told)) = camt("camt054_v4_swiss_returns.xml").await else { return };
    let Some(file) = real_file_of("bank", "camt053_v4_swiss.xml") else { return };
    let result = taken(&finance, "camt053.xml", file).await;
    assert_eq!(result[0]["known"], 5, "the notification told them by the same references");
    let told = statement(&finance, &result[0]).await;
    assert_eq!(findings(&told), ["entries_known"]);
    let known = entries(&told).iter().filter(|entry| entry["is_known"] == true).count();
    assert_eq!(known, 4);
}

#[tokio::test]
async fn real_data_bank_camt053_german() {
    let Some((_service, _finance, told)) = camt("camt053_v2_german.xml").await else { return };
    assert_eq!(told["version"], 2);
    let batch = &entries(&told)[3]["transactions"];
    assert_eq!((cents(&batch[0]["amount"]), cents(&batch[1]["amount"])), (350, 250));
}

#[tokio::test]
async fn real_data_bank_mt940() {
    let Some((_service, _finance, told, expected)) = brought("mt940_german_returns.sta").await else { return };
    assert_eq!(told.len() as u64, expected["statements"].as_u64().unwrap());
    for (statement, wanted) in told.iter().zip([&expected["first"], &expected["second"]]) {
        assert_eq!(statement["opening"]["amount"], wanted["opening"]);
        assert_eq!(statement["closing"]["amount"], wanted["closing"]);
        assert_eq!(statement["entry_count"], wanted["lines"]);
    }
    assert_eq!(findings(&told[0]), Vec::<&str>::new());
    assert_eq!(findings(&told[1]), ["unbalanced"]);
    let second = &expected["second"];
    assert_eq!(told[1]["findings"][0]["difference"]["amount"], second["difference"]);
    assert_eq!(cents(&told[1]["opening"]) + net(&told[1]), cents(&second["opening_plus_lines"]));
    let retoure: Vec<(&str, i64)> = transactions(&told[1])
        .filter(|(entry, _)| entry["text"] == "RETOURE")
        .map(|(_, one)| (one["kind"].as_str().unwrap(), cents(&one["amount"])))
        .collect();
    let back = "own_transfer_back";
    assert_eq!(retoure, [("outgoing", 8), (back, 33_533), (back, 1_500_000), (back, 91_531_155)]);
    let first = &entries(&told[0])[0]["transactions"][0];
    assert_eq!(first["remittance"][0], "Verw CTSc-01 BC-PPP TFNr 22 004");
    assert_eq!(first["counterparty_name"], "KARL KAUFMANN");
    assert_eq!(first["counterparty_account"], "DE14508800500194785000");
    let broken = &entries(&told[0])[1]["transactions"][0];
    assert_eq!(broken["remittance"][0], "Strukturierter Verwendungszweck 30030004 DE");
}

#[tokio::test]
async fn real_data_bank_bai2_returned_cheques() {
    let Some((_service, _finance, told, expected)) = brought("bai2_returned_cheques.txt").await else { return };
    assert_eq!(told.len() as u64, expected["accounts"].as_u64().unwrap());
    let (first, wanted) = (&told[0], &expected["first_account"]);
    let summary = |code: &str| {
        let all = first["summaries"].as_array().unwrap();
        all.iter().find(|one| one["code"] == code).unwrap()["amount"]["amount"].clone()
    };
    assert_eq!((summary("100"), summary("400")), (wanted["summary_100"].clone(), wanted["summary_400"].clone()));
    let count = |direction: &str| entries(first).iter().filter(|entry| entry["direction"] == direction).count() as u64;
    assert_eq!(
        (count("credit"), count("debit")),
        (wanted["credits"].as_u64().unwrap(), wanted["debits"].as_u64().unwrap())
    );
    assert_eq!(first["control_total"]["amount"], wanted["control_total"]);
    let of_kind = |kind: &str| -> Vec<Value> {
        transactions(first)
            .filter(|(_, one)| one["kind"] == kind)
            .map(|(entry, one)| json!({"text": entry["text"], "amount": one["amount"]["amount"]}))
            .collect()
    };
    assert_eq!(Value::Array(of_kind("returned")), expected["returned"]);
    assert_eq!(of_kind("charge")[0]["amount"], expected["returned_cheque_service_charge"]);
    assert_eq!((first["currency"].as_str(), findings(first).len(), findings(&told[1]).len()), (Some("CAD"), 0, 0));
}

#[tokio::test]
async fn real_data_bank_bai2_continuations() {
    let Some((_service, _finance, told, _expected)) = brought("bai2_continuations.txt").await else { return };
    assert_eq!(told.len(), 5);
    assert!(told.iter().all(|one| findings(one).is_empty()), "every control total and count is right: {told:#?}");
    // The code stands at the end of a line, its amount on the next.
    let summary = |one: &Value, code: &str| {
        let all = one["summaries"].as_array().unwrap();
        all.iter().find(|one| one["code"] == code).unwrap()["amount"]["amount"].clone()
    };
    assert_eq!((summary(&told[1], "190"), summary(&told[3], "110")), (json!("5000.00"), json!("700000.00")));
    let lockbox = entries(&told[1]).iter().find(|entry| entry["code"] == "115").unwrap();
    assert_eq!((lockbox["text"].as_str(), cents(&lockbox["amount"])), (Some("LOCK BOX NO.68751"), 500_000));
    let letter = entries(&told[2]).iter().find(|entry| entry["code"] == "218").unwrap();
    assert_eq!(letter["text"], "PROCEEDS OF LETTER OF CREDIT FROM THE ARAMCO OIL CO");
    assert_eq!(
        (letter["bank_reference"].as_str(), letter["entry_reference"].as_str()),
        (Some("SP4738"), Some("YRC065321"))
    );
    assert_eq!(letter["valued_on"], "2004-06-22");
}
