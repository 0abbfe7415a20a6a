//! A line of headings, tied to the fields its columns fill.

use csv::StringRecord;

use crate::domain::import::profile::{Field, Profile, folded};

/// The columns of a table.
#[derive(Clone, Debug)]
pub struct Bound {
    /// As they stand in the file.
    pub headings: Vec<String>,
    folded: Vec<String>,
    places: [Option<usize>; Field::ALL.len()],
    /// For text: the places of `|`, in characters.
    bars: Vec<usize>,
}

impl Bound {
    /// Ties headings to fields; `None` when a needed one is missing.
    pub fn of(profile: &Profile, headings: &[String]) -> Option<Self> {
        let folded: Vec<String> = headings.iter().map(|heading| folded_or_own(heading)).collect();
        let mut places = [None; Field::ALL.len()];
        let mut taken = vec![false; headings.len()];
        for column in &profile.columns {
            let place = column.headings.iter().find_map(|name| {
                let name = folded_or_own(name);
                (0..headings.len()).find(|place| !taken[*place] && folded[*place] == name)
            });
            match place {
                Some(place) => {
                    taken[place] = true;
                    places[column.field.place()] = Some(place);
                }
                None if column.needed => return None,
                None => {}
            }
        }
        Some(Self { headings: headings.to_vec(), folded, places, bars: Vec::new() })
    }

    /// Ties a line of text between `|`.
    pub fn of_text(profile: &Profile, line: &str) -> Option<Self> {
        let headings: Vec<String> = split(line).iter().map(|cell| cell.trim().to_owned()).collect();
        let bars = line.chars().enumerate().filter(|(_, c)| *c == '|').map(|(place, _)| place).collect();
        Some(Self { bars, ..Self::of(profile, &headings)? })
    }

    /// The column of a field.
    pub fn place(&self, field: Field) -> Option<usize> {
        self.places[field.place()]
    }

    /// The field of a column.
    pub fn field(&self, place: usize) -> Option<Field> {
        Field::ALL.into_iter().find(|field| self.place(*field) == Some(place))
    }

    /// Whether these cells are the same headings again.
    pub fn is_repeated(&self, cells: &StringRecord) -> bool {
        cells.len() == self.folded.len()
            && cells.iter().zip(&self.folded).all(|(cell, heading)| folded_or_own(cell) == *heading)
    }

    /// The cells of a line of text: cut where the headings' bars stand, so that a bar inside a text does no harm. A line
    /// whose letters are of other widths is cut at its bars, when they are as many.
    pub fn cut(&self, line: &str) -> Option<StringRecord> {
        let mut cells = StringRecord::new();
        let mut bars = self.bars.iter().copied().peekable();
        let mut start = None;
        for (place, (at, c)) in line.char_indices().enumerate() {
            if bars.peek() != Some(&place) {
                continue;
            }
            if c != '|' {
                return self.split_evenly(line);
            }
            if let Some(start) = start {
                cells.push_field(line[start..at].trim());
            }
            start = Some(at + 1);
            bars.next();
        }
        if bars.peek().is_some() { self.split_evenly(line) } else { Some(cells) }
    }

    fn split_evenly(&self, line: &str) -> Option<StringRecord> {
        let cells = split(line);
        (cells.len() == self.headings.len() && line.trim_end().ends_with('|'))
            .then(|| cells.iter().map(|cell| cell.trim()).collect())
    }
}

/// What stands between the bars of a line.
fn split(line: &str) -> Vec<&str> {
    let line = line.trim();
    let inner = line.strip_prefix('|').unwrap_or(line);
    inner.strip_suffix('|').unwrap_or(inner).split('|').collect()
}

/// Letters and digits; a heading without any stays as it is: `#`.
fn folded_or_own(heading: &str) -> String {
    let folded = folded(heading);
    if folded.is_empty() { heading.trim().to_owned() } else { folded }
}
