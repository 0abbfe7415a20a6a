//! Customers, for reading.

use kernel::{CustomerId, Timestamp};
use store::{Conn, Row, StoreError};

use super::binds::Binds;
use super::search_terms;
use crate::domain::search::Prefix;

/// Who owes.
#[derive(Clone, Debug)]
pub struct Customer {
    /// The customer.
    pub id: CustomerId,
    /// The natural key.
    pub reference: String,
    /// The name.
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
    /// When the books learnt of the customer, or of the last change.
    pub recorded_at: Timestamp,
    /// How many accounts the customer has.
    pub accounts: i64,
    /// The name as lists sort it.
    pub sort_name: String,
}

const COLUMNS: &str = "c.id, c.reference, c.name, c.name_ar, c.language, c.segment, c.phone, c.email, c.recorded_at, \
                       c.sort_name, (select count(*) from accounts a where a.customer_id = c.id) as accounts";

fn read(row: &Row) -> Result<Customer, StoreError> {
    Ok(Customer {
        id: row.get("id")?,
        reference: row.get("reference")?,
        name: row.get("name")?,
        name_ar: row.get("name_ar")?,
        language: row.get("language")?,
        segment: row.get("segment")?,
        phone: row.get("phone")?,
        email: row.get("email")?,
        recorded_at: row.get("recorded_at")?,
        accounts: row.get("accounts")?,
        sort_name: row.get("sort_name")?,
    })
}

/// Loads a customer.
pub async fn load(conn: &Conn, id: CustomerId) -> Result<Customer, StoreError> {
    conn.one(&format!("select {COLUMNS} from customers c where c.id = $1"), &[&id], read).await
}

/// Which customers.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Every word begins a word of one of the customer's accounts; an empty list finds nobody.
    pub words: Option<Vec<Prefix>>,
    /// The natural key, whole.
    pub reference: Option<String>,
}

/// Customers by name. `after` is the sorted name and the id of the one before.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    after: Option<(String, CustomerId)>,
    rows: u32,
) -> Result<Vec<Customer>, StoreError> {
    let mut binds = Binds::default();
    let mut conditions = String::new();
    if let Some(reference) = &filter.reference {
        conditions.push_str(&format!(" and c.reference = {}", binds.add(reference)));
    }
    if let Some(words) = &filter.words {
        conditions.push_str(&found(conn, words, &mut binds).await?);
    }
    if let Some((name, id)) = after {
        let (name, id) = (binds.add(name), binds.add(id));
        conditions.push_str(&format!(" and (c.sort_name, c.id) > ({name}, {id})"));
    }
    let sql = format!(
        "select {COLUMNS} from customers c where 1 = 1{conditions} order by c.sort_name, c.id limit {}",
        binds.add(i64::from(rows))
    );
    conn.all(&sql, &binds.params(), read).await
}

/// `and …`: one account of the customer has all the words. A word that few accounts have narrows down first.
async fn found(conn: &Conn, words: &[Prefix], binds: &mut Binds) -> Result<String, StoreError> {
    if words.is_empty() {
        return Ok(" and 1 = 0".to_owned());
    }
    let rare = search_terms::find_rare(conn, words).await?.map(|place| &words[place]);
    let narrowed = rare.map_or_else(String::new, |word| {
        let within = search_terms::within("t", word, binds);
        format!(
            " and c.id in (select n.customer_id from search_terms t join accounts n on n.id = t.account_id where {within})"
        )
    });
    let all: Vec<String> = words.iter().map(|word| format!("w.words like {}", binds.add(word.pattern()))).collect();
    Ok(format!(
        "{narrowed} and exists (select 1 from accounts a join account_words w on w.account_id = a.id \
         where a.customer_id = c.id and {})",
        all.join(" and ")
    ))
}
