//! The page as a browser gets it.

use testkit::TestSuite;

#[tokio::test]
async fn the_page_is_whole_and_brings_everything_itself() {
    let suite = TestSuite::start(vec![portal::service()]).await;
    let browser = suite.as_nobody();
    let page = browser.get("/").await.expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.header("content-security-policy").contains("script-src 'self';"));
    let html = page.text();
    assert!(
        !html.contains("http://")
            && !html.contains("https://")
            && !html.contains("<style")
            && !html.contains("onclick")
    );
    for path in ["/portal.css", "/portal.js", "/portal-texts.js", "/favicon.svg"] {
        assert!(html.contains(path) || path == "/portal-texts.js", "{path}");
        let file = browser.get(path).await.expect(200);
        let again = browser.with_header("if-none-match", file.header("etag")).get(path).await;
        assert_eq!(again.status, 304, "{path}");
    }
    assert_eq!(browser.get("/campaigns").await.expect(404).problem(), "not-found");
}

#[tokio::test]
async fn the_page_can_tell_the_state_of_the_suite() {
    let suite = TestSuite::start(vec![portal::service(), web::Service::new("accounts")]).await;
    let ready = suite.as_nobody().get("/health/ready").await.expect(200).json();
    let names: Vec<_> = ready["services"].as_array().unwrap().iter().map(|service| service["name"].clone()).collect();
    assert_eq!(names, ["accounts", "portal"]);
}

#[test]
fn both_languages_have_a_word_for_everything_on_the_page() {
    let html = include_str!("../assets/index.html");
    let (english, arabic) = include_str!("../assets/portal-texts.js").split_once("  ar: {").unwrap();
    for key in html.split("data-text=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(english.contains(&format!("{key}: ")), "{key} in English");
        assert!(arabic.contains(&format!("{key}: ")), "{key} in Arabic");
    }
}
