//! Corrections of the books: write-offs and transfers, undone by counter-postings. Nothing is deleted.
//!
//! A write-off is a credit note that pays what is written off; the claim stays, and money that comes in later is posted
//! like any other. A transfer is a debit note on the one account, paid by what is moved, and a credit note on the other. A
//! reversal posts the opposite note and lets the two pay each other from its day on, so that everything they had paid is
//! open again with its own due date.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::allocation::{Share, allocate};

/// Which correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// What is owed is given up; the claim stays.
    WriteOff,
    /// A receipt, or what is unapplied, is moved to another account.
    Transfer,
}

/// What a document is of its correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The credit note that writes off.
    WriteOff,
    /// The debit note that takes it back.
    WriteOffReversed,
    /// The debit note on the account that gives.
    TransferOut,
    /// The credit note on the account that takes.
    TransferIn,
    /// The opposite of either.
    TransferReversed,
}

impl Role {
    /// The name at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WriteOff => "write_off",
            Self::WriteOffReversed => "write_off_reversed",
            Self::TransferOut => "transfer_out",
            Self::TransferIn => "transfer_in",
            Self::TransferReversed => "transfer_reversed",
        }
    }
}

/// More than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exceeds {
    /// Minor units there are.
    pub available: i64,
}

/// How an amount is spread over what is open, in its order; all of it without an amount.
pub fn spread(open: &[i64], amount: Option<i64>) -> Result<Vec<Share>, Exceeds> {
    let available: i64 = open.iter().sum();
    match amount.unwrap_or(available) {
        wanted if wanted > available || wanted <= 0 => Err(Exceeds { available }),
        wanted => Ok(allocate(open, &[wanted])),
    }
}

/// So much of a document, paid by a credit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The document paid.
    pub document: Uuid,
    /// The receipt or credit note that pays.
    pub credit: Uuid,
    /// Whether it is a receipt.
    pub by_receipt: bool,
    /// Minor units, positive.
    pub minor: i64,
}

/// Ties that were taken back, tied again as far as both sides still have something left.
pub fn restored(taken: &[Tie], mut left: impl FnMut(Uuid) -> i64) -> Vec<Tie> {
    let mut used: std::collections::HashMap<Uuid, i64> = std::collections::HashMap::new();
    let mut again = Vec::new();
    for tie in taken {
        let mut free = |id: Uuid| left(id) - used.get(&id).copied().unwrap_or_default();
        let minor = tie.minor.min(free(tie.document)).min(free(tie.credit));
        if minor > 0 {
            *used.entry(tie.document).or_default() += minor;
            *used.entry(tie.credit).or_default() += minor;
            again.push(Tie { minor, ..*tie });
        }
    }
    again
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writes_off_the_oldest_first_and_never_more_than_is_open() {
        let shares = spread(&[100, 50], Some(120)).unwrap();
        assert_eq!(shares.iter().map(|share| (share.document, share.amount)).collect::<Vec<_>>(), [(0, 100), (1, 20)]);
        assert_eq!(spread(&[100, 50], None).unwrap().iter().map(|share| share.amount).sum::<i64>(), 150);
        assert_eq!(spread(&[100, 50], Some(151)), Err(Exceeds { available: 150 }));
        assert_eq!(spread(&[], None), Err(Exceeds { available: 0 }));
    }

    fn id(number: u128) -> Uuid {
        Uuid::from_u128(number)
    }

    #[test]
    fn what_was_paid_meanwhile_is_not_paid_again() {
        let tie = |document, minor| Tie { document: id(document), credit: id(9), by_receipt: true, minor };
        let left = |one: Uuid| {
            if one == id(9) {
                90
            } else if one == id(1) {
                30
            } else {
                100
            }
        };
        let again = restored(&[tie(1, 40), tie(2, 70)], left);
        assert_eq!(again, [tie(1, 30), tie(2, 60)]);
        assert!(restored(&[tie(1, 40)], |_| 0).is_empty());
    }

    proptest! {
        #[test]
        fn restoring_exceeds_no_side(taken in proptest::collection::vec((1u128..4, 4u128..7, 1i64..100), 0..8), left in 0i64..150) {
            let ties: Vec<Tie> = taken
                .iter()
                .map(|(document, credit, minor)| Tie { document: id(*document), credit: id(*credit), by_receipt: true, minor: *minor })
                .collect();
            let again = restored(&ties, |_| left);
            for side in 1..7 {
                let sum: i64 = again.iter().filter(|tie| tie.document == id(side) || tie.credit == id(side)).map(|tie| tie.minor).sum();
                prop_assert!(sum <= left);
            }
        }
    }
}
