//! Who owes what: the newest balance of each account.

use contracts::accounts::{AccountsRegistered, BalancesChanged};
use kernel::{Currency, Money};
use store::{Conn, StoreError, Value};

use crate::domain::collection_report::{AgeingRow, TopDebtor};

const BUCKET_COLUMNS: &str =
    "not_due, days_1_30, days_31_60, days_61_90, days_91_120, days_121_180, days_181_365, days_over_365";

/// Keeps master data; an older version changes nothing.
pub async fn register(db: &Conn, event: &AccountsRegistered) -> Result<(), StoreError> {
    let columns = [
        ("account_id", "uuid"),
        ("registered_version", "bigint"),
        ("legal_entity", "text"),
        ("community", "text"),
        ("reference", "text"),
        ("customer_name", "text"),
    ];
    let rows = event
        .items
        .iter()
        .map(|account| {
            vec![
                Value::from(account.account_id),
                Value::from(account.version),
                Value::from(account.legal_entity.clone()),
                Value::from(account.premise.as_ref().map(|premise| premise.community.clone())),
                Value::from(account.reference.clone()),
                Value::from(account.customer_name.clone()),
            ]
        })
        .collect();
    db.stage("told_accounts", &columns, rows).await?;
    db.execute(
        "insert into accounts (account_id, registered_version, legal_entity, community, reference, customer_name)
         select account_id, registered_version, legal_entity, community, reference, customer_name
         from told_accounts where true
         on conflict (account_id) do update set registered_version = excluded.registered_version,
             legal_entity = excluded.legal_entity, community = excluded.community, reference = excluded.reference,
             customer_name = excluded.customer_name
         where accounts.registered_version < excluded.registered_version",
        &[],
    )
    .await?;
    Ok(())
}

/// Keeps balances; an older version changes nothing.
pub async fn change(db: &Conn, event: &BalancesChanged) -> Result<(), StoreError> {
    let mut columns = vec![("account_id", "uuid"), ("version", "bigint"), ("as_of", "date"), ("currency", "text")];
    let figures = ["balance", "overdue", "unapplied", "disputed", "promised", "on_plan", "to_collect"];
    columns.extend(figures.into_iter().chain(BUCKET_COLUMNS.split(", ")).map(|name| (name, "bigint")));
    let rows = event
        .items
        .iter()
        .map(|item| {
            let mut row = vec![
                Value::from(item.account_id),
                Value::from(item.version),
                Value::from(event.as_of),
                Value::from(item.currency),
            ];
            let figures = [
                item.balance,
                item.overdue,
                item.unapplied,
                item.disputed,
                item.promised,
                item.on_plan,
                item.to_collect,
            ];
            row.extend(figures.into_iter().chain(item.ageing).map(Value::from));
            row
        })
        .collect();
    db.stage("told_balances", &columns, rows).await?;
    let names = columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    let taken = columns[1..].iter().map(|(name, _)| format!("{name} = excluded.{name}")).collect::<Vec<_>>().join(", ");
    db.execute(
        &format!(
            "insert into balances ({names}) select {names} from told_balances where true
             on conflict (account_id) do update set {taken} where balances.version < excluded.version"
        ),
        &[],
    )
    .await?;
    Ok(())
}

/// What is owed, by company and currency.
pub async fn ageing(db: &Conn) -> Result<Vec<AgeingRow>, StoreError> {
    let sums = BUCKET_COLUMNS
        .split(", ")
        .map(|name| format!("cast(sum({name}) as bigint) as {name}"))
        .collect::<Vec<_>>()
        .join(", ");
    db.all(
        &format!(
            "select coalesce(a.legal_entity, '') as legal_entity, b.currency, count(*) as accounts, {sums},
                 cast(sum(overdue) as bigint) as overdue, cast(sum(to_collect) as bigint) as to_collect
             from balances b left join accounts a on a.account_id = b.account_id
             group by coalesce(a.legal_entity, ''), b.currency order by 1, 2"
        ),
        &[],
        |row| {
            let currency: Currency = row.get("currency")?;
            let mut buckets = [0; 8];
            for (bucket, name) in buckets.iter_mut().zip(BUCKET_COLUMNS.split(", ")) {
                *bucket = row.get(name)?;
            }
            Ok(AgeingRow {
                legal_entity: row.get("legal_entity")?,
                accounts: row.get("accounts")?,
                currency,
                buckets,
                overdue: Money::of_minor(row.get("overdue")?, currency),
                to_collect: Money::of_minor(row.get("to_collect")?, currency),
            })
        },
    )
    .await
}

/// The largest debts, so many in each currency.
pub async fn top_debtors(db: &Conn, each: u32) -> Result<Vec<TopDebtor>, StoreError> {
    db.all(
        "select reference, customer_name, legal_entity, currency, to_collect from (
             select a.reference, a.customer_name, a.legal_entity, b.currency, b.to_collect,
                 row_number() over (partition by b.currency order by b.to_collect desc, a.reference) as place
             from balances b join accounts a on a.account_id = b.account_id
             where b.to_collect > 0
         ) ranked
         where place <= $1 order by currency, place",
        &[&i64::from(each)],
        |row| {
            Ok(TopDebtor {
                reference: row.get("reference")?,
                name: row.get("customer_name")?,
                legal_entity: row.get("legal_entity")?,
                to_collect: Money::of_minor(row.get("to_collect")?, row.get("currency")?),
            })
        },
    )
    .await
}
