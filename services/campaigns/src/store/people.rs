//! People and teams as identity tells them: a projection that ignores what is older than what it has.

use std::collections::HashMap;

use contracts::identity::{PersonChanged, TeamChanged};
use kernel::{Id, Kind, PersonId, TeamId};
use serde::Serialize;
use store::{Bind, Conn, StoreError, placeholders};
use utoipa::ToSchema;

/// Somebody, with the name to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CampaignPerson)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// The name; `null` until identity has told it.
    pub name: Option<String>,
}

/// A team, with the name to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = CampaignTeam)]
pub struct Team {
    /// Which.
    pub id: TeamId,
    /// The name; `null` until identity has told it.
    pub name: Option<String>,
}

/// Takes over a person.
pub async fn project_person(conn: &Conn, person: &PersonChanged) -> Result<(), StoreError> {
    let sql = "insert into people (id, version, name, team_id, active) values ($1, $2, $3, $4, $5) \
               on conflict (id) do update set version = excluded.version, name = excluded.name, \
               team_id = excluded.team_id, active = excluded.active where people.version < excluded.version";
    let PersonChanged { person_id, version, name, team_id, active, .. } = person;
    conn.execute(sql, &[person_id, version, name, team_id, active]).await?;
    Ok(())
}

/// Takes over a team.
pub async fn project_team(conn: &Conn, team: &TeamChanged) -> Result<(), StoreError> {
    let sql = "insert into teams (id, version, name) values ($1, $2, $3) on conflict (id) do update set \
               version = excluded.version, name = excluded.name where teams.version < excluded.version";
    conn.execute(sql, &[&team.team_id, &team.version, &team.name]).await?;
    Ok(())
}

/// People with their names, as far as they are known.
pub async fn named(conn: &Conn, ids: impl IntoIterator<Item = PersonId>) -> Result<People, StoreError> {
    Ok(People(names(conn, "people", ids.into_iter().collect()).await?))
}

/// Teams with their names, as far as they are known.
pub async fn named_teams(conn: &Conn, ids: impl IntoIterator<Item = TeamId>) -> Result<Teams, StoreError> {
    Ok(Teams(names(conn, "teams", ids.into_iter().collect()).await?))
}

async fn names<K: Kind>(conn: &Conn, table: &str, mut ids: Vec<Id<K>>) -> Result<HashMap<Id<K>, String>, StoreError> {
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!("select id, name from {table} where id in ({})", placeholders(1, ids.len()));
    let params: Vec<&(dyn Bind + Sync)> = ids.iter().map(|id| id as &(dyn Bind + Sync)).collect();
    Ok(conn.all(&sql, &params, |row| Ok((row.get("id")?, row.get("name")?))).await?.into_iter().collect())
}

/// The names of some people.
pub struct People(HashMap<PersonId, String>);

impl People {
    /// Somebody with their name.
    pub fn get(&self, id: PersonId) -> Person {
        Person { id, name: self.0.get(&id).cloned() }
    }
}

/// The names of some teams.
pub struct Teams(HashMap<TeamId, String>);

impl Teams {
    /// A team with its name.
    pub fn get(&self, id: TeamId) -> Team {
        Team { id, name: self.0.get(&id).cloned() }
    }
}

/// Whether somebody is known and may still sign in.
pub async fn is_active(conn: &Conn, id: PersonId) -> Result<bool, StoreError> {
    Ok(conn.optional("select id from people where id = $1 and active = $2", &[&id, &true], |_| Ok(())).await?.is_some())
}

/// Whether a team is known.
pub async fn is_team(conn: &Conn, id: TeamId) -> Result<bool, StoreError> {
    Ok(conn.optional("select id from teams where id = $1", &[&id], |_| Ok(())).await?.is_some())
}
