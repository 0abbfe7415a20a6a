//! Funnels and plan spans of several campaigns at once.

use std::collections::{BTreeMap, HashMap};

use kernel::{CampaignId, Day, Money};
use store::{Bind, Conn, Row, StoreError, placeholders};

use crate::domain::funnel::{Funnel, PlanSpan, Waiting};

/// What lists, risks and time lines are made of.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// How far the members are.
    pub funnel: Funnel,
    /// How the plan stands.
    pub plan: PlanSpan,
}

/// How campaigns stand today; one without a frozen audience stands at nothing.
pub async fn standings(
    conn: &Conn,
    campaigns: &[CampaignId],
    today: Day,
) -> Result<HashMap<CampaignId, Standing>, StoreError> {
    let mut found: HashMap<CampaignId, Standing> = HashMap::new();
    if campaigns.is_empty() {
        return Ok(found);
    }
    let which = placeholders(2, campaigns.len());
    let mut params: Vec<&(dyn Bind + Sync)> = vec![&today];
    params.extend(campaigns.iter().map(|id| id as &(dyn Bind + Sync)));
    conn.each(&funnel_sql(&which), &params, |row| {
        let standing = found.entry(row.get("campaign_id")?).or_default();
        add_currency(&mut standing.funnel, row)
    })
    .await?;
    conn.each(&plan_sql(&which), &params, |row| {
        found.entry(row.get("campaign_id")?).or_default().plan = read_plan(row)?;
        Ok(())
    })
    .await?;
    Ok(found)
}

/// How one campaign stands today.
pub async fn standing(conn: &Conn, campaign: CampaignId, today: Day) -> Result<Standing, StoreError> {
    Ok(standings(conn, &[campaign], today).await?.remove(&campaign).unwrap_or_default())
}

fn funnel_sql(which: &str) -> String {
    let late = "m.arm = 'treated' and m.state = 'released' and m.released_on < $1";
    format!(
        "select m.campaign_id, m.currency, count(*) filter (where m.arm = 'held_out') as held_out, \
         count(*) filter (where m.arm = 'treated') as targets, \
         count(m.released_on) as released, count(m.printed_at) as printed, count(m.served_on) as delivered, \
         count(*) filter (where m.arm = 'treated' and m.recovered_minor >= m.frozen_minor) as paid, \
         count(*) filter (where m.state = 'withdrawn') as withdrawn, \
         count(*) filter (where m.state = 'failed') as failed, \
         count(*) filter (where m.arm = 'treated' and m.state not in ('withdrawn', 'served')) as unreached, \
         count(*) filter (where {late}) as late, min(case when {late} then m.released_on end) as late_since, \
         cast(coalesce(sum(m.frozen_minor) filter (where m.arm = 'treated'), 0) as bigint) as frozen_minor, \
         cast(coalesce(sum(m.recovered_minor) filter (where m.arm = 'treated'), 0) as bigint) as recovered_minor \
         from members m join campaigns c on c.id = m.campaign_id and c.revision = m.revision \
         where c.frozen is not null and m.campaign_id in ({which}) \
         group by m.campaign_id, m.currency order by m.campaign_id, m.currency"
    )
}

fn add_currency(funnel: &mut Funnel, row: &Row) -> Result<(), StoreError> {
    let currency = row.get("currency")?;
    funnel.held_out += row.get::<u32>("held_out")?;
    funnel.targets += row.get::<u32>("targets")?;
    funnel.released += row.get::<u32>("released")?;
    funnel.printed += row.get::<u32>("printed")?;
    funnel.delivered += row.get::<u32>("delivered")?;
    funnel.paid += row.get::<u32>("paid")?;
    funnel.withdrawn += row.get::<u32>("withdrawn")?;
    funnel.failed += row.get::<u32>("failed")?;
    funnel.unreached += row.get::<u32>("unreached")?;
    funnel.not_printed.targets += row.get::<u32>("late")?;
    let since: Option<Day> = row.get("late_since")?;
    funnel.not_printed.since = funnel.not_printed.since.into_iter().chain(since).min();
    funnel.frozen.push(Money::of_minor(row.get("frozen_minor")?, currency));
    funnel.recovered.push(Money::of_minor(row.get("recovered_minor")?, currency));
    Ok(())
}

fn plan_sql(which: &str) -> String {
    let behind = "r.due_on < $1 and r.state = 'released' and m.attempts = 0 and m.state in ('released', 'printed')";
    format!(
        "select r.campaign_id, min(case when r.state = 'planned' then r.release_on end) as next_release_on, \
         min(r.due_on) as first_visit_on, max(r.due_on) as last_visit_on, count(*) filter (where {behind}) as behind, \
         min(case when {behind} then r.due_on end) as behind_since \
         from plan_rows r join members m on m.id = r.member_id where r.campaign_id in ({which}) group by r.campaign_id"
    )
}

fn read_plan(row: &Row) -> Result<PlanSpan, StoreError> {
    Ok(PlanSpan {
        next_release_on: row.get("next_release_on")?,
        first_visit_on: row.get("first_visit_on")?,
        last_visit_on: row.get("last_visit_on")?,
        behind: Waiting { targets: row.get("behind")?, since: row.get("behind_since")? },
    })
}

/// Doors that campaigns on their way ask for, by day, other than those of one campaign.
pub async fn doors_of_others(conn: &Conn, campaign: CampaignId, from: Day) -> Result<BTreeMap<Day, u32>, StoreError> {
    let sql = "select r.due_on, count(*) as doors from plan_rows r join campaigns c on c.id = r.campaign_id \
               where c.stage in ('running', 'paused') and r.state in ('planned', 'released') and r.due_on >= $1 \
               and r.campaign_id <> $2 group by r.due_on";
    let doors = conn.all(sql, &[&from, &campaign], |row| Ok((row.get("due_on")?, row.get("doors")?))).await?;
    Ok(doors.into_iter().collect())
}
