//! What visits prove, what is doubted, and who looks at it.

use contracts::notices::{NoticeServed, Outcome, VisitRecorded};
use kernel::{Position, Role};
use serde_json::json;

use crate::house::{House, each, texts, visit};

#[actix_web::test]
async fn a_delivery_serves_the_notice_once() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    phone.visit(&task, "delivered_to_recipient").await;
    let served = house.service.said::<NoticeServed>().await;
    assert_eq!(served.len(), 1);
    assert_eq!(served[0].served_on, crate::house::day());
    let visit = house.visits("").await.remove(0);
    assert_eq!((visit["outcome"].as_str(), visit["flags"].clone()), (Some("delivered_to_recipient"), json!([])));
    assert_eq!((visit["review_state"].clone(), visit["disposition"].as_u64()), (json!(null), Some(110)));
    let notices = house.supervisor.get(&format!("/notices?campaign_id={}", house.campaign)).await.expect(200).json();
    assert_eq!(each(&notices["items"], "status"), ["served"]);
}

#[actix_web::test]
async fn f10_the_fence_allows_for_the_accuracy_of_the_fix() {
    let door = Position::of(23.5869, 58.4069);
    let house = House::at(vec![door, door]).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    for (task, accuracy, expected) in [(&tasks[0], 20.0, "LOC_OUTSIDE_FENCE"), (&tasks[1], 80.0, "LOC_LOW_ACCURACY")] {
        let mut args = visit(task, "posted_on_door");
        args["fix"] = json!({"latitude": 23.5859, "longitude": 58.4059, "accuracy_m": accuracy});
        let item = phone.item("visit.record", args);
        assert_eq!(phone.push(&[item]).await["results"][0]["status"], "applied");
        assert_eq!(texts(&house.visits("").await[0]["flags"]), [expected]);
    }
}

#[actix_web::test]
async fn f12_a_mock_fix_is_flagged_and_the_task_still_done() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let mut args = visit(&task, "posted_on_door");
    args["fix"]["is_mock"] = json!(true);
    args["fix"]["accuracy_m"] = json!(0.0);
    let item = phone.item("visit.record", args);
    assert_eq!(phone.push(&[item]).await["results"][0]["status"], "applied");
    let recorded = house.visits("&flagged=true").await.remove(0);
    assert_eq!((texts(&recorded["flags"]), recorded["review_state"].as_str()), (vec!["LOC_MOCK"], Some("has_issues")));
    assert_eq!(phone.tasks().await[0]["state"], "completed");
    assert!(house.visits("&flagged=false").await.is_empty());
}

#[actix_web::test]
async fn f13_a_delivery_without_its_proof_does_not_count() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let mut args = visit(&task, "delivered_to_recipient");
    args["proofs"] = json!([]);
    let item = phone.item("visit.record", args);
    assert_eq!(phone.push(&[item]).await["results"][0]["status"], "applied");
    let recorded = house.visits("").await.remove(0);
    assert_eq!(recorded["outcome"], "failed_missing_required_proof");
    assert_eq!(recorded["claimed_outcome"], "delivered_to_recipient");
    assert_eq!(house.service.said::<VisitRecorded>().await[0].outcome, Outcome::FailedMissingRequiredProof);
    assert!(house.service.said::<NoticeServed>().await.is_empty());
}

#[actix_web::test]
async fn the_code_on_the_notice_proves_a_delivery_and_a_wrong_one_does_not() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let other = tasks[2]["notice"]["code"].as_str().unwrap();
    let scans = [
        (0, tasks[0]["notice"]["code"].as_str().unwrap(), "delivered_to_recipient", vec![]),
        (1, other, "failed_missing_required_proof", vec!["PROOF_MISSING", "CODE_MISMATCH"]),
        (2, tasks[2]["notice"]["check_code"].as_str().unwrap(), "delivered_to_recipient", vec![]),
    ];
    for (place, code, outcome, flags) in scans {
        let mut args = visit(&tasks[place], "delivered_to_recipient");
        args["proofs"] = json!([{"kind": "scan", "code_scanned": code}]);
        let item = phone.item("visit.record", args);
        phone.push(&[item]).await;
        let recorded = house.visits("").await.remove(0);
        assert_eq!((recorded["outcome"].as_str(), texts(&recorded["flags"])), (Some(outcome), flags));
    }
}

#[actix_web::test]
async fn a_reprint_voids_the_code_and_tells_the_phone() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let path = format!("/notices/{}/reprint", task["notice"]["id"].as_str().unwrap());
    house.supervisor.post(&path, json!({"reason": "spoiled"})).await;
    let pulled = phone.pull().await;
    assert_eq!(pulled["changes"]["tasks"]["updated"][0]["notice"]["issue"], 2, "{pulled}");
    let mut args = visit(&task, "delivered_to_recipient");
    args["proofs"] = json!([{"kind": "scan", "code_scanned": task["notice"]["code"]}]);
    let item = phone.item("visit.record", args);
    phone.push(&[item]).await;
    assert_eq!(texts(&house.visits("").await[0]["flags"]), ["PROOF_MISSING", "CODE_VOID"]);
}

#[actix_web::test]
async fn the_same_evidence_twice_is_a_replay_and_the_same_photo_a_doubt() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let mut args = visit(&tasks[0], "posted_on_door");
    args["fix"]["captured_at"] = json!(house.service.clock().now());
    let first = phone.item("visit.record", args.clone());
    args["stop_id"] = tasks[1]["id"].clone();
    let replayed = phone.item("visit.record", args.clone());
    let mut photo_again = visit(&tasks[2], "posted_on_door");
    photo_again["proofs"] = json!([args["proofs"][0]]);
    let photo_again = phone.item("visit.record", photo_again);
    let answer = phone.push(&[first, replayed, photo_again]).await;
    assert_eq!(each(&answer["results"], "status"), ["applied", "rejected", "applied"]);
    assert_eq!(answer["results"][1]["code"], "replay");
    assert!(texts(&house.visits("").await[0]["flags"]).contains(&"PHOTO_DUPLICATE"));
}

#[actix_web::test]
async fn moving_the_clock_of_the_phone_does_not_move_the_visit() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    phone.visit(&tasks[0], "posted_on_door").await;
    let mut item = phone.item("visit.record", visit(&tasks[1], "posted_on_door"));
    let honest = item["device_time"].clone();
    item["device_time"] = json!("2026-11-20T03:00:00Z");
    phone.push(&[item]).await;
    let recorded = house.visits("").await.remove(0);
    assert_eq!(recorded["visited_at"], honest);
    assert_eq!(texts(&recorded["flags"]), ["TIME_SKEW"]);
}

#[actix_web::test]
async fn a_supervisor_reviews_and_the_visit_stays_as_it_was() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let mut args = visit(&task, "failed_moved");
    args["fix"] = json!(null);
    let item = phone.item("visit.record", args);
    phone.push(&[item]).await;
    let recorded = house.visits("&review_state=has_issues").await.remove(0);
    let path = format!("/visits/{}/review", recorded["id"].as_str().unwrap());
    let empty = house.supervisor.post(&path, json!({"state": "rejected"})).await.expect(422);
    assert_eq!(empty.json()["errors"][0]["pointer"], "/comment");
    phone.client.post(&path, json!({"state": "approved"})).await.expect(403);
    let stale = house.supervisor.with_header("if-match", "\"7\"").post(&path, json!({"state": "approved"})).await;
    assert_eq!(stale.expect(412).problem(), "stale");
    let body = json!({"state": "approved", "comment": "asked the watchman"});
    let reviewed = house.supervisor.post(&path, body).await.expect(200).json();
    assert_eq!(
        (reviewed["review_state"].as_str(), reviewed["flags"].clone()),
        (Some("approved"), recorded["flags"].clone())
    );
    assert_eq!(reviewed["reviews"][0]["comment"], "asked the watchman");
    let auditor = house.service.as_role(Role::Auditor);
    let audit = auditor.get("/audit/visits").await.expect(200).json();
    let actions: Vec<_> =
        audit["items"].as_array().unwrap().iter().map(|item| item["record"]["action"].clone()).collect();
    assert_eq!(actions, ["visit.recorded", "visit.reviewed"]);
    let verified = auditor.get("/audit/visits/verify").await.expect(200).json();
    assert_eq!((verified["records"].as_i64(), verified["first_bad"].clone()), (Some(2), json!(null)));
}

#[actix_web::test]
async fn visits_are_found_by_what_a_supervisor_looks_for_and_doubts_say_by_how_much() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let mut far = visit(&tasks[0], "posted_on_door");
    far["fix"]["latitude"] = json!(tasks[0]["position"]["latitude"].as_f64().unwrap() + 0.01);
    let item = phone.item("visit.record", far);
    phone.push(&[item]).await;
    phone.visit(&tasks[1], "failed_refused").await;
    let today = crate::house::day();
    let tomorrow = today.plus(1);
    let outside = "&flag=LOC_OUTSIDE_FENCE".to_owned();
    for (query, expected) in [
        (format!("&day={today}"), vec!["failed_refused", "posted_on_door"]),
        (format!("&day={tomorrow}"), vec![]),
        (outside, vec!["posted_on_door"]),
        (format!("&technician={}&outcome=failed_refused", phone.person), vec!["failed_refused"]),
    ] {
        assert_eq!(each(&json!(house.visits(&query).await), "outcome"), expected, "{query}");
    }
    let listed = house.visits("&flagged=true").await.remove(0);
    assert_eq!((&listed["address"], &listed["addressee"]), (&tasks[0]["address"], &tasks[0]["addressee"]));
    assert!(listed["account_reference"].as_str().unwrap().starts_with("AC-"), "{listed}");
    assert_eq!(listed["notice_number"], tasks[0]["notice"]["number"]);
    let path = format!("/visits/{}", listed["id"].as_str().unwrap());
    let detail = house.supervisor.get(&path).await.expect(200).json();
    let doubt = &detail["doubts"][0];
    assert_eq!((&doubt["code"], &doubt["fact"]["limit"]), (&json!("LOC_OUTSIDE_FENCE"), &json!(75.0)));
    assert!((1_111.0..1_113.0).contains(&doubt["fact"]["measured"].as_f64().unwrap()), "{doubt}");
    let by_notice = house.visits(&format!("&notice_id={}", listed["notice_id"].as_str().unwrap())).await;
    assert_eq!(by_notice.len(), 1);
}
