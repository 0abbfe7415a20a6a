//! What there is to filter by.

use kernel::Currency;
use store::{Column, Conn, StoreError};

/// A community and its name in Arabic, where known.
#[derive(Clone, Debug)]
pub struct Community {
    /// As it is written in the books.
    pub name: String,
    /// In Arabic.
    pub name_ar: Option<String>,
}

/// The values of an indexed column: a leap along the index for each, however many rows have it.
fn values(table: &str, column: &str) -> String {
    format!(
        "with recursive leaps(value) as ( \
           select min({column}) from {table} union all \
           select (select min(t.{column}) from {table} t where t.{column} > leaps.value) from leaps \
           where leaps.value is not null) \
         select value from leaps where value is not null"
    )
}

async fn list<T: Column>(conn: &Conn, table: &str, column: &str) -> Result<Vec<T>, StoreError> {
    conn.all(&values(table, column), &[], |row| row.get("value")).await
}

/// Communities that have a premise, by name.
pub async fn communities(conn: &Conn) -> Result<Vec<Community>, StoreError> {
    let sql = format!(
        "select v.value, (select p.community_ar from premises p where p.community = v.value \
           and p.community_ar is not null limit 1) as name_ar from ({}) v order by v.value",
        values("premises", "community")
    );
    conn.all(&sql, &[], |row| Ok(Community { name: row.get("value")?, name_ar: row.get("name_ar")? })).await
}

/// Customer groups that have a customer, by name.
pub async fn segments(conn: &Conn) -> Result<Vec<String>, StoreError> {
    list(conn, "customers", "segment").await
}

/// Legal entities that are owed, by name.
pub async fn legal_entities(conn: &Conn) -> Result<Vec<String>, StoreError> {
    list(conn, "accounts", "legal_entity").await
}

/// Currencies that accounts are kept in, by code.
pub async fn currencies(conn: &Conn) -> Result<Vec<Currency>, StoreError> {
    list(conn, "accounts", "currency").await
}
