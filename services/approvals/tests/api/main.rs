//! Approvals through its front door.
#![expect(clippy::unwrap_used, reason = "a test may")]

mod chain;
mod deadlines;
mod delegations;
mod duties;
mod links;
mod policies;
mod revisions;

use chrono::TimeDelta;
use contracts::approvals::{ApprovalRequested, Fact, Subject};
use contracts::identity::PersonChanged;
use kernel::{Currency, Money, PersonId, Role, Version};
use serde_json::{Value, json};
use testkit::{Answer, Client, TestService, walk_refusals};

/// The people of a test, known to approvals.
struct Cast {
    service: TestService,
    requester: PersonId,
    finance: Client,
    second_finance: Client,
    legal: Client,
    admin: Client,
}

impl Cast {
    async fn gather() -> Self {
        let service = TestService::start_at("2026-05-03".parse().unwrap(), approvals::service()).await;
        let finance = hire(&service, "Fatima", Role::Finance).await;
        let second_finance = hire(&service, "Farid", Role::Finance).await;
        let legal = hire(&service, "Layla", Role::Legal).await;
        let admin = service.as_role(Role::Admin);
        Self { service, requester: PersonId::fresh(), finance, second_finance, legal, admin }
    }

    fn asked(&self, subject: &str, revision: u32) -> ApprovalRequested {
        let amount = Money::of_minor(1_234_550, Currency::AED);
        ApprovalRequested {
            subject: Subject {
                kind: "campaign".into(),
                id: subject.into(),
                revision,
                hash: format!("{subject}-hash-{revision}"),
                title: "March <drive>".into(),
                link: format!("/campaigns/{subject}"),
            },
            amounts: vec![amount],
            largest: vec![amount],
            facts: vec![Fact { label: "targets".into(), value: "41".into() }],
            requester: self.requester,
            editors: vec![],
            samples: vec![],
            documents: vec![],
        }
    }

    /// Asks for approval and returns the path of the request.
    async fn ask(&self, asked: &ApprovalRequested) -> String {
        self.service.hear(asked).await;
        let query = format!("/requests?subject_id={}", asked.subject.id);
        let found = self.admin.get(&query).await.expect(200).json();
        format!("/requests/{}", found["items"][0]["id"].as_str().unwrap())
    }

    /// Replaces the default chain of campaigns by these stages.
    async fn prescribe(&self, stages: Value) {
        let body = json!({
            "name": "test", "action": "campaign.approve", "currency": "*", "valid_from": "2026-01-01",
            "priority": 1, "stages": stages,
        });
        self.admin.post("/policies", body).await.expect(201);
    }

    async fn request(&self, path: &str) -> Value {
        self.admin.get(path).await.expect(200).json()
    }

    fn later(&self, by: TimeDelta) {
        self.service.clock().advance(by);
    }
}

/// Makes a person known to approvals.
async fn hire(service: &TestService, name: &str, role: Role) -> Client {
    let person_id = PersonId::fresh();
    service.hear(&person(person_id, name, 1, &[role])).await;
    service.as_person(person_id, &[role])
}

fn person(person_id: PersonId, name: &str, version: i64, roles: &[Role]) -> PersonChanged {
    PersonChanged {
        person_id,
        version: Version::of(version),
        name: name.into(),
        email: format!("{}@example.com", name.to_lowercase()),
        roles: roles.to_vec(),
        team_id: None,
        active: true,
    }
}

async fn vote(client: &Client, request: &str, decision: &str) -> Answer {
    let body = json!({"decision": decision, "reason": "looked at it"});
    client.post(&format!("{request}/votes"), body).await
}

fn role_stage(name: &str, role: Role, rule: Value) -> Value {
    json!({"name": name, "role": role, "rule": rule, "due_hours": 72})
}

fn any() -> Value {
    json!({"kind": "any"})
}

#[tokio::test]
async fn every_operation_refuses_strangers_and_wrong_roles() {
    let service = TestService::start(approvals::service()).await;
    assert!(walk_refusals(&service).await > 10);
}
