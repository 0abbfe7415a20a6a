//! The projection of who owes what, fed by two streams that may arrive in any order.

use std::collections::HashMap;

use contracts::accounts::{AccountBalance, RegisteredAccount};
use kernel::{AccountId, Currency, Day};
use store::{Conn, Json, StoreError, Value};

/// A debtor of whom both halves were heard.
pub const KNOWN: &str = "registered_version > 0 and balance_version > 0";

type Columns = &'static [(&'static str, &'static str)];

const PROFILE: Columns = &[
    ("account_id", "uuid"),
    ("registered_version", "bigint"),
    ("reference", "text"),
    ("legal_entity", "text"),
    ("currency", "text"),
    ("minor_worth", "bigint"),
    ("customer_name", "text"),
    ("language", "text"),
    ("segment", "text"),
    ("community", "text"),
    ("building", "text"),
    ("has_phone", "boolean"),
    ("has_email", "boolean"),
    ("has_premise", "boolean"),
];

const CONTACT: Columns = &[
    ("account_id", "uuid"),
    ("registered_version", "bigint"),
    ("customer_id", "uuid"),
    ("customer_reference", "text"),
    ("customer_name_ar", "text"),
    ("phone", "text"),
    ("email", "text"),
    ("unit", "text"),
    ("premise", "jsonb"),
];

const FIGURES: Columns = &[
    ("account_id", "uuid"),
    ("balance_version", "bigint"),
    ("currency", "text"),
    ("minor_worth", "bigint"),
    ("as_of", "date"),
    ("balance_minor", "bigint"),
    ("overdue_minor", "bigint"),
    ("unapplied_minor", "bigint"),
    ("disputed_minor", "bigint"),
    ("promised_minor", "bigint"),
    ("on_plan_minor", "bigint"),
    ("to_collect_minor", "bigint"),
    ("age_0", "bigint"),
    ("age_1", "bigint"),
    ("age_2", "bigint"),
    ("age_3", "bigint"),
    ("age_4", "bigint"),
    ("age_5", "bigint"),
    ("age_6", "bigint"),
    ("age_7", "bigint"),
    ("open_documents", "bigint"),
    ("oldest_due_on", "date"),
    ("last_paid_on", "date"),
    ("holds", "text"),
];

/// Takes in master data; what is older than what we have is ignored.
pub async fn register(conn: &Conn, items: &[RegisteredAccount]) -> Result<(), StoreError> {
    let newest = newest(items, |item| item.account_id, |item| item.version.get());
    conn.stage("heard_profiles", PROFILE, newest.iter().map(|item| profile(item)).collect()).await?;
    merge(conn, "debtors", "heard_profiles", PROFILE, "registered_version").await?;
    conn.stage("heard_contacts", CONTACT, newest.iter().map(|item| contact(item)).collect()).await?;
    merge(conn, "debtor_contacts", "heard_contacts", CONTACT, "registered_version").await
}

/// Takes in balances; what is older than what we have is ignored.
pub async fn update_balances(conn: &Conn, as_of: Day, items: &[AccountBalance]) -> Result<(), StoreError> {
    let newest = newest(items, |item| item.account_id, |item| item.version.get());
    conn.stage("heard_balances", FIGURES, newest.iter().map(|item| figures(as_of, item)).collect()).await?;
    merge(conn, "debtors", "heard_balances", FIGURES, "balance_version").await
}

/// One row per account: a statement may touch a row once only.
fn newest<T>(items: &[T], account: impl Fn(&T) -> AccountId, version: impl Fn(&T) -> i64) -> Vec<&T> {
    let mut newest: HashMap<AccountId, &T> = HashMap::with_capacity(items.len());
    for item in items {
        let kept = newest.entry(account(item)).or_insert(item);
        if version(item) > version(kept) {
            *kept = item;
        }
    }
    newest.into_values().collect()
}

async fn merge(conn: &Conn, table: &str, staged: &str, columns: Columns, version: &str) -> Result<(), StoreError> {
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let listed = names.join(", ");
    let changes: Vec<String> = names[1..].iter().map(|name| format!("{name} = excluded.{name}")).collect();
    let sql = format!(
        "insert into {table} ({listed}) select {listed} from {staged} where true \
         on conflict (account_id) do update set {} where excluded.{version} > {table}.{version}",
        changes.join(", ")
    );
    conn.execute(&sql, &[]).await?;
    Ok(())
}

/// How many thousandths of the major unit one minor unit is worth.
fn minor_worth(currency: Currency) -> i64 {
    10_i64.pow(3_u32.saturating_sub(currency.exponent()))
}

fn profile(item: &RegisteredAccount) -> Vec<Value> {
    let premise = item.premise.as_ref();
    vec![
        item.account_id.into(),
        item.version.into(),
        item.reference.as_str().into(),
        item.legal_entity.as_str().into(),
        item.currency.into(),
        minor_worth(item.currency).into(),
        item.customer_name.as_str().into(),
        item.language.as_str().into(),
        item.customer_segment.as_deref().into(),
        premise.map(|premise| premise.community.as_str()).into(),
        premise.map(|premise| premise.building.as_str()).into(),
        item.phone.is_some().into(),
        item.email.is_some().into(),
        premise.is_some().into(),
    ]
}

fn contact(item: &RegisteredAccount) -> Vec<Value> {
    vec![
        item.account_id.into(),
        item.version.into(),
        item.customer_id.into(),
        item.customer_reference.as_str().into(),
        item.customer_name_ar.as_deref().into(),
        item.phone.as_deref().into(),
        item.email.as_deref().into(),
        item.premise.as_ref().map(|premise| premise.unit.as_str()).into(),
        item.premise.as_ref().map(Json).into(),
    ]
}

fn figures(as_of: Day, item: &AccountBalance) -> Vec<Value> {
    let mut row: Vec<Value> = vec![
        item.account_id.into(),
        item.version.into(),
        item.currency.into(),
        minor_worth(item.currency).into(),
        as_of.into(),
        item.balance.into(),
        item.overdue.into(),
        item.unapplied.into(),
        item.disputed.into(),
        item.promised.into(),
        item.on_plan.into(),
        item.to_collect.into(),
    ];
    row.extend(item.ageing.iter().map(|minor| Value::from(*minor)));
    row.extend([
        item.open_documents.into(),
        item.oldest_due_on.into(),
        item.last_paid_on.into(),
        holds(&item.holds).into(),
    ]);
    row
}

/// A set of words as the rule compiler expects it: `,dispute,plan,`; the empty one is `,`.
fn holds(kinds: &[String]) -> String {
    kinds.iter().fold(String::from(","), |text, kind| text + kind + ",")
}
