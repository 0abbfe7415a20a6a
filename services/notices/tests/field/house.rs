//! A day in the field: doors, technicians, phones.

use contracts::accounts::PremiseFacts;
use contracts::campaigns::{ReleasedTarget, TargetsReleased, TargetsWithdrawn, WithdrawnTarget};
use kernel::{
    AccountId, CampaignId, Currency, Day, DeviceId, MemberId, Money, PersonId, Position, PremiseId, Role, sha256_hex,
};
use serde_json::{Value, json};
use testkit::{Client, TestService};
use uuid::Uuid;

/// The day everything happens, a Saturday; the clock stands at 08:00 UTC.
pub fn day() -> Day {
    Day::ymd(2026, 11, 21).unwrap()
}

/// A campaign whose targets were released, and those who work on it.
pub struct House {
    pub service: TestService,
    pub supervisor: Client,
    pub campaign: CampaignId,
    pub targets: Vec<ReleasedTarget>,
}

impl House {
    /// Doors 150 m apart in a row, north of the depot.
    pub async fn with_doors(doors: u32) -> Self {
        let positions = (1..=doors).map(|door| Position::of(23.5800 + f64::from(door) * 0.00135, 58.4069));
        Self::at(positions.collect()).await
    }

    /// Doors at these places.
    pub async fn at(positions: Vec<Option<Position>>) -> Self {
        let service = TestService::start_at(day(), notices::service()).await;
        let supervisor = service.as_role(Role::Supervisor);
        let campaign = CampaignId::fresh();
        let targets: Vec<_> = positions.into_iter().zip(1..).map(|(position, door)| target(door, position)).collect();
        let released = TargetsReleased {
            campaign_id: campaign,
            reference: "C-2026-014".into(),
            title: "High debt, November".into(),
            step: 1,
            template: "high-debt-final-notice".into(),
            pay_by: day().plus(21),
            items: targets.clone(),
        };
        service.hear(&released).await;
        Self { service, supervisor, campaign, targets }
    }

    /// What a plan asks for.
    pub fn plan_for(&self, day: Day, technicians: &[PersonId]) -> Value {
        json!({
            "campaign_id": self.campaign,
            "day": day,
            "technicians": technicians,
            "depot": {"latitude": 23.5800, "longitude": 58.4069},
            "shift": {"from": "08:00", "to": "16:00"},
            "service_minutes": 4,
            "seconds_limit": 0,
        })
    }

    /// Plans and waits; the operation as it ended.
    pub async fn plan(&self, plan: &Value) -> Value {
        let asked = self.supervisor.post("/rounds/plan", plan).await.expect(202).json();
        self.ended(asked["operation_id"].as_str().unwrap()).await
    }

    async fn ended(&self, operation: &str) -> Value {
        let look = async || {
            let operation = self.supervisor.get(&format!("/operations/{operation}")).await.expect(200).json();
            matches!(operation["state"].as_str(), Some("succeeded" | "failed" | "cancelled")).then_some(operation)
        };
        testkit::eventually_some(look).await
    }

    /// Prints what was released.
    pub async fn print(&self) {
        let asked = self.supervisor.post("/print-runs", json!({"campaign_id": self.campaign})).await.expect(202).json();
        let operation = self.ended(asked["operation_id"].as_str().unwrap()).await;
        assert_eq!(operation["state"], "succeeded", "{operation}");
        self.service.settle().await;
    }

    /// The rounds of a day.
    pub async fn rounds_of(&self, day: Day) -> Vec<Value> {
        let path = format!("/rounds?campaign_id={}&day={day}", self.campaign);
        self.supervisor.get(&path).await.expect(200).json()["items"].as_array().unwrap().clone()
    }

    /// Plans, prints and assigns the whole campaign to one technician; the phone has pulled it.
    pub async fn on_the_way(&self) -> Phone {
        let technician = PersonId::fresh();
        let planned = self.plan(&self.plan_for(day(), &[technician])).await;
        assert_eq!(planned["state"], "succeeded", "{planned}");
        self.print().await;
        let body = json!({"campaign_id": self.campaign, "day": day()});
        self.supervisor.post("/rounds/assign", body).await.expect(200);
        let mut phone = Phone::of(&self.service, technician);
        phone.pull().await;
        phone
    }

    /// A target leaves the campaign.
    pub async fn withdraw(&self, member_id: MemberId, reason: &str) {
        let account_id = self.targets.iter().find(|target| target.member_id == member_id).unwrap().account_id;
        let at = self.service.clock().now();
        let item = WithdrawnTarget { member_id, account_id, reason: reason.into(), at };
        self.service.hear(&TargetsWithdrawn { campaign_id: self.campaign, items: vec![item] }).await;
    }

    /// The visits of the campaign, the newest first.
    pub async fn visits(&self, query: &str) -> Vec<Value> {
        let path = format!("/visits?campaign_id={}{query}", self.campaign);
        self.supervisor.get(&path).await.expect(200).json()["items"].as_array().unwrap().clone()
    }
}

fn target(door: u32, position: Option<Position>) -> ReleasedTarget {
    ReleasedTarget {
        member_id: MemberId::fresh(),
        account_id: AccountId::fresh(),
        account_reference: format!("AC-{door:04}"),
        legal_entity: "Harbour District Cooling LLC".into(),
        customer_name: format!("Debtor {door}"),
        customer_name_ar: None,
        language: "en".into(),
        premise: Some(PremiseFacts {
            premise_id: PremiseId::fresh(),
            community: "Marina".into(),
            community_ar: None,
            building: format!("Villa {door}"),
            unit: "1".into(),
            position,
        }),
        amount: Money::of_minor(1_250_000, Currency::AED),
        oldest_due_on: Some(day().plus(-300)),
        ageing: [0, 0, 0, 0, 0, 0, 1_250_000, 0],
        frozen_on: day().plus(-3),
    }
}

/// An enrolled phone with a queue of its own.
pub struct Phone {
    pub client: Client,
    pub person: PersonId,
    pub device: DeviceId,
    pub next: i64,
    pub cursor: Option<String>,
    clock: kernel::Clock,
    booted: kernel::Timestamp,
}

impl Phone {
    /// A new phone of a technician.
    pub fn of(service: &TestService, person: PersonId) -> Self {
        let device = DeviceId::fresh();
        let client = service.as_person(person, &[Role::Technician]).on_device(device);
        let clock = service.clock().clone();
        Self { client, person, device, next: 1, cursor: None, booted: clock.now(), clock }
    }

    /// Pulls; the changes.
    pub async fn pull(&mut self) -> Value {
        let cursor = self.cursor.as_deref().map(|cursor| format!("?cursor={cursor}")).unwrap_or_default();
        let answer = self.client.get(&format!("/field/sync{cursor}")).await.expect(200).json();
        self.cursor = Some(answer["cursor"].as_str().unwrap().to_owned());
        answer
    }

    /// Everything that is on the phone, in order.
    pub async fn tasks(&self) -> Vec<Value> {
        let whole = self.client.get("/field/sync").await.expect(200).json();
        whole["changes"]["tasks"]["created"].as_array().unwrap().clone()
    }

    /// The next item of the queue; minutes pass by themselves.
    pub fn item(&mut self, name: &str, args: Value) -> Value {
        self.clock.advance(chrono::TimeDelta::minutes(5));
        let id = self.next;
        self.next += 1;
        json!({
            "id": id,
            "mutation_id": Uuid::now_v7(),
            "name": name,
            "args": args,
            "device_time": self.clock.now(),
            "monotonic_ms": (self.clock.now() - self.booted).num_milliseconds() + 1_000,
        })
    }

    /// The body of a push.
    pub fn batch(&self, items: &[Value]) -> Value {
        json!({"device_id": self.device, "schema_version": 1, "mutations": items})
    }

    /// Pushes; the answer.
    pub async fn push(&self, items: &[Value]) -> Value {
        self.client.post("/field/mutations", self.batch(items)).await.expect(200).json()
    }

    /// Visits a door at its position and pushes it at once; the result.
    pub async fn visit(&mut self, task: &Value, outcome: &str) -> Value {
        let item = self.item("visit.record", visit(task, outcome));
        self.push(&[item]).await["results"][0].clone()
    }
}

/// What a phone tells about an honest visit with all the proof one may want.
pub fn visit(task: &Value, outcome: &str) -> Value {
    let proof = |kind: &str| json!({"kind": kind, "sha256": sha256_hex(format!("{kind} {}", Uuid::now_v7())), "mime": "image/jpeg"});
    json!({
        "stop_id": task["id"],
        "outcome": outcome,
        "note": "at the door",
        "signee_name": "Sara",
        "fix": {
            "latitude": task["position"]["latitude"],
            "longitude": task["position"]["longitude"],
            "accuracy_m": 8.0,
            "provider": "gps",
        },
        "proofs": [proof("photo"), proof("signature")],
    })
}

/// One member of a JSON array's objects.
pub fn each<'a>(rows: &'a Value, field: &str) -> Vec<&'a str> {
    rows.as_array().unwrap().iter().map(|row| row[field].as_str().unwrap_or_default()).collect()
}

/// A list of texts.
pub fn texts(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}
