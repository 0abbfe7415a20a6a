//! What a planner has to do next with a campaign. Pure.

use kernel::{Day, PersonId};
use serde::Serialize;

use super::campaign::Campaign;
use super::funnel::PlanSpan;
use super::stage::Stage;

/// What a planner has to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DutyKind)]
pub enum Duty {
    /// Finish their own draft.
    FinishDraft,
    /// Ask for approval of what is frozen.
    Submit,
    /// Mend what approvers refused.
    Rework,
    /// Launch what was approved.
    Launch,
    /// Go on with what is held, or call it off.
    Resume,
    /// Say that every step is done.
    Complete,
    /// End it: its window is over.
    Close,
}

/// What a planner has to do next with a campaign and by when, if anything. A draft is its editors' own matter.
#[must_use]
pub fn of(campaign: &Campaign, plan: &PlanSpan, planner: PersonId, today: Day) -> Option<(Duty, Option<Day>)> {
    let is_over = |day: Option<Day>| day.filter(|day| *day < today);
    match campaign.stage {
        Stage::Draft if !campaign.editors.contains(&planner) => None,
        Stage::Draft if campaign.frozen.is_some() => Some((Duty::Submit, None)),
        Stage::Draft => Some((Duty::FinishDraft, None)),
        Stage::Rejected => Some((Duty::Rework, None)),
        Stage::Approved => Some((Duty::Launch, None)),
        Stage::Paused => Some((Duty::Resume, plan.next_release_on)),
        Stage::Running if plan.next_release_on.is_none() => {
            is_over(plan.last_visit_on).map(|day| (Duty::Complete, Some(day)))
        }
        Stage::Completed => is_over(campaign.window_end()).map(|day| (Duty::Close, Some(day))),
        Stage::Running | Stage::InApproval | Stage::Scheduled | Stage::Closed | Stage::Cancelled => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::draft;

    #[test]
    fn a_draft_waits_for_its_editors_alone() {
        let mut campaign = draft();
        let (today, plan) = (Day::ymd(2026, 4, 1).unwrap(), PlanSpan::default());
        let planner = campaign.created_by;
        assert_eq!(of(&campaign, &plan, planner, today), None);
        campaign.editors.push(planner);
        assert_eq!(of(&campaign, &plan, planner, today), Some((Duty::FinishDraft, None)));
        campaign.stage = Stage::Completed;
        campaign.launched_on = Some(today.plus(-31));
        assert_eq!(of(&campaign, &plan, planner, today), Some((Duty::Close, Some(today.plus(-1)))));
    }
}
