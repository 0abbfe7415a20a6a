//! Calling a campaign off.

use contracts::campaigns::CampaignClosed;
use kernel::CampaignId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, tell_progress, tell_withdrawn, withdraw_request};
use crate::domain::campaign::Campaign;
use crate::domain::reasons::Withdrawal;
use crate::error::Error;
use crate::store::{campaigns, withdrawals};

/// Calls a campaign off; whoever was being reached is withdrawn, so that paper already out is recalled.
pub async fn cancel_campaign(ctx: &Ctx, by: &Caller, id: CampaignId, reason: &str) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let today = ctx.today();
    let before = load(&tx, id).await?;
    withdraw_request(&tx, by, &before, "cancelled").await?;
    let campaign = campaigns::save(&tx, &before.cancel(reason.to_owned(), today)?).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_cancelled", &id.to_string(), &json!({"reason": reason})).await?;
    if campaign.launched_on.is_some() {
        let cancelled = Withdrawal::Cancelled.name();
        let withdrawn = withdrawals::withdraw_all(&tx, id, campaign.revision, cancelled, ctx.now()).await?;
        tell_withdrawn(&tx, withdrawn).await?;
        tell_progress(&tx, id, ctx.now()).await?;
    }
    let (reference, stage) = (campaign.reference.clone(), campaign.stage.name().to_owned());
    tx.publish(&CampaignClosed { campaign_id: id, reference, stage, closed_on: today }).await?;
    tx.commit().await?;
    Ok(campaign)
}
