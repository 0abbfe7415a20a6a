//! A table whose rows are objects of JSON, one on each line. Fields that an object leaves out are empty.

use std::io::BufRead;

use csv::StringRecord;
use serde_json::{Map, Value};

use super::lines::Lines;

/// The fields of the objects at the beginning of a file.
pub fn headings(start: &[u8]) -> StringRecord {
    let mut names: Vec<String> = Vec::new();
    for line in start.split(|byte| *byte == b'\n') {
        let Ok(object) = serde_json::from_slice::<Map<String, Value>>(line) else { continue };
        for (name, _) in object {
            if !names.contains(&name) && names.len() < 1_000 {
                names.push(name);
            }
        }
    }
    names.into()
}

/// Records out of objects.
pub struct JsonLines<R> {
    lines: Lines<R>,
    headings: StringRecord,
}

impl<R: BufRead> JsonLines<R> {
    /// Begins at the first line.
    pub const fn of(reader: R, headings: StringRecord) -> Self {
        Self { lines: Lines::of(reader), headings }
    }

    /// The next object as a record under the headings.
    pub fn next_record(&mut self) -> Option<(u32, Result<StringRecord, String>)> {
        loop {
            let (line, text) = self.lines.next_line()?;
            match text {
                Ok(text) if text.trim().is_empty() => {}
                Ok(text) => return Some((line, self.record(&text))),
                Err(why) => return Some((line, Err(why))),
            }
        }
    }

    fn record(&self, text: &str) -> Result<StringRecord, String> {
        let object: Map<String, Value> =
            serde_json::from_str(text).map_err(|why| format!("is not an object of JSON: {why}"))?;
        if let Some(name) = object.keys().find(|name| !self.headings.iter().any(|heading| heading == *name)) {
            return Err(format!("has a field `{name}` that no row before it has"));
        }
        self.headings.iter().map(|heading| cell(heading, object.get(heading))).collect()
    }
}

fn cell(name: &str, value: Option<&Value>) -> Result<String, String> {
    match value {
        None | Some(Value::Null) => Ok(String::new()),
        Some(Value::String(text)) => Ok(text.clone()),
        Some(Value::Number(number)) => Ok(number.to_string()),
        Some(Value::Bool(flag)) => Ok(flag.to_string()),
        Some(Value::Array(_) | Value::Object(_)) => Err(format!("the field `{name}` holds no single value")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_become_records() {
        let text = "{\"a\": \"x\", \"b\": 1.5}\n\n{\"b\": null}\n{\"c\": []}\nnonsense\n";
        let headings = headings(text.as_bytes());
        assert_eq!(headings, StringRecord::from(vec!["a", "b", "c"]));
        let mut lines = JsonLines::of(text.as_bytes(), headings);
        assert_eq!(lines.next_record(), Some((1, Ok(StringRecord::from(vec!["x", "1.5", ""])))));
        assert_eq!(lines.next_record(), Some((3, Ok(StringRecord::from(vec!["", "", ""])))));
        assert!(matches!(lines.next_record(), Some((4, Err(why))) if why.contains('c')));
        assert!(matches!(lines.next_record(), Some((5, Err(_)))));
        assert_eq!(lines.next_record(), None);
    }
}
