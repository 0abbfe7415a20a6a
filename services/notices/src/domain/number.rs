//! The number of a notice, unique for ever: `N-2026-000017`.

use std::fmt;
use std::str::FromStr;

use super::check_code;

/// The number of a notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NoticeNumber {
    /// The year it was given in.
    pub year: i32,
    /// Counts from 1 each year.
    pub sequence: i64,
}

/// A text that is not the number of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the number of a notice: expected N-2026-000017")]
pub struct MalformedNumber;

impl NoticeNumber {
    /// Whose turn it is: one sequence a year.
    pub fn sequence_of(year: i32) -> String {
        format!("notices-{year}")
    }

    /// Stands below the QR code for people to read aloud: 2026000017 in base 32 with a check symbol.
    pub fn check_code(self) -> String {
        let digits = format!("{}{:06}", self.year, self.sequence);
        digits.parse().map(check_code::encode).unwrap_or_default()
    }

    /// The number that a check code stands for.
    pub fn from_check_code(text: &str) -> Option<Self> {
        let digits = check_code::decode(text)?.to_string();
        let (year, sequence) = digits.split_at_checked(4)?;
        Some(Self { year: year.parse().ok()?, sequence: sequence.parse().ok()? })
    }
}

impl fmt::Display for NoticeNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "N-{:04}-{:06}", self.year, self.sequence)
    }
}

impl FromStr for NoticeNumber {
    type Err = MalformedNumber;

    fn from_str(text: &str) -> Result<Self, MalformedNumber> {
        let (year, sequence) = text.strip_prefix("N-").and_then(|rest| rest.split_once('-')).ok_or(MalformedNumber)?;
        let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if year.len() != 4 || sequence.len() < 6 || !is_digits(year) || !is_digits(sequence) {
            return Err(MalformedNumber);
        }
        match (year.parse(), sequence.parse()) {
            (Ok(year), Ok(sequence)) => Ok(Self { year, sequence }),
            _ => Err(MalformedNumber),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_two_written_forms() {
        let number = NoticeNumber { year: 2026, sequence: 17 };
        assert_eq!(number.to_string(), "N-2026-000017");
        assert_eq!(number.check_code(), "1WC4KMH8");
        assert_eq!("N-2026-000017".parse(), Ok(number));
        assert_eq!(NoticeNumber::from_check_code("1wc4-kmh8"), Some(number));
        let large = NoticeNumber { year: 2026, sequence: 1_234_567 };
        assert_eq!(large.to_string().parse(), Ok(large));
        assert_eq!(NoticeNumber::from_check_code(&large.check_code()), Some(large));
    }

    #[test]
    fn refuses_other_texts() {
        for wrong in ["", "N-2026-17", "2026-000017", "N-26-000017", "N-2026-00001x", "N-2026--00001"] {
            assert_eq!(wrong.parse::<NoticeNumber>(), Err(MalformedNumber), "{wrong}");
        }
    }
}
