//! What a campaign did, against those it left alone. One rule for whoever tells of it. Floats are for statistics; money stays whole.

use crate::{Currency, Money};

/// One arm in one currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ArmCount {
    /// Members.
    pub members: u64,
    /// Of them, paid in full within the window.
    pub paid: u64,
    /// Received within the window, at most the frozen debt of each, in minor units.
    pub recovered_minor: i64,
    /// Frozen debt, in minor units.
    pub frozen_minor: i64,
}

/// The difference of two shares in percentage points, with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
pub struct Uplift {
    /// Treated less held out.
    pub uplift_pp: f64,
    /// Lower end of the Newcombe interval.
    pub ci_low_pp: f64,
    /// Upper end of the Newcombe interval.
    pub ci_high_pp: f64,
    /// The z statistic of the two-proportion test with pooled variance.
    pub z: f64,
}

const Z_95: f64 = 1.959_963_984_540_054;

/// Compares two shares; nothing can be said when an arm is empty.
#[must_use]
pub fn uplift(treated: (u64, u64), held_out: (u64, u64)) -> Option<Uplift> {
    let (paid_t, n_t) = (count(treated.0), count(treated.1));
    let (paid_c, n_c) = (count(held_out.0), count(held_out.1));
    if treated.1 == 0 || held_out.1 == 0 {
        return None;
    }
    let (share_t, share_c) = (paid_t / n_t, paid_c / n_c);
    let difference = share_t - share_c;
    let (low_t, high_t) = wilson(paid_t, n_t);
    let (low_c, high_c) = wilson(paid_c, n_c);
    let pooled = (paid_t + paid_c) / (n_t + n_c);
    let error = (pooled * (1.0 - pooled) * (1.0 / n_t + 1.0 / n_c)).sqrt();
    Some(Uplift {
        uplift_pp: in_points(difference),
        ci_low_pp: in_points(difference - (share_t - low_t).hypot(high_c - share_c)),
        ci_high_pp: in_points(difference + (high_t - share_t).hypot(share_c - low_c)),
        z: if error > 0.0 { rounded(difference / error, 1_000.0) } else { 0.0 },
    })
}

/// Wilson's score interval of a share.
fn wilson(successes: f64, n: f64) -> (f64, f64) {
    let share = successes / n;
    let z2 = Z_95 * Z_95;
    let centre = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z_95 / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    (centre - half, centre + half)
}

/// What would not have come in without the campaign: (mean per treated − mean per held out) × treated.
/// Exact, rounded half away from zero once, at the end. Nothing can be said without a held-out member in the currency.
#[must_use]
pub fn incremental(treated: ArmCount, held_out: ArmCount, currency: Currency) -> Option<Money> {
    if held_out.members == 0 {
        return None;
    }
    let (n_t, n_c) = (i128::from(treated.members), i128::from(held_out.members));
    let scaled = i128::from(treated.recovered_minor) * n_c - i128::from(held_out.recovered_minor) * n_t;
    let half = n_c / 2;
    let rounded = if scaled >= 0 { (scaled + half) / n_c } else { (scaled - half) / n_c };
    i64::try_from(rounded).ok().map(|minor| Money::of_minor(minor, currency))
}

/// A share in percent with two digits; nothing of nobody.
#[must_use]
pub fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| in_points(count(part) / count(whole)))
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
const fn count(number: u64) -> f64 {
    number as f64
}
fn in_points(share: f64) -> f64 {
    rounded(share * 100.0, 100.0)
}
fn rounded(value: f64, scale: f64) -> f64 {
    let rounded = (value * scale).round() / scale;
    // No "-0.0" on the wire.
    if rounded == 0.0 { 0.0 } else { rounded }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_examples() {
        let large = uplift((1_350, 9_000), (110, 1_000)).unwrap();
        assert_eq!((large.uplift_pp, large.ci_low_pp, large.ci_high_pp, large.z), (4.0, 1.79, 5.94, 3.398));
        let small = uplift((416, 1_600), (68, 400)).unwrap();
        assert_eq!((small.uplift_pp, small.z), (9.0, 3.759));
        assert!((4.3..4.8).contains(&small.ci_low_pp) && (12.8..13.4).contains(&small.ci_high_pp), "{small:?}");
    }

    #[test]
    fn says_nothing_about_an_empty_arm() {
        assert_eq!(uplift((1, 10), (0, 0)), None);
        assert_eq!(uplift((0, 10), (0, 10)).map(|it| it.uplift_pp), Some(0.0));
        assert_eq!(incremental(ArmCount::default(), ArmCount::default(), Currency::AED), None);
    }

    #[test]
    fn money_is_exact() {
        let treated = ArmCount { members: 1_600, recovered_minor: 256_000_000, ..ArmCount::default() };
        let held_out = ArmCount { members: 400, recovered_minor: 51_200_000, ..ArmCount::default() };
        let money = incremental(treated, held_out, Currency::AED).unwrap();
        assert_eq!(money.to_string(), "512000.00 AED");
        let less = ArmCount { members: 2, recovered_minor: 0, ..ArmCount::default() };
        let more = ArmCount { members: 3, recovered_minor: 100, ..ArmCount::default() };
        assert_eq!(incremental(less, more, Currency::AED).unwrap().minor(), -67);
    }
}
