//! Other references and names of customers: staged while a file is read, kept when it is applied.

use kernel::{AccountId, ImportId};
use store::{Conn, StoreError, Tx};

use crate::domain::import::AliasRow;

const COLUMNS: [(&str, &str); 2] = [("customer_reference", "text"), ("alias", "text")];

/// Makes room for the other spellings of one file, and for the names it has.
pub async fn stage(tx: &Tx) -> Result<(), StoreError> {
    tx.stage("staged_aliases", &COLUMNS, Vec::new()).await?;
    tx.stage("staged_names", &COLUMNS, Vec::new()).await
}

/// Adds spellings.
pub async fn push(tx: &Tx, aliases: &[AliasRow]) -> Result<(), StoreError> {
    if aliases.is_empty() {
        return Ok(());
    }
    let row = |one: &AliasRow| vec![one.customer_reference.as_str().into(), one.alias.as_str().into()];
    let rows = aliases.iter().map(row).collect();
    tx.insert_many("staged_aliases", &["customer_reference", "alias"], rows).await.map(|_| ())
}

/// Keeps what was staged, beside customers that are in the books by now.
pub async fn keep(tx: &Tx, import: ImportId) -> Result<(), StoreError> {
    let at = tx.store().clock().now();
    for (kind, table, own) in [("reference", "staged_aliases", "c.reference"), ("name", "staged_names", "c.name")] {
        let sql = format!(
            "insert into customer_aliases (customer_id, kind, alias, import_id, recorded_at) \
             select c.id, $1, s.alias, $2, $3 from (select distinct customer_reference, alias from {table}) s \
             join customers c on c.reference = s.customer_reference \
             where s.alias <> {own} and s.alias <> '' and not exists \
               (select 1 from customer_aliases k where k.customer_id = c.id and k.kind = $1 and k.alias = s.alias)"
        );
        tx.execute(&sql, &[&kind, &import, &at]).await?;
    }
    Ok(())
}

/// Another reference or name of a customer.
#[derive(Clone, Debug)]
pub struct Alias {
    /// `reference` or `name`.
    pub kind: String,
    /// What a file says.
    pub alias: String,
}

/// The other references and names of an account's customer, references first.
pub async fn list(conn: &Conn, account: AccountId) -> Result<Vec<Alias>, StoreError> {
    let sql = "select k.kind, k.alias from customer_aliases k join accounts a on a.customer_id = k.customer_id \
               where a.id = $1 order by k.kind desc, k.alias limit 200";
    conn.all(sql, &[&account], |row| Ok(Alias { kind: row.get("kind")?, alias: row.get("alias")? })).await
}
