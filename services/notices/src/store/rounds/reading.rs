//! Lists of rounds and of what no round takes.

use kernel::{AccountId, CampaignId, Day, MemberId, Page, PageQuery, PersonId, Position, RoundId};
use store::{Conn, Json, StoreError, Value, Word, params};

use super::{ROUND, Round, round_of};
use crate::domain::rounds::{Address, RoundState};
use crate::domain::routing::Reason;

/// Which rounds are wanted.
#[derive(Clone, Debug, Default)]
pub struct RoundFilter {
    pub campaign_id: Option<CampaignId>,
    pub day: Option<Day>,
    pub technician: Option<PersonId>,
    pub state: Option<RoundState>,
    /// Leaves out what is not on a phone yet.
    pub without_drafts: bool,
}

/// Rounds, the newest day first.
pub async fn list(
    conn: &Conn,
    filter: &RoundFilter,
    page: &PageQuery,
    after: Option<(Day, RoundId)>,
) -> Result<Page<Round>, StoreError> {
    let mut sql = format!("{ROUND} where 1 = 1");
    let mut values: Vec<Value> = Vec::new();
    let mut narrow = |condition: &str, value: Value| {
        values.push(value);
        sql.push_str(&format!(" and {condition} ${}", values.len()));
    };
    if let Some(campaign) = filter.campaign_id {
        narrow("r.campaign_id =", campaign.into());
    }
    if let Some(day) = filter.day {
        narrow("r.day =", day.into());
    }
    if let Some(technician) = filter.technician {
        narrow("r.technician =", technician.into());
    }
    if let Some(state) = filter.state {
        narrow("r.state =", Word(state).into());
    }
    if filter.without_drafts {
        sql.push_str(" and r.state <> 'draft'");
    }
    if let Some((day, round)) = after {
        values.extend([day.into(), round.into()]);
        let (day, round) = (values.len() - 1, values.len());
        sql.push_str(&format!(" and (r.day < ${day} or (r.day = ${day} and r.round_id > ${round}))"));
    }
    values.push((i64::from(page.limit()) + 1).into());
    sql.push_str(&format!(" order by r.day desc, r.round_id limit ${}", values.len()));
    let rows = conn.all(&sql, &params(&values), round_of).await?;
    Ok(Page::from_rows(rows, page.limit(), |round| vec![round.day.to_string(), round.id.to_string()]))
}

/// A door that no round takes.
#[derive(Clone, Debug)]
pub struct Unplanned {
    pub member_id: MemberId,
    pub account_id: AccountId,
    pub account_reference: String,
    pub address: Address,
    pub position: Option<Position>,
    pub reason: Reason,
}

/// Which doors on no round are wanted.
#[derive(Clone, Copy, Debug)]
pub struct UnplannedFilter {
    pub campaign_id: CampaignId,
    pub day: Day,
    pub reason: Option<Reason>,
}

/// How many doors the newest plans of a day left out, by reason.
pub async fn unplanned_by_reason(
    conn: &Conn,
    day: Day,
    campaign: Option<CampaignId>,
) -> Result<Vec<(Reason, i64)>, StoreError> {
    let sql = "select reason, count(*) as doors from unplanned_stops
        where day = $1 and (cast($2 as uuid) is null or campaign_id = $2) group by reason order by reason";
    conn.all(sql, &[&day, &campaign], |row| Ok((row.get::<Word<_>>("reason")?.0, row.get("doors")?))).await
}

/// What the newest plan of a day left out, with the reason.
pub async fn unplanned(
    conn: &Conn,
    filter: UnplannedFilter,
    page: &PageQuery,
    after: Option<MemberId>,
) -> Result<Page<Unplanned>, StoreError> {
    let sql = "select u.member_id, u.reason, t.account_id, t.account_reference, t.premise from unplanned_stops u
        join targets t on t.member_id = u.member_id
            and t.step = (select max(v.step) from targets v where v.member_id = u.member_id)
        where u.campaign_id = $1 and u.day = $2 and (cast($3 as uuid) is null or u.member_id > $3)
            and (cast($5 as text) is null or u.reason = $5)
        order by u.member_id limit $4";
    let limit = i64::from(page.limit()) + 1;
    let rows = conn
        .all(sql, &[&filter.campaign_id, &filter.day, &after, &limit, &filter.reason.map(Word)], |row| {
            let premise = row.get::<Option<Json<contracts::accounts::PremiseFacts>>>("premise")?.map(|json| json.0);
            Ok(Unplanned {
                member_id: row.get("member_id")?,
                account_id: row.get("account_id")?,
                account_reference: row.get("account_reference")?,
                position: premise.as_ref().and_then(|premise| premise.position),
                address: premise.map(super::planning::address_of).unwrap_or_default(),
                reason: row.get::<Word<_>>("reason")?.0,
            })
        })
        .await?;
    Ok(Page::from_rows(rows, page.limit(), |row| vec![row.member_id.to_string()]))
}
