//! How far campaigns are, counted from the facts.

use kernel::{CampaignId, Currency, Money};
use store::{Conn, StoreError};

use crate::domain::progress::{OutcomeCount, Progress};

/// Received from each target within the window, less what came back; what was known when the figures were frozen is in
/// them already and does not count.
const RECOVERED: &str = "
    select m.member_id, m.currency, m.frozen_minor,
        coalesce((
            select sum(r.amount_minor - r.returned_minor) from receipts r
            where r.account_id = m.account_id and r.effective_on between c.launched_on and c.window_ends_on
                and r.recorded_at > c.frozen_at
        ), 0) as received
    from members m join campaigns c on c.campaign_id = m.campaign_id and c.revision = m.revision
    where m.campaign_id = $1 and m.arm = 'treated'";

/// The progress of one campaign, when there is one.
pub async fn of_campaign(db: &Conn, campaign: CampaignId) -> Result<Option<Progress>, StoreError> {
    let found = db
        .optional(
            "select c.reference, c.title, c.stage, c.launched_on,
                 (select count(*) from members m where m.campaign_id = c.campaign_id and m.revision = c.revision
                     and m.arm = 'treated') as targets,
                 (select count(*) from members m where m.campaign_id = c.campaign_id and m.revision = c.revision
                     and m.arm = 'held_out') as held_out,
                 (select count(distinct n.member_id) from notices n where n.campaign_id = c.campaign_id) as printed,
                 (select count(distinct s.member_id) from served_notices s where s.campaign_id = c.campaign_id) as served,
                 (select count(distinct v.member_id) from visits v where v.campaign_id = c.campaign_id
                     and not exists (
                         select 1 from served_notices s where s.campaign_id = c.campaign_id and s.member_id = v.member_id
                     )
                     and not exists (select 1 from withdrawals w where w.member_id = v.member_id)) as failed,
                 (select count(*) from withdrawals w where w.campaign_id = c.campaign_id) as withdrawn,
                 (select count(*) from recalled_notices r where r.campaign_id = c.campaign_id) as recalled,
                 (select count(*) from rounds o where o.campaign_id = c.campaign_id) as rounds,
                 (select count(*) from visits v where v.campaign_id = c.campaign_id) as visits
             from campaigns c where c.campaign_id = $1",
            &[&campaign],
            |row| {
                Ok(Progress {
                    campaign_id: campaign,
                    reference: row.get("reference")?,
                    title: row.get("title")?,
                    stage: row.get("stage")?,
                    launched_on: row.get("launched_on")?,
                    targets: row.get("targets")?,
                    held_out: row.get("held_out")?,
                    printed: row.get("printed")?,
                    served: row.get("served")?,
                    failed: row.get("failed")?,
                    withdrawn: row.get("withdrawn")?,
                    recalled: row.get("recalled")?,
                    rounds: row.get("rounds")?,
                    visits: row.get("visits")?,
                    outcomes: Vec::new(),
                    paid: 0,
                    frozen: Vec::new(),
                    recovered: Vec::new(),
                })
            },
        )
        .await?;
    let Some(mut progress) = found else { return Ok(None) };
    progress.outcomes = outcomes(db, campaign).await?;
    add_money(db, &mut progress).await?;
    Ok(Some(progress))
}

/// Visits by outcome.
async fn outcomes(db: &Conn, campaign: CampaignId) -> Result<Vec<OutcomeCount>, StoreError> {
    db.all(
        "select outcome, count(*) as visits from visits where campaign_id = $1 group by outcome order by outcome",
        &[&campaign],
        |row| Ok(OutcomeCount { outcome: row.get("outcome")?, count: row.get("visits")? }),
    )
    .await
}

async fn add_money(db: &Conn, progress: &mut Progress) -> Result<(), StoreError> {
    let sums = db
        .all(
            &format!(
                "select currency, count(case when received >= frozen_minor and frozen_minor > 0 then 1 end) as paid,
                     cast(sum(frozen_minor) as bigint) as frozen,
                     cast(sum(case when received > frozen_minor then frozen_minor
                         when received < 0 then 0 else received end) as bigint) as recovered
                 from ({RECOVERED}) members_received group by currency order by currency"
            ),
            &[&progress.campaign_id],
            |row| {
                let currency: Currency = row.get("currency")?;
                let money = |minor| Money::of_minor(minor, currency);
                Ok((row.get::<i64>("paid")?, money(row.get("frozen")?), money(row.get("recovered")?)))
            },
        )
        .await?;
    for (paid, frozen, recovered) in sums {
        progress.paid += paid;
        progress.frozen.push(frozen);
        progress.recovered.push(recovered);
    }
    Ok(())
}

/// Campaigns that were launched, the newest first.
pub async fn launched(db: &Conn) -> Result<Vec<CampaignId>, StoreError> {
    db.all(
        "select campaign_id from campaigns where launched_on is not null order by launched_on desc, campaign_id desc",
        &[],
        |row| row.get("campaign_id"),
    )
    .await
}
