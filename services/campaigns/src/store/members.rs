//! The frozen audience, and how far each target is.

use contracts::accounts::PremiseFacts;
use contracts::approvals::SampleLine;
use kernel::{AccountId, CampaignId, Day, MemberId, Money, Page, PageQuery, Timestamp};
use store::{Bind, Conn, Json, Row, StoreError, placeholders};

use super::{SAMPLES, campaigns, like, money, sample_line, unknown};
use crate::domain::campaign::Campaign;
use crate::domain::draw::Arm;

/// One member of an audience.
pub struct Member {
    /// The membership.
    pub id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// Its reference.
    pub reference: String,
    /// The side.
    pub arm: Arm,
    /// Its place in the draw.
    pub bucket: u32,
    /// How far it is: `planned`, `released`, `printed`, `served`, `failed`, `withdrawn`.
    pub state: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// The name.
    pub name: String,
    /// The name in Arabic.
    pub name_ar: Option<String>,
    /// Where a notice is delivered.
    pub premise: Option<PremiseFacts>,
    /// The frozen debt.
    pub frozen: Money,
    /// Received within the window, at most the frozen debt.
    pub recovered: Money,
    /// Due day of the oldest overdue document when frozen.
    pub oldest_due_on: Option<Day>,
    /// The day the figures were frozen at.
    pub frozen_on: Day,
    /// When it was handed to the printers.
    pub released_on: Option<Day>,
    /// When its notice was printed.
    pub printed_at: Option<Timestamp>,
    /// When its notice was served.
    pub served_on: Option<Day>,
    /// Visits so far.
    pub attempts: u32,
    /// How the last one ended.
    pub last_outcome: Option<String>,
    /// Why it left.
    pub withdrawn_reason: Option<String>,
    /// When.
    pub withdrawn_at: Option<Timestamp>,
}

/// Which members are wanted.
#[derive(Default)]
pub struct Filter {
    /// Of one side.
    pub arm: Option<String>,
    /// In one state.
    pub state: Option<String>,
    /// Part of the reference or the name.
    pub text: Option<String>,
}

const COLUMNS: &str = "id, account_id, reference, arm, bucket, state, legal_entity, currency, customer_name, \
    customer_name_ar, premise, frozen_minor, recovered_minor, oldest_due_on, frozen_on, released_on, printed_at, served_on, \
    attempts, last_outcome, withdrawn_reason, withdrawn_at";

/// Members of one revision, in the order of accounts.
pub async fn list(
    conn: &Conn,
    campaign: CampaignId,
    revision: u32,
    filter: &Filter,
    page: &PageQuery,
    after: Option<AccountId>,
) -> Result<Page<Member>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from members where campaign_id = $1 and revision = $2 \
         and ($3 is null or account_id > $3) and ($4 is null or arm = $4) and ($5 is null or state = $5) \
         and (cast($6 as text) is null or lower(reference) like $6 escape '\\' \
         or lower(customer_name) like $6 escape '\\' or customer_name_ar like $6 escape '\\') \
         order by account_id limit $7"
    );
    let limit = i64::from(page.limit()) + 1;
    let text = filter.text.as_deref().map(like);
    let rows = conn.all(&sql, &[&campaign, &revision, &after, &filter.arm, &filter.state, &text, &limit], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |member| vec![member.account_id.to_string()]))
}

/// A membership and the campaign it is in.
pub struct Membership {
    /// The campaign.
    pub campaign: Campaign,
    /// The member.
    pub member: Member,
}

/// The campaigns an account was in, newest first: members of what is frozen now.
pub async fn of_account(
    conn: &Conn,
    account: AccountId,
    page: &PageQuery,
    before: Option<CampaignId>,
) -> Result<Page<Membership>, StoreError> {
    let sql = format!(
        "select {COLUMNS}, campaign_id from members where account_id = $1 and ($2 is null or campaign_id < $2) \
         and exists (select 1 from campaigns c where c.id = members.campaign_id and c.revision = members.revision \
         and c.frozen is not null) order by campaign_id desc limit $3"
    );
    let limit = i64::from(page.limit()) + 1;
    let rows = conn.all(&sql, &[&account, &before, &limit], |row| Ok((row.get("campaign_id")?, read(row)?))).await?;
    let page = Page::from_rows(rows, page.limit(), |(campaign, _): &(CampaignId, Member)| vec![campaign.to_string()]);
    let mut found = campaigns::find_all(conn, page.items.iter().map(|(id, _)| *id).collect()).await?;
    let Page { items, next_cursor } = page;
    let known = items.into_iter().filter_map(|(id, member)| Some(Membership { campaign: found.remove(&id)?, member }));
    Ok(Page { items: known.collect(), next_cursor })
}

/// The largest members of one revision, of both arms.
pub async fn largest(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Vec<SampleLine>, StoreError> {
    let sql = "select reference, customer_name, currency, frozen_minor, oldest_due_on, frozen_on from members \
               where campaign_id = $1 and revision = $2 order by frozen_minor desc, account_id limit $3";
    conn.all(sql, &[&campaign, &revision, &SAMPLES], sample_line).await
}

/// The targets of a plan: who was treated, in the order in which a round would meet them.
pub async fn to_visit(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Vec<MemberId>, StoreError> {
    let sql = "select id from members where campaign_id = $1 and revision = $2 and arm = 'treated' \
               and state <> 'withdrawn' order by community nulls last, building nulls last, unit nulls last, account_id";
    conn.all(sql, &[&campaign, &revision], |row| row.get("id")).await
}

/// Notes that notices were printed.
pub async fn mark_printed(conn: &Conn, members: &[MemberId], at: Timestamp) -> Result<u64, StoreError> {
    let sql = format!(
        "update members set printed_at = $1, state = case when state in ('planned', 'released') then 'printed' else state end \
         where printed_at is null and id in ({})",
        placeholders(2, members.len())
    );
    let mut params: Vec<&(dyn Bind + Sync)> = vec![&at];
    params.extend(members.iter().map(|member| member as &(dyn Bind + Sync)));
    conn.execute(&sql, &params).await
}

/// Notes a visit; an attempt that is heard after a later one changes nothing.
pub async fn mark_visited(
    conn: &Conn,
    member: MemberId,
    attempt: u32,
    outcome: &str,
    delivered: bool,
) -> Result<u64, StoreError> {
    let state = if delivered { "served" } else { "failed" };
    let sql = "update members set attempts = $2, last_outcome = $3, \
               state = case when state in ('withdrawn', 'served') then state else $4 end where id = $1 and attempts < $2";
    conn.execute(sql, &[&member, &attempt, &outcome, &state]).await
}

/// Notes that a notice counts as served.
pub async fn mark_served(conn: &Conn, member: MemberId, on: Day) -> Result<u64, StoreError> {
    let sql = "update members set served_on = $2, state = case when state = 'withdrawn' then state else 'served' end \
               where id = $1 and (served_on is null or served_on > $2)";
    conn.execute(sql, &[&member, &on]).await
}

fn read(row: &Row) -> Result<Member, StoreError> {
    let arm: String = row.get("arm")?;
    Ok(Member {
        id: row.get("id")?,
        account_id: row.get("account_id")?,
        reference: row.get("reference")?,
        arm: Arm::named(&arm).ok_or_else(|| unknown("arm", &arm))?,
        bucket: row.get("bucket")?,
        state: row.get("state")?,
        legal_entity: row.get("legal_entity")?,
        name: row.get("customer_name")?,
        name_ar: row.get("customer_name_ar")?,
        premise: row.get::<Option<Json<_>>>("premise")?.map(|premise| premise.0),
        frozen: money(row, "frozen_minor", "currency")?,
        recovered: money(row, "recovered_minor", "currency")?,
        oldest_due_on: row.get("oldest_due_on")?,
        frozen_on: row.get("frozen_on")?,
        released_on: row.get("released_on")?,
        printed_at: row.get("printed_at")?,
        served_on: row.get("served_on")?,
        attempts: row.get("attempts")?,
        last_outcome: row.get("last_outcome")?,
        withdrawn_reason: row.get("withdrawn_reason")?,
        withdrawn_at: row.get("withdrawn_at")?,
    })
}
