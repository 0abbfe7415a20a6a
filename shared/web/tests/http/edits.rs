//! Pages and versions.

use kernel::Role;
use serde_json::json;
use testkit::TestService;

use crate::sample;

#[tokio::test]
async fn an_edit_of_an_old_version_is_refused() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    let made = planner.post("/things", json!({"name": "kettle", "price": {"amount": "1", "currency": "AED"}})).await;
    let path = format!("/things/{}", made.expect(201).json()["id"].as_str().unwrap());
    let seen = planner.get(&path).await.expect(200);
    let etag = seen.header("etag").to_owned();
    assert_eq!(etag, "\"1\"");
    let edit = |etag: &str, name: &str| {
        let (client, path, body) = (planner.with_header("if-match", etag), path.clone(), json!({"name": name}));
        async move { client.patch(&path, body).await }
    };
    assert_eq!(edit(&etag, "teapot").await.expect(200).header("etag"), "\"2\"");
    assert_eq!(edit(&etag, "jug").await.expect(412).problem(), "stale");
    assert_eq!(edit("two", "jug").await.expect(400).problem(), "if-match-malformed");
    let _ = edit("*", "jug").await.expect(200);
    assert_eq!(planner.get(&path).await.json()["name"], "jug");
}

#[tokio::test]
async fn a_list_is_read_page_by_page() {
    let service = TestService::start(sample::service()).await;
    let planner = service.as_role(Role::Planner);
    for number in 0..5 {
        let thing = json!({"name": format!("thing {number}"), "price": {"amount": "1", "currency": "AED"}});
        let _ = planner.post("/things", thing).await.expect(201);
    }
    let (mut names, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = planner.get(&format!("/things?limit=2{cursor}")).await.expect(200).json();
        names.extend(page["items"].as_array().unwrap().iter().map(|thing| thing["name"].clone()));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    assert_eq!(names, ["thing 0", "thing 1", "thing 2", "thing 3", "thing 4"]);
}
