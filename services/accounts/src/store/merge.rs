//! Staged rows become books: per kind, refuse what the books contradict, change what differs, add what is new.
//!
//! Natural keys make a second import of the same rows change nothing. What differs keeps its id; postings and holds
//! leave their old state in a `superseded_` table.

mod accounts;
mod documents;
mod duplicates;
mod holds;
mod premises_and_customers;
mod receipts;

use kernel::AccountId;
use serde::{Deserialize, Serialize};
use store::{StoreError, Tx};

use super::ledger::Run;
use super::staging::{Place, table};
use crate::domain::import::{Kind, Refused};

/// What became of the rows of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Counts {
    /// Added to the books.
    pub new: u64,
    /// Known, but with other content.
    pub changed: u64,
    /// Known as they are.
    pub unchanged: u64,
}

/// A row the books contradict, or that contradicts another row of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Where it stood.
    pub place: Place,
    /// What and why.
    pub refused: Refused,
}

/// Refused rows of one import, in order; the first ones are kept, all are counted.
#[derive(Debug, Default)]
pub struct Refusals {
    /// The rows kept.
    pub rows: Vec<RefusedRow>,
    /// How many there were.
    pub count: u64,
}

/// How many rows refused by the books are kept with their reason: what fits memory comfortably.
const MOST_KEPT: usize = 100_000;

impl Refusals {
    fn add(&mut self, place: i64, column: &str, value: &str, reason: &str) {
        self.count += 1;
        if self.rows.len() < MOST_KEPT {
            let refused = Refused::new(column, value, reason);
            self.rows.push(RefusedRow { place: Place::of_number(place), refused });
        }
    }

    /// Notes staged postings of unknown accounts, and those in another currency than their account's.
    async fn find_misplaced(&mut self, tx: &Tx, table: &str) -> Result<(), StoreError> {
        let sql = format!(
            "select s.place, s.account_reference, s.currency, a.id from {table} s \
             left join accounts a on a.reference = s.account_reference \
             where a.id is null or a.currency <> s.currency order by s.place"
        );
        tx.each(&sql, &[], |row| {
            let place = row.get("place")?;
            if row.get::<Option<AccountId>>("id")?.is_none() {
                let value: String = row.get("account_reference")?;
                self.add(place, "account_reference", &value, "there is no account of this reference");
            } else {
                let value: String = row.get("currency")?;
                self.add(place, "currency", &value, "the account is kept in another currency");
            }
            Ok(())
        })
        .await
        .map(|_| ())
    }

    /// Notes what a query finds: columns `place` and `value`.
    async fn find(&mut self, tx: &Tx, column: &str, reason: &str, sql: &str) -> Result<(), StoreError> {
        tx.each(sql, &[], |row| {
            let value: Option<String> = row.get("value")?;
            self.add(row.get("place")?, column, value.as_deref().unwrap_or_default(), reason);
            Ok(())
        })
        .await
        .map(|_| ())
    }
}

/// Merges the staged rows of one kind. Rows that are refused are taken out of the stage and noted.
pub async fn merge(
    tx: &Tx,
    run: &Run,
    kind: Kind,
    has_duplicates: bool,
    refusals: &mut Refusals,
) -> Result<Counts, StoreError> {
    let before = refusals.count;
    if has_duplicates {
        duplicates::drop_repeated(tx, kind, refusals).await?;
    }
    match kind {
        Kind::Customers | Kind::Premises => {}
        Kind::Accounts => accounts::refuse(tx, refusals).await?,
        Kind::Documents => documents::refuse(tx, refusals).await?,
        Kind::Receipts => receipts::refuse(tx, refusals).await?,
        Kind::Holds => holds::refuse(tx, refusals).await?,
    }
    if refusals.count > before {
        drop_refused(tx, kind, refusals).await?;
    }
    let sql = format!("select count(*) as staged from {}", table(kind));
    let staged: u64 = tx.one(&sql, &[], |row| row.get("staged")).await?;
    let (new, changed) = match kind {
        Kind::Customers => premises_and_customers::merge_customers(tx, run).await?,
        Kind::Premises => premises_and_customers::merge_premises(tx, run).await?,
        Kind::Accounts => accounts::merge(tx, run).await?,
        Kind::Documents => documents::merge(tx, run).await?,
        Kind::Receipts => receipts::merge(tx, run).await?,
        Kind::Holds => holds::merge(tx, run).await?,
    };
    Ok(Counts { new, changed, unchanged: staged.saturating_sub(new + changed) })
}

/// Takes back the allocations of staged receipts that came back unpaid, and marks them; tells how many.
pub async fn mark_returns(tx: &Tx, run: &Run) -> Result<u64, StoreError> {
    receipts::mark_returns(tx, run).await
}

/// Pays documents with the staged receipts that name them.
pub async fn pay_named(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    receipts::pay_named(tx, run).await
}

async fn drop_refused(tx: &Tx, kind: Kind, refusals: &Refusals) -> Result<(), StoreError> {
    if refusals.rows.len() >= MOST_KEPT {
        // The rest was not kept, so it could not be taken out; the caller never applies such a file.
        return Ok(());
    }
    let places = refusals.rows.iter().map(|row| vec![row.place.number().into()]).collect();
    tx.stage("refused_places", &[("place", "bigint")], places).await?;
    let sql = format!("delete from {} where place in (select place from refused_places)", table(kind));
    tx.execute(&sql, &[]).await.map(|_| ())
}
