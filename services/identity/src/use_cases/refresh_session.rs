//! Trading a refresh token for the next tokens of its session.

use kernel::{Actor, PersonId, Role};
use serde_json::json;
use store::Tx;
use web::Ctx;

use super::AUDIT;
use super::issue_tokens::{Tokens, issue_tokens};
use super::limit_attempts::limit_address;
use crate::domain::{Person, RefreshVerdict, judge_refresh};
use crate::error::Error;
use crate::secrets::random::hash;
use crate::store::people;
use crate::store::sessions::{self, Session};

/// Spends a refresh token. One that was spent before ends its whole session, unless the answer was lost.
pub async fn refresh_session(ctx: &Ctx, address: &str, token: &str) -> Result<(Person, Tokens), Error> {
    let hash = hash(token);
    let tx = ctx.begin().await?;
    let Some((presented, session)) = sessions::lock_token(&tx, &hash).await? else {
        drop(tx);
        // Only guesses are counted: a fleet of phones behind one address may refresh as it needs.
        limit_address(ctx, address).await?;
        return Err(Error::RefreshTokenInvalid);
    };
    match judge_refresh(&presented, ctx.now()) {
        RefreshVerdict::Rotate => rotate(ctx, tx, &hash, &session).await,
        RefreshVerdict::Repeat => {
            sessions::supersede(&tx, &hash, ctx.now()).await?;
            rotate(ctx, tx, &hash, &session).await
        }
        RefreshVerdict::EndFamily => {
            end_family(ctx, &tx, &session, address).await?;
            tx.commit().await?;
            Err(Error::RefreshTokenReused)
        }
        RefreshVerdict::Refuse(_) => Err(Error::RefreshTokenInvalid),
    }
}

async fn rotate(ctx: &Ctx, tx: Tx, hash: &str, session: &Session) -> Result<(Person, Tokens), Error> {
    let person = people::load(&tx, session.person_id).await?;
    if session.device_id.is_some() && !person.roles.contains(&Role::Technician) {
        return Err(Error::RefreshTokenInvalid);
    }
    sessions::spend_token(&tx, hash, ctx.now()).await?;
    let tokens = issue_tokens(ctx, &tx, &person, session, Some(hash)).await?;
    tx.commit().await?;
    Ok((person, tokens))
}

async fn end_family(ctx: &Ctx, tx: &Tx, session: &Session, address: &str) -> Result<(), Error> {
    sessions::revoke(tx, session.id, "refresh token reused", ctx.now()).await?;
    let detail = json!({"session": session.id, "device": session.device_id, "address": address});
    record(tx, session.person_id, "session.reuse_detected", &detail).await
}

async fn record(tx: &Tx, person: PersonId, action: &str, detail: &serde_json::Value) -> Result<(), Error> {
    let actor = Actor::system("identity.refresh_session");
    tx.audit(AUDIT, &actor, action, &person.to_string(), detail).await?;
    Ok(())
}
