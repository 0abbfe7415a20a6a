//! Doors that a supervisor takes off, or puts elsewhere.

use kernel::RoundId;
use store::{StoreError, Tx, Value};

use super::{Stop, cancel};
use crate::domain::rounds::{Placed, TAKEN_OFF};

/// Takes an open stop off its round; the door is due again at once.
pub async fn take_off(tx: &Tx, stop: &Stop) -> Result<(), StoreError> {
    cancel(tx, stop, TAKEN_OFF).await
}

/// Writes down where doors stand now. Two steps, for no two stops of a round may share a place for an instant.
pub async fn place(tx: &Tx, round: RoundId, doors: &[Placed]) -> Result<(), StoreError> {
    let columns = [("stop_id", "uuid"), ("place", "bigint"), ("expected_at", "bigint"), ("metres", "bigint")];
    let row = |door: &Placed| -> Vec<Value> {
        vec![door.stop.into(), door.slot.place.into(), door.slot.expected_at.into(), door.metres.into()]
    };
    tx.stage("placed_now", &columns, doors.iter().map(row).collect()).await?;
    let sql = "update stops set place = -place where round_id = $1 and stop_id in (select stop_id from placed_now)";
    tx.execute(sql, &[&round]).await?;
    let sql = "update stops set place = p.place, expected_at = p.expected_at, metres = p.metres,
            version = stops.version + 1
        from placed_now p where stops.stop_id = p.stop_id and stops.round_id = $1";
    tx.execute(sql, &[&round]).await.map(|_| ())
}
