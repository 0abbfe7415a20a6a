//! A print run and the confirmations of its visits through the mobile API, beside durable writes by hand.

use std::time::Instant;

use contracts::accounts::PremiseFacts;
use contracts::campaigns::{ReleasedTarget, TargetsReleased};
use contracts::identity::{DeviceChanged, PersonChanged};
use futures::future::try_join_all;
use kernel::{
    AccountId, CampaignId, Currency, Day, DeviceId, MemberId, Money, PersonId, Position, PremiseId, Role, Version,
};
use serde_json::{Value, json};
use testkit::{Client, TestSuite};

use crate::Res;
use crate::figures::{Bar, Line};
use crate::hand::Scratch;
use crate::house::{expected, finished, production};
use crate::load::pgbench;
use crate::measure::{cpu_seconds, in_turns};
use crate::rows::Bench;

const TARGETS: usize = 1_200;
const TECHNICIANS: usize = 4;
const A_PUSH: usize = 50;
const SECONDS: u64 = 4;
const DEPOT: Position = Position { latitude: 25.08, longitude: 55.14 };

/// Releases targets, plans and assigns rounds, prints, and pushes what happened at the doors.
pub async fn measure(bench: &mut Bench<'_>) -> Res<()> {
    let suite = production(vec![notices::service()]).await;
    let day = suite.clock().today();
    let campaign = CampaignId::fresh();
    release(&suite, campaign, day).await;
    let phones = enrol(&suite).await;
    let supervisor = suite.as_role(Role::Supervisor).at("notices");
    let rounds = plan(&supervisor, campaign, day, &phones).await?;

    let (cpu, began) = (cpu_seconds()?, Instant::now());
    let printed = print(&suite, campaign).await?;
    let (cpu, seconds) = (cpu_seconds()? - cpu, began.elapsed().as_secs_f64());
    let name = format!("print run of {printed} notices over HTTP, a cpu second of the suite");
    bench.table.add(Line::alone(name, "/cpu s", f64::from(printed) / cpu));
    bench.table.add(Line::alone("the same, a second", "/s", f64::from(printed) / seconds));

    let mut queues = try_join_all(phones.iter().map(|phone| queue(&supervisor, &rounds, phone))).await?;
    let scratch = Scratch::make("visits")?;
    scratch.sql(BY_HAND)?;
    let turns = bench.options.turns;
    let mut left = turns;
    let ours = async || {
        let shares: Vec<Vec<Value>> =
            queues.iter_mut().map(|queue| queue.split_off(queue.len() - queue.len() / left)).collect();
        left -= 1;
        let began = Instant::now();
        let pushed: Vec<usize> =
            try_join_all(phones.iter().zip(shares).map(|(phone, share)| push(phone, share))).await?;
        Ok(as_f64(pushed.iter().sum()) / began.elapsed().as_secs_f64())
    };
    let limit = async || pgbench(scratch.name(), WRITE, SECONDS, bench.dir.path());
    let confirmed = in_turns(turns, ours, limit).await?;
    let name = format!("confirmations in pushes of {A_PUSH}, {TECHNICIANS} phones (durable write, 8 clients)");
    bench.table.add(Line::rate(name, "/s", confirmed).bar(Bar::ShareOf(0.5)));
    Ok(())
}

const BY_HAND: &str = "
    create table stops (id bigint primary key, state text not null, outcome text);
    insert into stops select i, 'assigned', null from generate_series(1, 100000) i;
    create table visits (id uuid primary key, stop_id bigint not null, outcome text not null, received_at timestamptz not null);";
const WRITE: &str = "\\set stop random(1, 100000)
begin;
update stops set state = 'completed', outcome = 'delivered_to_mailbox' where id = :stop;
insert into visits values (gen_random_uuid(), :stop, 'delivered_to_mailbox', now());
commit;
";

/// A technician with a phone.
struct Phone {
    person: PersonId,
    device: DeviceId,
    client: Client,
}

async fn enrol(suite: &TestSuite) -> Vec<Phone> {
    let mut phones = Vec::new();
    for n in 0..TECHNICIANS {
        let (person, device) = (PersonId::fresh(), DeviceId::fresh());
        let name = format!("Technician {n}");
        let email = format!("technician{n}@example.org");
        let (version, roles) = (Version::FIRST, vec![Role::Technician]);
        suite
            .hear(&PersonChanged { person_id: person, version, name, email, roles, team_id: None, active: true })
            .await;
        let label = "Phone".to_owned();
        suite.hear(&DeviceChanged { device_id: device, version, person_id: person, label, active: true }).await;
        let client = suite.as_person(person, &[Role::Technician]).on_device(device).at("notices");
        phones.push(Phone { person, device, client });
    }
    phones
}

/// Targets a few metres apart, so that every round can be walked in a day.
async fn release(suite: &TestSuite, campaign: CampaignId, day: Day) {
    let targets: Vec<ReleasedTarget> = (0..TARGETS).map(|n| target(n, day)).collect();
    for items in targets.chunks(500) {
        let released = TargetsReleased {
            campaign_id: campaign,
            reference: "C-2026-001".into(),
            title: "Bench".into(),
            step: 1,
            template: "high-debt-final-notice".into(),
            pay_by: day.plus(14),
            items: items.to_vec(),
        };
        suite.hear(&released).await;
    }
}

fn target(n: usize, day: Day) -> ReleasedTarget {
    let premise = PremiseFacts {
        premise_id: PremiseId::fresh(),
        community: "Marina Heights".into(),
        community_ar: Some("مرتفعات المارينا".into()),
        building: format!("Tower {}", n / 100),
        unit: n.to_string(),
        position: Some(Position {
            latitude: DEPOT.latitude + as_f64(n / 40) * 1e-4,
            longitude: DEPOT.longitude + as_f64(n % 40) * 1e-4,
        }),
    };
    ReleasedTarget {
        member_id: MemberId::fresh(),
        account_id: AccountId::fresh(),
        account_reference: format!("A{n:07}"),
        legal_entity: "North Cooling LLC".into(),
        customer_name: format!("Customer {n}"),
        customer_name_ar: Some(format!("عميل رقم {n}")),
        language: "ar".into(),
        premise: Some(premise),
        amount: Money::of_minor(4_825_075, Currency::AED),
        oldest_due_on: Some(day.plus(-400)),
        ageing: [0, 425_075, 400_000, 0, 0, 0, 4_000_000, 0],
        frozen_on: day.plus(-5),
    }
}

async fn plan(supervisor: &Client, campaign: CampaignId, day: Day, phones: &[Phone]) -> Res<Vec<Value>> {
    let technicians: Vec<PersonId> = phones.iter().map(|phone| phone.person).collect();
    let asked = json!({
        "campaign_id": campaign, "day": day, "technicians": technicians, "depot": DEPOT, "seconds_limit": 0,
        "shift": {"from": "00:01", "to": "23:59"}, "service_minutes": 0.1, "capacity": TARGETS / TECHNICIANS,
    });
    let asked = expected(supervisor.post("/rounds/plan", asked).await, 202)?.json();
    finished(supervisor, asked["operation_id"].as_str().unwrap_or_default()).await?;
    let assigned = supervisor.post("/rounds/assign", json!({"campaign_id": campaign, "day": day})).await;
    let rounds = expected(assigned, 200)?.json()["rounds"].take();
    Ok(rounds.as_array().cloned().unwrap_or_default())
}

async fn print(suite: &TestSuite, campaign: CampaignId) -> Res<u32> {
    let planner = suite.as_role(Role::Planner).at("notices");
    let asked = expected(planner.post("/print-runs", json!({"campaign_id": campaign})).await, 202)?.json();
    let done = finished(&planner, asked["operation_id"].as_str().unwrap_or_default()).await?;
    let printed = done["notices"]["printed"].as_u64().unwrap_or_default();
    Ok(u32::try_from(printed)?)
}

/// What a technician's phone has to tell: a delivery at each door of the round.
async fn queue(supervisor: &Client, rounds: &[Value], phone: &Phone) -> Res<Vec<Value>> {
    let mut stops = Vec::new();
    for round in rounds.iter().filter(|round| round["technician"] == json!(phone.person)) {
        let path = format!("/rounds/{}", round["id"].as_str().unwrap_or_default());
        let detail = expected(supervisor.get(&path).await, 200)?.json();
        stops.extend(detail["stops"].as_array().cloned().unwrap_or_default());
    }
    Ok(stops.iter().enumerate().map(|(place, stop)| visit(place + 1, stop)).rev().collect())
}

fn visit(number: usize, stop: &Value) -> Value {
    let id = stop["id"].as_str().unwrap_or_default();
    let minute = number % 60;
    let device_time = format!("2026-06-30T{:02}:{minute:02}:00Z", 6 + number / 60);
    json!({
        "id": number, "mutation_id": uuid::Uuid::now_v7(), "name": "visit.record", "base_version": stop["version"],
        "device_time": device_time, "monotonic_ms": number * 60_000,
        "args": {
            "stop_id": id, "outcome": "delivered_to_mailbox", "app_version": "1.0",
            "fix": {
                "latitude": stop["position"]["latitude"], "longitude": stop["position"]["longitude"], "accuracy_m": 8.0,
                "captured_at": device_time,
            },
            "proofs": [{"kind": "photo", "sha256": kernel::sha256_hex(id.as_bytes()), "mime": "image/jpeg"}],
        },
    })
}

/// Pushes in order, one push after the other; the queue has its first item at the end.
async fn push(phone: &Phone, mut items: Vec<Value>) -> Res<usize> {
    items.reverse();
    for some in items.chunks(A_PUSH) {
        let body = json!({"device_id": phone.device, "schema_version": 1, "mutations": some});
        let pushed = expected(phone.client.post("/field/mutations", body).await, 200)?.json();
        let results = pushed["results"].as_array().cloned().unwrap_or_default();
        if let Some(other) = results.iter().find(|result| result["status"] != "applied") {
            return Err(format!("a visit was not applied: {other}").into());
        }
    }
    Ok(items.len())
}

#[expect(clippy::cast_precision_loss, reason = "a figure needs no more than three digits")]
fn as_f64(count: usize) -> f64 {
    count as f64
}
