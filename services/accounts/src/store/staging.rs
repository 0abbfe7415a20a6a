//! Entries of a file on their way into the books: temporary tables, one per kind, filled chunk by chunk.

use kernel::{AccountId, CustomerId, DocumentId, HoldId, PremiseId, ReceiptId};
use store::{StoreError, Tx, Value};

use crate::domain::import::{AccountRow, CustomerRow, DocumentRow, Entry, HoldRow, Kind, PremiseRow, ReceiptRow};

type Columns = &'static [(&'static str, &'static str)];

/// Where a row stood, so that a refusal by the books can say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet's place in the workbook, from 0; 0 for a file of one table.
    pub sheet: u32,
    /// The line, from 1.
    pub line: u32,
}

impl Place {
    /// As one number, in reading order.
    pub const fn number(self) -> i64 {
        (self.sheet as i64) << 32 | self.line as i64
    }

    /// From that number.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the two halves of the number")]
    pub const fn of_number(number: i64) -> Self {
        Self { sheet: (number >> 32) as u32, line: number as u32 }
    }
}

/// Entries waiting to be written to their temporary table.
#[derive(Default)]
struct Waiting {
    rows: Vec<Vec<Value>>,
    staged: u64,
}

/// The temporary tables of one import.
#[derive(Default)]
pub struct Staging {
    waiting: [Waiting; 6],
}

/// Rows written in one go: large enough for COPY, small enough for memory.
const CHUNK: usize = 20_000;

/// The name of a kind's temporary table.
pub const fn table(kind: Kind) -> &'static str {
    match kind {
        Kind::Customers => "staged_customers",
        Kind::Premises => "staged_premises",
        Kind::Accounts => "staged_accounts",
        Kind::Documents => "staged_documents",
        Kind::Receipts => "staged_receipts",
        Kind::Holds => "staged_holds",
    }
}

const fn columns(kind: Kind) -> Columns {
    match kind {
        Kind::Customers => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("reference", "text"),
            ("name", "text"),
            ("name_ar", "text"),
            ("language", "text"),
            ("segment", "text"),
            ("phone", "text"),
            ("email", "text"),
            ("sort_name", "text"),
        ],
        Kind::Premises => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("reference", "text"),
            ("community", "text"),
            ("community_ar", "text"),
            ("building", "text"),
            ("unit", "text"),
            ("latitude", "double precision"),
            ("longitude", "double precision"),
        ],
        Kind::Accounts => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("reference", "text"),
            ("customer_reference", "text"),
            ("premise_reference", "text"),
            ("legal_entity", "text"),
            ("currency", "text"),
            ("milli_per_minor", "bigint"),
        ],
        Kind::Documents => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("reference", "text"),
            ("account_reference", "text"),
            ("kind", "text"),
            ("issued_on", "date"),
            ("due_on", "date"),
            ("amount_minor", "bigint"),
            ("currency", "text"),
        ],
        Kind::Receipts => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("reference", "text"),
            ("account_reference", "text"),
            ("effective_on", "date"),
            ("amount_minor", "bigint"),
            ("currency", "text"),
            ("channel", "text"),
            ("returned_on", "date"),
            ("return_reason", "text"),
            ("pays", "text"),
        ],
        Kind::Holds => &[
            ("place", "bigint"),
            ("id", "uuid"),
            ("account_reference", "text"),
            ("document_key", "text"),
            ("kind", "text"),
            ("amount_milli", "bigint"),
            ("reason", "text"),
            ("from_on", "date"),
            ("until_on", "date"),
        ],
    }
}

impl Staging {
    /// Takes an entry; writes its chunk when that is full.
    pub async fn push(&mut self, tx: &Tx, place: Place, entry: Entry) -> Result<(), StoreError> {
        let (kind, row) = row_of(place, entry);
        let waiting = &mut self.waiting[kind as usize];
        waiting.rows.push(row);
        if waiting.rows.len() < CHUNK { Ok(()) } else { self.flush(tx, kind).await }
    }

    /// Writes what is left; tells which kinds there are.
    pub async fn finish(mut self, tx: &Tx) -> Result<Vec<Kind>, StoreError> {
        let mut present = Vec::new();
        for kind in Kind::ALL {
            self.flush(tx, kind).await?;
            if self.waiting[kind as usize].staged > 0 {
                present.push(kind);
            }
        }
        Ok(present)
    }

    async fn flush(&mut self, tx: &Tx, kind: Kind) -> Result<(), StoreError> {
        let waiting = &mut self.waiting[kind as usize];
        if waiting.rows.is_empty() {
            return Ok(());
        }
        let rows = std::mem::take(&mut waiting.rows);
        let is_first = waiting.staged == 0;
        waiting.staged += rows.len() as u64;
        if is_first {
            return tx.stage(table(kind), columns(kind), rows).await;
        }
        let names: Vec<&str> = columns(kind).iter().map(|column| column.0).collect();
        tx.insert_many(table(kind), &names, rows).await.map(|_| ())
    }
}

fn row_of(place: Place, entry: Entry) -> (Kind, Vec<Value>) {
    let mut row: Vec<Value> = vec![place.number().into()];
    let kind = match entry {
        Entry::Customer(customer) => {
            row.extend(customer_values(customer));
            Kind::Customers
        }
        Entry::Premise(premise) => {
            row.extend(premise_values(premise));
            Kind::Premises
        }
        Entry::Account(account) => {
            row.extend(account_values(account));
            Kind::Accounts
        }
        Entry::Document(document) => {
            row.extend(document_values(document));
            Kind::Documents
        }
        Entry::Receipt(receipt) => {
            row.extend(receipt_values(receipt));
            Kind::Receipts
        }
        Entry::Hold(hold) => {
            row.extend(hold_values(hold));
            Kind::Holds
        }
    };
    (kind, row)
}

fn customer_values(row: CustomerRow) -> [Value; 9] {
    let sort_name = row.name.to_lowercase();
    [
        CustomerId::fresh().into(),
        Value::Text(Some(row.reference)),
        Value::Text(Some(row.name)),
        Value::Text(row.name_ar),
        Value::Text(Some(row.language)),
        Value::Text(row.segment),
        Value::Text(row.phone),
        Value::Text(row.email),
        Value::Text(Some(sort_name)),
    ]
}

fn premise_values(row: PremiseRow) -> [Value; 8] {
    [
        PremiseId::fresh().into(),
        Value::Text(Some(row.reference)),
        Value::Text(Some(row.community)),
        Value::Text(row.community_ar),
        Value::Text(Some(row.building)),
        Value::Text(Some(row.unit)),
        row.position.map(|position| position.latitude).into(),
        row.position.map(|position| position.longitude).into(),
    ]
}

fn account_values(row: AccountRow) -> [Value; 7] {
    let milli_per_minor = 10i64.pow(3 - row.currency.exponent());
    [
        AccountId::fresh().into(),
        Value::Text(Some(row.reference)),
        Value::Text(Some(row.customer_reference)),
        Value::Text(row.premise_reference),
        Value::Text(Some(row.legal_entity)),
        row.currency.into(),
        milli_per_minor.into(),
    ]
}

fn document_values(row: DocumentRow) -> [Value; 8] {
    [
        DocumentId::fresh().into(),
        Value::Text(Some(row.reference)),
        Value::Text(Some(row.account_reference)),
        row.kind.name().into(),
        row.issued_on.into(),
        row.due_on.into(),
        row.kind.signed(row.amount.minor()).into(),
        row.amount.currency().into(),
    ]
}

fn receipt_values(row: ReceiptRow) -> [Value; 10] {
    [
        ReceiptId::fresh().into(),
        Value::Text(Some(row.reference)),
        Value::Text(Some(row.account_reference)),
        row.effective_on.into(),
        row.amount.minor().into(),
        row.amount.currency().into(),
        Value::Text(row.channel),
        row.returned_on.into(),
        Value::Text(row.return_reason),
        Value::Text(row.pays),
    ]
}

fn hold_values(row: HoldRow) -> [Value; 8] {
    [
        HoldId::fresh().into(),
        Value::Text(Some(row.account_reference)),
        Value::Text(Some(row.document_reference.unwrap_or_default())),
        row.kind.name().into(),
        row.amount_milli.into(),
        Value::Text(row.reason),
        row.from.into(),
        row.until.into(),
    ]
}
