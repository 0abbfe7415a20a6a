//! Receipts as heard, and what they mean for members. A return may be heard before its receipt, a receipt after its window.

use std::collections::HashMap;

use contracts::accounts::RecordedReceipt;
use kernel::{AccountId, CampaignId, ReceiptId};
use store::{Bind, Conn, StoreError, placeholders};

/// Keeps receipts; hearing one again changes nothing.
pub async fn record(conn: &Conn, items: &[RecordedReceipt]) -> Result<(), StoreError> {
    let columns = [
        ("receipt_id", "uuid"),
        ("account_id", "uuid"),
        ("currency", "text"),
        ("amount_minor", "bigint"),
        ("effective_on", "date"),
        ("recorded_at", "timestamptz"),
    ];
    let rows = once_each(items).map(|item| {
        vec![
            item.receipt_id.into(),
            item.account_id.into(),
            item.currency.into(),
            item.amount.into(),
            item.effective_on.into(),
            item.recorded_at.into(),
        ]
    });
    conn.stage("heard_receipts", &columns, rows.collect()).await?;
    let sql = "insert into receipts (receipt_id, account_id, currency, amount_minor, effective_on, recorded_at) \
               select receipt_id, account_id, currency, amount_minor, effective_on, recorded_at from heard_receipts where true \
               on conflict (receipt_id) do update set amount_minor = excluded.amount_minor, \
               effective_on = excluded.effective_on, recorded_at = excluded.recorded_at";
    conn.execute(sql, &[]).await?;
    Ok(())
}

/// Keeps returns.
pub async fn take_back(conn: &Conn, items: &[RecordedReceipt]) -> Result<(), StoreError> {
    let columns = [
        ("receipt_id", "uuid"),
        ("account_id", "uuid"),
        ("currency", "text"),
        ("returned_minor", "bigint"),
        ("returned_on", "date"),
    ];
    let rows = once_each(items).map(|item| {
        vec![
            item.receipt_id.into(),
            item.account_id.into(),
            item.currency.into(),
            item.amount.into(),
            item.effective_on.into(),
        ]
    });
    conn.stage("heard_returns", &columns, rows.collect()).await?;
    let sql = "insert into receipts (receipt_id, account_id, currency, returned_minor, returned_on) \
               select receipt_id, account_id, currency, returned_minor, returned_on from heard_returns where true \
               on conflict (receipt_id) do update set returned_minor = excluded.returned_minor, \
               returned_on = excluded.returned_on";
    conn.execute(sql, &[]).await?;
    Ok(())
}

/// Works out again what the members of these accounts have paid; gives the campaigns whose figures changed.
pub async fn recount(conn: &Conn, accounts: &[AccountId]) -> Result<Vec<CampaignId>, StoreError> {
    let sql = recount_sql(&format!("m.account_id in ({})", placeholders(1, accounts.len())));
    let params: Vec<&(dyn Bind + Sync)> = accounts.iter().map(|account| account as &(dyn Bind + Sync)).collect();
    let mut campaigns: Vec<CampaignId> = conn.all(&sql, &params, |row| row.get("campaign_id")).await?;
    campaigns.sort_unstable();
    campaigns.dedup();
    Ok(campaigns)
}

/// The same for a campaign that begins to run: a receipt of the launch day may have been heard before it.
pub async fn recount_campaign(conn: &Conn, campaign: CampaignId) -> Result<(), StoreError> {
    conn.all(&recount_sql("m.campaign_id = $1"), &[&campaign], |_| Ok(())).await?;
    Ok(())
}

/// A receipt counts when it is effective within the window and was not yet known when the figures were frozen.
fn recount_sql(which: &str) -> String {
    format!(
        "update members set recovered_minor = t.capped from (\
         select id, case when total > frozen_minor then frozen_minor when total < 0 then 0 else total end as capped from (\
         select m.id, m.frozen_minor, coalesce(cast(sum(r.amount_minor - r.returned_minor) as bigint), 0) as total \
         from members m join campaigns c on c.id = m.campaign_id and c.revision = m.revision \
         left join receipts r on r.account_id = m.account_id and r.effective_on >= c.launched_on \
           and r.effective_on <= c.window_end and r.recorded_at > c.frozen_at \
         where {which} and c.launched_on is not null group by m.id, m.frozen_minor) s) t \
         where members.id = t.id and members.recovered_minor <> t.capped returning campaign_id"
    )
}

/// A statement may touch a row once only.
fn once_each(items: &[RecordedReceipt]) -> impl Iterator<Item = &RecordedReceipt> {
    let by_id: HashMap<ReceiptId, &RecordedReceipt> = items.iter().map(|item| (item.receipt_id, item)).collect();
    by_id.into_values()
}
