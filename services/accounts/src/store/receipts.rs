//! Receipts at rest and as they are told.

use contracts::accounts::{ReceiptsRecorded, ReceiptsReturned, RecordedReceipt};
use contracts::batches;
use kernel::{AccountId, Day, ReceiptId, Timestamp};
use store::{Conn, Row, StoreError, Tx};

use super::ledger::Run;

const PAGE: i64 = 5_000;

/// A receipt and what became of it.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The receipt.
    pub id: ReceiptId,
    /// Its natural key.
    pub reference: String,
    /// The account it pays.
    pub account_id: AccountId,
    /// Minor units.
    pub amount_minor: i64,
    /// Minor units not yet allocated.
    pub unapplied_minor: i64,
    /// How it was paid.
    pub channel: Option<String>,
    /// The business day it counts from.
    pub effective_on: Day,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
    /// The day it came back unpaid.
    pub returned_on: Option<Day>,
    /// Why it came back.
    pub return_reason: Option<String>,
}

const COLUMNS: &str = "id, reference, account_id, amount_minor, unapplied_minor, channel, effective_on, recorded_at, \
                       returned_on, return_reason";

fn read(row: &Row) -> Result<Receipt, StoreError> {
    Ok(Receipt {
        id: row.get("id")?,
        reference: row.get("reference")?,
        account_id: row.get("account_id")?,
        amount_minor: row.get("amount_minor")?,
        unapplied_minor: row.get("unapplied_minor")?,
        channel: row.get("channel")?,
        effective_on: row.get("effective_on")?,
        recorded_at: row.get("recorded_at")?,
        returned_on: row.get("returned_on")?,
        return_reason: row.get("return_reason")?,
    })
}

/// Loads a receipt.
pub async fn load(conn: &Conn, id: ReceiptId) -> Result<Receipt, StoreError> {
    conn.one(&format!("select {COLUMNS} from receipts where id = $1"), &[&id], read).await
}

/// The receipt of a reference, when there is one.
pub async fn find(conn: &Conn, reference: &str) -> Result<Option<Receipt>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from receipts where reference = $1"), &[&reference], read).await
}

/// The receipts of an account, in the order of recording.
pub async fn list(
    conn: &Conn,
    account: AccountId,
    after: Option<ReceiptId>,
    rows: u32,
) -> Result<Vec<Receipt>, StoreError> {
    let after = after.unwrap_or(ReceiptId::from_uuid(uuid::Uuid::nil()));
    let sql = format!("select {COLUMNS} from receipts where account_id = $1 and id > $2 order by id limit $3");
    conn.all(&sql, &[&account, &after, &rows], read).await
}

/// Writes a new receipt.
pub async fn insert(tx: &Tx, receipt: &Receipt) -> Result<(), StoreError> {
    let sql = "insert into receipts (id, reference, account_id, amount_minor, unapplied_minor, channel, effective_on, recorded_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8)";
    tx.execute(
        sql,
        &[
            &receipt.id,
            &receipt.reference,
            &receipt.account_id,
            &receipt.amount_minor,
            &receipt.unapplied_minor,
            &receipt.channel,
            &receipt.effective_on,
            &receipt.recorded_at,
        ],
    )
    .await
    .map(|_| ())
}

/// Marks a receipt as come back unpaid.
pub async fn mark_returned(tx: &Tx, run: &Run, id: ReceiptId, on: Day, reason: &str) -> Result<(), StoreError> {
    let sql =
        "update receipts set returned_on = $2, return_reason = $3, returned_at = $4, unapplied_minor = 0 where id = $1";
    tx.execute(sql, &[&id, &on, &reason, &run.at]).await.map(|_| ())
}

/// Tells the receipts that this import recorded or corrected.
pub async fn tell_recorded(tx: &Tx) -> Result<(), StoreError> {
    let sql = "select r.id, r.account_id, r.amount_minor, a.currency, r.effective_on, r.recorded_at \
               from recorded_receipts n join receipts r on r.id = n.id join accounts a on a.id = r.account_id \
               where r.id > $1 order by r.id limit $2";
    tell(tx, sql, |items| ReceiptsRecorded { items }).await
}

/// Tells the receipts that came back in this import.
pub async fn tell_returned(tx: &Tx) -> Result<(), StoreError> {
    let sql = "select r.id, r.account_id, r.amount_minor, a.currency, r.returned_on as effective_on, r.returned_at as recorded_at \
               from coming_back n join receipts r on r.id = n.id join accounts a on a.id = r.account_id \
               where r.id > $1 order by r.id limit $2";
    tell(tx, sql, |items| ReceiptsReturned { items }).await
}

async fn tell<E: contracts::Event>(tx: &Tx, sql: &str, event: fn(Vec<RecordedReceipt>) -> E) -> Result<(), StoreError> {
    let mut after = ReceiptId::from_uuid(uuid::Uuid::nil());
    loop {
        let items = tx.all(sql, &[&after, &PAGE], read_told).await?;
        let Some(last) = items.last() else { return Ok(()) };
        after = last.receipt_id;
        let events: Vec<E> = batches(items).into_iter().map(event).collect();
        tx.publish_all(&events).await?;
    }
}

fn read_told(row: &Row) -> Result<RecordedReceipt, StoreError> {
    Ok(RecordedReceipt {
        receipt_id: row.get("id")?,
        account_id: row.get("account_id")?,
        amount: row.get("amount_minor")?,
        currency: row.get("currency")?,
        effective_on: row.get("effective_on")?,
        recorded_at: row.get("recorded_at")?,
    })
}
