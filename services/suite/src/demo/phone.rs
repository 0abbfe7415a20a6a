//! A technician's phone: pulls what is due, pushes what was done, keeps a queue while there is no network.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use kernel::{Clock, Timestamp, sha256_hex};
use serde_json::{Value, json};
use uuid::Uuid;

use super::cast::{Technician, text};
use super::client::Client;
use super::{DemoError, photo};

/// Minutes between two doors.
const PACE: i64 = 4;
const BATCH: usize = 5;

/// One phone and what is on it.
pub struct Phone {
    http: Client,
    device: String,
    seed: u64,
    cursor: String,
    stops: BTreeMap<(u64, String), Value>,
    last_number: i64,
    started: Timestamp,
    elapsed: TimeDelta,
    visits: usize,
    gone: usize,
}

impl Phone {
    /// Pulls everything.
    pub async fn pull(technician: &Technician, seed: u64) -> Result<Self, DemoError> {
        let mut phone = Self {
            http: technician.phone.clone(),
            device: technician.device.clone(),
            seed,
            cursor: String::new(),
            stops: BTreeMap::new(),
            last_number: 0,
            started: Clock::system().now() - TimeDelta::hours(10),
            elapsed: TimeDelta::zero(),
            visits: 0,
            gone: 0,
        };
        phone.refresh().await?;
        Ok(phone)
    }

    /// Pulls what changed.
    pub async fn refresh(&mut self) -> Result<(), DemoError> {
        loop {
            let since = if self.cursor.is_empty() { String::new() } else { format!("?cursor={}", self.cursor) };
            let pulled = self.http.get(&format!("/api/notices/v1/field/sync{since}")).await?;
            let tasks = &pulled["changes"]["tasks"];
            for gone in tasks["deleted"].as_array().into_iter().flatten() {
                let before = self.stops.len();
                self.stops.retain(|_, stop| stop["id"] != *gone);
                self.gone += before - self.stops.len();
            }
            for list in ["created", "updated"] {
                for stop in tasks[list].as_array().into_iter().flatten() {
                    self.stops.retain(|_, known| known["id"] != stop["id"]);
                    if stop["state"] == "assigned" && stop["notice"]["printed"] == true {
                        self.stops.insert((stop["sequence"].as_u64().unwrap_or(0), text(stop, "id")), stop.clone());
                    }
                }
            }
            self.cursor = text(&pulled, "cursor");
            if pulled["has_more"] != true {
                return Ok(());
            }
        }
    }

    /// Visits so far.
    pub const fn visits(&self) -> usize {
        self.visits
    }

    /// Doors that vanished before somebody knocked.
    pub const fn gone(&self) -> usize {
        self.gone
    }

    /// Knocks at the first half of the doors.
    pub async fn walk_first_half(&mut self) -> Result<(), DemoError> {
        let half = self.stops.len() / 2;
        self.walk(half).await
    }

    /// Knocks at all doors left.
    pub async fn walk_the_rest(&mut self) -> Result<(), DemoError> {
        let all = self.stops.len();
        self.walk(all).await
    }

    async fn walk(&mut self, doors: usize) -> Result<(), DemoError> {
        let mut queue = Vec::new();
        for _ in 0..doors {
            let Some(((_, _), stop)) = self.stops.pop_first() else { break };
            queue.push(self.knock(&stop)?);
            if queue.len() == BATCH {
                self.push(&std::mem::take(&mut queue)).await?;
            }
        }
        self.push(&queue).await
    }

    /// Knocks at every door and keeps what happened.
    pub fn walk_without_network(&mut self) -> Result<Vec<Mutation>, DemoError> {
        let mut queue = Vec::new();
        while let Some((_, stop)) = self.stops.pop_first() {
            queue.push(self.knock(&stop)?);
        }
        Ok(queue)
    }

    /// Sends a kept queue as a bad line does: the later half first, then the earlier, then some of it again.
    pub async fn send_out_of_order(&mut self, queue: Vec<Mutation>) -> Result<String, DemoError> {
        let (earlier, later) = queue.split_at(queue.len() / 2);
        let mut answers = BTreeMap::new();
        for part in [later, earlier, &queue[..queue.len().min(BATCH)]] {
            for (status, count) in self.send(part).await? {
                *answers.entry(status).or_insert(0) += count;
            }
        }
        self.visits += queue.len();
        let words: Vec<String> = answers.iter().map(|(status, count)| format!("{count} {status}")).collect();
        Ok(words.join(", "))
    }

    async fn push(&mut self, queue: &[Mutation]) -> Result<(), DemoError> {
        self.send(queue).await?;
        self.visits += queue.len();
        Ok(())
    }

    async fn send(&self, queue: &[Mutation]) -> Result<BTreeMap<String, usize>, DemoError> {
        let mut statuses = BTreeMap::new();
        for batch in queue.chunks(200) {
            for photo in batch.iter().filter_map(|mutation| mutation.photo.as_ref()) {
                self.http.put_bytes(&format!("/api/notices/v1/field/blobs/{}", sha256_hex(photo)), photo).await?;
            }
            let body = json!({
                "device_id": self.device,
                "schema_version": 1,
                "sent_at": Clock::system().now(),
                "mutations": batch.iter().map(|mutation| &mutation.item).collect::<Vec<_>>(),
            });
            let answer = self.http.post("/api/notices/v1/field/mutations", &body).await?;
            for result in answer["results"].as_array().into_iter().flatten() {
                if result["status"] == "rejected" {
                    return Err(DemoError::Refused {
                        path: "field/mutations".into(),
                        status: 200,
                        answer: result.to_string(),
                    });
                }
                *statuses.entry(text(result, "status")).or_insert(0) += 1;
            }
        }
        Ok(statuses)
    }

    /// What happens at one door, drawn from the seed.
    fn knock(&mut self, stop: &Value) -> Result<Mutation, DemoError> {
        self.last_number += 1;
        self.elapsed += TimeDelta::minutes(PACE);
        let draw = draw(self.seed, stop);
        let (outcome, proof) = match draw % 100 {
            0..40 => ("posted_on_door", Proof::Photo),
            40..55 => ("delivered_to_recipient", Proof::Scan),
            55..68 => ("delivered_to_mailbox", Proof::Photo),
            68..84 => ("failed_not_home", Proof::Photo),
            84..89 => ("failed_refused", Proof::Note),
            89..93 => ("failed_no_access", Proof::Note),
            93..96 => ("failed_vacant", Proof::Photo),
            96..98 => ("failed_moved", Proof::Note),
            _ => ("posted_on_door", Proof::Forgotten),
        };
        let photo = matches!(proof, Proof::Photo)
            .then(|| photo::of_door(stop["id"].as_str().unwrap_or_default()))
            .transpose()?;
        let proofs = match (&proof, &photo) {
            (Proof::Scan, _) => json!([{"kind": "scan", "code_scanned": stop["notice"]["code"]}]),
            (_, Some(photo)) => json!([{"kind": "photo", "sha256": sha256_hex(photo), "mime": "image/png"}]),
            _ => json!([]),
        };
        let note = matches!(proof, Proof::Note).then_some("seen at the door");
        let args = json!({
            "stop_id": stop["id"],
            "outcome": outcome,
            "note": note,
            "fix": fix(stop, draw),
            "proofs": proofs,
        });
        let item = json!({
            "id": self.last_number,
            "mutation_id": Uuid::now_v7(),
            "name": "visit.record",
            "base_version": stop["version"],
            "args": args,
            "device_time": self.started + self.elapsed,
            "monotonic_ms": self.elapsed.num_milliseconds(),
        });
        Ok(Mutation { item, photo })
    }
}

/// One item of a phone's queue, and the photo that goes with it.
pub struct Mutation {
    item: Value,
    photo: Option<Vec<u8>>,
}

enum Proof {
    Photo,
    Scan,
    Note,
    Forgotten,
}

fn draw(seed: u64, stop: &Value) -> u64 {
    let key = format!("{seed}:{}:{}", stop["notice"]["number"], stop["attempt"]);
    u64::from_str_radix(&sha256_hex(key)[..8], 16).unwrap_or(0)
}

/// Where the phone says it is: near the door, now and then too far off.
fn fix(stop: &Value, draw: u64) -> Option<Value> {
    let latitude = stop["position"]["latitude"].as_f64()?;
    let longitude = stop["position"]["longitude"].as_f64()?;
    let off = if draw.is_multiple_of(37) { 0.004 } else { 0.000_1 };
    Some(json!({"latitude": latitude + off, "longitude": longitude, "accuracy_m": 9.0 + (draw % 7) as f64}))
}
