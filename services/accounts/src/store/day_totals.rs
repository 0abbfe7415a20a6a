//! What was open at the end of days: what it is computed from, and what was kept of it.

use kernel::Day;
use store::{Conn, Row, StoreError, Tx, Value};

use super::binds::Binds;
use crate::domain::trend::{DayTotals, Issued, Paid};

const BUCKETS: [&str; 8] =
    ["bucket_0", "bucket_1", "bucket_2", "bucket_3", "bucket_4", "bucket_5", "bucket_6", "bucket_7"];

/// Forgets the totals of a day and of all later ones: something comes to count from it.
pub async fn forget_from(tx: &Tx, day: Option<Day>) -> Result<(), StoreError> {
    let Some(day) = day else { return Ok(()) };
    tx.execute("delete from day_totals where day >= $1", &[&day]).await.map(|_| ())
}

/// The same from the earliest day that a query finds as `day`.
pub async fn forget_from_earliest(tx: &Tx, sql: &str) -> Result<(), StoreError> {
    let earliest = tx.one(sql, &[], |row| row.get("day")).await?;
    forget_from(tx, earliest).await
}

/// The totals kept of these days.
pub async fn list(conn: &Conn, days: &[Day]) -> Result<Vec<DayTotals>, StoreError> {
    let mut binds = Binds::default();
    let places: Vec<String> = days.iter().map(|day| binds.add(*day)).collect();
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!("select * from day_totals where day in ({}) order by day, currency", places.join(", "));
    conn.all(&sql, &binds.params(), |row| read(row, row.get("day")?)).await
}

/// The balances last told, summed: the totals of the day the books stand at.
pub async fn of_balances(conn: &Conn, day: Day) -> Result<Vec<DayTotals>, StoreError> {
    let sums = BUCKETS.map(|bucket| format!("cast(sum(b.{bucket}) as bigint) as {bucket}")).join(", ");
    let sql = format!(
        "select a.currency, {sums} from balances b join accounts a on a.id = b.account_id \
         group by a.currency order by a.currency"
    );
    conn.all(&sql, &[], |row| read(row, day)).await
}

fn read(row: &Row, day: Day) -> Result<DayTotals, StoreError> {
    let mut buckets = [0; 8];
    for (name, bucket) in BUCKETS.into_iter().zip(&mut buckets) {
        *bucket = row.get(name)?;
    }
    Ok(DayTotals { day, currency: row.get("currency")?, buckets })
}

/// Documents owed that count by a day, grouped by their days.
pub async fn issued(conn: &Conn, upto: Day) -> Result<Vec<Issued>, StoreError> {
    let sql = "select a.currency, d.issued_on, d.due_on, cast(sum(d.amount_minor) as bigint) as minor \
               from documents d join accounts a on a.id = d.account_id \
               where d.amount_minor > 0 and d.issued_on <= $1 group by a.currency, d.issued_on, d.due_on";
    conn.all(sql, &[&upto], |row| {
        Ok(Issued {
            currency: row.get("currency")?,
            issued_on: row.get("issued_on")?,
            due_on: row.get("due_on")?,
            minor: row.get("minor")?,
        })
    })
    .await
}

/// What was paid of documents by a day, grouped by its days.
pub async fn paid(conn: &Conn, upto: Day) -> Result<Vec<Paid>, StoreError> {
    let sql = "select a.currency, d.due_on, l.effective_on, l.reversed_on, cast(sum(l.amount_minor) as bigint) as minor \
               from allocations l join documents d on d.account_id = l.account_id and d.id = l.document_id \
               join accounts a on a.id = l.account_id \
               where l.effective_on <= $1 and (l.reversed_on is null or l.reversed_on > l.effective_on) \
               group by a.currency, d.due_on, l.effective_on, l.reversed_on";
    conn.all(sql, &[&upto], |row| {
        Ok(Paid {
            currency: row.get("currency")?,
            due_on: row.get("due_on")?,
            paid_on: row.get("effective_on")?,
            reversed_on: row.get("reversed_on")?,
            minor: row.get("minor")?,
        })
    })
    .await
}

/// Keeps totals, if nothing was written to the books since their sequence stood so; tells whether.
pub async fn keep(tx: &Tx, sequence: i64, totals: &[DayTotals]) -> Result<bool, StoreError> {
    let sql = "update ledger set sequence = sequence where id = 1 and sequence = $1";
    if tx.execute(sql, &[&sequence]).await? == 0 {
        return Ok(false);
    }
    let columns = [("day", "date"), ("currency", "text")].into_iter().chain(BUCKETS.map(|name| (name, "bigint")));
    let columns: Vec<(&str, &str)> = columns.collect();
    let rows = totals.iter().map(|one| {
        let keys: [Value; 2] = [one.day.into(), one.currency.into()];
        keys.into_iter().chain(one.buckets.map(Value::from)).collect()
    });
    tx.stage("fresh_totals", &columns, rows.collect()).await?;
    let sql = "insert into day_totals select * from fresh_totals where 1 = 1 on conflict (day, currency) do nothing";
    tx.execute(sql, &[]).await?;
    Ok(true)
}
