//! Whether the books add up: postings, open items and balances told are three ways to the same sum.

use kernel::{AccountId, Currency, Day};
use store::{Conn, StoreError};

use super::ageing::{self, Question, Scope};
use super::ledger;

/// The three sums of one currency, in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sums {
    /// The currency.
    pub currency: Currency,
    /// Everything posted that counts by the day: documents less receipts that stand.
    pub posted: i64,
    /// Open documents less what is unapplied, as ageing finds them.
    pub open: i64,
    /// The balances as last told.
    pub told: i64,
}

/// An account whose balance as told is not what its postings come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Off {
    /// The account.
    pub account_id: AccountId,
    /// Its natural key.
    pub reference: String,
    /// Its currency.
    pub currency: Currency,
    /// Minor units posted.
    pub posted: i64,
    /// Minor units open less unapplied.
    pub open: i64,
    /// Minor units told.
    pub told: i64,
}

const COMPARED: &str = "posted as (
    select p.account_id, cast(sum(p.minor) as bigint) as minor from (
      select d.account_id, d.amount_minor as minor from documents d where d.issued_on <= {as_of}
      union all
      select r.account_id, -r.amount_minor from receipts r
      where r.effective_on <= {as_of} and (r.returned_on is null or r.returned_on > {as_of})) p
    group by p.account_id),
  compared as (
    select f.account_id, a.reference, a.currency, coalesce(p.minor, 0) as posted, f.balance_minor as open_minor,
      b.balance_minor as told
    from figures f join accounts a on a.id = f.account_id join balances b on b.account_id = f.account_id
    left join posted p on p.account_id = f.account_id)";

/// The query's beginning, up to `compared` with a row per account, and its parameters.
async fn compared(conn: &Conn, as_of: Day) -> Result<ageing::Figures, StoreError> {
    let days = ledger::load_days(conn).await?;
    let mut query = ageing::figures(&Question::now(as_of, Scope::All), days.latest_on);
    let as_of = query.binds.add(as_of);
    query.with = format!("{}, {}", query.with, COMPARED.replace("{as_of}", &as_of));
    Ok(query)
}

/// The sums of every currency there is an account in.
pub async fn sums(conn: &Conn, as_of: Day) -> Result<Vec<Sums>, StoreError> {
    let query = compared(conn, as_of).await?;
    let sql = format!(
        "{} select c.currency, cast(sum(c.posted) as bigint) as posted, cast(sum(c.open_minor) as bigint) as open_minor, \
           cast(sum(c.told) as bigint) as told from compared c group by c.currency order by c.currency",
        query.with
    );
    conn.all(&sql, &query.binds.params(), |row| {
        Ok(Sums {
            currency: row.get("currency")?,
            posted: row.get("posted")?,
            open: row.get("open_minor")?,
            told: row.get("told")?,
        })
    })
    .await
}

/// The accounts that do not tie, by their reference; with balances told for another day only postings and open items count.
pub async fn off(conn: &Conn, as_of: Day, with_told: bool, rows: u32) -> Result<Vec<Off>, StoreError> {
    let mut query = compared(conn, as_of).await?;
    let told = if with_told { " or c.told <> c.posted" } else { "" };
    let sql = format!(
        "{} select c.* from compared c where c.posted <> c.open_minor{told} order by c.reference limit {}",
        query.with,
        query.binds.add(i64::from(rows))
    );
    conn.all(&sql, &query.binds.params(), |row| {
        Ok(Off {
            account_id: row.get("account_id")?,
            reference: row.get("reference")?,
            currency: row.get("currency")?,
            posted: row.get("posted")?,
            open: row.get("open_minor")?,
            told: row.get("told")?,
        })
    })
    .await
}
