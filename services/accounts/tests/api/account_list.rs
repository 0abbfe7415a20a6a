//! The list of accounts: found, filtered, sorted, paged, summed.

use serde_json::{Value, json};
use testkit::Client;

use crate::support::{account, amount, imported, start, with_portfolio};

async fn references(planner: &Client, query: &str) -> Vec<String> {
    let list = planner.get(&format!("/accounts{query}")).await.expect(200).json();
    let items = list["items"].as_array().unwrap().iter();
    items.map(|account| account["reference"].as_str().unwrap().to_owned()).collect()
}

/// Every page of one row, one after the other.
async fn paged(planner: &Client, query: &str) -> Vec<String> {
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = planner.get(&format!("/accounts?limit=1&{query}{cursor}")).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|one| one["reference"].as_str().unwrap().to_owned()));
        let Some(next) = page["next_cursor"].as_str() else { return seen };
        cursor = format!("&cursor={next}");
    }
}

#[tokio::test]
async fn accounts_are_found_by_names_references_telephone_and_door() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    for typed in ["sara", "HADD", "haddad+sara", "%D8%B3%D8%A7%D8%B1%D9%87", "c-1", "a-1", "0500000001", "tower+1204"] {
        assert_eq!(references(&planner, &format!("?search={typed}")).await, ["A-1"], "{typed}");
    }
    assert_eq!(references(&planner, "?search=harbour&order=reference").await, ["A-2", "A-3"]);
    for typed in ["addad", "sara+trading", "%25", "--"] {
        assert!(references(&planner, &format!("?search={typed}")).await.is_empty(), "{typed}");
    }
    assert_eq!(references(&planner, "?search=+").await.len(), 3);
    // What changes is found by its new words alone.
    imported(&planner, "", "customers.csv", "customer_reference,name\nC-1,Mona Haddad\n").await;
    assert_eq!(references(&planner, "?search=mona").await, ["A-1"]);
    assert!(references(&planner, "?search=sara").await.is_empty());
    let aged = planner.get("/ageing/accounts?as_of=2026-02-15&search=mona").await.expect(200).json();
    assert_eq!(aged["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn accounts_are_filtered_by_what_they_are_and_owe() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let id = account(&planner, "A-1").await["id"].clone();
    let hold = json!({"account_id": id, "kind": "legal", "from": "2026-03-01"});
    planner.post("/holds", hold).await.expect(201);
    for (query, found) in [
        ("?segment=residential", vec!["A-1"]),
        ("?community=Marina", vec!["A-1"]),
        ("?legal_entity=Water%20LLC", vec!["A-3"]),
        ("?currency=KWD", vec!["A-3"]),
        ("?has_hold=true", vec!["A-1"]),
        ("?has_hold=false&overdue=true", vec!["A-2"]),
        ("?overdue=false", vec!["A-3"]),
        ("?currency=AED&min_overdue=150", vec!["A-2", "A-1"]),
        ("?currency=AED&min_overdue=150.01", vec!["A-2"]),
        ("?min_days_past_due=59", vec!["A-2", "A-1"]),
        ("?min_days_past_due=60", vec!["A-2"]),
        ("?overdue=true&search=c-1", vec!["A-1"]),
    ] {
        assert_eq!(references(&planner, query).await, found, "{query}");
        let summary = planner.get(&format!("/accounts/summary{query}")).await.expect(200).json();
        assert_eq!(summary["accounts"], found.len(), "{query}");
    }
    assert_eq!(planner.get("/accounts?min_days_past_due=0").await.expect(422).problem(), "invalid");
    assert_eq!(planner.get("/accounts/summary?min_overdue=5").await.expect(422).problem(), "invalid");
}

#[tokio::test]
async fn accounts_are_sorted_both_ways_and_paged() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    for (query, order) in [
        ("", ["A-2", "A-1", "A-3"]),
        ("direction=asc", ["A-3", "A-1", "A-2"]),
        ("order=reference", ["A-1", "A-2", "A-3"]),
        ("order=reference&direction=desc", ["A-3", "A-2", "A-1"]),
        ("order=name&direction=desc", ["A-1", "A-3", "A-2"]),
        ("order=days_past_due", ["A-2", "A-1", "A-3"]),
        ("order=days_past_due&direction=asc", ["A-3", "A-1", "A-2"]),
    ] {
        assert_eq!(references(&planner, &format!("?{query}")).await, order, "{query}");
        assert_eq!(paged(&planner, query).await, order, "{query}");
    }
    let name = paged(&planner, "order=name").await;
    assert_eq!(name.last().map(String::as_str), Some("A-1"));
    assert_eq!(paged(&planner, "search=harbour").await, ["A-2", "A-3"]);
    let first = planner.get("/accounts?limit=1").await.expect(200).json();
    let cursor = first["next_cursor"].as_str().unwrap();
    let other = planner.get(&format!("/accounts?order=days_past_due&cursor={cursor}")).await;
    assert_eq!(other.expect(422).problem(), "invalid");
    assert_eq!(planner.get("/accounts?cursor=x").await.expect(400).problem(), "malformed-cursor");
}

#[tokio::test]
async fn a_row_says_what_a_table_shows() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let list = planner.get("/accounts?search=sara").await.expect(200).json();
    let row = &list["items"][0];
    assert_eq!(row["customer"]["phone"], "+971500000001");
    assert_eq!((&row["premise"]["building"], &row["premise"]["unit"]), (&"Tower 1".into(), &"1204".into()));
    let balance = &row["balance"];
    assert_eq!((amount(balance, "open"), amount(balance, "overdue")), ("220.00", "150.00"));
    assert_eq!((&balance["as_of"], &balance["max_days_past_due"]), (&"2026-03-31".into(), &59.into()));
    // A day later it is a day older, though no figure changed.
    service.ctx().clock().advance(chrono::TimeDelta::days(1));
    let later = account(&planner, "A-1").await;
    assert_eq!(later["balance"]["max_days_past_due"], 60);
}

#[tokio::test]
async fn sums_are_per_currency() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let summary = planner.get("/accounts/summary").await.expect(200).json();
    assert_eq!(summary["accounts"], 3);
    let (aed, kwd) = (&summary["currencies"][0], &summary["currencies"][1]);
    assert_eq!((&aed["currency"], &aed["accounts"]), (&"AED".into(), &2.into()));
    assert_eq!((amount(aed, "open"), amount(aed, "overdue")), ("1120.00", "1050.00"));
    assert_eq!((amount(aed, "to_collect"), amount(kwd, "open")), ("1050.00", "1.234"));
    let found = planner.get("/accounts/summary?search=sara").await.expect(200).json();
    assert_eq!(amount(&found["currencies"][0], "overdue"), "150.00");
    let none = planner.get("/accounts/summary?search=nobody").await.expect(200).json();
    assert_eq!((&none["accounts"], &none["currencies"]), (&0.into(), &Value::Array(Vec::new())));
}

#[tokio::test]
async fn facets_name_what_there_is() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let facets = planner.get("/accounts/facets").await.expect(200).json();
    assert_eq!(facets["communities"], json!([{"name": "Marina", "name_ar": "مرسى"}]));
    assert_eq!(facets["legal_entities"], json!(["Cooling LLC", "Water LLC"]));
    assert_eq!(facets["currencies"], json!(["AED", "KWD"]));
    assert_eq!(facets["segments"], json!(["commercial", "residential"]));
}
