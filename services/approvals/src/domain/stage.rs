//! Stages of a request and the voters in them.

use contracts::approvals::Decision;
use kernel::{PersonId, StageId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::policy::{Approvers, StageSpec};
use super::rule::{Counts, OnReject, Rule};

/// Where a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StageState {
    /// Its turn has not come, or nobody could be asked yet.
    NotRequested,
    /// Its voters are asked.
    Requested,
    Approved,
    Rejected,
    /// The request was decided without it.
    NotRequired,
    /// The request was withdrawn or superseded.
    Cancelled,
}

/// Where a voter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum VoterState {
    Requested,
    Approved,
    Rejected,
    /// The stage was decided without this vote.
    NotRequired,
    /// The request was withdrawn or superseded.
    Cancelled,
}

/// Who a voter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Person(PersonId),
    /// The one person outside to whom the stage is bound.
    External,
}

/// One voter and their vote: there is one row per stage and voter, changeable until the stage closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voter {
    pub who: Who,
    pub name: String,
    pub state: VoterState,
    /// Who cast the vote: the voter, or who stands in for them.
    pub acted_by: Option<PersonId>,
    pub acted_by_name: Option<String>,
    pub reason: Option<String>,
    pub voted_at: Option<Timestamp>,
    /// What was voted on.
    pub subject_hash: Option<String>,
}

/// One stage of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    pub id: StageId,
    /// From 1.
    pub position: u32,
    pub name: String,
    pub approvers: Approvers,
    pub rule: Rule,
    pub on_reject: OnReject,
    pub due_hours: u32,
    pub state: StageState,
    pub opened_at: Option<Timestamp>,
    pub due_at: Option<Timestamp>,
    pub escalated_at: Option<Timestamp>,
    pub decided_at: Option<Timestamp>,
    pub voters: Vec<Voter>,
}

impl Voter {
    /// Somebody who is asked.
    pub fn asked(who: Who, name: String) -> Self {
        Self {
            who,
            name,
            state: VoterState::Requested,
            acted_by: None,
            acted_by_name: None,
            reason: None,
            voted_at: None,
            subject_hash: None,
        }
    }

    /// The vote, once cast.
    pub fn decision(&self) -> Option<Decision> {
        match self.state {
            VoterState::Approved => Some(Decision::Approved),
            VoterState::Rejected => Some(Decision::Rejected),
            VoterState::Requested | VoterState::NotRequired | VoterState::Cancelled => None,
        }
    }
}

impl Stage {
    /// A stage of a policy, before its turn.
    pub fn planned(id: StageId, position: u32, spec: &StageSpec) -> Self {
        Self {
            id,
            position,
            name: spec.name.clone(),
            approvers: spec.approvers.clone(),
            rule: spec.rule,
            on_reject: spec.on_reject,
            due_hours: spec.due_hours,
            state: StageState::NotRequested,
            opened_at: None,
            due_at: None,
            escalated_at: None,
            decided_at: None,
            voters: Vec::new(),
        }
    }

    /// The voters who are asked or have voted.
    pub fn asked(&self) -> impl Iterator<Item = &Voter> {
        let is_asked = |voter: &&Voter| !matches!(voter.state, VoterState::NotRequired | VoterState::Cancelled);
        self.voters.iter().filter(is_asked)
    }

    /// The votes so far.
    pub fn counts(&self) -> Counts {
        let count = |state: VoterState| self.voters.iter().filter(|voter| voter.state == state).count();
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let cast = self.voters.iter().filter(|voter| voter.decision().is_some());
        Counts {
            total: number(self.asked().count()),
            approved: number(count(VoterState::Approved)),
            rejected: number(count(VoterState::Rejected)),
            first: cast.min_by_key(|voter| voter.voted_at).and_then(Voter::decision),
        }
    }

    /// Closes the stage; whoever has not voted need not any more.
    pub fn close(&mut self, state: StageState, now: Timestamp) {
        let left = if state == StageState::Cancelled { VoterState::Cancelled } else { VoterState::NotRequired };
        self.state = state;
        self.decided_at = Some(now);
        for voter in self.voters.iter_mut().filter(|voter| voter.state == VoterState::Requested) {
            voter.state = left;
        }
    }
}
