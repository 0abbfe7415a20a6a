//! Standing in for somebody, for some days.

use std::collections::HashSet;

use kernel::{Day, DelegationId, PersonId};

/// While it lasts, both may decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegation {
    pub id: DelegationId,
    pub from: PersonId,
    pub to: PersonId,
    /// First and last day, both included.
    pub starts_on: Day,
    pub ends_on: Day,
    pub comment: String,
    pub revoked: bool,
}

/// Why a delegation cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DelegationRefusal {
    #[error("a delegation ends on or after the day it starts")]
    EndsBeforeItStarts,
    #[error("a delegation that is over helps nobody")]
    IsOver,
    #[error("nobody stands in for themselves")]
    ToThemselves,
    #[error("the delegation would close a circle")]
    Cycle,
    #[error("somebody stands in for them on some of these days already")]
    Overlap,
}

impl Delegation {
    /// Whether it lasts on a day.
    pub fn is_active(&self, day: Day) -> bool {
        !self.revoked && self.starts_on <= day && day <= self.ends_on
    }

    fn overlaps(&self, other: &Self) -> bool {
        !self.revoked && self.starts_on <= other.ends_on && other.starts_on <= self.ends_on
    }
}

/// Whether a new delegation may be made beside the existing ones. Delegations are not passed on, but even so a
/// circle of people who stand in for each other would leave nobody who answers.
pub fn check_new(new: &Delegation, existing: &[Delegation], today: Day) -> Result<(), DelegationRefusal> {
    if new.ends_on < new.starts_on {
        return Err(DelegationRefusal::EndsBeforeItStarts);
    }
    if new.ends_on < today {
        return Err(DelegationRefusal::IsOver);
    }
    if new.from == new.to {
        return Err(DelegationRefusal::ToThemselves);
    }
    if existing.iter().any(|old| old.from == new.from && old.overlaps(new)) {
        return Err(DelegationRefusal::Overlap);
    }
    let mut reached = HashSet::from([new.to]);
    let mut to_visit = vec![new.to];
    while let Some(person) = to_visit.pop() {
        for next in existing.iter().filter(|old| old.from == person && old.overlaps(new)) {
            if next.to == new.from {
                return Err(DelegationRefusal::Cycle);
            }
            if reached.insert(next.to) {
                to_visit.push(next.to);
            }
        }
    }
    Ok(())
}

/// Those for whom a person stands in on a day; one step only, nothing is passed on.
pub fn delegators_of(delegations: &[Delegation], person: PersonId, day: Day) -> Vec<PersonId> {
    let active = delegations.iter().filter(|delegation| delegation.to == person && delegation.is_active(day));
    active.map(|delegation| delegation.from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(day: u32) -> Day {
        Day::ymd(2026, 5, day).unwrap()
    }

    fn delegation(from: PersonId, to: PersonId, starts: u32, ends: u32) -> Delegation {
        let (starts_on, ends_on) = (may(starts), may(ends));
        Delegation { id: DelegationId::fresh(), from, to, starts_on, ends_on, comment: String::new(), revoked: false }
    }

    #[test]
    fn a8_a_delegate_stands_in_for_the_days_given() {
        let (owner, delegate) = (PersonId::fresh(), PersonId::fresh());
        let delegations = [delegation(owner, delegate, 1, 7)];
        assert_eq!(delegators_of(&delegations, delegate, may(1)), [owner]);
        assert_eq!(delegators_of(&delegations, delegate, may(7)), [owner]);
        assert_eq!(delegators_of(&delegations, delegate, may(8)), []);
        let revoked = [Delegation { revoked: true, ..delegations[0].clone() }];
        assert_eq!(delegators_of(&revoked, delegate, may(3)), []);
    }

    #[test]
    fn a9_delegations_make_no_circle() {
        let [a, b, c] = [PersonId::fresh(), PersonId::fresh(), PersonId::fresh()];
        let check = |new: &Delegation, existing: &[Delegation]| check_new(new, existing, may(1));
        let a_to_b = delegation(a, b, 1, 7);
        let b_to_c = delegation(b, c, 5, 9);
        assert_eq!(check(&delegation(b, a, 7, 9), std::slice::from_ref(&a_to_b)), Err(DelegationRefusal::Cycle));
        assert_eq!(check(&delegation(b, a, 8, 9), std::slice::from_ref(&a_to_b)), Ok(()));
        let chain = [a_to_b, b_to_c];
        assert_eq!(check(&delegation(c, a, 6, 6), &chain), Err(DelegationRefusal::Cycle));
        assert_eq!(check(&delegation(a, c, 6, 6), &chain), Err(DelegationRefusal::Overlap));
        assert_eq!(check(&delegation(a, c, 8, 9), &chain), Ok(()));
        assert_eq!(check(&delegation(a, a, 1, 2), &[]), Err(DelegationRefusal::ToThemselves));
        assert_eq!(check(&delegation(a, b, 3, 2), &[]), Err(DelegationRefusal::EndsBeforeItStarts));
        assert_eq!(check_new(&delegation(a, b, 1, 2), &[], may(3)), Err(DelegationRefusal::IsOver));
    }

    #[test]
    fn nothing_is_passed_on() {
        let [a, b, c] = [PersonId::fresh(), PersonId::fresh(), PersonId::fresh()];
        let chain = [delegation(a, b, 1, 7), delegation(b, c, 1, 7)];
        assert_eq!(delegators_of(&chain, c, may(2)), [b]);
    }
}
