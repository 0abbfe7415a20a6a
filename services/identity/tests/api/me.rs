//! The caller's own account, and finding the others.

use kernel::Role;
use serde_json::{Value, json};

use super::{employ, refresh, sign_in, start, with_session};

#[tokio::test]
async fn me_tells_what_to_show() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Supervisor, Role::Technician]).await;
    let session = sign_in(&service, "huda@example.com").await;
    let me = with_session(&service, &session).get("/me").await.expect(200).json();
    assert_eq!(me["session_roles"], json!(["supervisor", "technician"]));
    assert_eq!(me["doors"], json!(["accounts", "campaigns", "print", "field", "reports", "phones", "own_round"]));
    assert_eq!((&me["device_id"], &me["team_name"], &me["has_password"]), (&Value::Null, &Value::Null, &json!(true)));
}

#[tokio::test]
async fn a_person_sees_their_sessions_and_ends_one() {
    let service = start().await;
    employ(&service, "huda@example.com", &[Role::Planner]).await;
    employ(&service, "omar@example.com", &[Role::Planner]).await;
    let (own, lost) = (sign_in(&service, "huda@example.com").await, sign_in(&service, "huda@example.com").await);
    let other = sign_in(&service, "omar@example.com").await;
    let client = with_session(&service, &own);
    let listed = client.get("/me/sessions").await.expect(200).json();
    let ids: Vec<_> = listed["items"].as_array().unwrap().iter().map(|session| session["id"].clone()).collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.contains(&own["session_id"]) && ids.contains(&lost["session_id"]));
    assert!(listed["items"][0]["last_seen_at"].is_string(), "{listed}");
    let path = |session: &Value| format!("/me/sessions/{}", session["session_id"].as_str().unwrap());
    client.delete(&path(&lost)).await.expect(204);
    refresh(&service, &lost).await.expect(401);
    client.delete(&path(&lost)).await.expect(404);
    client.delete(&path(&other)).await.expect(404);
    refresh(&service, &other).await.expect(200);
    let left = client.get("/me/sessions").await.expect(200).json();
    assert_eq!(left["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn people_are_found_by_name_address_team_and_role() {
    let service = start().await;
    let admin = service.as_role(Role::Admin);
    let team = admin.post("/teams", json!({"name": "Field north"})).await.expect(201).json();
    for (name, email, roles, team_id) in [
        ("Huda Saleh", "huda@example.com", json!(["planner"]), Value::Null),
        ("Tariq Aziz", "tariq_a@example.com", json!(["technician"]), team["id"].clone()),
        ("سارة", "sara@example.com", json!(["technician"]), Value::Null),
    ] {
        let body = json!({"name": name, "email": email, "roles": roles, "team_id": team_id});
        admin.post("/people", body).await.expect(201);
    }
    let team_id = team["id"].as_str().unwrap();
    for (query, expected) in [
        ("q=SALEH".to_owned(), vec!["Huda Saleh"]),
        ("q=q_a@".to_owned(), vec!["Tariq Aziz"]),
        ("q=%25".to_owned(), vec![]),
        ("q=سار".to_owned(), vec!["سارة"]),
        (format!("team_id={team_id}"), vec!["Tariq Aziz"]),
        ("role=technician&q=example".to_owned(), vec!["Tariq Aziz", "سارة"]),
    ] {
        let found = admin.get(&format!("/people?{query}")).await.expect(200).json();
        let names: Vec<_> =
            found["items"].as_array().unwrap().iter().map(|person| person["name"].as_str().unwrap()).collect();
        assert_eq!(names, expected, "{query}");
    }
    let found = admin.get(&format!("/people?team_id={team_id}")).await.expect(200).json();
    assert_eq!(found["items"][0]["team_name"], "Field north");
}
