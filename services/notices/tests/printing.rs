//! From released targets to paper, over HTTP.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use std::collections::HashSet;

use contracts::accounts::{AccountBalance, BalancesChanged, PremiseFacts};
use contracts::campaigns::{ReleasedTarget, TargetsReleased, TargetsWithdrawn, WithdrawnTarget};
use contracts::notices::{NoticesRecalled, RunPrinted};
use kernel::{
    AccountId, CampaignId, Currency, Day, MemberId, Money, PersonId, Position, PremiseId, Role, Timestamp, Version,
    sha256_hex,
};
use serde_json::{Value, json};
use testkit::{Client, TestService};

const TEMPLATE: &str = "high-debt-final-notice";

fn day() -> Day {
    Day::ymd(2026, 11, 21).unwrap()
}

async fn service() -> TestService {
    TestService::start_at(day(), notices::service()).await
}

async fn service_with_batches_of(size: u32) -> TestService {
    TestService::start_with(notices::service(), |settings| {
        settings.services.insert("notices".into(), json!({"notices_per_batch": size}));
    })
    .await
}

/// Targets in tower 1, the last door first.
fn released(campaign_id: CampaignId, doors: u32) -> TargetsReleased {
    let target = |door: u32| ReleasedTarget {
        member_id: MemberId::fresh(),
        account_id: AccountId::fresh(),
        account_reference: format!("AC-{door:04}"),
        legal_entity: "Harbour District Cooling LLC".into(),
        customer_name: "Sara Al Mansouri".into(),
        customer_name_ar: Some("سارة المنصوري".into()),
        language: "ar".into(),
        premise: Some(PremiseFacts {
            premise_id: PremiseId::fresh(),
            community: "Marina".into(),
            community_ar: Some("المارينا".into()),
            building: "Tower 1".into(),
            unit: door.to_string(),
            position: None,
        }),
        amount: Money::of_minor(1_250_000, Currency::AED),
        oldest_due_on: Some(day().plus(-300)),
        ageing: [0, 0, 0, 0, 0, 0, 1_250_000, 0],
        frozen_on: day().plus(-3),
    };
    TargetsReleased {
        campaign_id,
        reference: "C-2026-014".into(),
        title: "High debt, November".into(),
        step: 1,
        template: TEMPLATE.into(),
        pay_by: day().plus(21),
        items: (1..=doors).rev().map(target).collect(),
    }
}

fn balance(account_id: AccountId, version: i64, to_collect: i64) -> AccountBalance {
    AccountBalance {
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
        ageing: [0; 8],
        open_documents: 1,
        oldest_due_on: None,
        last_paid_on: None,
        holds: Vec::new(),
    }
}

fn balances(items: Vec<AccountBalance>) -> BalancesChanged {
    BalancesChanged { as_of: day(), items }
}

fn withdrawn(campaign_id: CampaignId, target: &ReleasedTarget, reason: &str) -> TargetsWithdrawn {
    let at: Timestamp = "2026-11-21T09:00:00Z".parse().unwrap();
    let item =
        WithdrawnTarget { member_id: target.member_id, account_id: target.account_id, reason: reason.into(), at };
    TargetsWithdrawn { campaign_id, items: vec![item] }
}

/// Asks for a run and waits for its end.
async fn printed(service: &TestService, planner: &Client, campaign_id: CampaignId) -> Value {
    let asked = planner.post("/print-runs", json!({"campaign_id": campaign_id})).await.expect(202).json();
    service.settle().await;
    let operation = asked["operation_id"].as_str().unwrap();
    let operation = planner.get(&format!("/operations/{operation}")).await.expect(200).json();
    assert_eq!(operation["state"], "succeeded", "{operation}");
    planner.get(&format!("/print-runs/{}", asked["print_run_id"].as_str().unwrap())).await.expect(200).json()
}

async fn notices_of(client: &Client, campaign_id: CampaignId) -> Vec<Value> {
    let page = client.get(&format!("/notices?campaign_id={campaign_id}&limit=500")).await.expect(200).json();
    page["items"].as_array().unwrap().clone()
}

fn texts(rows: &[Value], field: &str) -> Vec<String> {
    rows.iter().map(|row| row[field].as_str().unwrap_or_default().to_owned()).collect()
}

#[actix_web::test]
async fn prints_what_was_released_in_the_order_of_the_doors() {
    let service = service_with_batches_of(2).await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    let targets = released(campaign, 5);
    service.hear(&targets).await;

    let run = printed(&service, &planner, campaign).await;
    assert_eq!(run["state"], "printed");
    assert_eq!(run["notices"], json!({"printed": 5}));
    let pieces: Vec<u64> = run["batches"].as_array().unwrap().iter().map(|b| b["pieces"].as_u64().unwrap()).collect();
    assert_eq!(pieces, [2, 2, 1]);
    for batch in run["batches"].as_array().unwrap() {
        let pdf = planner.get(batch["pdf_url"].as_str().unwrap()).await.expect(200);
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(sha256_hex(pdf.bytes()), batch["pdf_sha256"].as_str().unwrap());
    }

    let notices = notices_of(&planner, campaign).await;
    let year = texts(&notices, "number")[0][2..6].to_owned();
    let expected: Vec<String> = (1..=5).map(|number| format!("N-{year}-{number:06}")).collect();
    assert_eq!(texts(&notices, "number"), expected);
    // Doors were released from the last to the first; the pile goes from the first to the last.
    let members: Vec<String> = targets.items.iter().rev().map(|target| target.member_id.to_string()).collect();
    assert_eq!(texts(&notices, "member_id"), members);

    let said: Vec<String> =
        service.said::<RunPrinted>().await.into_iter().flat_map(|event| event.items).map(|item| item.number).collect();
    assert_eq!(said, expected);
}

#[actix_web::test]
async fn the_pile_follows_the_rounds() {
    let service = service().await;
    let (planner, supervisor) = (service.as_role(Role::Planner), service.as_role(Role::Supervisor));
    let campaign = CampaignId::fresh();
    let mut targets = released(campaign, 4);
    // The way goes along the odd doors; the door without a place on earth is in no round.
    for (target, north) in targets.items.iter_mut().zip([3, 1, 2]) {
        let position = Position::of(25.08 + f64::from(north) * 0.002, 55.14);
        target.premise.as_mut().unwrap().position = position;
    }
    service.hear(&targets).await;
    let plan = json!({
        "campaign_id": campaign,
        "day": day(),
        "technicians": [PersonId::fresh()],
        "depot": {"latitude": 25.08, "longitude": 55.14},
        "shift": {"from": "08:00", "to": "16:00"},
        "seconds_limit": 0,
    });
    supervisor.post("/rounds/plan", plan).await.expect(202);
    service.settle().await;
    printed(&service, &planner, campaign).await;

    let notices = notices_of(&planner, campaign).await;
    assert_eq!(
        notices.iter().map(|notice| notice["stop"].as_i64()).collect::<Vec<_>>(),
        [Some(1), Some(2), Some(3), None]
    );
    let round = supervisor.get("/rounds").await.expect(200).json()["items"][0]["id"].clone();
    assert!(notices[..3].iter().all(|notice| notice["round_id"] == round), "{round}: {notices:?}");
    assert_eq!(notices[3]["member_id"], json!(targets.items[3].member_id));
}

#[actix_web::test]
async fn writes_a_manifest_that_adds_up() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    let targets = released(campaign, 3);
    service.hear(&targets).await;
    service.hear(&balances(vec![balance(targets.items[0].account_id, 1, 0)])).await;
    let run = printed(&service, &planner, campaign).await;

    let manifest = planner.get(run["manifest_url"].as_str().unwrap()).await.expect(200).json();
    assert_eq!(manifest["template"]["id"], TEMPLATE);
    assert_eq!(manifest["fonts"].as_array().unwrap().len(), 2);
    assert_eq!(manifest["totals"]["selected"], 3);
    assert_eq!(manifest["totals"]["skipped"], json!({"paid": 1}));
    assert_eq!(manifest["totals"]["allocated"], 2);
    assert_eq!(manifest["totals"]["statuses"], json!({"printed": 2}));
    assert_eq!(manifest["batches"][0]["first_notice"], "N-2026-000001");
    assert_eq!(manifest["batches"][0]["last_notice"], "N-2026-000002");
    let pieces = manifest["pieces"].as_array().unwrap();
    assert_eq!(pieces.iter().map(|piece| piece["first_page"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(texts(pieces, "qr_tag").into_iter().collect::<HashSet<_>>().len(), 2);
    assert_eq!(manifest["signature"].as_str().unwrap().len(), 64);
    let again = planner.get(run["manifest_url"].as_str().unwrap()).await.json();
    assert_eq!(manifest, again);
}

#[actix_web::test]
async fn looks_at_the_newest_balance_only() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    let targets = released(campaign, 3);
    service.hear(&targets).await;
    let accounts: Vec<AccountId> = targets.items.iter().map(|target| target.account_id).collect();
    let disputed = AccountBalance { holds: vec!["dispute".into()], ..balance(accounts[2], 1, 500) };
    service.hear(&balances(vec![balance(accounts[0], 5, 0), balance(accounts[1], 5, 900), disputed])).await;
    // An older version arrives late and says the opposite.
    service.hear(&balances(vec![balance(accounts[0], 4, 900), balance(accounts[1], 4, 0)])).await;

    let run = printed(&service, &planner, campaign).await;
    assert_eq!(run["skipped"], json!({"dispute": 1, "paid": 1}));
    let notices = notices_of(&planner, campaign).await;
    assert_eq!(texts(&notices, "account_id"), [accounts[1].to_string()]);

    // Who was left out goes on waiting, and is printed when the debt is back.
    service.hear(&balances(vec![balance(accounts[0], 6, 900)])).await;
    let run = printed(&service, &planner, campaign).await;
    assert_eq!(run["notices"], json!({"printed": 1}));
}

#[actix_web::test]
async fn withdraws_what_is_not_printed_and_recalls_what_is() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    let targets = released(campaign, 3);
    let [early, before, after] = [&targets.items[0], &targets.items[1], &targets.items[2]];
    // The withdrawal may overtake the release.
    service.hear(&withdrawn(campaign, early, "paid")).await;
    service.hear(&targets).await;
    service.hear(&withdrawn(campaign, before, "promise")).await;
    let run = printed(&service, &planner, campaign).await;
    assert_eq!(run["notices"], json!({"printed": 1}));
    assert!(service.said::<NoticesRecalled>().await.is_empty());

    service.hear(&withdrawn(campaign, after, "dispute")).await;
    let recalled: Vec<_> = service.said::<NoticesRecalled>().await.into_iter().flat_map(|event| event.items).collect();
    assert_eq!(recalled.len(), 1);
    assert_eq!((recalled[0].member_id, recalled[0].reason.as_str()), (after.member_id, "dispute"));
    let notices = notices_of(&planner, campaign).await;
    assert_eq!(
        (texts(&notices, "status"), texts(&notices, "status_reason")),
        (vec!["recalled".into()], vec!["dispute".into()])
    );
    let refused = planner.post(&format!("/notices/{}/reprint", recalled[0].notice_id), json!({"reason": "lost"})).await;
    assert_eq!((refused.status, refused.problem()), (409, "notice-not-reprintable".into()));
}

#[actix_web::test]
async fn a_reprint_keeps_the_number_and_voids_the_tag() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Supervisor), CampaignId::fresh());
    let targets = released(campaign, 1);
    service.hear(&targets).await;
    let run = printed(&service, &planner, campaign).await;
    let before = planner.get(run["manifest_url"].as_str().unwrap()).await.json()["pieces"][0].clone();
    let id = before["notice_id"].as_str().unwrap();
    let first_pdf = planner.get(&format!("/notices/{id}/notice.pdf")).await.expect(200);

    let path = format!("/notices/{id}/reprint");
    assert_eq!(planner.post(&path, json!({"reason": " "})).await.expect(422).problem(), "invalid");
    let again = planner.post(&path, json!({"reason": "spoiled"})).await.expect(200).json();
    assert_eq!((again["number"].clone(), again["issue"].clone()), (before["notice_no"].clone(), json!(2)));
    let after = planner.get(run["manifest_url"].as_str().unwrap()).await.json()["pieces"][0].clone();
    assert_ne!(after["qr_tag"], before["qr_tag"]);
    let second_pdf = planner.get(&format!("/notices/{id}/notice.pdf")).await.expect(200);
    assert_ne!(first_pdf.bytes(), second_pdf.bytes());

    let issues = planner.get(&format!("/notices/{id}")).await.expect(200).json()["issues"].clone();
    assert!(issues[0]["voided_at"].is_string());
    assert_eq!((issues[1]["reason"].clone(), issues[1]["voided_at"].clone()), (json!("spoiled"), Value::Null));

    service.hear(&balances(vec![balance(targets.items[0].account_id, 1, 0)])).await;
    assert_eq!(planner.post(&path, json!({"reason": "lost"})).await.expect(409).problem(), "debt-settled");
}

#[actix_web::test]
async fn finds_a_notice_by_what_is_read_aloud() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    service.hear(&released(campaign, 2)).await;
    printed(&service, &planner, campaign).await;
    let code = notices_of(&planner, campaign).await[1]["check_code"].as_str().unwrap().to_lowercase();
    let found = planner.get(&format!("/notices?number={code}")).await.expect(200).json();
    assert_eq!(texts(found["items"].as_array().unwrap(), "number"), ["N-2026-000002"]);
}

#[actix_web::test]
async fn asks_once_and_prints_once() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    let body = json!({"campaign_id": campaign});
    assert_eq!(planner.post("/print-runs", &body).await.expect(409).problem(), "nothing-to-print");
    service.hear(&released(campaign, 2)).await;
    let planner = planner.with_header("idempotency-key", "print-it");
    let first = planner.post("/print-runs", &body).await.expect(202).json();
    let second = planner.post("/print-runs", &body).await.expect(202).json();
    assert_eq!(first, second);
    service.settle().await;
    assert_eq!(notices_of(&planner, campaign).await.len(), 2);
    // Releasing the same targets again changes nothing.
    let other = service.as_role(Role::Planner);
    assert_eq!(other.post("/print-runs", &body).await.expect(409).problem(), "nothing-to-print");
}

#[actix_web::test]
async fn goes_on_after_a_power_cut_without_a_number_twice() {
    let service = service_with_batches_of(5).await;
    let campaign = CampaignId::fresh();
    service.hear(&released(campaign, 60)).await;
    let asked = service.as_role(Role::Planner).post("/print-runs", json!({"campaign_id": campaign})).await.expect(202);
    let run = format!("/print-runs/{}", asked.json()["print_run_id"].as_str().unwrap());
    let planner = service.as_role(Role::Planner);
    testkit::eventually(|| async { planner.get(&run).await.json()["notices"]["printed"].as_u64() >= Some(5) }).await;

    let service = service.killed_and_started_again(notices::service()).await;
    let planner = service.as_role(Role::Planner);
    testkit::eventually(|| async { planner.get(&run).await.json()["state"] == "printed" }).await;
    let numbers = texts(&notices_of(&planner, campaign).await, "number");
    assert_eq!(numbers.len(), 60);
    assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), 60);
    assert!(numbers.last().unwrap().ends_with("-000060"));
    let said: Vec<String> =
        service.said::<RunPrinted>().await.into_iter().flat_map(|event| event.items).map(|item| item.number).collect();
    assert_eq!(said, numbers);
}

#[actix_web::test]
async fn a_run_that_is_called_off_leaves_the_rest_for_the_next() {
    let service = service_with_batches_of(1).await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    service.hear(&released(campaign, 60)).await;
    let body = json!({"campaign_id": campaign});
    let asked = planner.post("/print-runs", &body).await.expect(202).json();
    assert_eq!(planner.post("/print-runs", &body).await.expect(409).problem(), "print-run-in-progress");
    planner
        .post(&format!("/operations/{}/cancel", asked["operation_id"].as_str().unwrap()), json!({}))
        .await
        .expect(200);
    service.settle().await;

    let run = planner.get(&format!("/print-runs/{}", asked["print_run_id"].as_str().unwrap())).await.json();
    let of = |run: &Value, status: &str| run["notices"][status].as_u64().unwrap_or_default();
    assert!(of(&run, "printed") < 60, "{run}");
    let second = printed(&service, &planner, campaign).await;
    assert_eq!(of(&run, "printed") + of(&second, "printed"), 60);
    let told: Vec<_> = service.said::<RunPrinted>().await.into_iter().flat_map(|event| event.items).collect();
    assert_eq!(told.iter().map(|item| item.member_id).collect::<HashSet<_>>().len(), 60);
    assert_eq!(told.len(), 60);
}

#[actix_web::test]
async fn tries_a_template_before_keeping_it() {
    let service = service().await;
    let planner = service.as_role(Role::Planner);
    let path = format!("/templates/{TEMPLATE}");
    let first = planner.get(&path).await.expect(200);
    assert_eq!(first.header("etag"), "\"1\"");
    let source = first.json()["source"].as_str().unwrap().to_owned();

    let broken = json!({"title": "Broken", "source": "#let data = json(\"data.json\")\n#data.absent"});
    let refused = planner.put(&path, &broken).await.expect(422);
    assert_eq!(refused.problem(), "template-does-not-compile");
    assert_eq!(refused.json()["line"], 2);
    let fontless = json!({"title": "No font", "source": "#set text(font: \"Arial\")\nhello"});
    assert_eq!(planner.put(&path, &fontless).await.expect(422).problem(), "template-does-not-compile");
    let unmarked = json!({"title": "Unmarked", "source": "hello"});
    assert!(planner.put(&path, &unmarked).await.expect(422).text().contains("piece()"));

    let same = planner.put(&path, json!({"title": first.json()["title"], "source": source})).await.expect(200);
    assert_eq!(same.json()["version"], 1);
    let changed = json!({"title": "Softer", "source": source.replace("Final notice", "Reminder")});
    let kept = planner.with_header("if-match", "\"1\"").put(&path, &changed).await.expect(200);
    assert_eq!(kept.json()["version"], 2);
    assert_eq!(planner.with_header("if-match", "\"1\"").put(&path, &changed).await.expect(412).problem(), "stale");
    assert_eq!(planner.get(&format!("{path}?version=1")).await.expect(200).json()["source"], source);
    let preview = planner.get(&format!("{path}/preview.pdf")).await.expect(200);
    assert!(preview.bytes().starts_with(b"%PDF-"));
}

#[actix_web::test]
async fn prints_each_template_by_a_run_of_its_own() {
    let service = service().await;
    let (planner, campaign) = (service.as_role(Role::Planner), CampaignId::fresh());
    service.hear(&released(campaign, 1)).await;
    service.hear(&TargetsReleased { template: "absent".into(), ..released(campaign, 1) }).await;
    let refused = planner.post("/print-runs", json!({"campaign_id": campaign})).await.expect(422);
    assert_eq!(refused.json()["errors"][0]["pointer"], "/template");
    let unknown = planner.post("/print-runs", json!({"campaign_id": campaign, "template": "absent"})).await;
    assert_eq!((unknown.status, unknown.problem()), (409, "template-unknown".into()));
    planner.post("/print-runs", json!({"campaign_id": campaign, "template": TEMPLATE})).await.expect(202);
    service.settle().await;
    assert_eq!(notices_of(&planner, campaign).await.len(), 1);
}

#[actix_web::test]
async fn every_operation_refuses_whom_it_must() {
    assert!(testkit::walk_refusals(&service().await).await > 10);
}
