//! Which passwords may be set.

use std::fmt;

use super::Email;

const SHORTEST: usize = 10;
/// Bounds the work of hashing.
const LONGEST: usize = 200;

/// A password good enough to be set. It never prints itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password may not be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefusal {
    #[error("a password has at least {SHORTEST} characters")]
    TooShort,
    #[error("a password has at most {LONGEST} characters")]
    TooLong,
    #[error("a password must not be or contain the e-mail address")]
    IsTheEmail,
    #[error("a password must not be one character repeated")]
    IsMonotonous,
}

/// The fewest and the most characters of a password.
pub const fn password_rules() -> (usize, usize) {
    (SHORTEST, LONGEST)
}

impl Password {
    /// Accepts a password for the person with this e-mail address. Length counts, not the kinds of characters.
    pub fn parse(text: &str, email: &Email) -> Result<Self, PasswordRefusal> {
        let length = text.chars().count();
        if length < SHORTEST {
            return Err(PasswordRefusal::TooShort);
        }
        if length > LONGEST {
            return Err(PasswordRefusal::TooLong);
        }
        if text.to_lowercase().contains(email.as_str()) {
            return Err(PasswordRefusal::IsTheEmail);
        }
        let mut characters = text.chars();
        let first = characters.next();
        if characters.all(|character| Some(character) == first) {
            return Err(PasswordRefusal::IsMonotonous);
        }
        Ok(Self(text.to_owned()))
    }

    /// The password, for hashing only.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judges_passwords_by_length_and_obviousness() {
        let email = Email::parse("huda@example.com").unwrap();
        let cases = [
            ("correct horse", Ok(())),
            ("كلمة سر طويلة", Ok(())),
            ("short", Err(PasswordRefusal::TooShort)),
            ("aaaaaaaaaaaa", Err(PasswordRefusal::IsMonotonous)),
            ("my Huda@example.com", Err(PasswordRefusal::IsTheEmail)),
        ];
        for (text, expected) in cases {
            assert_eq!(Password::parse(text, &email).map(|_| ()), expected, "{text}");
        }
        assert_eq!(Password::parse(&"ab".repeat(101), &email), Err(PasswordRefusal::TooLong));
    }

    #[test]
    fn never_prints_a_password() {
        let email = Email::parse("huda@example.com").unwrap();
        let password = Password::parse("correct horse", &email).unwrap();
        assert!(!format!("{password:?}").contains("horse"));
    }
}
