//! A tour while it grows: tells in one step whether a door fits at a place, and what it costs.

use super::{Problem, SECOND_TOLERANCE};

/// The doors of one technician in order, with the slack of each.
#[derive(Clone, Debug)]
pub struct Route {
    pub walker: usize,
    pub doors: Vec<usize>,
    load: u32,
    /// When the technician leaves each place; 0 is the depot.
    leaves: Vec<f64>,
    /// The latest arrival at each place (set-up included) that keeps the rest in time; the last is the depot again.
    latest: Vec<f64>,
}

/// Where a door fits best.
#[derive(Clone, Copy, Debug)]
pub struct Fit {
    pub at: usize,
    pub metres: f64,
}

impl Route {
    pub fn empty(problem: &Problem, walker: usize) -> Self {
        let mut route = Self { walker, doors: Vec::new(), load: 0, leaves: Vec::new(), latest: Vec::new() };
        route.reckon(problem);
        route
    }

    /// The place before position `at`.
    fn before(&self, at: usize) -> usize {
        at.checked_sub(1).map_or(0, |at| self.doors[at] + 1)
    }

    /// The place now at position `at`.
    fn after(&self, at: usize) -> usize {
        self.doors.get(at).map_or(0, |door| door + 1)
    }

    /// The cheapest position for a door that keeps everything in time.
    pub fn best_fit(&self, problem: &Problem, door: usize) -> Option<Fit> {
        let most = problem.walkers[self.walker].capacity;
        let is_too_much = most.is_some_and(|most| self.load + problem.doors[door].load > most);
        if is_too_much || !problem.can_serve(self.walker, door) {
            return None;
        }
        let fits = (0..=self.doors.len()).filter_map(|at| self.fit_at(problem, door, at));
        fits.min_by(|a, b| a.metres.total_cmp(&b.metres))
    }

    fn fit_at(&self, problem: &Problem, door: usize, at: usize) -> Option<Fit> {
        let (before, place, after) = (self.before(at), door + 1, self.after(at));
        let window = problem.window(door);
        let begins = (self.leaves[at] + problem.seconds(before, place)).max(window.from);
        let goes_on = begins + problem.doors[door].service + problem.seconds(place, after);
        if begins > window.to + SECOND_TOLERANCE || goes_on > self.latest[at] + SECOND_TOLERANCE {
            return None;
        }
        let travel = &problem.travel;
        let metres = travel.metres(before, place) + travel.metres(place, after) - travel.metres(before, after);
        Some(Fit { at, metres })
    }

    /// Puts a door where it was found to fit.
    pub fn insert(&mut self, problem: &Problem, door: usize, at: usize) {
        self.doors.insert(at, door);
        self.reckon(problem);
    }

    /// Takes the doors out that `is_gone` names.
    pub fn remove(&mut self, problem: &Problem, at: usize) -> usize {
        let door = self.doors.remove(at);
        self.reckon(problem);
        door
    }

    /// Metres saved by taking out the door at `at`.
    pub fn saving(&self, problem: &Problem, at: usize) -> f64 {
        let (before, place, after) = (self.before(at), self.doors[at] + 1, self.after(at + 1));
        let travel = &problem.travel;
        travel.metres(before, place) + travel.metres(place, after) - travel.metres(before, after)
    }

    /// Takes another order, when that order can be walked.
    pub fn reorder(&mut self, problem: &Problem, doors: Vec<usize>) -> bool {
        let can_be_walked = problem.tour(self.walker, &doors).is_some();
        if can_be_walked {
            self.doors = doors;
            self.reckon(problem);
        }
        can_be_walked
    }

    fn reckon(&mut self, problem: &Problem) {
        self.load = self.doors.iter().map(|door| problem.doors[*door].load).sum();
        let mut now = problem.shift.from;
        self.leaves = vec![now];
        for at in 0..self.doors.len() {
            let door = self.doors[at];
            let arrives = now + problem.seconds(self.before(at), door + 1);
            now = arrives.max(problem.window(door).from) + problem.doors[door].service;
            self.leaves.push(now);
        }
        let mut latest = problem.shift.to;
        self.latest = vec![latest];
        for at in (0..self.doors.len()).rev() {
            let door = self.doors[at];
            let must_leave = latest - problem.seconds(door + 1, self.after(at + 1));
            latest = problem.window(door).to.min(must_leave - problem.doors[door].service);
            self.latest.push(latest);
        }
        self.latest.reverse();
    }
}
