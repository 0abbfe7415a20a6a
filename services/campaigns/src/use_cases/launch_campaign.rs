//! Starting a campaign: plan, say so, release the first wave.

use contracts::campaigns::CampaignLaunched;
use kernel::{Actor, CampaignId, Day};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::{AUDIT, load, release_targets, tell_progress};
use crate::domain::campaign::Campaign;
use crate::domain::planner;
use crate::error::Error;
use crate::store::{campaigns, members, plans, receipts};

/// Launches now, or on a later day by itself.
pub async fn launch_campaign(ctx: &Ctx, by: &Caller, id: CampaignId, on: Option<Day>) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let today = ctx.today();
    let campaign = match on {
        Some(day) if day != today => {
            let campaign = load(&tx, id).await?.schedule(day, today)?;
            let campaign = campaigns::save(&tx, &campaign).await?;
            tx.audit(AUDIT, &by.actor(), "campaign_scheduled", &id.to_string(), &json!({"on": day})).await?;
            campaign
        }
        _ => launch_in(&tx, &by.actor(), id, today, ctx.now()).await?,
    };
    tx.commit().await?;
    Ok(campaign)
}

/// Launches within a transaction, for a person or for the clock.
pub async fn launch_in(
    tx: &Tx,
    by: &Actor,
    id: CampaignId,
    today: Day,
    now: kernel::Timestamp,
) -> Result<Campaign, Error> {
    let (campaign, frozen) = load(tx, id).await?.launch(today)?;
    let campaign = campaigns::save(tx, &campaign).await?;
    let audience = members::to_visit(tx, id, campaign.revision).await?;
    let number = plans::last_number(tx, id).await? + 1;
    let terms = &campaign.terms;
    let plan = planner::plan(&audience, &terms.strategy, &terms.calendar, terms.capacity, today, number);
    plans::insert(tx, id, campaign.revision, &plan, &terms.strategy, terms.capacity).await?;
    tx.publish(&CampaignLaunched {
        campaign_id: id,
        reference: campaign.reference.clone(),
        title: terms.title.clone(),
        revision: campaign.revision,
        targets: frozen.targets,
        held_out: frozen.held_out,
        frozen: frozen.target_amounts.clone(),
        launched_on: today,
        window_days: terms.window_days,
    })
    .await?;
    let detail = json!({"revision": campaign.revision, "hash": frozen.hash, "plan": number, "targets": frozen.targets});
    tx.audit(AUDIT, by, "campaign_launched", &id.to_string(), &detail).await?;
    receipts::recount_campaign(tx, id).await?;
    release_targets(tx, &campaign, today, now).await?;
    tell_progress(tx, id, now).await?;
    Ok(campaign)
}
