//! How a request looks on the wire.

use std::collections::{BTreeSet, HashMap};

use contracts::approvals::{DocumentLink, Fact, SampleLine, Subject};
use kernel::{Actor, ApprovalRequestId, Money, PersonId, PolicyId, Role, StageId, Timestamp, Version};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::domain::{
    Escalation, External, OnReject, Request, Roster, Rule, Stage, StageState, State, Voter, VoterState, Who,
};
use crate::error::vote_problem;
use crate::store::history::Entry;

/// A request with everything an approver needs.
#[derive(Serialize, ToSchema)]
pub struct RequestOut {
    id: ApprovalRequestId,
    version: Version,
    subject: Subject,
    amounts: Vec<Money>,
    largest: Vec<Money>,
    facts: Vec<Fact>,
    /// The largest lines of what is asked for.
    samples: Vec<SampleLine>,
    /// Papers worth reading before deciding.
    documents: Vec<DocumentLink>,
    requester: PersonId,
    /// `null` until identity has told it.
    requester_name: Option<String>,
    editors: Vec<PersonId>,
    /// The names of requester and editors, as far as they are known.
    makers: Vec<MakerOut>,
    policy_id: Option<PolicyId>,
    state: State,
    /// Why somebody has to look at it.
    escalated: Option<Escalation>,
    opened_at: Timestamp,
    decided_at: Option<Timestamp>,
    reason: Option<String>,
    /// From 1; `null` when nobody is asked.
    current_stage: Option<u32>,
    stages: Vec<StageOut>,
    history: Vec<HistoryOut>,
    /// Whether the caller may vote now.
    can_vote: bool,
    /// Why not.
    why_not: Option<WhyNotOut>,
}

/// Somebody who worked on what is asked for, and may not decide it.
#[derive(Serialize, ToSchema)]
struct MakerOut {
    id: PersonId,
    name: Option<String>,
}

/// What a request is looked at with.
pub struct Seen<'a> {
    /// By whom.
    pub by: PersonId,
    /// The people of today.
    pub roster: &'a Roster,
    /// The names of its makers.
    pub names: &'a HashMap<PersonId, String>,
}

/// Why the caller may not vote now.
#[derive(Serialize, ToSchema)]
pub struct WhyNotOut {
    /// The slug of the problem a vote would meet.
    #[schema(example = "separation-of-duties")]
    code: String,
    detail: String,
}

/// One stage.
#[derive(Serialize, ToSchema)]
struct StageOut {
    id: StageId,
    position: u32,
    name: String,
    /// Whose holders decide; `null` when somebody outside does.
    role: Option<Role>,
    /// The person outside who decides through a link.
    external: Option<External>,
    rule: Rule,
    on_reject: OnReject,
    due_hours: u32,
    state: StageState,
    opened_at: Option<Timestamp>,
    due_at: Option<Timestamp>,
    escalated_at: Option<Timestamp>,
    decided_at: Option<Timestamp>,
    /// Whether its deadline has passed without a decision.
    overdue: bool,
    /// Who is asked; for a stage whose turn has not come, who would be asked today.
    voters: Vec<VoterOut>,
}

/// One voter of a stage and their vote.
#[derive(Serialize, ToSchema)]
struct VoterOut {
    /// `null` for somebody outside.
    person_id: Option<PersonId>,
    name: String,
    state: VoterState,
    /// Who cast the vote, when somebody did.
    acted_by: Option<PersonId>,
    acted_by_name: Option<String>,
    reason: Option<String>,
    voted_at: Option<Timestamp>,
    /// What the vote is bound to.
    subject_hash: Option<String>,
}

/// One thing that happened.
#[derive(Serialize, ToSchema)]
struct HistoryOut {
    at: Timestamp,
    actor: Actor,
    #[schema(example = "vote.cast")]
    action: String,
    #[schema(value_type = Object)]
    detail: Value,
}

impl RequestOut {
    pub fn of(request: Request, history: Vec<Entry>, seen: Seen<'_>) -> Self {
        let may_vote = request.may_vote(seen.by, None, seen.roster);
        let name_of = |id: &PersonId| seen.names.get(id).cloned();
        let makers = request.duties.editors.iter().chain([&request.duties.requester]).collect::<BTreeSet<_>>();
        let makers = makers.into_iter().map(|id| MakerOut { id: *id, name: name_of(id) }).collect();
        let stages = request.stages.iter().map(|stage| {
            let voters = request.expected(stage, seen.roster);
            StageOut::of(Stage { voters, ..stage.clone() }, seen.roster.now)
        });
        let stages = stages.collect();
        let current_stage = request.current().map(|stage| stage.position);
        let why_not =
            may_vote.err().map(|why| WhyNotOut { code: vote_problem(why).slug().to_owned(), detail: why.to_string() });
        Self {
            id: request.id,
            version: request.version,
            subject: request.subject,
            amounts: request.amounts,
            largest: request.largest,
            facts: request.facts,
            samples: request.samples,
            documents: request.documents,
            requester_name: name_of(&request.duties.requester),
            makers,
            requester: request.duties.requester,
            editors: request.duties.editors,
            policy_id: request.policy_id,
            state: request.state,
            escalated: request.escalated,
            opened_at: request.opened_at,
            decided_at: request.decided_at,
            reason: request.reason,
            current_stage,
            stages,
            history: history.into_iter().map(HistoryOut::from).collect(),
            can_vote: why_not.is_none(),
            why_not,
        }
    }
}

impl StageOut {
    fn of(stage: Stage, now: Timestamp) -> Self {
        let is_asked = stage.state == StageState::Requested;
        let (role, external) = stage.approvers.parts();
        Self {
            id: stage.id,
            position: stage.position,
            name: stage.name,
            role,
            external,
            rule: stage.rule,
            on_reject: stage.on_reject,
            due_hours: stage.due_hours,
            state: stage.state,
            opened_at: stage.opened_at,
            due_at: stage.due_at,
            escalated_at: stage.escalated_at,
            decided_at: stage.decided_at,
            overdue: is_asked && stage.due_at.is_some_and(|due| due <= now),
            voters: stage.voters.into_iter().map(VoterOut::from).collect(),
        }
    }
}

impl From<Voter> for VoterOut {
    fn from(voter: Voter) -> Self {
        let person_id = match voter.who {
            Who::Person(id) => Some(id),
            Who::External => None,
        };
        Self {
            person_id,
            name: voter.name,
            state: voter.state,
            acted_by: voter.acted_by,
            acted_by_name: voter.acted_by_name,
            reason: voter.reason,
            voted_at: voter.voted_at,
            subject_hash: voter.subject_hash,
        }
    }
}

impl From<Entry> for HistoryOut {
    fn from(entry: Entry) -> Self {
        Self { at: entry.at, actor: entry.actor, action: entry.action, detail: entry.detail }
    }
}
