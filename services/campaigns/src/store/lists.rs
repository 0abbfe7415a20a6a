//! Defaulter lists: their rows point at frozen members, so a file can be made again at any time, byte for byte.

use contracts::approvals::SampleLine;
use kernel::{AccountId, CampaignId, Day, DefaulterListId, Money, Page, PageQuery, PersonId, Timestamp, Version};
use store::{Conn, Json, Row, StoreError, ensure_fresh};

use super::{SAMPLES, like, money, sample_line, unknown};
use crate::domain::draw::Arm;
use crate::domain::entry::Considered;
use crate::domain::list::{Debtor, ListState, Profile};

/// One list.
#[derive(Clone, Debug, PartialEq)]
pub struct DefaulterList {
    /// Its id.
    pub id: DefaulterListId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The frozen audience it was taken from.
    pub revision: u32,
    /// The code of the profile.
    pub profile_code: String,
    /// The profile as it was then.
    pub profile: Profile,
    /// Its human reference: `L-2026-003`.
    pub reference: String,
    /// Where it is.
    pub state: ListState,
    /// Counts every change.
    pub version: Version,
    /// Debtors on it.
    pub rows: u32,
    /// SHA-256 of the CSV file.
    pub sha256: String,
    /// Totals, one per currency.
    pub totals: Vec<Money>,
    /// The largest debt, one per currency.
    pub largest: Vec<Money>,
    /// Who made it.
    pub created_by: PersonId,
    /// When.
    pub created_at: Timestamp,
    /// When it was filed.
    pub filed_at: Option<Timestamp>,
    /// When the regulator confirmed it.
    pub acknowledged_at: Option<Timestamp>,
    /// The regulator's reference.
    pub acknowledgement: Option<String>,
}

const COLUMNS: &str = "id, campaign_id, revision, profile_code, profile, reference, state, version, listed, sha256, totals, \
    largest, created_by, created_at, filed_at, acknowledged_at, acknowledgement";

/// Who could be on a list: targets that are still in.
pub async fn candidates(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Vec<Debtor>, StoreError> {
    let sql = "select id, account_id, reference, legal_entity, currency, customer_name, customer_name_ar, community, building, \
               unit, frozen_minor, oldest_due_on, frozen_on, served_on from members \
               where campaign_id = $1 and revision = $2 and arm = 'treated' and state <> 'withdrawn'";
    conn.all(sql, &[&campaign, &revision], read_debtor).await
}

/// Every member of one revision, and whether it could be on a list; by reference.
pub async fn considered(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Vec<Considered>, StoreError> {
    let sql = "select id, account_id, reference, legal_entity, currency, customer_name, customer_name_ar, community, building, \
               unit, frozen_minor, oldest_due_on, frozen_on, served_on, arm, state from members \
               where campaign_id = $1 and revision = $2";
    let mut members = conn
        .all(sql, &[&campaign, &revision], |row| {
            let (arm, state): (String, String) = (row.get("arm")?, row.get("state")?);
            let arm = Arm::named(&arm).ok_or_else(|| unknown("arm", &arm))?;
            Ok(Considered { debtor: read_debtor(row)?, arm, is_withdrawn: state == "withdrawn" })
        })
        .await?;
    // Databases order text each in their own way.
    members.sort_by(|a, b| (&a.debtor.reference, a.debtor.account_id).cmp(&(&b.debtor.reference, b.debtor.account_id)));
    Ok(members)
}

/// Keeps a new list and its rows, in their order.
pub async fn insert(conn: &Conn, list: &DefaulterList, debtors: &[Debtor]) -> Result<(), StoreError> {
    let sql = "insert into defaulter_lists (id, campaign_id, revision, profile_code, profile, reference, state, version, listed, \
               sha256, totals, largest, created_by, created_at) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    conn.execute(
        sql,
        &[
            &list.id,
            &list.campaign_id,
            &list.revision,
            &list.profile_code,
            &Json(&list.profile),
            &list.reference,
            &list.state.name(),
            &list.version,
            &list.rows,
            &list.sha256,
            &Json(&list.totals),
            &Json(&list.largest),
            &list.created_by,
            &list.created_at,
        ],
    )
    .await?;
    let columns = ["list_id", "position", "member_id", "account_id", "served_on"];
    let rows = (1_i64..).zip(debtors).map(|(position, debtor)| {
        vec![
            list.id.into(),
            position.into(),
            debtor.member_id.into(),
            debtor.account_id.into(),
            debtor.served_on.into(),
        ]
    });
    conn.insert_many("list_rows", &columns, rows.collect()).await?;
    Ok(())
}

/// Keeps a list's new state; `list.version` is the one it was read with.
pub async fn save(conn: &Conn, list: &DefaulterList) -> Result<DefaulterList, StoreError> {
    let sql = "update defaulter_lists set state = $3, filed_at = $4, acknowledged_at = $5, acknowledgement = $6, \
               version = version + 1 where id = $1 and version = $2";
    let DefaulterList { id, version, state, filed_at, acknowledged_at, acknowledgement, .. } = list;
    let updated = conn.execute(sql, &[id, version, &state.name(), filed_at, acknowledged_at, acknowledgement]).await?;
    ensure_fresh(updated)?;
    Ok(DefaulterList { version: version.next(), ..list.clone() })
}

/// A list by its id.
pub async fn find(conn: &Conn, id: DefaulterListId) -> Result<Option<DefaulterList>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from defaulter_lists where id = $1"), &[&id], read).await
}

/// Which lists are wanted.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// Of one campaign.
    pub campaign: Option<CampaignId>,
    /// In one state.
    pub state: Option<ListState>,
    /// Made with one profile.
    pub profile: Option<String>,
    /// Part of the reference.
    pub text: Option<String>,
}

/// Lists, newest first.
pub async fn list(
    conn: &Conn,
    sought: &Sought,
    page: &PageQuery,
    before: Option<DefaulterListId>,
) -> Result<Page<DefaulterList>, StoreError> {
    let limit = i64::from(page.limit()) + 1;
    let sql = format!(
        "select {COLUMNS} from defaulter_lists where (cast($1 as uuid) is null or campaign_id = $1) \
         and (cast($2 as text) is null or state = $2) and (cast($3 as text) is null or profile_code = $3) \
         and (cast($4 as text) is null or lower(reference) like $4 escape '\\') \
         and (cast($5 as uuid) is null or id < $5) order by id desc limit $6"
    );
    let (state, text) = (sought.state.map(ListState::name), sought.text.as_deref().map(like));
    let rows = conn.all(&sql, &[&sought.campaign, &state, &sought.profile, &text, &before, &limit], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |list| vec![list.id.to_string()]))
}

/// A list that waits for a planner: to be submitted or filed, to be acknowledged, or with debtors to tell of.
pub struct Pending {
    /// The list.
    pub id: DefaulterListId,
    /// Its reference.
    pub reference: String,
    /// Where it is.
    pub state: ListState,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The campaign's reference.
    pub campaign_reference: String,
    /// Debtors on it.
    pub rows: u32,
    /// Debtors taken off since, of whom the regulator was not told.
    pub to_tell: u32,
}

/// Lists that wait for a planner, oldest first.
pub async fn pending(conn: &Conn) -> Result<Vec<Pending>, StoreError> {
    let sql = "select * from (select l.id, l.reference, l.state, l.campaign_id, c.reference as campaign_reference, l.listed, \
               (select count(*) from list_rows r where r.list_id = l.id and r.delisted_on is not null and r.told_on is null) \
               as to_tell from defaulter_lists l join campaigns c on c.id = l.campaign_id) p \
               where state in ('draft', 'approved', 'filed') or to_tell > 0 order by id limit 500";
    conn.all(sql, &[], |row| {
        let state: String = row.get("state")?;
        Ok(Pending {
            id: row.get("id")?,
            reference: row.get("reference")?,
            state: ListState::named(&state).ok_or_else(|| unknown("state of a list", &state))?,
            campaign_id: row.get("campaign_id")?,
            campaign_reference: row.get("campaign_reference")?,
            rows: row.get("listed")?,
            to_tell: row.get("to_tell")?,
        })
    })
    .await
}

/// The debtors on a list, in its order, as they were when it was made.
pub async fn debtors(conn: &Conn, id: DefaulterListId) -> Result<Vec<Debtor>, StoreError> {
    let sql = "select m.id, m.account_id, m.reference, m.legal_entity, m.currency, m.customer_name, m.customer_name_ar, \
               m.community, m.building, m.unit, m.frozen_minor, m.oldest_due_on, m.frozen_on, r.served_on \
               from list_rows r join members m on m.id = r.member_id where r.list_id = $1 order by r.position";
    conn.all(sql, &[&id], read_debtor).await
}

/// The largest debtors on a list.
pub async fn largest(conn: &Conn, id: DefaulterListId) -> Result<Vec<SampleLine>, StoreError> {
    let sql = "select m.reference, m.customer_name, m.currency, m.frozen_minor, m.oldest_due_on, m.frozen_on \
               from list_rows r join members m on m.id = r.member_id where r.list_id = $1 \
               order by m.frozen_minor desc, m.account_id limit $2";
    conn.all(sql, &[&id, &SAMPLES], sample_line).await
}

/// Debtors who were taken off since, because nothing is left to collect.
pub async fn delisted(conn: &Conn, id: DefaulterListId) -> Result<Vec<(AccountId, Day)>, StoreError> {
    let sql = "select account_id, delisted_on from list_rows where list_id = $1 and delisted_on is not null order by position";
    conn.all(sql, &[&id], |row| Ok((row.get("account_id")?, row.get("delisted_on")?))).await
}

fn read(row: &Row) -> Result<DefaulterList, StoreError> {
    let state: String = row.get("state")?;
    Ok(DefaulterList {
        id: row.get("id")?,
        campaign_id: row.get("campaign_id")?,
        revision: row.get("revision")?,
        profile_code: row.get("profile_code")?,
        profile: row.get::<Json<_>>("profile")?.0,
        reference: row.get("reference")?,
        state: ListState::named(&state).ok_or_else(|| unknown("state of a list", &state))?,
        version: row.get("version")?,
        rows: row.get("listed")?,
        sha256: row.get("sha256")?,
        totals: row.get::<Json<_>>("totals")?.0,
        largest: row.get::<Json<_>>("largest")?.0,
        created_by: row.get("created_by")?,
        created_at: row.get("created_at")?,
        filed_at: row.get("filed_at")?,
        acknowledged_at: row.get("acknowledged_at")?,
        acknowledgement: row.get("acknowledgement")?,
    })
}

fn read_debtor(row: &Row) -> Result<Debtor, StoreError> {
    Ok(Debtor {
        member_id: row.get("id")?,
        account_id: row.get("account_id")?,
        reference: row.get("reference")?,
        legal_entity: row.get("legal_entity")?,
        name: row.get("customer_name")?,
        name_ar: row.get("customer_name_ar")?,
        community: row.get("community")?,
        building: row.get("building")?,
        unit: row.get("unit")?,
        amount: money(row, "frozen_minor", "currency")?,
        oldest_due_on: row.get("oldest_due_on")?,
        frozen_on: row.get("frozen_on")?,
        served_on: row.get("served_on")?,
    })
}
