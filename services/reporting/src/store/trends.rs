//! What happened day by day.

use kernel::{Currency, Day, Money};
use store::{Conn, StoreError};

use crate::domain::trends::Trends;

/// Notices served and money in and back, from the first to the last day.
pub async fn daily(db: &Conn, first: Day, last: Day) -> Result<Trends, StoreError> {
    let mut trends = Trends::of_days(first, last);
    db.each(
        "select served_on, count(*) as served from served_notices where served_on between $1 and $2 group by served_on",
        &[&first, &last],
        |row| {
            trends.serve(row.get("served_on")?, row.get("served")?);
            Ok(())
        },
    )
    .await?;
    // A day's money is told twice: by the day it came and by the day it went back.
    db.each(
        "select day, currency, cast(sum(receipts) as bigint) as receipts, cast(sum(received) as bigint) as received,
             cast(sum(returned) as bigint) as returned
         from (
             select effective_on as day, currency, 1 as receipts, amount_minor as received, 0 as returned
             from receipts where effective_on between $1 and $2
             union all
             select returned_on, currency, 0, 0, returned_minor from receipts where returned_on between $1 and $2
         ) moved
         group by day, currency order by currency",
        &[&first, &last],
        |row| {
            let currency: Currency = row.get("currency")?;
            let money = |minor| Money::of_minor(minor, currency);
            trends.pay(row.get("day")?, row.get("receipts")?, money(row.get("received")?), money(row.get("returned")?));
            Ok(())
        },
    )
    .await?;
    Ok(trends)
}
