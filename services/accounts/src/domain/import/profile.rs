//! A layout as data: where a file's headings are, which column fills which field, how values are written, what is skipped,
//! and which totals stand in the file.

mod built_in;
mod faults;
mod field;

use kernel::Currency;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::encoding::Encoding;
use super::values::{DayPattern, Decimal};
pub use built_in::built_in;
pub use field::Field;

/// A layout that is data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ToSchema)]
#[schema(as = ImportProfile)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What it is for, in a line.
    #[schema(max_length = 200)]
    pub about: String,
    /// How the text is written.
    #[serde(default)]
    pub text: TextRule,
    /// Which column fills which field.
    #[schema(min_items = 1, max_items = 60)]
    pub columns: Vec<ProfileColumn>,
    /// Lines that say something about all rows below them: `Customer   0200769623`.
    #[serde(default)]
    pub sections: Vec<Section>,
    /// Rows that are not read.
    #[serde(default)]
    pub skip: Vec<Condition>,
    /// Rows that are sums of those above them. They are compared, never imported.
    #[serde(default)]
    pub totals: Vec<TotalRule>,
    /// Lines that say how many rows there are: those below a heading of a group, or those of the file.
    #[serde(default)]
    pub counts: Vec<CountRule>,
    /// How values are written.
    #[serde(default)]
    pub formats: Formats,
    /// What a row is.
    #[serde(default)]
    pub kinds: KindRule,
    /// What the natural keys are made of.
    #[serde(default)]
    pub keys: KeyRule,
    /// For rows without a currency of their own, where the import names none either.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub currency: Option<Currency>,
}

/// How the text is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct TextRule {
    /// Told by the file when left out.
    #[schema(inline)]
    pub encoding: Option<Encoding>,
    /// `,`, `;`, `|` or a tabulator; told by the line of headings when left out.
    pub delimiter: Option<char>,
    /// The headings stand within this many lines; 200 when left out.
    #[schema(maximum = 10_000)]
    pub headings_within: Option<u32>,
}

/// A column and the field it fills.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileColumn {
    /// The field.
    pub field: Field,
    /// What the column is called, the preferred first. Case, blanks and punctuation do not matter.
    #[schema(min_items = 1)]
    pub headings: Vec<String>,
    /// Without it, it is not a file of this layout.
    #[serde(default)]
    pub needed: bool,
}

/// Lines that say something about all rows below them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// What they say.
    pub field: Field,
    /// What the line begins with; the value stands behind it. Empty: the value is a line's only filled cell, its first.
    #[serde(default)]
    pub labels: Vec<String>,
}

/// What a row must have for a rule to hold. All that is said must be so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Condition {
    /// The cell looked at; the first filled one when left out.
    #[schema(inline)]
    pub field: Option<Field>,
    /// It is one of these. Case does not matter; an empty text means an empty cell.
    pub is: Vec<String>,
    /// It begins with one of these.
    pub begins: Vec<String>,
    /// No other cell is filled.
    pub alone: bool,
}

/// Rows that are sums.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TotalRule {
    /// 1 for the innermost; a level sums what stands since the last sum of its level or a higher one.
    #[schema(minimum = 1, maximum = 9)]
    pub level: u8,
    /// Which rows.
    pub when: Condition,
}

/// Lines that say how many rows there are: the last number of the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CountRule {
    /// Which rows are counted.
    pub of: CountOf,
    /// Which lines.
    pub when: Condition,
}

/// Which rows a count is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountOf {
    /// Those below, until the next count, total or end.
    Below,
    /// All rows of the file.
    File,
}

/// How values are written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Formats {
    /// What parts the fraction of an amount; told by all amounts of the file when left out, and refused when they do not.
    #[schema(inline)]
    pub decimal: Option<Decimal>,
    /// Which patterns days have; two that write the same text are told apart by all days of the file.
    #[schema(inline)]
    pub days: Vec<DayPattern>,
    /// Years of two digits: the first that is of the last century. `70`: 70 is 1970, 69 is 2069. Refused when left out.
    #[schema(maximum = 99)]
    pub two_digit_years_from: Option<u8>,
    /// Customer references of digits alone are filled up with leading zeros to this width.
    #[schema(maximum = 40)]
    pub customer_digits: Option<u8>,
}

/// What a row is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct KindRule {
    /// By the word in `document_type`. A payment that is owed, and an invoice that is owing, become notes.
    pub by_type: std::collections::BTreeMap<String, RowKind>,
    /// Words in `sign` of amounts that are owing.
    pub credit_signs: Vec<String>,
    /// Words in `sign` of amounts that are owed.
    pub debit_signs: Vec<String>,
    /// Words in `status` of rows that are cleared. Without a day of clearing such a row is left out, and told.
    pub cleared_words: Vec<String>,
    /// What is owed is negative in this file.
    pub owed_is_negative: bool,
}

/// What a row can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RowKind {
    /// A bill.
    Invoice,
    /// An added charge.
    DebitNote,
    /// A reduction.
    CreditNote,
    /// Money that came in.
    Receipt,
    /// Nothing that is posted.
    Skip,
}

/// What the natural keys are made of: values of fields, with `/` between them. Empty ones are left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct KeyRule {
    /// The account's reference; the customer's when left out.
    pub account: Vec<Field>,
    /// The document's reference; its number when left out.
    pub document: Vec<Field>,
}

impl Default for KeyRule {
    fn default() -> Self {
        Self { account: vec![Field::CustomerReference], document: vec![Field::DocumentReference] }
    }
}

impl Profile {
    /// Its columns of a field.
    pub fn column(&self, field: Field) -> Option<&ProfileColumn> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// Whether something fills a field: a column or a section.
    pub fn fills(&self, field: Field) -> bool {
        self.column(field).is_some() || self.sections.iter().any(|section| section.field == field)
    }

    /// How far down the headings may stand.
    pub fn headings_within(&self) -> u32 {
        self.text.headings_within.unwrap_or(200)
    }

    /// Whether everything of a file must be seen before its first row can be read: values with two readings, or credits
    /// that are due with their invoice.
    pub fn must_be_surveyed(&self) -> bool {
        let has_rivals =
            self.formats.days.iter().any(|one| one.rival().is_some_and(|rival| self.formats.days.contains(&rival)));
        self.formats.decimal.is_none() || has_rivals || self.fills(Field::PaysDocument)
    }
}

/// Letters and digits of a heading, small: `Net due dt` is `netduedt`.
pub fn folded(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
