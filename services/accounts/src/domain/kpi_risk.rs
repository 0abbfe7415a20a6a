//! Key figures beside DSO and CEI: how debt rolls on, what is set aside for it, what lateness costs. In integers; rates in
//! basis points, so that `0.3 %` is 30.
//!
//! No screen asks for them yet but tests; they are here so that whoever shows one computes it as the sources do.

#![cfg_attr(
    not(test),
    expect(dead_code, reason = "formulas of the collections practice, held to its published examples")
)]

use super::kpi::ratio;

/// Minor units times basis points, half up: `amount × rate`.
pub fn share_of(minor: i64, basis_points: i64) -> i64 {
    rounded(i128::from(minor) * i128::from(basis_points), 10_000)
}

/// The quotient, half up; the divisor is positive.
fn rounded(numerator: i128, divisor: i128) -> i64 {
    i64::try_from((numerator * 2 + divisor).div_euclid(divisor * 2)).unwrap_or(i64::MAX)
}

/// Roll rate in percent: of what stood in a bucket last month, the part that stands in the next older one now.
pub fn roll_rate(last_month: i64, of_that_older_now: i64) -> Option<String> {
    ratio(i128::from(of_that_older_now) * 100, i128::from(last_month))
}

/// What is owed at the end of a period: what was owed at its beginning, and sales, less what came in.
pub const fn rolled_forward(beginning: i64, sales: i64, collected: i64) -> i64 {
    beginning + sales - collected
}

/// Collected of what could be collected in a period, in percent: of the opening receivables and what was invoiced, never of
/// what was invoiced alone, which gives figures beyond 100 %.
pub fn collection_rate(collected: i64, opening_receivables: i64, invoiced: i64) -> Option<String> {
    ratio(i128::from(collected) * 100, i128::from(opening_receivables) + i128::from(invoiced))
}

/// A bucket of a provision matrix (IFRS 9, B5.5.35): what is open, and the expected loss in basis points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exposure {
    /// Minor units open.
    pub gross: i64,
    /// Expected credit loss of it, in basis points.
    pub basis_points: i64,
}

/// The loss allowance of each bucket, in minor units, half up; their sum is the allowance.
pub fn provisions(matrix: &[Exposure]) -> Vec<i64> {
    matrix.iter().map(|row| share_of(row.gross, row.basis_points)).collect()
}

/// Simple interest for days late, daily on 365, rounded once at the end, half up. In the United Kingdom the yearly rate is
/// the base rate at the half-year's start and eight points (Late Payment of Commercial Debts Act 1998).
pub fn late_interest(debt: i64, yearly_basis_points: i64, days_late: i64) -> i64 {
    let numerator = i128::from(debt) * i128::from(yearly_basis_points) * i128::from(days_late.max(0));
    rounded(numerator, 3_650_000)
}

/// The fixed sum of the United Kingdom for one late invoice between companies, in pence: 40, 70 or 100 pounds.
pub const fn fixed_compensation(debt_pence: i64) -> i64 {
    match debt_pence {
        ..100_000 => 4_000,
        100_000..1_000_000 => 7_000,
        _ => 10_000,
    }
}

/// DSO by countback over periods of given lengths, latest first: days, and what no sales explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exhaustion {
    /// Days of sales that stand open, with four decimals.
    pub days: String,
    /// Minor units left when the sales ended, or when a period had none: the figure is then a least one.
    pub unexplained: i64,
}

/// Takes the sales of period after period off the receivables. It stops, and says what is left, at a period without sales
/// (as the DSO routine of Oracle Hyperion does) or at the end of the history; nothing is divided by zero.
pub fn exhaustion(receivables: i64, latest_first: &[(i64, i64)]) -> Exhaustion {
    let (mut left, mut whole_days) = (receivables.max(0), 0);
    for (sales, days) in latest_first.iter().copied() {
        if sales <= 0 || left == 0 {
            break;
        }
        if left <= sales {
            let share = i128::from(left) * i128::from(days);
            let days = ratio(i128::from(whole_days) * i128::from(sales) + share, i128::from(sales));
            return Exhaustion { days: days.unwrap_or_default(), unexplained: 0 };
        }
        left -= sales;
        whole_days += days;
    }
    Exhaustion { days: format!("{whole_days}.0000"), unexplained: left }
}

/// CEI where the sales of several months are averaged per month.
pub fn collection_effectiveness_per_month(
    beginning: i64,
    sales: i64,
    months: i64,
    ending_total: i64,
    ending_current: i64,
) -> Option<String> {
    let scaled = |minor: i64| i128::from(minor) * i128::from(months);
    let base = scaled(beginning) + i128::from(sales);
    ratio((base - scaled(ending_total)) * 100, base - scaled(ending_current))
}

#[cfg(test)]
#[path = "kpi_risk/worked_examples.rs"]
mod worked_examples;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn compensation_steps_at_a_thousand_and_at_ten_thousand() {
        let seen = [1, 99_999, 100_000, 999_999, 1_000_000].map(fixed_compensation);
        assert_eq!(seen, [4_000, 4_000, 7_000, 7_000, 10_000]);
    }

    #[test]
    fn rates_of_the_black_box_cases_come_out() {
        // 100 owed, 15 days late at 10 % a year, a fee of 10: 110.41 in all.
        assert_eq!(10_000 + late_interest(10_000, 1_000, 15) + 1_000, 11_041);
        assert_eq!(rolled_forward(700, 1_000, 500), 1_200);
        assert_eq!(super::super::kpi::dso(4_600_000, 9_000_000, 90).unwrap(), "46.0000");
        let cei = super::super::kpi::collection_effectiveness(100_000, 80_000, 90_000, 60_000);
        assert_eq!(cei.unwrap(), "75.0000");
        assert_eq!(collection_rate(900, 9_000, 1_000).unwrap(), "9.0000");
        assert_eq!(collection_rate(1, 0, 0), None);
        // 6,500 for 120 days at 11.75 %, and 3.22 a day of 10,000.
        assert_eq!((late_interest(650_000, 1_175, 120), late_interest(1_000_000, 1_175, 1)), (25_110, 322));
    }

    #[test]
    fn nothing_late_costs_nothing() {
        assert_eq!(late_interest(100_000, 850, -3), 0);
        assert_eq!(exhaustion(0, &[(5, 30)]), Exhaustion { days: "0.0000".into(), unexplained: 0 });
    }

    proptest! {
        #[test]
        fn an_allowance_is_no_more_than_the_exposure(gross in 0i64..1_000_000_000, basis_points in 0i64..=10_000) {
            let allowance = provisions(&[Exposure { gross, basis_points }])[0];
            prop_assert!((0..=gross).contains(&allowance));
        }

        #[test]
        fn countback_explains_all_or_says_what_is_left(
            receivables in 0i64..10_000,
            sales in proptest::collection::vec(0i64..3_000, 0..6),
        ) {
            let periods: Vec<(i64, i64)> = sales.iter().map(|sales| (*sales, 30)).collect();
            let found = exhaustion(receivables, &periods);
            let covered: i64 = sales.iter().take_while(|sales| **sales > 0).sum();
            prop_assert_eq!(found.unexplained, (receivables - covered).max(0));
        }
    }
}
