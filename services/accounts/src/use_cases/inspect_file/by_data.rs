//! A look into a file by a layout that is data.

use std::io::Cursor;
use std::sync::Arc;

use bytes::Bytes;

use super::{InspectedCell, InspectedRow, InspectedTable, Inspection, Known, ROWS, Seeming};
use crate::domain::import::{
    AnyLayout, Confidence, Entry, NamedProfile, Refused, Settled, Taken, Walk, detect_profile,
};
use crate::use_cases::reading::{Opened, Opening, Surveyed, Table, open, survey_tables, take};

/// Lines that are looked at for headings and for the first rows.
const LINES: usize = 2_000;

/// Opens a file by a layout.
fn opened(content: &Bytes, named: &NamedProfile, known: &Known) -> Result<Opened, String> {
    let encoding = known.encoding.or(named.profile.text.encoding);
    open(Cursor::new(content.clone()), Opening { encoding, profile: Some(&named.profile) })
}

/// The layout that fits best, where one fits as well as it must.
pub fn best(content: &Bytes, known: &Known, least: Confidence) -> Option<NamedProfile> {
    let fits = |named: &NamedProfile| {
        let tables = opened(content, named, known).ok()?.tables;
        tables.into_iter().find_map(|table| {
            let (settled, due_days) = survey_tables(Arc::clone(&named.profile), std::iter::empty()).ok()?;
            let mut walk = Walk::begin(Arc::clone(&named.profile), known.terms.clone(), settled, due_days);
            look(&mut walk, table, 0);
            detect_profile(named, &walk)
        })
    };
    let found = known.profiles.iter().filter_map(fits).filter(|found| found.confidence >= least);
    // Of equals the first: Dunlin's own come before those of others.
    found
        .reduce(|best, one| if (one.confidence, one.found) > (best.confidence, best.found) { one } else { best })
        .map(|best| best.named)
}

/// Walks until so many rows were seen; without any, until the headings were.
fn look(walk: &mut Walk, table: Table, rows: usize) -> Vec<InspectedRow> {
    let mut seen = Vec::new();
    let is_text = table.is_text();
    for record in table.take(LINES) {
        if walk.has_headings() && seen.len() >= rows {
            break;
        }
        match take(walk, is_text, &record, &mut Vec::<Entry>::new()) {
            Taken::Nothing => {}
            Taken::Row => seen.push(row(walk, record.line, &[])),
            Taken::Refused(refused) => seen.push(row(walk, record.line, &refused)),
        }
    }
    seen
}

/// Looks into a file.
pub fn inspect(content: &Bytes, named: &NamedProfile, known: &Known) -> Result<Inspection, String> {
    let surveyed = survey_tables(Arc::clone(&named.profile), opened(content, named, known)?.tables);
    let (surveyed, doubt) = match surveyed {
        Ok(surveyed) => (surveyed, None),
        Err(doubt) => (plain(named).ok_or_else(|| doubt.reason.clone())?, Some(doubt)),
    };
    let Opened { format, tables } = opened(content, named, known)?;
    let tables = tables.into_iter().map(|table| inspect_table(table, named, known, &surveyed, doubt.as_ref()));
    Ok(Inspection { format, tables: tables.collect() })
}

/// How values are read while it is not told.
fn plain(named: &NamedProfile) -> Option<Surveyed> {
    survey_tables(Arc::clone(&named.profile), std::iter::empty()).ok()
}

fn inspect_table(
    table: Table,
    named: &NamedProfile,
    known: &Known,
    surveyed: &Surveyed,
    doubt: Option<&Refused>,
) -> InspectedTable {
    let (settled, due_days): (Settled, _) = surveyed.clone();
    let mut walk = Walk::begin(Arc::clone(&named.profile), known.terms.clone(), settled, due_days);
    let sheet = table.name();
    let rows = look(&mut walk, table, ROWS);
    let (headings, fields): (Vec<String>, Vec<_>) = walk.headings().into_iter().unzip();
    let detected = detect_profile(named, &walk);
    let (confidence, why) = detected.map_or_else(
        || (Confidence::Unsure, format!("the headings of {} were not found", named.name)),
        |detected| (detected.confidence, detected.why),
    );
    let detected = Seeming {
        layout: AnyLayout::Data(named.clone()),
        kind: None,
        confidence,
        why,
        fields: fields.into_iter().map(|field| field.map(|field| field.name())).collect(),
    };
    let refused = doubt.cloned().or_else(|| walk.finish().1);
    InspectedTable { sheet, detected, headings, refused, rows }
}

fn row(walk: &Walk, line: u32, refused: &[Refused]) -> InspectedRow {
    let headings = walk.headings();
    let why = |name: &str| refused.iter().find(|one| one.column == name).map(|one| one.reason.clone());
    let cells = walk.cells().into_iter().enumerate().map(|(place, (text, value))| {
        let refused = headings.get(place).and_then(|(name, _)| why(name).filter(|_| !name.is_empty()));
        let value = value.filter(|_| refused.is_none());
        InspectedCell { text, value, refused }
    });
    let cells = cells.collect();
    let whole = refused.iter().find(|one| !headings.iter().any(|(name, _)| *name == one.column && !name.is_empty()));
    InspectedRow { line, cells, refused: whole.map(|one| one.reason.clone()) }
}
