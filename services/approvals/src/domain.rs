//! The rules of approvals: pure and synchronous.

mod delegation;
mod duties;
mod link;
mod matrix;
mod policy;
mod request;
mod roster;
mod rule;
mod stage;
mod working_hours;

pub use delegation::{Delegation, DelegationRefusal, check_new};
pub use duties::Duties;
pub use link::{LinkRow, LinkState};
pub use matrix::choose;
pub use policy::{AnyCurrency, Approvers, Bound, External, Policy, PolicyFlaw, StageSpec};
pub use request::{Escalation, Happening, Request, State, VoteIn, WhyNot};
pub use roster::{Member, Roster};
pub use rule::{OnReject, Rule};
pub use stage::{Stage, StageState, Voter, VoterState, Who};
pub use working_hours::WorkingHours;

#[cfg(test)]
mod request_tests;
