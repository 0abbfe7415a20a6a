//! Taking out targets that must not be reached any more, by what the projection says of them now.

use contracts::campaigns::WithdrawnTarget;
use kernel::{AccountId, CampaignId, Day, MemberId, Timestamp};
use store::{Bind, Conn, Row, StoreError, placeholders};

use crate::domain::reasons::{Exclusion, Withdrawal};

/// Why an account must not be pressed now, by what the projection says of it. The first that applies counts.
const UNFIT: [(Withdrawal, Exclusion, &str); 6] = [
    (Withdrawal::Legal, Exclusion::Legal, "d.holds like '%,legal,%'"),
    (Withdrawal::Vulnerable, Exclusion::Vulnerable, "d.holds like '%,vulnerable,%'"),
    (Withdrawal::Dispute, Exclusion::Disputed, "d.disputed_minor > 0 or d.holds like '%,dispute,%'"),
    (Withdrawal::Promise, Exclusion::Promised, "d.promised_minor > 0 or d.holds like '%,promise,%'"),
    (Withdrawal::Plan, Exclusion::OnPlan, "d.on_plan_minor > 0 or d.holds like '%,plan,%'"),
    (Withdrawal::Paid, Exclusion::NothingToCollect, "d.to_collect_minor <= 0"),
];

/// The reason to withdraw the account of `d`, or null.
fn withdrawal() -> String {
    first_of(UNFIT.iter().map(|(reason, _, test)| (reason.name(), *test)))
}

/// Members of campaigns that are on their way, other than the one of a placeholder: nobody is in two at once.
pub fn busy(campaign_place: &str) -> String {
    format!(
        "members m join campaigns c on c.id = m.campaign_id and c.revision = m.revision \
         where m.campaign_id <> {campaign_place} and m.state <> 'withdrawn' \
         and c.stage in ('in_approval', 'approved', 'scheduled', 'running', 'paused')"
    )
}

/// Every reason to leave the account of `d` out of a campaign, with its test; `is_busy` says whether it is in another one.
/// The first that applies counts.
pub fn exclusion_tests(is_busy: &str) -> impl Iterator<Item = (Exclusion, &str)> {
    UNFIT.iter().map(|(_, reason, test)| (*reason, *test)).chain([(Exclusion::InOtherCampaign, is_busy)])
}

/// The reason to leave the account of `d` out of a campaign, or null.
pub fn exclusion(is_busy: &str) -> String {
    first_of(exclusion_tests(is_busy).map(|(reason, test)| (reason.name(), test)))
}

/// The name of the first test that holds, or null.
pub fn first_of<T: std::fmt::Display>(tests: impl Iterator<Item = (&'static str, T)>) -> String {
    let cases: Vec<String> = tests.map(|(name, test)| format!("when {test} then '{name}'")).collect();
    format!("case {} end", cases.join(" "))
}

/// What is told about a target that left.
const TOLD: &str = "members.id as id, members.campaign_id as campaign_id, members.account_id as account_id, \
    members.withdrawn_reason as withdrawn_reason, members.withdrawn_at as withdrawn_at";

/// A target that left, and its campaign.
pub struct Withdrawn {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// What is told about it.
    pub target: WithdrawnTarget,
}

/// Takes out the unfit among these accounts, in every campaign that is on its way.
pub async fn withdraw_accounts(
    conn: &Conn,
    accounts: &[AccountId],
    at: Timestamp,
) -> Result<Vec<Withdrawn>, StoreError> {
    let unfit = withdrawal();
    let sql = format!(
        "update members set state = 'withdrawn', withdrawn_at = $1, withdrawn_reason = {unfit} from debtors d \
         where d.account_id = members.account_id and members.account_id in ({}) \
         and members.arm = 'treated' and members.state <> 'withdrawn' and ({unfit}) is not null \
         and exists (select 1 from campaigns c where c.id = members.campaign_id and c.revision = members.revision \
             and c.stage in ('running', 'paused', 'completed')) \
         returning {TOLD}",
        placeholders(2, accounts.len())
    );
    let mut params: Vec<&(dyn Bind + Sync)> = vec![&at];
    params.extend(accounts.iter().map(|account| account as &(dyn Bind + Sync)));
    conn.all(&sql, &params, read).await
}

/// Takes out the unfit of one campaign, before its targets are released.
pub async fn withdraw_unfit(
    conn: &Conn,
    campaign: CampaignId,
    revision: u32,
    at: Timestamp,
) -> Result<Vec<Withdrawn>, StoreError> {
    let unfit = withdrawal();
    let sql = format!(
        "update members set state = 'withdrawn', withdrawn_at = $1, withdrawn_reason = {unfit} from debtors d \
         where d.account_id = members.account_id and members.campaign_id = $2 and members.revision = $3 \
         and members.arm = 'treated' and members.state <> 'withdrawn' and ({unfit}) is not null \
         returning {TOLD}"
    );
    conn.all(&sql, &[&at, &campaign, &revision], read).await
}

/// Takes out everybody of a campaign.
pub async fn withdraw_all(
    conn: &Conn,
    campaign: CampaignId,
    revision: u32,
    reason: &str,
    at: Timestamp,
) -> Result<Vec<Withdrawn>, StoreError> {
    let sql = "update members set state = 'withdrawn', withdrawn_at = $1, withdrawn_reason = $4 \
               where campaign_id = $2 and revision = $3 and arm = 'treated' and state <> 'withdrawn' \
               returning id, campaign_id, account_id, withdrawn_reason, withdrawn_at";
    conn.all(sql, &[&at, &campaign, &revision, &reason], read).await
}

/// Takes out one target; nothing when it left before or is no target.
pub async fn withdraw_one(
    conn: &Conn,
    campaign: CampaignId,
    revision: u32,
    member: MemberId,
    reason: &str,
    at: Timestamp,
) -> Result<Option<Withdrawn>, StoreError> {
    let sql = "update members set state = 'withdrawn', withdrawn_at = $1, withdrawn_reason = $5 \
               where campaign_id = $2 and revision = $3 and id = $4 and arm = 'treated' and state <> 'withdrawn' \
               returning id, campaign_id, account_id, withdrawn_reason, withdrawn_at";
    conn.optional(sql, &[&at, &campaign, &revision, &member, &reason], read).await
}

/// Strikes out the steps that withdrawn members of a campaign had before them.
pub async fn drop_steps(conn: &Conn, campaign: CampaignId) -> Result<(), StoreError> {
    let sql = "update plan_rows set state = 'withdrawn' where campaign_id = $1 and state = 'planned' \
               and member_id in (select id from members where campaign_id = $1 and state = 'withdrawn')";
    conn.execute(sql, &[&campaign]).await?;
    Ok(())
}

/// Flags rows of filed lists whose debtor has nothing left to collect.
pub async fn delist_paid(conn: &Conn, accounts: &[AccountId], on: Day) -> Result<u64, StoreError> {
    let sql = format!(
        "update list_rows set delisted_on = $1, delisted_reason = 'paid' where delisted_on is null and account_id in ({}) \
         and exists (select 1 from debtors d where d.account_id = list_rows.account_id and d.to_collect_minor <= 0) \
         and exists (select 1 from defaulter_lists l where l.id = list_rows.list_id and l.state in ('filed', 'acknowledged'))",
        placeholders(2, accounts.len())
    );
    let mut params: Vec<&(dyn Bind + Sync)> = vec![&on];
    params.extend(accounts.iter().map(|account| account as &(dyn Bind + Sync)));
    conn.execute(&sql, &params).await
}

fn read(row: &Row) -> Result<Withdrawn, StoreError> {
    Ok(Withdrawn {
        campaign_id: row.get("campaign_id")?,
        target: WithdrawnTarget {
            member_id: row.get("id")?,
            account_id: row.get("account_id")?,
            reason: row.get("withdrawn_reason")?,
            at: row.get("withdrawn_at")?,
        },
    })
}
