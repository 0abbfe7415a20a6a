//! Accounts with their customer, premise and balance, for reading.

use contracts::accounts::{AccountBalance, PremiseFacts};
use kernel::{AccountId, Currency, CustomerId, Day, Version};
use store::{Conn, Row, StoreError, Value};

use super::ageing::{self, Question, Scope};
use super::binds::Binds;
use super::{balances, ledger, registered};

/// An account and who and where it bills.
#[derive(Clone, Debug)]
pub struct Account {
    /// The account.
    pub id: AccountId,
    /// Its natural key.
    pub reference: String,
    /// Counts changes of its master data.
    pub version: Version,
    /// The company that is owed.
    pub legal_entity: String,
    /// Its one currency.
    pub currency: Currency,
    /// Who owes.
    pub customer_id: CustomerId,
    /// The customer's natural key.
    pub customer_reference: String,
    /// The customer's name.
    pub name: String,
    /// The name in Arabic.
    pub name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
    /// The customer group.
    pub segment: Option<String>,
    /// Where it bills.
    pub premise: Option<PremiseFacts>,
}

const COLUMNS: &str = "a.id, a.reference, a.version as account_version, a.legal_entity, a.currency, c.id as customer_id, \
                       c.reference as customer_reference, c.name, c.name_ar, c.language, c.segment, \
                       p.id as premise_id, p.community, p.community_ar, p.building, p.unit, p.latitude, p.longitude";
const JOINS: &str = "join customers c on c.id = a.customer_id left join premises p on p.id = a.premise_id";

fn read(row: &Row) -> Result<Account, StoreError> {
    Ok(Account {
        id: row.get("id")?,
        reference: row.get("reference")?,
        version: row.get("account_version")?,
        legal_entity: row.get("legal_entity")?,
        currency: row.get("currency")?,
        customer_id: row.get("customer_id")?,
        customer_reference: row.get("customer_reference")?,
        name: row.get("name")?,
        name_ar: row.get("name_ar")?,
        language: row.get("language")?,
        segment: row.get("segment")?,
        premise: registered::premise(row)?,
    })
}

/// Loads an account.
pub async fn load(conn: &Conn, id: AccountId) -> Result<Account, StoreError> {
    conn.one(&format!("select {COLUMNS} from accounts a {JOINS} where a.id = $1"), &[&id], read).await
}

/// The account of a reference, when there is one.
pub async fn find(conn: &Conn, reference: &str) -> Result<Option<Account>, StoreError> {
    conn.optional(&format!("select {COLUMNS} from accounts a {JOINS} where a.reference = $1"), &[&reference], read)
        .await
}

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Part of the customer's name or reference, or the beginning of the account's reference.
    pub search: Option<String>,
    /// The community.
    pub community: Option<String>,
    /// The company that is owed.
    pub legal_entity: Option<String>,
    /// The currency.
    pub currency: Option<Currency>,
    /// At least this overdue, in minor units.
    pub min_overdue: Option<i64>,
}

impl Filter {
    /// `and …` conditions; `figures` is the alias of the row with `overdue_minor`.
    fn conditions(&self, binds: &mut Binds, figures: &str) -> String {
        let mut conditions = String::new();
        let mut add = |condition: String| conditions.push_str(&format!(" and {condition}"));
        if let Some(search) = &self.search {
            let escaped = search.to_lowercase().replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_");
            let (anywhere, start) = (binds.add(format!("%{escaped}%")), binds.add(format!("{escaped}%")));
            add(format!(r"(c.search like {anywhere} escape '\' or lower(a.reference) like {start} escape '\')"));
        }
        if let Some(community) = &self.community {
            add(format!("p.community = {}", binds.add(community)));
        }
        if let Some(legal_entity) = &self.legal_entity {
            add(format!("a.legal_entity = {}", binds.add(legal_entity)));
        }
        if let Some(currency) = self.currency {
            add(format!("a.currency = {}", binds.add(currency)));
        }
        if let Some(least) = self.min_overdue {
            add(format!("coalesce({figures}.overdue_minor, 0) >= {}", binds.add(least)));
        }
        conditions
    }
}

/// Accounts with the balance last told, in the order of their references.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    after: Option<&str>,
    rows: u32,
) -> Result<Vec<(Account, Option<AccountBalance>)>, StoreError> {
    let mut binds = Binds::default();
    let mut conditions = filter.conditions(&mut binds, "b");
    if let Some(after) = after {
        conditions.push_str(&format!(" and a.reference > {}", binds.add(after)));
    }
    let sql = format!(
        "select {COLUMNS}, b.* from accounts a {JOINS} left join balances b on b.account_id = a.id \
         where 1 = 1{conditions} order by a.reference limit {}",
        binds.add(i64::from(rows))
    );
    conn.all(&sql, &binds.params(), |row| Ok((read(row)?, told(row)?))).await
}

fn told(row: &Row) -> Result<Option<AccountBalance>, StoreError> {
    let is_told = row.get::<Option<Version>>("version")?.is_some();
    is_told.then(|| balances::read(row)).transpose()
}

/// An account with the balance last told and its day.
pub async fn load_with_balance(
    conn: &Conn,
    id: AccountId,
) -> Result<(Account, Option<(Day, AccountBalance)>), StoreError> {
    let sql = format!(
        "select {COLUMNS}, b.* from accounts a {JOINS} left join balances b on b.account_id = a.id where a.id = $1"
    );
    conn.one(&sql, &[&id], |row| {
        let as_of: Option<Day> = row.get("as_of")?;
        Ok((read(row)?, as_of.zip(told(row)?)))
    })
    .await
}

/// The balance last told of an account, with its day.
pub async fn find_told(conn: &Conn, id: AccountId) -> Result<Option<(Day, AccountBalance)>, StoreError> {
    let sql = "select b.*, a.currency from balances b join accounts a on a.id = b.account_id where b.account_id = $1";
    conn.optional(sql, &[&id], |row| Ok((row.get("as_of")?, balances::read(row)?))).await
}

/// The balance of an account at any day, as known at any instant.
pub async fn balance_at(conn: &Conn, question: &Question) -> Result<AccountBalance, StoreError> {
    let days = ledger::load_days(conn).await?;
    let query = ageing::figures(question, days.latest_on);
    let sql = format!("{} select f.*, a.currency from figures f join accounts a on a.id = f.account_id", query.with);
    conn.one(&sql, &query.binds.params(), balances::read_figures).await
}

/// What a list of aged accounts is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
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
pub async fn list_aged(
    conn: &Conn,
    as_of: Day,
    known_at: Option<kernel::Timestamp>,
    filter: &Filter,
    order: Order,
    after: Option<(i64, AccountId)>,
    rows: u32,
) -> Result<Vec<(Account, AccountBalance)>, StoreError> {
    let days = ledger::load_days(conn).await?;
    let mut query = ageing::figures(&Question { as_of, known_at, scope: Scope::All, counts: false }, days.latest_on);
    let mut conditions = filter.conditions(&mut query.binds, "f");
    let column = match order {
        Order::Account => None,
        Order::Open => Some("f.open_minor"),
        Order::Overdue => Some("f.overdue_minor"),
        Order::ToCollect => Some("f.to_collect_minor"),
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
    let limit: Value = i64::from(rows).into();
    let sql = format!(
        "{} select {COLUMNS}, f.* from figures f join accounts a on a.id = f.account_id {JOINS} \
         where 1 = 1{conditions} order by {}a.id limit {}",
        query.with,
        column.map_or_else(String::new, |column| format!("{column} desc, ")),
        query.binds.add(limit),
    );
    conn.all(&sql, &query.binds.params(), |row| Ok((read(row)?, balances::read_figures(row)?))).await
}
