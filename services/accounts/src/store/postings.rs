//! Documents at rest.

use kernel::{AccountId, Day, DocumentId, Timestamp};
use store::{Conn, Row, StoreError, Tx};

use super::binds::Binds;
use super::day_totals;
use crate::domain::posting::DocumentKind;

/// A document and what is open of it, as known now.
#[derive(Clone, Debug)]
pub struct Document {
    /// The document.
    pub id: DocumentId,
    /// Its natural key within the account.
    pub reference: String,
    /// What it is.
    pub kind: DocumentKind,
    /// The day it counts from.
    pub issued_on: Day,
    /// The day it is due.
    pub due_on: Day,
    /// Minor units; negative for a credit note.
    pub amount_minor: i64,
    /// Minor units open; negative for a credit note.
    pub open_minor: i64,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
}

const COLUMNS: &str = "id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at";

fn read(row: &Row) -> Result<Document, StoreError> {
    Ok(Document {
        id: row.get("id")?,
        reference: row.get("reference")?,
        kind: row.parsed("kind")?,
        issued_on: row.get("issued_on")?,
        due_on: row.get("due_on")?,
        amount_minor: row.get("amount_minor")?,
        open_minor: row.get("open_minor")?,
        recorded_at: row.get("recorded_at")?,
    })
}

/// The document of an account, when it has it.
pub async fn find(conn: &Conn, account: AccountId, id: DocumentId) -> Result<Option<Document>, StoreError> {
    let sql = format!("select {COLUMNS} from documents where account_id = $1 and id = $2");
    conn.optional(&sql, &[&account, &id], read).await
}

/// The documents of an account, all or only those open or settled, all or only of a kind, in the order of recording.
pub async fn list(
    conn: &Conn,
    account: AccountId,
    (is_open, kind): (Option<bool>, Option<DocumentKind>),
    after: Option<DocumentId>,
    rows: u32,
) -> Result<Vec<Document>, StoreError> {
    let after = after.unwrap_or(DocumentId::from_uuid(uuid::Uuid::nil()));
    let open = match is_open {
        None => "",
        Some(true) => " and open_minor <> 0",
        Some(false) => " and open_minor = 0",
    };
    let sql = format!(
        "select {COLUMNS} from documents where account_id = $1 and id > $2{open} and ($4 = '' or kind = $4) \
         order by id limit $3"
    );
    conn.all(&sql, &[&account, &after, &rows, &kind.map_or("", DocumentKind::name)], read).await
}

/// Writes a new document.
pub async fn insert(tx: &Tx, account: AccountId, document: &Document) -> Result<(), StoreError> {
    day_totals::forget_from(tx, Some(document.issued_on)).await?;
    let sql = "insert into documents (id, account_id, reference, kind, issued_on, due_on, amount_minor, open_minor, recorded_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    tx.execute(
        sql,
        &[
            &document.id,
            &account,
            &document.reference,
            &document.kind.name(),
            &document.issued_on,
            &document.due_on,
            &document.amount_minor,
            &document.open_minor,
            &document.recorded_at,
        ],
    )
    .await
    .map(|_| ())
}

/// Whether an account has all of these documents, which are given once each.
pub async fn are_of(conn: &Conn, account: AccountId, documents: &[DocumentId]) -> Result<bool, StoreError> {
    if documents.is_empty() {
        return Ok(true);
    }
    let mut binds = Binds::default();
    let account = binds.add(account);
    let ids: Vec<String> = documents.iter().map(|id| binds.add(*id)).collect();
    let sql = format!("select id from documents where account_id = {account} and id in ({})", ids.join(", "));
    let found = conn.all(&sql, &binds.params(), |row| row.get::<DocumentId>("id")).await?;
    Ok(found.len() == documents.len())
}
