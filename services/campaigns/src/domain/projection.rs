//! What a plan would ask of the team, day by day. Pure.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Day;

use super::planner::Wave;

/// The load of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[schema(as = ProjectedDay)]
pub struct ProjectedDay {
    /// The day.
    pub day: Day,
    /// Letters handed to the printers.
    pub letters: u32,
    /// Doors of this campaign.
    pub visits: u32,
    /// Doors of campaigns that run already.
    pub other_visits: u32,
    /// Doors above what the team can do.
    pub over_capacity: u32,
}

/// What a plan would ask of the team.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[schema(as = Projection)]
pub struct Projection {
    /// The day of the launch that it counts from.
    pub launch_on: Day,
    /// Letters in all.
    pub letters: u32,
    /// Doors in all.
    pub visits: u32,
    /// The first day at the doors.
    pub first_visit_on: Option<Day>,
    /// The last day at the doors.
    pub last_visit_on: Option<Day>,
    /// Days on which more doors are planned, other campaigns included, than the team can do.
    pub days_over_capacity: u32,
    /// Every day with something to do.
    pub days: Vec<ProjectedDay>,
}

/// Lays waves out by day, beside the doors that campaigns on their way ask for.
#[must_use]
pub fn project(waves: &[Wave], others: &BTreeMap<Day, u32>, capacity: u32, launch_on: Day) -> Projection {
    let mut letters: BTreeMap<Day, u32> = BTreeMap::new();
    let mut visits: BTreeMap<Day, u32> = BTreeMap::new();
    for wave in waves {
        *letters.entry(wave.release_on).or_default() += wave.targets;
        *visits.entry(wave.due_on).or_default() += wave.targets;
    }
    let on = |sums: &BTreeMap<Day, u32>, day: Day| sums.get(&day).copied().unwrap_or_default();
    let busy: BTreeSet<Day> = letters.keys().chain(visits.keys()).copied().collect();
    let days = busy.into_iter().map(|day| {
        let (own, other_visits) = (on(&visits, day), on(others, day));
        let over_capacity = if own == 0 { 0 } else { own.saturating_add(other_visits).saturating_sub(capacity) };
        ProjectedDay { day, letters: on(&letters, day), visits: own, other_visits, over_capacity }
    });
    let days: Vec<ProjectedDay> = days.collect();
    let over = days.iter().filter(|day| day.over_capacity > 0).count();
    Projection {
        launch_on,
        letters: letters.values().sum(),
        visits: visits.values().sum(),
        first_visit_on: visits.keys().next().copied(),
        last_visit_on: visits.keys().next_back().copied(),
        days_over_capacity: u32::try_from(over).unwrap_or(u32::MAX),
        days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_days_over_capacity_with_other_campaigns() {
        let day = Day::ymd(2026, 4, 1).unwrap();
        let wave = |days: i64| Wave {
            step: 1,
            wave: 1,
            targets: 5,
            release_on: day,
            due_on: day.plus(days),
            pay_by: day.plus(20),
        };
        let others = BTreeMap::from([(day.plus(1), 3), (day.plus(2), 9)]);
        let seen = project(&[wave(0), wave(1)], &others, 6, day);
        assert_eq!((seen.letters, seen.visits, seen.days_over_capacity), (10, 10, 1));
        assert_eq!((seen.first_visit_on, seen.last_visit_on), (Some(day), Some(day.plus(1))));
        assert_eq!((seen.days[1].other_visits, seen.days[1].over_capacity), (3, 2));
    }
}
