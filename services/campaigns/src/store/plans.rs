//! Plans at rest: written once, then walked row by row.

use contracts::campaigns::ReleasedTarget;
use kernel::{CampaignId, Day};
use store::{Conn, Json, Row, StoreError};

use super::{ageing, money};
use crate::domain::planner::{Plan, Strategy};
use crate::domain::timeline::StepSpan;

/// Keeps a plan.
pub async fn insert(
    conn: &Conn,
    campaign: CampaignId,
    revision: u32,
    plan: &Plan,
    strategy: &Strategy,
    capacity: u32,
) -> Result<(), StoreError> {
    let sql = "insert into plans (campaign_id, number, revision, made_on, capacity, planned_rows) values ($1, $2, $3, $4, $5, $6)";
    let count = i64::try_from(plan.rows.len()).unwrap_or(i64::MAX);
    conn.execute(sql, &[&campaign, &plan.number, &revision, &plan.made_on, &capacity, &count]).await?;
    let columns =
        ["member_id", "step", "campaign_id", "number", "wave", "template", "release_on", "due_on", "pay_by", "state"];
    let rows = plan.rows.iter().map(|row| {
        vec![
            row.member.into(),
            row.step.into(),
            campaign.into(),
            plan.number.into(),
            row.wave.into(),
            strategy.template(row.step).into(),
            row.release_on.into(),
            row.due_on.into(),
            row.pay_by.into(),
            "planned".into(),
        ]
    });
    conn.insert_many("plan_rows", &columns, rows.collect()).await?;
    Ok(())
}

/// A target that is due, and what it is due for.
pub struct DueTarget {
    /// The step, from 1.
    pub step: u32,
    /// The template.
    pub template: String,
    /// The day the debtor is asked to pay by.
    pub pay_by: Day,
    /// What is told about it.
    pub target: ReleasedTarget,
}

/// Takes hold of the steps whose release day has come, so that two walkers never release one twice.
pub async fn claim_due(conn: &Conn, campaign: CampaignId, today: Day) -> Result<u64, StoreError> {
    let sql =
        "update plan_rows set state = 'releasing' where campaign_id = $1 and state = 'planned' and release_on <= $2";
    conn.execute(sql, &[&campaign, &today]).await
}

/// The claimed targets, in the order of the plan.
pub async fn claimed(conn: &Conn, campaign: CampaignId) -> Result<Vec<DueTarget>, StoreError> {
    let sql = "select p.step, p.template, p.pay_by, m.id, m.account_id, m.reference, m.legal_entity, m.currency, \
               m.customer_name, m.customer_name_ar, m.language, m.premise, m.frozen_minor, m.oldest_due_on, m.frozen_on, \
               m.age_0, m.age_1, m.age_2, m.age_3, m.age_4, m.age_5, m.age_6, m.age_7 \
               from plan_rows p join members m on m.id = p.member_id \
               where p.campaign_id = $1 and p.state = 'releasing' \
               order by p.step, p.pay_by, m.community nulls last, m.building nulls last, m.unit nulls last, m.account_id";
    conn.all(sql, &[&campaign], read_due).await
}

/// Notes that the claimed targets were released.
pub async fn mark_released(conn: &Conn, campaign: CampaignId, today: Day) -> Result<(), StoreError> {
    let members = "update members set state = case when state = 'planned' then 'released' else state end, \
                   released_on = coalesce(released_on, $2) where id in \
                   (select member_id from plan_rows where campaign_id = $1 and state = 'releasing')";
    conn.execute(members, &[&campaign, &today]).await?;
    let rows = "update plan_rows set state = 'released' where campaign_id = $1 and state = 'releasing'";
    conn.execute(rows, &[&campaign]).await?;
    Ok(())
}

/// How many plans a campaign had.
pub async fn last_number(conn: &Conn, campaign: CampaignId) -> Result<u32, StoreError> {
    let sql = "select cast(coalesce(max(number), 0) as bigint) as number from plans where campaign_id = $1";
    conn.one(sql, &[&campaign], |row| row.get("number")).await
}

/// One wave of a plan.
pub struct Wave {
    /// Which plan.
    pub number: u32,
    /// When it was made.
    pub made_on: Day,
    /// The step, from 1.
    pub step: u32,
    /// The wave, from 1.
    pub wave: u32,
    /// The template.
    pub template: String,
    /// When its targets are released.
    pub release_on: Day,
    /// The working day at the door.
    pub due_on: Day,
    /// The day the debtors are asked to pay by.
    pub pay_by: Day,
    /// Targets in it.
    pub targets: u32,
    /// Not released yet.
    pub planned: u32,
    /// Released.
    pub released: u32,
    /// Left before their release.
    pub withdrawn: u32,
}

/// The waves of a campaign's plans, in order.
pub async fn waves(conn: &Conn, campaign: CampaignId) -> Result<Vec<Wave>, StoreError> {
    let sql = "select r.number, p.made_on, r.step, r.wave, r.template, r.release_on, r.due_on, r.pay_by, count(*) as targets, \
               count(*) filter (where r.state = 'planned') as planned, count(*) filter (where r.state = 'released') as released, \
               count(*) filter (where r.state = 'withdrawn') as withdrawn \
               from plan_rows r join plans p on p.campaign_id = r.campaign_id and p.number = r.number \
               where r.campaign_id = $1 \
               group by r.number, p.made_on, r.step, r.wave, r.template, r.release_on, r.due_on, r.pay_by \
               order by r.number, r.step, r.wave";
    conn.all(sql, &[&campaign], read_wave).await
}

/// The steps of a campaign's plan as they stand. A target is finished with a step when it was released for it and was
/// served, or left.
pub async fn steps(conn: &Conn, campaign: CampaignId) -> Result<Vec<StepSpan>, StoreError> {
    let sql = "select r.step, r.template, min(r.due_on) as starts_on, max(r.due_on) as ends_on, count(*) as targets, \
               count(*) filter (where r.state = 'withdrawn' or (r.state = 'released' and m.state in ('served', 'withdrawn'))) \
               as finished from plan_rows r join members m on m.id = r.member_id where r.campaign_id = $1 \
               group by r.step, r.template order by r.step";
    conn.all(sql, &[&campaign], |row| {
        Ok(StepSpan {
            step: row.get("step")?,
            template: row.get("template")?,
            starts_on: row.get("starts_on")?,
            ends_on: row.get("ends_on")?,
            targets: row.get("targets")?,
            finished: row.get("finished")?,
        })
    })
    .await
}

fn read_due(row: &Row) -> Result<DueTarget, StoreError> {
    Ok(DueTarget {
        step: row.get("step")?,
        template: row.get("template")?,
        pay_by: row.get("pay_by")?,
        target: ReleasedTarget {
            member_id: row.get("id")?,
            account_id: row.get("account_id")?,
            account_reference: row.get("reference")?,
            legal_entity: row.get("legal_entity")?,
            customer_name: row.get("customer_name")?,
            customer_name_ar: row.get("customer_name_ar")?,
            language: row.get("language")?,
            premise: row.get::<Option<Json<_>>>("premise")?.map(|premise| premise.0),
            amount: money(row, "frozen_minor", "currency")?,
            oldest_due_on: row.get("oldest_due_on")?,
            ageing: ageing(row)?,
            frozen_on: row.get("frozen_on")?,
        },
    })
}

fn read_wave(row: &Row) -> Result<Wave, StoreError> {
    Ok(Wave {
        number: row.get("number")?,
        made_on: row.get("made_on")?,
        step: row.get("step")?,
        wave: row.get("wave")?,
        template: row.get("template")?,
        release_on: row.get("release_on")?,
        due_on: row.get("due_on")?,
        pay_by: row.get("pay_by")?,
        targets: row.get("targets")?,
        planned: row.get("planned")?,
        released: row.get("released")?,
        withdrawn: row.get("withdrawn")?,
    })
}
