//! Customers and accounts by the instant the books learnt of them.

use kernel::{CustomerId, Timestamp};
use store::{Conn, StoreError};

/// A new customer, as the books have it now.
#[derive(Clone, Debug)]
pub struct NewCustomer {
    /// The customer.
    pub id: CustomerId,
    /// Its natural key.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// The same in Arabic.
    pub name_ar: Option<String>,
    /// The customer group.
    pub segment: Option<String>,
    /// Telephone.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A new account, as the books have it now.
#[derive(Clone, Debug)]
pub struct NewAccount {
    /// Its natural key.
    pub reference: String,
    /// Whose.
    pub customer_reference: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// Whether it is known where it bills.
    pub has_premise: bool,
}

/// Customers that the books learnt of from one instant until before another, by reference.
pub async fn customers(
    conn: &Conn,
    from: Timestamp,
    until: Timestamp,
    rows: u32,
) -> Result<Vec<NewCustomer>, StoreError> {
    let sql = "select id, reference, name, name_ar, segment, phone, email from customers \
               where recorded_at >= $1 and recorded_at < $2 order by reference limit $3";
    conn.all(sql, &[&from, &until, &rows], |row| {
        Ok(NewCustomer {
            id: row.get("id")?,
            reference: row.get("reference")?,
            name: row.get("name")?,
            name_ar: row.get("name_ar")?,
            segment: row.get("segment")?,
            phone: row.get("phone")?,
            email: row.get("email")?,
        })
    })
    .await
}

/// The same of accounts.
pub async fn accounts(
    conn: &Conn,
    from: Timestamp,
    until: Timestamp,
    rows: u32,
) -> Result<Vec<NewAccount>, StoreError> {
    let sql = "select a.reference, c.reference as customer_reference, a.legal_entity, a.premise_id is not null as has_premise \
               from accounts a join customers c on c.id = a.customer_id \
               where a.recorded_at >= $1 and a.recorded_at < $2 order by a.reference limit $3";
    conn.all(sql, &[&from, &until, &rows], |row| {
        Ok(NewAccount {
            reference: row.get("reference")?,
            customer_reference: row.get("customer_reference")?,
            legal_entity: row.get("legal_entity")?,
            has_premise: row.get("has_premise")?,
        })
    })
    .await
}
