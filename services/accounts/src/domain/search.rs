//! What an account is found by: words, folded the same way when they are kept and when they are sought.
//!
//! A word ends at a blank. Within it case, punctuation, Arabic vowel signs and the shapes of one Arabic letter do not
//! count, nor do leading zeros of a number: `ACC-000123` is found by `acc-0001`, `acc0001`, `000123` and `123`.

use std::collections::BTreeSet;

/// Longer words are cut, kept and sought alike.
const MOST_CHARS: usize = 24;
/// Digits of a telephone number without its country code.
const NATIONAL_DIGITS: usize = 9;
/// From this many digits on, figures with blanks between them are one telephone number.
const LEAST_PHONE_DIGITS: usize = 7;
/// More words than this narrow nothing down any further.
const MOST_WORDS: usize = 6;

/// The texts of an account that are searched.
#[derive(Clone, Copy, Debug, Default)]
pub struct Searched<'a> {
    /// Names and references.
    pub texts: &'a [&'a str],
    /// The telephone number.
    pub phone: Option<&'a str>,
}

/// The beginning of a word, as it was typed; letters and figures alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix(String);

impl Prefix {
    /// The first word that begins so, in bytes of UTF-8.
    pub fn from(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// What no word that begins so reaches: no byte of UTF-8 is 0xff.
    pub fn below(&self) -> Vec<u8> {
        self.0.bytes().chain([0xff]).collect()
    }

    /// As a pattern for `like` over words that each stand after a blank.
    pub fn pattern(&self) -> String {
        format!("% {}%", self.0)
    }
}

/// The words an account is found by.
pub fn terms(searched: Searched<'_>) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for word in searched.texts.iter().flat_map(|text| text.split_whitespace()) {
        let parts: Vec<String> = word.split(|c: char| !counts(c)).map(folded).filter(|part| !part.is_empty()).collect();
        terms.extend((0..parts.len()).map(|first| cut(&parts[first..].concat())));
    }
    if let Some(phone) = searched.phone {
        let digits = folded(phone);
        let national = digits.char_indices().rev().nth(NATIONAL_DIGITS - 1).map_or(0, |(at, _)| at);
        terms.insert(cut(&digits));
        terms.insert(cut(&digits[national..]));
    }
    terms.remove("");
    terms
}

/// What was typed, word by word; an account is found when each of them begins one of its own. Nothing but punctuation
/// finds nothing: `None`.
pub fn sought(typed: &str) -> Option<Vec<Prefix>> {
    let is_phone = typed.chars().all(|c| c.is_numeric() || c.is_whitespace() || "+-()./".contains(c))
        && typed.chars().filter(|c| c.is_numeric()).count() >= LEAST_PHONE_DIGITS;
    let words: BTreeSet<String> = match is_phone {
        true => [cut(&folded(typed))].into(),
        false => typed.split_whitespace().map(|word| cut(&folded(word))).collect(),
    };
    let words: Vec<Prefix> = words.into_iter().filter(|word| !word.is_empty()).take(MOST_WORDS).map(Prefix).collect();
    (!words.is_empty()).then_some(words)
}

fn cut(word: &str) -> String {
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    let word = if is_number { number(word) } else { word };
    word.chars().take(MOST_CHARS).collect()
}

/// Without leading zeros; zero itself stays.
fn number(digits: &str) -> &str {
    let number = digits.trim_start_matches('0');
    if number.is_empty() { &digits[digits.len().saturating_sub(1)..] } else { number }
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| counts(*c)).flat_map(char::to_lowercase).filter(|c| counts(*c)).map(plain).collect()
}

/// Letters and figures, without Arabic vowel signs and the lengthening stroke.
fn counts(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// One sign for the shapes of a letter or figure.
fn plain(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ي',
        '٠'..='٩' => figure(c, '٠'),
        '۰'..='۹' => figure(c, '۰'),
        other => other,
    }
}

fn figure(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(texts: &[&str], phone: Option<&str>, typed: &str) -> bool {
        let terms = terms(Searched { texts, phone });
        let begins = |word: &Prefix| {
            terms.iter().any(|term| term.as_bytes() >= word.from() && term.as_bytes() < &word.below()[..])
        };
        sought(typed).is_some_and(|words| words.iter().all(begins))
    }

    #[test]
    fn names_are_found_in_both_scripts_by_the_beginning_of_any_word() {
        let names = ["Sara Al-Haddad", "سَارة الحدّاد", "José"];
        for typed in ["sara", "SAR", "haddad sara", "al-had", "alhad", "had", "سارة", "ساره", "الحداد", "josé"]
        {
            assert!(is_found(&names, None, typed), "{typed}");
        }
        for typed in ["ara", "sara x", "dad", "", " ", "-", "%"] {
            assert!(!is_found(&names, None, typed), "{typed}");
        }
    }

    #[test]
    fn references_are_found_with_and_without_their_punctuation_and_zeros() {
        for typed in ["ACC-000123", "acc000", "acc-0001", "000123", "123", "00012", "0", "٠٠٠١٢٣"] {
            assert_eq!(is_found(&["ACC-000123"], None, typed), typed != "0", "{typed}");
        }
        assert!(is_found(&["0000"], None, "0"));
    }

    #[test]
    fn telephones_are_found_however_they_are_written() {
        for typed in ["+971 50 123 4567", "00971501234567", "0501234567", "050 123 4567", "501234", "(050) 123-4567"] {
            assert!(is_found(&[], Some("+971-50-1234567"), typed), "{typed}");
        }
        assert!(!is_found(&[], Some("+971501234567"), "4567"));
    }
}
