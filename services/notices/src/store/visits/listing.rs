//! Lists of visits, with the names a screen shows.

use contracts::notices::Outcome;
use kernel::{AccountId, CampaignId, NoticeId, Page, PageQuery, PersonId, Position, RoundId, Timestamp, VisitId};
use store::{Conn, Json, Row, StoreError, Value, params};

use super::{Visit, visit_of};
use crate::domain::flags::Flag;
use crate::domain::rounds::{Address, Addressee};
use crate::domain::visits::Review;

/// A visit with the names that people know its parts by.
#[derive(Clone, Debug)]
pub struct Listed {
    pub visit: Visit,
    pub technician_name: Option<String>,
    pub account_reference: Option<String>,
    pub notice_number: String,
    pub addressee: Addressee,
    pub address: Address,
    pub position: Option<Position>,
}

const LISTED: &str =
    "select v.*, p.name as technician_name, t.account_reference, n.number as notice_number, s.addressee,
        s.address, s.location
    from visits v join stops s on s.stop_id = v.stop_id join notices n on n.notice_id = v.notice_id
    left join people p on p.person_id = v.technician
    left join targets t on t.member_id = s.member_id and t.step = s.step";

fn listed_of(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        visit: visit_of(row)?,
        technician_name: row.get("technician_name")?,
        account_reference: row.get("account_reference")?,
        notice_number: row.get("notice_number")?,
        addressee: row.get::<Json<_>>("addressee")?.0,
        address: row.get::<Json<_>>("address")?.0,
        position: row.get::<Option<Json<_>>>("location")?.map(|position| position.0),
    })
}

/// A visit that must exist, with its names.
pub async fn load_listed(conn: &Conn, id: VisitId) -> Result<Listed, StoreError> {
    conn.one(&format!("{LISTED} where v.visit_id = $1"), &[&id], listed_of).await
}

/// Which visits are wanted.
#[derive(Clone, Debug, Default)]
pub struct VisitFilter {
    pub campaign_id: Option<CampaignId>,
    pub account_id: Option<AccountId>,
    pub notice_id: Option<NoticeId>,
    pub technician: Option<PersonId>,
    pub round_id: Option<RoundId>,
    pub outcome: Option<Outcome>,
    pub review_state: Option<Review>,
    /// With doubts (`true`) or without (`false`).
    pub flagged: Option<bool>,
    /// With this doubt.
    pub flag: Option<Flag>,
    /// From this instant on, and before that one.
    pub within: Option<(Timestamp, Timestamp)>,
}

/// Visits, the newest received first.
pub async fn list(
    conn: &Conn,
    filter: &VisitFilter,
    page: &PageQuery,
    after: Option<VisitId>,
) -> Result<Page<Listed>, StoreError> {
    let mut sql = format!("{LISTED} where 1 = 1");
    let mut values: Vec<Value> = Vec::new();
    let mut narrow = |condition: &str, value: Option<Value>| {
        let Some(value) = value else { return };
        values.push(value);
        sql.push_str(&format!(" and {condition} ${}", values.len()));
    };
    narrow("v.campaign_id =", filter.campaign_id.map(Value::from));
    narrow("v.account_id =", filter.account_id.map(Value::from));
    narrow("v.notice_id =", filter.notice_id.map(Value::from));
    narrow("v.technician =", filter.technician.map(Value::from));
    narrow("v.round_id =", filter.round_id.map(Value::from));
    narrow("v.outcome =", filter.outcome.map(|outcome| outcome.name().into()));
    narrow("v.review_state =", filter.review_state.map(|review| review.name().into()));
    narrow("cast(v.flags as text) like", filter.flag.map(|flag| format!("%\"{}\"%", flag.code()).into()));
    narrow("v.visited_at >=", filter.within.map(|(from, _)| from.into()));
    narrow("v.visited_at <", filter.within.map(|(_, to)| to.into()));
    narrow("v.visit_id <", after.map(Value::from));
    match filter.flagged {
        Some(true) => sql.push_str(" and v.is_flagged"),
        Some(false) => sql.push_str(" and not v.is_flagged"),
        None => {}
    }
    values.push((i64::from(page.limit()) + 1).into());
    sql.push_str(&format!(" order by v.visit_id desc limit ${}", values.len()));
    let rows = conn.all(&sql, &params(&values), listed_of).await?;
    Ok(Page::from_rows(rows, page.limit(), |listed| vec![listed.visit.id.to_string()]))
}
