//! A plain report: title, key figures, tables. Told as data, set by one template.

use serde_json::{Value, json};

use crate::Cell;

pub(crate) const TEMPLATE: &str = include_str!("../templates/report.typ");

/// The language a report is set in; its words come from the caller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, left to right.
    #[default]
    English,
    /// Arabic, right to left.
    Arabic,
}

/// What stands in a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The language.
    pub language: Language,
    /// Wide tables lie on their side.
    pub landscape: bool,
    /// Who issues it.
    pub issuer: Option<String>,
    /// The title.
    pub title: String,
    /// A line below the title.
    pub subtitle: Option<String>,
    /// Facts below it: label and value.
    pub facts: Vec<(String, Cell)>,
    /// Key figures in boxes.
    pub figures: Vec<Figure>,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// Small print at the end: definitions, variants of figures.
    pub notes: Vec<String>,
    /// Stands at the foot of every page.
    pub footer: String,
}

/// A key figure in a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: Cell,
    /// Which variant, which currency.
    pub note: Option<String>,
}

/// A heading with words, a table or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// Words below it.
    pub text: Option<String>,
    /// A table below them.
    pub table: Option<Table>,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; each has as many cells as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// A last row in bold.
    pub total: Option<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// Whether it holds figures, which align at their end.
    pub is_figure: bool,
}

impl Column {
    /// A column of words.
    #[must_use]
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), is_figure: false }
    }

    /// A column of figures.
    #[must_use]
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), is_figure: true }
    }
}

impl Report {
    pub(crate) fn for_template(&self) -> Value {
        let language = match self.language {
            Language::English => "en",
            Language::Arabic => "ar",
        };
        json!({
            "language": language,
            "landscape": self.landscape,
            "issuer": self.issuer,
            "title": self.title,
            "subtitle": self.subtitle,
            "facts": self.facts.iter().map(|(label, value)| json!({"label": label, "value": cell(value)})).collect::<Vec<_>>(),
            "figures": self.figures.iter().map(figure).collect::<Vec<_>>(),
            "sections": self.sections.iter().map(section).collect::<Vec<_>>(),
            "notes": self.notes,
            "footer": self.footer,
        })
    }
}

fn figure(figure: &Figure) -> Value {
    json!({"label": figure.label, "value": cell(&figure.value), "note": figure.note})
}

fn section(section: &Section) -> Value {
    json!({"heading": section.heading, "text": section.text, "table": section.table.as_ref().map(table)})
}

fn table(table: &Table) -> Value {
    let width = table.columns.len();
    let columns: Vec<Value> =
        table.columns.iter().map(|column| json!({"title": column.title, "figure": column.is_figure})).collect();
    json!({
        "columns": columns,
        "rows": table.rows.iter().map(|row| cells(row, width)).collect::<Vec<_>>(),
        "total": table.total.as_ref().map(|row| cells(row, width)),
    })
}

/// A row, cut or filled up to the width of the table.
fn cells(row: &[Cell], width: usize) -> Vec<Value> {
    row.iter().chain(std::iter::repeat(&Cell::Empty)).take(width).map(cell).collect()
}

fn cell(cell: &Cell) -> Value {
    json!({"text": cell.paper_text(), "figure": cell.is_figure()})
}
