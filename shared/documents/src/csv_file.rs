//! CSV files as RFC 4180 has them.

use csv::{Terminator, WriterBuilder};

use crate::Cell;

/// A CSV file being written: comma, CRLF, quotes where needed, formulas neutralised.
pub struct CsvFile {
    writer: csv::Writer<Vec<u8>>,
}

impl CsvFile {
    /// A file with its header row.
    #[must_use]
    pub fn new(header: &[&str]) -> Self {
        Self::begin(Vec::new(), header)
    }

    /// The same with a byte order mark, for spreadsheets that otherwise garble Arabic.
    #[must_use]
    pub fn with_byte_order_mark(header: &[&str]) -> Self {
        Self::begin("\u{feff}".as_bytes().to_vec(), header)
    }

    fn begin(start: Vec<u8>, header: &[&str]) -> Self {
        let mut file =
            Self { writer: WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(start) };
        file.write(header.iter().map(|title| (*title).to_owned()));
        file
    }

    /// Writes one row.
    pub fn row(&mut self, cells: &[Cell]) {
        self.write(cells.iter().map(Cell::machine_text));
    }

    fn write(&mut self, fields: impl Iterator<Item = String>) {
        // Writing to memory cannot fail, and rows may differ in length.
        let written = self.writer.write_record(fields);
        debug_assert!(written.is_ok(), "a csv row could not be written to memory");
    }

    /// The finished file.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_neutralises() {
        let mut file = CsvFile::new(&["name", "note"]);
        file.row(&["Al \"Noor\", LLC".into(), "=HYPERLINK(\"x\")".into()]);
        file.row(&["سارة".into(), Cell::Empty]);
        let text = String::from_utf8(file.finish()).unwrap();
        assert_eq!(text, "name,note\r\n\"Al \"\"Noor\"\", LLC\",\"'=HYPERLINK(\"\"x\"\")\"\r\nسارة,\r\n");
        assert!(CsvFile::with_byte_order_mark(&["a"]).finish().starts_with(&[0xEF, 0xBB, 0xBF]));
    }
}
