//! Which documents together make an amount, when only one choice does.

/// More documents than this are not tried.
pub const MOST_DOCUMENTS: usize = 24;
/// The search gives up after so many steps.
const MOST_STEPS: u32 = 400_000;

/// What the search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subset {
    /// No choice makes the amount.
    None,
    /// Exactly one does: the places of the documents, in order.
    Unique(Vec<usize>),
    /// More than one does.
    Several,
    /// There are too many documents to tell.
    TooMany,
}

/// Looks for the only set of open amounts, all positive, that sums up to an amount.
pub fn unique_subset(open: &[i64], amount: i64) -> Subset {
    if open.len() > MOST_DOCUMENTS {
        return Subset::TooMany;
    }
    // What the documents from a place on sum up to: beyond it nothing can be reached.
    let mut beyond = vec![0_i64; open.len() + 1];
    for (place, minor) in open.iter().enumerate().rev() {
        beyond[place] = beyond[place + 1].saturating_add(*minor);
    }
    let mut search = Search { open, beyond: &beyond, chosen: Vec::new(), found: None, is_several: false, steps: 0 };
    search.go(0, amount);
    match (search.steps > MOST_STEPS, search.is_several, search.found) {
        (_, true, _) => Subset::Several,
        (true, false, _) => Subset::TooMany,
        (false, false, Some(found)) => Subset::Unique(found),
        (false, false, None) => Subset::None,
    }
}

struct Search<'a> {
    open: &'a [i64],
    beyond: &'a [i64],
    chosen: Vec<usize>,
    found: Option<Vec<usize>>,
    is_several: bool,
    steps: u32,
}

impl Search<'_> {
    fn go(&mut self, place: usize, left: i64) {
        self.steps += 1;
        if self.is_several || self.steps > MOST_STEPS {
            return;
        }
        if left == 0 {
            self.is_several = self.found.is_some();
            self.found.get_or_insert_with(|| self.chosen.clone());
            return;
        }
        if place == self.open.len() || left < 0 || self.beyond[place] < left {
            return;
        }
        self.chosen.push(place);
        self.go(place + 1, left - self.open[place]);
        self.chosen.pop();
        self.go(place + 1, left);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn says_when_it_cannot_tell() {
        assert_eq!(unique_subset(&[100, 50, 70], 170), Subset::Unique(vec![0, 2]));
        assert_eq!(unique_subset(&[100, 50, 50], 150), Subset::Several);
        assert_eq!(unique_subset(&[100, 50], 149), Subset::None);
        assert_eq!(unique_subset(&[1; 25], 3), Subset::TooMany);
        assert_eq!(unique_subset(&[], 3), Subset::None);
    }

    proptest! {
        #[test]
        fn agrees_with_trying_all(open in proptest::collection::vec(1i64..40, 0..10), amount in 1i64..120) {
            let hits: Vec<Vec<usize>> = (0_u32..1 << open.len())
                .map(|mask| (0..open.len()).filter(|place| mask & (1 << place) != 0).collect::<Vec<_>>())
                .filter(|places| places.iter().map(|place| open[*place]).sum::<i64>() == amount)
                .collect();
            let expected = match hits.as_slice() {
                [] => Subset::None,
                [one] => Subset::Unique(one.clone()),
                _ => Subset::Several,
            };
            prop_assert_eq!(unique_subset(&open, amount), expected);
        }
    }
}
