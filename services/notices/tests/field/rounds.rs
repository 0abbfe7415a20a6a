//! Planning, assigning and walking rounds.

use contracts::identity::PersonChanged;
use contracts::notices::RoundAssigned;
use kernel::{MemberId, PersonId, Position, Role, Version};
use serde_json::json;

use crate::house::{House, Phone, day, each, texts};

#[actix_web::test]
async fn plans_prints_in_the_order_of_the_round_and_assigns() {
    let house = House::with_doors(6).await;
    let technician = PersonId::fresh();
    let planned = house.plan(&house.plan_for(day(), &[technician])).await;
    assert_eq!(planned["result"]["stops"], 6, "{planned}");
    let round = house.rounds_of(day()).await.remove(0);
    assert_eq!((round["state"].as_str(), round["doors"].as_u64()), (Some("draft"), Some(6)));

    house.print().await;
    let path = format!("/rounds/{}", round["id"].as_str().unwrap());
    let detail = house.supervisor.get(&path).await.expect(200).json();
    let numbers: Vec<_> =
        detail["stops"].as_array().unwrap().iter().map(|stop| stop["notice"]["number"].clone()).collect();
    let mut in_order = numbers.clone();
    in_order.sort_by_key(|number| number.as_str().unwrap().to_owned());
    assert_eq!(numbers, in_order);

    house.supervisor.post(&format!("{path}/assign"), json!({})).await.expect(200);
    house.supervisor.post(&format!("{path}/assign"), json!({})).await.expect(200);
    let said = house.service.said::<RoundAssigned>().await;
    assert_eq!(said.len(), 1);
    assert_eq!((said[0].technician, said[0].stops), (technician, 6));
}

#[actix_web::test]
async fn a_new_plan_replaces_drafts_and_leaves_assigned_rounds_alone() {
    let house = House::with_doors(8).await;
    let technicians = [PersonId::fresh(), PersonId::fresh()];
    let mut plan = house.plan_for(day(), &technicians);
    plan["capacity"] = json!(4);
    house.plan(&plan).await;
    let before = house.rounds_of(day()).await;
    assert_eq!(before.len(), 2);
    let kept = before[0]["id"].as_str().unwrap();
    house.supervisor.post(&format!("/rounds/{kept}/assign"), json!({})).await.expect(200);
    let again = house.plan(&plan).await;
    assert_eq!(again["result"]["stops"], 4, "{again}");
    let after = house.rounds_of(day()).await;
    let mut states = after.iter().map(|round| round["state"].as_str().unwrap()).collect::<Vec<_>>();
    states.sort_unstable();
    assert_eq!(states, ["assigned", "draft"]);
    assert!(after.iter().any(|round| round["id"] == kept));
    assert!(after.iter().all(|round| round["id"] != before[1]["id"]));
    let nothing_left = house.plan(&house.plan_for(day().plus(1), &technicians)).await;
    assert_eq!(nothing_left["problem"]["type"], "/problems/nothing-to-plan", "{nothing_left}");
}

#[actix_web::test]
async fn says_why_a_door_has_no_round() {
    let near = |north: f64| Position::of(23.58 + north, 58.4069);
    let house = House::at(vec![near(0.001), None, near(0.002), near(0.003), near(0.004)]).await;
    let member = |door: usize| house.targets[door].member_id;
    let mut plan = house.plan_for(day(), &[PersonId::fresh()]);
    plan["requirements"] = json!([
        {"member_id": member(2), "skills": ["dog-handling"]},
        {"member_id": member(3), "window": {"from": "06:00", "to": "07:00"}},
    ]);
    let planned = house.plan(&plan).await;
    assert_eq!(planned["result"]["stops"], 2, "{planned}");
    let path = format!("/unplanned-stops?campaign_id={}&day={}", house.campaign, day());
    let left = house.supervisor.get(&path).await.expect(200).json();
    let mut reasons: Vec<(MemberId, String)> = left["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["member_id"].as_str().unwrap().parse().unwrap(), row["reason"].as_str().unwrap().to_owned()))
        .collect();
    reasons.sort();
    let mut expected = vec![
        (member(1), "REACHABLE_CONSTRAINT".to_owned()),
        (member(2), "SKILL_CONSTRAINT".to_owned()),
        (member(3), "TIME_WINDOW_CONSTRAINT".to_owned()),
    ];
    expected.sort();
    assert_eq!(reasons, expected);
}

#[actix_web::test]
async fn a_door_without_a_position_is_put_on_a_round_by_hand() {
    let house = House::at(vec![Position::of(23.581, 58.4069), None]).await;
    let mut phone = house.on_the_way().await;
    let round = phone.tasks().await[0]["round_id"].as_str().unwrap().to_owned();
    let path = format!("/rounds/{round}/stops");
    let body = json!({"member_id": house.targets[1].member_id});
    let detail = house.supervisor.post(&path, &body).await.expect(201).json();
    assert_eq!(detail["stops"][1]["expected_at"], json!(null));
    assert_eq!(house.supervisor.post(&path, &body).await.expect(409).problem(), "door-not-due");
    let pulled = phone.pull().await;
    assert_eq!(each(&pulled["changes"]["tasks"]["created"], "member_id"), [house.targets[1].member_id.to_string()]);
    let left = format!("/unplanned-stops?campaign_id={}&day={}", house.campaign, day());
    assert_eq!(house.supervisor.get(&left).await.expect(200).json()["items"], json!([]));
}

#[actix_web::test]
async fn shares_doors_out_evenly_when_asked() {
    let house = House::with_doors(9).await;
    let mut plan = house.plan_for(day(), &[PersonId::fresh(), PersonId::fresh(), PersonId::fresh()]);
    plan["share"] = json!("evenly");
    house.plan(&plan).await;
    let doors: Vec<_> = house.rounds_of(day()).await.iter().map(|round| round["doors"].as_u64().unwrap()).collect();
    assert_eq!(doors, [3, 3, 3]);
}

#[actix_web::test]
async fn every_operation_refuses_whoever_may_not_call_it() {
    let house = House::with_doors(1).await;
    assert!(testkit::walk_refusals(&house.service).await > 25);
}

#[actix_web::test]
async fn the_long_look_gives_a_plan_that_is_used() {
    let house = House::with_doors(12).await;
    let mut plan = house.plan_for(day(), &[PersonId::fresh()]);
    plan["seconds_limit"] = json!(1);
    let planned = house.plan(&plan).await;
    assert_eq!(planned["result"]["stops"], 12, "{planned}");
}

#[actix_web::test]
async fn a_technician_sees_only_their_own_rounds_and_no_drafts() {
    let house = House::with_doors(4).await;
    let technicians = [PersonId::fresh(), PersonId::fresh()];
    let mut plan = house.plan_for(day(), &technicians);
    plan["capacity"] = json!(2);
    house.plan(&plan).await;
    let rounds = house.rounds_of(day()).await;
    let first = house.service.as_person(technicians[0], &[Role::Technician]);
    assert_eq!(first.get("/rounds").await.expect(200).json()["items"], json!([]));
    house.supervisor.post("/rounds/assign", json!({"campaign_id": house.campaign, "day": day()})).await.expect(200);
    let own = first.get("/rounds").await.expect(200).json();
    assert_eq!(each(&own["items"], "technician"), [technicians[0].to_string()]);
    for round in &rounds {
        let expected = if round["technician"] == technicians[0].to_string() { 200 } else { 404 };
        first.get(&format!("/rounds/{}", round["id"].as_str().unwrap())).await.expect(expected);
    }
    assert_eq!(house.supervisor.get("/rounds").await.expect(200).json()["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn a_reassigned_round_leaves_one_phone_for_the_other() {
    let house = House::with_doors(2).await;
    let mut first = house.on_the_way().await;
    let mut second = Phone::of(&house.service, PersonId::fresh());
    second.pull().await;
    let round = house.rounds_of(day()).await.remove(0);
    let path = format!("/rounds/{}/assign", round["id"].as_str().unwrap());
    house.supervisor.post(&path, json!({"technician": second.person})).await.expect(200);
    assert_eq!(texts(&first.pull().await["changes"]["tasks"]["deleted"]).len(), 2);
    let tasks = second.pull().await["changes"]["tasks"]["created"].clone();
    assert_eq!(tasks.as_array().unwrap().len(), 2);
    // The first phone had been offline and delivers nevertheless.
    let result = first.visit(&tasks[0], "posted_on_door").await;
    assert_eq!((result["status"].as_str(), result["code"].as_str()), (Some("conflict"), Some("task_reassigned")));
    let result = second.visit(&tasks[1], "posted_on_door").await;
    assert_eq!(result["status"], "applied");
    let begun = house.supervisor.post(&path, json!({"technician": first.person})).await;
    assert_eq!(begun.expect(409).problem(), "round-begun");
    // Nobody reports on a task that was never theirs.
    let mut stranger = Phone::of(&house.service, PersonId::fresh());
    assert_eq!(stranger.visit(&tasks[0], "posted_on_door").await["code"], "task_unknown");
}

#[actix_web::test]
async fn nobody_home_is_tried_once_more_on_another_day_and_part_of_the_day() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    assert_eq!(phone.visit(&tasks[0], "failed_not_home").await["status"], "applied");
    assert_eq!(phone.visit(&tasks[1], "failed_refused").await["status"], "applied");
    let finish = phone.item("round.finish", json!({"round_id": tasks[0]["round_id"]}));
    assert_eq!(phone.push(&[finish]).await["results"][0]["status"], "applied");
    let same_day = house.plan(&house.plan_for(day(), &[phone.person])).await;
    assert_eq!(same_day["problem"]["type"], "/problems/nothing-to-plan");

    let tomorrow = day().plus(1);
    let planned = house.plan(&house.plan_for(tomorrow, &[phone.person])).await;
    assert_eq!(planned["result"]["stops"], 1, "{planned}");
    house.supervisor.post("/rounds/assign", json!({"campaign_id": house.campaign, "day": tomorrow})).await.expect(200);
    let again = phone.tasks().await;
    assert_eq!((again.len(), again[0]["attempt"].as_u64()), (1, Some(2)));
    assert_eq!(again[0]["member_id"], tasks[0]["member_id"]);
    assert!(again[0]["expected_at"].as_str().unwrap() >= "12:00", "{}", again[0]);
    phone.visit(&again[0], "failed_not_home").await;
    let third = house.plan(&house.plan_for(tomorrow.plus(1), &[phone.person])).await;
    assert_eq!(third["problem"]["type"], "/problems/nothing-to-plan");
}

#[actix_web::test]
async fn doors_nobody_came_to_are_due_again() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let start = phone.item("round.start", json!({"round_id": tasks[0]["round_id"]}));
    let finish = phone.item("round.finish", json!({"round_id": tasks[0]["round_id"]}));
    let answer = phone.push(&[start, finish]).await;
    assert_eq!(each(&answer["results"], "status"), ["applied", "applied"]);
    assert_eq!(phone.tasks().await.len(), 0);
    let planned = house.plan(&house.plan_for(day().plus(1), &[phone.person])).await;
    assert_eq!(planned["result"]["stops"], 2, "{planned}");
}

#[actix_web::test]
async fn who_paid_drops_out_of_drafts_at_once() {
    let house = House::with_doors(3).await;
    house.plan(&house.plan_for(day(), &[PersonId::fresh()])).await;
    house.withdraw(house.targets[1].member_id, "paid").await;
    let round = house.rounds_of(day()).await.remove(0);
    assert_eq!(round["doors"], 2);
    let detail = house.supervisor.get(&format!("/rounds/{}", round["id"].as_str().unwrap())).await.expect(200).json();
    let paid = detail["stops"].as_array().unwrap().iter().find(|stop| stop["state"] == "cancelled").unwrap();
    assert_eq!(paid["reason"], "paid");
    let planned = house.plan(&house.plan_for(day(), &[PersonId::fresh()])).await;
    assert_eq!(planned["result"]["stops"], 2, "{planned}");
}

#[actix_web::test]
async fn a_plan_names_active_technicians_and_a_day_that_makes_sense() {
    let house = House::with_doors(1).await;
    let left = PersonId::fresh();
    let person = PersonChanged {
        person_id: left,
        version: Version::of(3),
        name: "Gone".into(),
        email: "gone@example.org".into(),
        roles: vec![Role::Technician],
        team_id: None,
        active: false,
    };
    house.service.hear(&person).await;
    let refused = house.supervisor.post("/rounds/plan", house.plan_for(day(), &[left])).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["pointer"], "/technicians");
    let mut odd = house.plan_for(day(), &[]);
    odd["shift"] = json!({"from": "16:00", "to": "08:00"});
    odd["seconds_limit"] = json!(31);
    let refused = house.supervisor.post("/rounds/plan", odd).await.expect(422).json();
    assert_eq!(each(&refused["errors"], "pointer"), ["/technicians", "/shift", "/seconds_limit"]);
    let technician = house.service.as_role(Role::Technician);
    technician.post("/rounds/plan", house.plan_for(day(), &[PersonId::fresh()])).await.expect(403);
}
