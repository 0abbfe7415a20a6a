//! References with check digits.

/// What a checked reference is made by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// ISO 11649 creditor reference: `RF`, two digits by mod 97.
    Iso11649,
    /// Swiss QR reference: 27 digits, the last by mod 10 recursive.
    SwissQr,
    /// Customer identification as in Norway (KID): 3 to 25 digits, the last by mod 10 (Luhn) or mod 11.
    Kid,
}

/// A reference whose check digits are right, and what it carries without them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// How it is made.
    pub scheme: Scheme,
    /// As given, without blanks, in capitals.
    pub whole: String,
    /// Without the check digits.
    pub payload: String,
}

/// Reads a reference that stands in a field of its own. KID only there: among the numbers of a text every tenth would be one.
pub fn structured(text: &str) -> Option<Checked> {
    let whole = compact(text);
    in_text(&whole).or_else(|| {
        let is_kid = (3..=25).contains(&whole.len())
            && whole[..whole.len() - 1].bytes().all(|byte| byte.is_ascii_digit())
            && (luhn(&whole) || mod11(&whole));
        let payload = whole[..whole.len().saturating_sub(1)].to_owned();
        is_kid.then_some(Checked { scheme: Scheme::Kid, whole, payload })
    })
}

/// Reads a reference that is unmistakable in a text too; the text is compact.
pub fn in_text(whole: &str) -> Option<Checked> {
    if is_iso11649(whole) {
        return Some(Checked { scheme: Scheme::Iso11649, whole: whole.to_owned(), payload: whole[4..].to_owned() });
    }
    let is_qr = whole.len() == 27 && whole.bytes().all(|byte| byte.is_ascii_digit()) && mod10_recursive(whole);
    let is_empty = whole.bytes().all(|byte| byte == b'0');
    (is_qr && !is_empty).then(|| Checked {
        scheme: Scheme::SwissQr,
        whole: whole.to_owned(),
        payload: whole[..26].to_owned(),
    })
}

/// ASCII letters and digits alone, in capitals. A `-` at the end stays: it is the check digit ten of mod 11.
fn compact(text: &str) -> String {
    let mut whole: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if text.trim_end().ends_with('-') {
        whole.push('-');
    }
    whole.make_ascii_uppercase();
    whole
}

/// Letters count from 10; the first four characters go to the end; the number leaves 1 by 97.
fn is_iso11649(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !(5..=25).contains(&bytes.len()) || !text.starts_with("RF") || !bytes.iter().all(u8::is_ascii_alphanumeric) {
        return false;
    }
    let turned = bytes[4..].iter().chain(&bytes[..4]);
    let rest = turned.fold(0_u64, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u64::from(byte - b'0')) % 97,
        letter => (rest * 100 + u64::from(letter.to_ascii_uppercase() - b'A') + 10) % 97,
    });
    bytes[2..4].iter().all(u8::is_ascii_digit) && rest == 1
}

fn mod10_recursive(digits: &str) -> bool {
    const TABLE: [u8; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let carried = |carry: u8, byte: u8| TABLE[usize::from((carry + (byte - b'0')) % 10)];
    let (body, last) = digits.as_bytes().split_at(digits.len() - 1);
    let carry = body.iter().fold(0, |carry, byte| carried(carry, *byte));
    (10 - carry) % 10 == last[0] - b'0'
}

fn luhn(digits: &str) -> bool {
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0') * if place % 2 == 1 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    sum.is_multiple_of(10) && digits.bytes().any(|byte| byte != b'0')
}

/// Weights 2 to 7 from the right; ten is written `-`.
fn mod11(text: &str) -> bool {
    let (body, last) = text.split_at(text.len() - 1);
    let sum: u32 = body.bytes().rev().zip((2..=7).cycle()).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    let check = match (11 - sum % 11) % 11 {
        10 => "-".to_owned(),
        digit => digit.to_string(),
    };
    last == check && body.bytes().any(|byte| byte != b'0')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn knows_published_references() {
        let scheme = |text: &str| structured(text).map(|checked| checked.scheme);
        assert_eq!(scheme("RF18 5390 0754 7034"), Some(Scheme::Iso11649));
        assert_eq!(structured("rf18539007547034").unwrap().payload, "539007547034");
        assert_eq!(scheme("RF19 5390 0754 7034"), None);
        assert_eq!(scheme("21 00000 00003 13947 14300 09017"), Some(Scheme::SwissQr));
        assert_eq!(scheme("21 00000 00003 13947 14300 09018"), None);
        assert_eq!(scheme("2345676"), Some(Scheme::Kid), "by mod 10");
        assert_eq!(scheme("12345678903"), Some(Scheme::Kid), "by mod 11");
        assert_eq!(scheme("CreditorReference"), None);
        assert_eq!(scheme(""), None);
        assert_eq!(in_text("2345676"), None);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_found(digits in "[0-9]{26}", at in 0usize..26, by in 1u8..10) {
            let check = (0..10).map(|last| format!("{digits}{last}")).find(|whole| mod10_recursive(whole)).unwrap();
            let mut wrong = check.clone().into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            prop_assert!(!mod10_recursive(&String::from_utf8(wrong).unwrap()));
            prop_assert!(mod10_recursive(&check));
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}") {
            let _ = structured(&text);
        }
    }
}
