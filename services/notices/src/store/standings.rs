//! The newest balance of each account.

use std::collections::HashMap;

use contracts::accounts::AccountBalance;
use kernel::{AccountId, CampaignId};
use store::{Conn, Json, Row, StoreError, Tx, Value};

use crate::domain::standing::Standing;

/// Keeps the newer of what is known and what is told.
pub async fn keep(tx: &Tx, balances: &[AccountBalance]) -> Result<(), StoreError> {
    let columns = [
        ("account_id", "uuid"),
        ("version", "bigint"),
        ("currency", "text"),
        ("to_collect", "bigint"),
        ("holds", "jsonb"),
    ];
    let row = |told: &AccountBalance| -> Vec<Value> {
        vec![
            told.account_id.into(),
            told.version.into(),
            told.currency.into(),
            told.to_collect.into(),
            Json(&told.holds).into(),
        ]
    };
    tx.stage("told_now", &columns, newest(balances).into_iter().map(row).collect()).await?;
    let sql = "insert into standings (account_id, version, currency, to_collect, holds)
        select account_id, version, currency, to_collect, holds from told_now where true
        on conflict (account_id) do update
        set version = excluded.version, currency = excluded.currency, to_collect = excluded.to_collect,
            holds = excluded.holds
        where excluded.version > standings.version";
    tx.execute(sql, &[]).await.map(|_| ())
}

/// One balance per account: an insert may not meet the same row twice.
fn newest(balances: &[AccountBalance]) -> Vec<&AccountBalance> {
    let mut newest: HashMap<AccountId, &AccountBalance> = HashMap::new();
    for told in balances {
        let known = newest.entry(told.account_id).or_insert(told);
        if told.version > known.version {
            *known = told;
        }
    }
    newest.into_values().collect()
}

/// How one account stands, where anybody told.
pub async fn find(conn: &Conn, account_id: AccountId) -> Result<Option<Standing>, StoreError> {
    let sql = "select version, to_collect, holds from standings where account_id = $1";
    conn.optional(sql, &[&account_id], read).await
}

/// How the accounts of a campaign's targets stand.
pub async fn of_campaign(conn: &Conn, campaign_id: CampaignId) -> Result<HashMap<AccountId, Standing>, StoreError> {
    let sql = "select account_id, version, to_collect, holds from standings
        where account_id in (select account_id from targets where campaign_id = $1)";
    let rows = conn.all(sql, &[&campaign_id], |row| Ok((row.get("account_id")?, read(row)?))).await?;
    Ok(rows.into_iter().collect())
}

fn read(row: &Row) -> Result<Standing, StoreError> {
    Ok(Standing {
        version: row.get("version")?,
        to_collect: row.get("to_collect")?,
        holds: row.get::<Json<Vec<String>>>("holds")?.0,
    })
}
