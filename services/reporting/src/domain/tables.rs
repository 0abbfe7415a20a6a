//! Tables of a report, the same for the screen, XLSX, CSV and PDF.

use documents::{Cell, Figure};
use kernel::Money;

/// A report as it is read: figures in boxes, tables, small print.
pub struct Paper {
    /// Its title.
    pub title: String,
    /// What it covers.
    pub subtitle: String,
    /// The stem of its files' names.
    pub file_stem: String,
    /// Key figures, each with its currency where it is money.
    pub figures: Vec<Figure>,
    /// The tables, in reading order.
    pub tables: Vec<Table>,
    /// What the figures mean.
    pub notes: Vec<String>,
}

/// A table of a report.
pub struct Table {
    /// Its name in addresses: `largest-debts`.
    pub code: &'static str,
    /// Its heading, also the name of its sheet.
    pub title: &'static str,
    /// Column headings, and whether they hold figures.
    pub columns: Vec<(String, bool)>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// Columns of words, then columns of figures.
pub fn columns(words: &[&str], figures: &[&str]) -> Vec<(String, bool)> {
    let words = words.iter().map(|title| ((*title).to_owned(), false));
    words.chain(figures.iter().map(|title| ((*title).to_owned(), true))).collect()
}

/// A key figure that is money, with its currency.
pub fn money_figure(label: &str, money: Money) -> Figure {
    Figure { label: label.to_owned(), value: Cell::Money(money), note: Some(money.currency().code().to_owned()) }
}
