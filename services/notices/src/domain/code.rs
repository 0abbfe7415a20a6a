//! What the QR code of a notice says: its number, its issue and a keyed tag. Nothing about the debtor.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::hmac;

use super::check_code;
use super::number::NoticeNumber;

/// Symbols of a tag: 50 bits.
const TAG_LENGTH: usize = 10;

/// The secret of one print run; who does not have it cannot make a tag.
#[derive(Clone)]
pub struct CodeKey(Vec<u8>);

/// What the code of a notice says: `N-2026-000017.1.7K3QX9VFMA`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The notice.
    pub number: NoticeNumber,
    /// Which issue of it.
    pub issue: u32,
    /// Proof that we printed it.
    pub tag: String,
}

/// A text that is not the code of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a notice")]
pub struct MalformedCode;

impl CodeKey {
    /// The stored secret.
    pub fn of(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The code of one issue of a notice.
    pub fn code(&self, number: NoticeNumber, issue: u32) -> Code {
        let signed = self.sign(format!("{number}.{issue}").as_bytes());
        Code { number, issue, tag: check_code::symbols_of(&signed, TAG_LENGTH) }
    }

    /// A signature over anything, for the manifest.
    pub fn sign(&self, bytes: &[u8]) -> Vec<u8> {
        hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &self.0), bytes).as_ref().to_vec()
    }
}

impl fmt::Debug for CodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeKey")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.number, self.issue, self.tag)
    }
}

impl FromStr for Code {
    type Err = MalformedCode;

    fn from_str(text: &str) -> Result<Self, MalformedCode> {
        let text = text.trim().to_ascii_uppercase();
        let mut parts = text.split('.');
        let (Some(number), Some(issue), Some(tag), None) = (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(MalformedCode);
        };
        let number = number.parse().ok().ok_or(MalformedCode)?;
        let issue = issue.parse().ok().filter(|issue| *issue > 0).ok_or(MalformedCode)?;
        let is_tag = tag.len() == TAG_LENGTH && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_tag { Ok(Self { number, issue, tag: tag.to_owned() }) } else { Err(MalformedCode) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number() -> NoticeNumber {
        NoticeNumber { year: 2026, sequence: 17 }
    }

    #[test]
    fn only_the_key_makes_the_tag() {
        let key = CodeKey::of(vec![7; 32]);
        let code = key.code(number(), 1);
        assert_eq!(key.code(number(), 1), code);
        assert_ne!(key.code(number(), 2).tag, code.tag);
        assert_ne!(CodeKey::of(vec![8; 32]).code(number(), 1).tag, code.tag);
    }

    #[test]
    fn reads_back_what_it_prints() {
        let code = CodeKey::of(vec![7; 32]).code(number(), 3);
        assert_eq!(code.to_string().parse(), Ok(code.clone()));
        assert_eq!(code.to_string().to_lowercase().parse(), Ok(code));
        for wrong in ["", "N-2026-000017", "N-2026-000017.0.7K3QX9VFMA", "N-2026-000017.1.7K3", "x.1.7K3QX9VFMA"] {
            assert_eq!(wrong.parse::<Code>(), Err(MalformedCode), "{wrong}");
        }
    }
}
