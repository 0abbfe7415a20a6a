//! Freezing an audience: the database selects and copies, the draw happens while the accounts stream by.

use std::collections::BTreeMap;

use contracts::campaigns::{Arm as ToldArm, FrozenMember};
use kernel::{AccountId, BasisPoints, CampaignId, Currency, Day, MemberId, Money};
use store::{Conn, StoreError, Value, params};

use super::bound;
use super::withdrawals::{busy, exclusion};
use crate::domain::catalogue::DEBTORS;
use crate::domain::compile::compile;
use crate::domain::draw::{self, Arm, Fingerprint};
use crate::domain::rule::Rule;
use crate::store::debtors::KNOWN;

/// What is frozen, and how.
pub struct Freezing<'a> {
    /// The campaign.
    pub campaign: CampaignId,
    /// Which freezing.
    pub revision: u32,
    /// The selection.
    pub rule: &'a Rule,
    /// The day that days past due count to.
    pub as_of: Day,
    /// The day of the freezing.
    pub frozen_on: Day,
    /// The share left alone.
    pub hold_out: BasisPoints,
    /// What the fingerprint begins with.
    pub terms: &'a str,
}

/// What freezing found.
pub struct Drawn {
    /// The fingerprint.
    pub hash: String,
    /// Everybody in the audience, in the order of accounts.
    pub members: Vec<FrozenMember>,
    /// Accounts left out, by reason.
    pub excluded: BTreeMap<String, u32>,
}

const COPIED: &str = "account_id uuid, reason text, reference text, legal_entity text, currency text, customer_name text, \
    language text, community text, building text, overdue_minor bigint, to_collect_minor bigint, oldest_due_on date, \
    age_0 bigint, age_1 bigint, age_2 bigint, age_3 bigint, age_4 bigint, age_5 bigint, age_6 bigint, age_7 bigint";

/// Selects, draws and keeps the audience.
pub async fn freeze(conn: &Conn, freezing: &Freezing<'_>) -> Result<Drawn, StoreError> {
    copy_selected(conn, freezing).await?;
    let (hash, members) = draw(conn, freezing).await?;
    keep_members(conn, freezing).await?;
    let excluded = keep_exclusions(conn, freezing).await?;
    Ok(Drawn { hash, members, excluded })
}

/// One statement sees one state of the projection, whatever is heard meanwhile.
async fn copy_selected(conn: &Conn, freezing: &Freezing<'_>) -> Result<(), StoreError> {
    let columns: Vec<(&str, &str)> = COPIED.split(',').filter_map(|column| column.trim().split_once(' ')).collect();
    conn.stage("selected", &columns, Vec::new()).await?;
    let condition = compile(freezing.rule, &DEBTORS, freezing.as_of, 2);
    let mut values: Vec<Value> = vec![freezing.campaign.into()];
    values.extend(condition.params.iter().map(bound));
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let sql = format!(
        "insert into selected ({}) select d.account_id, {}, {} from debtors d where {KNOWN} and {}",
        names.join(", "),
        exclusion(&format!("exists (select 1 from {} and m.account_id = d.account_id)", busy("$1"))),
        names[2..].join(", "),
        condition.whole
    );
    conn.execute(&sql, &params(&values)).await?;
    Ok(())
}

async fn draw(conn: &Conn, freezing: &Freezing<'_>) -> Result<(String, Vec<FrozenMember>), StoreError> {
    let campaign = freezing.campaign.to_string();
    let mut fingerprint = Fingerprint::of_terms(freezing.terms);
    let (mut members, mut drawn) = (Vec::new(), Vec::new());
    let sql = "select account_id, currency, to_collect_minor from selected where reason is null order by account_id";
    conn.each(sql, &[], |row| {
        let account: AccountId = row.get("account_id")?;
        let (currency, minor) = (row.get::<Currency>("currency")?, row.get("to_collect_minor")?);
        let text = account.to_string();
        let bucket = draw::bucket(&campaign, &text);
        let arm = draw::arm(bucket, freezing.hold_out);
        fingerprint.add(&text, arm, currency, minor);
        let member = MemberId::fresh();
        drawn.push(vec![account.into(), member.into(), arm.name().into(), bucket.into()]);
        let frozen = Money::of_minor(minor, currency);
        members.push(FrozenMember { member_id: member, account_id: account, arm: told(arm), frozen });
        Ok(())
    })
    .await?;
    let columns = [("account_id", "uuid"), ("member_id", "uuid"), ("arm", "text"), ("bucket", "bigint")];
    conn.stage("drawn", &columns, drawn).await?;
    Ok((fingerprint.finish(), members))
}

async fn keep_members(conn: &Conn, freezing: &Freezing<'_>) -> Result<(), StoreError> {
    let sql = "insert into members (id, campaign_id, revision, account_id, arm, bucket, reference, legal_entity, currency, \
               customer_name, customer_name_ar, language, community, building, unit, premise, frozen_minor, oldest_due_on, \
               frozen_on, age_0, age_1, age_2, age_3, age_4, age_5, age_6, age_7, state) \
               select w.member_id, $1, $2, s.account_id, w.arm, w.bucket, s.reference, s.legal_entity, s.currency, \
               s.customer_name, c.customer_name_ar, s.language, s.community, s.building, c.unit, c.premise, \
               s.to_collect_minor, s.oldest_due_on, $3, s.age_0, s.age_1, s.age_2, s.age_3, s.age_4, s.age_5, s.age_6, \
               s.age_7, 'planned' \
               from selected s join drawn w on w.account_id = s.account_id \
               join debtor_contacts c on c.account_id = s.account_id";
    conn.execute(sql, &[&freezing.campaign, &freezing.revision, &freezing.frozen_on]).await?;
    Ok(())
}

async fn keep_exclusions(conn: &Conn, freezing: &Freezing<'_>) -> Result<BTreeMap<String, u32>, StoreError> {
    let sql = "insert into exclusions (campaign_id, revision, account_id, reference, reason, currency, overdue_minor) \
               select $1, $2, account_id, reference, reason, currency, overdue_minor from selected where reason is not null";
    conn.execute(sql, &[&freezing.campaign, &freezing.revision]).await?;
    let sql = "select reason, count(*) as accounts from selected where reason is not null group by reason";
    let counted = conn.all(sql, &[], |row| Ok((row.get("reason")?, row.get("accounts")?))).await?;
    Ok(counted.into_iter().collect())
}

const fn told(arm: Arm) -> ToldArm {
    match arm {
        Arm::Treated => ToldArm::Treated,
        Arm::HeldOut => ToldArm::HeldOut,
    }
}
