//! Doors that a supervisor takes off a round, moves to another one, or puts into another order.

use std::collections::HashSet;

use kernel::{Actor, Position, RoundId, StopId};
use serde_json::json;
use store::{StoreError, Tx};
use web::Ctx;

use crate::config::Settings;
use crate::domain::rounds::{Candidate, Slot, StopState, placed};
use crate::error::{Error, FieldRefusal};
use crate::store::field_sync::{Entity, Op, tell};
use crate::store::rounds::{self, NewStop, Round, Stop, insert_stops, moving};

/// Takes open stops off their rounds. The doors are due again at once.
pub async fn take_off(tx: &Tx, by: &Actor, ids: &[StopId], reason: &str) -> Result<(), Error> {
    for stop in open_stops(tx, ids).await? {
        moving::take_off(tx, &stop).await?;
        let detail = json!({"stop_id": stop.id, "member_id": stop.member_id, "reason": reason});
        tx.audit("rounds", by, "round.stop_taken_off", &stop.round_id.to_string(), &detail).await?;
    }
    Ok(())
}

/// Moves open stops to the end of another round of the same campaign, in the order named. The technician may be out
/// already: whoever is near takes over.
pub async fn move_stops(tx: &Tx, by: &Actor, ids: &[StopId], to: RoundId) -> Result<Round, Error> {
    let round = rounds::load(tx, to).await?;
    let state = round.state.takes_doors().map_err(FieldRefusal::from)?;
    let stops = open_stops(tx, ids).await?;
    if stops.iter().any(|stop| stop.campaign_id != round.campaign_id || stop.round_id == to) {
        return Err(FieldRefusal::WrongRound.into());
    }
    let last = rounds::stops_of(tx, to).await?.last().map_or(0, |last| i64::from(last.place));
    for stop in &stops {
        moving::take_off(tx, stop).await?;
    }
    let new: Vec<NewStop> = stops.iter().map(again).collect();
    let word = if state == StopState::Draft { "draft" } else { "assigned" };
    for (added, stop) in insert_stops(tx, round.campaign_id, to, word, last + 1, &new).await?.iter().zip(&stops) {
        if state == StopState::Assigned {
            tell(tx, round.technician, Entity::Task, added.uuid(), Op::Created).await?;
        }
        let detail = json!({"from": stop.round_id, "stop_id": added, "member_id": stop.member_id});
        tx.audit("rounds", by, "round.stop_moved", &to.to_string(), &detail).await?;
    }
    Ok(rounds::load(tx, to).await?)
}

/// Puts the open stops of a round into another order. Places and times stay; doors move among them.
pub async fn reorder(ctx: &Ctx, tx: &Tx, by: &Actor, id: RoundId, order: &[StopId]) -> Result<Round, Error> {
    let round = rounds::load(tx, id).await?;
    round.state.takes_doors().map_err(FieldRefusal::from)?;
    let stops = rounds::stops_of(tx, id).await?;
    let open: Vec<&Stop> = stops.iter().filter(|stop| is_open(stop)).collect();
    let is_same = order.len() == open.len()
        && open.iter().map(|stop| stop.id).collect::<HashSet<_>>() == order.iter().copied().collect();
    if !is_same {
        return Err(FieldRefusal::WrongOrder.into());
    }
    let slots: Vec<Slot> = open.iter().map(|stop| Slot { place: stop.place, expected_at: stop.expected_at }).collect();
    let position = |id: &StopId| open.iter().find(|stop| stop.id == *id).and_then(|stop| stop.position);
    let doors: Vec<(StopId, Option<Position>)> = order.iter().map(|id| (*id, position(id))).collect();
    let been = stops.iter().filter(|stop| stop.state == StopState::Completed).max_by_key(|stop| stop.visited_at);
    let from = been.and_then(|stop| stop.position).unwrap_or(round.depot);
    moving::place(tx, id, &placed(&slots, &doors, from, ctx.settings::<Settings>().field.detour)).await?;
    for stop in open.iter().filter(|stop| stop.state == StopState::Assigned) {
        tell(tx, round.technician, Entity::Task, stop.id.uuid(), Op::Updated).await?;
    }
    tx.audit("rounds", by, "round.reordered", &id.to_string(), &json!({ "stops": order })).await?;
    Ok(rounds::load(tx, id).await?)
}

/// These stops in the order named; refuses when somebody was there already, or one is on no round any more.
async fn open_stops(tx: &Tx, ids: &[StopId]) -> Result<Vec<Stop>, Error> {
    let mut found = rounds::these(tx, ids).await?;
    if found.len() < ids.len() {
        return Err(StoreError::NotFound.into());
    }
    if !found.iter().all(is_open) {
        return Err(FieldRefusal::StopClosed.into());
    }
    found.sort_by_key(|stop| ids.iter().position(|id| *id == stop.id));
    Ok(found)
}

const fn is_open(stop: &Stop) -> bool {
    matches!(stop.state, StopState::Draft | StopState::Assigned)
}

/// The same door once more, as the same attempt.
fn again(stop: &Stop) -> NewStop {
    NewStop {
        candidate: Candidate {
            member_id: stop.member_id,
            step: stop.step,
            account_id: stop.account_id,
            addressee: stop.addressee.clone(),
            address: stop.address.clone(),
            position: stop.position,
            last: None,
        },
        attempt: stop.attempt,
        expected_at: None,
        metres: 0.0,
    }
}
