//! A campaign: state in, new state or a refusal out.

use std::collections::BTreeMap;

use kernel::{BasisPoints, CampaignId, Day, Money, PersonId, SegmentId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::calendar::WorkCalendar;
use super::planner::Strategy;
use super::stage::{Stage, Verb};

/// A drive to collect from the debtors of one selection.
#[derive(Clone, Debug, PartialEq)]
pub struct Campaign {
    /// Its id.
    pub id: CampaignId,
    /// Its human reference: `C-2026-014`.
    pub reference: String,
    /// What a planner decides.
    pub terms: Terms,
    /// Where it is.
    pub stage: Stage,
    /// Counts every change.
    pub version: Version,
    /// Counts the freezings.
    pub revision: u32,
    /// The frozen audience, unless an edit voided it.
    pub frozen: Option<Frozen>,
    /// The day it is to launch by itself.
    pub launches_on: Option<Day>,
    /// The business day of the launch.
    pub launched_on: Option<Day>,
    /// The business day of the end.
    pub closed_on: Option<Day>,
    /// Why it was rejected or cancelled.
    pub reason: Option<String>,
    /// Grows with every change of its progress.
    pub sequence: i64,
    /// Who drafted it.
    pub created_by: PersonId,
    /// Everybody who worked on it.
    pub editors: Vec<PersonId>,
    /// When it was drafted.
    pub created_at: Timestamp,
    /// When approval was asked for, for the revision that stands.
    pub submitted_at: Option<Timestamp>,
    /// When approvers answered.
    pub decided_at: Option<Timestamp>,
}

/// What a planner decides about a campaign.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// What people call it.
    pub title: String,
    /// The segment the rule was taken from.
    pub segment_id: Option<SegmentId>,
    /// The selection.
    pub rule: Value,
    /// The share left alone.
    pub hold_out: BasisPoints,
    /// What is done.
    pub strategy: Strategy,
    /// When people work.
    pub calendar: WorkCalendar,
    /// Doors per working day.
    pub capacity: u32,
    /// Days after the launch in which a payment counts.
    pub window_days: u32,
    /// The day that days past due count to; the day of freezing when left out.
    pub as_of: Option<Day>,
}

/// What freezing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Frozen {
    /// The fingerprint an approval binds to.
    pub hash: String,
    /// The day the figures were frozen at.
    pub frozen_on: Day,
    /// The instant.
    pub frozen_at: Timestamp,
    /// Accounts the rule selected.
    pub selected: u32,
    /// Targets and held-out members together.
    pub audience: u32,
    /// Members left alone.
    pub held_out: u32,
    /// Members who receive the campaign.
    pub targets: u32,
    /// Accounts left out, by reason.
    pub excluded: BTreeMap<String, u32>,
    /// Frozen debt of the audience, per currency.
    pub amounts: Vec<Money>,
    /// Frozen debt of the targets, per currency.
    pub target_amounts: Vec<Money>,
    /// The largest single account, per currency.
    pub largest: Vec<Money>,
}

/// Why a campaign does not do what it is told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The verb does not follow this stage.
    #[error("a campaign that is {stage} cannot be told to {verb}", stage = stage.name().replace('_', " "), verb = verb.name())]
    WrongStage {
        /// Where it is.
        stage: Stage,
        /// What was asked.
        verb: Verb,
    },
    /// Nothing is frozen that could be approved.
    #[error("the audience is not frozen")]
    NotFrozen,
    /// Nothing was decided that could be done.
    #[error("the campaign has no steps yet")]
    NoStrategy,
    /// Nobody is left to reach.
    #[error("nobody is left in the audience")]
    EmptyAudience,
    /// A launch day that has passed.
    #[error("the launch day has passed")]
    LaunchDayPassed,
}

impl Campaign {
    fn may(&self, verb: Verb) -> Result<(), Refusal> {
        if verb.from().contains(&self.stage) { Ok(()) } else { Err(Refusal::WrongStage { stage: self.stage, verb }) }
    }

    fn edited_by(&mut self, person: PersonId) {
        if !self.editors.contains(&person) {
            self.editors.push(person);
        }
    }

    /// Changes the terms. Whatever was frozen or approved is void.
    pub fn edit(mut self, by: PersonId, terms: Terms) -> Result<Self, Refusal> {
        self.may(Verb::Edit)?;
        self.terms = terms;
        self.stage = Stage::Draft;
        self.frozen = None;
        self.reason = None;
        (self.submitted_at, self.decided_at) = (None, None);
        self.edited_by(by);
        Ok(self)
    }

    /// Opens the next revision, into which the audience is frozen.
    pub fn begin_freeze(mut self, by: PersonId) -> Result<Self, Refusal> {
        self.may(Verb::Freeze)?;
        if self.terms.strategy.steps.is_empty() {
            return Err(Refusal::NoStrategy);
        }
        self.stage = Stage::Draft;
        self.revision += 1;
        self.reason = None;
        (self.submitted_at, self.decided_at) = (None, None);
        self.edited_by(by);
        Ok(self)
    }

    /// Keeps what freezing found.
    #[must_use]
    pub fn freeze(mut self, frozen: Frozen) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Hands the frozen audience over for approval.
    pub fn submit(mut self, by: PersonId, now: Timestamp) -> Result<(Self, Frozen), Refusal> {
        self.may(Verb::Submit)?;
        let frozen = self.frozen.clone().ok_or(Refusal::NotFrozen)?;
        if frozen.targets == 0 {
            return Err(Refusal::EmptyAudience);
        }
        self.stage = Stage::InApproval;
        self.submitted_at = Some(now);
        self.edited_by(by);
        Ok((self, frozen))
    }

    /// Whether a decision about this revision and hash is about what is frozen and waiting now.
    #[must_use]
    pub fn awaits(&self, revision: u32, hash: &str) -> bool {
        let is_same = self.frozen.as_ref().is_some_and(|frozen| frozen.hash == hash);
        self.stage == Stage::InApproval && self.revision == revision && is_same
    }

    /// Takes in the approvers' answer.
    pub fn decide(mut self, approved: bool, reason: Option<String>, at: Timestamp) -> Result<Self, Refusal> {
        self.may(Verb::Decide)?;
        self.stage = if approved { Stage::Approved } else { Stage::Rejected };
        self.reason = reason;
        self.decided_at = Some(at);
        Ok(self)
    }

    /// Will launch by itself.
    pub fn schedule(mut self, on: Day, today: Day) -> Result<Self, Refusal> {
        self.may(Verb::Schedule)?;
        if on <= today {
            return Err(Refusal::LaunchDayPassed);
        }
        self.stage = Stage::Scheduled;
        self.launches_on = Some(on);
        Ok(self)
    }

    /// Starts.
    pub fn launch(mut self, today: Day) -> Result<(Self, Frozen), Refusal> {
        self.may(Verb::Launch)?;
        let frozen = self.frozen.clone().ok_or(Refusal::NotFrozen)?;
        self.stage = Stage::Running;
        self.launched_on = Some(today);
        Ok((self, frozen))
    }

    /// Holds.
    pub fn pause(mut self) -> Result<Self, Refusal> {
        self.may(Verb::Pause)?;
        self.stage = Stage::Paused;
        Ok(self)
    }

    /// Goes on.
    pub fn resume(mut self) -> Result<Self, Refusal> {
        self.may(Verb::Resume)?;
        self.stage = Stage::Running;
        Ok(self)
    }

    /// Every step is done.
    pub fn complete(mut self) -> Result<Self, Refusal> {
        self.may(Verb::Complete)?;
        self.stage = Stage::Completed;
        Ok(self)
    }

    /// Ends.
    pub fn close(mut self, today: Day) -> Result<Self, Refusal> {
        self.may(Verb::Close)?;
        self.stage = Stage::Closed;
        self.closed_on = Some(today);
        Ok(self)
    }

    /// Is called off.
    pub fn cancel(mut self, reason: String, today: Day) -> Result<Self, Refusal> {
        self.may(Verb::Cancel)?;
        self.stage = Stage::Cancelled;
        self.closed_on = Some(today);
        self.reason = Some(reason);
        Ok(self)
    }

    /// The revision whose members are in; none is when an edit voided what was frozen.
    #[must_use]
    pub const fn frozen_revision(&self) -> u32 {
        if self.frozen.is_some() { self.revision } else { 0 }
    }

    /// The last day on which a payment counts.
    #[must_use]
    pub fn window_end(&self) -> Option<Day> {
        self.launched_on.map(|day| day.plus(i64::from(self.terms.window_days)))
    }
}

#[cfg(test)]
pub use tests::draft;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::planner::{Step, StepKind};
    use serde_json::json;

    fn today() -> Day {
        Day::ymd(2026, 4, 1).unwrap()
    }
    fn now() -> Timestamp {
        "2026-04-01T08:00:00Z".parse().unwrap()
    }
    fn terms() -> Terms {
        let step = Step { kind: StepKind::Notice, template: "final".into(), offset_days: 0, pay_by_days: 14 };
        Terms {
            title: "Marina, over 10,000".into(),
            segment_id: None,
            rule: json!({}),
            hold_out: BasisPoints::try_from(1_000).unwrap(),
            strategy: Strategy { steps: vec![step] },
            calendar: WorkCalendar::default(),
            capacity: 100,
            window_days: 30,
            as_of: None,
        }
    }
    pub fn draft() -> Campaign {
        Campaign {
            id: CampaignId::fresh(),
            reference: "C-2026-001".into(),
            terms: terms(),
            stage: Stage::Draft,
            version: Version::FIRST,
            revision: 0,
            frozen: None,
            launches_on: None,
            launched_on: None,
            closed_on: None,
            reason: None,
            sequence: 0,
            created_by: PersonId::fresh(),
            editors: vec![],
            created_at: now(),
            submitted_at: None,
            decided_at: None,
        }
    }
    fn frozen(targets: u32) -> Frozen {
        Frozen {
            hash: "abc".into(),
            frozen_on: today(),
            frozen_at: "2026-04-01T08:00:00Z".parse().unwrap(),
            selected: targets,
            audience: targets,
            held_out: 0,
            targets,
            excluded: BTreeMap::new(),
            amounts: vec![],
            target_amounts: vec![],
            largest: vec![],
        }
    }
    fn approved() -> Campaign {
        let by = PersonId::fresh();
        let (waiting, _) = draft().begin_freeze(by).unwrap().freeze(frozen(5)).submit(by, now()).unwrap();
        waiting.decide(true, None, now()).unwrap()
    }

    #[test]
    fn lives_from_draft_to_closed() {
        let (running, _) = approved().launch(today()).unwrap();
        let closed = running.pause().unwrap().resume().unwrap().complete().unwrap().close(today()).unwrap();
        assert_eq!((closed.stage, closed.closed_on), (Stage::Closed, Some(today())));
    }

    #[test]
    fn a_decision_binds_to_what_was_frozen() {
        let by = PersonId::fresh();
        let (waiting, _) = draft().begin_freeze(by).unwrap().freeze(frozen(5)).submit(by, now()).unwrap();
        assert!(waiting.awaits(1, "abc"));
        assert!(!waiting.awaits(1, "abd") && !waiting.awaits(2, "abc"));
        let edited = waiting.edit(by, terms()).unwrap();
        assert!(!edited.awaits(1, "abc") && edited.frozen.is_none());
        assert_eq!(edited.begin_freeze(by).unwrap().revision, 2);
    }

    #[test]
    fn an_edit_voids_an_approval() {
        let edited = approved().edit(PersonId::fresh(), terms()).unwrap();
        assert_eq!(edited.stage, Stage::Draft);
        assert_eq!(edited.submit(PersonId::fresh(), now()).unwrap_err(), Refusal::NotFrozen);
    }

    #[test]
    fn nobody_to_reach_is_not_submitted() {
        let by = PersonId::fresh();
        let empty = draft().begin_freeze(by).unwrap().freeze(frozen(0));
        assert_eq!(empty.submit(by, now()).unwrap_err(), Refusal::EmptyAudience);
    }

    #[test]
    fn wrong_transitions_are_refused_with_the_stage() {
        let (running, _) = approved().launch(today()).unwrap();
        let finished = running.clone().complete().unwrap();
        for (refused, stage, verb) in [
            (
                running.clone().pause().unwrap().schedule(today().plus(1), today()).unwrap_err(),
                Stage::Paused,
                Verb::Schedule,
            ),
            (finished.clone().launch(today()).map(|_| ()).unwrap_err(), Stage::Completed, Verb::Launch),
            (finished.resume().unwrap_err(), Stage::Completed, Verb::Resume),
            (draft().launch(today()).map(|_| ()).unwrap_err(), Stage::Draft, Verb::Launch),
            (running.begin_freeze(PersonId::fresh()).unwrap_err(), Stage::Running, Verb::Freeze),
        ] {
            assert_eq!(refused, Refusal::WrongStage { stage, verb });
        }
        assert_eq!(approved().schedule(today(), today()).unwrap_err(), Refusal::LaunchDayPassed);
    }
}
