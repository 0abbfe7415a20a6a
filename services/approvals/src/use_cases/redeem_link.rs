//! Somebody outside looks at a request, and decides it once.

use contracts::approvals::Decision;
use kernel::Actor;
use serde_json::json;
use store::Conn;
use web::Ctx;

use super::AUDIT;
use super::link_tokens::{LinkTokens, hash};
use super::roster::roster;
use super::tell::tell;
use crate::domain::{LinkState, Request, Stage, State};
use crate::error::Error;
use crate::store::links::{self, Link};
use crate::store::requests;

/// Where a visitor comes from; kept in the audit trail.
pub struct Visitor {
    pub address: String,
    pub user_agent: String,
}

/// What a link opens, read only: mail scanners follow links, so looking never decides and never consumes.
pub async fn look(ctx: &Ctx, token: &str) -> Result<(Link, Request), Error> {
    let link = find(&ctx.read(), token).await?;
    let request = requests::load(&ctx.read(), link.request_id).await?;
    ensure_good(ctx, &link)?;
    match stage_of(&request, &link) {
        Some(_) => Ok((link, request)),
        None => Err(Error::LinkOvertaken),
    }
}

/// Decides through a link. The link is consumed first, in a transaction of its own: whatever happens then, it is spent.
pub async fn redeem(
    ctx: &Ctx,
    token: &str,
    visitor: &Visitor,
    decision: Decision,
    reason: Option<String>,
) -> Result<Request, Error> {
    let link = find(&ctx.read(), token).await?;
    consume(ctx, &link, token, visitor).await?;

    let tx = ctx.begin().await?;
    requests::lock(&tx, link.request_id).await?;
    let mut request = requests::load(&tx, link.request_id).await?;
    let stage = stage_of(&request, &link).ok_or(Error::LinkOvertaken)?;
    let name = stage.voters.first().map_or_else(|| stage.name.clone(), |voter| voter.name.clone());
    let roster = roster(ctx, &tx, request.stages.iter().map(|stage| &stage.approvers)).await?;
    let happenings = request.vote_by_link(decision, reason, &roster)?;
    requests::save(&tx, &request).await?;
    let beside = json!({"link": link.id, "address": visitor.address, "user_agent": visitor.user_agent});
    tell(ctx, &tx, &Actor::Link { name }, &request, &happenings, &beside).await?;
    tx.commit().await?;
    Ok(request)
}

async fn find(conn: &Conn, token: &str) -> Result<Link, Error> {
    if !LinkTokens::load(conn).await?.is_ours(token) {
        return Err(Error::LinkUnknown);
    }
    links::find(conn, &hash(token)).await?.ok_or(Error::LinkUnknown)
}

async fn consume(ctx: &Ctx, link: &Link, token: &str, visitor: &Visitor) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    if !links::consume(&tx, link.id, ctx.now()).await? {
        ensure_good(ctx, &find(&tx, token).await?)?;
        return Err(Error::LinkUsed);
    }
    let detail = json!({"link": link.id, "address": visitor.address, "user_agent": visitor.user_agent});
    let actor = Actor::system("approvals.redeem_link");
    tx.audit(AUDIT, &actor, "link.consumed", &link.request_id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(())
}

fn ensure_good(ctx: &Ctx, link: &Link) -> Result<(), Error> {
    match link.row.state(ctx.now()) {
        LinkState::Good => Ok(()),
        LinkState::Used => Err(Error::LinkUsed),
        LinkState::Voided => Err(Error::LinkVoided),
        LinkState::Expired => Err(Error::LinkExpired),
    }
}

/// The stage of a link, while it is the one being decided.
pub fn stage_of<'a>(request: &'a Request, link: &Link) -> Option<&'a Stage> {
    if request.state != State::Open {
        return None;
    }
    request.current().filter(|stage| stage.id == link.stage_id)
}
