//! What happened to one account, latest first: postings, returns, holds placed and released.

use kernel::{AccountId, Day, Timestamp};
use store::{Conn, Row, StoreError, Value};
use uuid::Uuid;

use super::binds::Binds;
use crate::domain::hold::HoldKind;
use crate::domain::posting::DocumentKind;
use crate::domain::timeline::What;

/// One thing that happened.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The business day.
    pub on: Day,
    /// When the books learnt of it.
    pub at: Timestamp,
    /// What.
    pub what: What,
    /// The document, receipt or hold.
    pub id: Uuid,
    /// Its natural key; of a hold: of the document held, where it is on one.
    pub reference: Option<String>,
    /// Minor units; `None` for a hold on all.
    pub amount_minor: Option<i64>,
    /// What is left of a document, or unapplied of a receipt.
    pub open_minor: Option<i64>,
    /// The due day of a document, or the last day of a hold.
    pub until: Option<Day>,
    /// In words: a channel, or a reason.
    pub words: Option<String>,
    /// What a document is.
    pub document_kind: Option<DocumentKind>,
    /// Why it is held.
    pub hold_kind: Option<HoldKind>,
}

/// Where a timeline goes on: after the entry of this day, kind and id.
#[derive(Clone, Copy, Debug)]
pub struct After {
    /// The business day.
    pub on: Day,
    /// What happened.
    pub what: What,
    /// To which.
    pub id: Uuid,
}

/// Each kind of entry, in the same columns.
const SOURCES: [(What, &str); 5] = [
    (
        What::DocumentIssued,
        "select issued_on as on_day, recorded_at as at, id, reference, amount_minor, open_minor, due_on as until_on, \
           cast(null as text) as words, kind from documents where account_id = {account}",
    ),
    (
        What::ReceiptRecorded,
        "select effective_on, recorded_at, id, reference, amount_minor, unapplied_minor, cast(null as date), channel, \
           cast(null as text) from receipts where account_id = {account}",
    ),
    (
        What::ReceiptReturned,
        "select returned_on, returned_at, id, reference, amount_minor, cast(null as bigint), cast(null as date), \
           return_reason, cast(null as text) from receipts where account_id = {account} and returned_on is not null",
    ),
    (
        What::HoldPlaced,
        "select from_on, recorded_at, id, document_key, amount_minor, cast(null as bigint), until_on, reason, kind \
         from holds where account_id = {account}",
    ),
    (
        What::HoldReleased,
        "select released_on, released_at, id, document_key, amount_minor, cast(null as bigint), cast(null as date), \
           reason, kind from holds where account_id = {account} and released_on is not null",
    ),
];

/// The entries of an account, latest first.
pub async fn list(conn: &Conn, account: AccountId, after: Option<After>, rows: u32) -> Result<Vec<Entry>, StoreError> {
    let mut binds = Binds::default();
    let account = binds.add(account);
    let sources = SOURCES.map(|(what, select)| {
        format!("select {} as place, s.* from ({}) s", what.place(), select.replace("{account}", &account))
    });
    let mut condition = String::new();
    if let Some(after) = after {
        let keys = [Value::from(after.on), after.what.place().into(), after.id.into()].map(|key| binds.add(key));
        condition = format!(" where (e.on_day, e.place, e.id) < ({})", keys.join(", "));
    }
    let sql = format!(
        "select e.* from ({}) e{condition} order by e.on_day desc, e.place desc, e.id desc limit {}",
        sources.join(" union all "),
        binds.add(i64::from(rows)),
    );
    conn.all(&sql, &binds.params(), read).await
}

fn read(row: &Row) -> Result<Entry, StoreError> {
    let what = What::of_place(row.get("place")?).ok_or(StoreError::NotFound)?;
    let document_kind = matches!(what, What::DocumentIssued).then(|| row.parsed("kind")).transpose()?;
    let hold_kind = matches!(what, What::HoldPlaced | What::HoldReleased).then(|| row.parsed("kind")).transpose()?;
    let reference: String = row.get("reference")?;
    Ok(Entry {
        on: row.get("on_day")?,
        at: row.get("at")?,
        what,
        id: row.get("id")?,
        reference: Some(reference).filter(|reference| !reference.is_empty()),
        amount_minor: row.get("amount_minor")?,
        open_minor: row.get("open_minor")?,
        until: row.get("until_on")?,
        words: row.get("words")?,
        document_kind,
        hold_kind,
    })
}
