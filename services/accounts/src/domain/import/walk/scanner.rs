//! What a line of a file is, by the rules of its layout.

use std::sync::Arc;

use csv::StringRecord;

use super::Line;
use super::bound::Bound;
use crate::domain::import::columns::CellType;
use crate::domain::import::profile::{Condition, CountOf, Field, Profile};
use crate::domain::import::rows::Refused;
use crate::domain::import::values::{Settled, plain_amount, read_day, read_reference, trimmed};

/// What a line is.
pub enum Scanned {
    /// Nothing that is read.
    Nothing,
    /// A row.
    Row,
    /// A sum of a level.
    Total(u8),
    /// A count of rows.
    Count(CountOf, u64),
}

/// Reads lines by their place and look.
pub struct Scanner {
    profile: Arc<Profile>,
    bound: Option<Bound>,
    record: StringRecord,
    section: Vec<(Field, String)>,
    lines: u32,
}

/// A layout of a thousand columns is none.
const MOST_COLUMNS: usize = 1_000;

impl Scanner {
    /// Before the first line.
    pub fn of(profile: Arc<Profile>) -> Self {
        Self { profile, bound: None, record: StringRecord::new(), section: Vec::new(), lines: 0 }
    }

    /// The same layout before the first line of another table.
    pub fn anew(&self) -> Self {
        Self::of(Arc::clone(&self.profile))
    }

    /// The layout.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Whether the headings were found.
    pub const fn has_headings(&self) -> bool {
        self.bound.is_some()
    }

    /// Why nothing was found.
    pub fn no_headings(&self) -> Refused {
        let needed = self.profile.columns.iter().filter(|column| column.needed);
        let names: Vec<&str> = needed.filter_map(|column| column.headings.first().map(String::as_str)).collect();
        let reason = format!("no line has the headings of this layout: {}", names.join(", "));
        Refused::new("", "", reason)
    }

    /// Looks at the next line.
    pub fn scan(&mut self, line: Line<'_>) -> Result<Scanned, Refused> {
        self.lines += 1;
        match line {
            Line::Cells(cells) => self.scan_cells(cells),
            Line::Text(text) => self.scan_text(text),
        }
    }

    fn scan_cells(&mut self, cells: &StringRecord) -> Result<Scanned, Refused> {
        if self.bound.is_none() {
            if self.lines <= self.profile.headings_within() && cells.len() <= MOST_COLUMNS {
                let headings: Vec<String> = cells.iter().map(|cell| trimmed(cell).to_owned()).collect();
                self.bound = Bound::of(&self.profile, &headings);
                self.record.clone_from(cells);
                if self.bound.is_none() {
                    self.note_section();
                }
            }
            return Ok(Scanned::Nothing);
        }
        self.record.clone_from(cells);
        self.judge()
    }

    fn scan_text(&mut self, text: &str) -> Result<Scanned, Refused> {
        let line = trimmed(text);
        if line.is_empty() || line.chars().all(|c| "-=_+| ─│".contains(c)) {
            return Ok(Scanned::Nothing);
        }
        if !line.starts_with('|') {
            self.note_label(line);
            return Ok(Scanned::Nothing);
        }
        if let Some(bound) = &self.bound
            && let Some(record) = bound.cut(text)
        {
            self.record = record;
            return self.judge();
        }
        // Headings, the first or others: a page may have wider columns than the one before.
        if let Some(bound) = Bound::of_text(&self.profile, text) {
            self.bound = Some(bound);
            return Ok(Scanned::Nothing);
        }
        if self.bound.is_none() {
            return Ok(Scanned::Nothing);
        }
        Err(Refused::new("", line, "its columns do not stand under the headings, or the line was cut off"))
    }

    /// What the record is: a sum, a count, left out, a heading of a group, or a row.
    fn judge(&mut self) -> Result<Scanned, Refused> {
        let Some(bound) = &self.bound else { return Ok(Scanned::Nothing) };
        if self.filled().next().is_none() || bound.is_repeated(&self.record) {
            return Ok(Scanned::Nothing);
        }
        if let Some(rule) = self.profile.totals.iter().find(|rule| self.holds(&rule.when)) {
            return Ok(Scanned::Total(rule.level));
        }
        if let Some(rule) = self.profile.counts.iter().find(|rule| self.holds(&rule.when))
            && let Some(count) = self.filled().last().and_then(last_number)
        {
            return Ok(Scanned::Count(rule.of, count));
        }
        if self.note_section() || self.profile.skip.iter().any(|condition| self.holds(condition)) {
            return Ok(Scanned::Nothing);
        }
        let width = self.bound.as_ref().map_or(0, |bound| bound.headings.len());
        let is_longer = self.record.iter().skip(width).any(|cell| !trimmed(cell).is_empty());
        if self.record.len() < width || is_longer {
            let reason = format!("the row has {} cells, the headings are {width}", self.record.len());
            return Err(Refused::new("", self.record.get(0).unwrap_or_default(), reason));
        }
        Ok(Scanned::Row)
    }

    fn filled(&self) -> impl Iterator<Item = &str> {
        self.record.iter().map(trimmed).filter(|cell| !cell.is_empty())
    }

    fn holds(&self, condition: &Condition) -> bool {
        if condition.alone && self.filled().nth(1).is_some() {
            return false;
        }
        if condition.is.is_empty() && condition.begins.is_empty() {
            return condition.alone;
        }
        let cell = match condition.field {
            Some(field) => self.own(field).unwrap_or_default(),
            None => self.filled().next().unwrap_or_default(),
        };
        let cell = cell.to_lowercase();
        (condition.is.is_empty() || condition.is.iter().any(|word| word.to_lowercase() == cell))
            && (condition.begins.is_empty()
                || condition.begins.iter().any(|word| cell.starts_with(&word.to_lowercase())))
    }

    /// Notes what a line of cells says for the rows below: a label with its value, or a value alone.
    fn note_section(&mut self) -> bool {
        let mut filled = self.record.iter().map(trimmed).filter(|cell| !cell.is_empty());
        let Some(first) = filled.next().map(str::to_owned) else { return false };
        let (second, is_more) = (filled.next().map(str::to_owned), filled.next().is_some());
        drop(filled);
        match second {
            Some(_) if is_more => false,
            Some(value) => {
                let label = first.trim_end_matches(':').trim_end().to_lowercase();
                let Some(field) = self.labelled(|known| known.to_lowercase() == label) else { return false };
                self.say(field, &value);
                true
            }
            None if self.note_label(&first) => true,
            None if self.bound.is_some() => {
                let alone = self.profile.sections.iter().find(|section| section.labels.is_empty());
                let Some(field) = alone.map(|section| section.field) else { return false };
                self.say(field, &first);
                true
            }
            None => false,
        }
    }

    fn labelled(&self, is: impl Fn(&str) -> bool) -> Option<Field> {
        let sections = self.profile.sections.iter();
        sections.filter(|section| section.labels.iter().any(|label| is(label))).map(|section| section.field).next()
    }

    /// Notes a line of text that begins with a label: `Customer      0200769623`, `Customer: 0200769623`.
    fn note_label(&mut self, line: &str) -> bool {
        let small = line.to_lowercase();
        let value_of = |label: &str| {
            let rest = small.strip_prefix(&label.to_lowercase())?;
            let is_parted = rest.starts_with("  ") || rest.starts_with('\t') || rest.trim_start().starts_with(':');
            is_parted.then_some(rest.len())
        };
        let found = self.profile.sections.iter().find_map(|section| {
            let length = section.labels.iter().find_map(|label| value_of(label))?;
            Some((section.field, length))
        });
        let Some((field, length)) = found else { return false };
        // Small letters can be longer than large ones; then the value is not where it seems.
        let Some(rest) = line.len().checked_sub(length).and_then(|at| line.get(at..)) else { return false };
        let value = trimmed(trimmed(rest).trim_start_matches(':'));
        let value = value.split("  ").next().unwrap_or_default().split('\t').next().unwrap_or_default().to_owned();
        self.say(field, &value);
        true
    }

    fn say(&mut self, field: Field, value: &str) {
        let value = trimmed(value);
        let said = |one: &(Field, String)| one.0 == field;
        let is_new_customer =
            field == Field::CustomerReference && !self.section.iter().any(|one| said(one) && one.1 == value);
        if is_new_customer {
            // What was said of one customer is not said of the next.
            self.section.clear();
        }
        self.section.retain(|one| !said(one));
        if value != "*" {
            self.section.push((field, value.to_owned()));
        }
    }

    /// A field's cell in this row, where it has a column.
    fn own(&self, field: Field) -> Option<&str> {
        let place = self.bound.as_ref()?.place(field)?;
        Some(trimmed(self.record.get(place).unwrap_or_default()))
    }

    /// What is said of a field: in its row, or above it.
    pub fn field(&self, field: Field) -> &str {
        let above = || self.section.iter().find(|one| one.0 == field).map_or("", |one| one.1.as_str());
        self.own(field).filter(|cell| !cell.is_empty()).unwrap_or_else(above)
    }

    /// Whether the file has a column of a field.
    pub fn has(&self, field: Field) -> bool {
        self.bound.as_ref().is_some_and(|bound| bound.place(field).is_some())
    }

    /// A field as the file calls it.
    pub fn called(&self, field: Field) -> String {
        let heading = self.bound.as_ref().and_then(|bound| bound.headings.get(bound.place(field)?));
        heading.filter(|heading| !heading.is_empty()).map_or_else(|| field.name().to_owned(), Clone::clone)
    }

    /// The sum of a row of sums, with its column.
    pub fn total(&self) -> Option<(String, String)> {
        let field = if self.has(Field::OpenAmount) { Field::OpenAmount } else { Field::Amount };
        let text = self.own(field).filter(|text| !text.is_empty())?;
        Some((self.called(field), text.to_owned()))
    }

    /// The headings, each with its field.
    pub fn headings(&self) -> Vec<(String, Option<Field>)> {
        let Some(bound) = &self.bound else { return Vec::new() };
        bound.headings.iter().enumerate().map(|(place, heading)| (heading.clone(), bound.field(place))).collect()
    }

    /// The cells of the row, each as it is understood.
    pub fn cells(&self, settled: &Settled) -> Vec<(String, Option<String>)> {
        let Some(bound) = &self.bound else { return Vec::new() };
        let understood = |field: Field, text: &str| match field.cell_type() {
            CellType::Day => read_day(text, &settled.days, settled.pivot).ok()?.map(|read| read.day.to_string()),
            CellType::Amount => plain_amount(text, settled.decimal, None).ok(),
            CellType::Reference => read_reference(text).ok().map(|read| read.value).filter(|text| !text.is_empty()),
            _ => Some(text.to_owned()).filter(|text| !text.is_empty()),
        };
        let cells = self.record.iter().take(bound.headings.len()).map(trimmed).enumerate();
        cells
            .map(|(place, text)| (text.to_owned(), bound.field(place).and_then(|field| understood(field, text))))
            .collect()
    }
}

/// The number at the end of a text, in brackets or bare: `31 - 60 days past due (12)`, `Records: 1,500`.
fn last_number(text: &str) -> Option<u64> {
    let text = text.strip_suffix(')').unwrap_or(text);
    let digits: String = text.chars().rev().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
    let digits: String = digits.chars().rev().filter(char::is_ascii_digit).collect();
    digits.parse().ok()
}
