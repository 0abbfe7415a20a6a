//! A small portfolio, and ways to bring it in.

use kernel::{Day, Role};
use serde_json::Value;
use testkit::{Client, TestService, eventually_some};

pub const CUSTOMERS: &str = "customer_reference,name,name_ar,language,segment,phone,email\n\
                             C-1,Sara Haddad,سارة حداد,ar,residential,+971500000001,sara@example.test\n\
                             C-2,Harbour Trading,,en,commercial,,\n";
pub const PREMISES: &str = "premise_reference,community,community_ar,building,unit,latitude,longitude\n\
                            P-1,Marina,مرسى,Tower 1,1204,25.0801,55.1402\n";
pub const ACCOUNTS: &str = "account_reference,customer_reference,premise_reference,legal_entity,currency\n\
                            A-1,C-1,P-1,Cooling LLC,AED\nA-2,C-2,,Cooling LLC,AED\nA-3,C-2,,Water LLC,KWD\n";
pub const DOCUMENTS: &str = "document_reference,account_reference,kind,issued_on,due_on,amount,currency\n\
                             0001,A-1,invoice,2026-01-01,2026-01-31,100.00,AED\n\
                             0002,A-1,invoice,2026-02-01,2026-03-02,50.00,AED\n\
                             0003,A-1,invoice,2026-03-20,2026-04-19,70.00,AED\n\
                             0004,A-2,invoice,2025-01-01,2025-02-01,900.00,AED\n\
                             0005,A-3,invoice,2026-03-01,2026-03-31,1.234,KWD\n";

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The service on 31 March 2026.
pub async fn start() -> TestService {
    let _ = tracing_subscriber::fmt().with_env_filter("error").with_test_writer().try_init();
    TestService::start_at(day("2026-03-31"), accounts::service()).await
}

/// Uploads a file and waits for its import; the operation as it ended.
pub async fn import(planner: &Client, query: &str, name: &str, content: impl Into<Vec<u8>>) -> Value {
    let asked = planner.post_file(&format!("/imports{query}"), "file", name, content).await.expect(202).json();
    finished(planner, &asked["operation_id"]).await
}

pub async fn finished(client: &Client, operation: &Value) -> Value {
    let path = format!("/operations/{}", operation.as_str().expect("an id"));
    eventually_some(async || {
        let seen = client.get(&path).await.expect(200).json();
        let is_open = seen["state"] == "queued" || seen["state"] == "running";
        (!is_open).then_some(seen)
    })
    .await
}

/// Imports and expects success; the import's result.
pub async fn imported(planner: &Client, query: &str, name: &str, content: impl Into<Vec<u8>>) -> Value {
    let ended = import(planner, query, name, content).await;
    assert_eq!(ended["state"], "succeeded", "{ended:#}");
    ended["result"].clone()
}

/// Brings the small portfolio in.
pub async fn with_portfolio(service: &TestService) -> Client {
    let planner = service.as_role(Role::Planner);
    for (name, content) in [
        ("customers.csv", CUSTOMERS),
        ("premises.csv", PREMISES),
        ("accounts.csv", ACCOUNTS),
        ("documents.csv", DOCUMENTS),
    ] {
        imported(&planner, "", name, content).await;
    }
    planner
}

/// The account of a reference, with its balance.
pub async fn account(client: &Client, reference: &str) -> Value {
    let list = client.get(&format!("/accounts?search={reference}")).await.expect(200).json();
    let items = list["items"].as_array().expect("items").clone();
    let found = items.into_iter().find(|account| account["reference"] == reference);
    found.unwrap_or_else(|| panic!("no {reference} in {list:#}"))
}

/// The balance of an account at a day.
pub async fn balance(client: &Client, reference: &str, query: &str) -> Value {
    let account = account(client, reference).await;
    let id = account["id"].as_str().expect("an id");
    client.get(&format!("/accounts/{id}/balance{query}")).await.expect(200).json()
}

pub fn amount<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field]["amount"].as_str().unwrap_or_else(|| panic!("no {field} in {value:#}"))
}
