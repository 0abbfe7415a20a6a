//! The amount to collect, and how holds claim the overdue amount.
//!
//! *Amount to collect* = overdue − unapplied − disputed − promised − on plan, never below zero. A hold claims only what is
//! overdue, and nothing is claimed twice: holds on documents come first (dispute, then promise, then plan, each up to
//! what is left of its document), then holds on the account in the same order, up to what is left of the overdue
//! amount. A hold without an amount claims all that is left.
//!
//! The books do this for all accounts at once, by SQL (`store/ageing.rs`). This is the same rule for one account, written
//! to be read; a test holds the two together.

#![cfg(test)]

use super::hold::HoldKind;

/// The kinds that lower the amount to collect, in the order of their claims.
const CLAIMS: [HoldKind; 3] = [HoldKind::Dispute, HoldKind::Promise, HoldKind::Plan];

/// An overdue document and the holds on it: kind, and amount or all.
#[derive(Clone, Debug)]
pub struct OverdueDocument {
    /// Minor units open.
    pub open: i64,
    /// Active holds on it.
    pub holds: Vec<(HoldKind, Option<i64>)>,
}

/// What the holds take out of the overdue amount.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claimed {
    /// By dispute, promise and plan.
    pub by_kind: [i64; 3],
}

fn claim(left: &mut i64, holds: &[(HoldKind, Option<i64>)], kind: HoldKind) -> i64 {
    let held = holds.iter().filter(|hold| hold.0 == kind);
    let wanted = held.fold(0i64, |sum, hold| sum.saturating_add(hold.1.unwrap_or(i64::MAX)));
    let taken = wanted.min(*left);
    *left -= taken;
    taken
}

/// What the active holds of one account claim.
pub fn claimed(documents: &[OverdueDocument], on_account: &[(HoldKind, Option<i64>)]) -> Claimed {
    let mut sums = Claimed::default();
    let mut left = 0;
    for document in documents {
        let mut open = document.open;
        for (place, kind) in CLAIMS.into_iter().enumerate() {
            sums.by_kind[place] += claim(&mut open, &document.holds, kind);
        }
        left += open;
    }
    for (place, kind) in CLAIMS.into_iter().enumerate() {
        sums.by_kind[place] += claim(&mut left, on_account, kind);
    }
    sums
}

/// The amount to collect.
pub fn to_collect(overdue: i64, unapplied: i64, claimed: Claimed) -> i64 {
    (overdue - unapplied - claimed.by_kind.iter().sum::<i64>()).max(0)
}

mod tests {
    use super::*;
    use proptest::prelude::*;

    fn document(open: i64, holds: &[(HoldKind, Option<i64>)]) -> OverdueDocument {
        OverdueDocument { open, holds: holds.to_vec() }
    }

    #[test]
    fn claims_in_order_and_never_twice() {
        use HoldKind::{Dispute, Plan, Promise};
        let both = claimed(&[document(100, &[(Dispute, Some(60)), (Promise, None)]), document(50, &[])], &[]);
        assert_eq!(both.by_kind, [60, 40, 0]);
        let more_than_open = claimed(&[document(100, &[(Dispute, Some(900))])], &[]);
        assert_eq!(more_than_open.by_kind, [100, 0, 0]);
        let on_account =
            claimed(&[document(100, &[(Dispute, None)]), document(50, &[])], &[(Promise, None), (Plan, None)]);
        assert_eq!(on_account.by_kind, [100, 50, 0]);
        assert_eq!(to_collect(150, 30, Claimed { by_kind: [60, 40, 0] }), 20);
        assert_eq!(to_collect(150, 200, Claimed::default()), 0);
    }

    proptest! {
        #[test]
        fn claims_never_exceed_the_overdue_amount(
            opens in proptest::collection::vec(1i64..1_000, 0..6),
            holds in proptest::collection::vec((0usize..5, proptest::option::of(1i64..2_000)), 0..6),
        ) {
            let documents: Vec<_> = opens.iter().map(|open| document(*open, &[])).collect();
            let holds: Vec<_> = holds.into_iter().map(|(kind, amount)| (HoldKind::ALL[kind], amount)).collect();
            let sums = claimed(&documents, &holds);
            prop_assert!(sums.by_kind.iter().all(|sum| *sum >= 0));
            prop_assert!(sums.by_kind.iter().sum::<i64>() <= opens.iter().sum::<i64>());
        }
    }
}
