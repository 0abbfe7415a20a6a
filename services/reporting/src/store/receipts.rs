//! Money received and money that came back.

use contracts::accounts::RecordedReceipt;
use kernel::{Currency, Day, Money};
use store::{Conn, StoreError, Value};

use crate::domain::collection_report::Collected;

const COLUMNS: [(&str, &str); 6] = [
    ("receipt_id", "uuid"),
    ("account_id", "uuid"),
    ("amount_minor", "bigint"),
    ("currency", "text"),
    ("effective_on", "date"),
    ("recorded_at", "timestamptz"),
];

async fn stage(db: &Conn, receipts: &[RecordedReceipt]) -> Result<(), StoreError> {
    let rows = receipts
        .iter()
        .map(|receipt| {
            vec![
                Value::from(receipt.receipt_id),
                Value::from(receipt.account_id),
                Value::from(receipt.amount),
                Value::from(receipt.currency),
                Value::from(receipt.effective_on),
                Value::from(receipt.recorded_at),
            ]
        })
        .collect();
    db.stage("told_receipts", &COLUMNS, rows).await
}

/// Keeps receipts; one whose return was told first gets its day and amount now.
pub async fn record(db: &Conn, receipts: &[RecordedReceipt]) -> Result<(), StoreError> {
    stage(db, receipts).await?;
    db.execute(
        "insert into receipts (receipt_id, account_id, amount_minor, currency, effective_on, recorded_at, returned_minor)
         select receipt_id, account_id, amount_minor, currency, effective_on, recorded_at, 0 from told_receipts where true
         on conflict (receipt_id) do update set amount_minor = excluded.amount_minor,
             effective_on = excluded.effective_on, recorded_at = excluded.recorded_at",
        &[],
    )
    .await?;
    Ok(())
}

/// Marks receipts as come back.
pub async fn take_back(db: &Conn, receipts: &[RecordedReceipt]) -> Result<(), StoreError> {
    stage(db, receipts).await?;
    db.execute(
        "insert into receipts (receipt_id, account_id, amount_minor, currency, returned_minor, returned_on)
         select receipt_id, account_id, 0, currency, amount_minor, effective_on from told_receipts where true
         on conflict (receipt_id) do update set returned_minor = excluded.returned_minor,
             returned_on = excluded.returned_on",
        &[],
    )
    .await?;
    Ok(())
}

/// What was received from the first to the last day, per currency.
pub async fn collected(db: &Conn, first: Day, last: Day) -> Result<Vec<Collected>, StoreError> {
    db.all(
        "select currency,
             count(case when effective_on between $1 and $2 then 1 end) as receipts,
             cast(coalesce(sum(case when effective_on between $1 and $2 then amount_minor end), 0) as bigint) as received,
             cast(coalesce(sum(case when returned_on between $1 and $2 then returned_minor end), 0) as bigint) as returned
         from receipts
         where effective_on between $1 and $2 or returned_on between $1 and $2
         group by currency order by currency",
        &[&first, &last],
        |row| {
            let currency: Currency = row.get("currency")?;
            Ok(Collected {
                receipts: row.get("receipts")?,
                received: Money::of_minor(row.get("received")?, currency),
                returned: Money::of_minor(row.get("returned")?, currency),
            })
        },
    )
    .await
}
