//! Taking out targets and saying so at once, before anybody knocks at their door.

use std::collections::BTreeMap;

use contracts::batches;
use contracts::campaigns::{TargetsWithdrawn, WithdrawnTarget};
use kernel::{AccountId, Actor, CampaignId, Timestamp};
use serde_json::json;
use store::Tx;

use super::AUDIT;
use crate::error::Error;
use crate::store::withdrawals::{self, Withdrawn};

/// Takes out the unfit among these accounts; gives the campaigns they were in.
pub async fn withdraw_accounts(tx: &Tx, accounts: &[AccountId], now: Timestamp) -> Result<Vec<CampaignId>, Error> {
    let withdrawn = withdrawals::withdraw_accounts(tx, accounts, now).await?;
    tell_withdrawn(tx, withdrawn).await
}

/// Strikes out the steps they had before them, and tells and writes down who left.
pub async fn tell_withdrawn(tx: &Tx, withdrawn: Vec<Withdrawn>) -> Result<Vec<CampaignId>, Error> {
    let mut by_campaign: BTreeMap<CampaignId, Vec<WithdrawnTarget>> = BTreeMap::new();
    for Withdrawn { campaign_id, target } in withdrawn {
        by_campaign.entry(campaign_id).or_default().push(target);
    }
    for (&campaign_id, targets) in &by_campaign {
        withdrawals::drop_steps(tx, campaign_id).await?;
        let mut reasons: BTreeMap<&str, u32> = BTreeMap::new();
        for target in targets {
            *reasons.entry(&target.reason).or_default() += 1;
        }
        let detail = json!({"targets": targets.len(), "reasons": reasons});
        let actor = Actor::system("campaigns.withdraw");
        tx.audit(AUDIT, &actor, "targets_withdrawn", &campaign_id.to_string(), &detail).await?;
    }
    let campaigns = by_campaign.keys().copied().collect();
    let events: Vec<TargetsWithdrawn> = by_campaign.into_iter().flat_map(|(id, targets)| told(id, targets)).collect();
    tx.publish_all(&events).await?;
    Ok(campaigns)
}

fn told(campaign_id: CampaignId, targets: Vec<WithdrawnTarget>) -> impl Iterator<Item = TargetsWithdrawn> {
    batches(targets).into_iter().map(move |items| TargetsWithdrawn { campaign_id, items })
}
