//! What there is to filter by.

use kernel::Currency;
use store::{Conn, StoreError};

/// A community and its name in Arabic, where known.
#[derive(Clone, Debug)]
pub struct Community {
    /// As it is written in the books.
    pub name: String,
    /// In Arabic.
    pub name_ar: Option<String>,
}

/// Communities that have a premise, by name.
pub async fn communities(conn: &Conn) -> Result<Vec<Community>, StoreError> {
    let sql = "select community, max(community_ar) as community_ar from premises group by community order by community";
    conn.all(sql, &[], |row| Ok(Community { name: row.get("community")?, name_ar: row.get("community_ar")? })).await
}

/// Customer groups that have a customer, by name.
pub async fn segments(conn: &Conn) -> Result<Vec<String>, StoreError> {
    let sql = "select segment from customers where segment is not null group by segment order by segment";
    conn.all(sql, &[], |row| row.get("segment")).await
}

/// Legal entities with the currencies of their accounts, by name.
pub async fn entities(conn: &Conn) -> Result<Vec<(String, Currency)>, StoreError> {
    let sql =
        "select legal_entity, currency from accounts group by legal_entity, currency order by legal_entity, currency";
    conn.all(sql, &[], |row| Ok((row.get("legal_entity")?, row.get("currency")?))).await
}
