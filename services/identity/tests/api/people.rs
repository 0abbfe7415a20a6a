//! People and teams.

use contracts::identity::{DeviceChanged, PersonChanged, TeamChanged};
use kernel::{Role, Version};
use serde_json::{Value, json};

use super::{employ, refresh, sign_in, start, with_session};

#[tokio::test]
async fn an_edit_builds_on_what_was_seen() {
    let service = start().await;
    let admin = service.as_role(Role::Admin);
    let path = format!("/people/{}", employ(&service, "huda@example.com", &[Role::Planner]).await);
    let seen = admin.get(&path).await.expect(200);
    assert_eq!(seen.header("etag"), "\"1\"");
    let at_first = admin.with_header("if-match", "\"1\"");
    let changed = at_first.patch(&path, json!({"roles": ["legal"]})).await.expect(200);
    assert_eq!((changed.header("etag"), &changed.json()["roles"]), ("\"2\"", &json!(["legal"])));
    assert_eq!(at_first.patch(&path, json!({"name": "Someone"})).await.expect(412).problem(), "stale");
    assert_eq!(service.said::<PersonChanged>().await[1].version, Version::of(2));
}

#[tokio::test]
async fn who_is_deactivated_is_out() {
    let service = start().await;
    let admin = service.as_role(Role::Admin);
    let path = format!("/people/{}", employ(&service, "huda@example.com", &[Role::Technician]).await);
    let session = sign_in(&service, "huda@example.com").await;
    admin.patch(&path, json!({"active": false})).await.expect(200);
    assert_eq!(refresh(&service, &session).await.expect(401).problem(), "refresh-token-invalid");
    let body = json!({"email": "huda@example.com", "password": super::PASSWORD});
    assert_eq!(service.as_nobody().post("/sessions", body).await.expect(401).problem(), "invalid-credentials");
    assert!(!service.said::<PersonChanged>().await[1].active);
    assert!(service.said::<DeviceChanged>().await.is_empty());
}

#[tokio::test]
async fn the_last_admin_stays() {
    let service = start().await;
    let admin = service.as_role(Role::Admin);
    let only = employ(&service, "huda@example.com", &[Role::Admin]).await;
    let path = format!("/people/{only}");
    assert_eq!(admin.patch(&path, json!({"active": false})).await.expect(409).problem(), "last-admin");
    assert_eq!(admin.patch(&path, json!({"roles": []})).await.expect(409).problem(), "last-admin");
    employ(&service, "second@example.com", &[Role::Admin]).await;
    admin.patch(&path, json!({"roles": []})).await.expect(200);
}

#[tokio::test]
async fn bad_people_are_refused_by_field() {
    let service = start().await;
    let admin = service.as_role(Role::Admin);
    employ(&service, "huda@example.com", &[]).await;
    let good = json!({"name": "Huda", "email": "other@example.com", "password": "correct horse", "roles": []});
    let with = |field: &str, value: Value| {
        let mut body = good.clone();
        body[field] = value;
        body
    };
    let taken = admin.post("/people", with("email", json!("HUDA@example.com"))).await.expect(409);
    assert_eq!(taken.problem(), "email-taken");
    let cases = [
        ("/name", with("name", json!(" "))),
        ("/email", with("email", json!("nobody"))),
        ("/password", with("password", json!("short"))),
        ("/team_id", with("team_id", json!(kernel::TeamId::fresh()))),
        ("/roles/0", with("roles", json!(["king"]))),
    ];
    for (pointer, body) in cases {
        let refused = admin.post("/people", body).await.expect(422);
        assert_eq!(refused.json()["errors"][0]["pointer"], pointer, "{}", refused.text());
    }
    let unknown = admin.post("/people", with("is_admin", json!(true))).await;
    assert_eq!(unknown.expect(422).problem(), "invalid");
}

#[tokio::test]
async fn people_are_listed_page_by_page() {
    let service = start().await;
    for number in 0..5 {
        let roles = if number % 2 == 0 { [Role::Finance] } else { [Role::Legal] };
        employ(&service, &format!("p{number}@example.com"), &roles).await;
    }
    let planner = service.as_role(Role::Planner);
    let mut seen = Vec::new();
    let mut path = "/people?limit=2".to_owned();
    loop {
        let page = planner.get(&path).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|person| person["id"].clone()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/people?limit=2&cursor={cursor}");
    }
    seen.dedup();
    assert_eq!(seen.len(), 5);
    let finance = planner.get("/people?role=finance&active=true").await.expect(200).json();
    assert_eq!(finance["items"].as_array().unwrap().len(), 3);
    assert_eq!(planner.get("/people?cursor=nonsense").await.expect(400).problem(), "malformed-cursor");
}

#[tokio::test]
async fn teams_have_names_of_their_own() {
    let service = start().await;
    let admin = service.as_role(Role::Admin).with_header("idempotency-key", "team-1");
    let team = admin.post("/teams", json!({"name": "North"})).await.expect(201).json();
    let again = admin.post("/teams", json!({"name": "North"})).await.expect(201).json();
    assert_eq!(team, again);
    let other = service.as_role(Role::Admin);
    assert_eq!(other.post("/teams", json!({"name": "North"})).await.expect(409).problem(), "team-name-taken");
    let path = format!("/teams/{}", team["id"].as_str().unwrap());
    other.patch(&path, json!({"name": "South"})).await.expect(200);
    let said = service.said::<TeamChanged>().await;
    assert_eq!(said.iter().map(|team| team.name.as_str()).collect::<Vec<_>>(), ["North", "South"]);
    let id = employ(&service, "huda@example.com", &[Role::Supervisor]).await;
    other.patch(&format!("/people/{id}"), json!({"team_id": team["id"]})).await.expect(200);
    let session = sign_in(&service, "huda@example.com").await;
    assert_eq!(session["person"]["team_id"], team["id"]);
    let teams = with_session(&service, &session).get("/teams").await.expect(200).json();
    assert_eq!(teams["items"][0]["name"], "South");
}
