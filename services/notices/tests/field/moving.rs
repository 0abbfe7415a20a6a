//! Doors that a supervisor moves by hand.

use kernel::PersonId;
use serde_json::{Value, json};

use crate::house::{House, Phone, day, each, texts};

fn ids(stops: &Value) -> Vec<&str> {
    each(stops, "id")
}

#[actix_web::test]
async fn a_stop_taken_off_leaves_the_phone_and_is_due_again_the_same_day() {
    let house = House::with_doors(3).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let body = json!({"stops": [tasks[1]["id"]], "reason": "the technician has no key"});
    house.supervisor.post("/stops/take-off", &body).await.expect(200);
    let pulled = phone.pull().await;
    assert_eq!(texts(&pulled["changes"]["tasks"]["deleted"]), [tasks[1]["id"].as_str().unwrap()]);
    assert_eq!(each(&pulled["changes"]["tasks"]["gone"], "reason"), ["taken_off"]);
    assert_eq!(house.supervisor.post("/stops/take-off", &body).await.expect(409).problem(), "stop-closed");
    let planned = house.plan(&house.plan_for(day(), &[PersonId::fresh()])).await;
    assert_eq!(planned["result"]["stops"], 1, "{planned}");
    // Somebody was there nevertheless.
    let result = phone.visit(&tasks[1], "posted_on_door").await;
    assert_eq!((&result["status"], &result["code"]), (&json!("conflict"), &json!("task_closed")));
    let strange = json!({"stops": [kernel::StopId::fresh()], "reason": "x"});
    house.supervisor.post("/stops/take-off", strange).await.expect(404);
    house.supervisor.post("/stops/take-off", json!({"stops": [], "reason": " "})).await.expect(422);
}

#[actix_web::test]
async fn stops_move_to_somebody_who_is_out_already() {
    let house = House::with_doors(4).await;
    let technicians = [PersonId::fresh(), PersonId::fresh()];
    let mut plan = house.plan_for(day(), &technicians);
    plan["capacity"] = json!(2);
    house.plan(&plan).await;
    house.print().await;
    house.supervisor.post("/rounds/assign", json!({"campaign_id": house.campaign, "day": day()})).await.expect(200);
    let (mut from, mut to) = (Phone::of(&house.service, technicians[0]), Phone::of(&house.service, technicians[1]));
    from.pull().await;
    to.pull().await;
    let (left, own) = (from.tasks().await, to.tasks().await);
    to.visit(&own[0], "posted_on_door").await;
    to.pull().await;
    let moving = json!({"stops": [left[1]["id"], left[0]["id"]], "round_id": own[0]["round_id"]});
    let round = house.supervisor.post("/stops/move", &moving).await.expect(200).json();
    assert_eq!((&round["doors"], &round["done"]), (&json!(4), &json!(1)));
    let added = to.pull().await["changes"]["tasks"]["created"].clone();
    assert_eq!(
        each(&added, "member_id"),
        [left[1]["member_id"].as_str().unwrap(), left[0]["member_id"].as_str().unwrap()]
    );
    assert_eq!(each(&from.pull().await["changes"]["tasks"]["gone"], "reason"), ["taken_off", "taken_off"]);
    assert_eq!(to.visit(&added[0], "posted_on_door").await["status"], "applied");
    // What is on the round already does not move there.
    let again = json!({"stops": [added[1]["id"]], "round_id": own[0]["round_id"]});
    assert_eq!(house.supervisor.post("/stops/move", again).await.expect(409).problem(), "round-does-not-fit");
}

#[actix_web::test]
async fn the_open_stops_of_a_round_change_places_and_their_times_stay() {
    let house = House::with_doors(4).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    phone.visit(&tasks[0], "posted_on_door").await;
    phone.pull().await;
    let path = format!("/rounds/{}/order", tasks[0]["round_id"].as_str().unwrap());
    let order = json!({"stops": [tasks[3]["id"], tasks[1]["id"], tasks[2]["id"]]});
    let round = house.supervisor.post(&path, order).await.expect(200).json();
    let expected: Vec<_> = [0, 3, 1, 2].into_iter().map(|at: usize| tasks[at]["id"].as_str().unwrap()).collect();
    assert_eq!(ids(&round["stops"]), expected);
    let times =
        |stops: &Value| stops.as_array().unwrap().iter().map(|stop| stop["expected_at"].clone()).collect::<Vec<_>>();
    assert_eq!(times(&round["stops"]), times(&json!(tasks)));
    assert!(round["stops"][1]["metres"].as_i64() > tasks[1]["metres"].as_i64());
    assert_eq!(phone.pull().await["changes"]["tasks"]["updated"].as_array().unwrap().len(), 3);
    let incomplete = json!({"stops": [tasks[1]["id"], tasks[1]["id"], tasks[2]["id"]]});
    assert_eq!(house.supervisor.post(&path, incomplete).await.expect(409).problem(), "order-incomplete");
}
