//! Looks into a file without keeping anything: what it seems to be, and how its first rows would be read.

use std::io::Cursor;

use bytes::Bytes;
use csv::StringRecord;

mod by_data;

use super::reading::{Format, Opening, Table, open};
use crate::domain::import::{
    AnyLayout, Confidence, Detected, Encoding, Form, Kind, Layout, Mapping, NamedProfile, Refused, Terms, cleaned,
    columns, detect, shown,
};

/// How many rows of each table are read.
const ROWS: usize = 20;

/// What the caller knows of the file.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its name.
    pub file_name: String,
    /// How it is laid out.
    pub layout: Option<AnyLayout>,
    /// The layouts that are data: each is tried when none was said.
    pub profiles: Vec<NamedProfile>,
    /// How its text is written.
    pub encoding: Option<Encoding>,
    /// What its rows are.
    pub kind: Option<Kind>,
    /// Which fields its columns fill; guessed when left out.
    pub mapping: Option<Mapping>,
    /// What is the same for every row.
    pub terms: Terms,
}

/// What a file shows.
pub struct Inspection {
    /// What it is.
    pub format: Format,
    /// Its tables, in its own order.
    pub tables: Vec<InspectedTable>,
}

/// A table of a file.
pub struct InspectedTable {
    /// The sheet's name.
    pub sheet: Option<String>,
    /// What it seems to be.
    pub detected: Seeming,
    /// Its headings.
    pub headings: Vec<String>,
    /// Why it cannot be imported like this.
    pub refused: Option<Refused>,
    /// Its first rows.
    pub rows: Vec<InspectedRow>,
}

/// What a table seems to be.
pub struct Seeming {
    /// How it is laid out.
    pub layout: AnyLayout,
    /// What its rows are.
    pub kind: Option<Kind>,
    /// How sure that is.
    pub confidence: Confidence,
    /// Why, in a sentence.
    pub why: String,
    /// The field each column seems to fill, in the order of the columns.
    pub fields: Vec<Option<&'static str>>,
}

impl From<Detected> for Seeming {
    fn from(detected: Detected) -> Self {
        let Detected { layout, kind, confidence, why, fields } = detected;
        Self { layout: AnyLayout::Code(layout), kind, confidence, why, fields }
    }
}

/// A row of a file.
pub struct InspectedRow {
    /// The line, from 1.
    pub line: u32,
    /// Its cells, in the order of the columns.
    pub cells: Vec<InspectedCell>,
    /// Why the row as a whole is refused.
    pub refused: Option<String>,
}

/// A cell of a file.
pub struct InspectedCell {
    /// As it stands there.
    pub text: String,
    /// As it is understood.
    pub value: Option<String>,
    /// Why it is refused.
    pub refused: Option<String>,
}

/// Looks into a file; why that is not possible, otherwise.
pub fn inspect(content: Bytes, known: &Known) -> Result<Inspection, String> {
    let by_code = match &known.layout {
        Some(AnyLayout::Data(named)) => return by_data::inspect(&content, named, known),
        Some(AnyLayout::Code(layout)) => Some(*layout),
        None => None,
    };
    let how = Opening { encoding: known.encoding, profile: None };
    let opened = open(Cursor::new(content.clone()), how);
    let own = opened.map(|opened| {
        let tables = opened.tables.into_iter().map(|table| inspect_table(table, by_code, known)).collect();
        Inspection { format: opened.format, tables }
    });
    let is_certain = |own: &Inspection| own.tables.iter().all(|table| table.detected.confidence == Confidence::Certain);
    if by_code.is_some() || known.kind.is_some() || known.mapping.is_some() || own.as_ref().is_ok_and(is_certain) {
        return own;
    }
    let is_likely = |own: &Inspection| own.tables.iter().any(|table| table.detected.confidence == Confidence::Likely);
    let least = if own.as_ref().is_ok_and(is_likely) { Confidence::Certain } else { Confidence::Likely };
    match by_data::best(&content, known, least) {
        Some(named) => by_data::inspect(&content, &named, known),
        None => own,
    }
}

/// Whether a mapping fits a file: what is wrong with it, column by column.
pub fn check_mapping(content: Bytes, said: (Layout, Option<Kind>), mapping: &Mapping) -> Result<(), Vec<Refused>> {
    let opened = open(Cursor::new(content), Opening::default()).map_err(|why| vec![Refused::new("", "", why)])?;
    let [table] = &opened.tables[..] else {
        return Err(vec![Refused::new("", "", "a mapping is for a file of one table, this one has several sheets")]);
    };
    mapping.check(said.0, said.1, &cleaned(table.headings())).map(drop)
}

fn inspect_table(table: Table, layout: Option<Layout>, known: &Known) -> InspectedTable {
    let headings = cleaned(table.headings());
    let name = table.name().unwrap_or_else(|| known.file_name.clone());
    let detected = detect((layout, known.kind), &name, table.headings());
    let mapping = known
        .mapping
        .clone()
        .or_else(|| (detected.confidence < Confidence::Certain).then(|| suggested(&detected, &headings)));
    let fields: Vec<Option<&str>> = match &mapping {
        Some(mapping) => headings.iter().map(|heading| mapping.field(heading)).collect(),
        None => detected.fields.clone(),
    };
    let what = (detected.layout, detected.kind);
    let form = Form::recognise(what, mapping.as_ref(), table.headings(), known.terms.clone());
    let sheet = table.name();
    let rows = table.take(ROWS).map(|record| {
        let read = record.cells.map(|cells| inspect_row(&cells, &headings, &fields, what, form.as_ref().ok()));
        let (cells, refused) = read.unwrap_or_else(|why| (Vec::new(), Some(why)));
        InspectedRow { line: record.line, cells, refused }
    });
    let rows = rows.collect();
    InspectedTable { sheet, headings, rows, refused: form.err(), detected: detected.into() }
}

/// The fields that columns seem to fill, as a mapping.
fn suggested(detected: &Detected, headings: &[String]) -> Mapping {
    let pairs = headings.iter().zip(&detected.fields);
    Mapping::of(pairs.filter_map(|(heading, field)| Some((heading.clone(), (*field)?.to_owned()))))
}

fn inspect_row(
    record: &StringRecord,
    headings: &[String],
    fields: &[Option<&str>],
    (layout, kind): (Layout, Option<Kind>),
    form: Option<&Form>,
) -> (Vec<InspectedCell>, Option<String>) {
    let refused = form.map_or_else(Vec::new, |form| form.read(record, &mut Vec::new()).err().unwrap_or_default());
    let known = columns(layout, kind);
    let cells = record.iter().enumerate().map(|(place, text)| {
        let heading = headings.get(place);
        let refused = refused.iter().find(|one| Some(&one.column) == heading).map(|one| one.reason.clone());
        let field = fields.get(place).copied().flatten();
        let column = known.iter().find(|column| Some(column.name) == field);
        let value = column.filter(|_| refused.is_none()).and_then(|column| shown(layout, column.cell_type, text));
        InspectedCell { text: text.to_owned(), value, refused }
    });
    let cells = cells.collect();
    let whole = refused.iter().find(|one| !headings.contains(&one.column)).map(|one| one.reason.clone());
    (cells, whole)
}
