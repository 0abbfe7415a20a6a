//! What every code means, in both languages, so that no screen has to make up its own words.

mod answers;
mod flags;
mod outcomes;
mod reasons;

use serde::Serialize;
use utoipa::ToSchema;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Words {
    /// English.
    pub en: &'static str,
    /// Arabic.
    pub ar: &'static str,
}

impl Words {
    const fn of(en: &'static str, ar: &'static str) -> Self {
        Self { en, ar }
    }
}

/// A code that can be told to people.
pub trait Term: Copy + 'static {
    /// Every code there is.
    const ALL: &'static [Self];
    /// What it means.
    fn words(self) -> Words;
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;
    use std::fmt::Debug;

    use contracts::notices::Outcome;
    use serde::Serialize;

    use super::*;
    use crate::domain::flags::Flag;
    use crate::domain::mutations::AnswerCode;
    use crate::domain::rounds::Gone;
    use crate::domain::routing::Reason;

    fn tells_apart<T: Term + Debug + Serialize>() {
        let codes: HashSet<String> = T::ALL.iter().map(|code| serde_json::to_string(code).unwrap()).collect();
        let texts: HashSet<(&str, &str)> = T::ALL.iter().map(|code| (code.words().en, code.words().ar)).collect();
        assert_eq!((codes.len(), texts.len()), (T::ALL.len(), T::ALL.len()));
        for code in T::ALL {
            let Words { en, ar } = code.words();
            assert!(en.is_ascii() && !en.is_empty(), "{code:?}");
            assert!(ar.chars().any(|symbol| ('\u{600}'..'\u{700}').contains(&symbol)), "{code:?}");
        }
    }

    #[test]
    fn every_code_has_words_of_its_own_in_both_languages() {
        tells_apart::<Outcome>();
        tells_apart::<AnswerCode>();
        tells_apart::<Flag>();
        tells_apart::<Reason>();
        tells_apart::<Gone>();
    }
}
