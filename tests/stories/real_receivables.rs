//! The main job's beginning on real receivables: the public sample of settled invoices, and a campaign on it.

use std::path::PathBuf;

use kernel::Role;
use serde_json::{Value, json};
use testkit::{Client, TestSuite, eventually};

/// The folder with real inputs; none of it is in the repository.
fn real_data() -> Option<PathBuf> {
    let beside = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data"));
    let named = std::env::vars().find(|(name, _)| name == "DUNLIN_REAL_DATA").map(|(_, dir)| PathBuf::from(dir));
    let dir = named.unwrap_or(beside);
    if dir.is_dir() {
        return Some(dir);
    }
    eprintln!("SKIPPED: no real data at {}; name its folder with DUNLIN_REAL_DATA", dir.display());
    None
}

async fn import(planner: &Client, bytes: &[u8]) -> Value {
    let accounts = planner.at("accounts");
    let started = accounts
        .post_file("/imports?layout=ibm-late-payments&currency=USD", "file", "late.csv", bytes.to_vec())
        .await
        .expect(202)
        .json();
    let operation = started["operation_id"].as_str().unwrap();
    let ended = accounts.finished(operation.parse().unwrap()).await;
    assert_eq!(ended["state"], "succeeded", "{ended}");
    accounts.get(&format!("/imports/{}", started["import_id"].as_str().unwrap())).await.expect(200).json()
}

async fn publish(planner: &Client, as_of: &str) {
    let accounts = planner.at("accounts");
    let started = accounts.post(&format!("/balances/publish?as_of={as_of}"), json!({})).await.expect(202).json();
    let operation = started["operation_id"].as_str().unwrap();
    accounts.finished(operation.parse().unwrap()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn real_data_a_campaign_runs_on_the_imported_invoices() {
    let Some(data) = real_data() else { return };
    let file = std::fs::read(data.join("ar/ibm_late_payment_histories.csv")).unwrap();
    let expected = std::fs::read(data.join("ar/ibm_expected_2012-12-31.json")).unwrap();
    let expected: Value = serde_json::from_slice(&expected).unwrap();
    let suite = TestSuite::start(suite::services()).await;
    let planner = suite.as_role(Role::Planner);

    let first = import(&planner, &file).await;
    assert_eq!(first["rows"], expected["whole_file"]["rows"]);
    assert_eq!(first["refused"], 0);
    publish(&planner, "2012-12-31").await;

    // The debtors of the last day of 2012 are those the file's own figures name.
    let campaigns = planner.at("campaigns");
    let owing = json!({"combinator": "and", "rules": [{"field": "overdue", "operator": ">", "value": "0"}]});
    let ask = json!({"rule": owing, "as_of": "2012-12-31"});
    let overdue = &expected["snapshot"]["overdue_amount"];
    eventually(async || {
        let preview = campaigns.post("/segments/preview", ask.clone()).await.expect(200).json();
        preview["overdue"][0]["amount"] == *overdue
    })
    .await;

    let preview = campaigns.post("/segments/preview", ask).await.expect(200).json();
    let draft = json!({
        "title": "Overdue at the end of 2012",
        "rule": owing,
        "as_of": "2012-12-31",
        "hold_out_bp": 1000,
        "strategy": {"steps": [{"kind": "notice", "template": "high-debt-final-notice"}]},
    });
    let campaign = campaigns.post("/campaigns", draft).await.expect(201).json();
    let id = campaign["id"].as_str().unwrap();
    campaigns.post(&format!("/campaigns/{id}/freeze"), json!({})).await.expect(200);
    let frozen = campaigns.get(&format!("/campaigns/{id}")).await.expect(200).json()["frozen"].clone();
    let excluded: u64 = frozen["excluded"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(frozen["audience"].as_u64().unwrap() + excluded, preview["count"].as_u64().unwrap());
    assert!(frozen["targets"].as_u64().unwrap() > 0, "{frozen}");
}
