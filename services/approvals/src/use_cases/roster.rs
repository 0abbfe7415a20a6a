//! The people a decision depends on, as the store has them.

use std::collections::HashMap;

use kernel::Role;
use store::Conn;
use web::Ctx;

use crate::config::Settings;
use crate::domain::{Approvers, Roster, StageSpec};
use crate::error::Error;
use crate::store::{delegations, people};

/// The roster for stages with these approvers.
pub async fn roster<'a>(
    ctx: &Ctx,
    conn: &Conn,
    approvers: impl Iterator<Item = &'a Approvers>,
) -> Result<Roster, Error> {
    let mut holders = HashMap::new();
    for approvers in approvers {
        if let Approvers::Role(role) = approvers
            && !holders.contains_key(role)
        {
            holders.insert(*role, people::holders(conn, *role).await?);
        }
    }
    let today = ctx.today();
    let delegations = delegations::from_day(conn, today).await?;
    let hours = ctx.settings::<Settings>().working_hours.clone();
    Ok(Roster { now: ctx.now(), today, hours, holders, delegations })
}

/// The approvers of a policy's stages.
pub fn of_specs(stages: &[StageSpec]) -> impl Iterator<Item = &Approvers> {
    stages.iter().map(|stage| &stage.approvers)
}

/// Whether holders of a role can ever be asked.
pub fn decides(role: Role) -> bool {
    matches!(role, Role::Finance | Role::Legal | Role::Director)
}
