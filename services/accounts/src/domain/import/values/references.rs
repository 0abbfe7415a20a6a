//! References: text that names something, and what spreadsheets make of it.

use super::trimmed;

/// A reference as it is understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadReference {
    /// The reference.
    pub value: String,
    /// A spreadsheet had made a number of it; the number was taken back: `1930571429.0` is `1930571429`.
    pub was_mended: bool,
}

/// Reads a reference; refused when a spreadsheet has lost its digits. Empty stays empty.
pub fn read_reference(text: &str) -> Result<ReadReference, String> {
    let text = trimmed(text);
    let text = text.strip_prefix('\'').unwrap_or(text);
    if let Some((whole, fraction)) = text.split_once('.')
        && is_digits(whole)
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte == b'0')
    {
        return Ok(ReadReference { value: whole.to_owned(), was_mended: true });
    }
    if is_scientific(text) {
        return Err("is a number in scientific notation: a spreadsheet has lost its digits".to_owned());
    }
    Ok(ReadReference { value: text.to_owned(), was_mended: false })
}

/// `1.93057E+09`: digits with an exponent that has its sign. `12E5` may be a reference and stays one.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_signed = exponent.starts_with(['+', '-']);
    whole.len() == 1
        && is_digits(whole)
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
        && (is_signed || !fraction.is_empty())
        && is_digits(exponent.trim_start_matches(['+', '-']))
}

/// Whether a text is digits and nothing else.
pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Digits filled up with leading zeros to a width, as SAP keeps its numbers; what has letters stays as it is.
pub fn padded(reference: &str, width: usize) -> String {
    if is_digits(reference) && reference.len() < width {
        return format!("{reference:0>width$}");
    }
    reference.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_spreadsheets_did_is_undone_or_refused() {
        for (text, value, was_mended) in [
            ("1930571429.0", "1930571429", true),
            ("1930571429.00", "1930571429", true),
            ("0000611365", "0000611365", false),
            ("'0012", "0012", false),
            (" GORDO \u{a0}", "GORDO", false),
            ("12.5", "12.5", false),
            ("1.", "1.", false),
            ("CC6000", "CC6000", false),
            ("12E5", "12E5", false),
            ("", "", false),
        ] {
            assert_eq!(read_reference(text), Ok(ReadReference { value: value.into(), was_mended }), "{text}");
        }
        for text in ["1.93057E+09", "1E+10", "1.93e9", "1,93E+09"] {
            assert!(read_reference(text).is_err(), "{text}");
        }
    }

    #[test]
    fn digits_are_filled_up_and_letters_are_not() {
        assert_eq!(padded("200769623", 10), "0200769623");
        assert_eq!(padded("CCU013", 10), "CCU013");
        assert_eq!(padded("12345678901", 10), "12345678901");
        assert_eq!(padded("", 10), "");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,90}") {
            let _ = read_reference(&text);
        }

        #[test]
        fn padding_twice_changes_nothing(text in "[0-9A-Z]{0,12}", width in 0_usize..14) {
            let once = padded(&text, width);
            prop_assert_eq!(padded(&once, width), once);
        }
    }
}
