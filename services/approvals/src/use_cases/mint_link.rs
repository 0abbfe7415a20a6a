//! A one-time link for the person outside to whom the current stage is bound.

use kernel::{ApprovalRequestId, LinkId, Timestamp};
use serde_json::json;
use web::{Caller, Ctx};

use super::link_tokens::{LinkTokens, hash};
use super::roster::roster;
use super::tell::note;
use crate::config::Settings;
use crate::domain::{Approvers, LinkRow, State, WhyNot};
use crate::error::Error;
use crate::store::links::{self, Link};
use crate::store::requests;

/// A link, shown once.
pub struct Minted {
    pub token: String,
    pub expires_at: Timestamp,
}

/// Makes a link and voids the ones before it. Whoever holds a link can decide, so nobody who is barred from deciding
/// may make one either.
pub async fn mint_link(ctx: &Ctx, by: &Caller, id: ApprovalRequestId) -> Result<Minted, Error> {
    let tx = ctx.begin().await?;
    requests::lock(&tx, id).await?;
    let request = requests::load(&tx, id).await?;
    if request.state != State::Open {
        return Err(WhyNot::NotOpen.into());
    }
    let stage = request.current().ok_or(WhyNot::NobodyAsked)?;
    let Approvers::External(external) = &stage.approvers else { return Err(Error::NoExternalStage) };
    let roster = roster(ctx, &tx, std::iter::empty()).await?;
    if request.duties.barred(&roster.delegations, roster.today).contains(&by.person) {
        return Err(WhyNot::SeparationOfDuties.into());
    }
    let token = LinkTokens::load(&tx).await?.fresh();
    let expires_at = ctx.now() + ctx.settings::<Settings>().link_life();
    let row = LinkRow { expires_at, consumed_at: None, voided_at: None };
    let link = Link { id: LinkId::fresh(), request_id: id, stage_id: stage.id, row };
    let voided = links::void_of_stage(&tx, stage.id, ctx.now()).await?;
    links::insert(&tx, &link, &hash(&token), by.person, ctx.now()).await?;
    let detail = json!({
        "link": link.id, "stage": stage.name, "for": external.name, "email": external.email,
        "expires_at": expires_at, "voided": voided,
    });
    note(ctx, &tx, &by.actor(), &request, "link.made", detail).await?;
    tx.commit().await?;
    Ok(Minted { token, expires_at })
}
