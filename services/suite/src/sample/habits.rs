//! How customers pay: most in time, some late, a few hardly ever.

use kernel::Day;

use super::dice::Dice;

/// A way to pay.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// Before or on the due day.
    Prompt,
    /// A few weeks late.
    Late,
    /// Months late, now and then in parts.
    Slow,
    /// Some invoices, in lumps.
    Sporadic,
    /// Stopped paying some time ago.
    Stopped,
}

/// What happens to one invoice.
pub struct Payment {
    /// The business day.
    pub on: Day,
    /// Share of the invoice in hundredths.
    pub percent: i64,
}

impl Habit {
    /// A habit, as common as it is in a portfolio worth a campaign.
    pub fn draw(dice: &mut Dice) -> Self {
        dice.weighted(&[
            (Self::Prompt, 46),
            (Self::Late, 22),
            (Self::Slow, 14),
            (Self::Sporadic, 10),
            (Self::Stopped, 8),
        ])
    }

    /// The payments for an invoice due on `due`; those after `as_of` have not happened.
    pub fn payments(self, dice: &mut Dice, due: Day, as_of: Day) -> Vec<Payment> {
        let in_full = |days: i64| vec![Payment { on: due.plus(days), percent: 100 }];
        let planned = match self {
            Self::Prompt => in_full(dice.between(-20, 1)),
            Self::Late => in_full(dice.between(1, 40)),
            Self::Slow if dice.per_mille(250) => {
                let first = dice.between(10, 60);
                vec![
                    Payment { on: due.plus(first), percent: 50 },
                    Payment { on: due.plus(first + dice.between(30, 120)), percent: 50 },
                ]
            }
            Self::Slow => in_full(dice.between(30, 150)),
            Self::Sporadic if dice.per_mille(450) => in_full(dice.between(15, 200)),
            Self::Sporadic if dice.per_mille(300) => {
                vec![Payment { on: due.plus(dice.between(5, 120)), percent: dice.between(20, 80) }]
            }
            Self::Sporadic => Vec::new(),
            Self::Stopped if as_of.days_since(due) > 300 && dice.per_mille(800) => in_full(dice.between(0, 60)),
            Self::Stopped => Vec::new(),
        };
        planned.into_iter().filter(|payment| payment.on <= as_of).collect()
    }
}
