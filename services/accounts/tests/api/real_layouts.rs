//! Files as wholesalers, SAP and QuickBooks export them, imported over HTTP, give the figures computed for them elsewhere.

use std::collections::BTreeMap;

use kernel::Role;
use serde_json::Value;
use testkit::{Client, TestService};

use crate::real_data::{real_expected, real_file_of};
use crate::support::{amount, day, imported};

/// An amount in hundredths.
fn cents(text: &str) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<2}").parse().unwrap()
}

async fn start() -> (TestService, Client) {
    let service = TestService::start_at(day("2026-03-31"), accounts::service()).await;
    let planner = service.as_role(Role::Planner);
    (service, planner)
}

async fn all_accounts(client: &Client) -> Vec<Value> {
    let mut all = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = client.get(&format!("/accounts?limit=500{cursor}")).await.expect(200).json();
        all.extend(page["items"].as_array().unwrap().iter().cloned());
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return all,
        }
    }
}

/// Balances summed by what a key says of an account.
fn sums(accounts: &[Value], key: impl Fn(&Value) -> String) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for account in accounts {
        *sums.entry(key(account)).or_default() += cents(amount(&account["balance"], "balance"));
    }
    sums
}

fn currency(account: &Value) -> String {
    account["balance"]["balance"]["currency"].as_str().unwrap().to_owned()
}

fn findings(import: &Value, kind: &str) -> Vec<Value> {
    let all = import["findings"].as_array().unwrap();
    all.iter().filter(|one| one["kind"] == kind).cloned().collect()
}

async fn import_of(planner: &Client, result: &Value) -> Value {
    planner.get(&format!("/imports/{}", result["import_id"].as_str().unwrap())).await.expect(200).json()
}

/// Ageing at a day, as `(currency, bucket) → (count, cents)`.
async fn ageing(planner: &Client, day: &str) -> BTreeMap<(String, String), (u64, i64)> {
    let ageing = planner.get(&format!("/ageing?as_of={day}")).await.expect(200).json();
    let mut found = BTreeMap::new();
    for row in ageing["rows"].as_array().unwrap() {
        for bucket in row["buckets"].as_array().unwrap() {
            let count = bucket["count"].as_u64().unwrap();
            let money = &bucket["amount"];
            let key = (money["currency"].as_str().unwrap().to_owned(), bucket["bucket"].as_str().unwrap().to_owned());
            if count > 0 {
                // A row for each legal entity.
                let sum: &mut (u64, i64) = found.entry(key).or_default();
                *sum = (sum.0 + count, sum.1 + cents(money["amount"].as_str().unwrap()));
            }
        }
    }
    found
}

#[tokio::test]
async fn real_data_open_items_of_a_wholesaler() {
    let Some(file) = real_file_of("ar", "open_items_2020_sample.csv") else { return };
    let Some(expected) = real_expected("ar", "open_items_2020_sample.expected.json") else { return };
    let (_service, planner) = start().await;
    let seen = planner.post_file("/imports/inspect", "file", "items.csv", file.clone()).await.expect(200).json();
    let table = &seen["tables"][0];
    assert_eq!((&table["layout"], &table["confidence"]), (&"open-items-wholesale".into(), &"certain".into()));
    assert_eq!((&table["problem"], table["rows"].as_array().unwrap().len()), (&Value::Null, 20));

    let query = "?layout=open-items-wholesale&as_of=2020-03-31";
    let result = imported(&planner, query, "items.csv", file.clone()).await;
    assert_eq!((&result["rows"], &result["refused"]), (&expected["rows"], &0.into()));
    assert_eq!(result["counts"]["documents"]["new"], expected["distinct_documents"]);
    assert_eq!(result["counts"]["customers"]["new"], expected["customers_after_left_padding_digits_to_10"]);
    let import = import_of(&planner, &result).await;
    assert_eq!(findings(&import, "reference_mended")[0]["count"], expected["rows"]);
    assert_eq!(findings(&import, "customer_respelt")[0]["found"].as_str().unwrap().len(), 10);

    let accounts = all_accounts(&planner).await;
    for (code, figures) in expected["by_currency"].as_object().unwrap() {
        assert_eq!(sums(&accounts, currency)[code], cents(figures["amount"].as_str().unwrap()), "{code}");
    }
    let entity = |account: &Value| account["legal_entity"].as_str().unwrap().to_owned();
    for (code, figures) in expected["by_business_code"].as_object().unwrap() {
        assert_eq!(sums(&accounts, entity)[code], cents(figures["amount"].as_str().unwrap()), "{code}");
    }
    let mut aged = BTreeMap::new();
    for (code, buckets) in expected["ageing"].as_object().unwrap() {
        for (bucket, figures) in buckets.as_object().unwrap() {
            let bucket = if bucket == "current" { "not_due" } else { bucket };
            let amount = cents(figures["amount"].as_str().unwrap());
            aged.insert((code.clone(), bucket.to_owned()), (figures["count"].as_u64().unwrap(), amount));
        }
    }
    assert_eq!(ageing(&planner, "2020-03-31").await, aged);
    let of_usd: Vec<Value> = accounts.iter().filter(|account| currency(account) == "USD").cloned().collect();
    let exposure = sums(&of_usd, |account| account["customer"]["reference"].as_str().unwrap().to_owned());
    for top in expected["top10_usd_exposure_by_normalised_customer"].as_array().unwrap() {
        let customer = top["customer"].as_str().unwrap();
        assert_eq!(exposure[customer], cents(top["open"].as_str().unwrap()), "{customer}");
        let account = accounts.iter().find(|account| account["customer"]["reference"] == customer).unwrap();
        let path = format!("/accounts/{}/customer-aliases", account["id"].as_str().unwrap());
        let aliases = planner.get(&path).await.expect(200).json();
        let known: Vec<&str> =
            aliases["items"].as_array().unwrap().iter().map(|one| one["alias"].as_str().unwrap()).collect();
        let name = account["customer"]["name"].as_str().unwrap();
        for seen in top["names_seen"].as_array().unwrap() {
            let seen = seen.as_str().unwrap();
            assert!(seen == name || known.contains(&seen), "{customer}: {seen} in {known:?}");
            assert!(seen.chars().count() <= name.chars().count(), "the longest name counts: {seen}, {name}");
        }
    }
    let again = imported(&planner, &format!("{query}&legal_entity=other"), "items.csv", file).await;
    for kind in ["customers", "accounts", "documents"] {
        assert_eq!(
            (&again["counts"][kind]["new"], &again["counts"][kind]["changed"]),
            (&0.into(), &0.into()),
            "{kind}"
        );
    }
}

#[tokio::test]
async fn real_data_settled_history_of_a_wholesaler() {
    let Some(file) = real_file_of("ar", "settled_history_to_2019-09-30.csv") else { return };
    let (_service, planner) = start().await;
    let text = String::from_utf8(file.clone()).unwrap();
    let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let result = imported(&planner, "?layout=settled-history-wholesale", "history.csv", file).await;
    assert_eq!((&result["rows"], &result["refused"]), (&rows.len().into(), &0.into()));
    assert_eq!(result["counts"]["documents"]["new"], rows.len());
    assert_eq!(result["counts"]["receipts"]["new"], rows.len());
    let kpis = planner.get("/kpis?as_of=2019-09-30").await.expect(200).json();
    assert_eq!(kpis["currencies"][0]["open_count"].as_u64().unwrap_or_default(), 0, "every invoice is settled by then");
    // At a day between, what was cleared later and counted by then is open.
    let mid = "2019-06-30";
    let open = rows.iter().filter(|row| row[3] > mid && row[2].min(row[3]) <= mid);
    let expected: i64 = open.clone().map(|row| cents(row[4])).sum();
    let aged = ageing(&planner, mid).await;
    assert_eq!(aged.values().map(|(_, sum)| sum).sum::<i64>(), expected);
    assert_eq!(aged.values().map(|(count, _)| count).sum::<u64>(), open.count() as u64);
}

#[tokio::test]
async fn real_data_sap_line_items() {
    let Some(file) = real_file_of("erp", "fbl5n_unconverted_de.txt") else { return };
    let Some(expected) = real_expected("erp", "fbl5n_unconverted_de.expected.json") else { return };
    let (_service, planner) = start().await;
    let seen = planner.post_file("/imports/inspect", "file", "fbl5n.txt", file.clone()).await.expect(200).json();
    let table = &seen["tables"][0];
    assert_eq!(
        (&table["layout"], &table["confidence"], &table["problem"]),
        (&"sap-fbl5n".into(), &"certain".into(), &Value::Null)
    );
    let due = table["columns"].as_array().unwrap().iter().position(|column| column["field"] == "due_on").unwrap();
    assert_eq!(table["rows"][0]["cells"][due]["value"], expected["first_items"][0]["due"]);

    let result = imported(&planner, "?layout=sap-fbl5n&as_of=2020-04-15", "fbl5n.txt", file).await;
    assert_eq!((&result["rows"], &result["refused"]), (&expected["items"], &0.into()));
    assert_eq!(result["counts"]["customers"]["new"], expected["customers"]);
    let import = import_of(&planner, &result).await;
    assert_eq!(findings(&import, "total_differs"), Vec::<Value>::new(), "every sum of the list is that of its rows");
    let accounts = all_accounts(&planner).await;
    for (code, total) in expected["total_by_currency"].as_object().unwrap() {
        assert_eq!(sums(&accounts, currency)[code], cents(total.as_str().unwrap()), "{code}");
    }
    let by_customer = sums(&accounts, |account| account["customer"]["reference"].as_str().unwrap().to_owned());
    for (customer, figures) in expected["per_customer"].as_object().unwrap() {
        assert_eq!(by_customer[customer], cents(figures["balance"].as_str().unwrap()), "{customer}");
    }
    for account in &accounts {
        let path = format!("/accounts/{}/documents?limit=500", account["id"].as_str().unwrap());
        let documents = planner.get(&path).await.expect(200).json();
        let owed = documents["items"].as_array().unwrap().iter().filter(|document| document["kind"] == "invoice");
        let owed: i64 = owed.map(|document| cents(document["amount"]["amount"].as_str().unwrap())).sum();
        assert_eq!(owed, cents(expected["debits_by_currency"][currency(account)].as_str().unwrap()));
    }
    // All that is owed is a month late; what was credited has paid of that.
    for ((code, bucket), (_, sum)) in ageing(&planner, "2020-04-15").await {
        assert_eq!((bucket.as_str(), sum), ("31-60", cents(expected["total_by_currency"][&code].as_str().unwrap())));
    }
}

#[tokio::test]
async fn real_data_quickbooks_ageing() {
    let Some(file) = real_file_of("erp", "qbo_ar_aging_detail.csv") else { return };
    let Some(expected) = real_expected("erp", "qbo_ar_aging_detail.expected.json") else { return };
    let (_service, planner) = start().await;
    let seen =
        planner.post_file("/imports/inspect?currency=AED", "file", "ageing.csv", file.clone()).await.expect(200).json();
    let table = &seen["tables"][0];
    assert_eq!(table["layout"], "quickbooks-ar-ageing-detail");
    assert_eq!((&table["problem"], table["rows"].as_array().unwrap().len()), (&Value::Null, 6));
    assert_eq!(seen["encoding"], "UTF-8 with a byte order mark");

    let query = "?layout=quickbooks-ar-ageing-detail&currency=AED&as_of=2024-05-10";
    let result = imported(&planner, query, "ageing.csv", file).await;
    assert_eq!((&result["rows"], &result["refused"]), (&expected["items"], &0.into()));
    assert_eq!(result["counts"]["customers"]["new"], expected["customers"]);
    let import = import_of(&planner, &result).await;
    for kind in ["total_differs", "count_differs"] {
        assert_eq!(findings(&import, kind), Vec::<Value>::new(), "{kind}");
    }
    assert_eq!(findings(&import, "partly_paid")[0]["said"], "$18,450.75");
    let accounts = all_accounts(&planner).await;
    let by_customer = sums(&accounts, |account| account["customer"]["name"].as_str().unwrap().to_owned());
    for (customer, total) in expected["per_customer"].as_object().unwrap() {
        assert_eq!(by_customer[customer], cents(total.as_str().unwrap()), "{customer}");
    }
    assert_eq!(by_customer.values().sum::<i64>(), cents(expected["open_total"].as_str().unwrap()));
}
