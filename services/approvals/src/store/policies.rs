//! The matrix.

use kernel::{Page, PolicyId, Timestamp, Version};
use store::{Conn, Json, Row, StoreError, Tx, Word, ensure_fresh};

use crate::domain::Policy;

const COLUMNS: &str = "id, version, name, action, currency, lower_minor, upper_minor, bound, priority, valid_from,
    valid_to, active, stages";

fn read(row: &Row) -> Result<Policy, StoreError> {
    Ok(Policy {
        id: row.get("id")?,
        version: row.get("version")?,
        name: row.get("name")?,
        action: row.get("action")?,
        currency: row.parsed("currency")?,
        lower: row.get("lower_minor")?,
        upper: row.get("upper_minor")?,
        bound: row.get::<Word<_>>("bound")?.0,
        priority: row.get("priority")?,
        valid_from: row.get("valid_from")?,
        valid_to: row.get("valid_to")?,
        active: row.get("active")?,
        stages: row.get::<Json<_>>("stages")?.0,
    })
}

/// The policy with this id.
pub async fn load(conn: &Conn, id: PolicyId) -> Result<Policy, StoreError> {
    conn.one(&format!("select {COLUMNS} from policies where id = $1"), &[&id], read).await
}

/// Every active row for an action.
pub async fn for_action(conn: &Conn, action: &str) -> Result<Vec<Policy>, StoreError> {
    let sql = format!("select {COLUMNS} from policies where action = $1 and active order by id");
    conn.all(&sql, &[&action], read).await
}

/// A page of the matrix, oldest rows first.
pub async fn list(conn: &Conn, after: Option<PolicyId>, limit: u32) -> Result<Page<Policy>, StoreError> {
    let sql =
        format!("select {COLUMNS} from policies where (cast($1 as uuid) is null or id > $1) order by id limit $2");
    let rows = conn.all(&sql, &[&after, &(i64::from(limit) + 1)], read).await?;
    Ok(Page::from_rows(rows, limit, |policy| vec![policy.id.to_string()]))
}

/// Adds a row, unless one with this id is there.
pub async fn insert(tx: &Tx, policy: &Policy, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "insert into policies (id, version, name, action, currency, lower_minor, upper_minor, bound, priority,
            valid_from, valid_to, active, stages, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict (id) do nothing";
    let added = tx
        .execute(
            sql,
            &[
                &policy.id,
                &policy.version,
                &policy.name,
                &policy.action,
                &policy.currency.to_string(),
                &policy.lower,
                &policy.upper,
                &Word(policy.bound),
                &policy.priority,
                &policy.valid_from,
                &policy.valid_to,
                &policy.active,
                &Json(&policy.stages),
                &now,
            ],
        )
        .await?;
    Ok(added == 1)
}

/// Saves an edited row over the version before it.
pub async fn save(tx: &Tx, policy: &Policy, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update policies set version = $3, name = $4, action = $5, currency = $6, lower_minor = $7,
            upper_minor = $8, bound = $9, priority = $10, valid_from = $11, valid_to = $12, active = $13,
            stages = $14, changed_at = $15
        where id = $1 and version = $2";
    let updated = tx
        .execute(
            sql,
            &[
                &policy.id,
                &Version::of(policy.version.get() - 1),
                &policy.version,
                &policy.name,
                &policy.action,
                &policy.currency.to_string(),
                &policy.lower,
                &policy.upper,
                &Word(policy.bound),
                &policy.priority,
                &policy.valid_from,
                &policy.valid_to,
                &policy.active,
                &Json(&policy.stages),
                &now,
            ],
        )
        .await?;
    ensure_fresh(updated)
}
