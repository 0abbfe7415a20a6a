//! Statements.

use kernel::{Actor, BankStatementId, Currency, Day, OperationId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, StoreError, Tx, Word};

use crate::domain::bank::{Balance, Earlier, Finding, Format, Statement, Summary};

/// What a statement states beside its entries.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stated {
    /// Every balance.
    pub balances: Vec<Balance>,
    /// Every summary.
    pub summaries: Vec<Summary>,
    /// The control total.
    pub control_total: Option<i64>,
}

/// A statement without its entries.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The statement.
    pub id: BankStatementId,
    /// The operation that brought it.
    pub operation_id: OperationId,
    /// The file's name as uploaded.
    pub file_name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Its place in the file.
    pub place: i64,
    /// Digest of what it says.
    pub digest: String,
    /// Its format.
    pub format: Format,
    /// The format's version.
    pub version: Option<i64>,
    /// The bank's identification of it.
    pub name: String,
    /// The bank account.
    pub bank_account: String,
    /// Its currency.
    pub currency: Currency,
    /// Its number.
    pub sequence: Option<i64>,
    /// The page within the number.
    pub page: Option<i64>,
    /// Its last day.
    pub ends_on: Option<Day>,
    /// The year its number belongs to.
    pub year: Option<i64>,
    /// Minor units.
    pub opening_minor: Option<i64>,
    /// Minor units.
    pub closing_minor: Option<i64>,
    /// What else it states.
    pub stated: Stated,
    /// What does not add up.
    pub findings: Vec<Finding>,
    /// How many entries it has.
    pub entries: i64,
    /// How many transactions they have.
    pub transactions: i64,
    /// Who brought it.
    pub actor: Actor,
    /// When.
    pub recorded_at: Timestamp,
}

fn read(row: &Row) -> Result<Kept, StoreError> {
    Ok(Kept {
        id: row.get("id")?,
        operation_id: row.get("operation_id")?,
        file_name: row.get("file_name")?,
        sha256: row.get("sha256")?,
        place: row.get("place")?,
        digest: row.get("digest")?,
        format: row.get::<Word<Format>>("format")?.0,
        version: row.get("format_version")?,
        name: row.get("name")?,
        bank_account: row.get("bank_account")?,
        currency: row.get("currency")?,
        sequence: row.get("sequence")?,
        page: row.get("page")?,
        ends_on: row.get("ends_on")?,
        year: row.get("year")?,
        opening_minor: row.get("opening_minor")?,
        closing_minor: row.get("closing_minor")?,
        stated: row.get::<Json<Stated>>("stated")?.0,
        findings: row.get::<Json<Vec<Finding>>>("findings")?.0,
        entries: row.get("entries")?,
        transactions: row.get("transactions")?,
        actor: row.get::<Json<Actor>>("actor")?.0,
        recorded_at: row.get("recorded_at")?,
    })
}

/// Writes a statement.
pub async fn insert(tx: &Tx, kept: &Kept) -> Result<(), StoreError> {
    let columns = [
        "id",
        "operation_id",
        "file_name",
        "sha256",
        "place",
        "digest",
        "format",
        "format_version",
        "name",
        "bank_account",
        "currency",
        "sequence",
        "page",
        "ends_on",
        "year",
        "opening_minor",
        "closing_minor",
        "stated",
        "findings",
        "entries",
        "transactions",
        "actor",
        "recorded_at",
    ];
    let row = vec![
        kept.id.into(),
        kept.operation_id.into(),
        kept.file_name.as_str().into(),
        kept.sha256.as_str().into(),
        kept.place.into(),
        kept.digest.as_str().into(),
        Word(kept.format).into(),
        kept.version.into(),
        kept.name.as_str().into(),
        kept.bank_account.as_str().into(),
        kept.currency.into(),
        kept.sequence.into(),
        kept.page.into(),
        kept.ends_on.into(),
        kept.year.into(),
        kept.opening_minor.into(),
        kept.closing_minor.into(),
        Json(&kept.stated).into(),
        Json(&kept.findings).into(),
        kept.entries.into(),
        kept.transactions.into(),
        Json(&kept.actor).into(),
        kept.recorded_at.into(),
    ];
    tx.insert_many("bank_statements", &columns, vec![row]).await.map(|_| ())
}

/// Loads a statement.
pub async fn load(conn: &Conn, id: BankStatementId) -> Result<Kept, StoreError> {
    conn.one("select * from bank_statements where id = $1", &[&id], read).await
}

/// Statements, latest brought first, all or those of a bank account.
pub async fn list(
    conn: &Conn,
    account: Option<&str>,
    before: Option<BankStatementId>,
    rows: u32,
) -> Result<Vec<Kept>, StoreError> {
    let before = before.unwrap_or(BankStatementId::from_uuid(uuid::Uuid::max()));
    let sql =
        "select * from bank_statements where id < $1 and ($3 = '' or bank_account = $3) order by id desc limit $2";
    conn.all(sql, &[&before, &rows, &account.unwrap_or_default()], read).await
}

/// The statement that says the same, when it is known.
pub async fn find_same(conn: &Conn, digest: &str) -> Result<Option<Kept>, StoreError> {
    conn.optional("select * from bank_statements where digest = $1", &[&digest], read).await
}

/// The numbers of an account's known statements in a year.
pub async fn list_earlier(conn: &Conn, statement: &Statement, year: i64) -> Result<Vec<Earlier>, StoreError> {
    let sql = "select sequence, page, year, closing_minor from bank_statements \
               where bank_account = $1 and currency = $2 and format = $3 and year = $4 and sequence is not null";
    conn.all(sql, &[&statement.account, &statement.currency, &Word(statement.format), &year], |row| {
        Ok(Earlier {
            sequence: row.get("sequence")?,
            page: row.get::<Option<i64>>("page")?.unwrap_or(1),
            year: row.get("year")?,
            closing_minor: row.get("closing_minor")?,
        })
    })
    .await
}
