//! What was asked for was changed or called off.

use contracts::approvals::ApprovalWithdrawn;
use kernel::Actor;
use serde_json::Value;
use store::Tx;
use web::Ctx;

use super::tell::tell;
use crate::error::Error;
use crate::store::{people, requests};

/// Ends the open request for that revision. Should its request be heard only later, it is not opened any more.
pub async fn withdraw_request(ctx: &Ctx, tx: &Tx, said: ApprovalWithdrawn) -> Result<(), Error> {
    requests::claim_revision(tx, &said.subject).await?;
    let Some(id) = requests::find_open(tx, &said.subject).await? else { return Ok(()) };
    requests::lock(tx, id).await?;
    let mut request = requests::load(tx, id).await?;
    let name = people::find_name(tx, said.by).await?.unwrap_or_else(|| said.by.to_string());
    let happenings = request.withdraw(said.reason, ctx.now());
    requests::save(tx, &request).await?;
    tell(ctx, tx, &Actor::Person { id: said.by, name }, &request, &happenings, &Value::Null).await
}
