//! Identity tells who somebody is now.

use contracts::identity::PersonChanged;
use kernel::Actor;
use serde_json::Value;
use store::Tx;
use web::Ctx;

use super::roster::{decides, roster};
use super::tell::tell;
use crate::error::Error;
use crate::store::{people, requests};

/// Takes over a person. Requests that waited for somebody who may decide get another chance; stages that are open
/// keep the voters they were opened with.
pub async fn note_person(ctx: &Ctx, tx: &Tx, person: &PersonChanged) -> Result<(), Error> {
    let is_news = people::project(tx, person).await?;
    if is_news && person.active && person.roles.iter().any(|role| decides(*role)) {
        try_waiting(ctx, tx).await?;
    }
    Ok(())
}

/// Gives requests that wait for somebody who may decide another chance. Also done by the clock: a person and a request
/// that arrive at the same moment may not have seen each other.
pub async fn try_waiting(ctx: &Ctx, tx: &Tx) -> Result<(), Error> {
    let waiting = requests::without_approver(tx).await?;
    // All locks before the audit trail's, in one order, so that two who do this do not wait for each other.
    for id in &waiting {
        requests::lock(tx, *id).await?;
    }
    for id in waiting {
        let mut request = requests::load(tx, id).await?;
        let roster = roster(ctx, tx, request.stages.iter().map(|stage| &stage.approvers)).await?;
        let happenings = request.refresh_voters(&roster);
        if happenings.is_empty() {
            continue;
        }
        requests::save(tx, &request).await?;
        let actor = Actor::system("approvals.note_person");
        tell(ctx, tx, &actor, &request, &happenings, &Value::Null).await?;
    }
    Ok(())
}
