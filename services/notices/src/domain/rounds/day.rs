//! What a day looks like as a routing problem.

use std::collections::HashMap;
use std::sync::Arc;

use kernel::{MemberId, Position};

use super::due::{Candidate, retry_window};
use crate::domain::routing::{Door, Problem, Span, Speeds, Travel, Walker};

/// What a supervisor sets for a day.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Where everybody leaves from and comes back to.
    pub depot: Position,
    /// Who walks.
    pub technicians: Vec<Technician>,
    /// When.
    pub shift: Span,
    /// Seconds at each door.
    pub service: f64,
    /// Seconds to get into another building.
    pub setup: f64,
    /// How they move.
    pub speeds: Speeds,
    /// What single doors ask for.
    pub demands: HashMap<MemberId, Demand>,
}

/// A technician of that day.
#[derive(Clone, Debug)]
pub struct Technician {
    /// What they can do.
    pub skills: Vec<String>,
    /// The most notices in the bag.
    pub capacity: Option<u32>,
}

/// What one door asks for.
#[derive(Clone, Debug, Default)]
pub struct Demand {
    /// What the technician must be able to do.
    pub skills: Vec<String>,
    /// When the knock may happen.
    pub window: Option<Span>,
}

/// The routing problem of these doors; door `i` is candidate `i`.
#[must_use]
pub fn problem(candidates: &[Candidate], rules: &Rules) -> Problem {
    let positions: Vec<_> =
        std::iter::once(Some(rules.depot)).chain(candidates.iter().map(|door| door.position)).collect();
    let mut buildings = HashMap::new();
    let doors = candidates.iter().map(|candidate| {
        let address = (candidate.address.community.as_str(), candidate.address.building.as_str());
        let next = buildings.len() as u32;
        let building = (!address.1.is_empty()).then(|| *buildings.entry(address).or_insert(next));
        door(candidate, building, rules)
    });
    let doors = doors.collect();
    let walker = |technician: &Technician| Walker { skills: technician.skills.clone(), capacity: technician.capacity };
    Problem {
        doors,
        walkers: rules.technicians.iter().map(walker).collect(),
        shift: rules.shift,
        travel: Arc::new(Travel::between(&positions, rules.speeds)),
    }
}

fn door(candidate: &Candidate, building: Option<u32>, rules: &Rules) -> Door {
    let demand = rules.demands.get(&candidate.member_id).cloned().unwrap_or_default();
    let last_second = candidate.last.filter(|last| last.outcome.is_some()).and_then(|last| last.second);
    let retry = last_second.and_then(|second| retry_window(second, rules.shift));
    Door {
        direction: candidate.position.map_or(0.0, |position| direction(rules.depot, position)),
        building,
        service: rules.service,
        setup: rules.setup,
        load: 1,
        skills: demand.skills,
        window: demand.window.or(retry),
    }
}

/// The direction of a position as seen from the depot.
fn direction(depot: Position, position: Position) -> f64 {
    let east = (position.longitude - depot.longitude + 540.0).rem_euclid(360.0) - 180.0;
    let north = position.latitude - depot.latitude;
    north.atan2(east * depot.latitude.to_radians().cos())
}

#[cfg(test)]
mod tests {
    use contracts::notices::Outcome;
    use kernel::{AccountId, Day};

    use super::super::{Address, Addressee, LastAttempt};
    use super::*;

    #[test]
    fn neighbours_share_a_building_and_a_retry_has_its_window() {
        let candidate = |building: &str, last| Candidate {
            member_id: MemberId::fresh(),
            step: 1,
            account_id: AccountId::fresh(),
            addressee: Addressee { name: "A".into(), name_ar: None, language: "en".into() },
            address: Address { building: building.into(), ..Address::default() },
            position: Position::of(25.2, 55.3),
            last,
        };
        let rules = Rules {
            depot: Position { latitude: 25.1, longitude: 55.2 },
            technicians: vec![Technician { skills: vec![], capacity: None }],
            shift: Span { from: 28_800.0, to: 57_600.0 },
            service: 240.0,
            setup: 120.0,
            speeds: Speeds::default(),
            demands: HashMap::new(),
        };
        let yesterday = Day::ymd(2026, 3, 9).unwrap();
        let outcome = Some(Outcome::FailedNotHome);
        let again = Some(LastAttempt { attempt: 1, day: yesterday, second: Some(36_000.0), outcome });
        let problem = problem(&[candidate("B1", None), candidate("B1", again), candidate("", None)], &rules);
        let buildings: Vec<_> = problem.doors.iter().map(|door| door.building).collect();
        assert_eq!(buildings, [Some(0), Some(0), None]);
        assert_eq!(problem.doors[1].window, Some(Span { from: 43_200.0, to: 57_600.0 }));
        assert_eq!(problem.doors[0].window, None);
    }
}
