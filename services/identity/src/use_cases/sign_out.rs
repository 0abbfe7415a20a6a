//! Ending sessions.

use kernel::{Actor, SessionId};
use serde_json::json;
use store::StoreError;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::error::Error;
use crate::secrets::random::hash;
use crate::store::sessions;

/// Ends the session of a refresh token. An unknown token has no session to end, which is as good.
pub async fn sign_out(ctx: &Ctx, refresh_token: &str) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let Some((_, session)) = sessions::lock_token(&tx, &hash(refresh_token)).await? else { return Ok(()) };
    if sessions::revoke(&tx, session.id, "signed out", ctx.now()).await? > 0 {
        let actor = Actor::system("identity.sign_out");
        let detail = json!({"session": session.id});
        tx.audit(AUDIT, &actor, "session.ended", &session.person_id.to_string(), &detail).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Ends one session of the caller.
pub async fn end_session(ctx: &Ctx, by: &Caller, id: SessionId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    if !sessions::revoke_own(&tx, id, by.person, "ended by its person", ctx.now()).await? {
        return Err(StoreError::NotFound.into());
    }
    tx.audit(AUDIT, &by.actor(), "session.ended", &by.person.to_string(), &json!({ "session": id })).await?;
    tx.commit().await?;
    Ok(())
}

/// Ends every session of the caller.
pub async fn sign_out_everywhere(ctx: &Ctx, by: &Caller) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let ended = sessions::revoke_of_person(&tx, by.person, "signed out everywhere", ctx.now()).await?;
    let detail = json!({"sessions": ended});
    tx.audit(AUDIT, &by.actor(), "session.all_ended", &by.person.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(())
}
