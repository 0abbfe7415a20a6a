//! The pages as a browser gets them. `make portal` builds them first.

use testkit::{Client, TestSuite};

async fn start() -> TestSuite {
    TestSuite::start(vec![portal::service()]).await
}

fn browser(suite: &TestSuite) -> Client {
    suite.as_nobody().with_header("accept", "text/html,application/xhtml+xml")
}

#[tokio::test]
async fn every_address_shows_the_page_under_a_strict_policy() {
    let suite = start().await;
    for (path, title) in [("/", "Dunlin"), ("/campaigns/1/effect", "Dunlin"), ("/field/today", "Dunlin rounds")] {
        let page = browser(&suite).get(path).await.expect(200);
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        let policy = page.header("content-security-policy").to_owned();
        assert!(policy.contains("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{policy}");
        let html = page.text();
        assert!(html.contains(&format!("<title>{title}</title>")), "{path}");
        let nonce = html.split("nonce=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        assert!(policy.contains(&format!("'nonce-{nonce}'")));
        assert!(!html.contains("{{nonce}}") && !html.contains("<style") && !html.contains("https://"));
        let again = browser(&suite).get(path).await.expect(200).text();
        assert!(!again.contains(nonce), "the word is for one answer");
    }
}

#[tokio::test]
async fn files_are_kept_by_their_content() {
    let suite = start().await;
    let html = browser(&suite).get("/").await.expect(200).text();
    let script = html.split("src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let file = suite.as_nobody().get(script).await.expect(200);
    assert!(file.header("content-type").starts_with("text/javascript"));
    assert!(file.header("cache-control").contains("immutable"));
    let icon = suite.as_nobody().get("/favicon.svg").await.expect(200);
    assert_eq!(icon.header("cache-control"), "no-cache");
    let worker = suite.as_nobody().get("/field-worker.js").await.expect(200);
    assert_eq!(worker.header("service-worker-allowed"), "/field");
    assert!(worker.header("content-security-policy").contains("connect-src 'self'"));
    let known = suite.as_nobody().with_header("if-none-match", icon.header("etag")).get("/favicon.svg").await;
    assert_eq!(known.status, 304);
}

#[tokio::test]
async fn what_is_not_ours_is_refused_as_ever() {
    let suite = start().await;
    assert_eq!(suite.as_nobody().get("/campaigns").await.expect(404).problem(), "not-found");
    assert_eq!(browser(&suite).get("/api/accounts/v1/nothing").await.expect(404).problem(), "not-found");
    assert_eq!(browser(&suite).get("/index.html/../../Cargo.toml").await.status, 200, "a page, not a file");
}

#[tokio::test]
async fn the_page_can_tell_the_state_of_the_suite() {
    let suite = TestSuite::start(vec![portal::service(), web::Service::new("accounts")]).await;
    let ready = suite.as_nobody().get("/health/ready").await.expect(200).json();
    let names: Vec<_> = ready["services"].as_array().unwrap().iter().map(|service| service["name"].clone()).collect();
    assert_eq!(names, ["accounts", "portal"]);
}
