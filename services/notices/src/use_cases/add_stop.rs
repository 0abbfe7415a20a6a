//! Puts a door on a round by hand, at its end.

use kernel::{Actor, MemberId, RoundId};
use serde_json::json;
use store::Tx;
use web::Ctx;

use crate::config::Settings;
use crate::domain::rounds::{StopState, next_attempt};
use crate::error::{Error, FieldRefusal};
use crate::store::field_sync::{Entity, Op, tell};
use crate::store::rounds::{self, NewStop, Round, candidates, insert_stops};

/// Adds a door that is due and on no other round. What the day's shift allows is for the supervisor to judge.
pub async fn add_stop(ctx: &Ctx, tx: &Tx, by: &Actor, id: RoundId, member: MemberId) -> Result<Round, Error> {
    let round = rounds::load(tx, id).await?;
    let state = round.state.takes_doors().map_err(FieldRefusal::from)?;
    let most = ctx.settings::<Settings>().field.most_attempts;
    let on_it = rounds::stops_of(tx, id).await?;
    let is_planned = rounds::has_open_stop(tx, member).await?;
    let due = candidates(tx, round.campaign_id, round.day).await?.into_iter().find(|door| door.member_id == member);
    let due = due.filter(|_| !is_planned);
    let due = due.and_then(|candidate| Some((next_attempt(candidate.last, round.day, most)?, candidate)));
    let (attempt, candidate) = due.ok_or(FieldRefusal::NotDue)?;
    let place = on_it.last().map_or(1, |last| i64::from(last.place) + 1);
    let word = if state == StopState::Draft { "draft" } else { "assigned" };
    let stop = NewStop { candidate, attempt, expected_at: None, metres: 0.0 };
    for added in insert_stops(tx, round.campaign_id, id, word, place, &[stop]).await? {
        if state == StopState::Assigned {
            tell(tx, round.technician, Entity::Task, added.uuid(), Op::Created).await?;
        }
    }
    rounds::forget_unplanned(tx, member).await?;
    tx.audit("rounds", by, "round.stop_added", &id.to_string(), &json!({ "member_id": member })).await?;
    Ok(rounds::load(tx, id).await?)
}
