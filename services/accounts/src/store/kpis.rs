//! Sums over the whole books: ageing by group, and what key figures are made of.

use kernel::{Currency, Day, Timestamp};
use store::{Conn, Row, StoreError};

use super::ageing::{self, ALL_OF_IT, Question, Scope};
use super::ledger;
use crate::domain::ageing::BUCKETS;

/// By what an ageing is grouped, beside the currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The company that is owed.
    LegalEntity,
    /// The community of the premise.
    Community,
    /// The customer group.
    Segment,
}

impl Group {
    const fn column(self) -> &'static str {
        match self {
            Self::LegalEntity => "a.legal_entity",
            Self::Community => "p.community",
            Self::Segment => "c.segment",
        }
    }

    /// What the column is read from, beside `accounts a`.
    const fn join(self) -> &'static str {
        match self {
            Self::LegalEntity => "",
            Self::Community => "left join premises p on p.id = a.premise_id",
            Self::Segment => "join customers c on c.id = a.customer_id",
        }
    }
}

/// Documents of one bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bucket {
    /// How many.
    pub count: i64,
    /// Minor units open.
    pub minor: i64,
}

/// The ageing of one group in one currency.
#[derive(Clone, Debug)]
pub struct AgedGroup {
    /// The group; `None` for accounts without one.
    pub group: Option<String>,
    /// The currency.
    pub currency: Currency,
    /// Documents by age.
    pub buckets: [Bucket; 8],
    /// Open documents, minor units.
    pub open: i64,
    /// Past due.
    pub overdue: i64,
    /// Receipts and credits not allocated.
    pub unapplied: i64,
    /// Overdue, but disputed.
    pub disputed: i64,
    /// Overdue, but promised.
    pub promised: i64,
    /// Overdue, but on a plan.
    pub on_plan: i64,
    /// To collect.
    pub to_collect: i64,
    /// Accounts in the group.
    pub accounts: i64,
    /// Accounts with open documents.
    pub open_accounts: i64,
    /// Accounts with something overdue.
    pub overdue_accounts: i64,
}

/// Ages the whole books at a day, by group and currency, in one statement.
pub async fn age(
    conn: &Conn,
    as_of: Day,
    known_at: Option<Timestamp>,
    group: Group,
) -> Result<Vec<AgedGroup>, StoreError> {
    let days = ledger::load_days(conn).await?;
    let question = Question { as_of, known_at, scope: Scope::All, counts: true };
    let query = ageing::figures(&question, days.latest_on);
    let sums = [
        "open_minor",
        "overdue_minor",
        "unapplied_minor",
        "disputed_minor",
        "promised_minor",
        "on_plan_minor",
        "to_collect_minor",
    ];
    let mut columns: Vec<String> = sums.iter().map(|name| format!("cast(sum(f.{name}) as bigint) as {name}")).collect();
    for bucket in 0..BUCKETS.len() {
        columns.push(format!("cast(sum(f.bucket_{bucket}) as bigint) as bucket_{bucket}"));
        columns.push(format!("cast(coalesce(sum(f.count_{bucket}), 0) as bigint) as count_{bucket}"));
    }
    let sql = format!(
        "{with} select {key} as grouped_by, a.currency, {columns}, count(*) as accounts, \
           count(*) filter (where f.open_documents > 0) as open_accounts, \
           count(*) filter (where f.overdue_minor > 0) as overdue_accounts \
         from figures f join accounts a on a.id = f.account_id {join} \
         group by {key}, a.currency order by a.currency, {key}",
        with = query.with,
        columns = columns.join(", "),
        key = group.column(),
        join = group.join(),
    );
    conn.all(&sql, &query.binds.params(), read_group).await
}

fn read_group(row: &Row) -> Result<AgedGroup, StoreError> {
    let mut buckets = [Bucket::default(); 8];
    for (number, bucket) in buckets.iter_mut().enumerate() {
        bucket.minor = row.get(&format!("bucket_{number}"))?;
        bucket.count = row.get(&format!("count_{number}"))?;
    }
    Ok(AgedGroup {
        group: row.get("grouped_by")?,
        currency: row.get("currency")?,
        buckets,
        open: row.get("open_minor")?,
        overdue: row.get("overdue_minor")?,
        unapplied: row.get("unapplied_minor")?,
        disputed: row.get("disputed_minor")?,
        promised: row.get("promised_minor")?,
        on_plan: row.get("on_plan_minor")?,
        to_collect: row.get("to_collect_minor")?,
        accounts: row.get("accounts")?,
        open_accounts: row.get("open_accounts")?,
        overdue_accounts: row.get("overdue_accounts")?,
    })
}

/// Receivables of one currency at a day.
#[derive(Clone, Debug)]
pub struct Receivables {
    /// The currency.
    pub currency: Currency,
    /// Open documents.
    pub open_count: i64,
    /// Their open amounts.
    pub open: i64,
    /// Of these not due.
    pub current: i64,
    /// Due day of the oldest overdue document.
    pub oldest_due_on: Option<Day>,
    /// Open documents with a dispute on them.
    pub disputed_count: i64,
    /// The disputed part of their open amounts.
    pub disputed: i64,
}

/// Receivables at a day, per currency, of one legal entity or all.
pub async fn receivables(conn: &Conn, as_of: Day, legal_entity: Option<&str>) -> Result<Vec<Receivables>, StoreError> {
    let days = ledger::load_days(conn).await?;
    let mut query = ageing::figures(&Question::now(as_of, Scope::All), days.latest_on);
    let only =
        legal_entity.map_or_else(String::new, |entity| format!(" where a.legal_entity = {}", query.binds.add(entity)));
    let sql = format!(
        "{}, disputes as (
           select h.account_id, h.document_id, h.open_minor, sum(coalesce(h.amount_minor, {ALL_OF_IT})) as wanted
           from active_holds h where h.kind = 'dispute' and h.document_id is not null
           group by h.account_id, h.document_id, h.open_minor),
         disputed as (
           select account_id, count(*) as documents,
             cast(sum(case when wanted < open_minor then wanted else open_minor end) as bigint) as minor
           from disputes group by account_id)
         select a.currency, cast(sum(f.open_documents) as bigint) as open_count, cast(sum(f.open_minor) as bigint) as open_minor, \
           cast(sum(f.bucket_0) as bigint) as current_minor, min(f.oldest_due_on) as oldest_due_on, \
           cast(coalesce(sum(d.documents), 0) as bigint) as disputed_count, cast(coalesce(sum(d.minor), 0) as bigint) as disputed \
         from figures f join accounts a on a.id = f.account_id left join disputed d on d.account_id = f.account_id{only} \
         group by a.currency order by a.currency",
        query.with,
    );
    conn.all(&sql, &query.binds.params(), |row| {
        Ok(Receivables {
            currency: row.get("currency")?,
            open_count: row.get("open_count")?,
            open: row.get("open_minor")?,
            current: row.get("current_minor")?,
            oldest_due_on: row.get("oldest_due_on")?,
            disputed_count: row.get("disputed_count")?,
            disputed: row.get("disputed")?,
        })
    })
    .await
}

/// Sales of one day: invoices and debit notes issued.
#[derive(Clone, Copy, Debug)]
pub struct DaySales {
    /// The currency.
    pub currency: Currency,
    /// The day of issue.
    pub day: Day,
    /// Minor units.
    pub minor: i64,
}

/// Sales by day, from `from` to `to`.
pub async fn sales(conn: &Conn, from: Day, to: Day, legal_entity: Option<&str>) -> Result<Vec<DaySales>, StoreError> {
    let sql = "select a.currency, d.issued_on, cast(sum(d.amount_minor) as bigint) as minor \
               from documents d join accounts a on a.id = d.account_id \
               where d.amount_minor > 0 and d.issued_on >= $1 and d.issued_on <= $2 \
                 and ($3 = '' or a.legal_entity = $3) \
               group by a.currency, d.issued_on order by d.issued_on";
    conn.all(sql, &[&from, &to, &legal_entity.unwrap_or_default()], |row| {
        Ok(DaySales { currency: row.get("currency")?, day: row.get("issued_on")?, minor: row.get("minor")? })
    })
    .await
}

/// Documents paid on one day, with their days.
#[derive(Clone, Copy, Debug)]
pub struct Paid {
    /// The currency.
    pub currency: Currency,
    /// The day of the payment.
    pub paid_on: Day,
    /// The day of issue.
    pub issued_on: Day,
    /// The day it was due.
    pub due_on: Day,
    /// How many.
    pub count: i64,
    /// Minor units paid.
    pub minor: i64,
}

/// Documents paid by receipts from `from` to `to`, grouped by their days.
pub async fn paid(conn: &Conn, from: Day, to: Day, legal_entity: Option<&str>) -> Result<Vec<Paid>, StoreError> {
    let sql = "select a.currency, l.effective_on, d.issued_on, d.due_on, count(*) as documents, \
                 cast(sum(l.amount_minor) as bigint) as minor \
               from allocations l join documents d on d.account_id = l.account_id and d.id = l.document_id join accounts a on a.id = l.account_id \
               where l.by_receipt and l.effective_on >= $1 and l.effective_on <= $2 \
                 and (l.reversed_on is null or l.reversed_on > $2) and ($3 = '' or a.legal_entity = $3) \
               group by a.currency, l.effective_on, d.issued_on, d.due_on";
    conn.all(sql, &[&from, &to, &legal_entity.unwrap_or_default()], |row| {
        Ok(Paid {
            currency: row.get("currency")?,
            paid_on: row.get("effective_on")?,
            issued_on: row.get("issued_on")?,
            due_on: row.get("due_on")?,
            count: row.get("documents")?,
            minor: row.get("minor")?,
        })
    })
    .await
}
