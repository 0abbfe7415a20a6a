//! Adding a team.

use contracts::identity::TeamChanged;
use kernel::{TeamId, Version};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::domain::Name;
use crate::error::{Error, on_conflict};
use crate::store::teams::{self, Team};

/// Adds a team, in the transaction of the caller's idempotency key.
pub async fn add_team(ctx: &Ctx, tx: &Tx, by: &Caller, name: &Name) -> Result<Team, Error> {
    let team = Team { id: TeamId::fresh(), version: Version::FIRST, name: name.as_str().to_owned() };
    teams::insert(tx, &team, ctx.now()).await.map_err(on_conflict(Error::TeamNameTaken))?;
    tx.audit(AUDIT, &by.actor(), "team.added", &team.id.to_string(), &json!({"name": team.name})).await?;
    tx.publish(&changed(&team)).await?;
    Ok(team)
}

/// What the other services are told.
pub fn changed(team: &Team) -> TeamChanged {
    TeamChanged { team_id: team.id, version: team.version, name: team.name.clone() }
}
