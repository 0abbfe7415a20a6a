//! The entries of defaulter lists, and how they come off again.

use kernel::{AccountId, Day, DefaulterListId, Money, Page, PageQuery, PersonId};
use store::{Conn, Row, StoreError, Word};

use super::{like, money};
use crate::domain::entry::DelistReason;

/// One debtor on a list.
pub struct Entry {
    /// Place on the list, from 1.
    pub position: i64,
    /// The account.
    pub account_id: AccountId,
    /// Its reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The name in Arabic.
    pub name_ar: Option<String>,
    /// The frozen amount.
    pub amount: Money,
    /// Due day of the oldest overdue document when frozen.
    pub oldest_due_on: Option<Day>,
    /// The day the figures were frozen at.
    pub frozen_on: Day,
    /// The day a notice was served, when the list was made.
    pub served_on: Option<Day>,
    /// How it came off, if it did.
    pub delisted: Option<Delisted>,
}

/// How a debtor came off a filed list.
pub struct Delisted {
    /// The day.
    pub on: Day,
    /// Why.
    pub reason: DelistReason,
    /// What somebody said about it.
    pub note: Option<String>,
    /// Who took it off; nobody when the payment did.
    pub by: Option<PersonId>,
    /// The day the regulator was told.
    pub told_on: Option<Day>,
}

/// Which entries are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = ListEntryState)]
pub enum EntryState {
    /// Still on the list.
    Listed,
    /// Taken off.
    Delisted,
    /// Taken off, and the regulator was not told yet.
    ToTell,
}

const FROM: &str = "from list_rows r join members m on m.id = r.member_id";
const COLUMNS: &str = "r.position, r.account_id, m.reference, m.customer_name, m.customer_name_ar, m.currency, m.frozen_minor, \
    m.oldest_due_on, m.frozen_on, r.served_on, r.delisted_on, r.delisted_reason, r.delisted_note, r.delisted_by, r.told_on";

/// Entries of a list, in its order.
pub async fn list(
    conn: &Conn,
    id: DefaulterListId,
    state: Option<EntryState>,
    text: Option<&str>,
    page: &PageQuery,
    after: Option<i64>,
) -> Result<Page<Entry>, StoreError> {
    let of_state = match state {
        None => "",
        Some(EntryState::Listed) => "and r.delisted_on is null",
        Some(EntryState::Delisted) => "and r.delisted_on is not null",
        Some(EntryState::ToTell) => "and r.delisted_on is not null and r.told_on is null",
    };
    let sql = format!(
        "select {COLUMNS} {FROM} where r.list_id = $1 and r.position > $2 {of_state} and (cast($3 as text) is null \
         or lower(m.reference) like $3 escape '\\' or lower(m.customer_name) like $3 escape '\\') \
         order by r.position limit $4"
    );
    let limit = i64::from(page.limit()) + 1;
    let rows = conn.all(&sql, &[&id, &after.unwrap_or(0), &text.map(like), &limit], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |entry| vec![entry.position.to_string()]))
}

/// The entry of an account on a list.
pub async fn find(conn: &Conn, id: DefaulterListId, account: AccountId) -> Result<Option<Entry>, StoreError> {
    let sql = format!("select {COLUMNS} {FROM} where r.list_id = $1 and r.account_id = $2");
    conn.optional(&sql, &[&id, &account], read).await
}

/// Takes an entry off; nothing changes when it is off already. Says whether it did.
pub async fn delist(
    conn: &Conn,
    id: DefaulterListId,
    account: AccountId,
    delisted: &Delisted,
) -> Result<bool, StoreError> {
    let sql = "update list_rows set delisted_on = $3, delisted_reason = $4, delisted_note = $5, delisted_by = $6 \
               where list_id = $1 and account_id = $2 and delisted_on is null";
    let Delisted { on, reason, note, by, .. } = delisted;
    Ok(conn.execute(sql, &[&id, &account, on, &Word(*reason), note, by]).await? > 0)
}

/// Notes that the regulator was told of everybody who came off; gives how many it had not been told of.
pub async fn mark_told(conn: &Conn, id: DefaulterListId, on: Day) -> Result<u64, StoreError> {
    let sql = "update list_rows set told_on = $2 where list_id = $1 and delisted_on is not null and told_on is null";
    conn.execute(sql, &[&id, &on]).await
}

fn read(row: &Row) -> Result<Entry, StoreError> {
    let delisted = match row.get::<Option<Day>>("delisted_on")? {
        None => None,
        Some(on) => Some(Delisted {
            on,
            reason: row.get::<Word<_>>("delisted_reason")?.0,
            note: row.get("delisted_note")?,
            by: row.get("delisted_by")?,
            told_on: row.get("told_on")?,
        }),
    };
    Ok(Entry {
        position: row.get("position")?,
        account_id: row.get("account_id")?,
        reference: row.get("reference")?,
        name: row.get("customer_name")?,
        name_ar: row.get("customer_name_ar")?,
        amount: money(row, "frozen_minor", "currency")?,
        oldest_due_on: row.get("oldest_due_on")?,
        frozen_on: row.get("frozen_on")?,
        served_on: row.get("served_on")?,
        delisted,
    })
}
