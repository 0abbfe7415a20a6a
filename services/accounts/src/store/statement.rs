//! What a statement of account is put together from, as the books knew it at an instant.

use kernel::{Currency, CustomerId, Day, Timestamp};
use store::{Conn, Row, StoreError};

use super::ageing::{self, Question, Scope};
use super::balances;
use super::binds::Binds;
use crate::domain::statement::{AccountFigures, OpenDocument, Period, Posting};

/// `mine` are the customer's accounts, `postings` everything posted to them that was known.
fn known_postings(customer: CustomerId, known_at: Timestamp) -> (String, Binds) {
    let mut binds = Binds::default();
    let (customer, known) = (binds.add(customer), binds.add(known_at));
    let versions = |columns: &str, table: &str| {
        let mine = "p.account_id in (select id from mine)";
        format!(
            "select {columns} from {table} p where {mine} and p.recorded_at <= {known} \
             union all select {columns} from superseded_{table} p where {mine} and p.recorded_at <= {known} \
               and p.superseded_at > {known}"
        )
    };
    let documents =
        versions("p.account_id, p.id, p.kind, p.issued_on, p.due_on, p.amount_minor, p.recorded_at", "documents");
    let receipts = versions(
        "p.account_id, p.id, p.amount_minor, p.effective_on, p.recorded_at, p.returned_on, p.returned_at, p.channel",
        "receipts",
    );
    let with = format!(
        "with mine as (
           select a.id, a.reference, a.currency from accounts a where a.customer_id = {customer}),
         known_documents as ({documents}),
         known_receipts as ({receipts}),
         postings as (
           select d.account_id, d.issued_on as on_day, 0 as place, d.id, d.kind, d.due_on, d.amount_minor as minor,
             d.recorded_at, cast(null as text) as channel
           from known_documents d
           union all
           select r.account_id, r.effective_on, 1, r.id, 'receipt', cast(null as date), -r.amount_minor, r.recorded_at,
             r.channel
           from known_receipts r
           union all
           select r.account_id, r.returned_on, 2, r.id, 'receipt_returned', cast(null as date), r.amount_minor,
             coalesce(r.returned_at, r.recorded_at), cast(null as text)
           from known_receipts r
           where r.returned_on is not null and (r.returned_at is null or r.returned_at <= {known}))"
    );
    (with, binds)
}

/// What was owed before a day, for each currency with a posting before it.
pub async fn openings(
    conn: &Conn,
    customer: CustomerId,
    before: Day,
    known_at: Timestamp,
) -> Result<Vec<(Currency, i64)>, StoreError> {
    let (with, mut binds) = known_postings(customer, known_at);
    let sql = format!(
        "{with} select a.currency, cast(sum(p.minor) as bigint) as minor from postings p join mine a on a.id = p.account_id \
         where p.on_day < {} group by a.currency order by a.currency",
        binds.add(before)
    );
    conn.all(&sql, &binds.params(), |row| Ok((row.get("currency")?, row.get("minor")?))).await
}

/// The postings of a period in the order of their days; of one day documents come first, then receipts, then returns.
pub async fn postings(
    conn: &Conn,
    customer: CustomerId,
    period: Period,
    known_at: Timestamp,
    rows: u32,
) -> Result<Vec<Posting>, StoreError> {
    let (with, mut binds) = known_postings(customer, known_at);
    let sql = format!(
        "{with} select p.account_id, p.on_day, p.recorded_at, p.id, p.due_on, p.minor, coalesce(x.role, p.kind) as kind, \
           a.reference as account_reference, a.currency, \
           coalesce(d.reference, r.reference) as reference, \
           case p.place when 1 then p.channel when 2 then r.return_reason end as words \
         from postings p join mine a on a.id = p.account_id \
         left join documents d on p.place = 0 and d.account_id = p.account_id and d.id = p.id \
         left join receipts r on p.place > 0 and r.id = p.id \
         left join correction_documents x on x.account_id = p.account_id and x.document_id = p.id \
         where p.on_day >= {} and p.on_day <= {} order by p.on_day, p.place, p.recorded_at, p.id limit {}",
        binds.add(period.from),
        binds.add(period.to),
        binds.add(i64::from(rows)),
    );
    conn.all(&sql, &binds.params(), read_posting).await
}

fn read_posting(row: &Row) -> Result<Posting, StoreError> {
    Ok(Posting {
        account_id: row.get("account_id")?,
        account_reference: row.get("account_reference")?,
        currency: row.get("currency")?,
        on: row.get("on_day")?,
        recorded_at: row.get("recorded_at")?,
        kind: row.parsed("kind")?,
        id: row.get("id")?,
        reference: row.get("reference")?,
        due_on: row.get("due_on")?,
        words: row.get("words")?,
        minor: row.get("minor")?,
    })
}

/// What each account of the customer comes to at the end of a day.
pub async fn figures(
    conn: &Conn,
    customer: CustomerId,
    as_of: Day,
    known_at: Timestamp,
) -> Result<Vec<AccountFigures>, StoreError> {
    let mut query = ageing::figures(&question(customer, as_of, known_at), None);
    let (day, known) = (query.binds.add(as_of), query.binds.add(known_at));
    // Where a cheque stood then is what its last step known then says.
    let held = format!(
        "select q.account_id, cast(sum(s.held_minor) as bigint) as held_minor \
         from cheques q join cheque_steps s on s.cheque_id = q.id \
         where s.place = (select max(t.place) from cheque_steps t \
           where t.cheque_id = q.id and t.on_day <= {day} and t.recorded_at <= {known}) group by q.account_id"
    );
    let sql = format!(
        "{} select f.*, a.reference, a.legal_entity, a.currency, coalesce(h.held_minor, 0) as cheques_in_hand \
         from figures f join accounts a on a.id = f.account_id left join ({held}) h on h.account_id = f.account_id \
         order by a.reference",
        query.with
    );
    conn.all(&sql, &query.binds.params(), |row| {
        let figures = balances::read_figures(row)?;
        Ok(AccountFigures {
            id: figures.account_id,
            reference: row.get("reference")?,
            legal_entity: row.get("legal_entity")?,
            currency: figures.currency,
            balance: figures.balance,
            overdue: figures.overdue,
            unapplied: figures.unapplied,
            buckets: figures.ageing,
            cheques_in_hand: row.get("cheques_in_hand")?,
        })
    })
    .await
}

/// The documents open at the end of a day, oldest due first.
pub async fn open_documents(
    conn: &Conn,
    customer: CustomerId,
    as_of: Day,
    known_at: Timestamp,
) -> Result<Vec<OpenDocument>, StoreError> {
    let query = ageing::figures(&question(customer, as_of, known_at), None);
    let sql = format!(
        "{} select a.reference as account_reference, a.currency, o.document_id, n.reference, coalesce(x.role, t.kind) as kind, t.issued_on, \
           o.due_on, t.amount_minor, o.open_minor \
         from open_items o join documents_then t on t.id = o.document_id \
         join documents n on n.account_id = o.account_id and n.id = o.document_id \
         left join correction_documents x on x.account_id = o.account_id and x.document_id = o.document_id \
         join accounts a on a.id = o.account_id order by o.due_on, t.issued_on, o.document_id",
        query.with
    );
    conn.all(&sql, &query.binds.params(), |row| {
        Ok(OpenDocument {
            account_reference: row.get("account_reference")?,
            currency: row.get("currency")?,
            id: row.get("document_id")?,
            reference: row.get("reference")?,
            kind: row.parsed("kind")?,
            issued_on: row.get("issued_on")?,
            due_on: row.get("due_on")?,
            minor: row.get("amount_minor")?,
            open_minor: row.get("open_minor")?,
        })
    })
    .await
}

/// Known at an instant, so that the figures come out of the postings and `documents_then` is there.
const fn question(customer: CustomerId, as_of: Day, known_at: Timestamp) -> Question {
    Question { as_of, known_at: Some(known_at), scope: Scope::Customer(customer), counts: false }
}
