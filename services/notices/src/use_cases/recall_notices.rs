//! Takes notices back by hand: what is not on paper is withdrawn, what is on paper must not be delivered any more.

use contracts::batches;
use contracts::notices::{NoticesRecalled, RecalledNotice};
use kernel::{Actor, CampaignId, NoticeId};
use serde_json::json;
use store::{StoreError, Tx};

use crate::domain::notice::Refusal;
use crate::error::Error;
use crate::store::notices;
use crate::store::notices::recall::{self, Which};
use crate::store::rounds;

/// Takes one notice back. Its stop leaves the phone at once.
pub async fn recall_notice(tx: &Tx, by: &Actor, id: NoticeId, reason: &str) -> Result<(), Error> {
    let notice = notices::load(tx, id).await?;
    if !notice.status.can_be_taken_back() {
        return Err(Refusal::NotRecallable(notice.status).into());
    }
    let taken = recall::take_back(tx, &Which::One(id), reason, by, tx.store().clock().now()).await?;
    rounds::drop_taken_back(tx).await?;
    tell(tx, notice.campaign_id, taken.on_paper).await?;
    let detail = json!({ "reason": reason });
    tx.audit("printing", by, "notice.recalled", &notice.number.to_string(), &detail).await?;
    Ok(())
}

/// What a recall of many came to.
#[derive(Clone, Copy, Debug)]
pub struct Recalled {
    /// On paper: to be brought back.
    pub recalled: usize,
    /// Not on paper yet: never printed.
    pub withdrawn: u64,
    /// Stops that left their rounds.
    pub stops: usize,
}

/// Takes back every notice of a campaign, or of one of its runs, that is not served.
pub async fn recall_many(tx: &Tx, by: &Actor, which: &Which, reason: &str) -> Result<Recalled, Error> {
    let now = tx.store().clock().now();
    let campaign = recall::campaign_of(tx, which).await?;
    let taken = recall::take_back(tx, which, reason, by, now).await?;
    let stops = rounds::drop_taken_back(tx).await?;
    let done = Recalled { recalled: taken.on_paper.len(), withdrawn: taken.unprinted, stops };
    tell(tx, campaign, taken.on_paper).await?;
    let detail = json!({
        "reason": reason, "which": which, "recalled": done.recalled, "withdrawn": done.withdrawn, "stops": stops,
    });
    tx.audit("printing", by, "notices.recalled", &campaign.to_string(), &detail).await?;
    Ok(done)
}

async fn tell(tx: &Tx, campaign_id: CampaignId, items: Vec<RecalledNotice>) -> Result<(), StoreError> {
    let events: Vec<NoticesRecalled> =
        batches(items).into_iter().map(|items| NoticesRecalled { campaign_id, items }).collect();
    tx.publish_all(&events).await
}
