//! What a text names: its runs of letters and digits, alone and a few put together, since `INV-2026/12` may be written
//! `INV 2026 12`.

/// Most runs put together.
const MOST_JOINED: usize = 4;
/// More runs than this are not looked at.
const MOST_RUNS: usize = 120;
/// Shorter names are not taken from a text.
const LEAST: usize = 3;
/// From this length on leading zeros do not count.
const LEAST_WITHOUT_ZEROS: usize = 4;
const MOST: usize = 40;

/// A possible reference in a text and where its runs stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Letters and digits, in capitals.
    pub literal: String,
    /// The number of the first run.
    pub from: usize,
    /// The number after the last.
    pub to: usize,
}

/// The part of a reference that counts: ASCII letters and digits in capitals, without leading zeros. The store finds
/// references by the same rule.
pub fn key(reference: &str) -> String {
    normal(reference).trim_start_matches('0').to_owned()
}

/// The same with its zeros.
pub fn normal(reference: &str) -> String {
    reference.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Whether a name in a text is a reference: literally, or but for leading zeros where enough is left.
pub fn is_same(named: &str, reference: &str) -> bool {
    let reference = normal(reference);
    named == reference
        || (named.trim_start_matches('0') == reference.trim_start_matches('0')
            && reference.trim_start_matches('0').len() >= LEAST_WITHOUT_ZEROS)
}

/// Every name a text may hold, longest first. A name has a digit and at least three characters.
pub fn named(texts: &[String]) -> Vec<Named> {
    let mut all = Vec::new();
    let mut first = 0;
    for text in texts {
        let runs: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|run| !run.is_empty())
            .take(MOST_RUNS)
            .map(normal)
            .collect();
        for length in 1..=MOST_JOINED {
            for (at, window) in runs.windows(length).enumerate() {
                let literal = window.concat();
                let fits = (LEAST..=MOST).contains(&literal.chars().count());
                if fits && literal.bytes().any(|byte| byte.is_ascii_digit()) {
                    all.push(Named { literal, from: first + at, to: first + at + length });
                }
            }
        }
        first += runs.len() + 1;
    }
    all.sort_by_key(|named| std::cmp::Reverse(named.to - named.from));
    all
}

/// Long numbers a text may hold in groups, put together: up to nine runs.
pub fn joined(texts: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for text in texts {
        let runs: Vec<String> = text
            .split(|c: char| !c.is_alphanumeric())
            .filter(|run| !run.is_empty())
            .take(MOST_RUNS)
            .map(normal)
            .collect();
        for at in 0..runs.len() {
            let mut whole = String::new();
            for run in runs.iter().skip(at).take(9) {
                whole.push_str(run);
                if whole.len() > 27 {
                    break;
                }
                found.push(whole.clone());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_however_they_are_written() {
        let texts = vec!["Invoice INV 2026/12, thanks".to_owned()];
        let all = named(&texts);
        assert!(all.iter().any(|one| is_same(&one.literal, "INV-2026-12")));
        assert!(!all.iter().any(|one| is_same(&one.literal, "202")), "only whole runs");
        assert!(is_same("00471100", "471100"));
        assert!(is_same("4711", "0000004711"));
        assert!(!is_same("12", "0012"), "too little is left");
        assert!(is_same("0012", "00-12"));
        assert_eq!(key("0-00/12a"), "12A");
    }
}
