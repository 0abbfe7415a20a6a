//! Telling how far a campaign is.

use chrono::TimeDelta;
use contracts::campaigns::CampaignProgressed;
use kernel::{CampaignId, Timestamp};
use store::Tx;

use super::load;
use crate::error::Error;
use crate::store::{campaigns, progress};

/// Counting more targets than this at every door would cost more than the doors.
const MANY_TARGETS: u32 = 2_000;
const SELDOM: TimeDelta = TimeDelta::seconds(1);

/// Something happened to targets: tells the figures at once, or for a big campaign at most once a second; the job
/// `tell-progress` tells what was left over.
pub async fn note_progress(tx: &Tx, id: CampaignId, now: Timestamp) -> Result<(), Error> {
    let campaign = load(tx, id).await?;
    let is_big = campaign.frozen.is_some_and(|frozen| frozen.targets > MANY_TARGETS);
    if is_big && campaigns::defer_progress(tx, id, now - SELDOM).await? {
        return Ok(());
    }
    tell_progress(tx, id, now).await
}

/// Counts the campaign's targets and tells the figures; call it once, at the end of a transaction.
pub async fn tell_progress(tx: &Tx, id: CampaignId, now: Timestamp) -> Result<(), Error> {
    let sequence = campaigns::next_sequence(tx, id, now).await?;
    let campaign = load(tx, id).await?;
    let count = progress::count(tx, id, campaign.revision).await?;
    tx.publish(&CampaignProgressed {
        campaign_id: id,
        reference: campaign.reference,
        sequence,
        stage: campaign.stage.name().into(),
        targets: count.targets,
        printed: count.printed,
        served: count.served,
        failed: count.failed,
        withdrawn: count.withdrawn,
        paid: count.paid,
        recovered: count.recovered,
    })
    .await?;
    Ok(())
}
