//! Renaming a team.

use kernel::{TeamId, Version};
use serde_json::json;
use store::StoreError;
use web::{Caller, Ctx};

use super::AUDIT;
use super::add_team::changed;
use crate::domain::Name;
use crate::error::{Error, on_conflict};
use crate::store::teams::{self, Team};

/// Gives the version the caller saw another name.
pub async fn rename_team(
    ctx: &Ctx,
    by: &Caller,
    id: TeamId,
    seen: Option<Version>,
    name: &Name,
) -> Result<Team, Error> {
    let tx = ctx.begin().await?;
    let before = teams::load(&tx, id).await?;
    if seen.is_some_and(|seen| seen != before.version) {
        return Err(StoreError::Stale.into());
    }
    let team = Team { version: before.version.next(), name: name.as_str().to_owned(), ..before };
    teams::save(&tx, &team).await.map_err(on_conflict(Error::TeamNameTaken))?;
    tx.audit(AUDIT, &by.actor(), "team.renamed", &id.to_string(), &json!({"name": team.name})).await?;
    tx.publish(&changed(&team)).await?;
    tx.commit().await?;
    Ok(team)
}
