//! Many rows at once.

use crate::{Conn, StoreError, Value};

/// Below this many rows the planner needs no statistics of a stage.
const WORTH_MEASURING: usize = 1_000;

impl Conn {
    /// Writes many rows: `copy` (for a few, one insert) on PostgreSQL, multi-row inserts on SQLite. A row that meets a constraint fails them all;
    /// to merge, [`Conn::stage`] them and merge by SQL.
    pub async fn insert_many(&self, table: &str, columns: &[&str], rows: Vec<Vec<Value>>) -> Result<u64, StoreError> {
        if rows.is_empty() {
            return Ok(0);
        }
        self.session().await?.insert_many(table, columns, rows).await
    }

    /// Makes the temporary table `table` (columns: name and SQL type), replacing one of that name, and fills it. It is
    /// seen by this transaction alone and gone after it; its name must not be that of a real table.
    pub async fn stage(&self, table: &str, columns: &[(&str, &str)], rows: Vec<Vec<Value>>) -> Result<(), StoreError> {
        let definitions: Vec<String> = columns.iter().map(|(name, kind)| format!("{name} {kind}")).collect();
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let is_big = rows.len() >= WORTH_MEASURING;
        let mut session = self.session().await?;
        session.create_stage(table, &definitions.join(", ")).await?;
        if !rows.is_empty() {
            session.insert_many(table, &names, rows).await?;
        }
        if is_big {
            session.measure_stage(table).await?;
        }
        Ok(())
    }
}
