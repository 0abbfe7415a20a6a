//! A number people can read aloud: Crockford's base 32 with a check symbol.

const SYMBOLS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// The number in base 32, with the check symbol (modulo 37) at its end: 1234 is `16JD`.
pub fn encode(number: u64) -> String {
    let mut symbols = vec![symbol(number % 37)];
    symbols.extend(digits(number));
    symbols.iter().rev().collect()
}

/// The number, when the check symbol fits. Forgives small letters, dashes, and O, I, L for 0 and 1.
pub fn decode(text: &str) -> Option<u64> {
    let symbols: Vec<char> = text.chars().filter(|symbol| *symbol != '-').collect();
    let (check, digits) = symbols.split_last()?;
    if digits.is_empty() {
        return None;
    }
    let number = digits.iter().try_fold(0_u64, |sum, digit| {
        let value = value_of(*digit).filter(|value| *value < 32)?;
        sum.checked_mul(32)?.checked_add(value)
    })?;
    (value_of(*check)? == number % 37).then_some(number)
}

/// Bytes as `length` symbols of base 32, taken from their first bits.
pub fn symbols_of(bytes: &[u8], length: usize) -> String {
    let bit = |place: usize| bytes.get(place / 8).map_or(0, |byte| u64::from(byte >> (7 - place % 8) & 1));
    (0..length).map(|at| symbol((0..5).fold(0, |value, offset| value << 1 | bit(at * 5 + offset)))).collect()
}

/// The digits of a number, the last one first.
fn digits(number: u64) -> impl Iterator<Item = char> {
    let mut rest = Some(number);
    std::iter::from_fn(move || {
        let number = rest?;
        rest = (number >= 32).then_some(number / 32);
        Some(symbol(number % 32))
    })
}

fn symbol(value: u64) -> char {
    usize::try_from(value).ok().and_then(|at| SYMBOLS.get(at)).copied().map_or('0', char::from)
}

fn value_of(symbol: char) -> Option<u64> {
    let symbol = match symbol.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = SYMBOLS.iter().position(|known| char::from(*known) == symbol)?;
    u64::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn writes_known_numbers() {
        assert_eq!(encode(1_234), "16JD");
        assert_eq!(encode(2_026_000_017), "1WC4KMH8");
        assert_eq!(encode(0), "00");
    }

    #[test]
    fn refuses_any_other_symbol() {
        assert_eq!(decode("16JD"), Some(1_234));
        assert_eq!(decode("i6-jd"), Some(1_234));
        for wrong in ["16JC", "26JD", "17JD", "16KD", "61JD", "D", "", "16J!", "ZZZZZZZZZZZZZZZZ"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn takes_symbols_from_the_first_bits() {
        assert_eq!(symbols_of(&[0b0000_1000, 0b1000_0000], 3), "120");
    }

    proptest! {
        #[test]
        fn reads_back_what_it_writes(number in 0..u64::MAX / 64) {
            prop_assert_eq!(decode(&encode(number)), Some(number));
        }
    }
}
