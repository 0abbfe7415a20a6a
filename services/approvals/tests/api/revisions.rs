//! Requests that are asked for again.

use contracts::approvals::{ApprovalWithdrawn, RequestDecided, RequestOpened};
use serde_json::json;

use super::{Cast, vote};

#[tokio::test]
async fn a14_a_newer_revision_voids_the_votes_of_the_older() {
    let cast = Cast::gather().await;
    let first = cast.ask(&cast.asked("cmp_1", 1)).await;
    vote(&cast.finance, &first, "approved").await.expect(200);
    let second = cast.ask(&cast.asked("cmp_1", 2)).await;
    assert_ne!(first, second);
    let old = cast.request(&first).await;
    assert_eq!((&old["state"], &old["reason"]), (&json!("cancelled"), &json!("superseded by revision 2")));
    assert_eq!(vote(&cast.legal, &first, "approved").await.expect(409).problem(), "request-not-open");
    let new = cast.request(&second).await;
    assert_eq!((&new["current_stage"], &new["subject"]["hash"]), (&json!(1), &json!("cmp_1-hash-2")));
    assert!(cast.service.said::<RequestDecided>().await.is_empty());
}

#[tokio::test]
async fn repeated_and_older_requests_change_nothing() {
    let cast = Cast::gather().await;
    let second = cast.ask(&cast.asked("cmp_1", 2)).await;
    cast.service.hear(&cast.asked("cmp_1", 2)).await;
    cast.service.hear(&cast.asked("cmp_1", 1)).await;
    let all = cast.admin.get("/requests").await.expect(200).json();
    assert_eq!(all["items"].as_array().unwrap().len(), 1);
    assert_eq!(cast.request(&second).await["state"], "open");
    assert_eq!(cast.service.said::<RequestOpened>().await.len(), 1);
}

#[tokio::test]
async fn what_is_changed_or_called_off_is_not_asked_any_more() {
    let cast = Cast::gather().await;
    let asked = cast.asked("cmp_1", 1);
    let withdrawn =
        ApprovalWithdrawn { subject: asked.subject.clone(), reason: "cancelled".into(), by: cast.finance.person() };
    let request = cast.ask(&asked).await;
    cast.service.hear(&withdrawn).await;
    cast.service.hear(&withdrawn).await;
    let seen = cast.request(&request).await;
    assert_eq!((&seen["state"], &seen["reason"]), (&json!("withdrawn"), &json!("cancelled")));
    let last = seen["history"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&last["action"], &last["actor"]["name"]), (&json!("request.withdrawn"), &json!("Fatima")));
    assert_eq!(vote(&cast.finance, &request, "approved").await.expect(409).problem(), "request-not-open");
    assert_eq!(cast.finance.get("/requests?mine=true").await.expect(200).json()["items"], json!([]));

    let early = cast.asked("cmp_2", 1);
    let reason = "edited".to_owned();
    cast.service.hear(&ApprovalWithdrawn { subject: early.subject.clone(), reason, ..withdrawn }).await;
    cast.service.hear(&early).await;
    let found = cast.admin.get("/requests?subject_id=cmp_2").await.expect(200).json();
    assert_eq!(found["items"], json!([]), "heard after its withdrawal");
    cast.ask(&cast.asked("cmp_2", 2)).await;
}
