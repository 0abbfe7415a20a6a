//! Layouts that users keep.

use kernel::{Actor, Version};
use store::{Conn, Json, Row, StoreError, Tx, ensure_fresh};

use crate::domain::import::Profile;

/// A layout that somebody keeps.
#[derive(Clone, Debug)]
pub struct KeptLayout {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: Version,
    /// The layout.
    pub profile: Profile,
}

fn read(row: &Row) -> Result<KeptLayout, StoreError> {
    let profile = row.get::<Json<Profile>>("profile")?.0;
    Ok(KeptLayout { name: row.get("name")?, version: row.get("version")?, profile })
}

/// All of them, by name.
pub async fn list(conn: &Conn) -> Result<Vec<KeptLayout>, StoreError> {
    conn.all("select name, version, profile from import_layouts order by name limit 1000", &[], read).await
}

/// How many there are.
pub async fn count(conn: &Conn) -> Result<u64, StoreError> {
    conn.one("select count(*) as found from import_layouts", &[], |row| row.get("found")).await
}

/// The layout of a name.
pub async fn find(conn: &Conn, name: &str) -> Result<Option<KeptLayout>, StoreError> {
    conn.optional("select name, version, profile from import_layouts where name = $1", &[&name], read).await
}

/// Keeps a new layout.
pub async fn insert(tx: &Tx, name: &str, profile: &Profile, by: &Actor) -> Result<Version, StoreError> {
    let sql = "insert into import_layouts (name, version, profile, actor, recorded_at) values ($1, $2, $3, $4, $5)";
    let (version, at) = (Version::FIRST, tx.store().clock().now());
    tx.execute(sql, &[&name, &version, &Json(profile), &Json(by), &at]).await?;
    Ok(version)
}

/// Replaces the version that was seen.
pub async fn replace(tx: &Tx, seen: &KeptLayout, profile: &Profile, by: &Actor) -> Result<Version, StoreError> {
    let sql = "update import_layouts set version = $3, profile = $4, actor = $5, recorded_at = $6 \
               where name = $1 and version = $2";
    let (version, at) = (seen.version.next(), tx.store().clock().now());
    ensure_fresh(tx.execute(sql, &[&seen.name, &seen.version, &version, &Json(profile), &Json(by), &at]).await?)?;
    Ok(version)
}

/// Forgets the version that was seen.
pub async fn delete(tx: &Tx, seen: &KeptLayout) -> Result<(), StoreError> {
    let sql = "delete from import_layouts where name = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&seen.name, &seen.version]).await?)
}
