//! Setting out and coming back.

use kernel::{RoundId, Timestamp};
use serde::Deserialize;
use store::{StoreError, Tx};

use super::push_mutations::{Item, Moment, Sender, Verdict};
use crate::domain::mutations::AnswerCode;
use crate::domain::rounds::{RoundRefusal, RoundState, StopState};
use crate::error::Error;
use crate::store::field_sync::{Entity, Op, tell};
use crate::store::rounds::{self, Round};

#[derive(Deserialize)]
struct RoundArgs {
    round_id: RoundId,
}

/// `round.start`: the technician sets out.
pub async fn start_round(tx: &Tx, sender: &Sender, item: &Item, moment: Moment) -> Result<Verdict, Error> {
    let round = match own_round(tx, sender, item).await? {
        Ok(round) => round,
        Err(refused) => return Ok(refused),
    };
    go_on(tx, &round, round.state.start(), |round| {
        round.started_at = round.started_at.or(Some(moment.happened_at));
    })
    .await
}

/// `round.finish`: the technician is back. Doors nobody came to are due again on another day.
pub async fn finish_round(tx: &Tx, sender: &Sender, item: &Item, moment: Moment) -> Result<Verdict, Error> {
    let round = match own_round(tx, sender, item).await? {
        Ok(round) => round,
        Err(refused) => return Ok(refused),
    };
    let finished = go_on(tx, &round, round.state.finish(), |round| {
        round.finished_at = round.finished_at.or(Some(moment.happened_at));
    })
    .await?;
    if round.state != RoundState::Finished {
        take_off_phone(tx, &round, moment.received_at).await?;
    }
    Ok(finished)
}

async fn take_off_phone(tx: &Tx, round: &Round, now: Timestamp) -> Result<(), StoreError> {
    let stops = rounds::stops_of(tx, round.id).await?;
    for stop in stops.iter().filter(|stop| stop.state != StopState::Cancelled) {
        tell(tx, round.technician, Entity::Task, stop.id.uuid(), Op::Deleted).await?;
    }
    rounds::leave_unattempted(tx, round.id, now).await
}

/// The round an item is about, when it is the sender's.
async fn own_round(tx: &Tx, sender: &Sender, item: &Item) -> Result<Result<Round, Verdict>, Error> {
    let args: RoundArgs = match serde_json::from_value(item.args.clone()) {
        Ok(args) => args,
        Err(why) => return Ok(Err(Verdict::rejected(AnswerCode::InvalidArgs, why.to_string()))),
    };
    match rounds::load(tx, args.round_id).await {
        Ok(round) if round.technician == sender.person && round.state != RoundState::Draft => Ok(Ok(round)),
        Ok(_) | Err(StoreError::NotFound) => {
            Ok(Err(Verdict::rejected(AnswerCode::RoundUnknown, "this round is not on your phone any more")))
        }
        Err(other) => Err(other.into()),
    }
}

async fn go_on(
    tx: &Tx,
    round: &Round,
    next: Result<RoundState, RoundRefusal>,
    change: impl FnOnce(&mut Round),
) -> Result<Verdict, Error> {
    let state = match next {
        Ok(state) => state,
        Err(refusal) => return Ok(Verdict::rejected(AnswerCode::RoundFinished, refusal.to_string())),
    };
    if state == round.state {
        return Ok(Verdict::applied(round.version.get()));
    }
    let mut changed = Round { state, ..round.clone() };
    change(&mut changed);
    let saved = rounds::save(tx, &changed).await?;
    let op = if state == RoundState::Finished { Op::Deleted } else { Op::Updated };
    tell(tx, round.technician, Entity::Round, round.id.uuid(), op).await?;
    Ok(Verdict::applied(saved.version.get()))
}
