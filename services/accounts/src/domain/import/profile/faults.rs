//! What is wrong with a layout before any file is read with it.

use super::{Condition, Field, Profile, folded};

/// A fault: a JSON pointer, and why.
pub type Fault = (String, String);

const MOST_COLUMNS: usize = 60;
const MOST_RULES: usize = 100;
const MOST_CHARS: usize = 200;

impl Profile {
    /// Everything that is wrong with it; nothing when it can be used.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        self.check_texts(&mut faults);
        self.check_columns(&mut faults);
        self.check_rules(&mut faults);
        self.check_formats(&mut faults);
        self.check_keys(&mut faults);
        faults
    }

    fn check_texts(&self, faults: &mut Vec<Fault>) {
        if self.about.trim().is_empty()
            || self.about.chars().count() > MOST_CHARS
            || self.about.chars().any(char::is_control)
        {
            faults.push(("/about".into(), "expected 1 to 200 characters".into()));
        }
        if self.text.delimiter.is_some_and(|delimiter| !matches!(delimiter, ',' | ';' | '\t' | '|')) {
            faults.push(("/text/delimiter".into(), "expected , ; | or a tabulator".into()));
        }
        if self.text.headings_within.is_some_and(|within| !(1..=10_000).contains(&within)) {
            faults.push(("/text/headings_within".into(), "expected 1 to 10,000".into()));
        }
    }

    fn check_columns(&self, faults: &mut Vec<Fault>) {
        if !(1..=MOST_COLUMNS).contains(&self.columns.len()) {
            faults.push(("/columns".into(), format!("expected 1 to {MOST_COLUMNS} columns")));
        }
        let mut headings: Vec<(String, usize)> = Vec::new();
        for (place, column) in self.columns.iter().enumerate() {
            let at = format!("/columns/{place}");
            if self.columns[..place].iter().any(|other| other.field == column.field) {
                faults.push((format!("{at}/field"), format!("`{}` is filled twice", column.field.name())));
            }
            if !(1..=MOST_RULES).contains(&column.headings.len()) {
                faults.push((format!("{at}/headings"), format!("expected 1 to {MOST_RULES} headings")));
            }
            for heading in &column.headings {
                let folded = folded(heading);
                if heading.trim().is_empty()
                    || heading.chars().count() > MOST_CHARS
                    || heading.chars().any(char::is_control)
                {
                    faults.push((format!("{at}/headings"), "a heading has 1 to 200 characters".into()));
                } else if headings.iter().any(|(other, at)| *other == folded && *at != place) {
                    faults.push((format!("{at}/headings"), format!("`{heading}` is another column's heading already")));
                }
                headings.push((folded, place));
            }
        }
        if !self.columns.iter().any(|column| column.needed) {
            faults
                .push(("/columns".into(), "one column at least must be `needed`: the headings are found by it".into()));
        }
        let needed: [(&[Field], &str); 3] = [
            (&[Field::CustomerReference, Field::CustomerName], "a column or section must say the customer"),
            (&[Field::Amount, Field::OpenAmount, Field::DebitAmount], "a column must say the amount"),
            (&[Field::IssuedOn, Field::BaselineOn, Field::DueOn], "a column must say a day"),
        ];
        for (fields, why) in needed {
            if !fields.iter().any(|field| self.fills(*field)) {
                faults.push(("/columns".into(), why.into()));
            }
        }
    }

    fn check_rules(&self, faults: &mut Vec<Fault>) {
        let lists = [self.sections.len(), self.skip.len(), self.totals.len(), self.counts.len()];
        for (name, length) in ["sections", "skip", "totals", "counts"].into_iter().zip(lists) {
            if length > MOST_RULES {
                faults.push((format!("/{name}"), format!("expected at most {MOST_RULES}")));
            }
        }
        for (place, condition) in self.skip.iter().enumerate() {
            check_condition(&format!("/skip/{place}"), condition, faults);
        }
        for (place, rule) in self.totals.iter().enumerate() {
            check_condition(&format!("/totals/{place}/when"), &rule.when, faults);
            if !(1..=9).contains(&rule.level) {
                faults.push((format!("/totals/{place}/level"), "expected 1 to 9".into()));
            }
        }
        for (place, rule) in self.counts.iter().enumerate() {
            check_condition(&format!("/counts/{place}/when"), &rule.when, faults);
        }
        let plain = self.sections.iter().filter(|section| section.labels.is_empty()).count();
        if plain > 1 {
            faults.push(("/sections".into(), "only one section can do without labels".into()));
        }
    }

    fn check_formats(&self, faults: &mut Vec<Fault>) {
        if self.formats.days.is_empty() {
            faults.push(("/formats/days".into(), "say how days are written".into()));
        }
        if self.formats.two_digit_years_from.is_some_and(|pivot| pivot > 99) {
            faults.push(("/formats/two_digit_years_from".into(), "expected 0 to 99".into()));
        }
        if self.formats.customer_digits.is_some_and(|width| width > 40) {
            faults.push(("/formats/customer_digits".into(), "expected at most 40".into()));
        }
    }

    fn check_keys(&self, faults: &mut Vec<Fault>) {
        if !self.keys.account.contains(&Field::CustomerReference) {
            faults.push(("/keys/account".into(), "must hold `customer_reference`".into()));
        }
        let may = [Field::CustomerReference, Field::LegalEntity, Field::Currency];
        if self.keys.account.iter().any(|field| !may.contains(field)) {
            faults.push(("/keys/account".into(), "expected customer_reference, legal_entity, currency".into()));
        }
        let may = [Field::DocumentReference, Field::DocumentYear, Field::DocumentItem, Field::DocumentType];
        if !self.keys.document.contains(&Field::DocumentReference)
            || self.keys.document.iter().any(|field| !may.contains(field))
        {
            let why = "must hold `document_reference`; may hold document_year, document_item, document_type";
            faults.push(("/keys/document".into(), why.into()));
        }
    }
}

fn check_condition(at: &str, condition: &Condition, faults: &mut Vec<Fault>) {
    let words = || condition.is.iter().chain(&condition.begins);
    if condition.is.is_empty() && condition.begins.is_empty() && !condition.alone {
        faults.push((at.to_owned(), "holds for every row: say `is`, `begins` or `alone`".into()));
    }
    if condition.begins.iter().any(|word| word.trim().is_empty()) {
        faults.push((format!("{at}/begins"), "an empty text begins every cell".into()));
    }
    if words().count() > MOST_RULES || words().any(|word| word.chars().count() > MOST_CHARS) {
        faults.push((at.to_owned(), "expected at most 100 texts of at most 200 characters".into()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_is_told_with_its_place() {
        let text = r#"{"about": "", "columns": [{"field": "amount", "headings": ["Amount"]}, {"field": "amount", "headings": ["amount"]}],
            "text": {"delimiter": "x"}, "skip": [{}], "totals": [{"level": 0, "when": {"is": ["T"]}}], "keys": {"account": ["currency"]}}"#;
        let profile: Profile = serde_json::from_str(text).unwrap();
        let told: Vec<String> = profile.faults().into_iter().map(|(at, _)| at).collect();
        let expected = [
            "/about",
            "/text/delimiter",
            "/columns/1/field",
            "/columns/1/headings",
            "/columns",
            "/columns",
            "/columns",
            "/skip/0",
            "/totals/0/level",
            "/formats/days",
            "/keys/account",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn unknown_words_are_refused() {
        assert!(serde_json::from_str::<Profile>(r#"{"about": "x", "columns": [], "colour": 1}"#).is_err());
        assert!(
            serde_json::from_str::<Profile>(r#"{"about": "x", "columns": [{"field": "colour", "headings": []}]}"#)
                .is_err()
        );
    }
}
