//! Why an item was not simply done.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why an item was refused or met a change, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AnswerCode {
    /// The target had left the campaign; the evidence is kept.
    TaskWithdrawn,
    /// The round is with somebody else; the visit counts.
    TaskReassigned,
    /// The stop was no longer on a round; the visit counts.
    TaskClosed,
    /// Others changed other fields meanwhile.
    Soft,
    /// Others changed the same field meanwhile; the last received counts.
    Hard,
    /// An item before this one never arrived.
    Forced,
    /// The task was never on this person's phone.
    TaskUnknown,
    /// Somebody was there already.
    TaskCompleted,
    /// There is no paper for this door.
    NoticeNotPrinted,
    /// The arguments break a rule.
    InvalidArgs,
    /// The item cannot be read.
    MalformedItem,
    /// Nobody knows how to do this.
    MutationUnknown,
    /// The `mutation_id` was used for something else.
    MutationIdReused,
    /// The number was used for something else.
    NumberReused,
    /// The same fix and proofs were sent before.
    Replay,
    /// The round is not on this person's phone.
    RoundUnknown,
    /// The round has ended.
    RoundFinished,
}
