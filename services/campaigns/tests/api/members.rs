//! The members of a campaign, and the campaigns of an account.

use contracts::notices::Outcome;
use kernel::Role;
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn members_are_searched_and_say_what_happened_last() {
    let service = portfolio(40).await;
    let (planner, path, running) = launched(&service).await;
    let targets = members(&planner, &path, "&arm=treated").await;
    assert_eq!(targets[0]["last_event"], json!({"kind": "released", "on": "2026-04-01"}));
    service.hear(&printed(&running["id"], &targets[0])).await;
    service.hear(&visited(&running["id"], &targets[1], 1, Outcome::FailedNotHome)).await;
    service.hear(&served(&running["id"], &targets[2])).await;
    let reference = |place: usize| targets[place]["account_reference"].as_str().unwrap().to_lowercase();
    for (place, kind) in [(0, "printed"), (1, "visited"), (2, "served")] {
        let found = members(&planner, &path, &format!("&q={}", reference(place))).await;
        assert_eq!((found.len(), &found[0]["last_event"]["kind"]), (1, &json!(kind)));
    }
    let held_out = members(&planner, &path, "&arm=held_out&q=debtor").await;
    assert_eq!(json!(held_out.len()), running["frozen"]["held_out"]);
    assert_eq!(held_out[0]["last_event"]["kind"], "frozen");
}

#[tokio::test]
async fn an_account_knows_the_campaigns_it_was_in() {
    let service = portfolio(20).await;
    let (planner, path, first) = launched(&service).await;
    planner.post(&format!("{path}/complete"), json!({})).await.expect(200);
    let second = approved(&service, &planner).await;
    let of_account = async |query: &str| {
        let path = format!("/members?account_id={}{query}", account(20));
        service.as_role(Role::Finance).get(&path).await.expect(200).json()
    };
    let seen = of_account("").await;
    let campaigns: Vec<_> = seen["items"].as_array().unwrap().iter().map(|one| one["campaign_id"].clone()).collect();
    assert_eq!(campaigns, [second["id"].clone(), first["id"].clone()]);
    assert_eq!(seen["items"][1]["campaign_stage"], "completed");
    assert_eq!(seen["items"][0]["member"]["frozen"]["amount"], "20000.00");
    let page = of_account("&limit=1").await;
    let rest = of_account(&format!("&limit=1&cursor={}", page["next_cursor"].as_str().unwrap())).await;
    assert_eq!((&rest["items"][0]["campaign_id"], &rest["next_cursor"]), (&first["id"], &json!(null)));
    planner.patch(&format!("/campaigns/{}", second["id"].as_str().unwrap()), json!({"capacity": 5})).await.expect(200);
    assert_eq!(of_account("").await["items"].as_array().unwrap().len(), 1, "an edit voids what was frozen");
    planner.get("/members").await.expect(400);
}
