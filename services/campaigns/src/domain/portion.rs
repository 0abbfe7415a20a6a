//! What a selection finds, in portions: one currency, one reason to leave out (or none).

use std::collections::BTreeMap;

use kernel::{Currency, Money};

use super::reasons::Exclusion;

/// Accounts of one currency that share a fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// Why they would be left out; nothing of those who would be in the audience.
    pub reason: Option<Exclusion>,
    /// Their currency.
    pub currency: Currency,
    /// How many.
    pub accounts: u32,
    /// To collect, in minor units.
    pub to_collect_minor: i64,
    /// Overdue, in minor units.
    pub overdue_minor: i64,
    /// Open documents in minor units by days past due.
    pub ageing: [i64; 8],
}

impl Portion {
    const fn empty(reason: Option<Exclusion>, currency: Currency) -> Self {
        Self { reason, currency, accounts: 0, to_collect_minor: 0, overdue_minor: 0, ageing: [0; 8] }
    }

    /// To collect.
    #[must_use]
    pub const fn to_collect(&self) -> Money {
        Money::of_minor(self.to_collect_minor, self.currency)
    }

    /// Overdue.
    #[must_use]
    pub const fn overdue(&self) -> Money {
        Money::of_minor(self.overdue_minor, self.currency)
    }

    fn add(&mut self, other: &Self) {
        self.accounts += other.accounts;
        self.to_collect_minor += other.to_collect_minor;
        self.overdue_minor += other.overdue_minor;
        for (sum, more) in self.ageing.iter_mut().zip(other.ageing) {
            *sum += more;
        }
    }
}

/// Accounts of all these portions.
pub fn accounts<'a>(portions: impl IntoIterator<Item = &'a Portion>) -> u32 {
    portions.into_iter().map(|portion| portion.accounts).sum()
}

/// The portions put together, one per currency and in their order.
pub fn by_currency<'a>(portions: impl IntoIterator<Item = &'a Portion>) -> Vec<Portion> {
    let mut sums: BTreeMap<Currency, Portion> = BTreeMap::new();
    for portion in portions {
        sums.entry(portion.currency).or_insert(Portion::empty(None, portion.currency)).add(portion);
    }
    sums.into_values().collect()
}

/// The portions that would be left out, by reason in the order of precedence.
#[must_use]
pub fn by_reason(portions: &[Portion]) -> Vec<(Exclusion, Vec<Portion>)> {
    let of = |reason| portions.iter().filter(move |portion| portion.reason == Some(reason));
    let found = Exclusion::ALL.into_iter().filter(|reason| of(*reason).next().is_some());
    found.map(|reason| (reason, by_currency(of(reason)))).collect()
}

/// The portions that would be in the audience.
#[must_use]
pub fn audience(portions: &[Portion]) -> Vec<Portion> {
    by_currency(portions.iter().filter(|portion| portion.reason.is_none()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn puts_portions_together_and_never_currencies() {
        let portion = |reason, currency, accounts| Portion {
            accounts,
            to_collect_minor: 100 * i64::from(accounts),
            ..Portion::empty(reason, currency)
        };
        let omr: Currency = "OMR".parse().unwrap();
        let portions = [
            portion(None, Currency::AED, 3),
            portion(Some(Exclusion::Disputed), Currency::AED, 2),
            portion(Some(Exclusion::Legal), Currency::AED, 1),
            portion(Some(Exclusion::Disputed), omr, 4),
        ];
        assert_eq!(accounts(&portions), 10);
        let sums: Vec<_> = by_currency(&portions).iter().map(|sum| (sum.currency, sum.to_collect_minor)).collect();
        assert_eq!(sums, [(Currency::AED, 600), (omr, 400)]);
        let reasons: Vec<_> = by_reason(&portions).iter().map(|(reason, sums)| (*reason, sums.len())).collect();
        assert_eq!(reasons, [(Exclusion::Legal, 1), (Exclusion::Disputed, 2)]);
        assert_eq!(accounts(&audience(&portions)), 3);
    }
}
