//! Tasks of teams, and the time line they stand in.

use contracts::identity::TeamChanged;
use kernel::{PersonId, Role, TeamId, Version};
use serde_json::{Value, json};

use crate::portfolio::*;

#[tokio::test]
async fn a_team_does_its_tasks_and_nobody_elses() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let (calls, other) = (TeamId::fresh(), TeamId::fresh());
    let heard = |team_id, name: &str| TeamChanged { team_id, version: Version::of(1), name: name.into() };
    service.hear(&heard(calls, "Call centre")).await;
    let clerk = service.as_role(Role::Operations).in_team(calls);
    tell_person(&service, clerk.person(), "Omar", Some(calls)).await;
    let drafted = planner.post("/campaigns", campaign(rule("to_collect", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}/tasks", drafted["id"].as_str().unwrap());

    let task =
        json!({"title": "Call the ten largest", "team_id": calls, "starts_on": "2026-04-02", "due_on": "2026-04-03"});
    let key = planner.with_header("idempotency-key", "one");
    let added = key.post(&path, &task).await.expect(201).json();
    assert_eq!(key.post(&path, &task).await.expect(201).json()["id"], added["id"]);
    assert_eq!((&added["team"]["name"], &added["overdue"]), (&json!("Call centre"), &json!(false)));
    planner.post(&path, json!({"title": "Brief the technicians"})).await.expect(201);

    for (change, pointer) in [
        (json!({"title": " "}), "/title"),
        (json!({"due_on": "2026-04-01"}), "/due_on"),
        (json!({"team_id": other}), "/team_id"),
        (json!({"person_id": PersonId::fresh()}), "/person_id"),
    ] {
        let mut body = task.clone();
        body.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_eq!(planner.post(&path, body).await.expect(422).json()["errors"][0]["pointer"], pointer);
    }

    let one = format!("{path}/{}", added["id"].as_str().unwrap());
    let stranger = service.as_role(Role::Operations).in_team(other);
    assert_eq!(stranger.post(&format!("{one}/done"), json!({})).await.expect(403).problem(), "not-your-task");
    service.clock().advance(chrono::TimeDelta::days(4));
    let mine = clerk.get("/tasks?mine=true&overdue=true").await.expect(200).json();
    assert_eq!((&mine["items"][0]["id"], &mine["items"][0]["overdue"]), (&added["id"], &json!(true)));
    assert_eq!(clerk.get("/campaigns/attention").await.expect(200).json()["counts"]["tasks_overdue"], 1);
    let done = clerk.post(&format!("{one}/done"), json!({})).await.expect(200).json();
    assert_eq!((&done["done_by"]["name"], &done["version"]), (&json!("Omar"), &json!(2)));
    assert_eq!(clerk.post(&format!("{one}/done"), json!({})).await.expect(200).json()["version"], 2);
    assert_eq!(clerk.get("/tasks?mine=true&open=true").await.expect(200).json()["items"], json!([]));
    assert_eq!(clerk.post(&format!("{one}/reopen"), json!({})).await.expect(200).json()["done_at"], Value::Null);

    let moved = json!({"title": "Call the five largest", "person_id": clerk.person()});
    assert_eq!(planner.with_header("if-match", "\"1\"").put(&one, &moved).await.expect(412).problem(), "stale");
    let moved = planner.with_header("if-match", "\"3\"").put(&one, &moved).await.expect(200).json();
    assert_eq!((&moved["person"]["name"], &moved["team"]), (&json!("Omar"), &Value::Null));
    let listed = planner.get(&format!("{path}?limit=1")).await.expect(200).json();
    let next = planner.get(&format!("{path}?limit=1&cursor={}", listed["next_cursor"].as_str().unwrap())).await;
    assert_eq!(next.expect(200).json()["items"].as_array().unwrap().len(), 1);
    let trail = service.as_role(Role::Auditor).get("/audit/campaigns?limit=500").await.expect(200);
    for action in ["task_added", "task_done", "task_reopened", "task_changed"] {
        assert!(trail.text().contains(action), "{action}");
    }
}

#[tokio::test]
async fn a_time_line_shows_steps_milestones_and_tasks() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    let task = json!({"title": "Call", "starts_on": "2026-03-30", "due_on": "2026-04-01"});
    planner.post(&format!("{path}/tasks"), task).await.expect(201);
    let of = |line: &Value, kind: &str| -> Vec<Value> {
        line["rows"].as_array().unwrap().iter().filter(|row| row["kind"] == kind).cloned().collect()
    };
    let before = planner.get(&format!("{path}/timeline")).await.expect(200).json();
    assert_eq!((&before["projected"], &of(&before, "step")[0]["state"]), (&json!(true), &json!("active")));
    planner.post(&format!("{path}/launch"), json!({})).await.expect(200);
    service.clock().advance(chrono::TimeDelta::days(2));
    let line = planner.get(&format!("{path}/timeline")).await.expect(200).json();
    assert_eq!((&line["projected"], &line["starts_on"]), (&json!(false), &json!("2026-03-30")));
    let step = &of(&line, "step")[0];
    assert_eq!((&step["template"], &step["state"]), (&json!("high-debt-final-notice"), &json!("late")));
    assert_eq!((&step["targets"], &step["finished"]), (&approved["frozen"]["targets"], &json!(0)));
    let phases: Vec<_> = of(&line, "phase").iter().map(|row| (row["phase"].clone(), row["state"].clone())).collect();
    assert_eq!(phases[..2], [(json!("preparation"), json!("done")), (json!("approval"), json!("done"))]);
    assert_eq!(phases[3], (json!("window"), json!("active")));
    let milestones: Vec<_> = of(&line, "milestone").iter().map(|row| row["milestone"].clone()).collect();
    assert_eq!(milestones, ["freeze", "submit", "decision", "launch", "first_visit", "last_visit", "window_end"]);
    assert_eq!((&of(&line, "task")[0]["state"], &line["tasks"][0]["title"]), (&json!("late"), &json!("Call")));
}
