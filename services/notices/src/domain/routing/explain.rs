//! Why a door is left out: found by asking which rule, taken away, would have let it in.

use super::route::Route;
use super::{Problem, Reason, Tour};

/// The first rule that keeps the door from every technician.
pub fn explain(problem: &Problem, tours: &[Tour], door: usize) -> Reason {
    if !problem.travel.is_known(door + 1) {
        return Reason::Reachable;
    }
    let able: Vec<usize> = (0..problem.walkers.len()).filter(|walker| problem.can_serve(*walker, door)).collect();
    if able.is_empty() {
        return Reason::Skill;
    }
    let load = problem.doors[door].load;
    let spare = |walker: &usize| {
        let used: u32 = calls(tours, *walker).map(|door| problem.doors[door].load).sum();
        problem.walkers[*walker].capacity.is_none_or(|most| used + load <= most)
    };
    if !able.iter().any(spare) {
        return Reason::Capacity;
    }
    if problem.doors[door].window.is_some() && fits_without_window(problem, tours, &able, door) {
        return Reason::TimeWindow;
    }
    let alone = Route::empty(problem, able[0]).best_fit(problem, door);
    let is_everybody_out = able.iter().all(|walker| calls(tours, *walker).next().is_some());
    if alone.is_none() || is_everybody_out { Reason::MaxDuration } else { Reason::NoReasonFound }
}

fn calls(tours: &[Tour], walker: usize) -> impl Iterator<Item = usize> {
    tours.iter().filter(move |tour| tour.walker == walker).flat_map(|tour| &tour.calls).map(|call| call.door)
}

/// Whether the door would fit into somebody's tour if it could be knocked on at any time.
fn fits_without_window(problem: &Problem, tours: &[Tour], able: &[usize], door: usize) -> bool {
    let mut relaxed = problem.clone();
    relaxed.doors[door].window = None;
    able.iter().any(|walker| {
        let mut route = Route::empty(&relaxed, *walker);
        route.reorder(&relaxed, calls(tours, *walker).collect()) && route.best_fit(&relaxed, door).is_some()
    })
}
