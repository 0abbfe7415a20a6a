//! Accounts as they stood at a day.

use contracts::accounts::AccountBalance;
use kernel::{AccountId, Day, Timestamp};
use store::{Conn, StoreError};

use super::account_list::Filter;
use super::accounts::{Account, COLUMNS, JOINS, read};
use super::ageing::{self, Question, Scope};
use super::{balances, ledger, search_terms};

/// What a list of aged accounts is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgedOrder {
    /// The accounts themselves.
    Account,
    /// Most open first.
    Open,
    /// Most overdue first.
    Overdue,
    /// Most to collect first.
    ToCollect,
}

/// Accounts as they stood at a day. `after` is the sort key and the id of the row before.
pub async fn list(
    conn: &Conn,
    (as_of, known_at): (Day, Option<Timestamp>),
    filter: &Filter,
    order: AgedOrder,
    after: Option<(i64, AccountId)>,
    rows: u32,
) -> Result<Vec<(Account, AccountBalance)>, StoreError> {
    let rare = filter.rare_word(conn).await?;
    let days = ledger::load_days(conn).await?;
    let mut query = ageing::figures(&Question { as_of, known_at, scope: Scope::All, counts: false }, days.latest_on);
    let mut conditions = filter.conditions(&mut query.binds, "f");
    if let Some(word) = rare {
        let within = search_terms::within("t", word, &mut query.binds);
        conditions.push_str(&format!(" and a.id in (select t.account_id from search_terms t where {within})"));
    }
    let words = if filter.words.is_some() { " join account_words w on w.account_id = a.id" } else { "" };
    let column = match order {
        AgedOrder::Account => None,
        AgedOrder::Open => Some("f.open_minor"),
        AgedOrder::Overdue => Some("f.overdue_minor"),
        AgedOrder::ToCollect => Some("f.to_collect_minor"),
    };
    if let Some((sum, id)) = after {
        let id = query.binds.add(id);
        conditions.push_str(&match column {
            None => format!(" and a.id > {id}"),
            Some(column) => {
                let sum = query.binds.add(sum);
                format!(" and ({column} < {sum} or ({column} = {sum} and a.id > {id}))")
            }
        });
    }
    let sql = format!(
        "{} select {COLUMNS}, f.* from figures f join accounts a on a.id = f.account_id {JOINS}{words} \
         where 1 = 1{conditions} order by {}a.id limit {}",
        query.with,
        column.map_or_else(String::new, |column| format!("{column} desc, ")),
        query.binds.add(i64::from(rows)),
    );
    conn.all(&sql, &query.binds.params(), |row| Ok((read(row)?, balances::read_figures(row)?))).await
}
