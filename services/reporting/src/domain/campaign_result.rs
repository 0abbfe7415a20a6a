//! The result of one campaign: figures as issued, and what has to be kept in mind with them.

use kernel::effect::{ArmCount, Uplift, incremental, uplift};
use kernel::{Currency, Day, Money, PersonId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::progress::Progress;

/// Below this many members of an arm, or paid members, a share says little.
const FEW_MEMBERS: u64 = 30;
const FEW_PAID: u64 = 5;

/// What a campaign did, kept as issued.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct CampaignResult {
    /// How far it got: targets, printed, served, withdrawn, paid, money.
    pub progress: Progress,
    /// The last day on which a payment counts.
    pub window_ends_on: Day,
    /// The last day counted.
    pub as_of: Day,
    /// Paid in full: targets against the hold-out; `null` when one side is empty.
    pub uplift: Option<Uplift>,
    /// Both sides, per currency.
    pub arms: Vec<ArmsResult>,
    /// What has to be kept in mind.
    pub caveats: Vec<Caveat>,
    /// Why targets left.
    pub withdrawals: Vec<WithdrawalCount>,
    /// What became of the visits, by technician.
    pub technicians: Vec<TechnicianResult>,
}

/// Both sides of the comparison in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ArmsResult {
    /// The currency.
    pub currency: Currency,
    /// Those who received it.
    pub treated: ArmResult,
    /// Those left alone.
    pub held_out: ArmResult,
    /// What would not have come in without the campaign; `null` without anybody held out in this currency.
    pub incremental: Option<Money>,
}

/// One side in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ArmResult {
    /// Members.
    pub members: u64,
    /// Of them, paid in full within the window.
    pub paid: u64,
    /// Frozen debt.
    pub frozen: Money,
    /// Received within the window, of each at most its frozen debt.
    pub recovered: Money,
}

/// Why so many targets left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WithdrawalCount {
    /// Why: `paid`, `dispute`, …
    pub reason: String,
    /// How many.
    pub targets: i64,
}

/// What became of one technician's visits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TechnicianResult {
    /// Who.
    pub technician: PersonId,
    /// Their name, where it is known.
    pub name: Option<String>,
    /// Rounds given to them.
    pub rounds: i64,
    /// Doors on them.
    pub stops: i64,
    /// Visits.
    pub visits: i64,
    /// Of them, delivered.
    pub delivered: i64,
    /// Of them, failed.
    pub failed: i64,
    /// Of them, with doubts for a supervisor.
    pub flagged: i64,
}

/// What has to be kept in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Caveat {
    /// The window has not ended: figures are preliminary.
    WindowOpen,
    /// Nobody was held out: no effect can be told.
    NoHoldOut,
    /// Few members or payers on one side: the interval is wide.
    FewMembers,
    /// The interval holds zero: the difference may be chance.
    MayBeChance,
    /// Some targets were withdrawn; they count as targets all the same.
    WithdrawnCount,
}

impl Caveat {
    /// The sentence that stands on paper.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::WindowOpen => "The window has not ended: these figures are preliminary.",
            Self::NoHoldOut => "Nobody was held out, so nothing can be said about the effect.",
            Self::FewMembers => "One side is small: the interval is wide and the shares say little.",
            Self::MayBeChance => "The interval holds zero: the difference may be chance.",
            Self::WithdrawnCount => {
                "Targets who were withdrawn count as targets: the draw decides, not what came after."
            }
        }
    }
}

/// One side as counted from the facts.
#[derive(Clone, Copy, Debug)]
pub struct CountedArm {
    /// Whether it is the side that received the campaign.
    pub is_treated: bool,
    /// The currency.
    pub currency: Currency,
    /// The counts.
    pub count: ArmCount,
}

/// Both sides, per currency.
#[must_use]
pub fn compare(counted: &[CountedArm]) -> Vec<ArmsResult> {
    let mut currencies: Vec<Currency> = counted.iter().map(|arm| arm.currency).collect();
    currencies.dedup();
    let side = |is_treated, currency| {
        let found = counted.iter().find(|arm| arm.is_treated == is_treated && arm.currency == currency);
        found.map(|arm| arm.count).unwrap_or_default()
    };
    let told = |count: ArmCount, currency| ArmResult {
        members: count.members,
        paid: count.paid,
        frozen: Money::of_minor(count.frozen_minor, currency),
        recovered: Money::of_minor(count.recovered_minor, currency),
    };
    let result = |currency: Currency| {
        let (treated, held_out) = (side(true, currency), side(false, currency));
        ArmsResult {
            currency,
            treated: told(treated, currency),
            held_out: told(held_out, currency),
            incremental: incremental(treated, held_out, currency),
        }
    };
    currencies.into_iter().map(result).collect()
}

/// Paid and members of both sides, over all currencies: people are counted, not money.
fn shares(arms: &[ArmsResult]) -> [(u64, u64); 2] {
    let sum = |side: fn(&ArmsResult) -> &ArmResult| {
        arms.iter().map(side).fold((0, 0), |(paid, members), arm| (paid + arm.paid, members + arm.members))
    };
    [sum(|arms| &arms.treated), sum(|arms| &arms.held_out)]
}

/// Targets against the hold-out; nothing when one side is empty.
#[must_use]
pub fn uplift_of(arms: &[ArmsResult]) -> Option<Uplift> {
    let [treated, held_out] = shares(arms);
    uplift(treated, held_out)
}

/// What has to be kept in mind.
#[must_use]
pub fn caveats(arms: &[ArmsResult], withdrawn: i64, is_open: bool) -> Vec<Caveat> {
    let [treated, held_out] = shares(arms);
    let is_small = |(paid, members): (u64, u64)| members < FEW_MEMBERS || paid < FEW_PAID;
    let uplift = uplift_of(arms);
    let all = [
        (is_open, Caveat::WindowOpen),
        (held_out.1 == 0, Caveat::NoHoldOut),
        (held_out.1 > 0 && (is_small(treated) || is_small(held_out)), Caveat::FewMembers),
        (uplift.is_some_and(|it| it.ci_low_pp <= 0.0 && it.ci_high_pp >= 0.0), Caveat::MayBeChance),
        (withdrawn > 0, Caveat::WithdrawnCount),
    ];
    all.into_iter().filter_map(|(holds, caveat)| holds.then_some(caveat)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arm(is_treated: bool, members: u64, paid: u64, recovered_minor: i64) -> CountedArm {
        let count = ArmCount { members, paid, recovered_minor, frozen_minor: 1_000_000 };
        CountedArm { is_treated, currency: Currency::AED, count }
    }

    #[test]
    fn compares_people_and_money_with_the_hold_out() {
        let arms = compare(&[arm(false, 400, 68, 51_200_000), arm(true, 1_600, 416, 256_000_000)]);
        assert_eq!(arms[0].incremental.unwrap().to_string(), "512000.00 AED");
        assert_eq!(uplift_of(&arms).unwrap().uplift_pp, 9.0);
        assert_eq!(caveats(&arms, 0, false), []);
    }

    #[test]
    fn says_what_to_keep_in_mind() {
        let alone = compare(&[arm(true, 10, 1, 100)]);
        assert_eq!((uplift_of(&alone), alone[0].incremental), (None, None));
        assert_eq!(caveats(&alone, 0, true), [Caveat::WindowOpen, Caveat::NoHoldOut]);
        let few = compare(&[arm(false, 10, 1, 100), arm(true, 40, 9, 900)]);
        assert_eq!(caveats(&few, 3, false), [Caveat::FewMembers, Caveat::MayBeChance, Caveat::WithdrawnCount]);
    }
}
