//! Operations at rest. `version` counts the claims: it tells one claimer from the next, and how often work was begun.

use kernel::{Actor, OperationId, Timestamp};
use serde::Serialize;
use serde_json::Value;
use store::{Conn, Json, Row, StoreError, Tx, Word};

use super::{Operation, OperationState};

/// A claim on an operation.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    pub id: OperationId,
    pub version: i64,
}

/// An operation that was claimed.
pub(super) struct Claimed {
    pub claim: Claim,
    pub kind: String,
    pub by: Actor,
    pub input: Value,
    pub cancelling: bool,
}

pub(super) async fn insert(
    tx: &Tx,
    id: OperationId,
    kind: &str,
    by: &Actor,
    input: &impl Serialize,
) -> Result<(), StoreError> {
    let input = serde_json::to_value(input).map_err(|error| StoreError::Invalid(error.to_string()))?;
    let sql = "insert into operations \
               (id, kind, state, done, input, requested_by, created_at, updated_at, cancel_requested, version) \
               values ($1, $2, 'queued', 0, $3, $4, $5, $5, $6, 0)";
    tx.execute(sql, &[&id, &kind, &input, &Json(by), &tx.store().clock().now(), &false]).await.map(drop)
}

pub(super) async fn find(conn: &Conn, id: OperationId) -> Result<Option<Operation>, StoreError> {
    let sql = "select id, kind, state, requested_by, done, total, cancel_requested, result, problem, created_at, \
               updated_at from operations where id = $1";
    conn.optional(sql, &[&id], read).await
}

fn read(row: &Row) -> Result<Operation, StoreError> {
    Ok(Operation {
        id: row.get("id")?,
        kind: row.get("kind")?,
        state: row.get::<Word<OperationState>>("state")?.0,
        by: row.get::<Json<Actor>>("requested_by")?.0,
        done: row.get("done")?,
        total: row.get("total")?,
        cancelling: row.get("cancel_requested")?,
        result: row.get("result")?,
        problem: row.get("problem")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}

/// What waits ends at once; what runs is told.
pub(super) async fn cancel(tx: &Tx, id: OperationId) -> Result<(), StoreError> {
    let sql = "update operations set cancel_requested = $2, updated_at = $3, \
               state = case when state = 'queued' then 'cancelled' else state end \
               where id = $1 and state in ('queued', 'running')";
    tx.execute(sql, &[&id, &true, &tx.store().clock().now()]).await.map(drop)
}

/// Whether anything can be claimed; a cheap look before taking the writer.
pub(super) async fn is_any_due(conn: &Conn, now: Timestamp) -> Result<bool, StoreError> {
    let sql = "select id from operations where state in ('queued', 'running') \
               and (lease_until is null or lease_until < $1) limit 1";
    Ok(conn.optional(sql, &[&now], |_| Ok(())).await?.is_some())
}

/// Claims the oldest operation that waits or whose worker went silent.
pub(super) async fn claim(tx: &Tx, now: Timestamp, until: Timestamp) -> Result<Option<Claimed>, StoreError> {
    // The condition stands twice: two claimers can pick the same row, but only one finds it still free.
    let sql = "update operations set state = 'running', lease_until = $2, version = version + 1, updated_at = $1 \
               where id = (select id from operations where state in ('queued', 'running') \
                           and (lease_until is null or lease_until < $1) order by created_at, id limit 1) \
               and state in ('queued', 'running') and (lease_until is null or lease_until < $1) \
               returning id, version, kind, requested_by, input, cancel_requested";
    tx.optional(sql, &[&now, &until], |row| {
        Ok(Claimed {
            claim: Claim { id: row.get("id")?, version: row.get("version")? },
            kind: row.get("kind")?,
            by: row.get::<Json<Actor>>("requested_by")?.0,
            input: row.get("input")?,
            cancelling: row.get("cancel_requested")?,
        })
    })
    .await
}

/// Holds on to a claim. `None`: it was lost; otherwise whether the work is to be called off.
pub(super) async fn hold_on(tx: &Tx, claim: Claim, until: Timestamp) -> Result<Option<bool>, StoreError> {
    let sql = "update operations set lease_until = $3 where id = $1 and version = $2 and state = 'running' \
               returning cancel_requested";
    tx.optional(sql, &[&claim.id, &claim.version, &until], |row| row.get("cancel_requested")).await
}

/// Gives a claim back, to be taken up again from `not_before` on.
pub(super) async fn release(tx: &Tx, claim: Claim, not_before: Option<Timestamp>) -> Result<(), StoreError> {
    let sql = "update operations set state = 'queued', lease_until = $3 \
               where id = $1 and version = $2 and state = 'running'";
    tx.execute(sql, &[&claim.id, &claim.version, &not_before]).await.map(drop)
}

/// Says how far the work is; answers whether it is to be called off.
pub(super) async fn report(tx: &Tx, claim: Claim, done: i64, total: i64) -> Result<bool, StoreError> {
    let sql = "update operations set done = $3, total = $4, updated_at = $5 \
               where id = $1 and version = $2 and state = 'running' returning cancel_requested";
    let now = tx.store().clock().now();
    let values: store::Params<'_> = &[&claim.id, &claim.version, &done, &total, &now];
    Ok(tx.optional(sql, values, |row| row.get("cancel_requested")).await?.unwrap_or(true))
}

/// How a claimed operation ended.
pub(super) enum End {
    Succeeded(Value),
    Failed(Value),
    Cancelled,
}

pub(super) async fn finish(tx: &Tx, claim: Claim, end: &End) -> Result<(), StoreError> {
    let (state, result, problem) = match end {
        End::Succeeded(result) => ("succeeded", Some(result), None),
        End::Failed(problem) => ("failed", None, Some(problem)),
        End::Cancelled => ("cancelled", None, None),
    };
    let sql = "update operations set state = $3, result = $4, problem = $5, updated_at = $6, lease_until = null \
               where id = $1 and version = $2 and state = 'running'";
    let now = tx.store().clock().now();
    tx.execute(sql, &[&claim.id, &claim.version, &state, &result, &problem, &now]).await.map(drop)
}
