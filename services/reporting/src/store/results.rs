//! What one campaign did, counted from the facts.

use kernel::effect::ArmCount;
use kernel::{CampaignId, Day};
use store::{Conn, StoreError};

use crate::domain::campaign_result::{CountedArm, TechnicianResult, WithdrawalCount};

/// The last day of a launched campaign's window; nothing before the launch.
pub async fn window_end(db: &Conn, campaign: CampaignId) -> Result<Option<Day>, StoreError> {
    let sql = "select window_ends_on from campaigns where campaign_id = $1 and window_ends_on is not null";
    db.optional(sql, &[&campaign], |row| row.get("window_ends_on")).await
}

/// Both sides, per currency: what came in by a day within the window, and had not gone back by then.
pub async fn arms(db: &Conn, campaign: CampaignId, to: Day) -> Result<Vec<CountedArm>, StoreError> {
    db.all(
        "select arm, currency, count(*) as members, count(case when received >= frozen_minor then 1 end) as paid,
             cast(sum(case when received > frozen_minor then frozen_minor
                 when received < 0 then 0 else received end) as bigint) as recovered,
             cast(sum(frozen_minor) as bigint) as frozen
         from (
             select m.arm, m.currency, m.frozen_minor,
                 coalesce((
                     select sum(r.amount_minor - case when r.returned_on <= $2 then r.returned_minor else 0 end)
                     from receipts r
                     where r.account_id = m.account_id and r.effective_on between c.launched_on and $2
                         and r.recorded_at > c.frozen_at
                 ), 0) as received
             from members m join campaigns c on c.campaign_id = m.campaign_id and c.revision = m.revision
             where m.campaign_id = $1
         ) members_received
         group by arm, currency order by currency, arm",
        &[&campaign, &to],
        |row| {
            Ok(CountedArm {
                is_treated: row.get::<String>("arm")? == "treated",
                currency: row.get("currency")?,
                count: ArmCount {
                    members: row.get("members")?,
                    paid: row.get("paid")?,
                    recovered_minor: row.get("recovered")?,
                    frozen_minor: row.get("frozen")?,
                },
            })
        },
    )
    .await
}

/// Why targets left, the most frequent reason first.
pub async fn withdrawals(db: &Conn, campaign: CampaignId) -> Result<Vec<WithdrawalCount>, StoreError> {
    db.all(
        "select reason, count(*) as targets from withdrawals where campaign_id = $1
         group by reason order by count(*) desc, reason",
        &[&campaign],
        |row| Ok(WithdrawalCount { reason: row.get("reason")?, targets: row.get("targets")? }),
    )
    .await
}

/// What became of the visits of each technician, the busiest first.
pub async fn technicians(db: &Conn, campaign: CampaignId) -> Result<Vec<TechnicianResult>, StoreError> {
    db.all(
        "select w.technician, p.name, cast(sum(w.rounds) as bigint) as rounds, cast(sum(w.stops) as bigint) as stops,
             cast(sum(w.visits) as bigint) as visits, cast(sum(w.delivered) as bigint) as delivered,
             cast(sum(w.flagged) as bigint) as flagged
         from (
             select technician, 1 as rounds, stops, 0 as visits, 0 as delivered, 0 as flagged
             from rounds where campaign_id = $1
             union all
             select technician, 0, 0, 1, case when is_delivered then 1 else 0 end, case when is_flagged then 1 else 0 end
             from visits where campaign_id = $1
         ) w left join people p on p.person_id = w.technician
         group by w.technician, p.name order by visits desc, w.technician",
        &[&campaign],
        |row| {
            let (visits, delivered): (i64, i64) = (row.get("visits")?, row.get("delivered")?);
            Ok(TechnicianResult {
                technician: row.get("technician")?,
                name: row.get("name")?,
                rounds: row.get("rounds")?,
                stops: row.get("stops")?,
                visits,
                delivered,
                failed: visits - delivered,
                flagged: row.get("flagged")?,
            })
        },
    )
    .await
}
