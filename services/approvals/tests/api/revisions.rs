//! Requests that are asked for again.

use contracts::approvals::{RequestDecided, RequestOpened};
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
