//! A campaign as rows of a time line: phases, steps, milestones, tasks. Pure.

use kernel::{Day, Timestamp};
use serde::Serialize;

use super::campaign::Campaign;
use super::funnel::PlanSpan;
use super::milestone::{self, MilestoneKind};
use super::planner::Wave;
use super::task::Task;

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = TimelineWhat)]
pub enum What {
    /// A stretch of the life cycle.
    Phase {
        /// Which.
        phase: Phase,
    },
    /// A step of the plan.
    Step {
        /// From 1.
        step: u32,
        /// What is printed.
        template: String,
        /// Targets of the step.
        targets: u32,
        /// Of them, served or gone.
        finished: u32,
    },
    /// A single day.
    Milestone {
        /// Which.
        milestone: MilestoneKind,
    },
    /// What a team does around it.
    Task {
        /// The task.
        task_id: kernel::TaskId,
        /// What is to be done.
        title: String,
    },
}

/// A stretch of the life cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CampaignPhase)]
pub enum Phase {
    /// From the draft to the request for approval.
    Preparation,
    /// From the request to the answer.
    Approval,
    /// From the launch to the last doors.
    Delivery,
    /// While payments count.
    Window,
}

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TimelineState)]
pub enum RowState {
    /// Ahead of us.
    Planned,
    /// Under way.
    Active,
    /// Behind us.
    Done,
    /// It should be behind us and is not.
    Late,
}

/// One row of a time line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = TimelineRow)]
pub struct Row {
    /// What it is.
    #[serde(flatten)]
    pub what: What,
    /// The first day; `null` when none is set.
    pub starts_on: Option<Day>,
    /// The last day; `null` when none is set.
    pub ends_on: Option<Day>,
    /// How it stands.
    pub state: RowState,
    /// How far it is, 0 to 100.
    #[schema(maximum = 100)]
    pub progress: u32,
}

/// A step as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepSpan {
    /// From 1.
    pub step: u32,
    /// What is printed.
    pub template: String,
    /// The first day at the doors.
    pub starts_on: Day,
    /// The last day at the doors.
    pub ends_on: Day,
    /// Targets of the step.
    pub targets: u32,
    /// Of them, served or gone.
    pub finished: u32,
}

impl Row {
    fn of(what: What, days: (Option<Day>, Option<Day>), progress: u32, today: Day) -> Self {
        let (starts_on, ends_on) = days;
        let state = match (progress >= 100, starts_on, ends_on) {
            (true, _, _) => RowState::Done,
            (_, _, Some(end)) if end < today => RowState::Late,
            (_, Some(start), _) if start <= today => RowState::Active,
            _ => RowState::Planned,
        };
        Self { what, starts_on, ends_on, state, progress }
    }
}

/// Steps that were not planned yet, as their waves would fall.
#[must_use]
pub fn projected(waves: &[Wave], template: impl Fn(u32) -> String) -> Vec<StepSpan> {
    let mut steps: Vec<StepSpan> = Vec::new();
    for wave in waves {
        match steps.last_mut().filter(|step| step.step == wave.step) {
            Some(step) => {
                step.ends_on = wave.due_on;
                step.targets += wave.targets;
            }
            None => steps.push(StepSpan {
                step: wave.step,
                template: template(wave.step),
                starts_on: wave.due_on,
                ends_on: wave.due_on,
                targets: wave.targets,
                finished: 0,
            }),
        }
    }
    steps
}

/// Every row, in the order in which a time line shows them.
#[must_use]
pub fn rows(
    campaign: &Campaign,
    plan: &PlanSpan,
    steps: Vec<StepSpan>,
    tasks: &[Task],
    today: Day,
    day_of: impl Fn(Timestamp) -> Day,
) -> Vec<Row> {
    let mut rows = phases(campaign, plan, &steps, today, &day_of);
    rows.extend(steps.into_iter().map(|step| {
        let StepSpan { step, template, starts_on, ends_on, targets, finished } = step;
        let what = What::Step { step, template, targets, finished };
        Row::of(what, (Some(starts_on), Some(ends_on)), share(finished, targets), today)
    }));
    rows.extend(milestone::all(campaign, plan, today, &day_of).into_iter().map(|one| {
        let what = What::Milestone { milestone: one.kind };
        Row::of(what, (one.on, one.on), if one.done { 100 } else { 0 }, today)
    }));
    rows.extend(tasks.iter().map(|task| {
        let what = What::Task { task_id: task.id, title: task.terms.title.clone() };
        let starts_on = task.terms.starts_on.or(task.terms.due_on);
        Row::of(what, (starts_on, task.terms.due_on), if task.done.is_some() { 100 } else { 0 }, today)
    }));
    rows
}

fn phases(
    campaign: &Campaign,
    plan: &PlanSpan,
    steps: &[StepSpan],
    today: Day,
    day_of: impl Fn(Timestamp) -> Day,
) -> Vec<Row> {
    let phase = |phase, starts_on: Option<Day>, ends_on: Option<Day>, progress| {
        starts_on.map(|start| Row::of(What::Phase { phase }, (Some(start), ends_on), progress, today))
    };
    let (submitted, decided) = (campaign.submitted_at.map(&day_of), campaign.decided_at.map(&day_of));
    let whole = |is_over: bool| if is_over { 100 } else { 0 };
    let (finished, targets) = steps.iter().fold((0, 0), |sum, step| (sum.0 + step.finished, sum.1 + step.targets));
    let window = campaign.launched_on.zip(campaign.window_end());
    let spent = window.map_or(0, |(from, to)| passed(from, to, today));
    [
        phase(Phase::Preparation, Some(day_of(campaign.created_at)), submitted, whole(submitted.is_some())),
        phase(Phase::Approval, submitted, decided, whole(decided.is_some())),
        phase(Phase::Delivery, campaign.launched_on, plan.last_visit_on, share(finished, targets)),
        phase(Phase::Window, campaign.launched_on, campaign.window_end(), spent),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn share(part: u32, whole: u32) -> u32 {
    if whole == 0 { 0 } else { u32::try_from(u64::from(part) * 100 / u64::from(whole)).unwrap_or(100) }
}

/// How much of a stretch of days has passed.
fn passed(from: Day, to: Day, today: Day) -> u32 {
    let (days, gone) = (to.days_since(from) + 1, today.days_since(from));
    u32::try_from((gone * 100 / days.max(1)).clamp(0, 100)).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::draft;

    #[test]
    fn a_row_is_late_when_its_days_have_passed() {
        let today = Day::ymd(2026, 4, 10).unwrap();
        let mut campaign = draft();
        campaign.launched_on = Some(today.plus(-9));
        let step = StepSpan {
            step: 1,
            template: "final".into(),
            starts_on: today.plus(-9),
            ends_on: today.plus(-2),
            targets: 8,
            finished: 6,
        };
        let plan = PlanSpan { last_visit_on: Some(step.ends_on), ..PlanSpan::default() };
        let rows = rows(&campaign, &plan, vec![step], &[], today, |at| Day::of(at.utc().date_naive()));
        let stood: Vec<_> = rows.iter().map(|row| (row.state, row.progress)).collect();
        use RowState::{Active, Done, Late, Planned};
        assert_eq!(stood, [(Active, 0), (Late, 75), (Active, 29), (Late, 75), (Done, 100), (Done, 100), (Planned, 0)]);
        assert_eq!((passed(today, today.plus(9), today.plus(20)), passed(today, today, today.plus(-1))), (100, 0));
    }
}
