//! Which file it is: told by the layout asked for and by the headings.

use std::sync::Arc;

use csv::StringRecord;
use kernel::{Currency, Day};
use serde::{Deserialize, Serialize};

use super::fields::Fields;
use super::mapping::Mapping;
use super::profile::{Profile, built_in};
use super::rows::{Entry, Refused};
use super::{ibm, native};

/// How a file is laid out: by code or by data.
#[derive(Clone, Debug, PartialEq)]
pub enum AnyLayout {
    /// By code.
    Code(Layout),
    /// By data.
    Data(NamedProfile),
}

/// A layout that is data, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedProfile {
    /// Its name.
    pub name: String,
    /// The layout.
    pub profile: Arc<Profile>,
}

impl AnyLayout {
    /// The name on the wire and at rest.
    pub fn name(&self) -> &str {
        match self {
            Self::Code(layout) => layout.name(),
            Self::Data(named) => &named.name,
        }
    }

    /// The data, where it is by data.
    pub fn profile(&self) -> Option<&Arc<Profile>> {
        match self {
            Self::Code(_) => None,
            Self::Data(named) => Some(&named.profile),
        }
    }

    /// The layout that comes with Dunlin under a name.
    pub fn built_in(name: &str) -> Option<Self> {
        let by_code = Layout::ALL.into_iter().find(|layout| layout.name() == name).map(Self::Code);
        by_code.or_else(|| {
            let (name, profile) = built_in().iter().find(|(one, _)| *one == name)?;
            Some(Self::Data(NamedProfile { name: (*name).to_owned(), profile: Arc::clone(profile) }))
        })
    }
}

/// Whether a layout can be called so: small letters, digits and hyphens, beginning with a letter, up to 60.
pub fn is_layout_name(name: &str) -> bool {
    let fits = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    name.len() <= 60 && name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(fits)
}

/// How a file is laid out, where code reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Dunlin's own: one kind of row per file or sheet.
    #[default]
    Native,
    /// IBM's public sample of settled invoices.
    IbmLatePayments,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 2] = [Self::Native, Self::IbmLatePayments];

    /// What it is for, in a line.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Native => "Dunlin's own: a file or sheet for each kind of row, columns in any order",
            Self::IbmLatePayments => "IBM's public sample of settled invoices: one wide row for each invoice",
        }
    }

    /// The name on the wire and at rest.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Native => "native",
            Self::IbmLatePayments => "ibm-late-payments",
        }
    }
}

/// The kinds of rows of the native layout, in the order in which they build on each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// `customers.csv`
    Customers,
    /// `premises.csv`
    Premises,
    /// `accounts.csv`
    Accounts,
    /// `documents.csv`
    Documents,
    /// `receipts.csv`
    Receipts,
    /// `holds.csv`
    Holds,
}

impl Kind {
    /// Every kind, in that order.
    pub const ALL: [Self; 6] =
        [Self::Customers, Self::Premises, Self::Accounts, Self::Documents, Self::Receipts, Self::Holds];

    /// What its rows are, in a line.
    pub const fn about(self) -> &'static str {
        match self {
            Self::Customers => "who owes: names, language and how they are reached",
            Self::Premises => "what is billed: community, building, unit and where the door is",
            Self::Accounts => "what debt belongs to: one customer, one legal entity, one currency",
            Self::Documents => "invoices, debit notes and credit notes",
            Self::Receipts => "money that came in, and that which came back unpaid",
            Self::Holds => "what keeps an account or a document back from collection",
        }
    }

    /// The name, also of the sheet.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Premises => "premises",
            Self::Accounts => "accounts",
            Self::Documents => "documents",
            Self::Receipts => "receipts",
            Self::Holds => "holds",
        }
    }
}

/// What is the same for every row of one import.
#[derive(Clone, Debug)]
pub struct Terms {
    /// For rows without a currency of their own.
    pub currency: Option<Currency>,
    /// For rows without a legal entity of their own.
    pub legal_entity: String,
    /// The latest effective day that is believed.
    pub latest: Day,
}

/// A recognised file: its headings and how to read its rows.
#[derive(Clone, Debug)]
pub struct Form {
    /// The fields that the columns fill; empty for a column that is not read.
    headings: Vec<String>,
    /// The file's own headings, where they are others.
    own: Option<Vec<String>>,
    shape: Shape,
    terms: Terms,
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Native(Kind),
    Ibm,
}

impl Form {
    /// Recognises a file by its headings; the kind where the caller said it. With a mapping the fields stand for them.
    pub fn recognise(
        (layout, kind): (Layout, Option<Kind>),
        mapping: Option<&Mapping>,
        headings: &StringRecord,
        terms: Terms,
    ) -> Result<Self, Refused> {
        let own = cleaned(headings);
        let repeated = own.iter().enumerate().find(|(place, name)| own[..*place].contains(name));
        if let Some((_, name)) = repeated {
            return Err(Refused::new(name, name, "this heading stands twice"));
        }
        if let Some(mapping) = mapping {
            let kind = mapping.check(layout, kind, &own).map_err(|mut wrong| wrong.swap_remove(0))?;
            let fields = own.iter().map(|heading| mapping.field(heading).unwrap_or_default().to_owned()).collect();
            let shape = kind.map_or(Shape::Ibm, Shape::Native);
            return Ok(Self { headings: fields, own: Some(own), shape, terms });
        }
        let shape = match layout {
            Layout::Native => Shape::Native(native::recognise(kind, &own)?),
            Layout::IbmLatePayments => ibm::check(&own).map(|()| Shape::Ibm)?,
        };
        Ok(Self { headings: own, own: None, shape, terms })
    }

    /// Where this file stands in the order of a workbook's sheets.
    pub const fn kind(&self) -> Option<Kind> {
        match self.shape {
            Shape::Native(kind) => Some(kind),
            Shape::Ibm => None,
        }
    }

    /// Reads one record. Nothing of a row is taken when any of its cells is refused.
    pub fn read(&self, record: &StringRecord, out: &mut Vec<Entry>) -> Result<(), Vec<Refused>> {
        if record.len() != self.headings.len() {
            let reason = format!("the row has {} cells, the headings are {}", record.len(), self.headings.len());
            return Err(vec![Refused::new("", "", reason)]);
        }
        let before = out.len();
        let mut fields = Fields::of(&self.headings, record, self.terms.latest);
        match self.shape {
            Shape::Native(kind) => out.extend(native::read(kind, &mut fields, &self.terms)),
            Shape::Ibm => ibm::read(&mut fields, &self.terms, out),
        }
        if fields.refused.is_empty() {
            return Ok(());
        }
        out.truncate(before);
        Err(self.as_headed(fields.refused))
    }

    /// Refusals under the file's own headings.
    fn as_headed(&self, mut refused: Vec<Refused>) -> Vec<Refused> {
        if let Some(own) = &self.own {
            for one in &mut refused {
                let place = self.headings.iter().position(|field| *field == one.column);
                one.column = place.map_or_else(|| one.column.clone(), |place| own[place].clone());
            }
        }
        refused
    }
}

/// Headings without the blanks around them.
pub fn cleaned(headings: &StringRecord) -> Vec<String> {
    headings.iter().map(|heading| heading.trim().to_owned()).collect()
}
