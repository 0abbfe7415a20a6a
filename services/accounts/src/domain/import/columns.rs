//! The columns of every layout: what they are called, what they mean, how they are read.

use serde::Serialize;

use super::layout::{Kind, Layout};

/// What a cell of a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CellType {
    /// Text of up to 200 characters.
    Text,
    /// Text of up to 80 characters that names something; leading zeros stay.
    Reference,
    /// A business day.
    Day,
    /// A positive decimal with a point.
    Amount,
    /// An ISO 4217 code.
    Currency,
    /// Degrees.
    Degrees,
    /// One of the column's words.
    Word,
}

/// One column of a layout.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its heading, and the field it fills.
    pub name: &'static str,
    /// What its cells hold.
    pub cell_type: CellType,
    /// Whether it must be there.
    pub is_needed: bool,
    /// What it means, in a line.
    pub meaning: &'static str,
    /// The words it may hold.
    pub words: &'static [&'static str],
    /// Headings other systems have for it, folded.
    pub also: &'static [&'static str],
}

const fn needed(name: &'static str, cell_type: CellType, meaning: &'static str) -> Column {
    Column { name, cell_type, is_needed: true, meaning, words: &[], also: &[] }
}

const fn optional(name: &'static str, cell_type: CellType, meaning: &'static str) -> Column {
    Column { is_needed: false, ..needed(name, cell_type, meaning) }
}

impl Column {
    const fn of_words(self, words: &'static [&'static str]) -> Self {
        Self { cell_type: CellType::Word, words, ..self }
    }

    const fn also(self, also: &'static [&'static str]) -> Self {
        Self { also, ..self }
    }
}

use CellType::{Amount, Currency, Day, Degrees, Reference, Text, Word};

const CUSTOMER: Column = needed("customer_reference", Reference, "the customer's reference in the company's books")
    .also(&["customer_id", "customer_no", "customer_number", "customer_code", "customer", "client_id", "bp_number"]);
const ACCOUNT: Column = needed("account_reference", Reference, "the account's reference in the company's books")
    .also(&["account", "account_id", "account_no", "account_number", "contract_account", "ledger_account"]);
const DOCUMENT: Column = needed("document_reference", Reference, "the document's number, once in its account").also(&[
    "document",
    "document_id",
    "document_no",
    "document_number",
    "invoice",
    "invoice_id",
    "invoice_no",
    "invoice_number",
    "bill_no",
    "bill_number",
]);
const CURRENCY: Column = optional("currency", Currency, "ISO 4217; the import's when left out").also(&["ccy", "curr"]);

const CUSTOMERS: [Column; 7] = [
    CUSTOMER,
    needed("name", Text, "the customer's name").also(&["customer_name", "client_name", "name_en", "full_name"]),
    optional("name_ar", Text, "the name in Arabic").also(&["customer_name_ar", "arabic_name", "الاسم"]),
    optional("language", Word, "the language of letters; en when left out").of_words(&["en", "ar"]).also(&["lang"]),
    optional("segment", Text, "the customer group").also(&["customer_group", "customer_segment", "category"]),
    optional("phone", Text, "the telephone number").also(&[
        "telephone",
        "mobile",
        "phone_number",
        "mobile_number",
        "tel",
    ]),
    optional("email", Text, "the e-mail address").also(&["e_mail", "email_address", "mail"]),
];
const PREMISES: [Column; 7] = [
    needed("premise_reference", Reference, "the premise's reference in the company's books").also(&[
        "premise",
        "premise_id",
        "premise_no",
        "premise_number",
        "property_id",
        "unit_id",
    ]),
    needed("community", Text, "the community or district").also(&["district", "area", "project", "community_name"]),
    optional("community_ar", Text, "its name in Arabic").also(&["community_name_ar"]),
    needed("building", Text, "the building").also(&["tower", "building_name", "block"]),
    needed("unit", Text, "the unit within the building").also(&["unit_no", "unit_number", "apartment", "flat", "door"]),
    optional("latitude", Degrees, "where the door is; with its longitude").also(&["lat"]),
    optional("longitude", Degrees, "where the door is; with its latitude").also(&["lon", "lng", "long"]),
];
const ACCOUNTS: [Column; 5] = [
    ACCOUNT,
    CUSTOMER,
    optional("premise_reference", Reference, "the premise it bills").also(&["premise", "premise_id", "property_id"]),
    optional("legal_entity", Text, "the company that is owed; the import's when left out").also(&[
        "company",
        "company_code",
        "entity",
    ]),
    CURRENCY,
];
const DOCUMENTS: [Column; 7] = [
    DOCUMENT,
    ACCOUNT,
    needed("kind", Word, "what it is").of_words(&["invoice", "debit_note", "credit_note"]).also(&[
        "type",
        "document_type",
        "document_kind",
    ]),
    needed("issued_on", Day, "the day it counts from, YYYY-MM-DD").also(&[
        "issue_date",
        "invoice_date",
        "document_date",
        "posting_date",
        "bill_date",
        "issued",
    ]),
    needed("due_on", Day, "the day it is due, YYYY-MM-DD").also(&[
        "due_date",
        "due",
        "net_due_date",
        "payment_due_date",
    ]),
    needed("amount", Amount, "more than zero, for credit notes too").also(&[
        "invoice_amount",
        "total",
        "gross_amount",
        "value",
    ]),
    CURRENCY,
];
const RECEIPTS: [Column; 9] = [
    needed("receipt_reference", Reference, "the payment's own number").also(&[
        "receipt",
        "receipt_id",
        "receipt_no",
        "receipt_number",
        "payment_id",
        "payment_reference",
        "payment_no",
    ]),
    ACCOUNT,
    needed("effective_on", Day, "the day it counts from, YYYY-MM-DD").also(&[
        "receipt_date",
        "payment_date",
        "value_date",
        "paid_on",
        "date",
    ]),
    needed("amount", Amount, "more than zero").also(&["paid_amount", "payment_amount", "receipt_amount", "value"]),
    CURRENCY,
    optional("channel", Text, "how it was paid").also(&["payment_method", "method", "payment_channel"]),
    optional("returned_on", Day, "the day it came back unpaid, YYYY-MM-DD").also(&["return_date", "bounced_on"]),
    optional("return_reason", Text, "why it came back").also(&["bounce_reason"]),
    Column { is_needed: false, meaning: "the document it pays; the oldest due when left out", ..DOCUMENT },
];
const HOLDS: [Column; 7] =
    [
        ACCOUNT,
        Column { is_needed: false, meaning: "the document held; the whole account when left out", ..DOCUMENT },
        needed("kind", Word, "why it is held")
            .of_words(&["dispute", "promise", "plan", "legal", "vulnerable"])
            .also(&["hold_kind", "hold_type", "type"]),
        optional("amount", Amount, "how much is held; all of it when left out").also(&["held_amount"]),
        optional("reason", Text, "why, in words").also(&["remark", "note", "comment"]),
        needed("from", Day, "the first day, YYYY-MM-DD").also(&["from_date", "start_date", "valid_from"]),
        optional("until", Day, "the last day, YYYY-MM-DD").also(&["until_date", "end_date", "valid_to"]),
    ];
const IBM: [Column; 8] = [
    needed("countryCode", Text, "becomes the customer's group"),
    needed("customerID", Reference, "the customer, and their one account"),
    needed("invoiceNumber", Reference, "the invoice"),
    needed("InvoiceDate", Day, "the day it counts from, m/d/yyyy"),
    needed("DueDate", Day, "the day it is due, m/d/yyyy"),
    needed("InvoiceAmount", Amount, "its amount"),
    needed("Disputed", Word, "whether it is held by a dispute until it is settled").of_words(&["Yes", "No"]),
    needed("SettledDate", Day, "the day a receipt pays it, m/d/yyyy; empty while it is open"),
];

/// The columns of a layout, or of one kind of row where the layout has kinds.
pub const fn columns(layout: Layout, kind: Option<Kind>) -> &'static [Column] {
    match (layout, kind) {
        (Layout::IbmLatePayments, _) => &IBM,
        (Layout::Native, Some(Kind::Customers)) => &CUSTOMERS,
        (Layout::Native, Some(Kind::Premises)) => &PREMISES,
        (Layout::Native, Some(Kind::Accounts)) => &ACCOUNTS,
        (Layout::Native, Some(Kind::Documents)) => &DOCUMENTS,
        (Layout::Native, Some(Kind::Receipts)) => &RECEIPTS,
        (Layout::Native, Some(Kind::Holds)) => &HOLDS,
        (Layout::Native, None) => &[],
    }
}

/// What the file of refused rows adds to a row; an import does not read it.
pub const REFUSAL_COLUMNS: [&str; 3] = ["refused_line", "refused_column", "refused_reason"];
