//! Straightening tours: 2-opt and or-opt within a tour, moving single doors between tours.

use super::Problem;
use super::route::Route;

const LEAST_GAIN: f64 = 0.01;
const MOST_PASSES: usize = 30;
const LONGEST_SEGMENT: usize = 3;

/// Improves the order within one tour until nothing helps any more.
pub fn straighten(problem: &Problem, route: &mut Route) {
    for _ in 0..MOST_PASSES {
        let has_uncrossed = uncross(problem, route);
        if !shift_segments(problem, route) && !has_uncrossed {
            break;
        }
    }
}

fn place(doors: &[usize], at: usize) -> usize {
    if at == 0 || at > doors.len() { 0 } else { doors[at - 1] + 1 }
}

/// 2-opt: turns a stretch around when that shortens the tour.
fn uncross(problem: &Problem, route: &mut Route) -> bool {
    let mut has_gained = false;
    let len = route.doors.len();
    for first in 1..len {
        for last in first + 1..=len {
            let doors = &route.doors;
            let metres = |a, b| problem.travel.metres(place(doors, a), place(doors, b));
            let gain =
                metres(first - 1, first) + metres(last, last + 1) - metres(first - 1, last) - metres(first, last + 1);
            if gain > LEAST_GAIN {
                let mut turned = doors.clone();
                turned[first - 1..last].reverse();
                has_gained |= route.reorder(problem, turned);
            }
        }
    }
    has_gained
}

/// Or-opt: moves up to three neighbours together to a better position.
fn shift_segments(problem: &Problem, route: &mut Route) -> bool {
    let mut has_gained = false;
    for length in 1..=LONGEST_SEGMENT.min(route.doors.len().saturating_sub(1)) {
        for first in 1..=route.doors.len() - length {
            if let Some(moved) = better_position(problem, &route.doors, first, length) {
                has_gained |= route.reorder(problem, moved);
            }
        }
    }
    has_gained
}

fn better_position(problem: &Problem, doors: &[usize], first: usize, length: usize) -> Option<Vec<usize>> {
    let metres = |a, b| problem.travel.metres(a, b);
    let (head, tail) = (place(doors, first), place(doors, first + length - 1));
    let (before, after) = (place(doors, first - 1), place(doors, first + length));
    let saved = metres(before, head) + metres(tail, after) - metres(before, after);
    if saved <= LEAST_GAIN {
        return None;
    }
    let mut rest = doors.to_vec();
    let segment: Vec<usize> = rest.drain(first - 1..first - 1 + length).collect();
    let spent = |at: usize| {
        let (left, right) = (place(&rest, at), place(&rest, at + 1));
        metres(left, head) + metres(tail, right) - metres(left, right)
    };
    let best = (0..=rest.len()).min_by(|a, b| spent(*a).total_cmp(&spent(*b)))?;
    if saved - spent(best) <= LEAST_GAIN {
        return None;
    }
    rest.splice(best..best, segment);
    Some(rest)
}

/// Moves single doors to another tour where they cost less.
pub fn move_between(problem: &Problem, routes: &mut [Route]) {
    for from in 0..routes.len() {
        let mut at = 0;
        while at < routes[from].doors.len() {
            let (door, saved) = (routes[from].doors[at], routes[from].saving(problem, at));
            let others = (0..routes.len()).filter(|to| *to != from);
            let fits = others.filter_map(|to| routes[to].best_fit(problem, door).map(|fit| (to, fit)));
            let best = fits.min_by(|a, b| a.1.metres.total_cmp(&b.1.metres));
            match best {
                Some((to, fit)) if saved - fit.metres > LEAST_GAIN => {
                    routes[from].remove(problem, at);
                    routes[to].insert(problem, door, fit.at);
                }
                _ => at += 1,
            }
        }
    }
}
