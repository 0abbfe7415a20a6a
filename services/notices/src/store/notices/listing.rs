//! Lists of notices, with the names a screen shows.

use kernel::{AccountId, CampaignId, NoticeId, Page, PageQuery, PrintRunId, RoundId};
use store::{Conn, Row, StoreError};

use super::read;
use crate::domain::notice::{Notice, Status};

/// Which notices are wanted.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this campaign.
    pub campaign_id: Option<CampaignId>,
    /// Of this run.
    pub run_id: Option<PrintRunId>,
    /// Of this account.
    pub account_id: Option<AccountId>,
    /// Of this round.
    pub round_id: Option<RoundId>,
    /// With this status.
    pub status: Option<Status>,
    /// With this number.
    pub number: Option<String>,
}

/// A notice with the names that people know it by.
#[derive(Clone, Debug)]
pub struct Listed {
    pub notice: Notice,
    pub campaign_reference: String,
    pub campaign_title: String,
    pub account_reference: String,
    pub customer_name: String,
    pub customer_name_ar: Option<String>,
}

const LISTED: &str =
    "select n.*, t.campaign_reference, t.campaign_title, t.account_reference, t.customer_name, t.customer_name_ar
    from notices n join targets t on t.member_id = n.member_id and t.step = n.step";

fn read_listed(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        notice: read(row)?,
        campaign_reference: row.get("campaign_reference")?,
        campaign_title: row.get("campaign_title")?,
        account_reference: row.get("account_reference")?,
        customer_name: row.get("customer_name")?,
        customer_name_ar: row.get("customer_name_ar")?,
    })
}

/// A notice with its names.
pub async fn load_listed(conn: &Conn, id: NoticeId) -> Result<Listed, StoreError> {
    conn.one(&format!("{LISTED} where n.notice_id = $1"), &[&id], read_listed).await
}

/// Notices by number.
pub async fn list(
    conn: &Conn,
    page: &PageQuery,
    after: Option<String>,
    filter: &Filter,
) -> Result<Page<Listed>, StoreError> {
    let sql = format!(
        "{LISTED} where (cast($1 as uuid) is null or n.campaign_id = $1)
          and (cast($2 as uuid) is null or n.run_id = $2)
          and (cast($3 as uuid) is null or n.account_id = $3)
          and (cast($4 as uuid) is null or n.round_id = $4)
          and (cast($5 as text) is null or n.status = $5)
          and (cast($6 as text) is null or n.number = $6)
          and (cast($7 as text) is null or n.number > $7)
         order by n.number limit $8"
    );
    let rows = conn
        .all(
            &sql,
            &[
                &filter.campaign_id,
                &filter.run_id,
                &filter.account_id,
                &filter.round_id,
                &filter.status.map(Status::word),
                &filter.number,
                &after,
                &i64::from(page.limit() + 1),
            ],
            read_listed,
        )
        .await?;
    Ok(Page::from_rows(rows, page.limit(), |listed| vec![listed.notice.number.to_string()]))
}
