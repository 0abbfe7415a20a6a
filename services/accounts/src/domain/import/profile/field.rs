//! What a column of another system can say.

use serde::{Deserialize, Serialize};

use crate::domain::import::columns::CellType;

/// What a column or a section says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[schema(as = ImportField)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// Who owes.
    CustomerReference,
    /// The customer's name; the reference when left out.
    CustomerName,
    /// The customer group.
    Segment,
    /// The telephone number.
    Phone,
    /// The e-mail address.
    Email,
    /// The company that is owed; the import's when left out.
    LegalEntity,
    /// ISO 4217; the import's when left out.
    Currency,
    /// The document's number.
    DocumentReference,
    /// The business year of its number.
    DocumentYear,
    /// The line within the document.
    DocumentItem,
    /// What it is, in the system's own words.
    DocumentType,
    /// A mark of the row: open, cleared, parked; an asterisk for a sum.
    Mark,
    /// A second mark.
    Status,
    /// The day it counts from.
    IssuedOn,
    /// The day its terms run from; the day it counts from when left out.
    BaselineOn,
    /// Days from there until it is due.
    TermsDays,
    /// The same after a first and before a second discount; the last that is not zero counts.
    #[serde(rename = "terms_days_2")]
    TermsDays2,
    /// The same without any discount.
    #[serde(rename = "terms_days_3")]
    TermsDays3,
    /// The day it is due; computed from the terms when left out.
    DueOn,
    /// Days past due, negative while it is not due.
    Arrears,
    /// The amount, with its sign or with one in `sign`.
    Amount,
    /// What is left of it, where the system tells both.
    OpenAmount,
    /// The amount where it is owed.
    DebitAmount,
    /// The amount where it is owing.
    CreditAmount,
    /// Owed or owing.
    Sign,
    /// The day it was cleared.
    ClearedOn,
    /// What cleared it.
    ClearingReference,
    /// The document a credit or payment belongs to.
    PaysDocument,
    /// The business year of that.
    PaysYear,
    /// The line of that.
    PaysItem,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 30] = [
        Self::CustomerReference,
        Self::CustomerName,
        Self::Segment,
        Self::Phone,
        Self::Email,
        Self::LegalEntity,
        Self::Currency,
        Self::DocumentReference,
        Self::DocumentYear,
        Self::DocumentItem,
        Self::DocumentType,
        Self::Mark,
        Self::Status,
        Self::IssuedOn,
        Self::BaselineOn,
        Self::TermsDays,
        Self::TermsDays2,
        Self::TermsDays3,
        Self::DueOn,
        Self::Arrears,
        Self::Amount,
        Self::OpenAmount,
        Self::DebitAmount,
        Self::CreditAmount,
        Self::Sign,
        Self::ClearedOn,
        Self::ClearingReference,
        Self::PaysDocument,
        Self::PaysYear,
        Self::PaysItem,
    ];

    /// The name on the wire.
    pub const fn name(self) -> &'static str {
        self.told().0
    }

    /// What its cells hold.
    pub const fn cell_type(self) -> CellType {
        self.told().1
    }

    /// What it means, in a line.
    pub const fn meaning(self) -> &'static str {
        self.told().2
    }

    const fn told(self) -> (&'static str, CellType, &'static str) {
        use CellType::{Amount, Currency, Day, Reference, Text};
        match self {
            Self::CustomerReference => ("customer_reference", Reference, "who owes"),
            Self::CustomerName => ("customer_name", Text, "the customer's name; the longest counts"),
            Self::Segment => ("segment", Text, "the customer group"),
            Self::Phone => ("phone", Text, "the telephone number"),
            Self::Email => ("email", Text, "the e-mail address"),
            Self::LegalEntity => ("legal_entity", Text, "the company that is owed; the import's when left out"),
            Self::Currency => ("currency", Currency, "ISO 4217; the import's when left out"),
            Self::DocumentReference => ("document_reference", Reference, "the document's number"),
            Self::DocumentYear => ("document_year", Text, "the business year of its number"),
            Self::DocumentItem => ("document_item", Text, "the line within the document"),
            Self::DocumentType => ("document_type", Text, "what it is, in the system's own words"),
            Self::Mark => ("mark", Text, "a mark of the row, such as the asterisk of a sum"),
            Self::Status => ("status", Text, "open, cleared or parked"),
            Self::IssuedOn => ("issued_on", Day, "the day it counts from"),
            Self::BaselineOn => ("baseline_on", Day, "the day its terms run from"),
            Self::TermsDays => ("terms_days", Text, "days from there until it is due"),
            Self::TermsDays2 => ("terms_days_2", Text, "the same, without the first discount"),
            Self::TermsDays3 => ("terms_days_3", Text, "the same, without any discount"),
            Self::DueOn => ("due_on", Day, "the day it is due; computed from the terms when left out"),
            Self::Arrears => ("arrears", Text, "days past due, negative while it is not due"),
            Self::Amount => ("amount", Amount, "the amount, with its sign or with one in another column"),
            Self::OpenAmount => ("open_amount", Amount, "what is left of it"),
            Self::DebitAmount => ("debit_amount", Amount, "the amount where it is owed"),
            Self::CreditAmount => ("credit_amount", Amount, "the amount where it is owing"),
            Self::Sign => ("sign", Text, "owed or owing"),
            Self::ClearedOn => ("cleared_on", Day, "the day it was cleared; a receipt of that day pays it"),
            Self::ClearingReference => ("clearing_reference", Reference, "what cleared it"),
            Self::PaysDocument => ("pays_document", Reference, "the document a credit or payment belongs to"),
            Self::PaysYear => ("pays_year", Text, "the business year of that"),
            Self::PaysItem => ("pays_item", Text, "the line of that"),
        }
    }

    /// Its place among all fields.
    pub const fn place(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_wire_and_places_those_of_the_list() {
        for (place, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(serde_json::to_value(field).unwrap(), field.name());
            assert_eq!(field.place(), place);
        }
    }
}
