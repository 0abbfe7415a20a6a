//! Checks a plan before it is used. Shares the words of the problem with the planner and nothing of its arithmetic:
//! every leg, window, bag and skill is reckoned anew, so that a mistake in the search cannot pass.

use super::routing::{Plan, Problem, Tour};

/// What is allowed between two ways of adding up.
const TOLERANCE: f64 = 0.01;

/// A rule the plan breaks.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Fault {
    /// A door is on no tour and not among the unassigned.
    #[error("door {0} is forgotten")]
    Forgotten(usize),
    /// A door is there more than once.
    #[error("door {0} is planned more than once")]
    Repeated(usize),
    /// A door or technician that does not exist.
    #[error("the plan names a door or technician that does not exist")]
    Unknown,
    /// Two tours of one technician, or an empty tour.
    #[error("technician {0} has two tours or an empty one")]
    Tours(usize),
    /// A door nobody knows the way to.
    #[error("nobody knows the way to door {0}")]
    Unreachable(usize),
    /// A knock outside the window.
    #[error("door {0} is knocked on outside its window")]
    Window(usize),
    /// Arriving sooner than one can travel, or leaving before the work is done.
    #[error("door {0} is reached or left sooner than possible")]
    TooSoon(usize),
    /// Out too early or back too late.
    #[error("technician {0} is back after the end of the shift")]
    Shift(usize),
    /// The bag is too small.
    #[error("technician {0} carries more than fits")]
    Capacity(usize),
    /// A skill is missing.
    #[error("technician has not the skills for door {0}")]
    Skill(usize),
    /// The distances do not add up.
    #[error("the distances of technician {0} do not add up")]
    Distance(usize),
}

/// Everything that is wrong with a plan; nothing when it can be used.
#[must_use]
pub fn faults(problem: &Problem, plan: &Plan) -> Vec<Fault> {
    let mut found = Vec::new();
    let planned = plan.tours.iter().flat_map(|tour| tour.calls.iter().map(|call| call.door));
    let named: Vec<usize> = planned.chain(plan.unassigned.iter().map(|left| left.door)).collect();
    let has_strangers = named.iter().any(|door| *door >= problem.doors.len())
        || plan.tours.iter().any(|tour| tour.walker >= problem.walkers.len());
    if has_strangers {
        return vec![Fault::Unknown];
    }
    let mut times = vec![0_u32; problem.doors.len()];
    named.iter().for_each(|door| times[*door] += 1);
    found.extend(times.iter().enumerate().filter(|(_, times)| **times == 0).map(|(door, _)| Fault::Forgotten(door)));
    found.extend(times.iter().enumerate().filter(|(_, times)| **times > 1).map(|(door, _)| Fault::Repeated(door)));
    for (place, tour) in plan.tours.iter().enumerate() {
        let is_second = plan.tours[..place].iter().any(|earlier| earlier.walker == tour.walker);
        if is_second || tour.calls.is_empty() {
            found.push(Fault::Tours(tour.walker));
        }
        walk(problem, tour, &mut found);
    }
    found
}

/// Walks one tour with watch and pedometer.
fn walk(problem: &Problem, tour: &Tour, found: &mut Vec<Fault>) {
    let walker = &problem.walkers[tour.walker];
    let (mut watch, mut pedometer, mut carried, mut here) = (problem.shift.from, 0.0, 0_u64, None::<usize>);
    for call in &tour.calls {
        let door = &problem.doors[call.door];
        let leg = leg(problem, here, Some(call.door));
        if !leg.metres.is_finite() {
            found.push(Fault::Unreachable(call.door));
            return;
        }
        if door.skills.iter().any(|skill| !walker.skills.contains(skill)) {
            found.push(Fault::Skill(call.door));
        }
        let opens = door.window.map_or(problem.shift.from, |window| window.from);
        let closes = door.window.map_or(problem.shift.to, |window| window.to);
        if call.begins_at + TOLERANCE < opens || call.begins_at > closes + TOLERANCE {
            found.push(Fault::Window(call.door));
        }
        let is_hurried = call.begins_at + TOLERANCE < watch + leg.seconds
            || call.leaves_at + TOLERANCE < call.begins_at + door.service;
        if is_hurried {
            found.push(Fault::TooSoon(call.door));
        }
        if (call.metres - leg.metres).abs() > TOLERANCE {
            found.push(Fault::Distance(tour.walker));
        }
        pedometer += leg.metres;
        carried += u64::from(door.load);
        watch = call.leaves_at;
        here = Some(call.door);
    }
    let home = leg(problem, here, None);
    if (pedometer + home.metres - tour.metres).abs() > TOLERANCE * (1.0 + tour.calls.len() as f64) {
        found.push(Fault::Distance(tour.walker));
    }
    let is_late =
        watch + home.seconds > problem.shift.to + TOLERANCE || tour.back_at + TOLERANCE < watch + home.seconds;
    if is_late {
        found.push(Fault::Shift(tour.walker));
    }
    if walker.capacity.is_some_and(|most| carried > u64::from(most)) {
        found.push(Fault::Capacity(tour.walker));
    }
}

struct Leg {
    metres: f64,
    seconds: f64,
}

/// From a door (or the depot) to a door (or the depot), getting into another building included.
fn leg(problem: &Problem, from: Option<usize>, to: Option<usize>) -> Leg {
    let place = |door: Option<usize>| door.map_or(0, |door| door + 1);
    let metres = problem.travel.metres(place(from), place(to));
    let mut seconds = problem.travel.seconds(place(from), place(to));
    if let Some(to) = to {
        let building = problem.doors[to].building;
        let was_inside = from.is_some_and(|from| building.is_some() && problem.doors[from].building == building);
        if !was_inside {
            seconds += problem.doors[to].setup;
        }
    }
    Leg { metres, seconds }
}
