//! Money: integer minor units and a currency.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::Currency;

/// An amount of one currency. In JSON: `{"amount":"1234.50","currency":"AED"}`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

/// Why an amount could not be read or computed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Two currencies met in one sum.
    #[error("cannot add {right} to {left}: amounts of different currencies are never added")]
    Currencies {
        /// The currency of the sum so far.
        left: Currency,
        /// The currency that does not fit.
        right: Currency,
    },
    /// The sum does not fit 64 bits of minor units.
    #[error("amount out of range")]
    Overflow,
    /// The text is not a decimal number with the currency's digits.
    #[error("`{text}` is not an amount of {currency}: expected digits with at most {digits} after the point")]
    Malformed {
        /// What was read.
        text: String,
        /// The currency it was to be read in.
        currency: Currency,
        /// Digits that currency has after the point.
        digits: u32,
    },
}

impl Money {
    /// An amount in minor units (fils, cents).
    #[must_use]
    pub const fn of_minor(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in a currency.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self::of_minor(0, currency)
    }

    /// Minor units.
    #[must_use]
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    #[must_use]
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The sum of two amounts of one currency.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::Currencies { left: self.currency, right: other.currency });
        }
        let minor = self.minor.checked_add(other.minor).ok_or(MoneyError::Overflow)?;
        Ok(Self { minor, ..self })
    }

    /// Reads a plain decimal (`-1234.5`), with at most the currency's digits after the point.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let exponent = currency.exponent();
        let malformed = || MoneyError::Malformed { text: text.chars().take(40).collect(), currency, digits: exponent };
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) || digits.ends_with('.') {
            return Err(malformed());
        }
        // Digits beyond the currency's own are accepted only when they say nothing: 12.500 of AED is 12.50.
        let (kept, beyond) = fraction.split_at(fraction.len().min(exponent as usize));
        if beyond.bytes().any(|byte| byte != b'0') {
            return Err(malformed());
        }
        let scaled = format!("{whole}{kept:0<width$}", width = exponent as usize);
        let minor = scaled.parse::<i64>().ok().ok_or(MoneyError::Overflow)?;
        Ok(Self { minor: if negative { -minor } else { minor }, currency })
    }

    /// The decimal text without the currency: `1234.50`.
    #[must_use]
    pub fn amount(self) -> String {
        let exponent = self.currency.exponent() as usize;
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        let sign = if self.minor < 0 { "-" } else { "" };
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The decimal text with thousands grouped, for paper: `1,234.50`.
    #[must_use]
    pub fn grouped(self) -> String {
        let plain = self.amount();
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
        let mut grouped = String::from(sign);
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        if let Some(fraction) = fraction {
            grouped.push('.');
            grouped.push_str(fraction);
        }
        grouped
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency)
    }
}
impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[derive(Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = Money, description = "An amount of one currency.")]
#[serde(deny_unknown_fields)]
struct MoneyJson {
    /// Decimal text, a point, no grouping.
    #[schema(pattern = "^-?[0-9]+(\\.[0-9]+)?$", example = "1234.50")]
    amount: String,
    currency: Currency,
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MoneyJson { amount: self.amount(), currency: self.currency }.serialize(serializer)
    }
}
impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = MoneyJson::deserialize(deserializer)?;
        Self::parse(&json.amount, json.currency).map_err(de::Error::custom)
    }
}

impl utoipa::PartialSchema for Money {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        <MoneyJson as utoipa::PartialSchema>::schema()
    }
}
impl utoipa::ToSchema for Money {
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        <MoneyJson as utoipa::ToSchema>::schemas(schemas);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn prints_by_the_currency() {
        let omr: Currency = "OMR".parse().unwrap();
        let jpy: Currency = "JPY".parse().unwrap();
        assert_eq!(Money::of_minor(5, Currency::AED).amount(), "0.05");
        assert_eq!(Money::of_minor(-123_450, omr).amount(), "-123.450");
        assert_eq!(Money::of_minor(120, jpy).amount(), "120");
        assert_eq!(Money::of_minor(-123_456_789, Currency::AED).grouped(), "-1,234,567.89");
    }

    #[test]
    fn refuses_what_is_not_an_amount() {
        for text in ["", "-", "1.", ".5", "1.234", "1e3", "1,000", "١٢", " 1", "99999999999999999999"] {
            assert!(Money::parse(text, Currency::AED).is_err(), "{text}");
        }
        assert_eq!(Money::parse("12.500", Currency::AED).unwrap().minor(), 1250);
    }

    #[test]
    fn never_adds_two_currencies() {
        let sum = Money::of_minor(1, Currency::AED).checked_add(Money::of_minor(1, Currency::USD));
        assert!(matches!(sum, Err(MoneyError::Currencies { .. })));
    }

    proptest! {
        #[test]
        fn reads_back_what_it_prints(minor in -9_000_000_000_000_000i64..9_000_000_000_000_000) {
            for code in ["AED", "OMR", "JPY"] {
                let money = Money::of_minor(minor, code.parse().unwrap());
                prop_assert_eq!(Money::parse(&money.amount(), money.currency()).unwrap(), money);
            }
        }
    }
}
