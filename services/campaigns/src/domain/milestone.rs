//! The days a campaign goes by. Pure.

use kernel::{Day, Timestamp};
use serde::Serialize;

use super::campaign::Campaign;
use super::funnel::PlanSpan;
use super::stage::Stage;

/// What a day is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MilestoneKind)]
pub enum MilestoneKind {
    /// The audience is frozen.
    Freeze,
    /// Approval is asked for.
    Submit,
    /// Approvers answer.
    Decision,
    /// It starts.
    Launch,
    /// More targets are released.
    Release,
    /// The first doors.
    FirstVisit,
    /// The last doors.
    LastVisit,
    /// Every step is done.
    Complete,
    /// The last day on which a payment counts.
    WindowEnd,
    /// It ends.
    Close,
}

/// A day of a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = Milestone)]
pub struct Milestone {
    /// What it is for.
    pub kind: MilestoneKind,
    /// When; `null` when nobody has said.
    pub on: Option<Day>,
    /// Whether it is behind us.
    pub done: bool,
}

/// What comes next; nothing comes after the end.
#[must_use]
pub fn next(campaign: &Campaign, plan: &PlanSpan, today: Day) -> Option<Milestone> {
    use MilestoneKind::{Close, Complete, Decision, Freeze, LastVisit, Launch, Release, Submit, WindowEnd};
    let ahead = |day: Option<Day>| day.filter(|day| *day >= today);
    let (kind, on) = match campaign.stage {
        Stage::Draft if campaign.frozen.is_some() => (Submit, None),
        Stage::Draft | Stage::Rejected => (Freeze, None),
        Stage::InApproval => (Decision, None),
        Stage::Approved | Stage::Scheduled => (Launch, campaign.launches_on),
        Stage::Running | Stage::Paused => match (plan.next_release_on, ahead(plan.last_visit_on)) {
            (Some(day), _) => (Release, Some(day)),
            (None, Some(day)) => (LastVisit, Some(day)),
            (None, None) => (Complete, None),
        },
        Stage::Completed => match ahead(campaign.window_end()) {
            Some(day) => (WindowEnd, Some(day)),
            None => (Close, None),
        },
        Stage::Closed | Stage::Cancelled => return None,
    };
    Some(Milestone { kind, on, done: false })
}

/// Every day there is to show, in the order of the life cycle.
#[must_use]
pub fn all(campaign: &Campaign, plan: &PlanSpan, today: Day, day_of: impl Fn(Timestamp) -> Day) -> Vec<Milestone> {
    use MilestoneKind::{Close, Decision, FirstVisit, Freeze, LastVisit, Launch, Submit, WindowEnd};
    let is_launched = campaign.launched_on.is_some();
    let days = [
        (Freeze, campaign.frozen.as_ref().map(|frozen| day_of(frozen.frozen_at)), true),
        (Submit, campaign.submitted_at.map(&day_of), true),
        (Decision, campaign.decided_at.map(&day_of), true),
        (Launch, campaign.launched_on.or(campaign.launches_on), is_launched),
        (FirstVisit, plan.first_visit_on, plan.first_visit_on.is_some_and(|day| day <= today)),
        (LastVisit, plan.last_visit_on, plan.last_visit_on.is_some_and(|day| day < today)),
        (WindowEnd, campaign.window_end(), campaign.window_end().is_some_and(|day| day < today)),
        (Close, campaign.closed_on, true),
    ];
    days.into_iter().filter_map(|(kind, on, done)| on.map(|day| Milestone { kind, on: Some(day), done })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::draft;

    #[test]
    fn what_comes_next_follows_the_stage() {
        let today = Day::ymd(2026, 4, 10).unwrap();
        let mut campaign = draft();
        let mut plan = PlanSpan::default();
        assert_eq!(next(&campaign, &plan, today).map(|one| one.kind), Some(MilestoneKind::Freeze));
        campaign.stage = Stage::Running;
        plan.last_visit_on = Some(today.plus(3));
        let last = Milestone { kind: MilestoneKind::LastVisit, on: plan.last_visit_on, done: false };
        assert_eq!(next(&campaign, &plan, today), Some(last));
        plan.next_release_on = Some(today.plus(1));
        assert_eq!(next(&campaign, &plan, today).map(|one| one.kind), Some(MilestoneKind::Release));
        campaign.stage = Stage::Closed;
        assert_eq!(next(&campaign, &plan, today), None);
    }
}
