//! A table of text, whatever file it came in: text streams, a workbook's sheets are read whole.

use std::io::{BufRead, BufReader, Read};

use csv::{ByteRecord, StringRecord};
use documents::{ReadRow, ReadSheet};

use super::decoding::Decoding;
use super::head::{MOST_COLUMNS, delimiter_of, guessed, head_of};
use super::json_lines::{self, JsonLines};
use super::lines::{Bounded, Lines};
use super::read_all;
use crate::domain::import::{Encoding, Profile, UTF8_MARK, heads};

/// A workbook may not be larger than this; its sheets are held in memory.
const MOST_WORKBOOK_BYTES: u64 = 64 * 1024 * 1024;
/// A record longer than this is a quote that was never closed.
const MOST_RECORD_BYTES: usize = 64 * 1024;
const BUFFER: usize = 256 * 1024;

type Source = BufReader<Box<dyn Read + Send>>;

/// One record and its line.
pub struct Record {
    /// The line, from 1.
    pub line: u32,
    /// Its cells, or why they cannot be read. Of a table of text: the line, in one.
    pub cells: Result<StringRecord, String>,
}

/// Headings, and an iterator over the records below them; for a layout that is data, over all records.
pub struct Table {
    name: Option<String>,
    headings: StringRecord,
    rows: Rows,
    /// Records are as wide as the headings.
    is_fitted: bool,
}

/// What the file itself is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text.
    Csv {
        /// What stands between cells.
        delimiter: char,
        /// Whether it begins with a byte order mark.
        has_mark: bool,
        /// How it is written.
        encoding: Encoding,
    },
    /// An object of JSON on each line.
    JsonLines,
    /// A spreadsheet.
    Workbook,
}

/// What is known of a file before it is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct Opening<'a> {
    /// How its text is written; told by its beginning when left out.
    pub encoding: Option<Encoding>,
    /// The layout, where it is data.
    pub profile: Option<&'a Profile>,
}

/// A file, opened.
pub struct Opened {
    /// What it is.
    pub format: Format,
    /// Its tables.
    pub tables: Vec<Table>,
}

enum Rows {
    Csv(Box<csv::Reader<Bounded<Source>>>, ByteRecord),
    Text(Lines<Source>),
    Json(JsonLines<Source>),
    Sheet(std::vec::IntoIter<ReadRow>),
    Done,
}

/// Whether a file is no text but a workbook.
pub fn is_workbook(start: &[u8]) -> bool {
    start.starts_with(b"PK") || start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0])
}

/// Opens a file: its tables, or why it has none.
pub fn open(file: impl Read + Send + 'static, how: Opening<'_>) -> Result<Opened, String> {
    let mut reader = BufReader::with_capacity(BUFFER, Box::new(file) as Box<dyn Read + Send>);
    let start = reader.fill_buf().map_err(|why| why.to_string())?;
    if start.is_empty() {
        return Err("the file is empty".into());
    }
    if is_workbook(start) {
        return open_workbook(reader, how);
    }
    let encoding = how.encoding.unwrap_or_else(|| guessed(start, how.profile.is_some()));
    let has_mark = start.starts_with(UTF8_MARK) || start.starts_with(&[0xff, 0xfe]) || start.starts_with(&[0xfe, 0xff]);
    if encoding == Encoding::Utf8 {
        if start.starts_with(UTF8_MARK) {
            reader.consume(UTF8_MARK.len());
        }
    } else {
        reader = BufReader::with_capacity(BUFFER, Box::new(Decoding::of(reader, encoding)));
    }
    open_text(reader, how, has_mark, encoding)
}

fn open_text(mut reader: Source, how: Opening<'_>, has_mark: bool, encoding: Encoding) -> Result<Opened, String> {
    let start = reader.fill_buf().map_err(|why| why.to_string())?;
    let csv = |delimiter: u8| Format::Csv { delimiter: delimiter.into(), has_mark, encoding };
    if let Some(profile) = how.profile {
        let head = head_of(start, profile);
        let rows = match head.delimiter {
            b'|' if head.is_list => Rows::Text(Lines::of(reader)),
            delimiter => Rows::Csv(Box::new(reader_of(reader, delimiter)), ByteRecord::new()),
        };
        let table = Table { name: None, headings: head.headings, rows, is_fitted: false };
        return Ok(Opened { format: csv(head.delimiter), tables: vec![table] });
    }
    if start.trim_ascii_start().starts_with(b"{") {
        let headings = json_lines::headings(start);
        let table = Table {
            name: None,
            headings: headings.clone(),
            rows: Rows::Json(JsonLines::of(reader, headings)),
            is_fitted: true,
        };
        return Ok(Opened { format: Format::JsonLines, tables: vec![table] });
    }
    let delimiter = delimiter_of(start);
    let mut reader = reader_of(reader, delimiter);
    let mut record = ByteRecord::new();
    reader.read_byte_record(&mut record).map_err(|why| why.to_string())?;
    if record.len() > MOST_COLUMNS {
        return Err(format!("the first line has {} columns, more than {MOST_COLUMNS}", record.len()));
    }
    let headings =
        StringRecord::from_byte_record(record).map_err(|why| format!("the file is not UTF-8 text: {why}"))?;
    let headings = headings.iter().map(|heading| heading.trim_start_matches('\u{feff}')).collect();
    let rows = Rows::Csv(Box::new(reader), ByteRecord::new());
    Ok(Opened { format: csv(delimiter), tables: vec![Table { name: None, headings, rows, is_fitted: true }] })
}

fn open_workbook(reader: Source, how: Opening<'_>) -> Result<Opened, String> {
    let bytes = read_all(reader, MOST_WORKBOOK_BYTES)?;
    let sheets = documents::read_workbook(&bytes).map_err(|why| why.to_string())?;
    let tables: Vec<Table> = match how.profile {
        None => sheets.into_iter().filter_map(of_sheet).collect(),
        Some(profile) => of_profile(sheets, profile),
    };
    if tables.iter().any(|table| table.headings.len() > MOST_COLUMNS) {
        return Err(format!("a sheet has more than {MOST_COLUMNS} columns"));
    }
    let format = Format::Workbook;
    if tables.is_empty() { Err("the workbook is empty".into()) } else { Ok(Opened { format, tables }) }
}

fn reader_of(reader: Source, delimiter: u8) -> csv::Reader<Bounded<Source>> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(Bounded::of(reader))
}

/// The sheets that have the headings of a layout; all of them when none has.
fn of_profile(sheets: Vec<ReadSheet>, profile: &Profile) -> Vec<Table> {
    let heading = |sheet: &ReadSheet| {
        let rows = sheet.rows.iter().take(profile.headings_within() as usize);
        rows.map(|row| StringRecord::from(row.cells.clone()))
            .find(|row| row.len() <= MOST_COLUMNS && heads(profile, row))
    };
    let table = |sheet: ReadSheet, headings: StringRecord| {
        let (name, rows) = (Some(sheet.name), Rows::Sheet(sheet.rows.into_iter()));
        Table { name, headings, rows, is_fitted: false }
    };
    let (found, others): (Vec<_>, Vec<_>) =
        sheets.into_iter().map(|sheet| (heading(&sheet), sheet)).partition(|(heading, _)| heading.is_some());
    let tables = if found.is_empty() { others } else { found };
    tables.into_iter().map(|(heading, sheet)| table(sheet, heading.unwrap_or_default())).collect()
}

fn of_sheet(sheet: ReadSheet) -> Option<Table> {
    let mut rows = sheet.rows.into_iter();
    let first = rows.next()?;
    let width = first.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let headings = first.cells[..width].iter().map(String::as_str).collect();
    Some(Table { name: Some(sheet.name), headings, rows: Rows::Sheet(rows), is_fitted: true })
}

impl Table {
    /// The sheet's name.
    pub fn name(&self) -> Option<String> {
        self.name.clone()
    }

    /// The headings.
    pub const fn headings(&self) -> &StringRecord {
        &self.headings
    }

    /// Whether its records are lines of text.
    pub const fn is_text(&self) -> bool {
        matches!(self.rows, Rows::Text(_))
    }

    /// Cells below the headings; beyond them only empty ones may stand.
    fn fitted(&self, mut cells: Vec<String>) -> StringRecord {
        let width = self.headings.len();
        if self.is_fitted && cells.iter().skip(width).all(String::is_empty) {
            cells.resize(width, String::new());
        }
        cells.into()
    }
}

impl Iterator for Table {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        match &mut self.rows {
            Rows::Done => None,
            Rows::Sheet(rows) => {
                let row = rows.next()?;
                Some(Record { line: row.line, cells: Ok(self.fitted(row.cells)) })
            }
            Rows::Text(lines) => {
                let (line, text) = lines.next_line()?;
                Some(Record { line, cells: text.map(|text| StringRecord::from(vec![text])) })
            }
            Rows::Json(lines) => {
                let (line, cells) = lines.next_record()?;
                Some(Record { line, cells })
            }
            Rows::Csv(csv, record) => {
                let line = |line: u64| u32::try_from(line).unwrap_or(u32::MAX);
                csv.get_mut().begin_record();
                match csv.read_byte_record(record) {
                    Ok(false) => None,
                    Ok(true) => {
                        let at = record.position().map_or(u64::MAX, csv::Position::line);
                        Some(Record { line: line(at), cells: utf8(record) })
                    }
                    Err(why) => {
                        let (at, why) = (csv.position().line(), why.to_string());
                        self.rows = Rows::Done;
                        Some(Record { line: line(at), cells: Err(why) })
                    }
                }
            }
        }
    }
}

fn utf8(record: &ByteRecord) -> Result<StringRecord, String> {
    if record.as_slice().len() > MOST_RECORD_BYTES {
        return Err(format!("longer than {MOST_RECORD_BYTES} bytes: is a quote not closed?"));
    }
    StringRecord::from_byte_record(record.clone()).map_err(|why| format!("is not UTF-8 text: {why}"))
}
