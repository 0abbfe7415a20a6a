//! What a file seems to be, told by its headings, and what its columns seem to hold.

use csv::StringRecord;
use serde::Serialize;

use super::columns::{Column, REFUSAL_COLUMNS, columns};
use super::layout::{Kind, Layout, NamedProfile, cleaned};
use super::profile::Field;
use super::walk::Walk;
use super::{ibm, native};

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Columns are missing; somebody has to say which they are.
    Unsure,
    /// Every column that must be there was recognised by what it is called elsewhere.
    Likely,
    /// The headings are the layout's own.
    Certain,
}

/// What a table of a file seems to be.
#[derive(Clone, Debug)]
pub struct Detected {
    /// How it is laid out.
    pub layout: Layout,
    /// What its rows are.
    pub kind: Option<Kind>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, in a sentence.
    pub why: String,
    /// The field each column seems to fill, in the order of the columns.
    pub fields: Vec<Option<&'static str>>,
}

/// How well a layout that is data fits a table whose headings were found.
#[derive(Clone, Debug)]
pub struct DetectedProfile {
    /// The layout.
    pub named: NamedProfile,
    /// How sure it is.
    pub confidence: Confidence,
    /// Why, in a sentence.
    pub why: String,
    /// Columns that were found: of layouts that fit, the one with most of them is meant.
    pub found: usize,
}

/// How well a layout fits, by the headings a walk has found; `None` when it found none. It is certain when a section or
/// column says the customer and most of the file's columns are its own.
pub fn detect_profile(named: &NamedProfile, walk: &Walk) -> Option<DetectedProfile> {
    let headings = walk.headings();
    let found = headings.iter().filter(|(_, field)| field.is_some()).count();
    if !walk.has_headings() || found < 3 {
        return None;
    }
    let has_customer =
        headings.iter().any(|(_, field)| matches!(field, Some(Field::CustomerReference | Field::CustomerName)))
            || named.profile.sections.iter().any(|one| one.field == Field::CustomerReference);
    let filled = headings.iter().filter(|(heading, _)| !heading.is_empty()).count();
    let is_certain = has_customer && found * 2 > filled;
    let confidence = if is_certain { Confidence::Certain } else { Confidence::Likely };
    let why = format!("{found} of {filled} columns are those of {}", named.name);
    Some(DetectedProfile { named: named.clone(), confidence, why, found })
}

/// Detects what a table is; `said` is what the caller knows, `name` that of the file or sheet.
pub fn detect(said: (Option<Layout>, Option<Kind>), name: &str, headings: &StringRecord) -> Detected {
    let headings = cleaned(headings);
    let (layout, kind) = said;
    if layout != Some(Layout::Native) && kind.is_none() && (layout.is_some() || ibm::check(&headings).is_ok()) {
        return of_ibm(&headings);
    }
    if let Ok(kind) = native::recognise(kind, &headings) {
        let why = format!("the headings are those of {}", kind.name());
        return of_native(kind, Confidence::Certain, why, &headings);
    }
    let kinds = Kind::ALL.into_iter().filter(|one| kind.is_none_or(|kind| kind == *one));
    let best = kinds.max_by_key(|kind| score(*kind, name, &headings)).unwrap_or(Kind::Documents);
    let missing = missing(columns(Layout::Native, Some(best)), &guesses(Layout::Native, Some(best), &headings));
    if missing.is_empty() {
        let why = format!("every column that {} need goes by another name", best.name());
        return of_native(best, Confidence::Likely, why, &headings);
    }
    let why = format!("most like {}, but no column looks like {}", best.name(), missing.join(", "));
    of_native(best, Confidence::Unsure, why, &headings)
}

fn of_ibm(headings: &[String]) -> Detected {
    let layout = Layout::IbmLatePayments;
    let fields = guesses(layout, None, headings);
    let missing = missing(columns(layout, None), &fields);
    let (confidence, why) = match missing.is_empty() {
        true => (Confidence::Certain, "the headings are those of IBM's sample of settled invoices".to_owned()),
        false => (Confidence::Unsure, format!("the columns {} are missing", missing.join(", "))),
    };
    Detected { layout, kind: None, confidence, why, fields }
}

fn of_native(kind: Kind, confidence: Confidence, why: String, headings: &[String]) -> Detected {
    let fields = guesses(Layout::Native, Some(kind), headings);
    Detected { layout: Layout::Native, kind: Some(kind), confidence, why, fields }
}

/// Needed columns found, less those missing; then all that were found; then whether the file is called so.
fn score(kind: Kind, name: &str, headings: &[String]) -> (usize, usize, bool) {
    let columns = columns(Layout::Native, Some(kind));
    let fields = guesses(Layout::Native, Some(kind), headings);
    let missing = missing(columns, &fields).len();
    let needed = columns.iter().filter(|column| column.is_needed).count();
    let share = (needed - missing) * 100 / needed.max(1);
    (share, fields.iter().flatten().count(), name.to_lowercase().contains(kind.name()))
}

fn missing(columns: &[Column], fields: &[Option<&str>]) -> Vec<&'static str> {
    let is_missing = |column: &&Column| column.is_needed && !fields.contains(&Some(column.name));
    columns.iter().filter(is_missing).map(|column| column.name).collect()
}

/// The field each heading goes by: by its own name first, then by those it has elsewhere; no field twice.
fn guesses(layout: Layout, kind: Option<Kind>, headings: &[String]) -> Vec<Option<&'static str>> {
    let columns = columns(layout, kind);
    let mut fields: Vec<Option<&'static str>> = vec![None; headings.len()];
    let fits: [fn(&Column, &str, &str) -> bool; 3] = [
        |column, heading, _| column.name == heading,
        |column, _, folded| folded_heading(column.name) == folded,
        |column, _, folded| column.also.contains(&folded),
    ];
    for fits in fits {
        for (place, heading) in headings.iter().enumerate() {
            let folded = folded_heading(heading);
            if fields[place].is_some() || REFUSAL_COLUMNS.contains(&heading.as_str()) {
                continue;
            }
            let free =
                columns.iter().find(|column| fits(column, heading, &folded) && !fields.contains(&Some(column.name)));
            fields[place] = free.map(|column| column.name);
        }
    }
    fields
}

/// `Invoice No.` is `invoice_no`.
fn folded_heading(heading: &str) -> String {
    let words = heading.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(name: &str, headings: &str) -> Detected {
        detect((None, None), name, &StringRecord::from(headings.split(',').collect::<Vec<_>>()))
    }

    #[test]
    fn its_own_headings_are_certain() {
        let found = seen("x.csv", "customer_reference,name,phone");
        assert_eq!((found.kind, found.confidence), (Some(Kind::Customers), Confidence::Certain));
        let found = seen(
            "x.csv",
            "countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate",
        );
        assert_eq!((found.layout, found.confidence), (Layout::IbmLatePayments, Confidence::Certain));
    }

    #[test]
    fn the_headings_of_others_are_likely() {
        let found = seen("open items.csv", "Invoice No.,Contract Account,Type,Invoice Date,Due Date,Amount,Remark");
        assert_eq!((found.kind, found.confidence), (Some(Kind::Documents), Confidence::Likely));
        let fields = [
            Some("document_reference"),
            Some("account_reference"),
            Some("kind"),
            Some("issued_on"),
            Some("due_on"),
            Some("amount"),
            None,
        ];
        assert_eq!(found.fields, fields);
    }

    #[test]
    fn what_is_missing_is_named() {
        let found = seen("documents.csv", "Invoice No,Account,Amount");
        assert_eq!((found.kind, found.confidence), (Some(Kind::Documents), Confidence::Unsure));
        assert!(found.why.contains("due_on"), "{}", found.why);
    }
}
