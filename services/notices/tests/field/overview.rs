//! Who is where, and the doors on a map.

use chrono::TimeDelta;
use kernel::{Position, Role};
use serde_json::{Value, json};

use crate::house::{House, day, each, visit};

#[actix_web::test]
async fn the_day_shows_who_is_where_and_how_late() {
    let house = House::at(vec![
        Position::of(23.581, 58.4069),
        Position::of(23.582, 58.4069),
        Position::of(23.583, 58.4069),
        None,
    ])
    .await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let day_of = async |query: &str| house.supervisor.get(&format!("/rounds/overview{query}")).await.expect(200).json();
    let before = day_of("").await;
    let round = &before["rounds"][0];
    assert_eq!((&round["open"], &round["delivered"], &round["last_visit_at"]), (&json!(3), &json!(0), &json!(null)));
    assert!(round["last_seen_at"].is_string(), "the phone has pulled: {round}");
    assert_eq!((&before["day"], &round["campaign_title"]), (&json!(day()), &json!("High debt, November")));
    assert_eq!(
        (&before["unplanned"][0]["reason"], &before["unplanned"][0]["doors"]),
        (&json!("REACHABLE_CONSTRAINT"), &json!(1))
    );

    phone.visit(&tasks[0], "posted_on_door").await;
    let mut moved = visit(&tasks[1], "failed_moved");
    moved["fix"] = json!(null);
    let item = phone.item("visit.record", moved);
    phone.push(&[item]).await;
    house.service.clock().advance(TimeDelta::hours(6));
    let after = day_of(&format!("?day={}&campaign_id={}", day(), house.campaign)).await;
    let round = &after["rounds"][0];
    assert_eq!(
        (&round["open"], &round["delivered"], &round["failed"], &round["doubts"]),
        (&json!(1), &json!(1), &json!(1), &json!(1))
    );
    assert_eq!(round["last_position"], json!(null), "the last visit had no fix");
    assert!(round["minutes_late"].as_i64().unwrap() > 300, "{round}");
    assert_eq!(round["next_at"], tasks[2]["expected_at"]);
    let other = day_of(&format!("?day={}", day().plus(1))).await;
    assert_eq!((&other["rounds"], &other["unplanned"]), (&json!([]), &json!([])));
    phone.client.get("/rounds/overview").await.expect(403);
}

#[actix_web::test]
async fn the_map_has_every_door_of_the_campaign_once() {
    let house = House::with_doors(5).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    phone.visit(&tasks[0], "posted_on_door").await;
    phone.visit(&tasks[1], "failed_refused").await;
    house.withdraw(tasks[2]["member_id"].as_str().unwrap().parse().unwrap(), "paid").await;
    house.supervisor.post("/stops/take-off", json!({"stops": [tasks[3]["id"]], "reason": "later"})).await.expect(200);
    let path = format!("/stops?campaign_id={}", house.campaign);
    let map = house.service.as_role(Role::Planner).get(&path).await.expect(200).json();
    let state_of = |task: &Value| {
        let mark = map["items"].as_array().unwrap().iter().find(|mark| mark["member_id"] == task["member_id"]).unwrap();
        assert_eq!(mark["position"], task["position"]);
        mark["state"].as_str().unwrap().to_owned()
    };
    let states: Vec<_> = tasks.iter().map(state_of).collect();
    assert_eq!(states, ["delivered", "failed", "withdrawn", "waiting", "on_the_way"]);
    let failed = house.supervisor.get(&format!("{path}&state=failed")).await.expect(200).json();
    assert_eq!(each(&failed["items"], "outcome"), ["failed_refused"]);
    let first = house.supervisor.get(&format!("{path}&limit=3")).await.expect(200).json();
    let rest = format!("{path}&limit=3&cursor={}", first["next_cursor"].as_str().unwrap());
    assert_eq!(house.supervisor.get(&rest).await.expect(200).json()["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn a_round_names_its_campaign_and_accounts_to_those_who_oversee_it_only() {
    let house = House::with_doors(1).await;
    let phone = house.on_the_way().await;
    let path = format!("/rounds/{}", phone.tasks().await[0]["round_id"].as_str().unwrap());
    let seen = house.supervisor.get(&path).await.expect(200).json();
    assert_eq!(
        (&seen["campaign_title"], &seen["stops"][0]["account_reference"]),
        (&json!("High debt, November"), &json!("AC-0001"))
    );
    let own = house.service.as_person(phone.person, &[Role::Technician]).get(&path).await.expect(200).json();
    assert_eq!((&own["campaign_title"], &own["stops"][0]["account_reference"]), (&json!(null), &json!(null)));
    let unplanned = format!("/unplanned-stops?campaign_id={}&day={}&reason=SKILL_CONSTRAINT", house.campaign, day());
    assert_eq!(house.supervisor.get(&unplanned).await.expect(200).json()["items"], json!([]));
}
