//! Releasing the targets whose day has come.

use contracts::batches;
use contracts::campaigns::{ReleasedTarget, TargetsReleased};
use kernel::{Day, Timestamp};
use store::Tx;

use super::tell_withdrawn;
use crate::domain::campaign::Campaign;
use crate::error::Error;
use crate::store::plans::{self, DueTarget};
use crate::store::withdrawals;

/// Looks at balances and holds once more, takes out who must not be reached, and releases the rest. Gives how many.
pub async fn release_targets(tx: &Tx, campaign: &Campaign, today: Day, now: Timestamp) -> Result<usize, Error> {
    let unfit = withdrawals::withdraw_unfit(tx, campaign.id, campaign.revision, now).await?;
    tell_withdrawn(tx, unfit).await?;
    plans::claim_due(tx, campaign.id, today).await?;
    let due = plans::claimed(tx, campaign.id).await?;
    plans::mark_released(tx, campaign.id, today).await?;
    let count = due.len();
    tx.publish_all(&told(campaign, due)).await?;
    Ok(count)
}

/// Targets of one step, template and pay-by day travel together.
fn told(campaign: &Campaign, due: Vec<DueTarget>) -> Vec<TargetsReleased> {
    let mut events = Vec::new();
    let mut rest = due.into_iter().peekable();
    while let Some(first) = rest.next() {
        let (step, pay_by, template) = (first.step, first.pay_by, first.template);
        let mut together: Vec<ReleasedTarget> = vec![first.target];
        while let Some(next) = rest.next_if(|next| next.step == step && next.pay_by == pay_by) {
            together.push(next.target);
        }
        events.extend(batches(together).into_iter().map(|items| TargetsReleased {
            campaign_id: campaign.id,
            reference: campaign.reference.clone(),
            title: campaign.terms.title.clone(),
            step,
            template: template.clone(),
            pay_by,
            items,
        }));
    }
    events
}
