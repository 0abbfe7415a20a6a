//! A table of text, whatever file it came in: CSV streams, a workbook's sheets are read whole.

use std::io::{BufRead, BufReader, Read};

use csv::{ByteRecord, StringRecord};
use documents::{ReadRow, ReadSheet};

use super::read_all;

/// A workbook may not be larger than this; its sheets are held in memory.
const MOST_WORKBOOK_BYTES: u64 = 64 * 1024 * 1024;
/// A record longer than this is a quote that was never closed.
const MOST_RECORD_BYTES: usize = 64 * 1024;
const BUFFER: usize = 256 * 1024;

/// One record and its line.
pub struct Record {
    /// The line, from 1.
    pub line: u32,
    /// Its cells, or why they cannot be read.
    pub cells: Result<StringRecord, String>,
}

/// Headings, and an iterator over the records below them.
pub struct Table {
    name: Option<String>,
    headings: StringRecord,
    rows: Rows,
}

/// What the file itself is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text in UTF-8.
    Csv {
        /// What stands between cells.
        delimiter: char,
        /// Whether it begins with a byte order mark.
        has_mark: bool,
    },
    /// A spreadsheet.
    Workbook,
}

/// A file, opened.
pub struct Opened {
    /// What it is.
    pub format: Format,
    /// Its tables.
    pub tables: Vec<Table>,
}

enum Rows {
    Csv(Box<csv::Reader<BufReader<Box<dyn Read + Send>>>>, ByteRecord),
    Sheet(std::vec::IntoIter<ReadRow>),
    Done,
}

/// Opens a file: its tables, or why it has none.
pub fn open(file: impl Read + Send + 'static) -> Result<Opened, String> {
    let mut reader = BufReader::with_capacity(BUFFER, Box::new(file) as Box<dyn Read + Send>);
    let start = reader.fill_buf().map_err(|why| why.to_string())?;
    if start.is_empty() {
        return Err("the file is empty".into());
    }
    let is_workbook = start.starts_with(b"PK") || start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]);
    if is_workbook {
        let bytes = read_all(reader, MOST_WORKBOOK_BYTES)?;
        let sheets = documents::read_workbook(&bytes).map_err(|why| why.to_string())?;
        let tables: Vec<Table> = sheets.into_iter().filter_map(of_sheet).collect();
        let format = Format::Workbook;
        return if tables.is_empty() { Err("the workbook is empty".into()) } else { Ok(Opened { format, tables }) };
    }
    let delimiter = delimiter_of(start);
    let has_mark = start.starts_with("\u{feff}".as_bytes());
    let mut csv = csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(reader);
    let mut record = ByteRecord::new();
    csv.read_byte_record(&mut record).map_err(|why| why.to_string())?;
    let headings =
        StringRecord::from_byte_record(record).map_err(|why| format!("the file is not UTF-8 text: {why}"))?;
    let headings = headings.iter().map(|heading| heading.trim_start_matches('\u{feff}')).collect();
    let format = Format::Csv { delimiter: delimiter.into(), has_mark };
    Ok(Opened {
        format,
        tables: vec![Table { name: None, headings, rows: Rows::Csv(Box::new(csv), ByteRecord::new()) }],
    })
}

/// The separator that stands most often in the first line.
fn delimiter_of(start: &[u8]) -> u8 {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| line.iter().filter(|byte| **byte == delimiter).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

fn of_sheet(sheet: ReadSheet) -> Option<Table> {
    let mut rows = sheet.rows.into_iter();
    let first = rows.next()?;
    let width = first.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    let headings = first.cells[..width].iter().map(String::as_str).collect();
    Some(Table { name: Some(sheet.name), headings, rows: Rows::Sheet(rows) })
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

    /// Cells below the headings; beyond them only empty ones may stand.
    fn fitted(&self, mut cells: Vec<String>) -> StringRecord {
        let width = self.headings.len();
        if cells.iter().skip(width).all(String::is_empty) {
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
            Rows::Csv(csv, record) => {
                let line = |record: &ByteRecord| {
                    record.position().and_then(|place| u32::try_from(place.line()).ok()).unwrap_or(u32::MAX)
                };
                match csv.read_byte_record(record) {
                    Ok(false) => None,
                    Ok(true) => Some(Record { line: line(record), cells: utf8(record) }),
                    Err(why) => {
                        self.rows = Rows::Done;
                        Some(Record { line: u32::MAX, cells: Err(why.to_string()) })
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
