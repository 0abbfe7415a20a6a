//! Accounts as lists show them: found, filtered, sorted, summed.

use contracts::accounts::AccountBalance;
use kernel::{AccountId, Currency, Day};
use store::{Conn, StoreError, Value};

use super::accounts::{Account, COLUMNS, JOINS, read, told};
use super::binds::Binds;
use super::search_terms;
use crate::domain::search::Prefix;

/// Which accounts a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Every word begins a word of the account; an empty list finds nothing.
    pub words: Option<Vec<Prefix>>,
    /// The community.
    pub community: Option<String>,
    /// The company that is owed.
    pub legal_entity: Option<String>,
    /// The customer group.
    pub segment: Option<String>,
    /// The currency.
    pub currency: Option<Currency>,
    /// Whether a hold is active.
    pub has_hold: Option<bool>,
    /// Whether anything is overdue.
    pub is_overdue: Option<bool>,
    /// At least this overdue, in minor units.
    pub min_overdue: Option<i64>,
    /// Something overdue was due on this day or before.
    pub due_by: Option<Day>,
}

const CUSTOMERS: &str = " join customers c on c.id = a.customer_id";

impl Filter {
    /// The word that few accounts have, where there is one.
    pub async fn rare_word(&self, conn: &Conn) -> Result<Option<&Prefix>, StoreError> {
        match self.words.as_deref() {
            None | Some([]) => Ok(None),
            Some(words) => Ok(search_terms::find_rare(conn, words).await?.map(|place| &words[place])),
        }
    }

    /// What the conditions are about, beside `accounts a` and perhaps `customers c`.
    pub fn joins(&self, has_customers: bool) -> String {
        let joins = [
            (self.segment.is_some() && !has_customers, CUSTOMERS),
            (self.community.is_some(), " join premises p on p.id = a.premise_id"),
            (self.words.is_some(), " join account_words w on w.account_id = a.id"),
        ];
        joins.into_iter().filter_map(|(is_needed, join)| is_needed.then_some(join)).collect()
    }

    /// `and …` conditions; `figures` is the alias of the row of figures.
    pub fn conditions(&self, binds: &mut Binds, figures: &str) -> String {
        let mut conditions = String::new();
        let mut add = |condition: String| conditions.push_str(&format!(" and {condition}"));
        let columns =
            [("p.community", &self.community), ("a.legal_entity", &self.legal_entity), ("c.segment", &self.segment)];
        for (column, wanted) in columns {
            if let Some(wanted) = wanted {
                add(format!("{column} = {}", binds.add(wanted)));
            }
        }
        if let Some(currency) = self.currency {
            add(format!("a.currency = {}", binds.add(currency)));
        }
        if let Some(has_hold) = self.has_hold {
            add(format!("{figures}.hold_kinds {} 0", if has_hold { "<>" } else { "=" }));
        }
        if let Some(is_overdue) = self.is_overdue {
            add(format!("{figures}.overdue_minor {} 0", if is_overdue { ">" } else { "=" }));
        }
        if let Some(least) = self.min_overdue {
            add(format!("{figures}.overdue_minor >= {}", binds.add(least)));
        }
        if let Some(day) = self.due_by {
            add(format!("{figures}.oldest_due_on <= {}", binds.add(day)));
        }
        for word in self.words.iter().flatten() {
            add(format!("w.words like {}", binds.add(word.pattern())));
        }
        if self.words.as_ref().is_some_and(Vec::is_empty) {
            add("1 = 0".to_owned());
        }
        conditions
    }
}

/// The accounts that have a word, before all else: `with …` and what follows `from`. Without one it is `otherwise`.
pub fn found_first(rare: Option<&Prefix>, otherwise: &'static str, binds: &mut Binds) -> (String, &'static str) {
    let Some(word) = rare else { return (String::new(), otherwise) };
    let within = search_terms::within("t", word, binds);
    let with = format!("with found as materialized (select distinct t.account_id from search_terms t where {within}) ");
    (with, "found join balances b on b.account_id = found.account_id join accounts a on a.id = found.account_id")
}

/// What a list of accounts is sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListOrder {
    /// The amount overdue.
    Overdue,
    /// The customer's name.
    Name,
    /// The account's reference.
    Reference,
    /// The age of the oldest overdue document.
    DaysPastDue,
}

impl ListOrder {
    /// The columns sorted by; an index has both.
    const fn columns(self) -> (&'static str, &'static str) {
        match self {
            Self::Overdue => ("b.overdue_minor", "b.account_id"),
            Self::Name => ("c.sort_name", "a.id"),
            Self::Reference => ("a.reference", "a.id"),
            Self::DaysPastDue => ("coalesce(b.oldest_due_on, '9999-12-31')", "b.account_id"),
        }
    }

    /// What is walked in this order. SQLite keeps the order in which cross joins stand.
    const fn walked(self) -> &'static str {
        match self {
            Self::Name => "customers c cross join accounts a cross join balances b",
            Self::Overdue | Self::Reference | Self::DaysPastDue => "balances b join accounts a on a.id = b.account_id",
        }
    }
}

/// Where a list goes on.
pub struct ListPlace {
    /// The sort key of the row before.
    pub key: Value,
    /// Its account.
    pub id: AccountId,
}

/// A row of a list.
pub struct Listed {
    /// The account.
    pub account: Account,
    /// Its balance as last told.
    pub balance: Option<AccountBalance>,
    /// The customer's name as it is sorted.
    pub sort_name: String,
}

/// Accounts with the balance last told. `is_falling`: the largest amount, the most days or the last name first.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    (order, is_falling): (ListOrder, bool),
    after: Option<ListPlace>,
    rows: u32,
) -> Result<Vec<Listed>, StoreError> {
    let rare = filter.rare_word(conn).await?;
    let mut binds = Binds::default();
    // Few accounts have the word: those are gathered first. Else the list is walked in its order.
    let (with, from) = found_first(rare, order.walked(), &mut binds);
    let is_by_name = order == ListOrder::Name;
    let mut joins = filter.joins(is_by_name && rare.is_none());
    if is_by_name && rare.is_some() && filter.segment.is_none() {
        joins.push_str(CUSTOMERS);
    }
    let mut conditions = filter.conditions(&mut binds, "b");
    if is_by_name {
        conditions.push_str(" and a.customer_id = c.id and b.account_id = a.id");
    }
    let (key, id) = order.columns();
    // Most days past due is the earliest due day.
    let is_falling = is_falling != (order == ListOrder::DaysPastDue);
    let (beyond, direction) = if is_falling { ("<", "desc") } else { (">", "asc") };
    if let Some(after) = after {
        let (at, account) = (binds.add(after.key), binds.add(after.id));
        conditions.push_str(&format!(" and {key} {beyond}= {at} and ({key}, {id}) {beyond} ({at}, {account})"));
    }
    let sorted = format!("order by {key} {direction}, {id} {direction}");
    // The page is chosen by narrow rows; what it shows is gathered for those alone.
    let sql = format!(
        "{with}select {COLUMNS}, c.sort_name, b.* from \
           (select b.account_id from {from}{joins} where 1 = 1{conditions} {sorted} limit {}) page \
         join balances b on b.account_id = page.account_id join accounts a on a.id = page.account_id {JOINS} {sorted}",
        binds.add(i64::from(rows))
    );
    conn.all(&sql, &binds.params(), |row| {
        Ok(Listed { account: read(row)?, balance: told(row)?, sort_name: row.get("sort_name")? })
    })
    .await
}

/// What accounts of one currency come to.
#[derive(Clone, Copy, Debug)]
pub struct Sums {
    /// The currency.
    pub currency: Currency,
    /// How many accounts.
    pub accounts: u64,
    /// Open documents, minor units.
    pub open: i64,
    /// Past due.
    pub overdue: i64,
    /// To collect.
    pub to_collect: i64,
}

/// The sums of the balances last told, per currency.
pub async fn summarise(conn: &Conn, filter: &Filter) -> Result<Vec<Sums>, StoreError> {
    let rare = filter.rare_word(conn).await?;
    let mut binds = Binds::default();
    let (with, from) = found_first(rare, "accounts a join balances b on b.account_id = a.id", &mut binds);
    let joins = filter.joins(false);
    let conditions = filter.conditions(&mut binds, "b");
    let open: Vec<String> = (0..8).map(|bucket| format!("b.bucket_{bucket}")).collect();
    let sql = format!(
        "{with}select a.currency, count(*) as accounts, cast(sum({}) as bigint) as open_minor, \
           cast(sum(b.overdue_minor) as bigint) as overdue_minor, cast(sum(b.to_collect_minor) as bigint) as to_collect_minor \
         from {from}{joins} where 1 = 1{conditions} \
         group by a.currency order by a.currency",
        open.join(" + "),
    );
    conn.all(&sql, &binds.params(), |row| {
        Ok(Sums {
            currency: row.get("currency")?,
            accounts: row.get("accounts")?,
            open: row.get("open_minor")?,
            overdue: row.get("overdue_minor")?,
            to_collect: row.get("to_collect_minor")?,
        })
    })
    .await
}
