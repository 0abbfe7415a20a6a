//! What a measured effect does not prove. Pure.

use kernel::{Currency, Day};
use serde::Serialize;

use super::check::SMALL_ARM;
use super::draw::Arm;

/// One thing to keep in mind before an effect is quoted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(tag = "code", rename_all = "snake_case")]
#[schema(as = EffectCaveat)]
pub enum Caveat {
    /// Nobody was drawn to be left alone: there is nothing random to compare with.
    NotRandomised,
    /// An arm is so small that chance rules it.
    SmallArm {
        /// `treated` or `held_out`.
        arm: &'static str,
        /// Members of it.
        members: u64,
    },
    /// The window is still open: whoever pays late is not counted yet.
    WindowOpen {
        /// The last day on which a payment counts.
        ends_on: Day,
    },
    /// No effect at all would fit the figures as well.
    IntervalHoldsZero,
    /// Held-out members who were reached by another campaign within the window.
    Contamination {
        /// How many.
        members: u64,
    },
    /// Targets without a served notice: they count as treated all the same.
    NotReached {
        /// How many.
        targets: u64,
    },
    /// Nobody was held out in a currency: nothing is said about its money.
    CurrencyWithoutControl {
        /// Which.
        currency: Currency,
    },
}

/// What is known about a comparison.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// Members who receive the campaign.
    pub treated: u64,
    /// Members left alone.
    pub held_out: u64,
    /// The 95 % interval in percentage points, where there is one.
    pub interval: Option<(f64, f64)>,
    /// The last day of the window, while it is open.
    pub open_until: Option<Day>,
    /// Held-out members who were reached by another campaign.
    pub contaminated: u64,
    /// Targets without a served notice.
    pub not_reached: u64,
    /// Currencies without held-out members.
    pub without_control: Vec<Currency>,
}

/// What a comparison does not prove.
#[must_use]
pub fn caveats(comparison: &Comparison) -> Vec<Caveat> {
    let mut caveats = Vec::new();
    if comparison.held_out == 0 {
        caveats.push(Caveat::NotRandomised);
    }
    for (arm, members) in [(Arm::Treated, comparison.treated), (Arm::HeldOut, comparison.held_out)] {
        if (1..u64::from(SMALL_ARM)).contains(&members) {
            caveats.push(Caveat::SmallArm { arm: arm.name(), members });
        }
    }
    if comparison.interval.is_some_and(|(low, high)| low <= 0.0 && high >= 0.0) {
        caveats.push(Caveat::IntervalHoldsZero);
    }
    caveats.extend(comparison.open_until.map(|ends_on| Caveat::WindowOpen { ends_on }));
    if comparison.contaminated > 0 {
        caveats.push(Caveat::Contamination { members: comparison.contaminated });
    }
    if comparison.not_reached > 0 {
        caveats.push(Caveat::NotReached { targets: comparison.not_reached });
    }
    if comparison.held_out > 0 {
        let silent = comparison.without_control.iter();
        caveats.extend(silent.map(|&currency| Caveat::CurrencyWithoutControl { currency }));
    }
    caveats
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_comparison_has_no_caveats_and_a_poor_one_has_many() {
        let clean = Comparison { treated: 9_000, held_out: 1_000, interval: Some((1.8, 5.9)), ..Comparison::default() };
        assert_eq!(caveats(&clean), []);
        let poor =
            Comparison { treated: 40, held_out: 4, interval: Some((-3.0, 8.0)), contaminated: 1, ..clean.clone() };
        assert_eq!(
            caveats(&poor),
            [
                Caveat::SmallArm { arm: "treated", members: 40 },
                Caveat::SmallArm { arm: "held_out", members: 4 },
                Caveat::IntervalHoldsZero,
                Caveat::Contamination { members: 1 },
            ]
        );
        let alone = Comparison { held_out: 0, interval: None, ..clean };
        assert_eq!(caveats(&alone), [Caveat::NotRandomised]);
    }
}
