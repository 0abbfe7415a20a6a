//! Whatever a file holds, the way through it ends, and what is read adds up.

use std::sync::Arc;

use csv::StringRecord;
use kernel::{Currency, Day};
use proptest::prelude::*;

use super::{Line, Survey, Taken, Walk};
use crate::domain::import::layout::Terms;
use crate::domain::import::profile::{Profile, built_in};
use crate::domain::import::rows::Entry;

fn terms() -> Terms {
    Terms { currency: Some(Currency::AED), legal_entity: "main".into(), latest: Day::ymd(2027, 1, 1).unwrap() }
}

fn profile(name: &str) -> Arc<Profile> {
    Arc::clone(&built_in().iter().find(|(one, _)| *one == name).unwrap().1)
}

/// Walks through lines of text; entries, rows taken and rows refused.
fn walked(profile: &Arc<Profile>, lines: &[String], is_text: bool) -> (Vec<Entry>, usize, usize) {
    let records: Vec<StringRecord> = lines
        .iter()
        .map(|line| if is_text { StringRecord::from(vec![line.as_str()]) } else { line.split(',').collect() })
        .collect();
    fn line(record: &StringRecord, is_text: bool) -> Line<'_> {
        if is_text { Line::Text(&record[0]) } else { Line::Cells(record) }
    }
    let mut survey = Survey::begin(Arc::clone(profile));
    records.iter().for_each(|record| survey.look(line(record, is_text)));
    let Ok((settled, due_days)) = survey.settle() else { return (Vec::new(), 0, 0) };
    let mut walk = Walk::begin(Arc::clone(profile), terms(), settled, Arc::new(due_days));
    let (mut out, mut taken, mut refused) = (Vec::new(), 0, 0);
    for (number, record) in (1..).zip(&records) {
        match walk.take(number, line(record, is_text), &mut out) {
            Taken::Nothing => {}
            Taken::Row => taken += 1,
            Taken::Refused(why) => {
                assert!(!why.is_empty());
                refused += 1;
            }
        }
        let _ = walk.cells();
    }
    let (findings, _) = walk.finish();
    assert!(findings.into_list().len() <= 200);
    (out, taken, refused)
}

const HEAD: &str = "|St|DocumentNo|Ty|Doc. Date |Net due dt|Amount in DC|Curr.|Text  |";

proptest! {
    #[test]
    fn any_lines_are_walked(lines in proptest::collection::vec("[|*@ a-zA-Z0-9.,/-]{0,80}|\\PC{0,60}", 0..40)) {
        for (_, profile) in built_in() {
            for is_text in [true, false] {
                let mut all = lines.clone();
                all.insert(0, HEAD.to_owned());
                walked(profile, &lines, is_text);
                walked(profile, &all, is_text);
            }
        }
    }

    #[test]
    fn a_mutated_list_is_read_or_refused(at in 0_usize..260, with in any::<char>(), rows in 1_usize..4) {
        let mut text = format!("Customer  4711\n{HEAD}\n");
        for row in 0..rows {
            text.push_str(&format!("|  |900000000{row}|RV|15.01.2026|14.02.2026|   1.250,00 |EUR  |ok    |\n"));
        }
        let mut letters: Vec<char> = text.chars().collect();
        let place = at % letters.len();
        letters[place] = with;
        let lines: Vec<String> = letters.into_iter().collect::<String>().lines().map(str::to_owned).collect();
        let (entries, taken, _) = walked(&profile("sap-fbl5n"), &lines, true);
        let documents = entries.iter().filter(|entry| matches!(entry, Entry::Document(_))).count();
        prop_assert!(documents <= taken && taken <= rows + 1);
    }
}

#[test]
fn the_same_number_twice_is_two_documents_and_the_same_row_twice_is_one() {
    let row = |amount: &str| format!("0042,2026-01-01,2026-02-01,{amount}");
    let text = r#"{"about": "x", "columns": [{"field": "document_reference", "headings": ["no"], "needed": true},
        {"field": "issued_on", "headings": ["day"]}, {"field": "due_on", "headings": ["due"]}, {"field": "amount", "headings": ["sum"]},
        {"field": "customer_reference", "headings": ["who"]}], "formats": {"days": ["y-m-d"]}}"#;
    let mut profile: Profile = serde_json::from_str(text).unwrap();
    profile.columns.swap(0, 4);
    let profile = Arc::new(profile);
    let lines = ["no,day,due,sum,who".to_owned(), row("10.50") + ",7", row("10.50") + ",7", row("11.50") + ",7"];
    let (entries, taken, refused) = walked(&profile, &lines, false);
    let numbers: Vec<&str> = entries
        .iter()
        .filter_map(
            |entry| if let Entry::Document(document) = entry { Some(document.reference.as_str()) } else { None },
        )
        .collect();
    assert_eq!((taken, refused), (3, 0));
    assert_eq!(numbers, ["0042", "0042", "0042#2"]);
}
