//! A small portfolio, told the way `accounts` tells it.

use contracts::accounts::{
    AccountBalance, AccountsRegistered, BalancesChanged, PremiseFacts, ReceiptsRecorded, RecordedReceipt,
    RegisteredAccount,
};
use contracts::approvals::{ApprovalRequested, Decision, RequestDecided};
use contracts::identity::PersonChanged;
use contracts::notices::{NoticeServed, Outcome, PrintedNotice, RunPrinted, VisitRecorded};
use kernel::{
    AccountId, ApprovalRequestId, Currency, CustomerId, Day, DeviceId, NoticeId, PersonId, PremiseId, PrintRunId,
    ReceiptId, Role, TeamId, Timestamp, Version, VisitId,
};
use serde_json::{Value, json};
use testkit::{Client, TestService};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Names an account in a test: the same number, the same id.
pub fn account(number: u32) -> AccountId {
    format!("acc_0190f3a1b2c37d4e8f607182{number:08x}").parse().unwrap()
}

pub fn registered(number: u32) -> RegisteredAccount {
    RegisteredAccount {
        account_id: account(number),
        version: Version::of(1),
        reference: format!("ACC-{number:05}"),
        legal_entity: "Palm Cooling LLC".into(),
        currency: Currency::AED,
        customer_id: CustomerId::fresh(),
        customer_reference: format!("CUS-{number:05}"),
        customer_name: format!("Debtor {number}"),
        customer_name_ar: Some("مدين".into()),
        language: if number.is_multiple_of(2) { "en" } else { "ar" }.into(),
        customer_segment: Some("residential".into()),
        phone: Some("+971500000000".into()),
        email: None,
        premise: Some(PremiseFacts {
            premise_id: PremiseId::fresh(),
            community: if number.is_multiple_of(2) { "Marina" } else { "Deira" }.into(),
            community_ar: None,
            building: format!("B{}", number % 5),
            unit: number.to_string(),
            position: None,
        }),
    }
}

/// A balance of `dirhams` overdue since 2026-01-01 and wholly to be collected.
pub fn balance(number: u32, dirhams: i64) -> AccountBalance {
    AccountBalance {
        account_id: account(number),
        version: Version::of(1),
        currency: Currency::AED,
        balance: dirhams * 100,
        overdue: dirhams * 100,
        unapplied: 0,
        disputed: 0,
        promised: 0,
        on_plan: 0,
        to_collect: dirhams * 100,
        ageing: [0, 0, 0, dirhams * 100, 0, 0, 0, 0],
        open_documents: 2,
        oldest_due_on: Some(day("2026-01-01")),
        last_paid_on: None,
        holds: vec![],
    }
}

pub async fn tell_accounts(service: &TestService, items: Vec<RegisteredAccount>) {
    service.hear(&AccountsRegistered { items }).await;
}
pub async fn tell_balances(service: &TestService, items: Vec<AccountBalance>) {
    service.hear(&BalancesChanged { as_of: day("2026-04-01"), items }).await;
}

/// Makes somebody known, the way `identity` tells it.
pub async fn tell_person(service: &TestService, person_id: PersonId, name: &str, team_id: Option<TeamId>) {
    let email = format!("{}@example.com", name.to_lowercase());
    let (version, roles) = (Version::of(1), vec![]);
    service.hear(&PersonChanged { person_id, version, name: name.into(), email, roles, team_id, active: true }).await;
}

/// Accounts 1 to `count` owe 1,000 dirhams times their number.
pub async fn portfolio(count: u32) -> TestService {
    let service = TestService::start_at(day("2026-04-01"), campaigns::service()).await;
    tell_accounts(&service, (1..=count).map(registered).collect()).await;
    tell_balances(&service, (1..=count).map(|number| balance(number, i64::from(number) * 1_000)).collect()).await;
    service
}

pub fn rule(field: &str, operator: &str, value: impl Into<Value>) -> Value {
    json!({"combinator": "and", "rules": [{"field": field, "operator": operator, "value": value.into()}]})
}

pub fn campaign(rule: Value) -> Value {
    json!({
        "title": "Marina, over 5,000",
        "rule": rule,
        "hold_out_bp": 2_000,
        "strategy": {"steps": [{"kind": "notice", "template": "high-debt-final-notice", "offset_days": 0, "pay_by_days": 14}]},
        "window_days": 30,
    })
}

/// A campaign over everybody above 5,000 dirhams, as far as it takes to be approved.
pub async fn approved(service: &TestService, planner: &Client) -> Value {
    let drafted = planner.post("/campaigns", campaign(rule("to_collect", ">", "5000"))).await.expect(201).json();
    let path = format!("/campaigns/{}", drafted["id"].as_str().unwrap());
    planner.post(&format!("{path}/freeze"), json!({})).await.expect(200);
    planner.post(&format!("{path}/submit"), json!({})).await.expect(200);
    decide(service, Decision::Approved).await;
    let approved = planner.get(&path).await.expect(200).json();
    assert_eq!(approved["stage"], "approved");
    approved
}

pub async fn launched(service: &TestService) -> (Client, String, Value) {
    let planner = service.as_role(Role::Planner);
    let approved = approved(service, &planner).await;
    let path = format!("/campaigns/{}", approved["id"].as_str().unwrap());
    let running = planner.post(&format!("{path}/launch"), json!({})).await.expect(200).json();
    assert_eq!(running["stage"], "running");
    (planner, path, running)
}

/// Answers the newest request for approval.
pub async fn decide(service: &TestService, decision: Decision) {
    let requested = service.said::<ApprovalRequested>().await.pop().unwrap();
    let decided = RequestDecided {
        request_id: ApprovalRequestId::fresh(),
        subject: requested.subject,
        decision,
        reason: None,
        decided_at: service.ctx().now(),
    };
    service.hear(&decided).await;
}

pub fn receipt(number: u32, dirhams: i64, on: &str, recorded_at: Timestamp) -> RecordedReceipt {
    RecordedReceipt {
        receipt_id: ReceiptId::fresh(),
        account_id: account(number),
        amount: dirhams * 100,
        currency: Currency::AED,
        effective_on: day(on),
        recorded_at,
    }
}

pub async fn tell_receipts(service: &TestService, items: Vec<RecordedReceipt>) {
    service.hear(&ReceiptsRecorded { items }).await;
}

/// Every member of a campaign, in all pages.
pub async fn members(planner: &Client, path: &str, query: &str) -> Vec<Value> {
    let answer = planner.get(&format!("{path}/members?limit=500{query}")).await.expect(200).json();
    answer["items"].as_array().unwrap().clone()
}

pub fn printed(campaign: &Value, member: &Value) -> RunPrinted {
    let item = PrintedNotice {
        notice_id: NoticeId::fresh(),
        number: "N-2026-000001".into(),
        member_id: read(&member["id"]),
        account_id: read(&member["account_id"]),
    };
    RunPrinted { campaign_id: read(campaign), run_id: PrintRunId::fresh(), items: vec![item] }
}

pub fn visited(campaign: &Value, member: &Value, attempt: u32, outcome: Outcome) -> VisitRecorded {
    VisitRecorded {
        visit_id: VisitId::fresh(),
        campaign_id: read(campaign),
        notice_id: NoticeId::fresh(),
        member_id: read(&member["id"]),
        account_id: read(&member["account_id"]),
        technician: PersonId::fresh(),
        device_id: DeviceId::fresh(),
        attempt,
        outcome,
        visited_at: "2026-04-02T09:00:00Z".parse().unwrap(),
        flags: vec![],
        withdrawn_before: false,
    }
}

pub fn served(campaign: &Value, member: &Value) -> NoticeServed {
    NoticeServed {
        notice_id: NoticeId::fresh(),
        campaign_id: read(campaign),
        member_id: read(&member["id"]),
        account_id: read(&member["account_id"]),
        visit_id: VisitId::fresh(),
        served_on: day("2026-04-02"),
    }
}

pub fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap()
}
