//! What the portal's screens are made of: reports to choose and look at, the feed with its facts, trends, live lines.

use contracts::accounts::{ReceiptsRecorded, ReceiptsReturned, RecordedReceipt};
use contracts::campaigns::{
    Arm, AudienceFrozen, CampaignClosed, CampaignLaunched, FrozenMember, TargetsWithdrawn, WithdrawnTarget,
};
use contracts::identity::PersonChanged;
use contracts::notices::{NoticeServed, Outcome, RoundAssigned, VisitRecorded};
use kernel::{
    AccountId, CampaignId, Currency, Day, DeviceId, MemberId, Money, NoticeId, PersonId, ReceiptId, Role, RoundId,
    Version, VisitId,
};
use serde_json::{Value, json};
use testkit::TestService;

/// A launched campaign of forty targets and forty held out, 100.00 each.
struct Drive {
    campaign: CampaignId,
    members: Vec<FrozenMember>,
    technician: PersonId,
    today: Day,
}

async fn launched(service: &TestService) -> Drive {
    let (campaign, technician, today) = (CampaignId::fresh(), PersonId::fresh(), service.ctx().today());
    let members: Vec<FrozenMember> = (0..80)
        .map(|place| FrozenMember {
            member_id: MemberId::fresh(),
            account_id: AccountId::fresh(),
            arm: if place < 40 { Arm::Treated } else { Arm::HeldOut },
            frozen: Money::of_minor(10_000, Currency::AED),
        })
        .collect();
    let reference = "C-2026-001".to_owned();
    service
        .hear(&PersonChanged {
            person_id: technician,
            version: Version::FIRST,
            name: "Technician North".into(),
            email: "north@example.com".into(),
            roles: vec![Role::Technician],
            team_id: None,
            active: true,
        })
        .await;
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
            targets: 40,
            held_out: 40,
            frozen: vec![Money::of_minor(400_000, Currency::AED)],
            launched_on: today,
            window_days: 30,
        })
        .await;
    Drive { campaign, members, technician, today }
}

impl Drive {
    fn receipt(&self, member: usize, amount: i64) -> RecordedReceipt {
        RecordedReceipt {
            receipt_id: ReceiptId::fresh(),
            account_id: self.members[member].account_id,
            amount,
            currency: Currency::AED,
            effective_on: self.today,
            recorded_at: kernel::Clock::system().now(),
        }
    }

    fn visit(&self, member: usize, outcome: Outcome) -> VisitRecorded {
        VisitRecorded {
            visit_id: VisitId::fresh(),
            campaign_id: self.campaign,
            notice_id: NoticeId::fresh(),
            member_id: self.members[member].member_id,
            account_id: self.members[member].account_id,
            technician: self.technician,
            device_id: DeviceId::fresh(),
            attempt: 1,
            outcome,
            visited_at: kernel::Clock::system().now(),
            flags: vec![],
            withdrawn_before: false,
        }
    }

    fn withdrawn(&self, member: usize, reason: &str) -> WithdrawnTarget {
        WithdrawnTarget {
            member_id: self.members[member].member_id,
            account_id: self.members[member].account_id,
            reason: reason.into(),
            at: kernel::Clock::system().now(),
        }
    }
}

/// Twenty targets pay in full and four of the held out; two leave; a technician is at three doors.
async fn played(service: &TestService) -> Drive {
    let drive = launched(service).await;
    let paying = (0..20).chain(40..44).map(|member| drive.receipt(member, 10_000)).collect();
    service.hear(&ReceiptsRecorded { items: paying }).await;
    let items = vec![drive.withdrawn(0, "paid"), drive.withdrawn(1, "paid"), drive.withdrawn(30, "dispute")];
    service.hear(&TargetsWithdrawn { campaign_id: drive.campaign, items }).await;
    service
        .hear(&RoundAssigned {
            round_id: RoundId::fresh(),
            campaign_id: drive.campaign,
            technician: drive.technician,
            day: drive.today,
            stops: 3,
        })
        .await;
    for (member, outcome) in
        [(2, Outcome::PostedOnDoor), (3, Outcome::DeliveredToRecipient), (4, Outcome::FailedNotHome)]
    {
        service.hear(&drive.visit(member, outcome)).await;
    }
    drive
}

#[tokio::test]
async fn the_result_of_a_campaign_is_looked_at_and_then_issued() {
    let service = TestService::start(reporting::service()).await;
    let drive = played(&service).await;
    let manager = service.as_role(Role::Manager);
    let kinds = manager.get("/report-kinds").await.expect(200).json();
    assert_eq!(kinds["items"][1]["parameters"][0]["name"], "campaign_id");

    let preview = format!("/reports/preview?kind=campaign-result&campaign_id={}", drive.campaign);
    let paper = manager.get(&preview).await.expect(200).json();
    let table = |code: &str| {
        let tables = paper["tables"].as_array().unwrap();
        tables.iter().find(|table| table["code"] == code).unwrap()["rows"].clone()
    };
    assert_eq!(table("withdrawals")[0][0]["value"], "paid");
    assert_eq!(table("technicians")[0][0]["value"], "Technician North");
    assert_eq!(table("technicians")[0][4]["value"], 2, "delivered");
    assert_eq!(table("money")[0][5]["value"], json!({"amount": "2000.00", "currency": "AED"}));

    let asked = json!({"kind": "campaign-result", "campaign_id": drive.campaign});
    let begun = manager.post("/reports", asked).await.expect(202).json();
    let operation = manager.finished(begun["operation_id"].as_str().unwrap().parse().unwrap()).await;
    assert_eq!((&operation["state"], &operation["result"]["report_id"]), (&json!("succeeded"), &begun["report_id"]));
    let place = format!("/reports/{}", begun["report_id"].as_str().unwrap());
    let figures = manager.get(&place).await.expect(200).json()["figures"].clone();
    assert_eq!(figures["uplift"]["uplift_pp"], 40.0, "twenty of forty against four of forty");
    assert_eq!(figures["arms"][0]["incremental"]["amount"], "1600.00");
    assert_eq!(figures["caveats"], json!(["window_open", "few_members", "withdrawn_count"]));

    assert!(manager.get(&format!("{place}/files/pdf")).await.expect(200).bytes().starts_with(b"%PDF"));
    let xlsx = manager.get(&format!("{place}/files/xlsx")).await.expect(200);
    assert!(xlsx.header("content-disposition").contains("campaign-result-C-2026-001.xlsx"));
    let csv = manager.get(&format!("{place}/files/csv?table=withdrawals")).await.expect(200).text();
    assert!(csv.contains("paid,2,5%\r\n") && csv.contains("dispute,1,2.5%\r\n"), "{csv}");
    manager.get(&format!("{place}/files/csv?table=nothing")).await.expect(404);

    let count = async |filter: &str| {
        manager.get(&format!("/reports?{filter}")).await.expect(200).json()["items"].as_array().unwrap().len()
    };
    assert_eq!(count("kind=campaign-result").await, 1);
    assert_eq!(count("kind=monthly-collection").await, 0);
    assert_eq!(count(&format!("campaign_id={}", CampaignId::fresh())).await, 0);
    assert_eq!(count(&format!("from={}", drive.today.plus(1))).await, 0);
    assert_eq!(count(&format!("from={0}&to={0}", drive.today)).await, 1);
}

#[tokio::test]
async fn what_cannot_be_reported_on_is_refused_before_work_begins() {
    let service = TestService::start(reporting::service()).await;
    let manager = service.as_role(Role::Manager);
    let refused = manager.post("/reports", json!({"kind": "campaign-result"})).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["pointer"], "/campaign_id");
    manager.get("/reports/preview?kind=monthly-collection&month=2999-01").await.expect(422);
    manager.get("/reports/preview?kind=weather").await.expect(400);
    manager.get("/reports/preview?kind=monthly-collection").await.expect(200);
    let unknown = format!("/reports/preview?kind=campaign-result&campaign_id={}", CampaignId::fresh());
    assert_eq!(manager.get(&unknown).await.expect(404).problem(), "campaign-unknown");
}

#[tokio::test]
async fn the_feed_tells_facts_and_can_be_narrowed() {
    let service = TestService::start(reporting::service()).await;
    let drive = played(&service).await;
    let planner = service.as_role(Role::Planner);
    let items = async |filter: &str| -> Vec<Value> {
        let feed = planner.get(&format!("/activity?{filter}")).await.expect(200).json();
        feed["items"].as_array().unwrap().clone()
    };
    let launched = items("kind=campaigns.campaign_launched").await;
    assert_eq!(launched[0]["facts"]["amounts"][0]["amount"], "4000.00");
    assert_eq!(
        (&launched[0]["campaign_title"], &launched[0]["facts"]["targets"]),
        (&json!("Door to door"), &json!(40))
    );
    let left = items("kind=campaigns.target_withdrawn").await;
    assert_eq!(left[0]["facts"], json!({"count": 3, "reasons": ["paid", "dispute"]}));
    let theirs = items(&format!("person_id={}", drive.technician)).await;
    assert_eq!(theirs.len(), 5, "a record, a round and three visits");
    assert_eq!(
        (&theirs[0]["person_name"], &theirs[0]["facts"]["outcome"]),
        (&json!("Technician North"), &json!("failed_not_home"))
    );
    let later = (kernel::Clock::system().now() + chrono::TimeDelta::hours(1)).to_string();
    assert!(items(&format!("since={later}")).await.is_empty());
    assert!(!items(&format!("until={later}&campaign_id={}", drive.campaign)).await.is_empty());
    let types = planner.get("/event-types").await.expect(200).json();
    assert!(types["items"].as_array().unwrap().iter().any(|it| it["code"] == launched[0]["kind"]));
}

#[tokio::test]
async fn progress_has_rates_and_every_day_its_money() {
    let service = TestService::start(reporting::service()).await;
    let drive = played(&service).await;
    let back = drive.receipt(5, 2_500);
    service.hear(&ReceiptsReturned { items: vec![back] }).await;
    service
        .hear(&NoticeServed {
            notice_id: NoticeId::fresh(),
            campaign_id: drive.campaign,
            member_id: drive.members[3].member_id,
            account_id: drive.members[3].account_id,
            visit_id: VisitId::fresh(),
            served_on: drive.today,
        })
        .await;
    let planner = service.as_role(Role::Planner);
    let progress = planner.get("/campaigns/progress").await.expect(200).json()["items"][0].clone();
    assert_eq!((&progress["rates"]["paid_bp"], &progress["rates"]["served_bp"]), (&json!(5_000), &json!(250)));
    assert_eq!(progress["amounts"][0]["recovered_bp"], 5_000);
    assert_eq!(progress["withdrawn"], 3);

    let trends = planner.get("/trends/daily?days=30").await.expect(200).json();
    let days = trends["days"].as_array().unwrap();
    assert_eq!((days.len(), &trends["currencies"]), (30, &json!(["AED"])));
    assert_eq!((&days[29]["day"], &days[29]["served"]), (&json!(drive.today), &json!(1)));
    let money = &days[29]["payments"][0];
    assert_eq!((&money["received"]["amount"], &money["returned"]["amount"]), (&json!("2400.00"), &json!("25.00")));
    assert_eq!(days[0]["payments"][0]["received"]["amount"], "0.00");
}

#[tokio::test]
async fn a_live_line_is_kept_open_even_while_others_are_told() {
    let service = TestService::start_with(reporting::service(), |settings| {
        settings.services.insert("reporting".into(), json!({"keep_alive_seconds": 1}));
    })
    .await;
    let planner = service.as_role(Role::Planner);
    let mut live = planner.open(&format!("/events/stream?campaign_id={}", CampaignId::fresh())).await;
    let mut text = String::new();
    let listening = async {
        while !text.contains(": keep-alive\n\n") {
            text.push_str(&String::from_utf8_lossy(&live.chunk().await.unwrap().expect("the line stays open")));
        }
    };
    let telling = async {
        loop {
            let closed_on = service.ctx().today();
            let (campaign_id, reference, stage) = (CampaignId::fresh(), "C-2026-009".into(), "closed".into());
            service.hear(&CampaignClosed { campaign_id, reference, stage, closed_on }).await;
        }
    };
    tokio::select! {
        () = listening => {}
        () = telling => {}
        () = tokio::time::sleep(std::time::Duration::from_secs(10)) => panic!("silent for ten seconds"),
    }
    assert!(!text.contains("event:"), "nothing of another campaign");
}
