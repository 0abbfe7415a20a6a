//! What may go wrong with a campaign, said before it does. Pure.

use kernel::{Day, Timestamp};
use serde::Serialize;

use super::campaign::Campaign;
use super::funnel::{Funnel, PlanSpan};
use super::stage::Stage;

/// Waiting longer than this for an answer is worth a word.
const PATIENCE_DAYS: i64 = 2;
/// Figures older than this are not those of the debtors any more.
const FRESH_DAYS: i64 = 7;
/// So many days before the window ends there is still time to act.
const WARNING_DAYS: i64 = 7;

/// One thing that may go wrong, with its facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(tag = "code", rename_all = "snake_case")]
#[schema(as = CampaignRisk)]
pub enum Risk {
    /// Approvers have not answered for some days.
    ApprovalWaiting {
        /// Since it was submitted.
        days: i64,
    },
    /// Doors whose day has passed without a visit.
    BehindPlan {
        /// How many.
        targets: u32,
        /// The earliest planned day.
        since: Option<Day>,
    },
    /// Released before today, but no notice was printed: nobody can plan a round for them.
    NotPrinted {
        /// How many.
        targets: u32,
        /// The earliest day of release.
        since: Option<Day>,
    },
    /// Visited without success so far.
    Undelivered {
        /// How many.
        targets: u32,
    },
    /// The window in which payments count ends soon, and not everybody was reached.
    WindowEnding {
        /// The last day.
        on: Day,
        /// Until then.
        days: i64,
        /// Targets whose notice was not served.
        targets: u32,
    },
    /// The frozen figures grow old and nothing was launched.
    FiguresAging {
        /// The day they stand for.
        frozen_on: Day,
        /// Since then.
        days: i64,
    },
}

/// The risks of a campaign now, the most pressing first.
#[must_use]
pub fn risks(campaign: &Campaign, funnel: &Funnel, plan: &PlanSpan, today: Day, now: Timestamp) -> Vec<Risk> {
    let mut risks = Vec::new();
    if let (Stage::InApproval, Some(since)) = (campaign.stage, campaign.submitted_at) {
        let days = (now - since).num_days();
        if days >= PATIENCE_DAYS {
            risks.push(Risk::ApprovalWaiting { days });
        }
    }
    if matches!(campaign.stage, Stage::Running | Stage::Paused) {
        risks.extend(on_the_way(campaign, funnel, plan, today));
    }
    if !campaign.stage.is_launched()
        && !campaign.stage.is_over()
        && let Some(frozen) = &campaign.frozen
    {
        let days = today.days_since(frozen.frozen_on);
        if days >= FRESH_DAYS {
            risks.push(Risk::FiguresAging { frozen_on: frozen.frozen_on, days });
        }
    }
    risks
}

fn on_the_way(campaign: &Campaign, funnel: &Funnel, plan: &PlanSpan, today: Day) -> Vec<Risk> {
    let mut risks = Vec::new();
    if plan.behind.targets > 0 {
        risks.push(Risk::BehindPlan { targets: plan.behind.targets, since: plan.behind.since });
    }
    if funnel.not_printed.targets > 0 {
        risks.push(Risk::NotPrinted { targets: funnel.not_printed.targets, since: funnel.not_printed.since });
    }
    if funnel.failed > 0 {
        risks.push(Risk::Undelivered { targets: funnel.failed });
    }
    let unreached = funnel.unreached;
    if let Some(on) = campaign.window_end().filter(|end| today.plus(WARNING_DAYS) >= *end)
        && unreached > 0
    {
        risks.push(Risk::WindowEnding { on, days: on.days_since(today), targets: unreached });
    }
    risks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::draft;
    use crate::domain::funnel::Waiting;

    #[test]
    fn says_what_may_go_wrong() {
        let today = Day::ymd(2026, 4, 10).unwrap();
        let now: Timestamp = "2026-04-10T08:00:00Z".parse().unwrap();
        let mut campaign = draft();
        let (funnel, plan) = (Funnel::default(), PlanSpan::default());
        assert_eq!(risks(&campaign, &funnel, &plan, today, now), []);
        campaign.stage = Stage::InApproval;
        campaign.submitted_at = Some("2026-04-07T08:00:00Z".parse().unwrap());
        assert_eq!(risks(&campaign, &funnel, &plan, today, now), [Risk::ApprovalWaiting { days: 3 }]);

        campaign.stage = Stage::Running;
        campaign.launched_on = Some(today.plus(-25));
        let late = Waiting { targets: 4, since: Some(today.plus(-2)) };
        let funnel = Funnel { failed: 2, unreached: 6, ..Funnel::default() };
        let plan = PlanSpan { behind: late, ..PlanSpan::default() };
        assert_eq!(
            risks(&campaign, &funnel, &plan, today, now),
            [
                Risk::BehindPlan { targets: 4, since: late.since },
                Risk::Undelivered { targets: 2 },
                Risk::WindowEnding { on: today.plus(5), days: 5, targets: 6 },
            ]
        );
    }
}
