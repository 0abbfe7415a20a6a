//! Gives a planned round to its technician, or to another one.

use contracts::notices::RoundAssigned;
use kernel::{Actor, CampaignId, Day, PersonId, RoundId};
use store::Tx;
use web::Ctx;

use crate::domain::rounds::{RoundState, StopState};
use crate::error::{Error, FieldRefusal};
use crate::store::field_sync::{Entity, Op, tell};
use crate::store::rounds::{self, Round};
use crate::store::{devices, field_sync};

/// Puts a round on a technician's phone; from another phone it disappears.
pub async fn assign_round(ctx: &Ctx, by: &Actor, id: RoundId, to: Option<PersonId>) -> Result<Round, Error> {
    let tx = ctx.begin().await?;
    let round = rounds::load(&tx, id).await?;
    let technician = to.unwrap_or(round.technician);
    let assigned = Round {
        state: round.state.assign().map_err(FieldRefusal::from)?,
        technician,
        assigned_at: Some(ctx.now()),
        ..round.clone()
    };
    let unfit = devices::unfit_technicians(&tx, &[technician]).await?;
    if !unfit.is_empty() {
        return Err(FieldRefusal::UnfitTechnicians(unfit).into());
    }
    if round.state == RoundState::Assigned && technician == round.technician {
        return Ok(round);
    }
    if round.state == RoundState::Assigned {
        tell_all(&tx, &round, Op::Deleted).await?;
    }
    let assigned = rounds::save(&tx, &assigned).await?;
    rounds::assign_stops(&tx, id).await?;
    tell_all(&tx, &assigned, Op::Created).await?;
    let event =
        RoundAssigned { round_id: id, campaign_id: round.campaign_id, technician, day: round.day, stops: round.stops };
    tx.publish(&event).await?;
    tx.audit("rounds", by, "round.assigned", &id.to_string(), &event).await?;
    let assigned = rounds::load(&tx, assigned.id).await?;
    tx.commit().await?;
    Ok(assigned)
}

async fn tell_all(tx: &Tx, round: &Round, op: Op) -> Result<(), Error> {
    tell(tx, round.technician, Entity::Round, round.id.uuid(), op).await?;
    for stop in rounds::stops_of(tx, round.id).await? {
        if stop.state == StopState::Assigned || stop.state == StopState::Completed {
            field_sync::tell(tx, round.technician, Entity::Task, stop.id.uuid(), op).await?;
        }
    }
    Ok(())
}

/// Gives all drafts of a campaign's day to their technicians, each in a transaction of its own.
pub async fn assign_day(ctx: &Ctx, by: &Actor, campaign: CampaignId, day: Day) -> Result<Vec<Round>, Error> {
    let drafts = rounds::drafts(&ctx.read(), campaign, day).await?;
    let mut assigned = Vec::with_capacity(drafts.len());
    for draft in drafts {
        assigned.push(assign_round(ctx, by, draft, None).await?);
    }
    Ok(assigned)
}
