//! How far a campaign is: one query over its targets, so the figures always add up.

use std::collections::BTreeMap;

use kernel::{CampaignId, Currency, Money};
use store::{Conn, StoreError};

/// Counts of one campaign's targets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Targets by state; they add up to `targets`.
    pub states: BTreeMap<String, u32>,
    /// Targets.
    pub targets: u32,
    /// With a printed notice.
    pub printed: u32,
    /// Whose notice was served.
    pub served: u32,
    /// Visited without success so far, and still in.
    pub failed: u32,
    /// Who left.
    pub withdrawn: u32,
    /// Of them, before a notice was printed.
    pub withdrawn_before_print: u32,
    /// Who left, by reason.
    pub reasons: BTreeMap<String, u32>,
    /// Who paid in full.
    pub paid: u32,
    /// Received, per currency.
    pub recovered: Vec<Money>,
    /// Frozen debt, per currency.
    pub frozen: Vec<Money>,
}

/// Counts the targets of one revision.
pub async fn count(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Progress, StoreError> {
    let sql = "select state, withdrawn_reason, currency, count(*) as members, count(printed_at) as printed, \
               count(served_on) as served, count(*) filter (where recovered_minor >= frozen_minor) as paid, \
               cast(sum(recovered_minor) as bigint) as recovered_minor, cast(sum(frozen_minor) as bigint) as frozen_minor \
               from members where campaign_id = $1 and revision = $2 and arm = 'treated' \
               group by state, withdrawn_reason, currency";
    let mut progress = Progress::default();
    let mut money: BTreeMap<Currency, (i64, i64)> = BTreeMap::new();
    conn.each(sql, &[&campaign, &revision], |row| {
        let (state, members): (String, u32) = (row.get("state")?, row.get("members")?);
        let printed: u32 = row.get("printed")?;
        progress.targets += members;
        progress.printed += printed;
        progress.served += row.get::<u32>("served")?;
        progress.paid += row.get::<u32>("paid")?;
        match state.as_str() {
            "failed" => progress.failed += members,
            "withdrawn" => {
                progress.withdrawn += members;
                progress.withdrawn_before_print += members - printed;
                let reason: Option<String> = row.get("withdrawn_reason")?;
                *progress.reasons.entry(reason.unwrap_or_default()).or_default() += members;
            }
            _ => {}
        }
        *progress.states.entry(state).or_default() += members;
        let sums = money.entry(row.get("currency")?).or_default();
        sums.0 += row.get::<i64>("recovered_minor")?;
        sums.1 += row.get::<i64>("frozen_minor")?;
        Ok(())
    })
    .await?;
    progress.recovered = money.iter().map(|(currency, sums)| Money::of_minor(sums.0, *currency)).collect();
    progress.frozen = money.iter().map(|(currency, sums)| Money::of_minor(sums.1, *currency)).collect();
    Ok(progress)
}
