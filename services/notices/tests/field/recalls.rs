//! Notices that people take back, and what is told of a notice's life.

use contracts::notices::NoticesRecalled;
use kernel::Role;
use serde_json::json;

use crate::house::{House, day, each, texts};

#[actix_web::test]
async fn a_notice_taken_back_leaves_the_phone_and_is_planned_no_more() {
    let house = House::with_doors(2).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    let path = format!("/notices/{}/recall", tasks[0]["notice"]["id"].as_str().unwrap());
    let body = json!({"reason": "the amount is wrong"});
    phone.client.post(&path, &body).await.expect(403);
    let recalled = house.supervisor.post(&path, &body).await.expect(200).json();
    assert_eq!((&recalled["status"], &recalled["status_reason"]), (&json!("recalled"), &json!("the amount is wrong")));
    let pulled = phone.pull().await;
    assert_eq!(texts(&pulled["changes"]["tasks"]["deleted"]), [tasks[0]["id"].as_str().unwrap()]);
    assert_eq!(each(&pulled["changes"]["tasks"]["gone"], "reason"), ["recalled"]);
    let again = house.supervisor.with_header("idempotency-key", "another").post(&path, &body).await;
    assert_eq!(again.expect(409).problem(), "notice-not-recallable");
    let said = house.service.said::<NoticesRecalled>().await;
    assert_eq!((said.len(), said[0].items[0].reason.as_str()), (1, "the amount is wrong"));
    let planned = house.plan(&house.plan_for(day(), &[phone.person])).await;
    assert_eq!(planned["problem"]["type"], "/problems/nothing-to-plan", "{planned}");
    let result = phone.visit(&tasks[0], "posted_on_door").await;
    assert_eq!(result["code"], "task_withdrawn");
}

#[actix_web::test]
async fn a_whole_campaign_is_taken_back_but_for_what_was_served() {
    let house = House::with_doors(4).await;
    let mut phone = house.on_the_way().await;
    let tasks = phone.tasks().await;
    phone.visit(&tasks[0], "posted_on_door").await;
    phone.pull().await;
    let nothing = json!({"reason": "x"});
    house.supervisor.post("/notices/recall", nothing).await.expect(422);
    let body = json!({"campaign_id": house.campaign, "reason": "wrong letterhead"});
    let done = house.service.as_role(Role::Planner).post("/notices/recall", body).await.expect(200).json();
    assert_eq!(done, json!({"recalled": 3, "withdrawn": 0, "stops": 3}));
    assert_eq!(phone.pull().await["changes"]["tasks"]["deleted"].as_array().unwrap().len(), 3);
    let notices = house.supervisor.get(&format!("/notices?campaign_id={}", house.campaign)).await.expect(200).json();
    let mut statuses = each(&notices["items"], "status");
    statuses.sort_unstable();
    assert_eq!(statuses, ["recalled", "recalled", "recalled", "served"]);
    assert_eq!(house.service.said::<NoticesRecalled>().await[0].items.len(), 3);
    let audit = house.service.as_role(Role::Auditor).get("/audit/printing").await.expect(200).json();
    let last = audit["items"].as_array().unwrap().last().unwrap();
    assert_eq!(last["record"]["action"], "notices.recalled");
}

#[actix_web::test]
async fn the_history_of_a_notice_tells_its_life() {
    let house = House::with_doors(1).await;
    let mut phone = house.on_the_way().await;
    let task = phone.tasks().await.remove(0);
    let id = task["notice"]["id"].as_str().unwrap();
    house.service.clock().advance(chrono::TimeDelta::minutes(1));
    house.supervisor.post(&format!("/notices/{id}/reprint"), json!({"reason": "spoiled"})).await.expect(200);
    phone.visit(&task, "failed_not_home").await;
    house.service.clock().advance(chrono::TimeDelta::minutes(1));
    house.supervisor.post(&format!("/notices/{id}/recall"), json!({"reason": "paid in cash"})).await.expect(200);
    let notice = house.supervisor.get(&format!("/notices/{id}")).await.expect(200).json();
    let what = ["numbered", "printed", "assigned", "reprinted", "visited", "taken_back"];
    assert_eq!(each(&notice["history"], "what"), what);
    assert_eq!(notice["history"][4]["outcome"], "failed_not_home");
    assert_eq!(notice["history"][5]["by"]["id"], notice["history"][3]["by"]["id"]);
    assert_eq!((&notice["account_reference"], &notice["customer_name"]), (&json!("AC-0001"), &json!("Debtor 1")));
    let account = notice["account_id"].as_str().unwrap();
    let told = house.supervisor.get(&format!("/notices/history?account_id={account}")).await.expect(200).json();
    assert_eq!(told["items"], notice["history"]);
}

#[actix_web::test]
async fn a_print_run_names_its_campaign_and_how_far_it_is() {
    let house = House::with_doors(3).await;
    house.print().await;
    let runs = house.supervisor.get("/print-runs?state=printed").await.expect(200).json();
    let run = &runs["items"][0];
    assert_eq!(run["campaign_title"], "High debt, November");
    let progress = json!({"batches": 1, "batches_done": 1, "pieces": 3, "pieces_done": 3, "pages": 3});
    assert_eq!(run["progress"], progress);
    let waiting = house.supervisor.get("/print-runs?state=requested").await.expect(200).json();
    assert_eq!(waiting["items"], json!([]));
}
