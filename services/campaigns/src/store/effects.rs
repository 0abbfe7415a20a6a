//! What both arms paid, straight from the receipts, as known up to a day.

use kernel::{CampaignId, Currency, Day, Timestamp};
use store::{Conn, StoreError};

use super::unknown;
use crate::domain::draw::Arm;
use crate::domain::effect::ArmCount;

/// Which receipts count.
pub struct Window {
    /// The campaign.
    pub campaign: CampaignId,
    /// The revision that runs.
    pub revision: u32,
    /// The day of the launch.
    pub from: Day,
    /// The last day that counts: the end of the window or the day asked for.
    pub to: Day,
    /// When the figures were frozen: what was known before is in them already.
    pub frozen_at: Timestamp,
}

/// Counts per arm and currency.
pub async fn arms(conn: &Conn, window: &Window) -> Result<Vec<(Arm, Currency, ArmCount)>, StoreError> {
    let sql = "with received as (\
        select m.id, m.arm, m.currency, m.frozen_minor, coalesce(cast(sum(r.amount_minor - \
          case when r.returned_on <= $4 then r.returned_minor else 0 end) as bigint), 0) as total \
        from members m left join receipts r on r.account_id = m.account_id and r.effective_on >= $3 \
          and r.effective_on <= $4 and r.recorded_at > $5 \
        where m.campaign_id = $1 and m.revision = $2 group by m.id, m.arm, m.currency, m.frozen_minor) \
        select arm, currency, count(*) as members, count(*) filter (where total >= frozen_minor) as paid, \
        cast(sum(case when total > frozen_minor then frozen_minor when total < 0 then 0 else total end) as bigint) as recovered, \
        cast(sum(frozen_minor) as bigint) as frozen from received group by arm, currency order by arm, currency";
    let Window { campaign, revision, from, to, frozen_at } = window;
    conn.all(sql, &[campaign, revision, from, to, frozen_at], |row| {
        let arm: String = row.get("arm")?;
        let count = ArmCount {
            members: row.get("members")?,
            paid: row.get("paid")?,
            recovered_minor: row.get("recovered")?,
            frozen_minor: row.get("frozen")?,
        };
        Ok((Arm::named(&arm).ok_or_else(|| unknown("arm", &arm))?, row.get("currency")?, count))
    })
    .await
}

/// What came in (or was taken back) on one day.
pub struct Move {
    /// The business day.
    pub day: Day,
    /// The side.
    pub arm: Arm,
    /// The currency.
    pub currency: Currency,
    /// Minor units, after capping each member at the frozen debt.
    pub minor: i64,
    /// Members who have paid in full since, less those who have not any more.
    pub paid: i64,
}

/// The days on which money moved, in order.
pub async fn moves(conn: &Conn, window: &Window) -> Result<Vec<Move>, StoreError> {
    let counted = "from members m join receipts r on r.account_id = m.account_id and r.effective_on >= $3 \
        and r.effective_on <= $4 and r.recorded_at > $5 where m.campaign_id = $1 and m.revision = $2";
    let sql = format!(
        "with moves as (\
         select m.id, m.arm, m.currency, m.frozen_minor, r.effective_on as moved_on, r.amount_minor as moved {counted} \
         union all \
         select m.id, m.arm, m.currency, m.frozen_minor, r.returned_on, -r.returned_minor {counted} and r.returned_on <= $4), \
         days as (select id, arm, currency, frozen_minor, moved_on, sum(moved) as moved from moves \
           group by id, arm, currency, frozen_minor, moved_on), \
         totals as (select id, arm, currency, frozen_minor, moved_on, \
           sum(moved) over (partition by id order by moved_on) as total from days), \
         capped as (select id, arm, currency, moved_on, case when total > frozen_minor then frozen_minor \
           when total < 0 then 0 else total end as capped, case when total >= frozen_minor then 1 else 0 end as paid \
           from totals), \
         steps as (select arm, currency, moved_on, \
           capped - coalesce(lag(capped) over (partition by id order by moved_on), 0) as step, \
           paid - coalesce(lag(paid) over (partition by id order by moved_on), 0) as paid from capped) \
         select moved_on, arm, currency, cast(sum(step) as bigint) as minor, cast(sum(paid) as bigint) as paid from steps \
         group by moved_on, arm, currency order by moved_on, arm, currency"
    );
    let Window { campaign, revision, from, to, frozen_at } = window;
    conn.all(&sql, &[campaign, revision, from, to, frozen_at], |row| {
        let arm: String = row.get("arm")?;
        Ok(Move {
            day: row.get("moved_on")?,
            arm: Arm::named(&arm).ok_or_else(|| unknown("arm", &arm))?,
            currency: row.get("currency")?,
            minor: row.get("minor")?,
            paid: row.get("paid")?,
        })
    })
    .await
}

/// Held-out members who were released by another campaign within the window.
pub async fn contaminated(conn: &Conn, window: &Window) -> Result<u64, StoreError> {
    let sql = "select count(distinct m.account_id) as members from members m join members o on o.account_id = m.account_id \
        and o.campaign_id <> m.campaign_id and o.arm = 'treated' and o.released_on >= $3 and o.released_on <= $4 \
        where m.campaign_id = $1 and m.revision = $2 and m.arm = 'held_out'";
    let Window { campaign, revision, from, to, .. } = window;
    conn.one(sql, &[campaign, revision, from, to], |row| row.get("members")).await
}

/// Targets without a served notice.
pub async fn not_reached(conn: &Conn, window: &Window) -> Result<u64, StoreError> {
    let sql = "select count(*) as targets from members where campaign_id = $1 and revision = $2 and arm = 'treated' \
        and served_on is null";
    conn.one(sql, &[&window.campaign, &window.revision], |row| row.get("targets")).await
}
