//! Open stops whose notices must not be delivered: they leave rounds and phones at once.

use kernel::{PersonId, StopId};
use store::{StoreError, Tx, Word};

use crate::domain::rounds::StopState;
use crate::store::field_sync::{self, Entity, Op};

/// Drops the stops of everybody in `withdrawn_now`, as `targets::withdraw` leaves it. Tells how many.
pub async fn drop_withdrawn(tx: &Tx) -> Result<usize, StoreError> {
    drop_open(tx, "withdrawn_now", "w.member_id = stops.member_id").await
}

/// Drops the stops of what is in `taken_back_now`, as `notices::recall::take_back` leaves it. Tells how many.
pub async fn drop_taken_back(tx: &Tx) -> Result<usize, StoreError> {
    drop_open(tx, "taken_back_now", "w.member_id = stops.member_id and w.step = stops.step").await
}

async fn drop_open(tx: &Tx, staged: &str, is_theirs: &str) -> Result<usize, StoreError> {
    let theirs = format!("state in ('draft', 'assigned') and exists (select 1 from {staged} w where {is_theirs})");
    let sql = format!(
        "select stops.stop_id, stops.state, r.technician from stops join rounds r on r.round_id = stops.round_id
         where stops.{theirs} order by stops.stop_id"
    );
    let open = tx.all(&sql, &[], |row| {
        Ok((row.get::<StopId>("stop_id")?, row.get::<Word<StopState>>("state")?.0, row.get("technician")?))
    });
    let open: Vec<(StopId, StopState, PersonId)> = open.await?;
    let now = tx.store().clock().now();
    let sql = format!(
        "update stops set state = 'cancelled', cancelled_at = $1, version = version + 1,
            reason = (select min(w.reason) from {staged} w where {is_theirs}) where {theirs}"
    );
    tx.execute(&sql, &[&now]).await?;
    tx.execute(&format!("delete from unplanned_stops where member_id in (select member_id from {staged})"), &[])
        .await?;
    let on_phones = open.iter().filter(|(_, state, _)| *state == StopState::Assigned);
    let told: Vec<_> = on_phones.map(|(stop, _, technician)| (*technician, stop.uuid())).collect();
    field_sync::tell_many(tx, Entity::Task, Op::Deleted, &told).await?;
    Ok(open.len())
}
