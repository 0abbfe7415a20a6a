//! In which encoding a text is written: said, told by its first bytes, or by what is valid.

use serde::{Deserialize, Serialize};

/// An encoding of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub enum Encoding {
    /// UTF-8, with a byte order mark or without.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, the low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, the high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows, central Europe.
    #[serde(rename = "windows-1250", alias = "cp1250")]
    Windows1250,
    /// Windows, western Europe.
    #[serde(rename = "windows-1252", alias = "cp1252")]
    Windows1252,
}

/// The mark of UTF-8.
pub const UTF8_MARK: &[u8] = b"\xef\xbb\xbf";
/// So much is looked at for zeros between letters.
const HEAD: usize = 4096;

impl Encoding {
    /// Every encoding.
    pub const ALL: [Self; 5] = [Self::Utf8, Self::Utf16Le, Self::Utf16Be, Self::Windows1250, Self::Windows1252];

    /// The name on the wire and at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1250 => "windows-1250",
            Self::Windows1252 => "windows-1252",
        }
    }

    /// The encoding of a name; `cp1250` and `cp1252` too.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.to_ascii_lowercase().replace("cp", "windows-");
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// What a text seems to be in. A mark tells; then zeros in every other byte; then whether it is valid UTF-8. What is not
    /// is of Windows, unless most of it is UTF-8 that only broke somewhere.
    pub fn of(text: &[u8]) -> Self {
        match text {
            [0xef, 0xbb, 0xbf, ..] => return Self::Utf8,
            [0xff, 0xfe, ..] => return Self::Utf16Le,
            [0xfe, 0xff, ..] => return Self::Utf16Be,
            _ => {}
        }
        let head = &text[..text.len().min(HEAD)];
        let zeros = |parity: usize| head.iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count();
        let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
        if odd * 2 > half && even * 8 < half {
            return Self::Utf16Le;
        }
        if even * 2 > half && odd * 8 < half {
            return Self::Utf16Be;
        }
        if is_mostly_utf8(text) { Self::Utf8 } else { of_windows(text) }
    }
}

/// Valid UTF-8, or UTF-8 with more good letters of several bytes than bad bytes; cut off at its end, too.
fn is_mostly_utf8(mut text: &[u8]) -> bool {
    let mut good = 0_usize;
    let mut bad = 0_usize;
    loop {
        match std::str::from_utf8(text) {
            Ok(_) if bad == 0 => return true,
            Ok(rest) => {
                good += rest.chars().filter(|c| !c.is_ascii()).count();
                return good > bad;
            }
            Err(why) => {
                let (valid, rest) = text.split_at(why.valid_up_to());
                good += std::str::from_utf8(valid).map_or(0, |valid| valid.chars().filter(|c| !c.is_ascii()).count());
                let Some(length) = why.error_len() else { return bad == 0 || good > bad };
                bad += 1;
                text = &rest[length..];
                // Enough was seen: the rest would not turn it, and it may be long.
                if bad > good + 1_000 {
                    return false;
                }
            }
        }
    }
}

/// Central or western Europe: told by bytes that are letters in the one and signs, or nothing, in the other.
fn of_windows(text: &[u8]) -> Encoding {
    // ł Ł ą Ą ż Ż ş ź Ź ť Ť ľ Ľ ś Ś, where western Europe has signs or nothing.
    const CENTRAL: &[u8] = &[0xb3, 0xa3, 0xb9, 0xa5, 0xbf, 0xaf, 0xba, 0x9f, 0x8f, 0x9d, 0x8d, 0xbe, 0xbc, 0x9c, 0x8c];
    let is_letter = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte >= 0xc0);
    let within = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| text.get(at));
        is_letter(before) && is_letter(text.get(at + 1)) || matches!(text[at], 0x8d | 0x8f | 0x9d)
    };
    let is_central = text.iter().enumerate().any(|(at, byte)| CENTRAL.contains(byte) && within(at));
    if is_central { Encoding::Windows1250 } else { Encoding::Windows1252 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_encoding_is_told_by_mark_zeros_and_validity() {
        let wide = |text: &str, big: bool| -> Vec<u8> {
            text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        };
        let cases: [(&[u8], Encoding); 12] = [
            (b"a,b", Encoding::Utf8),
            (b"", Encoding::Utf8),
            (b"\xef\xbb\xbfa", Encoding::Utf8),
            ("Käufer".as_bytes(), Encoding::Utf8),
            (b"\xff\xfea\0", Encoding::Utf16Le),
            (b"\xfe\xff\0a", Encoding::Utf16Be),
            (&wide("Customer,Amount", false), Encoding::Utf16Le),
            (&wide("Customer,Amount", true), Encoding::Utf16Be),
            (b"K\xe4ufer,M\xfcller", Encoding::Windows1252),
            (b"Pa\xb3ka,\xa3\xf3d\x9f", Encoding::Windows1250),
            ("أحمد\u{0}".as_bytes(), Encoding::Utf8),
            ("شركة".as_bytes().split_last().unwrap().1, Encoding::Utf8),
        ];
        for (text, encoding) in cases {
            assert_eq!(Encoding::of(text), encoding, "{text:?}");
        }
        let mut broken = "شركة الواحة".as_bytes().to_vec();
        broken.insert(5, 0xff);
        assert_eq!(Encoding::of(&broken), Encoding::Utf8, "one bad byte makes it no other encoding");
        assert_eq!(Encoding::named("CP1252"), Some(Encoding::Windows1252));
    }

    proptest! {
        #[test]
        fn any_bytes_have_an_encoding(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Encoding::of(&bytes);
        }
    }
}
