//! Who was selected but left out of a frozen audience.

use kernel::{AccountId, CampaignId, Money, Page, PageQuery};
use store::{Conn, Row, StoreError};

use super::{like, money};

/// An account that was selected but left out.
pub struct Excluded {
    /// The account.
    pub account_id: AccountId,
    /// Its reference.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// What was overdue.
    pub overdue: Money,
}

/// Accounts left out of one revision, in the order of accounts.
pub async fn list(
    conn: &Conn,
    (campaign, revision): (CampaignId, u32),
    reason: Option<&str>,
    text: Option<&str>,
    page: &PageQuery,
    after: Option<AccountId>,
) -> Result<Page<Excluded>, StoreError> {
    let sql = "select account_id, reference, reason, currency, overdue_minor from exclusions \
               where campaign_id = $1 and revision = $2 and ($3 is null or account_id > $3) \
               and ($4 is null or reason = $4) and (cast($5 as text) is null or lower(reference) like $5 escape '\\') \
               order by account_id limit $6";
    let limit = i64::from(page.limit()) + 1;
    let read = |row: &Row| {
        Ok(Excluded {
            account_id: row.get("account_id")?,
            reference: row.get("reference")?,
            reason: row.get("reason")?,
            overdue: money(row, "overdue_minor", "currency")?,
        })
    };
    let text = text.map(like);
    let rows = conn.all(sql, &[&campaign, &revision, &after, &reason, &text, &limit], read).await?;
    Ok(Page::from_rows(rows, page.limit(), |excluded| vec![excluded.account_id.to_string()]))
}

/// Accounts left out for one reason in one currency.
pub struct Sum {
    /// Why.
    pub reason: String,
    /// How many.
    pub accounts: u32,
    /// What was overdue.
    pub overdue: Money,
}

/// Accounts left out of one revision, summed up.
pub async fn sums(conn: &Conn, campaign: CampaignId, revision: u32) -> Result<Vec<Sum>, StoreError> {
    let sql = "select reason, currency, count(*) as accounts, cast(sum(overdue_minor) as bigint) as overdue_minor \
               from exclusions where campaign_id = $1 and revision = $2 group by reason, currency order by reason, currency";
    conn.all(sql, &[&campaign, &revision], |row| {
        Ok(Sum {
            reason: row.get("reason")?,
            accounts: row.get("accounts")?,
            overdue: money(row, "overdue_minor", "currency")?,
        })
    })
    .await
}
