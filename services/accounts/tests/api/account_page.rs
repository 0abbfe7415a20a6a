//! The page of one account, and the list of holds.

use serde_json::{Value, json};
use testkit::Client;

use crate::support::{account, amount, start, with_portfolio};

async fn id_of(planner: &Client, reference: &str) -> String {
    account(planner, reference).await["id"].as_str().unwrap().to_owned()
}

async fn items(planner: &Client, path: &str) -> Vec<Value> {
    planner.get(path).await.expect(200).json()["items"].as_array().unwrap().clone()
}

async fn receipt(planner: &Client, reference: &str, paid: &str, on: &str) -> Value {
    let body = json!({"account_reference": "A-1", "amount": {"amount": paid, "currency": "AED"},
        "effective_on": on, "reference": reference, "channel": "card"});
    planner.post("/receipts", body).await.expect(201).json()
}

#[tokio::test]
async fn documents_are_filtered_and_say_what_is_open() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    receipt(&planner, "PAY-1", "120.00", "2026-03-25").await;
    let id = id_of(&planner, "A-1").await;
    let open = items(&planner, &format!("/accounts/{id}/documents?open=true&kind=invoice")).await;
    assert_eq!(open.iter().map(|one| amount(one, "open")).collect::<Vec<_>>(), ["30.00", "70.00"]);
    assert_eq!(items(&planner, &format!("/accounts/{id}/documents?open=false")).await.len(), 1);
    assert!(items(&planner, &format!("/accounts/{id}/documents?kind=credit_note")).await.is_empty());
}

#[tokio::test]
async fn receipts_say_what_they_paid() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let answer = receipt(&planner, "PAY-1", "300.00", "2026-03-25").await;
    let id = id_of(&planner, "A-1").await;
    let listed = items(&planner, &format!("/accounts/{id}/receipts")).await;
    assert_eq!(listed[0]["paid"], answer["paid"]);
    let paid = listed[0]["paid"].as_array().unwrap();
    let told: Vec<_> =
        paid.iter().map(|one| (one["document_reference"].as_str().unwrap(), amount(one, "amount"))).collect();
    assert_eq!(told, [("0001", "100.00"), ("0002", "50.00"), ("0003", "70.00")]);
    assert_eq!(amount(&listed[0], "unapplied"), "80.00");
    let back = json!({"reason": "cheque bounced", "effective_on": "2026-03-30"});
    let path = format!("/receipts/{}/return", answer["id"].as_str().unwrap());
    let returned = planner.post(&path, back).await.expect(200).json();
    assert_eq!(returned["paid"], json!([]));
}

#[tokio::test]
async fn the_timeline_tells_everything_latest_first() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let paid = receipt(&planner, "PAY-1", "120.00", "2026-03-25").await;
    let back = json!({"reason": "cheque bounced", "effective_on": "2026-03-30"});
    planner.post(&format!("/receipts/{}/return", paid["id"].as_str().unwrap()), back).await.expect(200);
    let id = id_of(&planner, "A-1").await;
    let hold = json!({"account_id": id, "kind": "promise", "reason": "said so", "from": "2026-03-26",
        "until": "2026-04-10"});
    let hold = planner.post("/holds", hold).await.expect(201).json();
    planner.delete(&format!("/holds/{}", hold["id"].as_str().unwrap())).await.expect(204);

    let all = items(&planner, &format!("/accounts/{id}/timeline")).await;
    let told: Vec<_> = all.iter().map(|one| (one["on"].as_str().unwrap(), one["kind"].as_str().unwrap())).collect();
    assert_eq!(
        told,
        [
            ("2026-03-31", "hold_released"),
            ("2026-03-30", "receipt_returned"),
            ("2026-03-26", "hold_placed"),
            ("2026-03-25", "receipt_recorded"),
            ("2026-03-20", "document_issued"),
            ("2026-02-01", "document_issued"),
            ("2026-01-01", "document_issued"),
        ]
    );
    assert_eq!((&all[1]["facts"]["reason"], &all[1]["reference"]), (&"cheque bounced".into(), &"PAY-1".into()));
    assert_eq!((amount(&all[3], "amount"), &all[3]["facts"]["channel"]), ("120.00", &"card".into()));
    assert_eq!((&all[2]["amount"], &all[2]["facts"]["until"]), (&Value::Null, &"2026-04-10".into()));
    assert_eq!(all[4]["facts"]["due_on"], "2026-04-19");

    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = planner.get(&format!("/accounts/{id}/timeline?limit=2{cursor}")).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().clone());
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(seen, all);
}

#[tokio::test]
async fn holds_of_all_accounts_are_listed_by_kind_and_force() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let (one, two) = (id_of(&planner, "A-1").await, id_of(&planner, "A-2").await);
    let first = items(&planner, &format!("/accounts/{one}/documents")).await[0]["id"].clone();
    let dispute = json!({"account_id": one, "document_id": first, "kind": "dispute", "from": "2026-03-01"});
    planner.post("/holds", dispute).await.expect(201);
    let past = json!({"account_id": two, "kind": "promise", "from": "2026-02-01", "until": "2026-02-20"});
    planner.post("/holds", past).await.expect(201);
    let all = items(&planner, "/holds").await;
    assert_eq!(all.iter().map(|hold| &hold["account_reference"]).collect::<Vec<_>>(), ["A-2", "A-1"]);
    assert_eq!((&all[1]["document_reference"], &all[1]["customer_name"]), (&"0001".into(), &"Sara Haddad".into()));
    for (query, kinds) in [
        ("?active=true", vec!["dispute"]),
        ("?active=false", vec!["promise"]),
        ("?kind=promise", vec!["promise"]),
        ("?kind=promise&active=true", vec![]),
    ] {
        let found = items(&planner, &format!("/holds{query}")).await;
        assert_eq!(found.iter().map(|hold| &hold["kind"]).collect::<Vec<_>>(), kinds, "{query}");
    }
    let page = planner.get("/holds?limit=1").await.expect(200).json();
    let next = page["next_cursor"].as_str().unwrap();
    assert_eq!(items(&planner, &format!("/holds?limit=1&cursor={next}")).await, [all[1].clone()]);
}
