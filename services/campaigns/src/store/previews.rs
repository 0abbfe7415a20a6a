//! Looking at a selection before using it. Nothing is written; every figure is counted by the database.

use kernel::{AccountId, Currency, Day, Money};
use store::{Bind, Conn, Row, StoreError, Value};

use super::{ageing, bound, money};
use crate::domain::catalogue::DEBTORS;
use crate::domain::compile::{Condition, compile};
use crate::domain::rule::Rule;
use crate::store::debtors::KNOWN;

/// What a selection would find.
pub struct Preview {
    /// Debtors there are.
    pub population: u32,
    /// Debtors selected.
    pub count: u32,
    /// By the steps of the rule, in order: how many match it alone, how many are left with it and those before.
    pub steps: Vec<(u32, u32)>,
    /// Per currency.
    pub totals: Vec<CurrencyTotals>,
    /// The ten largest.
    pub samples: Vec<Sample>,
}

/// What is selected in one currency.
pub struct CurrencyTotals {
    /// Accounts.
    pub accounts: u32,
    /// To collect.
    pub to_collect: Money,
    /// Overdue.
    pub overdue: Money,
    /// Open documents in minor units by days past due.
    pub ageing: [i64; 8],
}

/// One selected debtor.
pub struct Sample {
    /// The account.
    pub account_id: AccountId,
    /// Its reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The community.
    pub community: Option<String>,
    /// To collect.
    pub to_collect: Money,
    /// Due day of the oldest overdue document.
    pub oldest_due_on: Option<Day>,
    /// Active holds.
    pub holds: Vec<String>,
}

/// Counts a selection.
pub async fn preview(conn: &Conn, rule: &Rule, as_of: Day) -> Result<Preview, StoreError> {
    let condition = compile(rule, &DEBTORS, as_of, 1);
    let values: Vec<Value> = condition.params.iter().map(bound).collect();
    let params: Vec<&(dyn Bind + Sync)> = values.iter().map(|value| value as &(dyn Bind + Sync)).collect();
    let (drop_off_sql, totals_sql, samples_sql) =
        (drop_off_sql(rule, &condition), totals_sql(&condition), samples_sql(&condition));
    let ((population, count, steps), totals, samples) = futures::try_join!(
        conn.one(&drop_off_sql, &params, |row| read_drop_off(row, condition.steps.len())),
        conn.all(&totals_sql, &params, read_totals),
        conn.all(&samples_sql, &params, read_sample),
    )?;
    Ok(Preview { population, count, steps, totals, samples })
}

/// One scan, whatever the number of steps.
fn drop_off_sql(rule: &Rule, condition: &Condition) -> String {
    let mut counts = vec!["count(*) as population".to_owned()];
    counts.push(format!("count(*) filter (where {}) as selected", condition.whole));
    for (place, step) in condition.steps.iter().enumerate() {
        counts.push(format!("count(*) filter (where {step}) as alone_{place}"));
        counts.push(format!("count(*) filter (where {}) as left_{place}", condition.up_to(place, rule.any())));
    }
    format!("select {} from debtors where {KNOWN}", counts.join(", "))
}

fn totals_sql(condition: &Condition) -> String {
    let sums: Vec<String> = (0..8).map(|age| format!("cast(sum(age_{age}) as bigint) as age_{age}")).collect();
    format!(
        "select currency, count(*) as accounts, cast(sum(to_collect_minor) as bigint) as to_collect_minor, \
         cast(sum(overdue_minor) as bigint) as overdue_minor, {} \
         from debtors where {KNOWN} and {} group by currency order by currency",
        sums.join(", "),
        condition.whole
    )
}

fn samples_sql(condition: &Condition) -> String {
    format!(
        "select account_id, reference, customer_name, community, currency, to_collect_minor, oldest_due_on, holds \
         from debtors where {KNOWN} and {} order by to_collect_minor desc, account_id limit 10",
        condition.whole
    )
}

type DropOff = (u32, u32, Vec<(u32, u32)>);

fn read_drop_off(row: &Row, steps: usize) -> Result<DropOff, StoreError> {
    let pairs = (0..steps).map(|place| Ok((row.get(&format!("alone_{place}"))?, row.get(&format!("left_{place}"))?)));
    Ok((row.get("population")?, row.get("selected")?, pairs.collect::<Result<_, StoreError>>()?))
}

fn read_totals(row: &Row) -> Result<CurrencyTotals, StoreError> {
    Ok(CurrencyTotals {
        accounts: row.get("accounts")?,
        to_collect: money(row, "to_collect_minor", "currency")?,
        overdue: money(row, "overdue_minor", "currency")?,
        ageing: ageing(row)?,
    })
}

fn read_sample(row: &Row) -> Result<Sample, StoreError> {
    let holds: String = row.get("holds")?;
    Ok(Sample {
        account_id: row.get("account_id")?,
        reference: row.get("reference")?,
        name: row.get("customer_name")?,
        community: row.get("community")?,
        to_collect: Money::of_minor(row.get("to_collect_minor")?, row.get::<Currency>("currency")?),
        oldest_due_on: row.get("oldest_due_on")?,
        holds: holds.split(',').filter(|kind| !kind.is_empty()).map(str::to_owned).collect(),
    })
}
