//! Ending a campaign.

use contracts::campaigns::CampaignClosed;
use kernel::CampaignId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load};
use crate::domain::campaign::Campaign;
use crate::error::Error;
use crate::store::campaigns;

/// Ends a completed campaign.
pub async fn close_campaign(ctx: &Ctx, by: &Caller, id: CampaignId) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let today = ctx.today();
    let campaign = load(&tx, id).await?.close(today)?;
    let campaign = campaigns::save(&tx, &campaign).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_closed", &id.to_string(), &json!({})).await?;
    let (reference, stage) = (campaign.reference.clone(), campaign.stage.name().to_owned());
    tx.publish(&CampaignClosed { campaign_id: id, reference, stage, closed_on: today }).await?;
    tx.commit().await?;
    Ok(campaign)
}
