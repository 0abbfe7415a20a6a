//! A request for approval: its stages in order, and how it ends.

use contracts::approvals::{ApprovalRequested, Decision, DocumentLink, Fact, SampleLine, Subject};
use kernel::{ApprovalRequestId, Money, PersonId, PolicyId, StageId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::delegation::delegators_of;
use super::duties::Duties;
use super::policy::{Approvers, Policy};
use super::roster::Roster;
use super::rule::{Outcome, decide};
use super::stage::{Stage, StageState, Voter, VoterState, Who};

/// Where a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Open,
    Approved,
    Rejected,
    /// A newer revision took its place.
    Cancelled,
    /// What was asked for was changed or called off.
    Withdrawn,
}

/// Why somebody has to look at an open request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Escalation {
    /// No row of the matrix covers it.
    NoPolicy,
    /// Nobody, or too few, may decide its stage.
    NoApprover,
    /// Its stage was not decided in time.
    Overdue,
}

/// Somebody asks for approval of one revision of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: ApprovalRequestId,
    pub version: Version,
    pub subject: Subject,
    pub amounts: Vec<Money>,
    pub largest: Vec<Money>,
    pub facts: Vec<Fact>,
    pub samples: Vec<SampleLine>,
    pub documents: Vec<DocumentLink>,
    pub duties: Duties,
    pub policy_id: Option<PolicyId>,
    pub state: State,
    pub escalated: Option<Escalation>,
    pub opened_at: Timestamp,
    pub decided_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub stages: Vec<Stage>,
}

/// A vote as somebody casts it.
#[derive(Clone, Debug)]
pub struct VoteIn {
    pub by: PersonId,
    pub by_name: String,
    /// For whom, when not for themselves.
    pub on_behalf_of: Option<PersonId>,
    pub decision: Decision,
    pub reason: Option<String>,
    /// What the voter saw.
    pub subject_hash: Option<String>,
}

/// Why somebody cannot vote now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WhyNot {
    #[error("the request is decided or withdrawn")]
    NotOpen,
    #[error("nobody is asked right now")]
    NobodyAsked,
    #[error("the current stage asks others")]
    NotAVoter,
    #[error("whoever asked for it, worked on it, or stands in for one of them may not decide")]
    SeparationOfDuties,
    #[error("you have voted in this stage for somebody else; one person casts one vote")]
    ActedForAnother,
    #[error("you stand in for several voters; say for whom")]
    ForWhom,
    #[error("what was shown to you is not what is to be approved")]
    OtherHash,
}

/// What happened to a request, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    Opened,
    StageOpened { position: u32, voters: usize },
    Voted { position: u32, voter: String, decision: Decision },
    VotersRefreshed { position: u32, voters: usize },
    StageDecided { position: u32, decision: Decision },
    Decided { decision: Decision },
    Escalated { position: Option<u32>, why: Escalation },
    Cancelled,
    Withdrawn,
}

impl Request {
    /// A request as it comes in, still without stages.
    pub fn new(id: ApprovalRequestId, asked: ApprovalRequested, now: Timestamp) -> Self {
        Self {
            id,
            version: Version::FIRST,
            subject: asked.subject,
            amounts: asked.amounts,
            largest: asked.largest,
            facts: asked.facts,
            samples: asked.samples,
            documents: asked.documents,
            duties: Duties { requester: asked.requester, editors: asked.editors },
            policy_id: None,
            state: State::Open,
            escalated: None,
            opened_at: now,
            decided_at: None,
            reason: None,
            stages: Vec::new(),
        }
    }

    /// Takes the stages of a policy as they are today; later edits of the policy do not reach this request.
    pub fn adopt(&mut self, policy: &Policy, new_id: fn() -> StageId) {
        self.policy_id = Some(policy.id);
        let stages = (1..).zip(&policy.stages).map(|(position, spec)| Stage::planned(new_id(), position, spec));
        self.stages = stages.collect();
    }

    /// The action its policy is chosen by: `campaign.approve`.
    pub fn action(&self) -> String {
        format!("{}.approve", self.subject.kind)
    }

    /// The stage whose voters are asked.
    pub fn current(&self) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.state == StageState::Requested)
    }

    /// Begins: the first stage opens, or somebody has to look.
    pub fn begin(&mut self, roster: &Roster) -> Vec<Happening> {
        if self.policy_id.is_none() {
            return self.escalate(None, Escalation::NoPolicy);
        }
        let mut said = vec![Happening::Opened];
        said.extend(self.advance(roster));
        said
    }

    /// Opens the next stage for those who hold its role now and may decide. An empty or too small set of voters
    /// fails closed: it is escalated and never counts as an approval.
    pub fn advance(&mut self, roster: &Roster) -> Vec<Happening> {
        if self.state != State::Open || self.current().is_some() {
            return Vec::new();
        }
        let Some(place) = self.stages.iter().position(|stage| stage.state == StageState::NotRequested) else {
            return Vec::new();
        };
        let voters = self.voters_for(&self.stages[place].approvers, roster);
        let total = u32::try_from(voters.len()).unwrap_or(u32::MAX);
        let stage = &mut self.stages[place];
        let position = stage.position;
        if total < stage.rule.needed(total) {
            return self.escalate(Some(position), Escalation::NoApprover);
        }
        stage.state = StageState::Requested;
        stage.opened_at = Some(roster.now);
        stage.due_at = Some(roster.due_after(stage.due_hours));
        stage.voters = voters;
        let voters = stage.voters.len();
        self.escalated = None;
        vec![Happening::StageOpened { position, voters }]
    }

    /// Asks those who hold the role of the current stage now: leavers who have not voted need not any more,
    /// newcomers are asked too.
    pub fn refresh_voters(&mut self, roster: &Roster) -> Vec<Happening> {
        let Some(stage) = self.current() else { return self.advance(roster) };
        let fresh = self.voters_for(&stage.approvers, roster);
        let (position, mut changed) = (stage.position, stage.clone());
        for voter in changed.voters.iter_mut().filter(|voter| voter.decision().is_none()) {
            let is_asked = fresh.iter().any(|other| other.who == voter.who);
            voter.state = if is_asked { VoterState::Requested } else { VoterState::NotRequired };
        }
        let is_new = |voter: &Voter| stage.voters.iter().all(|known| known.who != voter.who);
        changed.voters.extend(fresh.into_iter().filter(is_new));
        let total = changed.counts().total;
        if total < changed.rule.needed(total) {
            return self.escalate(Some(position), Escalation::NoApprover);
        }
        if let Some(stage) = self.current_mut() {
            *stage = changed;
        }
        if self.escalated == Some(Escalation::NoApprover) {
            self.escalated = None;
        }
        let mut said = vec![Happening::VotersRefreshed { position, voters: total as usize }];
        said.extend(self.settle(None, roster));
        said
    }

    /// Whose vote this person may cast now.
    pub fn may_vote(&self, by: PersonId, on_behalf_of: Option<PersonId>, roster: &Roster) -> Result<Who, WhyNot> {
        if self.state != State::Open {
            return Err(WhyNot::NotOpen);
        }
        let stage = self.current().ok_or(WhyNot::NobodyAsked)?;
        let barred = self.duties.barred(&roster.delegations, roster.today);
        if barred.contains(&by) {
            return Err(WhyNot::SeparationOfDuties);
        }
        let stands_in_for = delegators_of(&roster.delegations, by, roster.today);
        let is_voter = |person: PersonId| stage.asked().any(|voter| voter.who == Who::Person(person));
        let may_act_for = |person: PersonId| is_voter(person) && (person == by || stands_in_for.contains(&person));
        let voter = match on_behalf_of {
            Some(person) if may_act_for(person) => person,
            Some(_) => return Err(WhyNot::NotAVoter),
            None if is_voter(by) => by,
            None => match stands_in_for.iter().filter(|person| is_voter(**person)).collect::<Vec<_>>().as_slice() {
                [] => return Err(WhyNot::NotAVoter),
                [only] => **only,
                _ => return Err(WhyNot::ForWhom),
            },
        };
        if barred.contains(&voter) {
            return Err(WhyNot::SeparationOfDuties);
        }
        let acted_for_another =
            stage.voters.iter().any(|other| other.acted_by == Some(by) && other.who != Who::Person(voter));
        if acted_for_another { Err(WhyNot::ActedForAnother) } else { Ok(Who::Person(voter)) }
    }

    /// Casts or changes a vote.
    pub fn vote(&mut self, vote: VoteIn, roster: &Roster) -> Result<Vec<Happening>, WhyNot> {
        let who = self.may_vote(vote.by, vote.on_behalf_of, roster)?;
        if vote.subject_hash.as_ref().is_some_and(|seen| *seen != self.subject.hash) {
            return Err(WhyNot::OtherHash);
        }
        self.record(who, Some((vote.by, vote.by_name)), vote.decision, vote.reason, roster)
    }

    /// Casts the vote of the person outside to whom the current stage is bound.
    pub fn vote_by_link(
        &mut self,
        decision: Decision,
        reason: Option<String>,
        roster: &Roster,
    ) -> Result<Vec<Happening>, WhyNot> {
        if self.state != State::Open {
            return Err(WhyNot::NotOpen);
        }
        self.record(Who::External, None, decision, reason, roster)
    }

    /// Says that the current stage is overdue, once.
    pub fn escalate_overdue(&mut self, now: Timestamp) -> Vec<Happening> {
        let Some(stage) = self.current_mut() else { return Vec::new() };
        if stage.escalated_at.is_some() || stage.due_at.is_none_or(|due| now < due) {
            return Vec::new();
        }
        stage.escalated_at = Some(now);
        let position = stage.position;
        self.escalate(Some(position), Escalation::Overdue)
    }

    /// Gives way to a newer revision.
    pub fn supersede(&mut self, revision: u32, now: Timestamp) -> Vec<Happening> {
        self.call_off(State::Cancelled, format!("superseded by revision {revision}"), Happening::Cancelled, now)
    }

    /// Is not asked any more, because its subject was changed or called off.
    pub fn withdraw(&mut self, reason: String, now: Timestamp) -> Vec<Happening> {
        self.call_off(State::Withdrawn, reason, Happening::Withdrawn, now)
    }

    fn call_off(&mut self, state: State, reason: String, said: Happening, now: Timestamp) -> Vec<Happening> {
        if self.state != State::Open {
            return Vec::new();
        }
        self.end(state, StageState::Cancelled, now);
        self.reason = Some(reason);
        vec![said]
    }

    /// Who would be asked in a stage if its turn came now; whoever was asked once it has come.
    pub fn expected(&self, stage: &Stage, roster: &Roster) -> Vec<Voter> {
        let is_ahead = self.state == State::Open && stage.state == StageState::NotRequested;
        if is_ahead { self.voters_for(&stage.approvers, roster) } else { stage.voters.clone() }
    }

    fn voters_for(&self, approvers: &Approvers, roster: &Roster) -> Vec<Voter> {
        match approvers {
            Approvers::External(external) => {
                vec![Voter::asked(Who::External, format!("{}, {}", external.name, external.organisation))]
            }
            Approvers::Role(role) => {
                let barred = self.duties.barred(&roster.delegations, roster.today);
                let holders = roster.holders.get(role).map(Vec::as_slice).unwrap_or_default();
                let free = holders.iter().filter(|member| !barred.contains(&member.id));
                free.map(|member| Voter::asked(Who::Person(member.id), member.name.clone())).collect()
            }
        }
    }

    fn record(
        &mut self,
        who: Who,
        by: Option<(PersonId, String)>,
        decision: Decision,
        reason: Option<String>,
        roster: &Roster,
    ) -> Result<Vec<Happening>, WhyNot> {
        let hash = self.subject.hash.clone();
        let stage = self.current_mut().ok_or(WhyNot::NobodyAsked)?;
        let position = stage.position;
        let voter = stage.voters.iter_mut().find(|voter| voter.who == who).ok_or(WhyNot::NotAVoter)?;
        voter.state = match decision {
            Decision::Approved => VoterState::Approved,
            Decision::Rejected => VoterState::Rejected,
        };
        (voter.acted_by, voter.acted_by_name) = by.unzip();
        voter.reason.clone_from(&reason);
        voter.voted_at = Some(roster.now);
        voter.subject_hash = Some(hash);
        let mut said = vec![Happening::Voted { position, voter: voter.name.clone(), decision }];
        said.extend(self.settle(reason, roster));
        Ok(said)
    }

    /// Closes the current stage when its votes decide it, and goes on or ends.
    fn settle(&mut self, reason: Option<String>, roster: &Roster) -> Vec<Happening> {
        let Some(stage) = self.current_mut() else { return Vec::new() };
        let Outcome::Decided(decision) = decide(stage.rule, stage.on_reject, &stage.counts()) else {
            return Vec::new();
        };
        let state = match decision {
            Decision::Approved => StageState::Approved,
            Decision::Rejected => StageState::Rejected,
        };
        stage.close(state, roster.now);
        let mut said = vec![Happening::StageDecided { position: stage.position, decision }];
        self.escalated = None;
        let goes_on = self.stages.iter().any(|stage| stage.state == StageState::NotRequested);
        if decision == Decision::Approved && goes_on {
            said.extend(self.advance(roster));
            return said;
        }
        let state = if decision == Decision::Approved { State::Approved } else { State::Rejected };
        self.end(state, StageState::NotRequired, roster.now);
        self.reason = reason;
        said.push(Happening::Decided { decision });
        said
    }

    fn end(&mut self, state: State, left: StageState, now: Timestamp) {
        self.state = state;
        self.escalated = None;
        self.decided_at = Some(now);
        let is_left = |stage: &&mut Stage| matches!(stage.state, StageState::NotRequested | StageState::Requested);
        for stage in self.stages.iter_mut().filter(is_left) {
            stage.close(left, now);
        }
    }

    fn escalate(&mut self, position: Option<u32>, why: Escalation) -> Vec<Happening> {
        if self.escalated == Some(why) {
            return Vec::new();
        }
        self.escalated = Some(why);
        vec![Happening::Escalated { position, why }]
    }

    fn current_mut(&mut self) -> Option<&mut Stage> {
        self.stages.iter_mut().find(|stage| stage.state == StageState::Requested)
    }
}
