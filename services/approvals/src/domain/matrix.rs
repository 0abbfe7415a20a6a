//! Choosing the policy of a request out of the matrix.

use kernel::{Day, Money};

use super::policy::{AnyCurrency, Policy};

/// The policy for an action over these totals, one per currency.
///
/// Amounts of different currencies are never added, so every currency picks its own row, and the strictest pick
/// holds for the whole request: the highest tier of its column, then the most stages. A currency without a row
/// leaves the request without a policy: nobody has the authority.
pub fn choose<'a>(policies: &'a [Policy], action: &str, amounts: &[Money], today: Day) -> Option<&'a Policy> {
    if amounts.is_empty() {
        return first(policies.iter().filter(|policy| policy.is_for(action, today) && is_unbounded(policy)));
    }
    let picks: Option<Vec<&Policy>> = amounts.iter().map(|amount| pick(policies, action, *amount, today)).collect();
    let strictness = |policy: &&Policy| {
        (tier(policies, policy, today), policy.stages.len(), std::cmp::Reverse((policy.priority, policy.id)))
    };
    picks?.into_iter().max_by_key(strictness)
}

fn pick<'a>(policies: &'a [Policy], action: &str, amount: Money, today: Day) -> Option<&'a Policy> {
    first(policies.iter().filter(|policy| policy.covers(action, amount, today)))
}

/// Of matching rows: the lowest priority number, a row for this very currency before one for any, then the oldest.
fn first<'a>(rows: impl Iterator<Item = &'a Policy>) -> Option<&'a Policy> {
    rows.min_by_key(|policy| (policy.priority, policy.currency == AnyCurrency::Any, policy.id))
}

fn is_unbounded(policy: &Policy) -> bool {
    policy.lower.is_none() && policy.upper.is_none()
}

/// How many tiers of the same column lie below this one.
fn tier(policies: &[Policy], policy: &Policy, today: Day) -> usize {
    let is_below = |other: &&Policy| {
        other.is_for(&policy.action, today) && other.currency == policy.currency && other.lower < policy.lower
    };
    policies.iter().filter(is_below).count()
}

#[cfg(test)]
mod tests {
    use super::super::policy::Bound;
    use super::super::policy::tests::policy;
    use super::*;
    use kernel::Currency;

    fn today() -> Day {
        Day::ymd(2026, 3, 31).unwrap()
    }

    fn tiers(bound: Bound) -> Vec<Policy> {
        let rows = [(None, Some(500_000)), (Some(500_000), Some(5_000_000)), (Some(5_000_000), None)];
        rows.into_iter().map(|(lower, upper)| Policy { bound, ..policy(lower, upper) }).collect()
    }

    fn tier_of(policies: &[Policy], amount: &str) -> usize {
        let amount = Money::parse(amount, Currency::AED).unwrap();
        let chosen = choose(policies, "campaign.approve", &[amount], today()).unwrap();
        1 + policies.iter().position(|policy| policy.id == chosen.id).unwrap()
    }

    #[test]
    fn a10_tiers_include_their_upper_end_or_start_at_their_lower_one() {
        let upper_inclusive = tiers(Bound::UpperInclusive);
        for (amount, tier) in [("5000.00", 1), ("5000.01", 2), ("50000.00", 2), ("50000.01", 3)] {
            assert_eq!(tier_of(&upper_inclusive, amount), tier, "{amount}");
        }
        let at_or_above = tiers(Bound::AtOrAbove);
        for (amount, tier) in [("4999.99", 1), ("5000.00", 2), ("50000.00", 3)] {
            assert_eq!(tier_of(&at_or_above, amount), tier, "{amount}");
        }
    }

    #[test]
    fn the_strictest_currency_decides_and_none_may_be_left_out() {
        let mut policies = tiers(Bound::UpperInclusive);
        let aed = |minor| Money::of_minor(minor, Currency::AED);
        let usd = |minor| Money::of_minor(minor, Currency::USD);
        let chosen = |policies: &[Policy], amounts: &[Money]| {
            choose(policies, "campaign.approve", amounts, today()).map(|policy| policy.id)
        };
        assert_eq!(chosen(&policies, &[aed(1), usd(1)]), None);
        policies.push(Policy { currency: AnyCurrency::Any, ..policy(None, None) });
        assert_eq!(chosen(&policies, &[aed(6_000_000), usd(1)]), Some(policies[2].id));
        assert_eq!(chosen(&policies, &[usd(1)]), Some(policies[3].id));
        assert_eq!(chosen(&policies, &[]), Some(policies[3].id));
        assert_eq!(choose(&policies, "defaulter_list.approve", &[aed(1)], today()), None);
    }

    #[test]
    fn a_row_counts_only_while_it_is_valid_and_active() {
        let fresh = policy(None, None);
        let over = Policy { valid_to: Day::ymd(2026, 3, 30), ..fresh.clone() };
        let ahead = Policy { valid_from: today().plus(1), ..fresh.clone() };
        let off = Policy { active: false, ..fresh.clone() };
        let amount = [Money::of_minor(1, Currency::AED)];
        for stale in [over, ahead, off] {
            assert_eq!(choose(&[stale], "campaign.approve", &amount, today()), None);
        }
        let urgent = Policy { priority: 1, ..policy(None, None) };
        let both = [fresh, urgent.clone()];
        assert_eq!(choose(&both, "campaign.approve", &amount, today()).unwrap().id, urgent.id);
    }
}
