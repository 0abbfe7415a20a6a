//! Editing and deactivating people.

use kernel::{PersonId, Role, Version};
use serde_json::json;
use store::{StoreError, Tx};
use web::{Caller, Ctx};

use super::AUDIT;
use super::revoke_device::revoke_devices_of;
use crate::domain::{Change, Password, Person};
use crate::error::Error;
use crate::secrets::passwords;
use crate::store::{people, sessions, teams};

/// Applies an edit to the version the caller saw. Who is deactivated loses every session and phone; who gets a new
/// password from an admin loses every session.
pub async fn change_person(
    ctx: &Ctx,
    by: &Caller,
    id: PersonId,
    seen: Option<Version>,
    change: Change,
    password: Option<Password>,
) -> Result<Person, Error> {
    let hash = match password {
        Some(password) => Some(passwords::hash(password).await?),
        None => None,
    };
    let tx = ctx.begin().await?;
    let other_admins = people::lock_admins_besides(&tx, id).await?;
    let before = people::load(&tx, id).await?;
    if seen.is_some_and(|seen| seen != before.version) {
        return Err(StoreError::Stale.into());
    }
    if let Some(Some(team)) = change.team_id
        && !teams::exists(&tx, team).await?
    {
        return Err(Error::UnknownTeam);
    }
    let person = before.clone().change(change, other_admins)?;
    people::save(&tx, &person, ctx.now()).await?;
    if let Some(hash) = &hash {
        people::set_password_hash(&tx, id, hash, ctx.now()).await?;
    }
    take_away(ctx, &tx, by, &before, &person, hash.is_some()).await?;
    let detail = json!({"roles": person.roles, "active": person.active, "password_set": hash.is_some()});
    tx.audit(AUDIT, &by.actor(), "person.changed", &id.to_string(), &detail).await?;
    tx.publish(&person.changed()).await?;
    tx.commit().await?;
    Ok(person)
}

/// Ends the sessions and phones that the edit leaves without a ground.
async fn take_away(
    ctx: &Ctx,
    tx: &Tx,
    by: &Caller,
    before: &Person,
    after: &Person,
    new_password: bool,
) -> Result<(), Error> {
    let is_deactivated = before.active && !after.active;
    if is_deactivated || new_password {
        let because = if is_deactivated { "deactivated" } else { "password set by an admin" };
        sessions::revoke_of_person(tx, after.id, because, ctx.now()).await?;
    }
    let is_no_technician = before.roles.contains(&Role::Technician) && !after.roles.contains(&Role::Technician);
    if is_deactivated || is_no_technician {
        revoke_devices_of(ctx, tx, by, after.id).await?;
    }
    Ok(())
}
