//! The books add up, and it shows when they do not.

use serde_json::{Value, json};

use crate::support::{account, amount, imported, start, with_portfolio};

fn sums(seen: &Value) -> Vec<(String, String, String)> {
    let sum = |one: &Value| {
        (one["currency"].as_str().unwrap().to_owned(), amount(one, "posted").to_owned(), amount(one, "open").to_owned())
    };
    seen["currencies"].as_array().unwrap().iter().map(sum).collect()
}

#[tokio::test]
async fn postings_open_items_and_balances_told_tie() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let receipts = "receipt_reference,account_reference,effective_on,amount,currency,returned_on,return_reason\n\
                    R-1,A-1,2026-03-10,120.00,AED,,\nR-2,A-2,2026-03-11,950.00,AED,,\nR-3,A-2,2026-03-12,10.00,AED,2026-03-20,no funds\n";
    imported(&planner, "", "receipts.csv", receipts).await;
    let id = account(&planner, "A-2").await["id"].as_str().unwrap().to_owned();
    let moved = json!({"to_account_reference": "A-1", "reason": "x", "effective_on": "2026-03-31"});
    planner.post(&format!("/accounts/{id}/transfers"), moved).await.expect(201);
    let seen = planner.get("/tie-out").await.expect(200).json();
    assert_eq!((&seen["ties"], &seen["as_of"]), (&json!(true), &json!("2026-03-31")), "{seen:#}");
    let expected = [("AED", "50.00", "50.00"), ("KWD", "1.234", "1.234")];
    let expected = expected.map(|(one, two, three)| (one.to_owned(), two.to_owned(), three.to_owned()));
    assert_eq!(sums(&seen), expected);
    assert_eq!(amount(&seen["currencies"][0], "told"), "50.00");
    // At any past day postings and open items tie; balances are told for one day alone.
    for day in ["2025-06-30", "2026-03-09", "2026-03-15", "2026-03-20"] {
        let then = planner.get(&format!("/tie-out?as_of={day}")).await.expect(200).json();
        assert_eq!((&then["ties"], &then["currencies"][0]["told"]), (&json!(true), &Value::Null), "{day}");
    }

    // Somebody changes a balance, and what is open of a document, behind the books' back.
    let tx = service.ctx().begin().await.unwrap();
    let sql = "update balances set balance_minor = balance_minor + 1 where account_id = \
               (select id from accounts where reference = 'A-3')";
    tx.execute(sql, &[]).await.unwrap();
    tx.execute("update documents set open_minor = open_minor - 5 where reference = '0003'", &[]).await.unwrap();
    tx.commit().await.unwrap();
    let seen = planner.get("/tie-out").await.expect(200).json();
    assert_eq!(seen["ties"], false);
    let off: Vec<_> =
        seen["accounts"].as_array().unwrap().iter().map(|one| one["reference"].as_str().unwrap()).collect();
    assert_eq!(off, ["A-1", "A-3"]);
    assert_eq!((amount(&seen["accounts"][1], "told"), amount(&seen["accounts"][1], "posted")), ("1.235", "1.234"));
}
