//! Campaigns, their members and who left.

use contracts::campaigns::{
    Arm, AudienceFrozen, CampaignClosed, CampaignLaunched, CampaignProgressed, ListFiled, TargetsWithdrawn,
};
use kernel::CampaignId;
use store::{Conn, StoreError, Value};

/// Makes sure the campaign has a row, so that events may come in any order.
async fn ensure(db: &Conn, campaign: CampaignId, reference: &str) -> Result<(), StoreError> {
    db.execute(
        "insert into campaigns (campaign_id, reference, title, stage, revision, targets, held_out)
         values ($1, $2, '', 'draft', 0, 0, 0) on conflict (campaign_id) do nothing",
        &[&campaign, &reference],
    )
    .await?;
    Ok(())
}

/// Keeps one batch of a frozen audience.
pub async fn freeze(db: &Conn, event: &AudienceFrozen) -> Result<(), StoreError> {
    ensure(db, event.campaign_id, &event.reference).await?;
    let revision = i64::from(event.revision);
    db.execute(
        "update campaigns set revision = $2, frozen_at = $3 where campaign_id = $1 and revision <= $2",
        &[&event.campaign_id, &revision, &event.frozen_at],
    )
    .await?;
    let rows = event
        .items
        .iter()
        .map(|member| {
            vec![
                Value::from(member.member_id),
                Value::from(event.campaign_id),
                Value::from(revision),
                Value::from(member.account_id),
                Value::from(arm_name(member.arm)),
                Value::from(member.frozen.minor()),
                Value::from(member.frozen.currency()),
            ]
        })
        .collect();
    let columns = ["member_id", "campaign_id", "revision", "account_id", "arm", "frozen_minor", "currency"];
    db.insert_many("members", &columns, rows).await?;
    Ok(())
}

/// The name an arm is stored under.
pub const fn arm_name(arm: Arm) -> &'static str {
    match arm {
        Arm::Treated => "treated",
        Arm::HeldOut => "held_out",
    }
}

/// The campaign runs.
pub async fn launch(db: &Conn, event: &CampaignLaunched) -> Result<(), StoreError> {
    ensure(db, event.campaign_id, &event.reference).await?;
    db.execute(
        "update campaigns set title = $2, revision = $3, launched_on = $4, window_ends_on = $5, targets = $6,
             held_out = $7, stage = case when stage = 'draft' then 'running' else stage end
         where campaign_id = $1",
        &[
            &event.campaign_id,
            &event.title,
            &i64::from(event.revision),
            &event.launched_on,
            &event.launched_on.plus(i64::from(event.window_days)),
            &i64::from(event.targets),
            &i64::from(event.held_out),
        ],
    )
    .await?;
    Ok(())
}

/// The campaign is in another stage.
pub async fn progress(db: &Conn, event: &CampaignProgressed) -> Result<(), StoreError> {
    ensure(db, event.campaign_id, &event.reference).await?;
    db.execute(
        "update campaigns set stage = $2 where campaign_id = $1 and closed_on is null",
        &[&event.campaign_id, &event.stage],
    )
    .await?;
    Ok(())
}

/// The campaign ended.
pub async fn close(db: &Conn, event: &CampaignClosed) -> Result<(), StoreError> {
    ensure(db, event.campaign_id, &event.reference).await?;
    db.execute(
        "update campaigns set stage = $2, closed_on = $3 where campaign_id = $1",
        &[&event.campaign_id, &event.stage, &event.closed_on],
    )
    .await?;
    Ok(())
}

/// Targets left.
pub async fn withdraw(db: &Conn, event: &TargetsWithdrawn) -> Result<(), StoreError> {
    let rows = event
        .items
        .iter()
        .map(|target| {
            vec![
                Value::from(target.member_id),
                Value::from(event.campaign_id),
                Value::from(target.account_id),
                Value::from(target.reason.as_str()),
                Value::from(target.at),
            ]
        })
        .collect();
    let columns = [
        ("member_id", "uuid"),
        ("campaign_id", "uuid"),
        ("account_id", "uuid"),
        ("reason", "text"),
        ("withdrawn_at", "timestamptz"),
    ];
    db.stage("withdrawn", &columns, rows).await?;
    db.execute(
        "insert into withdrawals (member_id, campaign_id, account_id, reason, withdrawn_at)
         select member_id, campaign_id, account_id, reason, withdrawn_at from withdrawn where true
         on conflict (member_id) do nothing",
        &[],
    )
    .await?;
    Ok(())
}

/// A list went to the regulator.
pub async fn file_list(db: &Conn, event: &ListFiled) -> Result<(), StoreError> {
    db.execute(
        "insert into filed_lists (list_id, campaign_id, reference, profile, row_count, sha256, filed_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (list_id) do nothing",
        &[
            &event.list_id,
            &event.campaign_id,
            &event.reference,
            &event.profile,
            &i64::from(event.rows),
            &event.sha256,
            &event.filed_at,
        ],
    )
    .await?;
    Ok(())
}
