//! A planner takes out one target.

use kernel::{CampaignId, MemberId};
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, tell_progress, tell_withdrawn};
use crate::domain::reasons::Withdrawal;
use crate::domain::stage::Stage;
use crate::error::Error;
use crate::store::withdrawals;

/// Takes out one target; why is written down, what is told is `manual`.
pub async fn withdraw_member(
    ctx: &Ctx,
    by: &Caller,
    id: CampaignId,
    member: MemberId,
    reason: &str,
) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?;
    if campaign.frozen.is_none() || matches!(campaign.stage, Stage::Closed | Stage::Cancelled) {
        return Err(Error::NotATarget);
    }
    let manual = Withdrawal::Manual.name();
    let withdrawn = withdrawals::withdraw_one(&tx, id, campaign.revision, member, manual, ctx.now()).await?;
    let withdrawn = withdrawn.ok_or(Error::NotATarget)?;
    tell_withdrawn(&tx, vec![withdrawn]).await?;
    let detail = json!({"member": member, "reason": reason});
    tx.audit(AUDIT, &by.actor(), "member_withdrawn", &id.to_string(), &detail).await?;
    if campaign.stage.is_launched() {
        tell_progress(&tx, id, ctx.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}
