//! One account with its customer, premise and balance, for reading.

use contracts::accounts::{AccountBalance, PremiseFacts};
use kernel::{AccountId, Currency, CustomerId, Version};
use store::{Conn, Row, StoreError};

use super::ageing::{self, Question};
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
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Where it bills.
    pub premise: Option<PremiseFacts>,
}

/// The columns of an account; with [`JOINS`].
pub const COLUMNS: &str = "a.id, a.reference, a.version as account_version, a.legal_entity, a.currency, c.id as customer_id, \
                       c.reference as customer_reference, c.name, c.name_ar, c.language, c.segment, \
                       c.phone, c.email, \
                       p.id as premise_id, p.community, p.community_ar, p.building, p.unit, p.latitude, p.longitude";
/// What they are read from, beside `accounts a`.
pub const JOINS: &str = "join customers c on c.id = a.customer_id left join premises p on p.id = a.premise_id";

/// A row with those columns.
pub fn read(row: &Row) -> Result<Account, StoreError> {
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
        phone: row.get("phone")?,
        email: row.get("email")?,
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

/// The balance of a row of `balances`, once it was told.
pub fn told(row: &Row) -> Result<Option<AccountBalance>, StoreError> {
    let is_told = row.get::<Version>("version")? > Version::of(0);
    is_told.then(|| balances::read(row)).transpose()
}

/// An account with the balance last told.
pub async fn load_with_balance(conn: &Conn, id: AccountId) -> Result<(Account, Option<AccountBalance>), StoreError> {
    let sql =
        format!("select {COLUMNS}, b.* from accounts a {JOINS} join balances b on b.account_id = a.id where a.id = $1");
    conn.one(&sql, &[&id], |row| Ok((read(row)?, told(row)?))).await
}

/// The balance last told of an account.
pub async fn find_told(conn: &Conn, id: AccountId) -> Result<Option<AccountBalance>, StoreError> {
    let sql = "select b.*, a.currency from balances b join accounts a on a.id = b.account_id \
               where b.account_id = $1 and b.version > 0";
    conn.optional(sql, &[&id], balances::read).await
}

/// The balance of an account at any day, as known at any instant.
pub async fn balance_at(conn: &Conn, question: &Question) -> Result<AccountBalance, StoreError> {
    let days = ledger::load_days(conn).await?;
    let query = ageing::figures(question, days.latest_on);
    let sql = format!("{} select f.*, a.currency from figures f join accounts a on a.id = f.account_id", query.with);
    conn.one(&sql, &query.binds.params(), balances::read_figures).await
}
