//! Reporting through its front door: events in, progress, feed, live events and reports out.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on should stop")]

use contracts::accounts::{AccountBalance, BalancesChanged, ReceiptsRecorded, ReceiptsReturned, RecordedReceipt};
use contracts::campaigns::{Arm, AudienceFrozen, CampaignLaunched, FrozenMember, TargetsWithdrawn, WithdrawnTarget};
use contracts::notices::{Outcome, PrintedNotice, RunPrinted, VisitRecorded};
use kernel::{
    AccountId, CampaignId, Currency, Day, DeviceId, MemberId, Money, NoticeId, PersonId, PrintRunId, ReceiptId, Role,
    Version, VisitId,
};
use testkit::TestService;

/// A launched campaign with so many targets of 100.00 each and one held out.
struct Drive {
    campaign: CampaignId,
    members: Vec<FrozenMember>,
    launched_on: Day,
}

async fn launched(service: &TestService, targets: usize) -> Drive {
    let campaign = CampaignId::fresh();
    let launched_on = service.ctx().today();
    let members: Vec<FrozenMember> = (0..=targets)
        .map(|place| FrozenMember {
            member_id: MemberId::fresh(),
            account_id: AccountId::fresh(),
            arm: if place < targets { Arm::Treated } else { Arm::HeldOut },
            frozen: Money::of_minor(10_000, Currency::AED),
        })
        .collect();
    let reference = "C-2026-001".to_owned();
    service
        .hear(&AudienceFrozen {
            campaign_id: campaign,
            reference: reference.clone(),
            revision: 1,
            frozen_at: kernel::Clock::system().now() - chrono::TimeDelta::minutes(1),
            items: members.clone(),
        })
        .await;
    service
        .hear(&CampaignLaunched {
            campaign_id: campaign,
            reference,
            title: "Door to door".into(),
            revision: 1,
            targets: u32::try_from(targets).unwrap(),
            held_out: 1,
            frozen: vec![Money::of_minor(10_000 * i64::try_from(targets).unwrap(), Currency::AED)],
            launched_on,
            window_days: 30,
        })
        .await;
    Drive { campaign, members, launched_on }
}

fn receipt(drive: &Drive, member: usize, amount: i64, days_later: i64) -> RecordedReceipt {
    RecordedReceipt {
        receipt_id: ReceiptId::fresh(),
        account_id: drive.members[member].account_id,
        amount,
        currency: Currency::AED,
        effective_on: drive.launched_on.plus(days_later),
        recorded_at: kernel::Clock::system().now(),
    }
}

fn printed(drive: &Drive, member: usize) -> RunPrinted {
    let member = &drive.members[member];
    RunPrinted {
        campaign_id: drive.campaign,
        run_id: PrintRunId::fresh(),
        items: vec![PrintedNotice {
            notice_id: NoticeId::fresh(),
            number: "N-2026-000001".into(),
            member_id: member.member_id,
            account_id: member.account_id,
        }],
    }
}

#[tokio::test]
async fn recovered_counts_the_window_and_never_more_than_the_frozen_debt() {
    let service = TestService::start(reporting::service()).await;
    let drive = launched(&service, 4).await;
    let back = receipt(&drive, 3, 4_000, 2);
    let items = vec![
        receipt(&drive, 0, 25_000, 0),
        receipt(&drive, 1, 6_000, 30),
        receipt(&drive, 1, 4_000, 31),
        receipt(&drive, 2, 10_000, -1),
        back.clone(),
        receipt(&drive, 4, 10_000, 0),
    ];
    // The return is told before the receipt it takes back.
    service.hear(&ReceiptsReturned { items: vec![back] }).await;
    let recorded = ReceiptsRecorded { items };
    service.hear(&recorded).await;
    service.hear(&recorded).await;

    let progress = service.as_role(Role::Planner).get(&format!("/campaigns/{}/progress", drive.campaign)).await;
    let progress = progress.expect(200).json();
    assert_eq!(progress["paid"], 1);
    assert_eq!(progress["recovered"][0]["amount"], "160.00");
    assert_eq!(progress["frozen"][0]["amount"], "400.00");
    assert_eq!((&progress["targets"], &progress["held_out"]), (&4.into(), &1.into()));
}

#[tokio::test]
async fn the_same_news_twice_counts_once() {
    let service = TestService::start(reporting::service()).await;
    let drive = launched(&service, 2).await;
    let print = printed(&drive, 0);
    let visit = VisitRecorded {
        visit_id: VisitId::fresh(),
        campaign_id: drive.campaign,
        notice_id: print.items[0].notice_id,
        member_id: drive.members[0].member_id,
        account_id: drive.members[0].account_id,
        technician: PersonId::fresh(),
        device_id: DeviceId::fresh(),
        attempt: 1,
        outcome: Outcome::FailedNotHome,
        visited_at: kernel::Clock::system().now(),
        flags: vec![],
        withdrawn_before: false,
    };
    let withdrawn = TargetsWithdrawn {
        campaign_id: drive.campaign,
        items: vec![WithdrawnTarget {
            member_id: drive.members[1].member_id,
            account_id: drive.members[1].account_id,
            reason: "paid".into(),
            at: kernel::Clock::system().now(),
        }],
    };
    for _ in 0..2 {
        service.hear(&print).await;
        service.hear(&visit).await;
        service.hear(&withdrawn).await;
    }
    let progress = service.as_role(Role::Operations).get("/campaigns/progress").await.expect(200).json();
    let progress = &progress["items"][0];
    assert_eq!((&progress["printed"], &progress["visits"]), (&1.into(), &1.into()));
    assert_eq!((&progress["failed"], &progress["withdrawn"]), (&1.into(), &1.into()));
    assert_eq!(progress["outcomes"][0]["outcome"], "failed_not_home");
}

#[tokio::test]
async fn a_stale_balance_changes_nothing() {
    let service = TestService::start(reporting::service()).await;
    let account_id = AccountId::fresh();
    let balance = |version: i64, to_collect: i64| BalancesChanged {
        as_of: service.ctx().today(),
        items: vec![AccountBalance {
            account_id,
            version: Version::of(version),
            currency: Currency::AED,
            balance: to_collect,
            overdue: to_collect,
            unapplied: 0,
            disputed: 0,
            promised: 0,
            on_plan: 0,
            to_collect,
            ageing: [0, to_collect, 0, 0, 0, 0, 0, 0],
            open_documents: 1,
            oldest_due_on: None,
            last_paid_on: None,
            holds: vec![],
        }],
    };
    service.hear(&balance(2, 700)).await;
    service.hear(&balance(1, 900)).await;
    let month = service.ctx().today().to_string()[..7].to_owned();
    let manager = service.as_role(Role::Manager);
    let report = manager.post("/reports/monthly-collection", serde_json::json!({"month": month})).await;
    let report = report.expect(201).json();
    assert_eq!(report["figures"]["ageing"][0]["to_collect"]["amount"], "7.00");
}

#[tokio::test]
async fn an_issued_report_stays_as_issued() {
    let service = TestService::start(reporting::service()).await;
    let drive = launched(&service, 1).await;
    let month = service.ctx().today().to_string()[..7].to_owned();
    let manager = service.as_role(Role::Manager);
    let issued =
        manager.post("/reports/monthly-collection", serde_json::json!({"month": month})).await.expect(201).json();
    service.hear(&ReceiptsRecorded { items: vec![receipt(&drive, 0, 10_000, 0)] }).await;
    let id = issued["id"].as_str().unwrap();
    assert_eq!(manager.get(&format!("/reports/{id}")).await.expect(200).json(), issued);
    let xlsx = manager.get(&format!("/reports/{id}/files/xlsx")).await.expect(200).bytes().to_vec();
    assert_eq!(xlsx, manager.get(&format!("/reports/{id}/files/xlsx")).await.expect(200).bytes());
    let pdf = manager.get(&format!("/reports/{id}/files/pdf")).await.expect(200);
    assert!(pdf.bytes().starts_with(b"%PDF"));
    manager.get(&format!("/reports/{id}/files/docx")).await.expect(404);
    for month in ["2026-13", "2999-01", "soon"] {
        manager.post("/reports/monthly-collection", serde_json::json!({"month": month})).await.expect(422);
    }
}

#[tokio::test]
async fn live_events_resume_where_they_broke_off() {
    let service = TestService::start(reporting::service()).await;
    let drive = launched(&service, 3).await;
    let planner = service.as_role(Role::Planner);
    let feed = planner.get(&format!("/activity?campaign_id={}", drive.campaign)).await.expect(200).json();
    let first = feed["items"].as_array().unwrap().last().unwrap()["seq"].as_i64().unwrap();

    let mut live = planner.open(&format!("/events/stream?campaign_id={}&after={first}", drive.campaign)).await;
    let text = read_until(&mut live, "campaigns.campaign_launched").await;
    assert!(text.starts_with("retry: 3000"));
    service.hear(&printed(&drive, 0)).await;
    let text = read_until(&mut live, "notices.run_printed").await;
    let last: i64 = text.lines().find_map(|line| line.strip_prefix("id: ")).unwrap().parse().unwrap();
    drop(live);

    service.hear(&printed(&drive, 1)).await;
    let again = planner.with_header("Last-Event-ID", &last.to_string());
    let mut live = again.open(&format!("/events/stream?campaign_id={}", drive.campaign)).await;
    let text = read_until(&mut live, "notices.run_printed").await;
    let resumed: i64 = text.lines().find_map(|line| line.strip_prefix("id: ")).unwrap().parse().unwrap();
    assert_eq!(resumed, last + 1);
}

async fn read_until(live: &mut reqwest::Response, event: &str) -> String {
    let mut text = String::new();
    while !(text.contains(&format!("event: {event}\n")) && text.ends_with("\n\n")) {
        let next = tokio::time::timeout(std::time::Duration::from_secs(10), live.chunk()).await;
        let bytes = next.expect("an event within ten seconds").expect("readable bytes").expect("the stream goes on");
        text.push_str(&String::from_utf8_lossy(&bytes));
    }
    text
}

#[tokio::test]
async fn pages_of_the_feed_follow_each_other() {
    let service = TestService::start(reporting::service()).await;
    launched(&service, 1).await;
    launched(&service, 1).await;
    let auditor = service.as_role(Role::Auditor);
    let mut seen = Vec::new();
    let mut path = "/activity?limit=3".to_owned();
    loop {
        let page = auditor.get(&path).await.expect(200).json();
        seen.extend(page["items"].as_array().unwrap().iter().map(|line| line["seq"].as_i64().unwrap()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        path = format!("/activity?limit=3&cursor={cursor}");
    }
    assert_eq!(seen, [4, 3, 2, 1]);
    auditor.get("/activity?cursor=nonsense").await.expect(400);
}

#[tokio::test]
async fn refuses_whoever_may_not() {
    let service = TestService::start(reporting::service()).await;
    assert!(testkit::walk_refusals(&service).await >= 8);
    let unknown = CampaignId::fresh();
    service.as_role(Role::Manager).get(&format!("/campaigns/{unknown}/progress")).await.expect(404);
}
