//! Deadlines: somebody is told, nothing is decided.

use kernel::{Actor, ApprovalRequestId};
use serde_json::Value;
use web::Ctx;

use super::tell::tell;
use crate::error::Error;
use crate::store::requests;

/// Escalates every overdue stage. The timer is cleared in the transaction of its effect and under the lock of the
/// request, so several replicas escalate once.
pub async fn escalate_overdue(ctx: &Ctx) -> Result<(), Error> {
    for id in requests::overdue(&ctx.read(), ctx.now()).await? {
        escalate(ctx, id).await?;
    }
    Ok(())
}

async fn escalate(ctx: &Ctx, id: ApprovalRequestId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    requests::lock(&tx, id).await?;
    let mut request = requests::load(&tx, id).await?;
    let happenings = request.escalate_overdue(ctx.now());
    if happenings.is_empty() {
        return Ok(());
    }
    requests::save(&tx, &request).await?;
    let actor = Actor::system("approvals.escalate_overdue");
    tell(ctx, &tx, &actor, &request, &happenings, &Value::Null).await?;
    tx.commit().await?;
    Ok(())
}
