//! E-mail addresses, which are also sign-in names.

use std::fmt;

/// An e-mail address, trimmed and in lower case, so that one person has one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// Reads an address; the rules are those that catch typing errors, not RFC 5322.
    pub fn parse(text: &str) -> Option<Self> {
        let address = text.trim().to_lowercase();
        let (local, domain) = address.split_once('@')?;
        let is_plain = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control());
        let is_address = address.len() <= 254
            && is_plain(local)
            && is_plain(domain)
            && !domain.contains('@')
            && !domain.starts_with('.')
            && !domain.ends_with('.');
        is_address.then_some(Self(address))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_same_address_however_it_is_typed() {
        assert_eq!(Email::parse(" Huda@Example.COM ").unwrap().as_str(), "huda@example.com");
    }

    #[test]
    fn refuses_what_is_no_address() {
        for text in ["", "huda", "@example.com", "huda@", "hu da@example.com", "a@b@c", "a@.com", "a@com."] {
            assert_eq!(Email::parse(text), None, "{text}");
        }
    }
}
