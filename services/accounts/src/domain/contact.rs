//! Whether a debtor can be reached: telephone numbers and e-mail addresses as far as their form tells.

use serde::Serialize;

/// What the form of a telephone number or an e-mail address tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ContactValidity)]
pub enum Validity {
    /// It may reach somebody.
    Plausible,
    /// Nobody can have it.
    Implausible,
    /// There is none.
    Missing,
}

impl Validity {
    fn of(text: Option<&str>, is_plausible: fn(&str) -> bool) -> Self {
        match text.map(str::trim).filter(|text| !text.is_empty()) {
            None => Self::Missing,
            Some(text) if is_plausible(text) => Self::Plausible,
            Some(_) => Self::Implausible,
        }
    }
}

/// A telephone number: 7 to 15 digits (the most that E.164 allows), not all the same, with a `+` at most in front.
pub fn phone(text: Option<&str>) -> Validity {
    Validity::of(text, |text| {
        let bare = text.strip_prefix('+').unwrap_or(text);
        let digits: Vec<char> = bare.chars().filter(char::is_ascii_digit).collect();
        let is_written_so = bare.chars().all(|c| c.is_ascii_digit() || " -()./\u{a0}".contains(c));
        is_written_so && (7..=15).contains(&digits.len()) && digits.iter().any(|digit| *digit != digits[0])
    })
}

/// An e-mail address: one `@`, something before it (64 bytes at most, RFC 5321), a name with a dot behind it.
pub fn email(text: Option<&str>) -> Validity {
    Validity::of(text, |text| {
        let Some((local, host)) = text.split_once('@') else { return false };
        let is_label = |label: &str| {
            !label.is_empty()
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let is_local = (1..=64).contains(&local.len())
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.chars().any(|c| c.is_whitespace() || c.is_control() || c == ',' || c == ';');
        is_local && host.len() <= 255 && host.contains('.') && host.split('.').all(is_label)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_telephone_numbers_from_fillers() {
        for fine in ["+971 50 123 4567", "0501234567", "(04) 123-4567", "00971.50.1234567"] {
            assert_eq!(phone(Some(fine)), Validity::Plausible, "{fine}");
        }
        for not in ["0000000000", "123", "+971501234567890123", "call office", "050123456x", "++97150123456"] {
            assert_eq!(phone(Some(not)), Validity::Implausible, "{not}");
        }
        assert_eq!((phone(None), phone(Some("  "))), (Validity::Missing, Validity::Missing));
    }

    #[test]
    fn tells_addresses_from_fillers() {
        for fine in ["a@example.test", "first.last+tag@mail.example-site.ae"] {
            assert_eq!(email(Some(fine)), Validity::Plausible, "{fine}");
        }
        for not in
            ["n/a", "@example.test", "a@b", "a@@example.test", "a b@example.test", "a@example..test", "a@-x.test"]
        {
            assert_eq!(email(Some(not)), Validity::Implausible, "{not}");
        }
        assert_eq!(email(None), Validity::Missing);
    }
}
