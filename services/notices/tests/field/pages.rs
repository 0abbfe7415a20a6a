//! What a technician's page in a browser needs of the protocol.

use kernel::{PersonId, Role};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::house::{House, Phone, day, each, visit};

#[actix_web::test]
async fn a_task_shows_what_the_door_needs_and_nothing_of_the_debt() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    phone.cursor = None;
    let pulled = phone.pull().await;
    assert_eq!((&pulled["today"], &pulled["settings"]["most_attempts"]), (&json!(day()), &json!(2)));
    let task = &pulled["changes"]["tasks"]["created"][0];
    assert_eq!((task["addressee"]["name"].as_str(), task["sequence"].as_u64()), (Some("Debtor 1"), Some(1)));
    assert_eq!(task["notice"]["code"].as_str().unwrap().split('.').next(), task["notice"]["number"].as_str());
    let words = pulled.to_string();
    for hidden in ["account", "AC-0001", "amount", "1250000", "High debt", "campaign"] {
        assert!(!words.contains(hidden), "{hidden} in {words}");
    }
}

#[actix_web::test]
async fn a_phone_learns_what_to_do_with_the_paper_of_a_stop_that_is_gone() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    house.withdraw(tasks[0]["member_id"].as_str().unwrap().parse().unwrap(), "vulnerable").await;
    let pulled = phone.pull().await;
    let gone = &pulled["changes"]["tasks"]["gone"][0];
    assert_eq!((&gone["id"], &gone["reason"]), (&tasks[0]["id"], &json!("recalled")));
    assert_eq!(gone["notice_number"], tasks[0]["notice"]["number"]);
    assert!(!gone["text"]["ar"].as_str().unwrap().is_empty());
    assert!(!pulled.to_string().contains("vulnerable"));
    let result = phone.visit(&tasks[0], "posted_on_door").await;
    assert_eq!((&result["code"], result["text"]["en"].is_string()), (&json!("task_withdrawn"), true));
    assert!(!result.to_string().contains("vulnerable"));

    let mut other = Phone::of(&house.service, PersonId::fresh());
    let path = format!("/rounds/{}/assign", tasks[1]["round_id"].as_str().unwrap());
    house.supervisor.post(&path, json!({"technician": other.person})).await.expect(200);
    assert_eq!(each(&phone.pull().await["changes"]["tasks"]["gone"], "reason"), ["reassigned"]);
    other.pull().await;
    let finish = other.item("round.finish", json!({"round_id": tasks[1]["round_id"]}));
    other.push(&[finish]).await;
    assert_eq!(each(&other.pull().await["changes"]["tasks"]["gone"], "reason"), ["round_ended"]);
}

#[actix_web::test]
async fn a_page_that_was_loaded_again_keeps_the_time_of_its_visits() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let (first_load, second_load) = (Uuid::now_v7(), Uuid::now_v7());
    let mut first = phone.item("visit.record", visit(&tasks[0], "posted_on_door"));
    first["boot_id"] = json!(first_load);
    first["monotonic_ms"] = json!(1_000);
    house.service.clock().advance(chrono::TimeDelta::hours(2));
    let mut second = phone.item("visit.record", visit(&tasks[1], "posted_on_door"));
    // The new page has been open for longer than the old one had been.
    second["boot_id"] = json!(second_load);
    second["monotonic_ms"] = json!(60_000);
    phone.push(&[first.clone(), second.clone()]).await;
    let visits = house.visits("").await;
    assert_eq!(visits[0]["visited_at"], second["device_time"]);
    assert_eq!(visits[1]["visited_at"], first["device_time"]);
    assert!(visits.iter().all(|visit| visit["flags"] == json!([])), "{visits:?}");
}

#[actix_web::test]
async fn every_code_has_a_text_and_every_outcome_names_its_proofs() {
    let house = House::with_doors(1).await;
    let phone = Phone::of(&house.service, PersonId::fresh());
    let vocabulary = phone.client.get("/vocabulary").await.expect(200).json();
    let outcomes = vocabulary["outcomes"].as_array().unwrap();
    let find = |code: &str| outcomes.iter().find(|outcome| outcome["code"] == code).unwrap();
    assert_eq!(find("delivered_to_recipient")["needs"], json!([["signature"], ["scan"]]));
    assert_eq!(find("delivered_to_third_party")["needs"], json!([["signature", "signee_name"]]));
    assert_eq!(find("failed_not_home")["another_attempt"], true);
    assert_eq!(find("failed_missing_required_proof")["claimable"], false);
    let codes = |kind: &str| vocabulary[kind].as_array().map(Vec::len);
    assert_eq!((outcomes.len(), codes("answers"), codes("flags")), (15, Some(17), Some(14)));
    let planner: Value = house.service.as_role(Role::Planner).get("/vocabulary").await.expect(200).json();
    assert_eq!(planner, vocabulary);
}
