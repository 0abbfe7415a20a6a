//! Cheques at rest, each with its history.

use kernel::{AccountId, ChequeId, Currency, Day, DocumentId, ReceiptId, Timestamp};
use store::{Conn, Row, StoreError, Tx, Value, Word};

use super::binds::Binds;
use super::ledger::Run;
use crate::domain::cheque::{State, Step};

/// A cheque.
#[derive(Clone, Debug)]
pub struct Cheque {
    /// The cheque.
    pub id: ChequeId,
    /// Our number of it.
    pub reference: String,
    /// The account it is for.
    pub account_id: AccountId,
    /// The number printed on it.
    pub number: String,
    /// The bank it is drawn on.
    pub bank: String,
    /// Who signed it.
    pub drawer: String,
    /// Minor units.
    pub amount_minor: i64,
    /// Minor units the bank has paid of it.
    pub paid_minor: i64,
    /// The day it is payable from.
    pub due_on: Day,
    /// Where it stands.
    pub state: State,
    /// The day of its latest step.
    pub latest_on: Day,
    /// The receipt by which it is cleared.
    pub receipt_id: Option<ReceiptId>,
    /// The bank's code of the last return.
    pub memo_code: Option<String>,
    /// The bank's certificate of the return.
    pub certificate: Option<String>,
    /// The case at the execution court.
    pub execution_file: Option<String>,
    /// Where the paper is kept.
    pub original_at: Option<String>,
    /// The cheque it was given for.
    pub replaces_id: Option<ChequeId>,
    /// The cheque given for it.
    pub replaced_by_id: Option<ChequeId>,
    /// How many steps it has taken.
    pub steps: i64,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
}

/// A step to write down.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Minor units the bank paid at it.
    pub paid_minor: Option<i64>,
    /// Minor units charged for it.
    pub fee_minor: Option<i64>,
    /// The bank's code.
    pub memo_code: Option<String>,
    /// In words.
    pub words: Option<String>,
    /// The receipt recorded or taken back by it.
    pub receipt_id: Option<ReceiptId>,
}

/// A step of a cheque's history.
#[derive(Clone, Debug)]
pub struct PastStep {
    /// What happened.
    pub kind: Step,
    /// Where the cheque stood after it.
    pub state: State,
    /// The business day it counts from.
    pub on: Day,
    /// What else is known of it.
    pub told: Told,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
}

fn read(row: &Row) -> Result<Cheque, StoreError> {
    Ok(Cheque {
        id: row.get("id")?,
        reference: row.get("reference")?,
        account_id: row.get("account_id")?,
        number: row.get("number")?,
        bank: row.get("bank")?,
        drawer: row.get("drawer")?,
        amount_minor: row.get("amount_minor")?,
        paid_minor: row.get("paid_minor")?,
        due_on: row.get("due_on")?,
        state: row.get::<Word<State>>("state")?.0,
        latest_on: row.get("latest_on")?,
        receipt_id: row.get("receipt_id")?,
        memo_code: row.get("memo_code")?,
        certificate: row.get("certificate")?,
        execution_file: row.get("execution_file")?,
        original_at: row.get("original_at")?,
        replaces_id: row.get("replaces_id")?,
        replaced_by_id: row.get("replaced_by_id")?,
        steps: row.get("steps")?,
        recorded_at: row.get("recorded_at")?,
    })
}

/// Loads a cheque.
pub async fn load(conn: &Conn, id: ChequeId) -> Result<Cheque, StoreError> {
    conn.one("select * from cheques where id = $1", &[&id], read).await
}

/// The cheque that a receipt clears.
pub async fn find_cleared_by(conn: &Conn, receipt: ReceiptId) -> Result<Option<Cheque>, StoreError> {
    let sql = "select * from cheques where receipt_id = $1 and state = 'cleared'";
    conn.optional(sql, &[&receipt], read).await
}

/// Whether an account has this very cheque already.
pub async fn is_known(conn: &Conn, account: AccountId, bank: &str, number: &str) -> Result<bool, StoreError> {
    let sql = "select id from cheques where account_id = $1 and bank = $2 and number = $3";
    let found = conn.optional(sql, &[&account, &bank, &number], |row| row.get::<ChequeId>("id")).await?;
    Ok(found.is_some())
}

/// Which cheques.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    /// In this state.
    pub state: Option<State>,
    /// Payable on this day or before.
    pub due_by: Option<Day>,
    /// Of this account.
    pub account: Option<AccountId>,
}

/// Cheques with the currencies of their accounts, the first payable first.
pub async fn list(
    conn: &Conn,
    filter: Filter,
    after: Option<(Day, ChequeId)>,
    rows: u32,
) -> Result<Vec<(Cheque, Currency)>, StoreError> {
    let mut binds = Binds::default();
    let mut wanted = String::from("1 = 1");
    if let Some(state) = filter.state {
        wanted.push_str(&format!(" and q.state = {}", binds.add(Word(state))));
    }
    if let Some(day) = filter.due_by {
        wanted.push_str(&format!(" and q.due_on <= {}", binds.add(day)));
    }
    if let Some(account) = filter.account {
        wanted.push_str(&format!(" and q.account_id = {}", binds.add(account)));
    }
    if let Some((day, id)) = after {
        let (day, id) = (binds.add(day), binds.add(id));
        wanted.push_str(&format!(" and (q.due_on > {day} or (q.due_on = {day} and q.id > {id}))"));
    }
    let sql = format!(
        "select q.*, a.currency from cheques q join accounts a on a.id = q.account_id where {wanted} \
         order by q.due_on, q.id limit {}",
        binds.add(i64::from(rows))
    );
    conn.all(&sql, &binds.params(), |row| Ok((read(row)?, row.get("currency")?))).await
}

/// The documents a cheque is given for.
pub async fn documents(conn: &Conn, id: ChequeId) -> Result<Vec<DocumentId>, StoreError> {
    let sql = "select document_id from cheque_documents where cheque_id = $1 order by document_id";
    conn.all(sql, &[&id], |row| row.get("document_id")).await
}

/// What happened to a cheque, in order.
pub async fn history(conn: &Conn, id: ChequeId) -> Result<Vec<PastStep>, StoreError> {
    conn.all("select * from cheque_steps where cheque_id = $1 order by place", &[&id], |row| {
        Ok(PastStep {
            kind: row.get::<Word<Step>>("kind")?.0,
            state: row.get::<Word<State>>("state")?.0,
            on: row.get("on_day")?,
            told: Told {
                paid_minor: row.get("paid_minor")?,
                fee_minor: row.get("fee_minor")?,
                memo_code: row.get("memo_code")?,
                words: row.get("words")?,
                receipt_id: row.get("receipt_id")?,
            },
            recorded_at: row.get("recorded_at")?,
        })
    })
    .await
}

/// What the cheques of an account that are not decided come to, in minor units.
pub async fn in_hand(conn: &Conn, account: AccountId) -> Result<i64, StoreError> {
    let sql = "select coalesce(cast(sum(amount_minor - paid_minor) as bigint), 0) as held from cheques \
               where account_id = $1 and state in ('in_hand', 'presented')";
    conn.one(sql, &[&account], |row| row.get("held")).await
}

/// Writes a new cheque and what it is given for; its first step is written by [`take`].
pub async fn insert(tx: &Tx, new: &Cheque, documents: &[DocumentId]) -> Result<(), StoreError> {
    let sql = "insert into cheques (id, reference, account_id, number, bank, drawer, amount_minor, paid_minor, due_on, state, \
                 latest_on, original_at, replaces_id, steps, recorded_at) \
               values ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10, $11, $12, 0, $13)";
    tx.execute(
        sql,
        &[
            &new.id,
            &new.reference,
            &new.account_id,
            &new.number,
            &new.bank,
            &new.drawer,
            &new.amount_minor,
            &new.due_on,
            &Word(new.state),
            &new.latest_on,
            &new.original_at,
            &new.replaces_id,
            &new.recorded_at,
        ],
    )
    .await?;
    let rows = documents.iter().map(|document| vec![new.id.into(), Value::from(*document)]).collect();
    tx.insert_many("cheque_documents", &["cheque_id", "document_id"], rows).await.map(|_| ())
}

/// Writes a step and what it makes of the cheque.
pub async fn take(tx: &Tx, run: &Run, cheque: &mut Cheque, kind: Step, on: Day, told: &Told) -> Result<(), StoreError> {
    cheque.steps += 1;
    let sql = "update cheques set paid_minor = $2, state = $3, latest_on = $4, receipt_id = $5, memo_code = $6, \
                 certificate = $7, execution_file = $8, original_at = $9, replaced_by_id = $10, steps = $11 where id = $1";
    tx.execute(
        sql,
        &[
            &cheque.id,
            &cheque.paid_minor,
            &Word(cheque.state),
            &cheque.latest_on,
            &cheque.receipt_id,
            &cheque.memo_code,
            &cheque.certificate,
            &cheque.execution_file,
            &cheque.original_at,
            &cheque.replaced_by_id,
            &cheque.steps,
        ],
    )
    .await?;
    let sql = "insert into cheque_steps (cheque_id, place, kind, state, on_day, held_minor, paid_minor, fee_minor, memo_code, \
                 words, receipt_id, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    tx.execute(
        sql,
        &[
            &cheque.id,
            &cheque.steps,
            &Word(kind),
            &Word(cheque.state),
            &on,
            &cheque.state.held(cheque.amount_minor, cheque.paid_minor),
            &told.paid_minor,
            &told.fee_minor,
            &told.memo_code,
            &told.words,
            &told.receipt_id,
            &run.at,
        ],
    )
    .await
    .map(|_| ())
}

/// A cheque is not cleared any more by its receipt.
pub async fn let_go_of_receipt(tx: &Tx, id: ChequeId) -> Result<(), StoreError> {
    let sql = "update cheques set receipt_id = null, state = 'returned' where id = $1";
    tx.execute(sql, &[&id]).await.map(|_| ())
}
