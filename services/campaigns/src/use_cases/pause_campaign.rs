//! Holding a campaign.

use kernel::CampaignId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, tell_progress};
use crate::domain::campaign::Campaign;
use crate::error::Error;
use crate::store::campaigns;

/// Holds a running campaign: nothing more is released; withdrawals go on.
pub async fn pause_campaign(ctx: &Ctx, by: &Caller, id: CampaignId) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?.pause()?;
    let campaign = campaigns::save(&tx, &campaign).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_paused", &id.to_string(), &json!({})).await?;
    tell_progress(&tx, id, ctx.now()).await?;
    tx.commit().await?;
    Ok(campaign)
}
