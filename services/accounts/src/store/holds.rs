//! Holds at rest.

use kernel::{AccountId, Currency, Day, DocumentId, HoldId, Timestamp};
use store::{Conn, Row, StoreError, Tx};

use super::binds::Binds;
use super::ledger::Run;
use crate::domain::hold::HoldKind;

/// A hold on an account or one of its documents.
#[derive(Clone, Debug)]
pub struct Hold {
    /// The hold.
    pub id: HoldId,
    /// The account.
    pub account_id: AccountId,
    /// The document, when only one is held.
    pub document_id: Option<DocumentId>,
    /// The document's reference, or empty.
    pub document_key: String,
    /// Why.
    pub kind: HoldKind,
    /// Minor units held; all when `None`.
    pub amount_minor: Option<i64>,
    /// In words.
    pub reason: Option<String>,
    /// First day.
    pub from_on: Day,
    /// Last day.
    pub until_on: Option<Day>,
    /// When the books learnt of it.
    pub recorded_at: Timestamp,
    /// The day it was released.
    pub released_on: Option<Day>,
}

fn read(row: &Row) -> Result<Hold, StoreError> {
    Ok(Hold {
        id: row.get("id")?,
        account_id: row.get("account_id")?,
        document_id: row.get("document_id")?,
        document_key: row.get("document_key")?,
        kind: row.parsed("kind")?,
        amount_minor: row.get("amount_minor")?,
        reason: row.get("reason")?,
        from_on: row.get("from_on")?,
        until_on: row.get("until_on")?,
        recorded_at: row.get("recorded_at")?,
        released_on: row.get("released_on")?,
    })
}

/// Loads a hold.
pub async fn load(conn: &Conn, id: HoldId) -> Result<Hold, StoreError> {
    conn.one("select * from holds where id = $1", &[&id], read).await
}

/// The hold of the same natural key, when there is one.
pub async fn find_same(conn: &Conn, hold: &Hold) -> Result<Option<Hold>, StoreError> {
    let sql = "select * from holds where account_id = $1 and document_key = $2 and kind = $3 and from_on = $4";
    conn.optional(sql, &[&hold.account_id, &hold.document_key, &hold.kind.name(), &hold.from_on], read).await
}

/// The holds of an account, in the order of recording.
pub async fn list(conn: &Conn, account: AccountId, after: Option<HoldId>, rows: u32) -> Result<Vec<Hold>, StoreError> {
    let after = after.unwrap_or(HoldId::from_uuid(uuid::Uuid::nil()));
    let sql = "select * from holds where account_id = $1 and id > $2 order by id limit $3";
    conn.all(sql, &[&account, &after, &rows], read).await
}

/// A hold with the names of whom it holds back.
pub struct ListedHold {
    /// The hold.
    pub hold: Hold,
    /// The account's natural key.
    pub account_reference: String,
    /// Its currency.
    pub currency: Currency,
    /// The customer's name.
    pub customer_name: String,
    /// The same in Arabic.
    pub customer_name_ar: Option<String>,
}

/// Holds of all accounts, latest recorded first: of one kind or all, in force at a day or not or both.
pub async fn list_all(
    conn: &Conn,
    kind: Option<HoldKind>,
    in_force: Option<(Day, bool)>,
    before: Option<HoldId>,
    rows: u32,
) -> Result<Vec<ListedHold>, StoreError> {
    let mut binds = Binds::default();
    let mut conditions = String::new();
    if let Some(before) = before {
        conditions.push_str(&format!(" and h.id < {}", binds.add(before)));
    }
    if let Some(kind) = kind {
        conditions.push_str(&format!(" and h.kind = {}", binds.add(kind.name())));
    }
    if let Some((day, is_wanted)) = in_force {
        let day = binds.add(day);
        let not = if is_wanted { "" } else { "not " };
        conditions.push_str(&format!(
            " and {not}(h.from_on <= {day} and (h.until_on is null or h.until_on >= {day}) \
             and (h.released_on is null or h.released_on > {day}))"
        ));
    }
    let sql = format!(
        "select h.*, a.reference as account_reference, a.currency, c.name, c.name_ar \
         from holds h join accounts a on a.id = h.account_id join customers c on c.id = a.customer_id \
         where 1 = 1{conditions} order by h.id desc limit {}",
        binds.add(i64::from(rows)),
    );
    conn.all(&sql, &binds.params(), |row| {
        Ok(ListedHold {
            hold: read(row)?,
            account_reference: row.get("account_reference")?,
            currency: row.get("currency")?,
            customer_name: row.get("name")?,
            customer_name_ar: row.get("name_ar")?,
        })
    })
    .await
}

/// Writes a new hold.
pub async fn insert(tx: &Tx, hold: &Hold) -> Result<(), StoreError> {
    let sql = "insert into holds (id, account_id, document_id, document_key, kind, amount_minor, reason, from_on, until_on, recorded_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    tx.execute(
        sql,
        &[
            &hold.id,
            &hold.account_id,
            &hold.document_id,
            &hold.document_key,
            &hold.kind.name(),
            &hold.amount_minor,
            &hold.reason,
            &hold.from_on,
            &hold.until_on,
            &hold.recorded_at,
        ],
    )
    .await
    .map(|_| ())
}

/// Puts a released hold in force again, with new content; its old state is kept aside.
pub async fn renew(tx: &Tx, run: &Run, id: HoldId, hold: &Hold) -> Result<(), StoreError> {
    supersede(tx, run, id).await?;
    let sql = "update holds set amount_minor = $2, reason = $3, until_on = $4, recorded_at = $5, released_on = null, \
               released_at = null where id = $1";
    tx.execute(sql, &[&id, &hold.amount_minor, &hold.reason, &hold.until_on, &run.at]).await.map(|_| ())
}

/// Releases a hold: from that day on it holds nothing.
pub async fn release(tx: &Tx, run: &Run, id: HoldId, on: Day) -> Result<(), StoreError> {
    let sql = "update holds set released_on = $2, released_at = $3 where id = $1";
    tx.execute(sql, &[&id, &on, &run.at]).await.map(|_| ())
}

async fn supersede(tx: &Tx, run: &Run, id: HoldId) -> Result<(), StoreError> {
    let sql = "insert into superseded_holds (id, account_id, document_id, kind, amount_minor, from_on, until_on, recorded_at, \
                 released_on, released_at, superseded_at, run) \
               select id, account_id, document_id, kind, amount_minor, from_on, until_on, recorded_at, released_on, \
                 released_at, $2, $3 from holds where id = $1";
    tx.execute(sql, &[&id, &run.at, &run.number]).await.map(|_| ())
}
