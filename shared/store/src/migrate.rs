//! Schema changes, applied once and never changed after.

use std::collections::HashMap;

use kernel::sha256_hex;

use crate::{Store, StoreError, Tx};

/// One step of a schema: its name and its statements.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique within the service, in order: `0001_accounts`.
    pub name: &'static str,
    /// Statements in the common SQL of both databases.
    pub sql: &'static str,
}

const OWN: [Migration; 1] = [Migration { name: "store/0001_store", sql: include_str!("../migrations/0001_store.sql") }];

const JOURNAL: &str = "create table if not exists schema_migrations (
    name text not null primary key, sha256 text not null, applied_at timestamptz not null)";

pub(crate) async fn run(store: &Store, migrations: &[Migration]) -> Result<(), StoreError> {
    let tx = locked(store).await?;
    tx.script(JOURNAL).await?;
    let applied = applied(&tx).await?;
    tx.commit().await?;
    for migration in OWN.iter().chain(migrations) {
        match applied.get(migration.name) {
            Some(sha256) => ensure_unchanged(store, migration, sha256)?,
            None => apply(store, migration).await?,
        }
    }
    Ok(())
}

/// A transaction that no other starter shares.
async fn locked(store: &Store) -> Result<Tx, StoreError> {
    let tx = store.begin().await?;
    tx.session().await?.lock_migrations().await?;
    Ok(tx)
}

async fn applied(tx: &Tx) -> Result<HashMap<String, String>, StoreError> {
    let rows =
        tx.all("select name, sha256 from schema_migrations", &[], |row| Ok((row.get("name")?, row.get("sha256")?)));
    Ok(rows.await?.into_iter().collect())
}

async fn apply(store: &Store, migration: &Migration) -> Result<(), StoreError> {
    let tx = locked(store).await?;
    // Another starter may have been faster.
    let sql = "select sha256 from schema_migrations where name = $1";
    let found: Option<String> = tx.optional(sql, &[&migration.name], |row| row.get("sha256")).await?;
    if let Some(sha256) = found {
        return ensure_unchanged(store, migration, &sha256);
    }
    tx.script(migration.sql).await.map_err(|why| {
        StoreError::Invalid(format!("migration `{}` of `{}` failed: {why}", migration.name, store.service()))
    })?;
    let sha256 = sha256_hex(migration.sql);
    let now = kernel::Clock::system().now();
    let sql = "insert into schema_migrations (name, sha256, applied_at) values ($1, $2, $3)";
    tx.execute(sql, &[&migration.name, &sha256, &now]).await?;
    tx.commit().await?;
    tracing::info!(service = store.service(), migration = migration.name, "schema changed");
    Ok(())
}

fn ensure_unchanged(store: &Store, migration: &Migration, applied: &str) -> Result<(), StoreError> {
    if sha256_hex(migration.sql) == applied {
        return Ok(());
    }
    let (name, service) = (migration.name, store.service());
    Err(StoreError::Invalid(format!(
        "migration `{name}` of `{service}` was changed after it was applied: undo the change and add a new migration"
    )))
}
