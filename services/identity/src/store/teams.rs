//! Teams.

use kernel::{Page, TeamId, Timestamp, Version};
use store::{Conn, Row, StoreError, Tx, ensure_fresh};

/// Some people who work together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    pub id: TeamId,
    pub version: Version,
    pub name: String,
}

fn read(row: &Row) -> Result<Team, StoreError> {
    Ok(Team { id: row.get("id")?, version: row.get("version")?, name: row.get("name")? })
}

/// The team with this id.
pub async fn load(conn: &Conn, id: TeamId) -> Result<Team, StoreError> {
    conn.one("select id, version, name from teams where id = $1", &[&id], read).await
}

/// Whether there is such a team.
pub async fn exists(conn: &Conn, id: TeamId) -> Result<bool, StoreError> {
    Ok(conn.optional("select id from teams where id = $1", &[&id], |_| Ok(())).await?.is_some())
}

/// Adds a team. Its name must be free.
pub async fn insert(tx: &Tx, team: &Team, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into teams (id, version, name, created_at) values ($1, $2, $3, $4)";
    tx.execute(sql, &[&team.id, &team.version, &team.name, &now]).await?;
    Ok(())
}

/// Saves a renamed team over the version before it.
pub async fn save(tx: &Tx, team: &Team) -> Result<(), StoreError> {
    let before = Version::of(team.version.get() - 1);
    let sql = "update teams set version = $3, name = $4 where id = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&team.id, &before, &team.version, &team.name]).await?)
}

/// A page of teams by name.
pub async fn list(conn: &Conn, after: Option<(String, TeamId)>, limit: u32) -> Result<Page<Team>, StoreError> {
    let sql = "select id, version, name from teams
        where (cast($1 as text) is null or (name, id) > ($1, $2)) order by name, id limit $3";
    let (after_name, after_id) = after.unzip();
    let rows = conn.all(sql, &[&after_name, &after_id, &(i64::from(limit) + 1)], read).await?;
    Ok(Page::from_rows(rows, limit, |team| vec![team.name.clone(), team.id.to_string()]))
}
