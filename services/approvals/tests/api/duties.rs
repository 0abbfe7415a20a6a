//! Separation of duties.

use contracts::approvals::ApprovalRequested;
use serde_json::json;

use super::{Cast, vote};

#[tokio::test]
async fn a7_whoever_made_it_may_not_decide_it() {
    let cast = Cast::gather().await;
    let third = super::hire(&cast.service, "Faisal", kernel::Role::Finance).await;
    let (requester, editor) = (cast.finance.person(), cast.second_finance.person());
    let asked = ApprovalRequested { requester, editors: vec![editor], ..cast.asked("cmp_1", 1) };
    let stands_in = json!({"to": third.person(), "starts_on": "2026-05-03", "ends_on": "2026-05-04"});
    cast.second_finance.post("/delegations", stands_in).await.expect(201);

    let request = cast.ask(&asked).await;
    assert_eq!(cast.request(&request).await["escalated"], "no_approver", "all three are barred");
    let fourth = super::hire(&cast.service, "Fouad", kernel::Role::Finance).await;
    for barred in [&cast.finance, &cast.second_finance, &third] {
        assert_eq!(vote(barred, &request, "approved").await.expect(403).problem(), "separation-of-duties");
        let seen = barred.get(&request).await.expect(200).json();
        assert_eq!(seen["why_not"]["code"], "separation-of-duties");
        assert_eq!(barred.get("/requests?mine=true").await.expect(200).json()["items"], json!([]));
    }
    let voters = cast.request(&request).await["stages"][0]["voters"].clone();
    assert_eq!(voters[0]["state"], "requested", "nothing was stored: {voters}");
    vote(&fourth, &request, "approved").await.expect(200);
}

#[tokio::test]
async fn whoever_made_it_may_not_make_a_link_for_it_either() {
    let cast = Cast::gather().await;
    let planner = cast.service.as_role(kernel::Role::Planner);
    let asked = ApprovalRequested { requester: planner.person(), ..cast.asked("cmp_1", 1) };
    let request = cast.ask(&asked).await;
    let links = format!("{request}/links");
    assert_eq!(cast.legal.post(&links, json!({})).await.expect(409).problem(), "no-external-stage");
    vote(&cast.finance, &request, "approved").await.expect(200);
    vote(&cast.legal, &request, "approved").await.expect(200);
    assert_eq!(planner.post(&links, json!({})).await.expect(403).problem(), "separation-of-duties");
    cast.service.as_role(kernel::Role::Planner).post(&links, json!({})).await.expect(201);
}
