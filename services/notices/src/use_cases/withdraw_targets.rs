//! Takes members who left a campaign off the pile, or calls their paper back.

use contracts::batches;
use contracts::campaigns::TargetsWithdrawn;
use contracts::notices::NoticesRecalled;
use store::{StoreError, Tx};

use crate::store::{notices, rounds, targets};

/// Withdraws what is not on paper yet and recalls what is.
pub async fn withdraw_targets(tx: &Tx, withdrawn: &TargetsWithdrawn) -> Result<(), StoreError> {
    targets::withdraw(tx, withdrawn.campaign_id, &withdrawn.items).await?;
    rounds::drop_withdrawn(tx).await?;
    let recalled = notices::recall_withdrawn(tx).await?;
    let events: Vec<NoticesRecalled> = batches(recalled)
        .into_iter()
        .map(|items| NoticesRecalled { campaign_id: withdrawn.campaign_id, items })
        .collect();
    tx.publish_all(&events).await
}
