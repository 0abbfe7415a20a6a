//! Every way the field half says no, and the problem each becomes.

use actix_web::http::StatusCode;
use kernel::PersonId;
use web::{FieldError, Problem};

use crate::domain::rounds::RoundRefusal;

/// Why a round, a phone or a review was refused.
#[derive(Debug, thiserror::Error)]
pub enum FieldRefusal {
    /// The round is not where it should be.
    #[error(transparent)]
    Round(#[from] RoundRefusal),
    /// These people cannot walk a round.
    #[error("not active technicians")]
    UnfitTechnicians(Vec<PersonId>),
    /// No member of the plan is known.
    #[error("there is nobody to visit: no target of this campaign is due on that day")]
    NothingToPlan,
    /// The door is not due, or on another round.
    #[error("this door is not due on that day, or stands on a round already")]
    NotDue,
    /// Somebody was there, or it is on no round any more.
    #[error("this stop is done, or on no round any more")]
    StopClosed,
    /// Stops stay within their campaign, and a move goes to another round.
    #[error("a stop moves to another round of the same campaign")]
    WrongRound,
    /// Not the open stops of the round.
    #[error("name every open stop of the round once: it may have changed meanwhile")]
    WrongOrder,
    /// Our own check found a mistake in the plan.
    #[error("the plan did not pass its check: {0}")]
    FaultyPlan(String),
    /// The token belongs to no phone.
    #[error("this is for enrolled phones: the token names no device")]
    NoDevice,
    /// The phone was revoked.
    #[error("this phone may not synchronise any more; enrol it again")]
    DeviceRevoked,
    /// The body speaks of another phone.
    #[error("the batch names another device than the token")]
    OtherDevice,
    /// More items than a batch holds.
    #[error("a batch holds up to {most} items")]
    BatchTooLarge {
        /// How many are allowed.
        most: usize,
    },
    /// A phone that speaks a newer protocol.
    #[error("this server speaks schema version {known}")]
    UnknownSchema {
        /// The one we know.
        known: u32,
    },
    /// The feed's cursor was not given out by us.
    #[error("the cursor is not one of this feed")]
    MalformedCursor,
    /// Not 64 hexadecimal digits.
    #[error("not a SHA-256 in lower-case hexadecimal")]
    MalformedHash,
    /// The bytes have another hash.
    #[error("the bytes have the SHA-256 {found}")]
    HashDiffers {
        /// What we computed.
        found: String,
    },
    /// More bytes than a proof may have.
    #[error("a proof has up to {largest} bytes")]
    BlobTooLarge {
        /// How many are allowed.
        largest: usize,
    },
    /// The bytes of a proof have not arrived.
    #[error("the phone has not sent these bytes yet")]
    NotHereYet,
}

impl From<FieldRefusal> for Problem {
    fn from(refusal: FieldRefusal) -> Self {
        let said = refusal.to_string();
        let refuse = |status, slug: &'static str, title: &'static str| Self::new(status, slug, title).detail(&said);
        match refusal {
            FieldRefusal::Round(RoundRefusal::HasBegun) => {
                refuse(StatusCode::CONFLICT, "round-begun", "the round has begun")
            }
            FieldRefusal::Round(RoundRefusal::NotAssigned) => {
                refuse(StatusCode::CONFLICT, "round-not-assigned", "the round is not assigned")
            }
            FieldRefusal::Round(RoundRefusal::Finished) => {
                refuse(StatusCode::CONFLICT, "round-finished", "the round has ended")
            }
            FieldRefusal::UnfitTechnicians(people) => Self::invalid(
                people
                    .iter()
                    .map(|person| FieldError::new("/technicians", format!("{person} is not an active technician")))
                    .collect(),
            ),
            FieldRefusal::NothingToPlan => refuse(StatusCode::CONFLICT, "nothing-to-plan", "nobody to visit"),
            FieldRefusal::NotDue => refuse(StatusCode::CONFLICT, "door-not-due", "the door is not due"),
            FieldRefusal::StopClosed => refuse(StatusCode::CONFLICT, "stop-closed", "the stop is closed"),
            FieldRefusal::WrongRound => refuse(StatusCode::CONFLICT, "round-does-not-fit", "not that round"),
            FieldRefusal::WrongOrder => refuse(StatusCode::CONFLICT, "order-incomplete", "the order is incomplete"),
            FieldRefusal::FaultyPlan(_) => {
                tracing::error!(%said, "a plan was refused by the checker");
                refuse(StatusCode::INTERNAL_SERVER_ERROR, "faulty-plan", "the plan cannot be used")
            }
            FieldRefusal::NoDevice => refuse(StatusCode::FORBIDDEN, "device-missing", "call from an enrolled phone"),
            FieldRefusal::DeviceRevoked => refuse(StatusCode::FORBIDDEN, "device-revoked", "the phone was revoked"),
            FieldRefusal::OtherDevice => refuse(StatusCode::FORBIDDEN, "device-mismatch", "another phone's batch"),
            FieldRefusal::BatchTooLarge { .. } => {
                refuse(StatusCode::PAYLOAD_TOO_LARGE, "batch-too-large", "the batch is too large")
            }
            FieldRefusal::UnknownSchema { .. } => {
                refuse(StatusCode::UPGRADE_REQUIRED, "schema-unknown", "update the server or the app")
            }
            FieldRefusal::MalformedCursor => {
                refuse(StatusCode::BAD_REQUEST, "malformed-cursor", "the cursor does not belong to this list")
            }
            FieldRefusal::MalformedHash => refuse(StatusCode::UNPROCESSABLE_ENTITY, "malformed-hash", "not a SHA-256"),
            FieldRefusal::HashDiffers { .. } => {
                refuse(StatusCode::UNPROCESSABLE_ENTITY, "hash-differs", "the bytes have another hash")
            }
            FieldRefusal::BlobTooLarge { .. } => {
                refuse(StatusCode::PAYLOAD_TOO_LARGE, "proof-too-large", "the proof is too large")
            }
            FieldRefusal::NotHereYet => refuse(StatusCode::NOT_FOUND, "proof-not-here-yet", "the proof is on its way"),
        }
    }
}
