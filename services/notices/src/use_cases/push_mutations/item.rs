//! An item of a phone's queue, and what becomes of it.

use kernel::{Actor, DeviceId, PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::domain::mutations::{AnswerCode, Status};

/// One thing a technician did, as the phone tells it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Item {
    pub id: i64,
    pub mutation_id: Uuid,
    pub name: String,
    pub base_version: Option<i64>,
    pub args: Value,
    pub device_time: Timestamp,
    pub monotonic_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot_id: Option<Uuid>,
}

/// Whose phone pushes, and when.
#[derive(Clone, Debug)]
pub struct Sender {
    pub person: PersonId,
    pub device: DeviceId,
    /// How far the phone's clock was off when it sent, in seconds.
    pub clock_error_s: Option<f64>,
    /// For the audit trail.
    pub actor: Actor,
}

/// What is known about an item besides its own words.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// When it happened, by the phone's monotonic time.
    pub happened_at: Timestamp,
    /// When it arrived.
    pub received_at: Timestamp,
    /// It runs although one before it never arrived.
    pub forced: bool,
}

/// The answer to one item.
#[derive(Clone, Debug, Default)]
pub struct Verdict {
    pub status: Option<Status>,
    pub code: Option<AnswerCode>,
    pub message: Option<String>,
    pub entity_version: Option<i64>,
}

impl Verdict {
    /// Done.
    pub fn applied(entity_version: i64) -> Self {
        Self { status: Some(Status::Applied), entity_version: Some(entity_version), ..Self::default() }
    }

    /// Done, but something had changed meanwhile.
    pub fn conflict(code: AnswerCode, message: &str, entity_version: i64) -> Self {
        let (code, message) = (Some(code), Some(message.to_owned()));
        Self { status: Some(Status::Conflict), code, message, entity_version: Some(entity_version) }
    }

    /// A rule forbids it.
    pub fn rejected(code: AnswerCode, message: impl Into<String>) -> Self {
        let (code, message) = (Some(code), Some(message.into()));
        Self { status: Some(Status::Rejected), code, message, entity_version: None }
    }
}

/// What the phone learns about one item.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub id: i64,
    pub status: Status,
    pub code: Option<AnswerCode>,
    pub message: Option<String>,
    pub entity_version: Option<i64>,
}
