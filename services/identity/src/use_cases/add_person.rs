//! Adding somebody who may sign in.

use kernel::{PersonId, Role, TeamId};
use serde_json::json;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::{Email, Name, Password, Person};
use crate::error::{Error, on_conflict};
use crate::secrets::passwords;
use crate::store::{people, teams};

/// Who is to be added.
pub struct NewPerson {
    pub name: Name,
    pub email: Email,
    /// Without one, the person can only use an enrolled phone until an admin sets one.
    pub password: Option<Password>,
    pub roles: Vec<Role>,
    pub team_id: Option<TeamId>,
}

/// Adds a person.
pub async fn add_person(ctx: &Ctx, by: &Caller, new: NewPerson) -> Result<Person, Error> {
    let hash = match new.password {
        Some(password) => Some(passwords::hash(password).await?),
        None => None,
    };
    let tx = ctx.begin().await?;
    if let Some(team) = new.team_id
        && !teams::exists(&tx, team).await?
    {
        return Err(Error::UnknownTeam);
    }
    let person = Person::new(PersonId::fresh(), new.name, new.email, &new.roles, new.team_id);
    people::insert(&tx, &person, hash.as_deref(), ctx.now()).await.map_err(on_conflict(Error::EmailTaken))?;
    tx.audit(AUDIT, &by.actor(), "person.added", &person.id.to_string(), &json!({"roles": person.roles})).await?;
    tx.publish(&person.changed()).await?;
    tx.commit().await?;
    Ok(person)
}
