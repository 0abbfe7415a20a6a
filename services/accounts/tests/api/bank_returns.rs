//! Money that comes back, as the bank tells it.

use contracts::accounts::ReceiptsReturned;
use serde_json::{Value, json};

use crate::bank::{Paid, camt, statement, taken, transactions};
use crate::support::{account, amount, start, with_portfolio};

const UNPAID: &str = "<Chrgs><Rcrd><Amt Ccy=\"AED\">3.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><ChrgInclInd>true</ChrgInclInd></Rcrd></Chrgs>\
    <RtrInf><Rsn><Cd>AM04</Cd></Rsn><AddtlInf>no funds</AddtlInf></RtrInf>";
const BACK: &str = "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>";

fn collected() -> Paid<'static> {
    Paid {
        amount: "100.00",
        bank_reference: "20260330000000000001",
        text: "0001 A-1",
        end_to_end: "E2E-1",
        ..Paid::default()
    }
}

#[tokio::test]
async fn a_returned_payment_opens_the_debt_again_with_its_fee() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let result = taken(&planner, "s1.xml", camt("S-1", 1, 0, &[collected()])).await;
    assert_eq!(result[0]["applied"], 1, "{result:#}");
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "50.00");

    let back = [
        Paid {
            amount: "103.00",
            bank_reference: "20260330000000000002",
            end_to_end: "E2E-1",
            debit: true,
            more: UNPAID,
            ..Paid::default()
        },
        // Our own transfer that came back is nobody's receipt, whatever it names.
        Paid {
            amount: "50.00",
            bank_reference: "20260330000000000003",
            text: "0002 A-1",
            more: BACK,
            ..Paid::default()
        },
        Paid {
            amount: "7.00",
            bank_reference: "20260330000000000004",
            end_to_end: "E2E-9",
            debit: true,
            more: BACK,
            ..Paid::default()
        },
    ];
    let result = taken(&planner, "s2.xml", camt("S-2", 2, 10_000, &back)).await;
    let told = statement(&planner, &result[0]).await;
    let seen: Vec<Value> = transactions(&told).iter().map(|one| json!([one["kind"], one["outcome"]])).collect();
    let expected = json!([["returned", "returned"], ["own_transfer_back", "left_out"], ["returned", "unclear"]]);
    assert_eq!(Value::Array(seen), expected, "{told:#}");
    assert_eq!(told["findings"], json!([]));
    let after = account(&planner, "A-1").await;
    assert_eq!(amount(&after["balance"], "overdue"), "153.00", "the debt and the fee");
    let returned = service.said::<ReceiptsReturned>().await;
    assert_eq!((returned.len(), returned[0].items[0].amount), (1, 10_000));

    let id = after["id"].as_str().unwrap();
    let receipts = planner.get(&format!("/accounts/{id}/receipts")).await.expect(200).json();
    assert_eq!(receipts["items"][0]["return_reason"], "AM04 no funds");
    assert_eq!(receipts["items"][0]["returned_on"], "2026-03-30");

    // The unknown return waits; only a receipt of its amount can be chosen.
    let open = planner.get("/clarifications?state=open").await.expect(200).json();
    assert_eq!(open["items"][0]["why"], "return_unmatched");
    let place = format!("/clarifications/{}/apply", open["items"][0]["id"].as_str().unwrap());
    let whole = json!({"receipt_id": receipts["items"][0]["id"]});
    assert_eq!(planner.post(&place, whole).await.expect(422).problem(), "clarification-misfit");
    let seven = json!({"account_reference": "A-1", "amount": {"amount": "7.00", "currency": "AED"},
        "effective_on": "2026-03-20", "reference": "CASH-7"});
    let seven = planner.post("/receipts", seven).await.expect(201).json();
    let chosen = planner.post(&place, json!({"receipt_id": seven["id"]})).await.expect(200).json();
    assert_eq!(chosen["transaction"]["outcome"], "returned");
    assert_eq!(amount(&account(&planner, "A-1").await["balance"], "overdue"), "153.00");

    taken(&planner, "s2.xml", camt("S-2", 2, 10_000, &back)).await;
    assert_eq!(service.said::<ReceiptsReturned>().await.len(), 2, "told again, nothing comes back again");
}

#[tokio::test]
async fn gaps_are_told() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    taken(&planner, "s1.xml", camt("S-1", 1, 0, &[collected()])).await;
    let later = Paid { bank_reference: "20260330000000000009", amount: "1.00", ..collected() };
    let result = taken(&planner, "s4.xml", camt("S-4", 4, 10_000, &[later])).await;
    let told = statement(&planner, &result[0]).await;
    assert_eq!(told["findings"][0]["kind"], "sequence_gap");
    assert_eq!(told["findings"][0]["detail"], "2 statements are missing before this one: 2, 3");
}
