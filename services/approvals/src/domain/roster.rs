//! Who there is, at the moment of a decision.

use std::collections::HashMap;

use chrono::TimeDelta;
use kernel::{Day, PersonId, Role, Timestamp};

use super::delegation::Delegation;
use super::working_hours::WorkingHours;

/// Somebody who holds a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: PersonId,
    pub name: String,
}

/// The people a decision depends on, and when it is made.
#[derive(Clone, Debug)]
pub struct Roster {
    pub now: Timestamp,
    pub today: Day,
    /// The hours in which deadlines run; round the clock without.
    pub hours: Option<WorkingHours>,
    /// Active people by role.
    pub holders: HashMap<Role, Vec<Member>>,
    /// Every delegation that lasts today.
    pub delegations: Vec<Delegation>,
}

impl Roster {
    /// When so many hours have passed.
    pub fn due_after(&self, hours: u32) -> Timestamp {
        match &self.hours {
            Some(working) => working.after(self.now, hours),
            None => self.now + TimeDelta::hours(i64::from(hours)),
        }
    }
}
