//! A row of another system: what it says of a customer, an account, a document and a receipt.

mod days;
mod keys;
mod money;

use kernel::{Currency, Day, Money};

use super::scanner::Scanner;
use super::survey::DueDays;
use crate::domain::import::findings::FindingKind;
use crate::domain::import::layout::Terms;
use crate::domain::import::profile::{Field, RowKind};
use crate::domain::import::rows::{AccountRow, CustomerRow, DocumentRow, ReceiptRow, Refused};
use crate::domain::import::values::{Settled, padded, read_reference};
use crate::domain::posting::DocumentKind;
use keys::REFERENCE_CHARS;
pub use keys::{document_key, due_of_terms, pays_key};

/// What a row says.
pub struct Posting {
    /// Who owes.
    pub customer: CustomerRow,
    /// Where it belongs.
    pub account: AccountRow,
    /// What is owed or owing.
    pub document: Option<DocumentRow>,
    /// What came in.
    pub receipt: Option<ReceiptRow>,
    /// How the file spells the customer, where that differs.
    pub spelt: Option<String>,
}

/// What is told of a row: the kind, the column, what the file says and what was taken.
type Told = (FindingKind, String, String, String);

/// A row being read.
pub struct Item<'a> {
    row: &'a Scanner,
    settled: &'a Settled,
    terms: &'a Terms,
    due_days: &'a DueDays,
    /// What was refused.
    pub refused: Vec<Refused>,
    /// What somebody should know.
    pub told: Vec<Told>,
    /// The amount as the file's sums count it.
    pub counted: Option<(Currency, i64)>,
}

/// The days of a row.
struct Days {
    issued_on: Day,
    due_on: Day,
    cleared_on: Option<Day>,
}

const TEXT_CHARS: usize = 200;

impl<'a> Item<'a> {
    /// Begins to read the row a scanner stands at.
    pub const fn of(row: &'a Scanner, settled: &'a Settled, terms: &'a Terms, due_days: &'a DueDays) -> Self {
        Self { row, settled, terms, due_days, refused: Vec::new(), told: Vec::new(), counted: None }
    }

    /// Reads it; `None` when something was refused or there is nothing to post.
    pub fn read(&mut self) -> Option<Posting> {
        let (customer, spelt) = self.customer();
        let entity = self.text(Field::LegalEntity).unwrap_or_else(|| self.terms.legal_entity.clone());
        let currency = self.currency();
        let amount = self.amount(currency?)?;
        self.counted = Some((amount.currency(), amount.minor()));
        if amount.minor() == 0 {
            self.tell(FindingKind::ZeroAmount, Field::Amount, "nothing was taken");
            return None;
        }
        let kind = self.kind(amount.minor() > 0)?;
        let days = self.days(amount.minor() > 0)?;
        let number = self.number(kind, &days, amount)?;
        if !self.refused.is_empty() {
            return None;
        }
        let account = self.account(&customer.reference, entity, amount.currency());
        let mut posting = Posting { customer, account, document: None, receipt: None, spelt };
        self.post(&mut posting, kind, &days, number, amount)?;
        Some(posting)
    }

    /// Puts the row down as a document, a receipt, or a document with the receipt that settled it.
    fn post(&mut self, posting: &mut Posting, kind: RowKind, days: &Days, number: String, amount: Money) -> Option<()> {
        let account = posting.account.reference.clone();
        let positive = Money::of_minor(amount.minor().abs(), amount.currency());
        let receipt = |effective_on, channel: Option<&str>, pays| ReceiptRow {
            reference: format!("{account}/{number}"),
            account_reference: account.clone(),
            effective_on,
            amount: positive,
            channel: channel.map(str::to_owned),
            returned_on: None,
            return_reason: None,
            pays,
        };
        if let Some(cleared_on) = days.cleared_on {
            if amount.minor() < 0 {
                self.tell(FindingKind::ClearedCredit, Field::ClearedOn, "the receipts of what it cleared stand for it");
                return None;
            }
            posting.receipt = Some(receipt(cleared_on, Some("clearing"), Some(number.clone())));
        }
        let document = match kind {
            RowKind::Receipt => {
                posting.receipt = Some(receipt(days.issued_on, None, pays_key(self.row)));
                return Some(());
            }
            RowKind::CreditNote => DocumentKind::CreditNote,
            RowKind::DebitNote => DocumentKind::DebitNote,
            RowKind::Invoice | RowKind::Skip => DocumentKind::Invoice,
        };
        posting.document = Some(DocumentRow {
            reference: number,
            account_reference: account,
            kind: document,
            issued_on: days.issued_on,
            due_on: days.due_on,
            amount: positive,
        });
        Some(())
    }

    fn refuse(&mut self, field: Field, why: impl Into<String>) {
        self.refused.push(Refused::new(&self.row.called(field), self.row.field(field), why));
    }

    fn tell(&mut self, kind: FindingKind, field: Field, found: &str) {
        self.told.push((kind, self.row.called(field), self.row.field(field).to_owned(), found.to_owned()));
    }

    fn bounded(&mut self, field: Field, text: &str, most: usize) -> Option<String> {
        if text.is_empty() {
            return None;
        }
        let why = if text.chars().count() > most {
            format!("longer than {most} characters")
        } else if text.chars().any(char::is_control) {
            "contains control characters".to_owned()
        } else {
            return Some(text.to_owned());
        };
        self.refuse(field, why);
        None
    }

    fn text(&mut self, field: Field) -> Option<String> {
        self.bounded(field, self.row.field(field), TEXT_CHARS)
    }

    /// A reference without what spreadsheets did to it.
    fn reference(&mut self, field: Field) -> Option<String> {
        match read_reference(self.row.field(field)) {
            Ok(read) => {
                if read.was_mended {
                    self.tell(FindingKind::ReferenceMended, field, &read.value);
                }
                self.bounded(field, &read.value, REFERENCE_CHARS)
            }
            Err(why) => {
                self.refuse(field, why);
                None
            }
        }
    }

    fn customer(&mut self) -> (CustomerRow, Option<String>) {
        let refused = self.refused.len();
        let by = if self.row.field(Field::CustomerReference).is_empty() {
            Field::CustomerName
        } else {
            Field::CustomerReference
        };
        let written = self.reference(by).unwrap_or_default();
        if written.is_empty() && self.refused.len() == refused {
            self.refuse(Field::CustomerReference, "is missing");
        }
        let width = self.row.profile().formats.customer_digits.unwrap_or_default();
        let reference = padded(&written, width.into());
        let spelt = (written != reference).then_some(written);
        let name = self.text(Field::CustomerName).unwrap_or_else(|| reference.clone());
        let customer = CustomerRow {
            name,
            name_ar: None,
            language: "en".into(),
            segment: self.text(Field::Segment),
            phone: self.text(Field::Phone),
            email: self.text(Field::Email),
            reference,
        };
        (customer, spelt)
    }

    fn account(&self, customer: &str, entity: String, currency: Currency) -> AccountRow {
        let part = |field: &Field| match field {
            Field::LegalEntity => entity.clone(),
            Field::Currency => currency.code().to_owned(),
            _ => customer.to_owned(),
        };
        let parts: Vec<String> = self.row.profile().keys.account.iter().map(part).collect();
        AccountRow {
            reference: parts.join("/"),
            customer_reference: customer.to_owned(),
            premise_reference: None,
            legal_entity: entity,
            currency,
        }
    }

    /// What it is, by its type and sign; `None` when it is not posted.
    fn kind(&mut self, is_owed: bool) -> Option<RowKind> {
        let kinds = &self.row.profile().kinds;
        let word = self.row.field(Field::DocumentType);
        let known = kinds.by_type.iter().find(|(one, _)| one.eq_ignore_ascii_case(word)).map(|(_, kind)| *kind);
        let is_cleared = kinds.cleared_words.iter().any(|one| one.eq_ignore_ascii_case(self.row.field(Field::Status)));
        if known == Some(RowKind::Skip) {
            self.tell(FindingKind::NotPosted, Field::DocumentType, "nothing was taken");
            return None;
        }
        if is_cleared && self.day(Field::ClearedOn).is_none() {
            self.tell(FindingKind::ClearedWithoutDay, Field::Status, "nothing was taken");
            return None;
        }
        Some(match (known, is_owed) {
            (Some(kind @ (RowKind::Invoice | RowKind::DebitNote)), true) => kind,
            (Some(RowKind::CreditNote | RowKind::Receipt), true) => RowKind::DebitNote,
            (Some(kind @ (RowKind::CreditNote | RowKind::Receipt)), false) => kind,
            (None | Some(RowKind::Skip), true) => RowKind::Invoice,
            (_, false) => RowKind::CreditNote,
        })
    }

    /// The document's reference; made up where it has none.
    fn number(&mut self, kind: RowKind, days: &Days, amount: Money) -> Option<String> {
        let refused = self.refused.len();
        let bare = self.reference(Field::DocumentReference);
        if self.refused.len() > refused {
            return None;
        }
        let Some(bare) = bare else {
            let word = match self.row.field(Field::DocumentType) {
                "" if matches!(kind, RowKind::Receipt) => "receipt",
                "" => "document",
                word => word,
            };
            let made = format!("{word} {} {}", days.issued_on, amount.amount());
            self.tell(FindingKind::ReferenceMissing, Field::DocumentReference, &made);
            return Some(made);
        };
        Some(document_key(self.row).unwrap_or(bare))
    }
}
