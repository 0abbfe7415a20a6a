//! The trend is the ageing of each of its days, whatever is booked later.

use serde_json::{Value, json};
use testkit::Client;

use crate::support::{DOCUMENTS, imported, start, with_portfolio};

/// The trend, held against the ageing of each of its days: open, overdue and buckets by currency.
async fn checked(planner: &Client) -> Value {
    let trend = planner.get("/ageing/trend?months=15").await.expect(200).json();
    for line in trend["currencies"].as_array().unwrap() {
        assert_eq!(line["points"].as_array().unwrap().len(), 16);
        for point in line["points"].as_array().unwrap() {
            let day = point["day"].as_str().unwrap();
            let ageing = planner.get(&format!("/ageing?as_of={day}")).await.expect(200).json();
            let rows = ageing["rows"].as_array().unwrap().iter().filter(|row| row["currency"] == line["currency"]);
            let cents = |value: &Value| value["amount"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
            let (mut open, mut overdue, mut buckets) = (0, 0, [0; 8]);
            for row in rows {
                open += cents(&row["open"]);
                overdue += cents(&row["overdue"]);
                for (sum, bucket) in buckets.iter_mut().zip(row["buckets"].as_array().unwrap()) {
                    *sum += cents(&bucket["amount"]);
                }
            }
            let ours = point["buckets"].as_array().unwrap().iter().map(|bucket| cents(&bucket["amount"]));
            assert_eq!((cents(&point["open"]), cents(&point["overdue"])), (open, overdue), "{day}");
            assert!(ours.eq(buckets), "{day}: {point:#}");
        }
    }
    trend
}

async fn receipt(planner: &Client, reference: &str, account: &str, paid: &str, on: &str) -> String {
    let body = json!({"account_reference": account, "amount": {"amount": paid, "currency": "AED"},
        "effective_on": on, "reference": reference});
    planner.post("/receipts", body).await.expect(201).json()["id"].as_str().unwrap().to_owned()
}

/// Until the totals of past months are kept: they are read back, and no longer computed.
async fn kept(service: &testkit::TestService, days: i64) {
    testkit::eventually_some(async || {
        let sql = "select count(distinct day) as days from day_totals";
        let found: i64 = service.ctx().read().one(sql, &[], |row| row.get("days")).await.unwrap();
        (found == days).then_some(())
    })
    .await;
}

#[tokio::test]
async fn every_point_is_the_ageing_of_its_day() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let trend = checked(&planner).await;
    assert_eq!((&trend["as_of"], &trend["currencies"][0]["currency"]), (&"2026-03-31".into(), &"AED".into()));
    kept(&service, 15).await;
    let again = checked(&planner).await;
    assert_eq!(again, trend);

    // A payment of a past day takes that month and the later ones out; one of today none.
    receipt(&planner, "PAY-1", "A-1", "10.00", "2026-03-31").await;
    kept(&service, 15).await;
    let late = receipt(&planner, "PAY-2", "A-2", "500.00", "2026-01-15").await;
    kept(&service, 13).await;
    checked(&planner).await;
    kept(&service, 15).await;
    // It comes back; a fee is charged.
    let back =
        json!({"reason": "no funds", "effective_on": "2026-02-10", "fee": {"amount": "25.00", "currency": "AED"}});
    planner.post(&format!("/receipts/{late}/return"), back).await.expect(200);
    checked(&planner).await;
    kept(&service, 15).await;
    // Imports: a corrected document, a later document, a payment that names its document.
    imported(&planner, "", "documents.csv", DOCUMENTS.replace("2025-02-01,900.00", "2025-03-15,800.00")).await;
    checked(&planner).await;
    kept(&service, 15).await;
    let receipts = "receipt_reference,account_reference,effective_on,amount,currency,document_reference\n\
                    R-1,A-1,2026-02-20,60.00,AED,0002\n";
    imported(&planner, "", "receipts.csv", receipts).await;
    checked(&planner).await;
    kept(&service, 15).await;
    imported(&planner, "", "receipts.csv", receipts.replace("60.00", "20.00")).await;
    checked(&planner).await;
    assert_eq!(planner.get("/ageing/trend?months=0").await.expect(422).problem(), "invalid");
}
