//! The instant plan: sweep the doors by their direction from the depot, fill one technician after the other,
//! then straighten. Milliseconds for a day's work, no clock, always the same answer.

use super::improve::{move_between, straighten};
use super::route::Route;
use super::{Plan, Problem};

/// Where the sweep may begin; the best of these many beginnings wins.
const BEGINNINGS: usize = 6;
/// With more doors than this, one beginning must do.
const MANY_DOORS: usize = 400;

/// A plan that can be walked, whatever the time left.
#[must_use]
pub fn sweep(problem: &Problem) -> Plan {
    let mut doors: Vec<usize> = (0..problem.doors.len()).filter(|door| problem.travel.is_known(door + 1)).collect();
    doors.sort_by(|a, b| {
        let direction = |door: &usize| problem.doors[*door].direction;
        let distance = |door: &usize| problem.travel.metres(0, door + 1);
        direction(a).total_cmp(&direction(b)).then(distance(a).total_cmp(&distance(b)))
    });
    let beginnings = if doors.len() > MANY_DOORS { 1 } else { BEGINNINGS };
    let step = doors.len() / beginnings;
    let mut best: Option<Plan> = None;
    for beginning in 0..beginnings {
        doors.rotate_left(if beginning == 0 { 0 } else { step });
        let orders = orders_of(&grow(problem, &doors));
        let Some(plan) = problem.plan(&orders) else { continue };
        if best.as_ref().is_none_or(|best| plan.is_better_than(best)) {
            best = Some(plan);
        }
    }
    best.or_else(|| problem.plan(&[])).unwrap_or_default()
}

fn orders_of(routes: &[Route]) -> Vec<(usize, Vec<usize>)> {
    routes.iter().map(|route| (route.walker, route.doors.clone())).collect()
}

/// Fills technician after technician, then offers what is left to everybody.
fn grow(problem: &Problem, doors: &[usize]) -> Vec<Route> {
    let mut routes = Vec::new();
    let mut left = doors.to_vec();
    for walker in 0..problem.walkers.len() {
        if left.is_empty() {
            break;
        }
        let mut route = Route::empty(problem, walker);
        left = fill(problem, &mut route, left);
        straighten(problem, &mut route);
        left = fill(problem, &mut route, left);
        if !route.doors.is_empty() {
            routes.push(route);
        }
    }
    move_between(problem, &mut routes);
    for route in &mut routes {
        straighten(problem, route);
        left = fill(problem, route, left);
    }
    routes
}

/// Takes doors in sweep order while they fit; a run of doors that do not fit ends the tour.
fn fill(problem: &Problem, route: &mut Route, doors: Vec<usize>) -> Vec<usize> {
    const MISSES: usize = 40;
    let mut left = Vec::new();
    let mut misses = 0;
    for door in doors {
        let fit = if misses < MISSES { route.best_fit(problem, door) } else { None };
        match fit {
            Some(fit) => {
                route.insert(problem, door, fit.at);
                misses = 0;
            }
            None => {
                left.push(door);
                misses += usize::from(problem.can_serve(route.walker, door));
            }
        }
    }
    left
}
