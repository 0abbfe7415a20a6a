//! What the beginning of a file tells: its encoding, its separator, where its headings are.

use csv::StringRecord;

use crate::domain::import::{Encoding, Profile, heads};

/// A table of more columns is none.
pub const MOST_COLUMNS: usize = 1_000;

/// How a text seems to be written. Dunlin's own layouts are Unicode: other encodings are read only when they are said.
pub fn guessed(text: &[u8], is_by_data: bool) -> Encoding {
    match Encoding::of(text) {
        Encoding::Windows1250 | Encoding::Windows1252 if !is_by_data => Encoding::Utf8,
        encoding => encoding,
    }
}

/// The separator that stands most often in the first line.
pub fn delimiter_of(start: &[u8]) -> u8 {
    let line = start.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |delimiter: u8| line.iter().filter(|byte| **byte == delimiter).count();
    [b',', b';', b'\t', b'|'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(b',')
}

/// What the beginning of a file tells of its table.
pub struct Head {
    /// What stands between cells.
    pub delimiter: u8,
    /// Lines of text with bars before and behind.
    pub is_list: bool,
    /// The headings; empty when there are none.
    pub headings: StringRecord,
}

/// The separator under which a line has the headings of the layout.
pub fn head_of(start: &[u8], profile: &Profile) -> Head {
    let within = profile.headings_within() as usize;
    let said = profile.text.delimiter.and_then(|delimiter| u8::try_from(delimiter).ok());
    let lines = start.split(|byte| *byte == b'\n').take(within);
    let bars = lines.filter(|line| line.trim_ascii().starts_with(b"|") && line.trim_ascii().ends_with(b"|")).count();
    if bars >= 2 && said.is_none_or(|said| said == b'|') {
        return Head { delimiter: b'|', is_list: true, headings: StringRecord::from(vec!["text"]) };
    }
    for delimiter in said.map_or_else(|| vec![b',', b';', b'\t', b'|'], |said| vec![said]) {
        let mut builder = csv::ReaderBuilder::new();
        let reader = builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(start);
        let records = reader.into_byte_records().take(within).map_while(Result::ok);
        let mut records = records.filter_map(|record| StringRecord::from_byte_record(record).ok());
        if let Some(headings) = records.find(|record| record.len() <= MOST_COLUMNS && heads(profile, record)) {
            return Head { delimiter, is_list: false, headings };
        }
    }
    Head { delimiter: said.unwrap_or_else(|| delimiter_of(start)), is_list: false, headings: StringRecord::new() }
}
