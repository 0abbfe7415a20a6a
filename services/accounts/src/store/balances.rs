//! The balance of each account as last told: kept, compared, and told again only where a figure changed. Version 0 was
//! never told.

use contracts::accounts::{AccountBalance, BalancesChanged};
use contracts::batches;
use kernel::{AccountId, Day};
use store::{Row, StoreError, Tx, Value};

use super::ageing::{self, Question, Scope};
use super::ledger::Run;
use crate::domain::hold::HoldKind;

/// The figures kept, in the order of the columns.
const FIGURES: [&str; 19] = [
    "balance_minor",
    "overdue_minor",
    "unapplied_minor",
    "disputed_minor",
    "promised_minor",
    "on_plan_minor",
    "to_collect_minor",
    "bucket_0",
    "bucket_1",
    "bucket_2",
    "bucket_3",
    "bucket_4",
    "bucket_5",
    "bucket_6",
    "bucket_7",
    "open_documents",
    "hold_kinds",
    "oldest_due_on",
    "last_paid_on",
];

/// An account that never had anything is not told.
const HAS_FIGURES: &str =
    "f.open_documents > 0 or f.unapplied_minor <> 0 or f.hold_kinds <> 0 or f.last_paid_on is not null";

/// Balances told at once are read in pages, so that memory stays flat.
const PAGE: i64 = 20_000;

/// Ages accounts at the day the books stand at, keeps what changed and tells it; tells how many changed.
pub async fn publish(tx: &Tx, run: &Run, scope: Scope) -> Result<u64, StoreError> {
    let as_of = run.balance_day();
    let changed = keep_changed(tx, run, as_of, scope).await?;
    if changed > 0 {
        tell(tx, as_of).await?;
    }
    Ok(changed)
}

/// Gives the accounts that are new in this run a balance of nothing, which is not told.
pub async fn open_new(tx: &Tx, run: &Run) -> Result<(), StoreError> {
    let (sums, nothing): (Vec<&str>, Vec<&str>) =
        FIGURES.iter().filter(|name| !name.ends_with("_on")).map(|name| (*name, "0")).unzip();
    let sql = format!(
        "insert into balances (account_id, version, as_of, {}) select a.id, 0, $1, {} from accounts a \
         where a.run = $2 and a.version = 1",
        sums.join(", "),
        nothing.join(", "),
    );
    tx.execute(&sql, &[&run.balance_day(), &run.number]).await.map(|_| ())
}

/// The same for one account, without temporary tables.
pub async fn publish_account(tx: &Tx, run: &Run, account: AccountId) -> Result<AccountBalance, StoreError> {
    let as_of = run.balance_day();
    let query = ageing::figures(&Question::now(as_of, Scope::One(account)), run.latest_on);
    let sql = format!("{} select f.*, a.currency from figures f join accounts a on a.id = f.account_id", query.with);
    let fresh = tx.one(&sql, &query.binds.params(), read_figures).await?;
    let told = "select b.*, a.currency from balances b join accounts a on a.id = b.account_id where b.account_id = $1 and b.version > 0";
    let told = tx.optional(told, &[&account], read).await?;
    let version = told.as_ref().map_or(kernel::Version::FIRST, |told| told.version.next());
    let fresh = match told {
        Some(told) if (AccountBalance { version: told.version, ..fresh.clone() }) == told => return Ok(told),
        _ => AccountBalance { version, ..fresh },
    };
    keep(tx, as_of, &fresh).await?;
    tx.publish(&BalancesChanged { as_of, items: vec![fresh.clone()] }).await?;
    Ok(fresh)
}

async fn keep(tx: &Tx, as_of: Day, balance: &AccountBalance) -> Result<(), StoreError> {
    let mut columns = vec!["account_id", "version", "as_of"];
    columns.extend(FIGURES);
    let sums = [
        balance.balance,
        balance.overdue,
        balance.unapplied,
        balance.disputed,
        balance.promised,
        balance.on_plan,
        balance.to_collect,
    ];
    let mut row: Vec<Value> = vec![balance.account_id.into(), balance.version.into(), as_of.into()];
    row.extend(sums.into_iter().chain(balance.ageing).map(Value::from));
    row.push(balance.open_documents.into());
    row.push(HoldKind::set_of(&balance.holds).into());
    row.push(balance.oldest_due_on.into());
    row.push(balance.last_paid_on.into());
    tx.execute("delete from balances where account_id = $1", &[&balance.account_id]).await?;
    tx.insert_many("balances", &columns, vec![row]).await.map(|_| ())
}

async fn keep_changed(tx: &Tx, run: &Run, as_of: Day, scope: Scope) -> Result<u64, StoreError> {
    let mut columns = vec![("account_id", "uuid"), ("currency", "text"), ("version", "bigint"), ("place", "bigint")];
    columns.extend(FIGURES.map(|name| (name, if name.ends_with("_on") { "date" } else { "bigint" })));
    tx.stage("fresh_balances", &columns, Vec::new()).await?;

    let query = ageing::figures(&Question::now(as_of, scope), run.latest_on);
    let fresh: Vec<String> = FIGURES.iter().map(|name| format!("f.{name}")).collect();
    let differs: Vec<String> = FIGURES.iter().map(|name| format!("f.{name} is distinct from b.{name}")).collect();
    let sql = format!(
        "insert into fresh_balances {} select f.account_id, a.currency, coalesce(b.version, 0) + 1, row_number() over (), {} \
         from figures f join accounts a on a.id = f.account_id left join balances b on b.account_id = f.account_id \
         where case when coalesce(b.version, 0) = 0 then {HAS_FIGURES} else {} end",
        query.with,
        fresh.join(", "),
        differs.join(" or "),
    );
    let changed = tx.execute(&sql, &query.binds.params()).await?;
    if changed == 0 {
        return Ok(0);
    }
    let names = FIGURES.join(", ");
    let updates: Vec<String> = FIGURES.iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "insert into balances (account_id, version, as_of, {names}) select account_id, version, $1, {names} \
         from fresh_balances where 1 = 1 on conflict (account_id) do update \
         set version = excluded.version, as_of = excluded.as_of, {}",
        updates.join(", "),
    );
    tx.execute(&sql, &[&as_of]).await?;
    Ok(changed)
}

async fn tell(tx: &Tx, as_of: Day) -> Result<(), StoreError> {
    let sql = "select * from fresh_balances where place > $1 and place <= $2";
    let mut told = 0;
    loop {
        let items = tx.all(sql, &[&told, &(told + PAGE)], read).await?;
        if items.is_empty() {
            return Ok(());
        }
        told += PAGE;
        let events: Vec<_> = batches(items).into_iter().map(|items| BalancesChanged { as_of, items }).collect();
        tx.publish_all(&events).await?;
    }
}

/// A row of `balances`, joined with its account's currency.
pub fn read(row: &Row) -> Result<AccountBalance, StoreError> {
    Ok(AccountBalance { version: row.get("version")?, ..read_figures(row)? })
}

/// A row of `figures`, joined with its account's currency; it has no version.
pub fn read_figures(row: &Row) -> Result<AccountBalance, StoreError> {
    let mut ageing = [0; 8];
    for (bucket, sum) in ageing.iter_mut().enumerate() {
        *sum = row.get(FIGURES[7 + bucket])?;
    }
    Ok(AccountBalance {
        account_id: row.get("account_id")?,
        version: kernel::Version::of(0),
        currency: row.get("currency")?,
        balance: row.get("balance_minor")?,
        overdue: row.get("overdue_minor")?,
        unapplied: row.get("unapplied_minor")?,
        disputed: row.get("disputed_minor")?,
        promised: row.get("promised_minor")?,
        on_plan: row.get("on_plan_minor")?,
        to_collect: row.get("to_collect_minor")?,
        ageing,
        open_documents: row.get("open_documents")?,
        oldest_due_on: row.get("oldest_due_on")?,
        last_paid_on: row.get("last_paid_on")?,
        holds: HoldKind::names_in(row.get("hold_kinds")?),
    })
}
