//! One-time codes that enrol a phone.

use kernel::Timestamp;

/// Crockford base32: no I, L, O or U, so a code can be read aloud.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DIGITS: usize = 10;

/// An enrolment code: 50 random bits as ten digits, printed in two groups.
#[derive(Clone, PartialEq, Eq)]
pub struct EnrolmentCode(String);

/// What is stored of a code, besides its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRow {
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

/// Why a code does not enrol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnrolmentRefusal {
    Used,
    Expired,
}

impl EnrolmentCode {
    /// A code out of random bytes; each gives five bits.
    pub fn from_random(bytes: [u8; DIGITS]) -> Self {
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect())
    }

    /// Reads what somebody typed: any case, hyphens and blanks ignored, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .chars()
            .filter(|c| !matches!(c, '-' | ' '))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .collect::<String>();
        let is_code = digits.len() == DIGITS && digits.bytes().all(|digit| ALPHABET.contains(&digit));
        is_code.then_some(Self(digits))
    }

    /// The digits without the hyphen: what is hashed.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As shown to people: `7QK2M-0XJ5B`.
    pub fn grouped(&self) -> String {
        let (first, second) = self.0.split_at(DIGITS / 2);
        format!("{first}-{second}")
    }
}

impl CodeRow {
    /// Whether the code still enrols.
    pub fn check(&self, now: Timestamp) -> Result<(), EnrolmentRefusal> {
        if self.used_at.is_some() {
            return Err(EnrolmentRefusal::Used);
        }
        if self.expires_at <= now {
            return Err(EnrolmentRefusal::Expired);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_codes_as_people_type_them() {
        let code = EnrolmentCode::from_random([7, 23, 19, 2, 20, 0, 1, 18, 5, 11]);
        assert_eq!(code.grouped(), "7QK2M-01J5B");
        for typed in ["7QK2M-01J5B", "7qk2m01j5b", "7QK2M OIJ5B", "7qk2m-olj5b"] {
            assert!(EnrolmentCode::parse(typed).is_some_and(|read| read == code), "{typed}");
        }
        for wrong in ["", "7QK2M-01J5", "7QK2M-01J5BB", "UQK2M-01J5B", "٧QK2M-01J5B"] {
            assert!(EnrolmentCode::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_code_enrols_once_and_in_time() {
        let now: Timestamp = "2026-03-31T08:00:00Z".parse().unwrap();
        let fresh = CodeRow { expires_at: now + chrono::TimeDelta::minutes(15), used_at: None };
        assert_eq!(fresh.check(now), Ok(()));
        assert_eq!(fresh.check(fresh.expires_at), Err(EnrolmentRefusal::Expired));
        assert_eq!(CodeRow { used_at: Some(now), ..fresh }.check(now), Err(EnrolmentRefusal::Used));
    }
}
