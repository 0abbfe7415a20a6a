//! People set their own password by a one-time link; nobody else ever knows it.

use kernel::{PersonId, Timestamp};
use serde_json::json;
use store::Conn;
use web::{Caller, Ctx};

use super::AUDIT;
use super::limit_attempts::limit_address;
use crate::config::Settings;
use crate::domain::{Password, Person};
use crate::error::Error;
use crate::secrets::passwords;
use crate::secrets::random::{Secret, hash};
use crate::store::invitations::{self, Invitation};
use crate::store::{people, sessions};

/// Makes a link for an active person: the first one, or one for a forgotten password. Earlier links are void.
pub async fn invite_person(ctx: &Ctx, by: &Caller, id: PersonId) -> Result<(String, Timestamp), Error> {
    let secret = Secret::fresh();
    let expires_at = ctx.now() + ctx.settings::<Settings>().invitation_life();
    let tx = ctx.begin().await?;
    if !people::load(&tx, id).await?.active {
        return Err(Error::NotActive);
    }
    invitations::replace(&tx, id, &secret.hash(), ctx.now(), expires_at).await?;
    tx.audit(AUDIT, &by.actor(), "person.invited", &id.to_string(), &json!({ "expires_at": expires_at })).await?;
    tx.commit().await?;
    Ok((secret.reveal(), expires_at))
}

/// Whom a link is for, and until when.
pub async fn look_at_invitation(ctx: &Ctx, address: &str, token: &str) -> Result<(Person, Timestamp), Error> {
    limit_address(ctx, address).await?;
    let conn = ctx.read();
    let found = invitations::find(&conn, &hash(token)).await?;
    let (person, invitation) = good(ctx, &conn, found).await?;
    Ok((person, invitation.expires_at))
}

/// Sets the password of whoever holds a link. Every session of theirs ends, and the link is spent.
pub async fn accept_invitation(ctx: &Ctx, address: &str, token: &str, password: &str) -> Result<(), Error> {
    let (person, _) = look_at_invitation(ctx, address, token).await?;
    let password = passwords::hash(Password::parse(password, &person.email)?).await?;
    let tx = ctx.begin().await?;
    let found = invitations::lock(&tx, &hash(token)).await?;
    let (person, _) = good(ctx, &tx, found).await?;
    people::set_password_hash(&tx, person.id, &password, ctx.now()).await?;
    invitations::spend_all(&tx, person.id, ctx.now()).await?;
    sessions::revoke_of_person(&tx, person.id, "password set", ctx.now()).await?;
    let actor = kernel::Actor::Person { id: person.id, name: person.name.as_str().to_owned() };
    tx.audit(AUDIT, &actor, "person.password_set", &person.id.to_string(), &json!({ "address": address })).await?;
    tx.commit().await?;
    Ok(())
}

async fn good(ctx: &Ctx, conn: &Conn, found: Option<Invitation>) -> Result<(Person, Invitation), Error> {
    let invitation = found.ok_or(Error::UnknownInvitation)?;
    let person = people::load(conn, invitation.person_id).await?;
    let is_good = invitation.spent_at.is_none() && invitation.expires_at > ctx.now() && person.active;
    if is_good { Ok((person, invitation)) } else { Err(Error::SpentInvitation) }
}
