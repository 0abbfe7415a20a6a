//! What waits for a person, and what came of it.

use kernel::{Actor, BankStatementId, ClarificationId, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Conn, Json, Row, StoreError, Tx, Word, ensure_fresh};
use uuid::Uuid;

use crate::domain::cash_application::{Proposal, Why};

/// Where a clarification stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ClarificationState)]
pub enum State {
    /// Waits.
    Open,
    /// A person chose the account.
    Applied,
    /// A person decided that it concerns no account.
    Dismissed,
}

/// One transaction that waits for a person.
#[derive(Clone, Debug)]
pub struct Clarification {
    /// The clarification.
    pub id: ClarificationId,
    /// Its transaction.
    pub transaction_id: Uuid,
    /// The statement that brought it.
    pub statement_id: BankStatementId,
    /// Where it stands.
    pub state: State,
    /// Why no rule decided.
    pub why: Why,
    /// In words.
    pub detail: String,
    /// What may be chosen.
    pub proposals: Vec<Proposal>,
    /// Since when.
    pub opened_at: Timestamp,
    /// Until when.
    pub closed_at: Option<Timestamp>,
    /// Who closed it.
    pub closed_by: Option<Actor>,
    /// Why it was dismissed.
    pub note: Option<String>,
}

fn read(row: &Row) -> Result<Clarification, StoreError> {
    Ok(Clarification {
        id: row.get("id")?,
        transaction_id: row.get("transaction_id")?,
        statement_id: row.get("statement_id")?,
        state: row.get::<Word<State>>("state")?.0,
        why: row.get::<Word<Why>>("why")?.0,
        detail: row.get("detail")?,
        proposals: row.get::<Json<Vec<Proposal>>>("proposals")?.0,
        opened_at: row.get("opened_at")?,
        closed_at: row.get("closed_at")?,
        closed_by: row.get::<Option<Json<Actor>>>("closed_by")?.map(|actor| actor.0),
        note: row.get("note")?,
    })
}

/// Writes new ones.
pub async fn insert(tx: &Tx, clarifications: &[Clarification]) -> Result<(), StoreError> {
    let columns = ["id", "transaction_id", "statement_id", "state", "why", "detail", "proposals", "opened_at"];
    let rows = clarifications.iter().map(|one| {
        vec![
            one.id.into(),
            one.transaction_id.into(),
            one.statement_id.into(),
            Word(one.state).into(),
            Word(one.why).into(),
            one.detail.as_str().into(),
            Json(&one.proposals).into(),
            one.opened_at.into(),
        ]
    });
    tx.insert_many("clarifications", &columns, rows.collect()).await.map(|_| ())
}

/// Loads one.
pub async fn load(conn: &Conn, id: ClarificationId) -> Result<Clarification, StoreError> {
    conn.one("select * from clarifications where id = $1", &[&id], read).await
}

/// Clarifications, longest waiting first, all or those in a state.
pub async fn list(
    conn: &Conn,
    state: Option<State>,
    after: Option<ClarificationId>,
    rows: u32,
) -> Result<Vec<Clarification>, StoreError> {
    let after = after.unwrap_or(ClarificationId::from_uuid(Uuid::nil()));
    let filter = if state.is_some() { "state = $3" } else { "$3 = ''" };
    let sql = format!("select * from clarifications where {filter} and id > $1 order by id limit $2");
    match state {
        Some(state) => conn.all(&sql, &[&after, &rows, &Word(state)], read).await,
        None => conn.all(&sql, &[&after, &rows, &""], read).await,
    }
}

/// Closes an open one; refused when somebody else was faster.
pub async fn close(
    tx: &Tx,
    id: ClarificationId,
    state: State,
    by: &Actor,
    note: Option<&str>,
) -> Result<(), StoreError> {
    let sql = "update clarifications set state = $2, closed_at = $3, closed_by = $4, note = $5 where id = $1 and state = 'open'";
    let at = tx.store().clock().now();
    ensure_fresh(tx.execute(sql, &[&id, &Word(state), &at, &Json(by), &note]).await?)
}
