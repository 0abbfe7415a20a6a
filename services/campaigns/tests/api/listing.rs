//! Lists of campaigns, and what waits for whoever looks.

use contracts::notices::Outcome;
use kernel::Role;
use serde_json::{Value, json};

use crate::portfolio::*;

fn titles(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn campaigns_are_found_ordered_and_paged() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    tell_person(&service, planner.person(), "Pia", None).await;
    for title in ["Marina", "deira", "Creek"] {
        let draft = json!({"title": title, "rule": rule("to_collect", ">", "5000")});
        planner.post("/campaigns", draft).await.expect(201);
    }
    let list = async |query: &str| planner.get(&format!("/campaigns{query}")).await.expect(200).json();
    assert_eq!(titles(&list("").await), ["Creek", "deira", "Marina"]);
    assert_eq!(titles(&list("?order=title").await), ["Creek", "deira", "Marina"]);
    assert_eq!(titles(&list("?order=oldest").await), ["Marina", "deira", "Creek"]);
    assert_eq!(titles(&list("?q=DEI").await), ["deira"]);
    assert_eq!(titles(&list("?q=c-2026-001").await), ["Marina"]);
    assert_eq!(titles(&list("?stage=running,paused").await), Vec::<&str>::new());
    assert_eq!(titles(&list("?stage=draft,running&mine=true&limit=5").await).len(), 3);
    for order in ["newest", "oldest", "title", "reference", "launched_on"] {
        let (mut query, mut seen) = (format!("?order={order}&limit=2"), Vec::new());
        loop {
            let page = list(&query).await;
            seen.extend(titles(&page).into_iter().map(str::to_owned));
            let Some(next) = page["next_cursor"].as_str() else { break };
            query = format!("?order={order}&limit=2&cursor={next}");
        }
        seen.sort_unstable();
        assert_eq!(seen, ["Creek", "Marina", "deira"], "{order}");
    }
    let first = list("?order=title").await["items"][0].clone();
    assert_eq!((&first["created_by"]["name"], &first["next_milestone"]["kind"]), (&json!("Pia"), &json!("freeze")));
    planner.get("/campaigns?stage=sleeping").await.expect(422);
}

#[tokio::test]
async fn a_running_campaign_shows_its_funnel_and_its_risks() {
    let service = portfolio(40).await;
    let (planner, path, running) = launched(&service).await;
    let targets = members(&planner, &path, "&arm=treated").await;
    service.hear(&printed(&running["id"], &targets[0])).await;
    service.hear(&visited(&running["id"], &targets[0], 1, Outcome::PostedOnDoor)).await;
    service.hear(&served(&running["id"], &targets[0])).await;
    service.hear(&printed(&running["id"], &targets[1])).await;
    service.hear(&visited(&running["id"], &targets[1], 1, Outcome::FailedNotHome)).await;
    let row = async || planner.get("/campaigns").await.expect(200).json()["items"][0].clone();
    let fresh = row().await;
    let frozen = running["frozen"].clone();
    assert_eq!((&fresh["funnel"]["frozen"], &fresh["funnel"]["targets"]), (&frozen["audience"], &frozen["targets"]));
    assert_eq!((&fresh["funnel"]["printed"], &fresh["funnel"]["delivered"]), (&json!(2), &json!(1)));
    assert_eq!(fresh["funnel"]["frozen_amounts"], frozen["target_amounts"]);
    assert_eq!(fresh["next_milestone"], json!({"kind": "last_visit", "on": "2026-04-01", "done": false}));
    assert_eq!(fresh["risks"], json!([{"code": "undelivered", "targets": 1}]));

    service.clock().advance(chrono::TimeDelta::days(25));
    let late = row().await;
    let waiting = targets.len() - 2;
    assert_eq!(
        late["risks"],
        json!([
            {"code": "behind_plan", "targets": waiting, "since": "2026-04-01"},
            {"code": "not_printed", "targets": waiting, "since": "2026-04-01"},
            {"code": "undelivered", "targets": 1},
            {"code": "window_ending", "on": "2026-05-01", "days": 5, "targets": waiting + 1},
        ])
    );
    assert_eq!(late["next_milestone"]["kind"], "complete");
    let waits = planner.get("/campaigns/attention").await.expect(200).json();
    assert_eq!(
        (&waits["duties"][0]["duty"], &waits["duties"][0]["due_on"]),
        (&json!("complete"), &json!("2026-04-01"))
    );
    assert_eq!((&waits["counts"]["duties"], &waits["counts"]["at_risk"]), (&json!(1), &json!(1)));
    let other = service.as_role(Role::Finance).get("/campaigns/attention").await.expect(200).json();
    assert_eq!((&other["duties"], &other["counts"]["at_risk"]), (&json!([]), &json!(1)));
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_a_risk() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("to_collect", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    let waits = planner.get("/campaigns/attention").await.expect(200).json();
    assert_eq!(waits["duties"][0]["duty"], "submit");
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    service.clock().advance(chrono::TimeDelta::days(8));
    let row = planner.get("/campaigns?stage=in_approval").await.expect(200).json()["items"][0].clone();
    assert_eq!(
        row["risks"],
        json!([{"code": "approval_waiting", "days": 8}, {"code": "figures_aging", "frozen_on": "2026-04-01", "days": 8}])
    );
}
