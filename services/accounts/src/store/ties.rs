//! Allocations chosen one by one: which credit pays which document, taken back and tied again.

use std::collections::HashMap;

use kernel::{AccountId, CorrectionId, Day, DocumentId};
use store::{Conn, Row, StoreError, Tx, Value};
use uuid::Uuid;

use super::allocations;
use super::ledger::Run;
use crate::domain::correction::Tie;

/// What is left of a credit: its id, whether it is a receipt, and minor units.
pub type Credit = (Uuid, bool, i64);

/// The documents of an account with something owed, oldest due first: id and minor units open.
pub async fn open_documents(conn: &Conn, account: AccountId) -> Result<Vec<(DocumentId, i64)>, StoreError> {
    let sql = "select id, open_minor from documents where account_id = $1 and open_minor <> 0 and open_minor > 0 \
               order by due_on, issued_on, id";
    conn.all(sql, &[&account], |row| Ok((row.get("id")?, row.get("open_minor")?))).await
}

/// The credits of an account that count by a day and have something left, oldest first.
pub async fn loose_credits(conn: &Conn, account: AccountId, by: Day) -> Result<Vec<Credit>, StoreError> {
    let sql = "select id, unapplied_minor as minor, effective_on, true as by_receipt from receipts \
               where account_id = $1 and unapplied_minor <> 0 and effective_on <= $2 \
               union all select id, -open_minor, issued_on, false from documents \
               where account_id = $1 and open_minor <> 0 and open_minor < 0 and issued_on <= $2 \
               order by effective_on, id";
    conn.all(sql, &[&account, &by], |row| Ok((row.get("id")?, row.get("by_receipt")?, row.get("minor")?))).await
}

/// Lets credits pay documents; each tie counts from a day, or from the document's own where that is later.
pub async fn tie(tx: &Tx, run: &Run, account: AccountId, ties: &[Tie], on: Day) -> Result<(), StoreError> {
    let columns = [
        ("account_id", "uuid"),
        ("document_id", "uuid"),
        ("credit_id", "uuid"),
        ("by_receipt", "boolean"),
        ("amount_minor", "bigint"),
        ("on_day", "date"),
    ];
    let row = |tie: &Tie| -> Vec<Value> {
        vec![account.into(), tie.document.into(), tie.credit.into(), tie.by_receipt.into(), tie.minor.into(), on.into()]
    };
    tx.stage("chosen_ties", &columns, ties.iter().map(row).collect()).await?;
    let pairs = "select c.account_id, c.document_id, c.credit_id, c.by_receipt, c.amount_minor, \
                   case when d.issued_on > c.on_day then d.issued_on else c.on_day end as effective_on \
                 from chosen_ties c join documents d on d.account_id = c.account_id and d.id = c.document_id";
    allocations::apply(tx, run, pairs).await.map(|_| ())
}

/// Opens again what documents and credits of an account had paid or were paid by, from a day on.
pub async fn untie(tx: &Tx, run: &Run, account: AccountId, postings: &[Uuid], on: Day) -> Result<(), StoreError> {
    stage(tx, account, postings, on).await?;
    allocations::take_back(tx, run, "select account_id, id, back_on from untied").await
}

/// The same for credits, but for what they pay of documents by which corrections are posted.
pub async fn untie_credits(
    tx: &Tx,
    run: &Run,
    account: AccountId,
    credits: &[Uuid],
    on: Day,
) -> Result<(), StoreError> {
    stage(tx, account, credits, on).await?;
    let pairs = "select a.account_id, a.document_id, a.credit_id, a.by_receipt, a.amount_minor, u.back_on, a.pass \
                 from untied u join allocations a on a.account_id = u.account_id and a.credit_id = u.id \
                 left join correction_documents c on c.account_id = a.account_id and c.document_id = a.document_id \
                 where a.reversed_at is null and c.document_id is null";
    allocations::take_back_pairs(tx, run, pairs).await
}

async fn stage(tx: &Tx, account: AccountId, postings: &[Uuid], on: Day) -> Result<(), StoreError> {
    let columns = [("account_id", "uuid"), ("id", "uuid"), ("back_on", "date")];
    let rows = postings.iter().map(|id| vec![account.into(), (*id).into(), on.into()]).collect();
    tx.stage("untied", &columns, rows).await
}

/// What a receipt pays of documents by which corrections are posted.
pub async fn tied_to_corrections(conn: &Conn, account: AccountId, credit: Uuid) -> Result<i64, StoreError> {
    let sql = "select coalesce(cast(sum(a.amount_minor) as bigint), 0) as minor from allocations a \
               join correction_documents c on c.account_id = a.account_id and c.document_id = a.document_id \
               where a.account_id = $1 and a.credit_id = $2 and a.reversed_at is null";
    conn.one(sql, &[&account, &credit], |row| row.get("minor")).await
}

/// The credits that pay a document.
pub async fn credits_of(conn: &Conn, account: AccountId, document: DocumentId) -> Result<Vec<Uuid>, StoreError> {
    let sql =
        "select distinct credit_id from allocations where account_id = $1 and document_id = $2 and reversed_at is null";
    conn.all(sql, &[&account, &document], |row| row.get("credit_id")).await
}

/// What a credit pays of documents, oldest due first, but of those by which corrections are posted.
pub async fn standing(conn: &Conn, account: AccountId, credit: Uuid) -> Result<Vec<Tie>, StoreError> {
    let sql = "select a.document_id, a.credit_id, a.by_receipt, cast(sum(a.amount_minor) as bigint) as amount_minor \
               from allocations a join documents d on d.account_id = a.account_id and d.id = a.document_id \
               left join correction_documents c on c.account_id = a.account_id and c.document_id = a.document_id \
               where a.account_id = $1 and a.credit_id = $2 and a.reversed_at is null and c.document_id is null \
               group by a.document_id, a.credit_id, a.by_receipt, d.due_on order by d.due_on, a.document_id";
    conn.all(sql, &[&account, &credit], read).await
}

/// Notes what a correction takes back.
pub async fn note_taken(
    tx: &Tx,
    correction: CorrectionId,
    account: AccountId,
    taken: &[Tie],
) -> Result<(), StoreError> {
    let columns = ["correction_id", "account_id", "document_id", "credit_id", "by_receipt", "amount_minor"];
    let row = |tie: &Tie| -> Vec<Value> {
        vec![
            correction.into(),
            account.into(),
            tie.document.into(),
            tie.credit.into(),
            tie.by_receipt.into(),
            tie.minor.into(),
        ]
    };
    tx.insert_many("taken_ties", &columns, taken.iter().map(row).collect()).await.map(|_| ())
}

/// What a correction took back, oldest due first.
pub async fn taken(conn: &Conn, correction: CorrectionId) -> Result<Vec<Tie>, StoreError> {
    let sql = "select t.document_id, t.credit_id, t.by_receipt, t.amount_minor from taken_ties t \
               join documents d on d.account_id = t.account_id and d.id = t.document_id \
               where t.correction_id = $1 order by d.due_on, t.document_id";
    conn.all(sql, &[&correction], read).await
}

fn read(row: &Row) -> Result<Tie, StoreError> {
    Ok(Tie {
        document: row.get("document_id")?,
        credit: row.get("credit_id")?,
        by_receipt: row.get("by_receipt")?,
        minor: row.get("amount_minor")?,
    })
}

/// What is left of every document and receipt of an account, in minor units above zero.
pub async fn left(conn: &Conn, account: AccountId) -> Result<HashMap<Uuid, i64>, StoreError> {
    let sql = "select id, abs(open_minor) as minor from documents where account_id = $1 and open_minor <> 0 \
               union all select id, unapplied_minor from receipts where account_id = $1 and unapplied_minor <> 0";
    let rows = conn.all(sql, &[&account], |row| Ok((row.get("id")?, row.get("minor")?))).await?;
    Ok(rows.into_iter().collect())
}
