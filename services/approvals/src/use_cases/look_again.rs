//! An admin has mended the matrix or the roles: look at a request again.

use kernel::{ApprovalRequestId, StageId};
use serde_json::Value;
use web::{Caller, Ctx};

use super::roster::{of_specs, roster};
use super::tell::tell;
use crate::domain::{Request, State, WhyNot, choose};
use crate::error::Error;
use crate::store::{policies, requests};

/// Chooses a policy where there was none; otherwise asks those who hold the role of the current stage now.
pub async fn look_again(ctx: &Ctx, by: &Caller, id: ApprovalRequestId) -> Result<Request, Error> {
    let tx = ctx.begin().await?;
    requests::lock(&tx, id).await?;
    let mut request = requests::load(&tx, id).await?;
    if request.state != State::Open {
        return Err(WhyNot::NotOpen.into());
    }
    let happenings = if request.policy_id.is_none() {
        let matrix = policies::for_action(&tx, &request.action()).await?;
        let policy = choose(&matrix, &request.action(), &request.amounts, ctx.today());
        let stages = policy.map(|policy| policy.stages.as_slice()).unwrap_or_default();
        let roster = roster(ctx, &tx, of_specs(stages)).await?;
        if let Some(policy) = policy {
            request.adopt(policy, StageId::fresh);
        }
        request.begin(&roster)
    } else {
        let roster = roster(ctx, &tx, request.stages.iter().map(|stage| &stage.approvers)).await?;
        request.refresh_voters(&roster)
    };
    requests::save(&tx, &request).await?;
    tell(ctx, &tx, &by.actor(), &request, &happenings, &Value::Null).await?;
    let request = requests::load(&tx, id).await?;
    tx.commit().await?;
    Ok(request)
}
