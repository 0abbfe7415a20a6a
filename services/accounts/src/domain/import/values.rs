//! Values as real files have them: amounts, days and references in the dress of other systems.

mod amounts;
mod days;
mod evidence;
mod references;

pub use amounts::{Decimal, plain_amount, signed_amount};
pub use days::{DayPattern, read_day};
pub use evidence::{Evidence, Settled};
pub use references::{padded, read_reference};

/// Whether blanks of any kind surround or part a text: the usual one, the tabulator, and those of typography.
const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}' | '\u{feff}')
}

/// A text without the blanks around it, non-breaking ones included.
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| is_blank(c) || c.is_whitespace())
}
