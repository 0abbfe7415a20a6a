//! Going on with a held campaign.

use kernel::CampaignId;
use serde_json::json;
use web::{Caller, Ctx};

use super::{AUDIT, load, release_targets, tell_progress};
use crate::domain::campaign::Campaign;
use crate::error::Error;
use crate::store::campaigns;

/// Goes on, and releases what became due meanwhile.
pub async fn resume_campaign(ctx: &Ctx, by: &Caller, id: CampaignId) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?.resume()?;
    let campaign = campaigns::save(&tx, &campaign).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_resumed", &id.to_string(), &json!({})).await?;
    release_targets(&tx, &campaign, ctx.today(), ctx.now()).await?;
    tell_progress(&tx, id, ctx.now()).await?;
    tx.commit().await?;
    Ok(campaign)
}
