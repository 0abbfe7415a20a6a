//! Amounts: decimal comma or point, thousands in groups, signs before, behind and around.

use kernel::{Currency, Money};
use serde::{Deserialize, Serialize};

use super::{is_blank, trimmed};

/// What parts the whole from the fraction. The other one, blanks and apostrophes may part thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
}

/// The longest text that is looked at: no amount is longer.
const MOST_CHARS: usize = 60;

/// Reads an amount with its sign: `1.234,56-`, `(1,234.56)`, `-$120.25`, `1'234.50 CR`. `CR` is negative, `DR` positive.
pub fn signed_amount(text: &str, decimal: Decimal, currency: Currency) -> Result<Money, String> {
    let plain = plain_amount(text, decimal, Some(currency.code()))?;
    Money::parse(&plain, currency).map_err(|why| why.to_string())
}

/// The amount as a plain decimal with a point: `-1234.56`. A currency code in the text must be `code`, where that is said.
pub fn plain_amount(text: &str, decimal: Decimal, code: Option<&str>) -> Result<String, String> {
    let mut rest = trimmed(text);
    if rest.is_empty() {
        return Err("is missing".to_owned());
    }
    if rest.len() > MOST_CHARS {
        return Err("is not an amount".to_owned());
    }
    let mut signs = Vec::new();
    let mut was = usize::MAX;
    while was != rest.len() {
        was = rest.len();
        rest = without_sign(rest, &mut signs);
        rest = without_currency(rest, code)?;
    }
    let is_negative = match signs.as_slice() {
        [] | [Sign::Plus] => false,
        [Sign::Minus] => true,
        _ => return Err("is signed twice".to_owned()),
    };
    if is_scientific(rest) {
        return Err("is in scientific notation: digits are lost".to_owned());
    }
    let number = ungrouped(rest, decimal).ok_or_else(|| not_an_amount(decimal))?;
    Ok(if is_negative { format!("-{number}") } else { number })
}

fn not_an_amount(decimal: Decimal) -> String {
    match decimal {
        Decimal::Point => "is not an amount with a decimal point".to_owned(),
        Decimal::Comma => "is not an amount with a decimal comma".to_owned(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
}

/// Takes one sign off: a minus or plus on either side, brackets around, `CR` or `DR` behind.
fn without_sign<'a>(text: &'a str, signs: &mut Vec<Sign>) -> &'a str {
    const MINUS: [char; 3] = ['-', '\u{2212}', '\u{2013}'];
    let text = trimmed(text);
    if let Some(inner) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        signs.push(Sign::Minus);
        return trimmed(inner);
    }
    if let Some(rest) = text.strip_prefix(MINUS).or_else(|| text.strip_suffix(MINUS)) {
        signs.push(Sign::Minus);
        return trimmed(rest);
    }
    if let Some(rest) = text.strip_prefix('+').or_else(|| text.strip_suffix('+')) {
        signs.push(Sign::Plus);
        return trimmed(rest);
    }
    for (word, sign) in [("CR", Sign::Minus), ("DR", Sign::Plus)] {
        let bare = text.strip_suffix('.').unwrap_or(text);
        let at = bare.len().wrapping_sub(word.len());
        let (Some(rest), Some(end)) = (bare.get(..at), bare.get(at..)) else { continue };
        if end.eq_ignore_ascii_case(word) && rest.ends_with(|c: char| c.is_ascii_digit() || is_blank(c) || c == ')') {
            signs.push(sign);
            return trimmed(rest);
        }
    }
    text
}

/// Takes a currency's sign or code off, on either side.
fn without_currency<'a>(text: &'a str, said: Option<&str>) -> Result<&'a str, String> {
    const SIGNS: [char; 9] = ['$', '€', '£', '¥', '₹', '₺', '₽', '₩', '₪'];
    let text = trimmed(text);
    if let Some(rest) = text.strip_prefix(SIGNS).or_else(|| text.strip_suffix(SIGNS)) {
        return Ok(trimmed(rest));
    }
    let is_code = |part: &str| part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    let (front, back) =
        (text.get(..3).unwrap_or_default(), text.get(text.len().saturating_sub(3)..).unwrap_or_default());
    let (code, rest) = if is_code(front) {
        (front, &text[3..])
    } else if is_code(back) {
        (back, &text[..text.len() - 3])
    } else {
        return Ok(text);
    };
    match said {
        Some(said) if said != code => Err(format!("is in {code}, not in {said}")),
        _ => Ok(trimmed(rest)),
    }
}

fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else { return false };
    let digits =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit() || b".,".contains(&byte));
    digits(mantissa) && digits(exponent.trim_start_matches(['+', '-']))
}

/// Digits with a point, out of digits in groups: `None` when the groups are not those of thousands.
fn ungrouped(text: &str, decimal: Decimal) -> Option<String> {
    let (mark, other) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (whole, fraction) = match text.split_once(mark) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| !is_digits(fraction)) {
        return None;
    }
    let parts_thousands = |c: char| c == other || is_blank(c) || c == '\'' || c == '\u{2019}';
    let mut separators = whole.chars().filter(|c| !c.is_ascii_digit());
    let first = separators.next();
    if first.is_some_and(|first| !parts_thousands(first)) || separators.any(|c| Some(c) != first) {
        return None;
    }
    let groups: Vec<&str> = first.map_or_else(|| vec![whole], |first| whole.split(first).collect());
    let is_bare_fraction = whole.is_empty() && fraction.is_some();
    if !is_bare_fraction && !groups.iter().all(|group| is_digits(group)) {
        return None;
    }
    if let [head, middle @ .., last] = groups.as_slice() {
        // Thousands; or lakhs and crores, as India writes them: 12,34,567.
        let is_even = |size: usize| head.len() <= size && middle.iter().all(|group| group.len() == size);
        if first.is_some() && (last.len() != 3 || !(is_even(3) || (first == Some(',') && is_even(2)))) {
            return None;
        }
    }
    let mut number = groups.concat();
    if number.is_empty() {
        number.push('0');
    }
    if let Some(fraction) = fraction {
        number.push('.');
        number.push_str(fraction);
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_in_every_dress() {
        use Decimal::{Comma, Point};
        for (text, decimal, plain) in [
            ("1234.5", Point, "1234.5"),
            ("1,234.50", Point, "1234.50"),
            ("1.234,56", Comma, "1234.56"),
            ("1.234,56-", Comma, "-1234.56"),
            ("126.650,12", Comma, "126650.12"),
            ("$1,260.00", Point, "1260.00"),
            ("-$120.25", Point, "-120.25"),
            ("$-120.25", Point, "-120.25"),
            ("($1,234.00)", Point, "-1234.00"),
            ("$(1,234.00)", Point, "-1234.00"),
            ("(12.00)", Point, "-12.00"),
            ("1'234'567.80", Point, "1234567.80"),
            ("1’234.80", Point, "1234.80"),
            ("1\u{a0}234,80", Comma, "1234.80"),
            ("1\u{202f}234\u{202f}567,8", Comma, "1234567.8"),
            ("1 234,80 €", Comma, "1234.80"),
            ("250.00 CR", Point, "-250.00"),
            ("250.00Cr.", Point, "-250.00"),
            ("250.00 DR", Point, "250.00"),
            ("AED 1,000.00", Point, "1000.00"),
            ("1,000.00 AED", Point, "1000.00"),
            ("12,34,567.00", Point, "1234567.00"),
            (".50", Point, "0.50"),
            ("\u{2212}5", Point, "-5"),
            ("0007", Point, "0007"),
            ("0,00", Comma, "0.00"),
        ] {
            assert_eq!(plain_amount(text, decimal, Some("AED")).as_deref(), Ok(plain), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        use Decimal::{Comma, Point};
        for (text, decimal, why) in [
            ("", Point, "missing"),
            ("abc", Point, "decimal point"),
            ("1.234,56", Point, "decimal point"),
            ("1,23", Point, "decimal point"),
            ("1,2345.00", Point, "decimal point"),
            ("1,234'567.00", Point, "decimal point"),
            ("1.23", Comma, "decimal comma"),
            ("1.5E+05", Point, "scientific"),
            ("(5.00)-", Point, "twice"),
            ("-5.00 CR", Point, "twice"),
            ("USD 5.00", Point, "is in USD"),
            ("5.", Point, "decimal point"),
            ("-", Point, "decimal point"),
            ("--5", Point, "twice"),
        ] {
            let refused = plain_amount(text, decimal, Some("AED")).unwrap_err();
            assert!(refused.contains(why), "{text}: {refused}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
            for decimal in [Decimal::Point, Decimal::Comma] {
                let _ = plain_amount(&text, decimal, None);
            }
        }

        #[test]
        fn what_is_written_is_read_again(minor in -9_999_999_999_i64..9_999_999_999, style in 0_usize..6) {
            let money = Money::of_minor(minor.abs(), Currency::AED);
            let point = money.grouped();
            let comma = point.replace(',', "_").replace('.', ",").replace('_', ".");
            let is_negative = minor < 0;
            let (text, decimal) = match style {
                0 => (if is_negative { format!("-{point}") } else { point }, Decimal::Point),
                1 => (if is_negative { format!("{comma}-") } else { comma }, Decimal::Comma),
                2 => (if is_negative { format!("({point})") } else { point }, Decimal::Point),
                3 => (format!("{point} {}", if is_negative { "CR" } else { "DR" }), Decimal::Point),
                4 => (if is_negative { format!("-${point}") } else { format!("${point}") }, Decimal::Point),
                _ => (format!("{}{}", if is_negative { "-" } else { "" }, comma.replace('.', "\u{a0}")), Decimal::Comma),
            };
            prop_assert_eq!(signed_amount(&text, decimal, Currency::AED).map(Money::minor), Ok(minor), "{}", text);
        }
    }
}
