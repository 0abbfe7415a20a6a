//! Bank statements: what came in is applied by each rule, told twice it is booked once, the rest waits for a person.

use contracts::accounts::ReceiptsRecorded;
use kernel::Role;
use serde_json::{Value, json};
use testkit::Client;

use crate::support::{account, amount, finished, imported, start, with_portfolio};

/// A payment of a made statement.
#[derive(Clone, Default)]
pub struct Paid<'a> {
    pub amount: &'a str,
    pub bank_reference: &'a str,
    pub text: &'a str,
    pub structured: &'a str,
    pub end_to_end: &'a str,
    pub payer: &'a str,
    pub iban: &'a str,
    pub debit: bool,
    /// Elements beside, such as charges and why it came back.
    pub more: &'a str,
}

/// A camt.053 of the account AE07… in AED. Balances make up what the entries sum to, from 0.
pub fn camt(name: &str, number: u32, opening: i64, paid: &[Paid<'_>]) -> String {
    let cents = |text: &str| text.replace('.', "").parse::<i64>().unwrap();
    let closing: i64 =
        opening + paid.iter().map(|one| if one.debit { -cents(one.amount) } else { cents(one.amount) }).sum::<i64>();
    let balance = |code: &str, minor: i64| {
        let mark = if minor < 0 { "DBIT" } else { "CRDT" };
        let amount = format!("{}.{:02}", minor.abs() / 100, minor.abs() % 100);
        format!(
            "<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy=\"AED\">{amount}</Amt><CdtDbtInd>{mark}</CdtDbtInd><Dt><Dt>2026-03-30</Dt></Dt></Bal>"
        )
    };
    let entries: String = paid.iter().map(entry).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>\
         <GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>{name}</Id><ElctrncSeqNb>{number}</ElctrncSeqNb>\
         <Acct><Id><IBAN>AE070331234567890123456</IBAN></Id><Ccy>AED</Ccy></Acct>{}{}{entries}</Stmt></BkToCstmrStmt></Document>",
        balance("OPBD", opening),
        balance("CLBD", closing),
    )
}

fn entry(paid: &Paid<'_>) -> String {
    let Paid { amount, bank_reference, text, structured, end_to_end, payer, iban, debit, more } = paid;
    let (mark, side) = if *debit { ("DBIT", "Dbtr") } else { ("CRDT", "Dbtr") };
    format!(
        "<Ntry><Amt Ccy=\"AED\">{amount}</Amt><CdtDbtInd>{mark}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-30</Dt></BookgDt>\
         <AcctSvcrRef>{bank_reference}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>{end_to_end}</EndToEndId></Refs>\
         <Amt Ccy=\"AED\">{amount}</Amt><RltdPties><{side}><Pty><Nm>{payer}</Nm></Pty></{side}><{side}Acct><Id><IBAN>{iban}</IBAN></Id></{side}Acct></RltdPties>\
         <RmtInf><Ustrd>{text}</Ustrd><Strd><CdtrRefInf><Ref>{structured}</Ref></CdtrRefInf></Strd></RmtInf>{more}</TxDtls></NtryDtls></Ntry>"
    )
}

/// Uploads a file and waits for it; the statements of its result.
pub async fn taken(client: &Client, name: &str, content: impl Into<Vec<u8>>) -> Value {
    let asked = client.post_file("/bank-statements", "file", name, content).await.expect(202).json();
    let ended = finished(client, &asked["operation_id"]).await;
    assert_eq!(ended["state"], "succeeded", "{ended:#}");
    ended["result"]["statements"].clone()
}

/// A statement that was taken, with all its entries.
pub async fn statement(client: &Client, taken: &Value) -> Value {
    let id = taken["id"].as_str().unwrap_or_else(|| panic!("no id in {taken:#}"));
    client.get(&format!("/bank-statements/{id}?limit=500")).await.expect(200).json()
}

/// The transactions of a statement, in order.
pub fn transactions(statement: &Value) -> Vec<Value> {
    let entries = statement["entries"]["items"].as_array().expect("entries");
    entries.iter().flat_map(|entry| entry["transactions"].as_array().expect("transactions").clone()).collect()
}

pub const MORE_DOCUMENTS: &str = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n\
    539007547034,A-2,invoice,2026-03-01,2026-03-20,40.00,AED\nINV-2026-77,A-2,invoice,2026-03-02,2026-03-21,60.00,AED\n\
    INV-2026-78,A-2,invoice,2026-03-03,2026-03-22,61.00,AED\nINV-2026-79,A-2,invoice,2026-03-04,2026-03-23,62.50,AED\n\
    INV-2026-80,A-2,invoice,2026-03-05,2026-03-24,900.00,AED\nZ-1,ACC-2001,invoice,2026-03-05,2026-03-24,80.00,AED\n";
pub const MORE_ACCOUNTS: &str = "account_reference,customer_reference,premise_reference,legal_entity,currency\n\
    ACC-2001,C-2,,Water LLC,AED\nACC-3001,C-2,,Water LLC,KWD\n";

pub const IBAN: &str = "AE120330000000000000001";

fn by_each_rule() -> Vec<Paid<'static>> {
    let paid = |amount, bank_reference, text| Paid {
        amount,
        bank_reference,
        text,
        end_to_end: "NOTPROVIDED",
        ..Paid::default()
    };
    vec![
        Paid { structured: "RF18 5390 0754 7034", iban: IBAN, ..paid("40.00", "20260330000000000001", "") },
        paid("60.00", "20260330000000000002", "invoice inv 2026/77 thank you"),
        Paid { iban: IBAN, ..paid("61.00", "20260330000000000003", "") },
        Paid { payer: "Sara  Haddad", ..paid("120.00", "20260330000000000004", "rent") },
        paid("15.00", "20260330000000000005", "account ACC 2001, a part"),
        paid("62.50", "20260330000000000006", "from a friend"),
        paid("1.23", "20260330000000000007", "account ACC-3001"),
    ]
}

#[tokio::test]
async fn every_rule_applies_what_it_may_and_nothing_is_booked_twice() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    imported(&planner, "", "accounts.csv", MORE_ACCOUNTS).await;
    imported(&planner, "", "more.csv", MORE_DOCUMENTS).await;
    let finance = service.as_role(Role::Finance);
    // The payer's bank account is known once a payment of it was applied.
    let first = camt("S-1", 1, 0, &by_each_rule()[..1]);
    let result = taken(&finance, "one.xml", first.clone()).await;
    assert_eq!((&result[0]["applied"], &result[0]["unclear"]), (&json!(1), &json!(0)), "{result:#}");

    // The next statement overlaps: it tells the first payment again.
    let second = camt("S-2", 2, 0, &by_each_rule());
    let result = taken(&finance, "two.xml", second.clone()).await;
    let told = statement(&finance, &result[0]).await;
    let seen: Vec<Value> =
        transactions(&told).iter().map(|one| json!([one["outcome"], one["rule"], one["confidence"]])).collect();
    let expected = json!([
        ["known", null, null],
        ["applied", "document_reference", "certain"],
        ["applied", "exact_amount", "likely"],
        ["applied", "document_subset", "likely"],
        ["applied", "account_reference", "likely"],
        ["unclear", null, null],
        ["unclear", null, null],
    ]);
    assert_eq!(Value::Array(seen), expected, "{told:#}");
    assert_eq!(told["findings"][0]["kind"], "opening_differs");
    assert_eq!(told["findings"][1]["kind"], "entries_known");
    assert_eq!(told["outcomes"], json!({"applied": 4, "unclear": 2, "known": 1}));
    assert_eq!(transactions(&told)[1]["detail"], "its text names INV-2026-77");

    // Of the 220 of A-1 the only set that makes 120 is paid, not the oldest document.
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "balance"), "100.00");
    assert_eq!(account(&planner, "A-1").await["balance"]["open_documents"], 1);
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "1862.50");
    assert_eq!(amount(&account(&planner, "ACC-2001").await["balance"], "balance"), "65.00");
    assert_eq!(amount(&account(&planner, "A-3").await["balance"], "balance"), "1.234");
    let receipts = transactions(&told)[3]["receipt_id"].clone();
    assert!(receipts.as_str().is_some_and(|id| id.starts_with("rct_")));
    let recorded = service.said::<ReceiptsRecorded>().await.iter().map(|event| event.items.len()).sum::<usize>();
    assert_eq!(recorded, 5);

    for (name, file) in [("two.xml", second), ("one.xml", first)] {
        let again = taken(&finance, name, file).await;
        assert_eq!(again[0]["is_known"], true);
    }
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "1862.50");
    let recorded = service.said::<ReceiptsRecorded>().await.iter().map(|event| event.items.len()).sum::<usize>();
    assert_eq!(recorded, 5, "nothing was told again");
    assert_eq!(finance.get("/bank-statements").await.expect(200).json()["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_person_decides_what_no_rule_could() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    imported(&planner, "", "accounts.csv", MORE_ACCOUNTS).await;
    imported(&planner, "", "more.csv", MORE_DOCUMENTS).await;
    let result = taken(&planner, "s.xml", camt("S-1", 1, 0, &by_each_rule()[5..])).await;
    assert_eq!(result[0]["unclear"], 2, "{result:#}");
    let open = planner.get("/clarifications?state=open").await.expect(200).json();
    let (friend, foreign) = (&open["items"][0], &open["items"][1]);
    assert_eq!((&friend["why"], &foreign["why"]), (&json!("nothing_found"), &json!("currency_differs")));
    let proposal = &friend["proposals"][0];
    assert_eq!(proposal["why"], "the amount is that of INV-2026-79 of account A-2");

    let place = |one: &Value, verb: &str| format!("/clarifications/{}/{verb}", one["id"].as_str().unwrap());
    let choice = json!({"account_id": proposal["account_id"], "document_ids": proposal["document_ids"]});
    let elsewhere = json!({"account_reference": "A-1", "document_ids": proposal["document_ids"]});
    assert_eq!(planner.post(&place(friend, "apply"), &elsewhere).await.expect(422).problem(), "document-unknown");
    assert_eq!(planner.post(&place(friend, "apply"), json!({})).await.expect(422).problem(), "invalid");
    let misfit = json!({"receipt_id": "rct_0190f3a1b2c37d4e8f60718293a4b5c6"});
    assert_eq!(planner.post(&place(friend, "apply"), misfit).await.expect(422).problem(), "clarification-misfit");
    let applied = planner.post(&place(friend, "apply"), &choice).await.expect(200).json();
    assert_eq!((&applied["state"], &applied["transaction"]["rule"]), (&json!("applied"), &json!("by_hand")));
    assert_eq!(planner.post(&place(friend, "apply"), &choice).await.expect(409).problem(), "clarification-closed");
    assert_eq!(amount(&account(&planner, "A-2").await["balance"], "balance"), "1961.00");
    let id = account(&planner, "A-2").await["id"].as_str().unwrap().to_owned();
    let documents = planner.get(&format!("/accounts/{id}/documents?open=false")).await.expect(200).json();
    assert_eq!(documents["items"][0]["reference"], "INV-2026-79", "the chosen document, not the oldest, is paid");

    let other = json!({"account_reference": "A-3"});
    assert_eq!(planner.post(&place(foreign, "apply"), other).await.expect(422).problem(), "currency-differs");
    let dismissed =
        planner.post(&place(foreign, "dismiss"), json!({"reason": "sent back to the payer"})).await.expect(200).json();
    assert_eq!((&dismissed["state"], &dismissed["note"]), (&json!("dismissed"), &json!("sent back to the payer")));
    assert_eq!(dismissed["transaction"]["outcome"], "dismissed");
    assert!(planner.get("/clarifications?state=open").await.expect(200).json()["items"].as_array().unwrap().is_empty());
    assert_eq!(
        planner.get("/clarifications?state=dismissed").await.expect(200).json()["items"].as_array().unwrap().len(),
        1
    );
}

#[tokio::test]
async fn a_file_that_is_no_statement_is_refused_and_leaves_nothing() {
    let service = start().await;
    let planner = service.as_role(Role::Planner);
    let csv = planner.post_file("/bank-statements", "file", "a.csv", "a,b\n1,2\n").await;
    assert_eq!(csv.expect(422).problem(), "bank-file-unreadable");
    assert_eq!(planner.post_file("/bank-statements", "file", "a.sta", "").await.expect(422).problem(), "invalid");
    let whole = camt("S-1", 1, 0, &by_each_rule());
    let cut = &whole[..whole.len() / 2];
    let entity = whole.replace("<Document", "<!DOCTYPE d [<!ENTITY x 'y'>]><Document");
    for bad in [cut, &entity] {
        let asked = planner.post_file("/bank-statements", "file", "bad.xml", bad).await.expect(202).json();
        let ended = finished(&planner, &asked["operation_id"]).await;
        assert_eq!(ended["state"], "failed");
        assert_eq!(ended["problem"]["type"], "/problems/bank-file-unreadable", "{ended:#}");
    }
    assert!(planner.get("/bank-statements").await.expect(200).json()["items"].as_array().unwrap().is_empty());
}
