//! One-time links.

use chrono::TimeDelta;
use contracts::approvals::{RequestDecided, StageDecided};
use kernel::Role;
use serde_json::{Value, json};
use testkit::Client;

use super::{Cast, any};

/// A request whose only stage is outside.
async fn outside(cast: &Cast) -> String {
    let registrar = json!({"name": "Rana <Registrar>", "email": "rana@regulator.example", "organisation": "Regulator"});
    cast.prescribe(json!([{"name": "Regulator", "external": registrar, "rule": any(), "due_hours": 72}])).await;
    cast.ask(&cast.asked("cmp_1", 1)).await
}

async fn mint(cast: &Cast, request: &str) -> String {
    let minted = cast.legal.post(&format!("{request}/links"), json!({})).await.expect(201).json();
    assert!(minted["url"].as_str().unwrap().ends_with(minted["token"].as_str().unwrap()));
    format!("/links/{}", minted["token"].as_str().unwrap())
}

fn browser(cast: &Cast) -> Client {
    cast.service.as_nobody().with_header("accept", "text/html,application/xhtml+xml")
}

#[tokio::test]
async fn a13_a_link_shows_as_often_as_asked_and_decides_once() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let link = mint(&cast, &request).await;
    let visitor = cast.service.as_nobody().with_header("user-agent", "Visitor/1");
    for _ in 0..3 {
        let shown = visitor.get(&link).await.expect(200).json();
        assert_eq!(shown["approver"], "Rana <Registrar>, Regulator");
        assert_eq!(shown["amounts"][0]["amount"], "12345.50");
    }
    let yes = json!({"decision": "approved", "reason": "in order"});
    assert_eq!(visitor.post(&link, &yes).await.expect(200).json()["state"], "approved");
    assert_eq!(visitor.post(&link, &yes).await.expect(409).problem(), "link-already-used");
    assert_eq!(visitor.get(&link).await.expect(409).problem(), "link-already-used");
    assert_eq!(cast.service.said::<StageDecided>().await.len(), 1);
    assert_eq!(cast.service.said::<RequestDecided>().await.len(), 1);

    let history = cast.request(&request).await["history"].clone();
    let vote = history.as_array().unwrap().iter().find(|line| line["action"] == "vote.cast").unwrap().clone();
    assert_eq!(vote["actor"], json!({"kind": "link", "name": "Rana <Registrar>, Regulator"}));
    assert_eq!(vote["detail"]["how"]["user_agent"], "Visitor/1");
    assert_eq!(vote["detail"]["how"]["address"], "127.0.0.1");
}

#[tokio::test]
async fn of_two_decisions_at_once_one_counts() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let link = mint(&cast, &request).await;
    let nobody = cast.service.as_nobody();
    let no = json!({"decision": "rejected", "reason": "no"});
    let (one, other) = tokio::join!(nobody.post(&link, json!({"decision": "approved"})), nobody.post(&link, no));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409]);
    assert_eq!(cast.service.said::<RequestDecided>().await.len(), 1);
}

#[tokio::test]
async fn a13_links_expire_are_replaced_and_overtaken() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let nobody = cast.service.as_nobody();
    let yes = json!({"decision": "approved"});

    let replaced = mint(&cast, &request).await;
    let newest = mint(&cast, &request).await;
    assert_eq!(nobody.get(&replaced).await.expect(410).problem(), "link-replaced");
    assert_eq!(nobody.post(&replaced, &yes).await.expect(410).problem(), "link-replaced");
    nobody.get(&newest).await.expect(200);
    cast.later(TimeDelta::hours(72));
    assert_eq!(nobody.get(&newest).await.expect(410).problem(), "link-expired");
    assert_eq!(nobody.post(&newest, &yes).await.expect(410).problem(), "link-expired");

    let fresh = mint(&cast, &request).await;
    cast.service.hear(&cast.asked("cmp_1", 2)).await;
    assert_eq!(nobody.get(&fresh).await.expect(409).problem(), "link-overtaken");
    assert_eq!(nobody.post(&fresh, &yes).await.expect(409).problem(), "link-overtaken");
    assert_eq!(cast.request(&request).await["state"], "cancelled");
    for unknown in ["/links/x", "/links/a.b", "/links/AAAA.AAAA"] {
        assert_eq!(nobody.get(unknown).await.expect(404).problem(), "link-unknown");
        assert_eq!(nobody.post(unknown, &yes).await.expect(404).problem(), "link-unknown");
    }
}

#[tokio::test]
async fn a_body_with_flaws_does_not_spend_the_link() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let link = mint(&cast, &request).await;
    let nobody = cast.service.as_nobody();
    for body in [
        json!({"decision": "rejected"}),
        json!({"decision": "maybe"}),
        json!({}),
        json!({"decision": "approved", "x": 1}),
    ] {
        assert_eq!(nobody.post(&link, body).await.expect(422).problem(), "invalid");
    }
    nobody.post(&link, json!({"decision": "approved"})).await.expect(200);
}

#[tokio::test]
async fn a_browser_gets_a_page_in_two_languages_and_posts_a_form() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let link = mint(&cast, &request).await;
    let page = browser(&cast).get(&link).await.expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'; style-src 'sha256-"));
    let html = page.text();
    for part in
        ["<main>", "<h1>", "<label for=\"reason\">", "href=\"#decision\"", "lang=\"ar\" dir=\"rtl\"", "scope=\"col\""]
    {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("<script") && html.matches("<h1>").count() == 1);
    assert!(html.contains("dir=\"rtl\"") && html.contains("AED") && html.contains("12,345.50"));
    assert!(html.contains("March &lt;drive&gt;") && !html.contains("<drive>"));

    let form = "application/x-www-form-urlencoded";
    let hasty = browser(&cast).send_bytes("POST", &link, form, "decision=rejected&reason=").await.expect(422);
    let hasty = hasty.text();
    assert!(hasty.contains("a rejection needs a reason") && hasty.contains("aria-invalid=\"true\""));
    assert!(hasty.contains("id=\"reason-error\"") && hasty.contains("value=\"approved\""), "the form is there again");
    let done = browser(&cast).send_bytes("POST", &link, form, "decision=rejected&reason=%D9%84%D8%A7").await;
    assert!(done.expect(200).text().contains("Your rejection is recorded"));
    let again = browser(&cast).send_bytes("POST", &link, form, "decision=approved&reason=").await.expect(409);
    assert!(again.text().contains("already made"));
    let decided = cast.request(&request).await;
    assert_eq!((&decided["state"], &decided["reason"]), (&json!("rejected"), &json!("لا")));
}

#[tokio::test]
async fn guessing_links_is_slowed_down() {
    let cast = Cast::gather().await;
    for _ in 0..120 {
        cast.service.as_nobody().get("/links/guess").await.expect(404);
    }
    let refused = cast.service.as_nobody().get("/links/guess").await.expect(429);
    assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
}

#[tokio::test]
async fn the_token_is_nowhere_in_what_is_kept() {
    let cast = Cast::gather().await;
    let request = outside(&cast).await;
    let link = mint(&cast, &request).await;
    let token = link.trim_start_matches("/links/");
    let audit = cast.service.as_role(Role::Auditor).get("/audit/approvals?limit=500").await.expect(200);
    assert!(audit.text().contains("link.made") && !audit.text().contains(token));
    let history: Value = cast.request(&request).await;
    assert!(!history.to_string().contains(token));
}
