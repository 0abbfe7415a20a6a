//! Separation of duties: whoever made it does not approve it.

use std::collections::HashSet;

use kernel::{Day, PersonId};

use super::delegation::Delegation;

/// The people who worked on what is to be approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duties {
    pub requester: PersonId,
    pub editors: Vec<PersonId>,
}

impl Duties {
    /// Everybody who may not decide on a day: requester, editors, and whoever stands in for one of them.
    pub fn barred(&self, delegations: &[Delegation], day: Day) -> HashSet<PersonId> {
        let mut barred: HashSet<PersonId> = self.editors.iter().copied().chain([self.requester]).collect();
        let active = delegations.iter().filter(|delegation| delegation.is_active(day));
        let delegates: Vec<PersonId> = active.filter(|d| barred.contains(&d.from)).map(|d| d.to).collect();
        barred.extend(delegates);
        barred
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::DelegationId;

    #[test]
    fn bars_requester_editors_and_their_delegates() {
        let [requester, editor, delegate, free] = std::array::from_fn(|_| PersonId::fresh());
        let day = Day::ymd(2026, 5, 3).unwrap();
        let stands_in = Delegation {
            id: DelegationId::fresh(),
            from: editor,
            to: delegate,
            starts_on: day,
            ends_on: day,
            comment: String::new(),
            revoked: false,
        };
        let duties = Duties { requester, editors: vec![editor] };
        let barred = duties.barred(std::slice::from_ref(&stands_in), day);
        assert_eq!(barred, HashSet::from([requester, editor, delegate]));
        assert!(!barred.contains(&free));
        assert!(!duties.barred(&[stands_in], day.plus(1)).contains(&delegate));
    }
}
