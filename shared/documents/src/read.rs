//! Spreadsheets as rows of text, for imports.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Reader};

/// One sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadSheet {
    /// Its name.
    pub name: String,
    /// Its rows, without those that are wholly empty.
    pub rows: Vec<ReadRow>,
}

/// One row, cell by cell, beginning with column A.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The line in the sheet, from 1.
    pub line: u32,
    /// The cells as text: numbers plain, days as `2026-03-31`.
    pub cells: Vec<String>,
}

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Not a workbook, or a damaged one.
    #[error("not a readable spreadsheet: {0}")]
    Malformed(#[from] calamine::Error),
    /// The file unpacks to more than the limit.
    #[error("the spreadsheet unpacks to more than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
}

/// A workbook may not unpack to more than this.
const MOST_UNPACKED: u64 = 1024 * 1024 * 1024;

/// Reads every sheet of an XLSX, XLSB, XLS or ODS file.
pub fn read_workbook(bytes: &[u8]) -> Result<Vec<ReadSheet>, ReadError> {
    if unpacked_size(bytes) > MOST_UNPACKED {
        return Err(ReadError::TooLarge { limit: MOST_UNPACKED });
    }
    let mut book = calamine::open_workbook_auto_from_rs(Cursor::new(bytes))?;
    let names = book.sheet_names();
    names.into_iter().map(|name| read_sheet(&mut book, name)).collect()
}

fn read_sheet(book: &mut calamine::Sheets<Cursor<&[u8]>>, name: String) -> Result<ReadSheet, ReadError> {
    let range = book.worksheet_range(&name)?;
    let (first_row, first_column) = range.start().unwrap_or_default();
    let rows = (first_row + 1..).zip(range.rows()).filter_map(|(line, cells)| {
        let mut texts = vec![String::new(); first_column as usize];
        texts.extend(cells.iter().map(text));
        let is_empty = texts.iter().all(String::is_empty);
        (!is_empty).then_some(ReadRow { line, cells: texts })
    });
    Ok(ReadSheet { name, rows: rows.collect() })
}

fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.trim().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::Bool(flag) => flag.to_string(),
        Data::DateTime(instant) => day_text(instant),
        Data::Error(error) => error.to_string(),
    }
}

/// A number with the 15 digits a spreadsheet shows: 0.1 + 0.2 is 0.3.
fn number_text(number: f64) -> String {
    let whole_digits = number.abs().log10().floor().max(0.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 14 by the clamp")]
    let decimals = (14.0 - whole_digits).clamp(0.0, 14.0) as usize;
    let text = format!("{number:.decimals$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

fn day_text(instant: &ExcelDateTime) -> String {
    if !instant.is_datetime() {
        return number_text(instant.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = instant.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{hour:02}:{minute:02}:{second:02}") }
}

/// What the entries of a zip file say they unpack to; 0 when it is no zip file.
fn unpacked_size(bytes: &[u8]) -> u64 {
    const ENTRY: &[u8] = b"PK\x01\x02";
    let four = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map_or(0, u32::from_le_bytes);
    if !bytes.starts_with(b"PK") {
        return 0;
    }
    let entries = bytes.windows(ENTRY.len()).enumerate().filter(|(_, window)| *window == ENTRY);
    entries.map(|(at, _)| u64::from(four(at + 24))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_as_people_typed_them() {
        for (number, text) in [
            (0.1 + 0.2, "0.3"),
            (1234.5, "1234.5"),
            (100.0, "100"),
            (-0.05, "-0.05"),
            (9_007_199_254_740_991.0, "9007199254740991"),
            (0.0, "0"),
        ] {
            assert_eq!(number_text(number), text);
        }
    }

    #[test]
    fn refuses_what_is_no_workbook() {
        assert!(matches!(read_workbook(b"name,amount\r\n"), Err(ReadError::Malformed(_))));
        let mut bomb = b"PK\x03\x04".to_vec();
        for _ in 0..2 {
            bomb.extend(b"PK\x01\x02");
            bomb.extend([0; 20]);
            bomb.extend(0x7fff_ffff_u32.to_le_bytes());
        }
        assert!(matches!(read_workbook(&bomb), Err(ReadError::TooLarge { .. })));
    }
}
