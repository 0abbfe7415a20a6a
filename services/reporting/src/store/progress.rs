//! How far campaigns are, counted from the facts.

use std::collections::HashMap;

use kernel::{CampaignId, Currency, Money};
use store::{Conn, Row, StoreError};

use crate::domain::progress::{OutcomeCount, Progress};

/// The campaign asked for; every launched one when none is.
const WANTED: &str = "(c.campaign_id = $1 or ($1 is null and c.launched_on is not null))";

/// Received from each target within the window, less what came back; what was known when the figures were frozen is in
/// them already and does not count.
const RECEIVED: &str = "
    select c.campaign_id, m.currency, m.frozen_minor,
        coalesce((
            select sum(r.amount_minor - r.returned_minor) from receipts r
            where r.account_id = m.account_id and r.effective_on between c.launched_on and c.window_ends_on
                and r.recorded_at > c.frozen_at
        ), 0) as received
    from members m join campaigns c on c.campaign_id = m.campaign_id and c.revision = m.revision
    where m.arm = 'treated'";

/// The progress of one campaign, when there is one.
pub async fn of_campaign(db: &Conn, campaign: CampaignId) -> Result<Option<Progress>, StoreError> {
    Ok(count(db, Some(campaign)).await?.pop())
}

/// The progress of every launched campaign, the newest first.
pub async fn launched(db: &Conn) -> Result<Vec<Progress>, StoreError> {
    count(db, None).await
}

/// Three statements, however many campaigns there are.
async fn count(db: &Conn, wanted: Option<CampaignId>) -> Result<Vec<Progress>, StoreError> {
    let mut found = funnels(db, wanted).await?;
    let places: HashMap<CampaignId, usize> =
        found.iter().enumerate().map(|(place, progress)| (progress.campaign_id, place)).collect();
    for (campaign, outcome) in outcomes(db, wanted).await? {
        if let Some(place) = places.get(&campaign) {
            found[*place].outcomes.push(outcome);
        }
    }
    for sums in money(db, wanted).await? {
        if let Some(place) = places.get(&sums.campaign) {
            let progress = &mut found[*place];
            progress.paid += sums.paid;
            progress.frozen.push(sums.frozen);
            progress.recovered.push(sums.recovered);
        }
    }
    Ok(found)
}

async fn funnels(db: &Conn, wanted: Option<CampaignId>) -> Result<Vec<Progress>, StoreError> {
    db.all(
        &format!(
            "select c.campaign_id, c.reference, c.title, c.stage, c.launched_on,
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
             from campaigns c where {WANTED} order by c.launched_on desc, c.campaign_id desc"
        ),
        &[&wanted],
        funnel,
    )
    .await
}

fn funnel(row: &Row) -> Result<Progress, StoreError> {
    Ok(Progress {
        campaign_id: row.get("campaign_id")?,
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
}

/// Visits by outcome.
async fn outcomes(db: &Conn, wanted: Option<CampaignId>) -> Result<Vec<(CampaignId, OutcomeCount)>, StoreError> {
    db.all(
        &format!(
            "select c.campaign_id, v.outcome, count(*) as visits
             from campaigns c join visits v on v.campaign_id = c.campaign_id
             where {WANTED} group by c.campaign_id, v.outcome order by v.outcome"
        ),
        &[&wanted],
        |row| {
            let outcome = OutcomeCount { outcome: row.get("outcome")?, count: row.get("visits")? };
            Ok((row.get("campaign_id")?, outcome))
        },
    )
    .await
}

/// The money of one campaign in one currency.
struct Sums {
    campaign: CampaignId,
    paid: i64,
    frozen: Money,
    recovered: Money,
}

async fn money(db: &Conn, wanted: Option<CampaignId>) -> Result<Vec<Sums>, StoreError> {
    db.all(
        &format!(
            "select campaign_id, currency, count(case when received >= frozen_minor and frozen_minor > 0 then 1 end) as paid,
                 cast(sum(frozen_minor) as bigint) as frozen,
                 cast(sum(case when received > frozen_minor then frozen_minor
                     when received < 0 then 0 else received end) as bigint) as recovered
             from ({RECEIVED} and {WANTED}) members_received
             group by campaign_id, currency order by campaign_id, currency"
        ),
        &[&wanted],
        |row| {
            let currency: Currency = row.get("currency")?;
            let money = |minor| Money::of_minor(minor, currency);
            Ok(Sums {
                campaign: row.get("campaign_id")?,
                paid: row.get("paid")?,
                frozen: money(row.get("frozen")?),
                recovered: money(row.get("recovered")?),
            })
        },
    )
    .await
}
