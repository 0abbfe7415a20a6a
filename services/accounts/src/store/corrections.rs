//! Write-offs and transfers at rest.

use kernel::{AccountId, CorrectionId, Day, DocumentId, ReceiptId, Timestamp};
use store::{Conn, Row, StoreError, Tx, Word};

use super::ledger::Run;
use super::postings::{self, Document};
use crate::domain::correction::{Kind, Role};
use crate::domain::posting::DocumentKind;

/// A write-off or a transfer.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The correction.
    pub id: CorrectionId,
    /// Which.
    pub kind: Kind,
    /// Its number, which its documents bear too.
    pub reference: String,
    /// The account written off in, or moved from.
    pub account_id: AccountId,
    /// The account moved to.
    pub to_account_id: Option<AccountId>,
    /// The receipt moved, where one was named.
    pub receipt_id: Option<ReceiptId>,
    /// Minor units.
    pub amount_minor: i64,
    /// Why.
    pub reason: String,
    /// The business day it counts from.
    pub effective_on: Day,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
    /// The day it was undone.
    pub reversed_on: Option<Day>,
    /// Why it was undone.
    pub reversal_reason: Option<String>,
}

fn read(row: &Row) -> Result<Correction, StoreError> {
    Ok(Correction {
        id: row.get("id")?,
        kind: row.get::<Word<Kind>>("kind")?.0,
        reference: row.get("reference")?,
        account_id: row.get("account_id")?,
        to_account_id: row.get("to_account_id")?,
        receipt_id: row.get("receipt_id")?,
        amount_minor: row.get("amount_minor")?,
        reason: row.get("reason")?,
        effective_on: row.get("effective_on")?,
        recorded_at: row.get("recorded_at")?,
        reversed_on: row.get("reversed_on")?,
        reversal_reason: row.get("reversal_reason")?,
    })
}

/// Loads a correction of a kind.
pub async fn load(conn: &Conn, id: CorrectionId, kind: Kind) -> Result<Correction, StoreError> {
    conn.one("select * from corrections where id = $1 and kind = $2", &[&id, &Word(kind)], read).await
}

/// The corrections of an account, to it and from it, in the order of recording.
pub async fn list(
    conn: &Conn,
    account: AccountId,
    after: Option<CorrectionId>,
    rows: u32,
) -> Result<Vec<Correction>, StoreError> {
    let after = after.unwrap_or(CorrectionId::from_uuid(uuid::Uuid::nil()));
    let sql =
        "select * from corrections where (account_id = $1 or to_account_id = $1) and id > $2 order by id limit $3";
    conn.all(sql, &[&account, &after, &rows], read).await
}

/// Writes a new correction.
pub async fn insert(tx: &Tx, new: &Correction) -> Result<(), StoreError> {
    let sql = "insert into corrections (id, kind, reference, account_id, to_account_id, receipt_id, amount_minor, reason, \
                 effective_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    tx.execute(
        sql,
        &[
            &new.id,
            &Word(new.kind),
            &new.reference,
            &new.account_id,
            &new.to_account_id,
            &new.receipt_id,
            &new.amount_minor,
            &new.reason,
            &new.effective_on,
            &new.recorded_at,
        ],
    )
    .await
    .map(|_| ())
}

/// Notes that a correction was undone.
pub async fn mark_reversed(tx: &Tx, run: &Run, id: CorrectionId, on: Day, reason: &str) -> Result<(), StoreError> {
    let sql = "update corrections set reversed_on = $2, reversal_reason = $3, reversed_at = $4 where id = $1";
    tx.execute(sql, &[&id, &on, &reason, &run.at]).await.map(|_| ())
}

/// A document of a correction, to be posted.
#[derive(Clone, Copy, Debug)]
pub struct Note<'a> {
    /// Where.
    pub account: AccountId,
    /// What it is of its correction.
    pub role: Role,
    /// Its number.
    pub reference: &'a str,
    /// Minor units; negative for a credit note.
    pub minor: i64,
    /// The business day it counts from.
    pub on: Day,
}

/// Posts a document of a correction.
pub async fn post(tx: &Tx, run: &Run, correction: CorrectionId, note: Note<'_>) -> Result<DocumentId, StoreError> {
    let id = DocumentId::fresh();
    let document = Document {
        id,
        reference: note.reference.to_owned(),
        kind: if note.minor < 0 { DocumentKind::CreditNote } else { DocumentKind::DebitNote },
        issued_on: note.on,
        due_on: note.on,
        amount_minor: note.minor,
        open_minor: note.minor,
        recorded_at: run.at,
    };
    postings::insert(tx, note.account, &document).await?;
    let sql = "insert into correction_documents (account_id, document_id, correction_id, role) values ($1, $2, $3, $4)";
    tx.execute(sql, &[&note.account, &id, &correction, &note.role.name()]).await?;
    Ok(id)
}

/// The document of a correction in a role.
pub async fn load_note(conn: &Conn, correction: CorrectionId, role: Role) -> Result<DocumentId, StoreError> {
    let sql = "select document_id from correction_documents where correction_id = $1 and role = $2";
    conn.one(sql, &[&correction, &role.name()], |row| row.get("document_id")).await
}
