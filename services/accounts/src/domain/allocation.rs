//! Which credit pays which document: oldest due first.
//!
//! This is the rule for one account. An import allocates all its accounts at once, by SQL (`store/allocations.rs`); a test
//! holds the two together.

/// So much of a credit pays so much of a document; both by their place in their list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Share {
    /// The document paid.
    pub document: usize,
    /// The credit that pays.
    pub credit: usize,
    /// Minor units, positive.
    pub amount: i64,
}

/// Pays documents with credits, given what is left of each, positive, in order: documents by due day, issue day and
/// order of recording; credits by effective day and order of recording. What neither side can take stays as it is.
pub fn allocate(documents: &[i64], credits: &[i64]) -> Vec<Share> {
    let mut shares = Vec::new();
    let mut open = documents.iter().copied().enumerate().peekable();
    for (credit, mut left) in credits.iter().copied().enumerate() {
        while left > 0 {
            let Some((document, open_left)) = open.peek_mut() else { return shares };
            let amount = left.min(*open_left);
            shares.push(Share { document: *document, credit, amount });
            left -= amount;
            *open_left -= amount;
            if *open_left == 0 {
                open.next();
            }
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pays_the_oldest_first_and_keeps_the_remainder() {
        let shares = allocate(&[100, 50, 70], &[120, 10]);
        let seen: Vec<_> = shares.iter().map(|share| (share.document, share.credit, share.amount)).collect();
        assert_eq!(seen, [(0, 0, 100), (1, 0, 20), (1, 1, 10)]);
        assert!(allocate(&[], &[5]).is_empty());
        assert!(allocate(&[5], &[]).is_empty());
    }

    proptest! {
        #[test]
        fn never_exceeds_either_side_and_uses_up_the_smaller(
            documents in proptest::collection::vec(1i64..10_000, 0..20),
            credits in proptest::collection::vec(1i64..10_000, 0..20),
        ) {
            let shares = allocate(&documents, &credits);
            prop_assert!(shares.iter().all(|share| share.amount > 0));
            for (id, left) in documents.iter().enumerate() {
                let paid: i64 = shares.iter().filter(|share| share.document == id).map(|share| share.amount).sum();
                prop_assert!(paid <= *left);
            }
            for (id, left) in credits.iter().enumerate() {
                let used: i64 = shares.iter().filter(|share| share.credit == id).map(|share| share.amount).sum();
                prop_assert!(used <= *left);
            }
            let total: i64 = shares.iter().map(|share| share.amount).sum();
            prop_assert_eq!(total, documents.iter().sum::<i64>().min(credits.iter().sum()));
        }
    }
}
