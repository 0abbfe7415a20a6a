//! The planner: who gets which step on which day. Pure; the plan it makes is never changed, only walked.

use kernel::{Day, MemberId};
use serde::{Deserialize, Serialize};

use super::calendar::WorkCalendar;

/// What a campaign does to its targets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Strategy {
    /// Its steps, in order; a draft may have none yet.
    #[schema(max_items = 10)]
    pub steps: Vec<Step>,
}

/// One step of a strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What is done.
    pub kind: StepKind,
    /// Which template is printed: its code.
    #[schema(min_length = 1, max_length = 80, example = "high-debt-final-notice")]
    pub template: String,
    /// Days after the launch.
    #[serde(default)]
    #[schema(maximum = 365)]
    pub offset_days: u32,
    /// Days the debtor is given to pay, from the day at the door.
    #[serde(default = "fortnight")]
    #[schema(minimum = 1, maximum = 365)]
    pub pay_by_days: u32,
}

const fn fortnight() -> u32 {
    14
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// A printed notice, delivered to the door.
    Notice,
}

impl Strategy {
    /// What a step prints, from 1.
    #[must_use]
    pub fn template(&self, step: u32) -> &str {
        let place = (step as usize).checked_sub(1);
        place.and_then(|place| self.steps.get(place)).map_or("", |step| step.template.as_str())
    }

    /// What cannot be planned, and where (relative to the strategy).
    #[must_use]
    pub fn faults(&self) -> Vec<(String, &'static str)> {
        let mut faults = Vec::new();
        if self.steps.is_empty() || self.steps.len() > 10 {
            faults.push(("/steps".to_owned(), "expected 1 to 10 steps"));
        }
        for (place, step) in self.steps.iter().enumerate() {
            if step.template.trim().is_empty() || step.template.len() > 80 {
                faults.push((format!("/steps/{place}/template"), "expected the code of a template"));
            }
            if step.offset_days > 365 {
                faults.push((format!("/steps/{place}/offset_days"), "expected at most 365 days"));
            }
            if !(1..=365).contains(&step.pay_by_days) {
                faults.push((format!("/steps/{place}/pay_by_days"), "expected 1 to 365 days"));
            }
            let before = place.checked_sub(1).and_then(|before| self.steps.get(before));
            if before.is_some_and(|before| before.offset_days > step.offset_days) {
                faults.push((format!("/steps/{place}/offset_days"), "a step cannot come before the one above it"));
            }
        }
        faults
    }
}

/// One step of one member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedStep {
    /// Whose.
    pub member: MemberId,
    /// From 1.
    pub step: u32,
    /// From 1; a wave is what the team can do on one working day.
    pub wave: u32,
    /// When the target is handed to the printers.
    pub release_on: Day,
    /// The working day at the door.
    pub due_on: Day,
    /// The day the debtor is asked to pay by.
    pub pay_by: Day,
}

/// The plan: one row per member and step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Grows with every plan of the campaign.
    pub number: u32,
    /// When it was made.
    pub made_on: Day,
    /// Its rows: by step, then in the order of the audience.
    pub rows: Vec<PlannedStep>,
}

/// One wave of a plan: what the team can do on one working day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wave {
    /// From 1.
    pub step: u32,
    /// From 1.
    pub wave: u32,
    /// Targets in it.
    pub targets: u32,
    /// When they are handed to the printers.
    pub release_on: Day,
    /// The working day at the door.
    pub due_on: Day,
    /// The day the debtors are asked to pay by.
    pub pay_by: Day,
}

/// Lays so many targets out over the working days from `today`, at most `capacity` a day.
/// The very first wave is released today, whatever day it is: paper has to be printed before anyone can knock.
#[must_use]
pub fn waves(targets: u32, strategy: &Strategy, calendar: &WorkCalendar, capacity: u32, today: Day) -> Vec<Wave> {
    let mut waves = Vec::new();
    let mut free_from = today;
    for (step, place) in strategy.steps.iter().zip(1..) {
        let mut due_on = calendar.on_or_after(today.plus(i64::from(step.offset_days)).max(free_from));
        let (mut left, mut wave) = (targets, 0);
        while left > 0 {
            wave += 1;
            if wave > 1 {
                due_on = calendar.after(due_on);
            }
            let is_first = place == 1 && wave == 1 && step.offset_days == 0;
            let targets = left.min(capacity.max(1));
            waves.push(Wave {
                step: place,
                wave,
                targets,
                release_on: if is_first { today } else { due_on },
                due_on,
                pay_by: calendar.on_or_after(due_on.plus(i64::from(step.pay_by_days))),
            });
            left -= targets;
            free_from = due_on.plus(1);
        }
    }
    waves
}

/// Plans an audience, in the order in which it is to be visited: who is in which wave.
#[must_use]
pub fn plan(
    audience: &[MemberId],
    strategy: &Strategy,
    calendar: &WorkCalendar,
    capacity: u32,
    today: Day,
    number: u32,
) -> Plan {
    let targets = u32::try_from(audience.len()).unwrap_or(u32::MAX);
    let mut rows = Vec::with_capacity(audience.len() * strategy.steps.len());
    let mut rest = audience;
    for Wave { step, wave, targets, release_on, due_on, pay_by } in waves(targets, strategy, calendar, capacity, today)
    {
        if wave == 1 {
            rest = audience;
        }
        let (members, later) = rest.split_at(rest.len().min(targets as usize));
        rest = later;
        rows.extend(members.iter().map(|&member| PlannedStep { member, step, wave, release_on, due_on, pay_by }));
    }
    Plan { number, made_on: today, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Weekday;
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
    use std::collections::BTreeMap;

    fn step(offset_days: u32) -> Step {
        Step { kind: StepKind::Notice, template: "final".into(), offset_days, pay_by_days: 14 }
    }
    fn members(count: usize) -> Vec<MemberId> {
        (0..count).map(|_| MemberId::fresh()).collect()
    }

    #[test]
    fn walks_waves_over_working_days() {
        let gulf = WorkCalendar { weekend: [Weekday::Friday, Weekday::Saturday].into(), ..WorkCalendar::default() };
        let thursday = Day::ymd(2026, 3, 26).unwrap();
        let strategy = Strategy { steps: vec![step(0)] };
        let plan = plan(&members(5), &strategy, &gulf, 2, thursday, 1);
        let days: Vec<String> = plan.rows.iter().map(|row| row.due_on.to_string()).collect();
        assert_eq!(days, ["2026-03-26", "2026-03-26", "2026-03-29", "2026-03-29", "2026-03-30"]);
        assert_eq!(plan.rows[0].pay_by, Day::ymd(2026, 4, 9).unwrap());
    }

    #[test]
    fn a_launch_on_a_day_of_rest_prints_at_once_and_knocks_later() {
        let gulf = WorkCalendar { weekend: [Weekday::Friday, Weekday::Saturday].into(), ..WorkCalendar::default() };
        let friday = Day::ymd(2026, 3, 27).unwrap();
        let plan = plan(&members(1), &Strategy { steps: vec![step(0)] }, &gulf, 10, friday, 1);
        assert_eq!((plan.rows[0].release_on, plan.rows[0].due_on), (friday, Day::ymd(2026, 3, 29).unwrap()));
    }

    proptest! {
        #[test]
        fn every_member_gets_every_step_once_and_no_day_is_overloaded(
            count in 0usize..60, capacity in 1u32..20, offsets in proptest::collection::vec(0u32..40, 1..4), start in 0i64..30,
        ) {
            let mut offsets = offsets;
            offsets.sort_unstable();
            let strategy = Strategy { steps: offsets.into_iter().map(step).collect() };
            let calendar = WorkCalendar { weekend: [Weekday::Saturday, Weekday::Sunday].into(), ..WorkCalendar::default() };
            let today = Day::ymd(2026, 1, 1).unwrap().plus(start);
            let audience = members(count);
            let plan = plan(&audience, &strategy, &calendar, capacity, today, 1);
            prop_assert_eq!(plan.rows.len(), count * strategy.steps.len());
            let mut seen = std::collections::BTreeSet::new();
            let mut load: BTreeMap<Day, u32> = BTreeMap::new();
            for row in &plan.rows {
                prop_assert!(seen.insert((row.member, row.step)));
                prop_assert!(calendar.is_working(row.due_on) && row.due_on >= today && row.release_on <= row.due_on);
                *load.entry(row.due_on).or_default() += 1;
            }
            prop_assert!(load.values().all(|count| *count <= capacity));
        }
    }
}
