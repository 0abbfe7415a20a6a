//! Records and their fields.

use kernel::Day;

use super::super::ReadError;
use super::super::amount::{minor, yymmdd};

/// A record with what its continuations add.
pub struct Record {
    /// `03`.
    pub code: String,
    /// The line it begins at.
    pub line: u64,
    /// How many lines it has: continuations count as records.
    pub lines: i64,
    fields: Vec<Piece>,
}

struct Piece {
    text: String,
    /// The first of a line: in a free text no comma stood before it.
    begins_line: bool,
}

impl Record {
    /// A field's text; empty where there is none.
    pub fn text(&self, number: usize) -> &str {
        self.fields.get(number).map(|piece| piece.text.as_str()).unwrap_or_default()
    }

    /// At the first field.
    pub fn cursor(&self) -> Cursor<'_> {
        Cursor { fields: &self.fields, at: 0 }
    }
}

/// Reads the lines of a file into records.
pub fn records(text: &str) -> Result<Vec<Record>, ReadError> {
    let mut records: Vec<Record> = Vec::new();
    for (number, line) in (1..).zip(text.split(['\n', '\r'])) {
        let line = line.trim();
        if line.is_empty() || line == "\u{1a}" {
            continue;
        }
        let (code, rest) = line.split_once(',').unwrap_or((line.trim_end_matches('/'), "/"));
        let mut fields = rest.strip_suffix('/').unwrap_or(rest).split(',').map(str::trim).map(str::to_owned);
        let first = fields.next().map(|text| Piece { text, begins_line: true });
        let pieces = first.into_iter().chain(fields.map(|text| Piece { text, begins_line: false }));
        if code == "88" {
            let record = records.last_mut().ok_or_else(|| ReadError::new(number, "a continuation of nothing"))?;
            record.fields.extend(pieces);
            record.lines += 1;
        } else {
            records.push(Record { code: code.to_owned(), line: number, lines: 1, fields: pieces.collect() });
        }
    }
    Ok(records)
}

/// A place among the fields of a record.
pub struct Cursor<'a> {
    fields: &'a [Piece],
    at: usize,
}

impl<'a> Cursor<'a> {
    /// The next field, while there is one.
    pub fn next(&mut self) -> Option<&'a str> {
        let piece = self.fields.get(self.at)?;
        self.at += 1;
        Some(&piece.text)
    }

    /// The next field as an amount; `None` when it is empty.
    pub fn amount(&mut self) -> Result<Option<i64>, String> {
        match self.next().unwrap_or_default() {
            "" => Ok(None),
            text => match minor(text) {
                Some(minor) => Ok(Some(minor)),
                None => Err(format!("`{}` is not an amount", text.chars().take(40).collect::<String>())),
            },
        }
    }

    /// The funds type with its own fields; the value day, where it tells one.
    pub fn funds(&mut self) -> Result<Option<Day>, String> {
        match self.next().unwrap_or_default() {
            "" | "0" | "1" | "2" | "Z" => Ok(None),
            "S" => {
                // Available at once, in one day, in two or more.
                for _ in 0..3 {
                    self.amount()?;
                }
                Ok(None)
            }
            "V" => {
                let day = self.next().unwrap_or_default();
                self.next();
                if day.is_empty() { Ok(None) } else { yymmdd(day).map(Some).ok_or("a value day is not yymmdd".into()) }
            }
            "D" => {
                let count = self.amount()?.unwrap_or(0);
                for _ in 0..count {
                    if self.at >= self.fields.len() {
                        return Err("fewer distributions than stated".into());
                    }
                    self.next();
                    self.amount()?;
                }
                Ok(None)
            }
            other => Err(format!("`{}` is not a funds type", other.chars().take(10).collect::<String>())),
        }
    }

    /// All that is left, as one text; commas belong to it.
    pub fn rest(&mut self) -> String {
        let mut text = String::new();
        for (place, piece) in self.fields[self.at.min(self.fields.len())..].iter().enumerate() {
            if place > 0 {
                text.push_str(if piece.begins_line { " " } else { "," });
            }
            text.push_str(&piece.text);
        }
        self.at = self.fields.len();
        text
    }
}
