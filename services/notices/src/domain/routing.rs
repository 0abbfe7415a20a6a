//! Sharing doors out to technicians: the words of the problem, the plan, and why a door was left out.
//!
//! Seconds are counted from midnight of the planned day, metres along the assumed streets.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

mod explain;
mod improve;
mod route;
#[cfg(test)]
pub mod samples;
mod sweep;
#[cfg(test)]
mod tests;
mod travel;

pub use sweep::sweep;
pub use travel::{Speeds, Travel};

/// Absorbs what floating-point addition leaves over.
pub const SECOND_TOLERANCE: f64 = 1e-6;

/// What has to be planned: the doors of one day, who walks, and when.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The doors, in any order.
    pub doors: Vec<Door>,
    /// The technicians, in order of preference.
    pub walkers: Vec<Walker>,
    /// When everybody leaves the depot and must be back.
    pub shift: Span,
    /// The legs: place 0 is the depot, place `i + 1` is door `i`.
    pub travel: Arc<Travel>,
}

/// A span of seconds of the day, both ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// Its first second.
    pub from: f64,
    /// Its last second.
    pub to: f64,
}

/// One door to knock on.
#[derive(Clone, Debug, Default)]
pub struct Door {
    /// Where it lies as seen from the depot, in radians.
    pub direction: f64,
    /// Doors of one building share one set-up (parking, gate, lift). Buildings are numbered by the caller.
    pub building: Option<u32>,
    /// Seconds at the door.
    pub service: f64,
    /// Seconds to get into the building, spent when the technician comes from another one.
    pub setup: f64,
    /// How much it weighs against a technician's capacity.
    pub load: u32,
    /// What the technician must be able to do.
    pub skills: Vec<String>,
    /// When the knock may happen.
    pub window: Option<Span>,
}

/// One technician of that day.
#[derive(Clone, Debug, Default)]
pub struct Walker {
    /// What the technician can do.
    pub skills: Vec<String>,
    /// The most that fits into the bag; no limit when absent.
    pub capacity: Option<u32>,
}

/// Who goes where, and what is left over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// At most one tour per technician, none empty.
    pub tours: Vec<Tour>,
    /// Doors that stay behind.
    pub unassigned: Vec<Unassigned>,
}

/// One technician's way from the depot and back.
#[derive(Clone, Debug, PartialEq)]
pub struct Tour {
    /// Index of the technician.
    pub walker: usize,
    /// The doors in order.
    pub calls: Vec<Call>,
    /// Length of all legs, back to the depot included.
    pub metres: f64,
    /// When the depot is reached again.
    pub back_at: f64,
}

/// One door on a tour.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Call {
    /// Index of the door.
    pub door: usize,
    /// When the knock happens.
    pub begins_at: f64,
    /// When the technician goes on.
    pub leaves_at: f64,
    /// Metres from the place before.
    pub metres: f64,
}

/// A door that stays behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unassigned {
    /// Index of the door.
    pub door: usize,
    /// Why.
    pub reason: Reason,
}

/// Why a door is not on a round. The codes are those of the routing tools people know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[schema(as = UnplannedReason)]
pub enum Reason {
    /// No technician has the skills.
    #[serde(rename = "SKILL_CONSTRAINT")]
    Skill,
    /// Nobody can be there within the window.
    #[serde(rename = "TIME_WINDOW_CONSTRAINT")]
    TimeWindow,
    /// It does not fit into any bag.
    #[serde(rename = "CAPACITY_CONSTRAINT")]
    Capacity,
    /// The shift is too short.
    #[serde(rename = "MAX_DURATION_CONSTRAINT")]
    MaxDuration,
    /// Nobody knows where it is: plan it by hand.
    #[serde(rename = "REACHABLE_CONSTRAINT")]
    Reachable,
    /// The plan has reached its greatest size.
    #[serde(rename = "TOUR_SIZE_CONSTRAINT")]
    TourSize,
    /// None of the above.
    #[serde(rename = "NO_REASON_FOUND")]
    NoReasonFound,
}

impl Reason {
    /// The code on the wire: `SKILL_CONSTRAINT`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Skill => "SKILL_CONSTRAINT",
            Self::TimeWindow => "TIME_WINDOW_CONSTRAINT",
            Self::Capacity => "CAPACITY_CONSTRAINT",
            Self::MaxDuration => "MAX_DURATION_CONSTRAINT",
            Self::Reachable => "REACHABLE_CONSTRAINT",
            Self::TourSize => "TOUR_SIZE_CONSTRAINT",
            Self::NoReasonFound => "NO_REASON_FOUND",
        }
    }
}

impl Problem {
    /// Seconds from one place to the next, the set-up of another building included.
    #[must_use]
    pub fn seconds(&self, from: usize, to: usize) -> f64 {
        let travel = self.travel.seconds(from, to);
        if to == 0 || self.share_a_building(from, to) { travel } else { travel + self.doors[to - 1].setup }
    }

    fn share_a_building(&self, from: usize, to: usize) -> bool {
        let building = |place: usize| place.checked_sub(1).and_then(|door| self.doors[door].building);
        building(from).is_some() && building(from) == building(to)
    }

    /// Whether a technician can do what a door asks for.
    #[must_use]
    pub fn can_serve(&self, walker: usize, door: usize) -> bool {
        let has = &self.walkers[walker].skills;
        self.doors[door].skills.iter().all(|skill| has.contains(skill))
    }

    /// When a door may be knocked on.
    #[must_use]
    pub fn window(&self, door: usize) -> Span {
        self.doors[door].window.unwrap_or(self.shift)
    }

    /// Walks the doors in this order; `None` when a window, the shift, the bag or a skill forbids it.
    #[must_use]
    pub fn tour(&self, walker: usize, doors: &[usize]) -> Option<Tour> {
        let load: u32 = doors.iter().map(|door| self.doors[*door].load).sum();
        if self.walkers[walker].capacity.is_some_and(|most| load > most) {
            return None;
        }
        let (mut here, mut now, mut metres) = (0, self.shift.from, 0.0);
        let mut calls = Vec::with_capacity(doors.len());
        for &door in doors {
            let (place, window) = (door + 1, self.window(door));
            let begins_at = (now + self.seconds(here, place)).max(window.from);
            if begins_at > window.to + SECOND_TOLERANCE || !self.can_serve(walker, door) {
                return None;
            }
            let leg = self.travel.metres(here, place);
            let leaves_at = begins_at + self.doors[door].service;
            calls.push(Call { door, begins_at, leaves_at, metres: leg });
            (here, now, metres) = (place, leaves_at, metres + leg);
        }
        let back_at = now + self.seconds(here, 0);
        let is_in_time = back_at <= self.shift.to + SECOND_TOLERANCE;
        is_in_time.then(|| Tour { walker, calls, metres: metres + self.travel.metres(here, 0), back_at })
    }

    /// The plan of the given orders, with a reason for every door they leave out; `None` when an order cannot be walked.
    #[must_use]
    pub fn plan(&self, orders: &[(usize, Vec<usize>)]) -> Option<Plan> {
        let walked = orders.iter().filter(|(_, doors)| !doors.is_empty());
        let tours = walked.map(|(walker, doors)| self.tour(*walker, doors)).collect::<Option<Vec<_>>>()?;
        let mut is_planned = vec![false; self.doors.len()];
        tours.iter().flat_map(|tour| &tour.calls).for_each(|call| is_planned[call.door] = true);
        let left_out = (0..self.doors.len()).filter(|door| !is_planned[*door]);
        let unassigned =
            left_out.map(|door| Unassigned { door, reason: explain::explain(self, &tours, door) }).collect();
        Some(Plan { tours, unassigned })
    }
}

impl Plan {
    /// Length of all tours.
    #[must_use]
    pub fn metres(&self) -> f64 {
        self.tours.iter().map(|tour| tour.metres).sum()
    }

    /// Whether this plan leaves out fewer doors, or needs fewer technicians, or less way.
    #[must_use]
    pub fn is_better_than(&self, other: &Self) -> bool {
        let rank = |plan: &Self| (plan.unassigned.len(), plan.tours.len());
        match rank(self).cmp(&rank(other)) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Equal => self.metres() < other.metres(),
            std::cmp::Ordering::Greater => false,
        }
    }
}
