//! Repeatable chance, in whole numbers only, so that a seed gives the same bytes on every machine.

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A stream of chances that depends on the seed alone.
pub struct Dice(ChaCha8Rng);

impl Dice {
    /// The stream of a seed; each `purpose` has its own, so that a change in one part leaves the others alone.
    pub fn of(seed: u64, purpose: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(purpose);
        Self(rng)
    }

    /// A number in `from..to`; `from` when the range is empty.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to.saturating_sub(from)).unwrap_or(0);
        if width == 0 {
            return from;
        }
        from + i64::try_from(self.0.next_u64() % width).unwrap_or(0)
    }

    /// True in `share` of 1 000 cases.
    pub fn per_mille(&mut self, share: i64) -> bool {
        self.between(0, 1_000) < share
    }

    /// One of the items, each as likely.
    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        let place = self.between(0, i64::try_from(items.len()).unwrap_or(i64::MAX));
        &items[usize::try_from(place).unwrap_or(0)]
    }

    /// One of the items by weight.
    pub fn weighted<T: Copy>(&mut self, items: &[(T, i64)]) -> T {
        let mut left = self.between(0, items.iter().map(|(_, weight)| weight).sum());
        for (item, weight) in items {
            if left < *weight {
                return *item;
            }
            left -= weight;
        }
        items[items.len() - 1].0
    }

    /// A factor in hundredths with a long tail: half stay near 100, one in a hundred passes 1 500.
    pub fn long_tail(&mut self) -> i64 {
        let reach = self.weighted(&[
            (60, 300),
            (90, 300),
            (130, 180),
            (200, 110),
            (350, 70),
            (700, 28),
            (1_500, 10),
            (4_000, 2),
        ]);
        reach * self.between(70, 140) / 100
    }
}
