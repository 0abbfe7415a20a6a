//! Who was registered in a month, and whether they can be reached.

use std::io::Cursor;

use calamine::Reader;
use kernel::Role;
use serde_json::json;

use crate::support::{imported, start, with_portfolio};

#[tokio::test]
async fn a_month_tells_who_is_new_and_cannot_be_reached() {
    let service = start().await;
    let planner = with_portfolio(&service).await;
    let seen = planner.get("/registrations?month=2026-03").await.expect(200).json();
    assert_eq!(
        (&seen["customers"], &seen["accounts"], &seen["accounts_without_premise"]),
        (&json!(2), &json!(3), &json!(2))
    );
    let contacts = json!([{"validity": "plausible", "phones": 1, "emails": 1}, {"validity": "implausible", "phones": 0, "emails": 0},
        {"validity": "missing", "phones": 1, "emails": 1}]);
    assert_eq!(seen["contacts"], contacts);
    assert_eq!(seen["to_complete"][0]["reference"], "C-2");
    assert_eq!(seen["to_complete"][0]["missing"], json!(["name_ar", "phone", "email"]));

    // A customer of the next month counts there, and a changed one stays where it was.
    service.ctx().clock().advance(chrono::TimeDelta::days(1));
    let more = "customer_reference,name,name_ar,language,segment,phone,email\n\
                C-2,Harbour Trading,,en,commercial,0000000000,n/a\nC-3,Quay Foods,,en,,+97141234567,quay@example.test\n";
    imported(&planner, "", "customers.csv", more).await;
    let april = planner.get("/registrations?month=2026-04").await.expect(200).json();
    assert_eq!((&april["customers"], &april["accounts"], &april["to_complete"]), (&json!(1), &json!(0), &json!([])));
    let march = planner.get("/registrations?month=2026-03").await.expect(200).json();
    assert_eq!((&march["customers"], &march["contacts"][1]["phones"]), (&json!(2), &json!(1)));
    assert_eq!(march["to_complete"][0]["email_validity"], "implausible");

    let file = service.as_role(Role::Manager).get("/registrations.xlsx?month=2026-03").await.expect(200);
    let mut book = calamine::Xlsx::new(Cursor::new(file.bytes().to_vec())).unwrap();
    let rows: Vec<Vec<String>> = book
        .worksheet_range("Customers")
        .unwrap()
        .rows()
        .map(|row| row.iter().map(ToString::to_string).collect())
        .collect();
    assert!(rows.iter().any(|row| row[0] == "C-2" && row[4] == "implausible"), "{rows:#?}");
    assert_eq!(planner.get("/registrations?month=March").await.expect(422).problem(), "invalid");
    assert_eq!(
        service.as_role(Role::Technician).get("/registrations?month=2026-03").await.expect(403).problem(),
        "role-missing"
    );
}
