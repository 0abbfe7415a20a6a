//! Taking in an approvers' answer.

use contracts::approvals::{Decision, RequestDecided, Subject};
use kernel::{Actor, CampaignId, DefaulterListId};
use serde_json::json;
use store::Tx;

use super::AUDIT;
use crate::domain::list::ListState;
use crate::error::Error;
use crate::store::{campaigns, lists};

/// Takes in a decision about a campaign or a list. One about another revision or hash changes nothing, but is written down.
pub async fn decide(tx: &Tx, decided: &RequestDecided) -> Result<(), Error> {
    let is_done = match decided.subject.kind.as_str() {
        "campaign" => decide_campaign(tx, decided).await?,
        "defaulter_list" => decide_list(tx, decided).await?,
        _ => return Ok(()),
    };
    let action = match (is_done, decided.decision) {
        (false, _) => "decision_ignored",
        (true, Decision::Approved) => "approved",
        (true, Decision::Rejected) => "rejected",
    };
    let Subject { id, revision, hash, .. } = &decided.subject;
    let detail = json!({"request": decided.request_id, "revision": revision, "hash": hash, "reason": decided.reason});
    tx.audit(AUDIT, &Actor::system("campaigns.decide"), action, id, &detail).await?;
    Ok(())
}

async fn decide_campaign(tx: &Tx, decided: &RequestDecided) -> Result<bool, Error> {
    let Ok(id) = decided.subject.id.parse::<CampaignId>() else { return Ok(false) };
    let Some(campaign) = campaigns::find(tx, id).await? else { return Ok(false) };
    if !campaign.awaits(decided.subject.revision, &decided.subject.hash) {
        return Ok(false);
    }
    let campaign =
        campaign.decide(decided.decision == Decision::Approved, decided.reason.clone(), decided.decided_at)?;
    campaigns::save(tx, &campaign).await?;
    Ok(true)
}

async fn decide_list(tx: &Tx, decided: &RequestDecided) -> Result<bool, Error> {
    let Ok(id) = decided.subject.id.parse::<DefaulterListId>() else { return Ok(false) };
    let Some(mut list) = lists::find(tx, id).await? else { return Ok(false) };
    if list.state != ListState::InApproval || list.sha256 != decided.subject.hash {
        return Ok(false);
    }
    list.state = match decided.decision {
        Decision::Approved => ListState::Approved,
        Decision::Rejected => ListState::Rejected,
    };
    lists::save(tx, &list).await?;
    Ok(true)
}
