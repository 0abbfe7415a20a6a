//! A campaign on its way.

use contracts::accounts::AccountBalance;
use contracts::approvals::{ApprovalRequested, ApprovalWithdrawn};
use contracts::campaigns::{CampaignClosed, CampaignLaunched, CampaignProgressed, TargetsReleased, TargetsWithdrawn};
use contracts::notices::Outcome;
use kernel::{Role, Version};
use serde_json::json;

use crate::portfolio::*;

#[tokio::test]
async fn a_launch_releases_the_targets_with_their_frozen_figures() {
    let service = portfolio(40).await;
    let (planner, path, running) = launched(&service).await;
    let frozen = &running["frozen"];
    let launched = service.said::<CampaignLaunched>().await.pop().unwrap();
    assert_eq!(
        (json!(launched.targets), json!(launched.held_out)),
        (frozen["targets"].clone(), frozen["held_out"].clone())
    );
    let released: Vec<TargetsReleased> = service.said().await;
    let targets: Vec<_> = released.iter().flat_map(|event| &event.items).collect();
    assert_eq!(json!(targets.len()), frozen["targets"]);
    assert_eq!(
        (released[0].template.as_str(), released[0].pay_by, released[0].step),
        ("high-debt-final-notice", day("2026-04-15"), 1)
    );
    let held_out = members(&planner, &path, "&arm=held_out").await;
    assert!(
        held_out.iter().all(|member| targets.iter().all(|target| json!(target.account_id) != member["account_id"]))
    );
    for target in &targets {
        let thousands: i64 = target.account_reference["ACC-".len()..].parse().unwrap();
        assert!(target.premise.is_some(), "{target:?}");
        assert_eq!((target.amount.minor(), target.ageing[3]), (thousands * 100_000, thousands * 100_000));
    }
    let plan = planner.get(&format!("{path}/plan")).await.expect(200).json();
    assert_eq!((&plan[0]["targets"], &plan[0]["released"]), (&frozen["targets"], &frozen["targets"]));
    assert_eq!(running["window_ends_on"], "2026-05-01");
}

#[tokio::test]
async fn whoever_paid_or_disputes_leaves_at_once_and_the_rest_is_counted() {
    let service = portfolio(40).await;
    let (planner, path, running) = launched(&service).await;
    let id = &running["id"];
    let targets = members(&planner, &path, "&arm=treated").await;
    let number =
        |member: &serde_json::Value| member["account_reference"].as_str().unwrap()[4..].parse::<u32>().unwrap();
    let (paid, disputed) = (number(&targets[0]), number(&targets[1]));
    let later = |number: u32| AccountBalance { version: Version::of(2), ..balance(number, i64::from(number) * 1_000) };
    let settled = AccountBalance { to_collect: 0, overdue: 0, ..later(paid) };
    let held = AccountBalance { disputed: 5, holds: vec!["dispute".into()], ..later(disputed) };
    service.clock().advance(chrono::TimeDelta::hours(1));
    tell_balances(&service, vec![settled, held]).await;
    tell_receipts(&service, vec![receipt(paid, i64::from(paid) * 2_000, "2026-04-02", service.ctx().now())]).await;

    let told: Vec<TargetsWithdrawn> = service.said().await;
    let mut reasons: Vec<_> = told.iter().flat_map(|event| &event.items).map(|target| target.reason.as_str()).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["dispute", "paid"]);

    service.hear(&printed(id, &targets[2])).await;
    service.hear(&printed(id, &targets[3])).await;
    service.hear(&visited(id, &targets[2], 2, Outcome::PostedOnDoor)).await;
    service.hear(&visited(id, &targets[2], 1, Outcome::FailedNotHome)).await;
    service.hear(&served(id, &targets[2])).await;
    service.hear(&visited(id, &targets[3], 1, Outcome::FailedNotHome)).await;

    let progress = planner.get(&format!("{path}/progress")).await.expect(200).json();
    let figure = |name: &str| progress[name].as_u64().unwrap();
    assert_eq!((figure("printed"), figure("served"), figure("failed"), figure("withdrawn")), (2, 1, 1, 2));
    assert_eq!((figure("withdrawn_before_print"), figure("paid")), (2, 1));
    let by_state: u64 = progress["states"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(by_state, figure("targets"));
    // Twice the debt came in, but no more than the frozen debt counts.
    assert_eq!(progress["recovered"], json!([{"amount": format!("{}.00", paid * 1_000), "currency": "AED"}]));

    let last = service.said::<CampaignProgressed>().await.pop().unwrap();
    assert_eq!(
        (u64::from(last.printed), u64::from(last.withdrawn), json!(last.sequence)),
        (2, 2, progress["sequence"].clone())
    );
    let sequences: Vec<i64> = service.said::<CampaignProgressed>().await.iter().map(|told| told.sequence).collect();
    assert!(sequences.windows(2).all(|pair| pair[0] < pair[1]));
}

#[tokio::test]
async fn whoever_paid_before_the_release_is_never_released() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    let targets = members(&planner, &path, "&arm=treated").await;
    let number = targets[0]["account_reference"].as_str().unwrap()[4..].parse::<u32>().unwrap();
    tell_balances(&service, vec![AccountBalance { to_collect: 0, version: Version::of(2), ..balance(number, 1) }])
        .await;
    assert!(service.said::<TargetsWithdrawn>().await.is_empty());
    planner.post(&format!("{path}/launch"), json!({})).await.expect(200);
    let released: Vec<TargetsReleased> = service.said().await;
    assert!(released.iter().flat_map(|event| &event.items).all(|target| target.account_id != account(number)));
    assert_eq!(service.said::<TargetsWithdrawn>().await[0].items[0].reason, "paid");
}

#[tokio::test]
async fn waves_are_released_day_by_day_and_a_pause_holds_them() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    let gulf = json!({"capacity": 5, "calendar": {"weekend": ["friday", "saturday"]}});
    planner.patch(&path, gulf).await.expect(200);
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    decide(&service, contracts::approvals::Decision::Approved).await;
    planner.post(&format!("{path}/launch"), json!({})).await.expect(200);
    let released =
        async || service.said::<TargetsReleased>().await.iter().map(|event| event.items.len()).sum::<usize>();
    assert_eq!(released().await, 5);
    service.run_job("walk-plans").await;
    assert_eq!(released().await, 5);
    service.clock().advance(chrono::TimeDelta::days(1));
    service.run_job("walk-plans").await;
    assert_eq!(released().await, 10);
    planner.post(&format!("{path}/pause"), json!({})).await.expect(200);
    service.clock().advance(chrono::TimeDelta::days(30));
    service.run_job("walk-plans").await;
    assert_eq!(released().await, 10);
    planner.post(&format!("{path}/resume"), json!({})).await.expect(200);
    let targets = members(&planner, &path, "&arm=treated").await.len();
    assert_eq!(released().await, targets);
    let plan = planner.get(&format!("{path}/plan")).await.expect(200).json();
    let days: Vec<_> = plan.as_array().unwrap().iter().map(|wave| wave["due_on"].as_str().unwrap()).collect();
    assert_eq!(days[..3], ["2026-04-01", "2026-04-02", "2026-04-05"]);
}

#[tokio::test]
async fn a_kill_between_waves_releases_nobody_twice() {
    let service = portfolio(40).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    planner.patch(&path, json!({"capacity": 7})).await.expect(200);
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    decide(&service, contracts::approvals::Decision::Approved).await;
    planner.post(&format!("{path}/launch"), json!({})).await.expect(200);
    service.clock().advance(chrono::TimeDelta::days(1));
    service.run_job("walk-plans").await;
    planner.post(&format!("{path}/pause"), json!({})).await.expect(200);

    let service = service.killed_and_started_again(campaigns::service()).await;
    let planner = service.as_role(Role::Planner);
    planner.post(&format!("{path}/resume"), json!({})).await.expect(200);
    for _ in 0..10 {
        service.clock().advance(chrono::TimeDelta::days(1));
        service.run_job("walk-plans").await;
    }
    let released: Vec<TargetsReleased> = service.said().await;
    let mut targets: Vec<_> = released.iter().flat_map(|event| &event.items).map(|target| target.member_id).collect();
    let all = targets.len();
    targets.sort_unstable();
    targets.dedup();
    assert_eq!((targets.len(), all), (all, members(&planner, &path, "&arm=treated").await.len()));
}

#[tokio::test]
async fn a_scheduled_campaign_launches_by_itself() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let approved = approved(&service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    planner.post(&format!("{path}/launch?on=2026-03-01"), json!({})).await.expect(422);
    planner.post(&format!("{path}/launch?on=2026-04-03"), json!({})).await.expect(200);
    service.run_job("walk-plans").await;
    assert_eq!(planner.get(&path).await.json()["stage"], "scheduled");
    service.clock().advance(chrono::TimeDelta::days(2));
    service.run_job("walk-plans").await;
    assert_eq!(planner.get(&path).await.json()["launched_on"], "2026-04-03");
}

#[tokio::test]
async fn a_cancelled_campaign_takes_everybody_out() {
    let service = portfolio(20).await;
    let (planner, path, running) = launched(&service).await;
    planner.post(&format!("{path}/cancel"), json!({"reason": "wrong month"})).await.expect(200);
    let told: Vec<TargetsWithdrawn> = service.said().await;
    assert_eq!(json!(told.iter().map(|event| event.items.len()).sum::<usize>()), running["frozen"]["targets"]);
    assert!(told.iter().flat_map(|event| &event.items).all(|target| target.reason == "cancelled"));
    assert_eq!(service.said::<CampaignClosed>().await[0].stage, "cancelled");
}

#[tokio::test]
async fn a_planner_takes_out_one_target_once() {
    let service = portfolio(60).await;
    let (planner, path, _) = launched(&service).await;
    let target = &members(&planner, &path, "&arm=treated").await[0];
    let withdraw = format!("{path}/members/{}/withdraw", target["id"].as_str().unwrap());
    planner.post(&withdraw, json!({"reason": "asked by the owners' committee"})).await.expect(204);
    assert_eq!(planner.post(&withdraw, json!({"reason": "again"})).await.expect(409).problem(), "member-not-a-target");
    assert_eq!(service.said::<TargetsWithdrawn>().await[0].items[0].reason, "manual");
    let held_out = &members(&planner, &path, "&arm=held_out").await[0];
    let refused = format!("{path}/members/{}/withdraw", held_out["id"].as_str().unwrap());
    planner.post(&refused, json!({"reason": "x"})).await.expect(409);
}

#[tokio::test]
async fn a_campaign_ends_after_it_is_completed() {
    let service = portfolio(20).await;
    let (planner, path, _) = launched(&service).await;
    planner.post(&format!("{path}/complete"), json!({})).await.expect(200);
    let closed = planner.post(&format!("{path}/close"), json!({})).await.expect(200).json();
    assert_eq!((&closed["stage"], &closed["closed_on"]), (&json!("closed"), &json!("2026-04-01")));
    assert_eq!(service.said::<CampaignClosed>().await[0].stage, "closed");
}

#[tokio::test]
async fn a_change_takes_back_the_request_for_approval() {
    let service = portfolio(20).await;
    let planner = service.as_role(Role::Planner);
    let drafted = planner.post("/campaigns", campaign(rule("to_collect", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    let submit = async || {
        planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
        planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    };
    submit().await;
    let asked = service.said::<ApprovalRequested>().await.pop().unwrap();
    assert_eq!((asked.samples.len(), asked.samples[0].reference.as_str()), (10, "ACC-00020"));
    planner.patch(&path, json!({"capacity": 5})).await.expect(200);
    submit().await;
    planner.post(&format!("{path}/cancel"), json!({"reason": "wrong month"})).await.expect(200);
    let told: Vec<ApprovalWithdrawn> = service.said().await;
    let told: Vec<_> = told.iter().map(|one| (one.subject.revision, one.reason.as_str())).collect();
    assert_eq!(told, [(1, "edited"), (2, "cancelled")]);
    assert_eq!(asked.subject.revision, 1);
}
