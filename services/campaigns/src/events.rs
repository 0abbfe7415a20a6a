//! What we hear, and which use case it becomes.

use contracts::Envelope;
use contracts::accounts::{AccountsRegistered, BalancesChanged, ReceiptsRecorded, ReceiptsReturned, RecordedReceipt};
use contracts::approvals::RequestDecided;
use contracts::identity::{PersonChanged, TeamChanged};
use contracts::notices::{NoticeServed, RunPrinted, VisitRecorded};
use kernel::{AccountId, CampaignId, MemberId};
use store::Tx;
use web::{BoxError, Ctx};

use crate::store::{debtors, members, people, receipts, withdrawals};
use crate::use_cases::{decide, note_progress, withdraw_accounts};

/// Master data is new or changed.
pub async fn on_accounts_registered(tx: &Tx, event: AccountsRegistered) -> Result<(), BoxError> {
    debtors::register(tx, &event.items).await?;
    Ok(())
}

/// Balances changed: who must not be reached any more leaves at once.
pub async fn on_balances_changed(ctx: Ctx, tx: &Tx, event: BalancesChanged) -> Result<(), BoxError> {
    debtors::update_balances(tx, event.as_of, &event.items).await?;
    let accounts: Vec<AccountId> = event.items.iter().map(|item| item.account_id).collect();
    if accounts.is_empty() {
        return Ok(());
    }
    let campaigns = withdraw_accounts(tx, &accounts, ctx.now()).await?;
    withdrawals::delist_paid(tx, &accounts, ctx.today()).await?;
    tell_each(&ctx, tx, campaigns).await
}

/// Money came in.
pub async fn on_receipts_recorded(ctx: Ctx, tx: &Tx, event: ReceiptsRecorded) -> Result<(), BoxError> {
    receipts::record(tx, &event.items).await?;
    recount(&ctx, tx, &event.items).await
}

/// Money went back.
pub async fn on_receipts_returned(ctx: Ctx, tx: &Tx, event: ReceiptsReturned) -> Result<(), BoxError> {
    receipts::take_back(tx, &event.items).await?;
    recount(&ctx, tx, &event.items).await
}

/// Approvers answered.
pub async fn on_request_decided(tx: &Tx, event: RequestDecided) -> Result<(), BoxError> {
    decide(tx, &event).await?;
    Ok(())
}

/// A person is new or changed.
pub async fn on_person_changed(tx: &Tx, event: PersonChanged) -> Result<(), BoxError> {
    Ok(people::project_person(tx, &event).await?)
}

/// A team is new or changed.
pub async fn on_team_changed(tx: &Tx, event: TeamChanged) -> Result<(), BoxError> {
    Ok(people::project_team(tx, &event).await?)
}

/// Notices were printed.
pub async fn on_run_printed(ctx: Ctx, tx: &Tx, event: RunPrinted, envelope: &Envelope) -> Result<(), BoxError> {
    let printed: Vec<MemberId> = event.items.iter().map(|item| item.member_id).collect();
    let changed = if printed.is_empty() { 0 } else { members::mark_printed(tx, &printed, envelope.time).await? };
    tell_if(&ctx, tx, changed, event.campaign_id).await
}

/// A technician was at a door.
pub async fn on_visit_recorded(ctx: Ctx, tx: &Tx, event: VisitRecorded) -> Result<(), BoxError> {
    let outcome = event.outcome;
    let changed =
        members::mark_visited(tx, event.member_id, event.attempt, outcome.name(), outcome.is_delivered()).await?;
    tell_if(&ctx, tx, changed, event.campaign_id).await
}

/// A notice counts as served.
pub async fn on_notice_served(ctx: Ctx, tx: &Tx, event: NoticeServed) -> Result<(), BoxError> {
    let changed = members::mark_served(tx, event.member_id, event.served_on).await?;
    tell_if(&ctx, tx, changed, event.campaign_id).await
}

async fn recount(ctx: &Ctx, tx: &Tx, items: &[RecordedReceipt]) -> Result<(), BoxError> {
    let accounts: Vec<AccountId> = items.iter().map(|item| item.account_id).collect();
    if accounts.is_empty() {
        return Ok(());
    }
    let campaigns = receipts::recount(tx, &accounts).await?;
    tell_each(ctx, tx, campaigns).await
}

async fn tell_each(ctx: &Ctx, tx: &Tx, campaigns: Vec<CampaignId>) -> Result<(), BoxError> {
    for campaign in campaigns {
        note_progress(tx, campaign, ctx.now()).await?;
    }
    Ok(())
}

async fn tell_if(ctx: &Ctx, tx: &Tx, changed: u64, campaign: CampaignId) -> Result<(), BoxError> {
    if changed > 0 {
        note_progress(tx, campaign, ctx.now()).await?;
    }
    Ok(())
}
