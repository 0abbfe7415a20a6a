//! How much a row says.

use kernel::{Currency, Money};

use super::Item;
use crate::domain::import::findings::FindingKind;
use crate::domain::import::profile::Field;
use crate::domain::import::values::signed_amount;

/// The most minor units one amount may have, so that no sum of a portfolio overflows.
const MOST_MINOR: i64 = 10_000_000_000_000;

impl Item<'_> {
    /// The currency: the row's, or the import's.
    pub(super) fn currency(&mut self) -> Option<Currency> {
        let text = self.row.field(Field::Currency);
        match (text.parse(), self.terms.currency) {
            (Ok(currency), _) => Some(currency),
            (Err(_), Some(said)) if text.is_empty() => Some(said),
            (Err(_), None) if text.is_empty() => {
                self.refuse(Field::Currency, "is missing: say the import's currency");
                None
            }
            (Err(why), _) => {
                self.refuse(Field::Currency, why.to_string());
                None
            }
        }
    }

    /// The amount: positive where it is owed.
    pub(super) fn amount(&mut self, currency: Currency) -> Option<Money> {
        let minor = if self.row.has(Field::OpenAmount) {
            let open = self.minor(Field::OpenAmount, currency)?;
            if !self.row.field(Field::Amount).is_empty() && self.minor(Field::Amount, currency)? != open {
                let found = self.row.field(Field::OpenAmount).to_owned();
                self.tell(FindingKind::PartlyPaid, Field::Amount, &found);
            }
            open
        } else if self.row.has(Field::Amount) {
            self.minor(Field::Amount, currency)?
        } else {
            self.optional_minor(Field::DebitAmount, currency)? - self.optional_minor(Field::CreditAmount, currency)?
        };
        let kinds = &self.row.profile().kinds;
        let is_turned = kinds.owed_is_negative;
        let minor = self.signed(if is_turned { -minor } else { minor })?;
        Some(Money::of_minor(minor, currency))
    }

    fn minor(&mut self, field: Field, currency: Currency) -> Option<i64> {
        match signed_amount(self.row.field(field), self.settled.decimal, currency) {
            Ok(money) if money.minor().abs() <= MOST_MINOR => return Some(money.minor()),
            Ok(_) => self.refuse(field, "must be below 100 billion"),
            Err(why) => self.refuse(field, why),
        }
        None
    }

    fn optional_minor(&mut self, field: Field, currency: Currency) -> Option<i64> {
        if self.row.field(field).is_empty() { Some(0) } else { self.minor(field, currency) }
    }

    /// The sign by the column that tells it.
    fn signed(&mut self, minor: i64) -> Option<i64> {
        let kinds = &self.row.profile().kinds;
        if !self.row.has(Field::Sign) || (kinds.credit_signs.is_empty() && kinds.debit_signs.is_empty()) {
            return Some(minor);
        }
        let word = self.row.field(Field::Sign);
        let is_among = |words: &[String]| words.iter().any(|one| one.eq_ignore_ascii_case(word));
        if is_among(&kinds.credit_signs) {
            return Some(-minor);
        }
        if is_among(&kinds.debit_signs) {
            return Some(minor);
        }
        let expected = [kinds.debit_signs.clone(), kinds.credit_signs.clone()].concat().join(" or ");
        self.refuse(Field::Sign, format!("expected {expected}"));
        None
    }
}
