//! Entries, their transactions, and what became of them.

use std::collections::{BTreeMap, HashMap};

use kernel::{AccountId, BankStatementId, ClarificationId, Currency, Day, ReceiptId};
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, StoreError, Tx, Value, Word};
use uuid::Uuid;

use crate::domain::bank::{Entry, Kind, Transaction};
use crate::domain::cash_application::{Confidence, Rule};
use crate::store::binds::Binds;

/// What became of a transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = BankOutcome)]
pub enum Outcome {
    /// Booked as a receipt.
    Applied,
    /// A receipt was marked as come back.
    Returned,
    /// Waits for a person.
    Unclear,
    /// A person decided that it concerns no account.
    Dismissed,
    /// Nothing to book: pending, own money back, charges, money that went out.
    LeftOut,
    /// Booked from an earlier statement.
    Known,
}

/// An entry as it is kept.
#[derive(Clone, Debug)]
pub struct KeptEntry {
    /// Its id.
    pub id: Uuid,
    /// Its place in the statement.
    pub place: i64,
    /// Its natural key within the bank account.
    pub natural_key: String,
    /// The entry an earlier statement brought.
    pub known_as: Option<Uuid>,
    /// What it says, without its transactions.
    pub content: Entry,
}

/// A transaction and what became of it.
#[derive(Clone, Debug)]
pub struct KeptTransaction {
    /// Its id.
    pub id: Uuid,
    /// Its statement.
    pub statement_id: BankStatementId,
    /// Its entry.
    pub entry_id: Uuid,
    /// Its place in the entry.
    pub place: i64,
    /// What it is to the ledger.
    pub kind: Kind,
    /// What became of it.
    pub outcome: Outcome,
    /// Its currency.
    pub currency: Currency,
    /// The day it is booked on.
    pub booked_on: Day,
    /// The folded bank account of the payer.
    pub payer_key: Option<String>,
    /// The account it was applied to.
    pub account_id: Option<AccountId>,
    /// The receipt made of it, or taken back by it.
    pub receipt_id: Option<ReceiptId>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// What decided.
    pub rule: Option<Rule>,
    /// In words.
    pub detail: Option<String>,
    /// What it says.
    pub content: Transaction,
    /// Its clarification; set when it is read.
    pub clarification_id: Option<ClarificationId>,
}

/// The entries that are known already, by key.
pub async fn find_known(tx: &Tx, bank_account: &str, keys: &[String]) -> Result<HashMap<String, Uuid>, StoreError> {
    let rows = keys.iter().map(|key| vec![key.as_str().into()]).collect();
    tx.stage("told_keys", &[("natural_key", "text")], rows).await?;
    let sql = "select natural_key, id from bank_entries where bank_account = $1 and known_as is null \
               and natural_key in (select natural_key from told_keys)";
    let found = tx.all(sql, &[&bank_account], |row| Ok((row.get("natural_key")?, row.get("id")?))).await?;
    Ok(found.into_iter().collect())
}

/// Writes the entries of a statement.
pub async fn insert(
    tx: &Tx,
    statement: BankStatementId,
    bank_account: &str,
    entries: &[KeptEntry],
) -> Result<(), StoreError> {
    let columns = [
        "id",
        "statement_id",
        "place",
        "bank_account",
        "natural_key",
        "known_as",
        "booked_on",
        "amount_minor",
        "content",
    ];
    let rows = entries.iter().map(|entry| {
        vec![
            entry.id.into(),
            statement.into(),
            entry.place.into(),
            bank_account.into(),
            entry.natural_key.as_str().into(),
            entry.known_as.into(),
            entry.content.booked_on.into(),
            entry.content.direction.signed(entry.content.minor).into(),
            Json(&entry.content).into(),
        ]
    });
    tx.insert_many("bank_entries", &columns, rows.collect()).await.map(|_| ())
}

/// Writes transactions.
pub async fn insert_transactions(tx: &Tx, transactions: &[KeptTransaction]) -> Result<(), StoreError> {
    let columns = [
        "id",
        "statement_id",
        "entry_id",
        "place",
        "kind",
        "outcome",
        "currency",
        "amount_minor",
        "booked_on",
        "end_to_end_id",
        "payer_key",
        "account_id",
        "receipt_id",
        "confidence",
        "rule",
        "detail",
        "content",
    ];
    let rows = transactions.iter().map(|one| -> Vec<Value> {
        vec![
            one.id.into(),
            one.statement_id.into(),
            one.entry_id.into(),
            one.place.into(),
            Word(one.kind).into(),
            Word(one.outcome).into(),
            one.currency.into(),
            one.content.direction.signed(one.content.minor).into(),
            one.booked_on.into(),
            one.content.end_to_end_id.as_deref().into(),
            one.payer_key.as_deref().into(),
            one.account_id.into(),
            one.receipt_id.into(),
            one.confidence.map(Word).into(),
            one.rule.map(Word).into(),
            one.detail.as_deref().into(),
            Json(&one.content).into(),
        ]
    });
    tx.insert_many("bank_transactions", &columns, rows.collect()).await.map(|_| ())
}

/// Writes down what became of a transaction.
pub async fn settle(tx: &Tx, one: &KeptTransaction) -> Result<(), StoreError> {
    let sql = "update bank_transactions set outcome = $2, account_id = $3, receipt_id = $4, confidence = $5, rule = $6, \
               detail = $7 where id = $1";
    let (confidence, rule) = (one.confidence.map(Word), one.rule.map(Word));
    tx.execute(sql, &[&one.id, &Word(one.outcome), &one.account_id, &one.receipt_id, &confidence, &rule, &one.detail])
        .await
        .map(|_| ())
}

/// Entries of a statement in their order, after a place.
pub async fn list(
    conn: &Conn,
    statement: BankStatementId,
    after: i64,
    rows: u32,
) -> Result<Vec<KeptEntry>, StoreError> {
    let sql = "select id, place, natural_key, known_as, content from bank_entries \
               where statement_id = $1 and place > $2 order by place limit $3";
    conn.all(sql, &[&statement, &after, &rows], |row| {
        Ok(KeptEntry {
            id: row.get("id")?,
            place: row.get("place")?,
            natural_key: row.get("natural_key")?,
            known_as: row.get("known_as")?,
            content: row.get::<Json<Entry>>("content")?.0,
        })
    })
    .await
}

const COLUMNS: &str = "t.id, t.statement_id, t.entry_id, t.place, t.kind, t.outcome, t.currency, t.booked_on, \
                       t.payer_key, t.account_id, t.receipt_id, t.confidence, t.rule, t.detail, t.content, \
                       c.id as clarification_id";

fn read(row: &Row) -> Result<KeptTransaction, StoreError> {
    Ok(KeptTransaction {
        id: row.get("id")?,
        statement_id: row.get("statement_id")?,
        entry_id: row.get("entry_id")?,
        place: row.get("place")?,
        kind: row.get::<Word<Kind>>("kind")?.0,
        outcome: row.get::<Word<Outcome>>("outcome")?.0,
        currency: row.get("currency")?,
        booked_on: row.get("booked_on")?,
        payer_key: row.get("payer_key")?,
        account_id: row.get("account_id")?,
        receipt_id: row.get("receipt_id")?,
        confidence: row.get::<Option<Word<Confidence>>>("confidence")?.map(|word| word.0),
        rule: row.get::<Option<Word<Rule>>>("rule")?.map(|word| word.0),
        detail: row.get("detail")?,
        content: row.get::<Json<Transaction>>("content")?.0,
        clarification_id: row.get("clarification_id")?,
    })
}

/// The transactions of entries that stand between two places of a statement, by entry.
pub async fn list_transactions(
    conn: &Conn,
    statement: BankStatementId,
    from: i64,
    to: i64,
) -> Result<HashMap<Uuid, Vec<KeptTransaction>>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from bank_entries e join bank_transactions t on t.statement_id = e.statement_id and t.entry_id = e.id \
         left join clarifications c on c.transaction_id = t.id \
         where e.statement_id = $1 and e.place >= $2 and e.place <= $3 order by e.place, t.place"
    );
    let mut by_entry: HashMap<Uuid, Vec<KeptTransaction>> = HashMap::new();
    for one in conn.all(&sql, &[&statement, &from, &to], read).await? {
        by_entry.entry(one.entry_id).or_default().push(one);
    }
    Ok(by_entry)
}

/// Loads a transaction.
pub async fn load_transaction(conn: &Conn, id: Uuid) -> Result<KeptTransaction, StoreError> {
    let sql = format!(
        "select {COLUMNS} from bank_transactions t left join clarifications c on c.transaction_id = t.id where t.id = $1"
    );
    conn.one(&sql, &[&id], read).await
}

/// Loads transactions by their ids.
pub async fn load_transactions(conn: &Conn, ids: &[Uuid]) -> Result<HashMap<Uuid, KeptTransaction>, StoreError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut binds = Binds::default();
    let ids: Vec<String> = ids.iter().map(|id| binds.add(*id)).collect();
    let sql = format!(
        "select {COLUMNS} from bank_transactions t left join clarifications c on c.transaction_id = t.id where t.id in ({})",
        ids.join(", ")
    );
    let found = conn.all(&sql, &binds.params(), read).await?;
    Ok(found.into_iter().map(|one| (one.id, one)).collect())
}

/// How many transactions of statements had which outcome.
pub async fn count_outcomes(
    conn: &Conn,
    statements: &[BankStatementId],
) -> Result<HashMap<BankStatementId, BTreeMap<Outcome, i64>>, StoreError> {
    let mut counts: HashMap<BankStatementId, BTreeMap<Outcome, i64>> = HashMap::new();
    if statements.is_empty() {
        return Ok(counts);
    }
    let mut binds = Binds::default();
    let ids: Vec<String> = statements.iter().map(|id| binds.add(*id)).collect();
    let sql = format!(
        "select statement_id, outcome, count(*) as found from bank_transactions where statement_id in ({}) \
         group by statement_id, outcome",
        ids.join(", ")
    );
    conn.each(&sql, &binds.params(), |row| {
        let outcome = row.get::<Word<Outcome>>("outcome")?.0;
        counts.entry(row.get("statement_id")?).or_default().insert(outcome, row.get("found")?);
        Ok(())
    })
    .await?;
    Ok(counts)
}
