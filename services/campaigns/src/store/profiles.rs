//! What regulators want, by code.

use kernel::Version;
use store::{Conn, Json, StoreError, ensure_fresh};

use crate::domain::list::Profile;

/// The code of the profile that is there from the start.
pub const STANDARD: &str = "standard";

/// A profile by its code; `standard` is there before anybody wrote one.
pub async fn find(conn: &Conn, code: &str) -> Result<Option<(Profile, Version)>, StoreError> {
    let sql = "select profile, version from regulator_profiles where code = $1";
    let found =
        conn.optional(sql, &[&code], |row| Ok((row.get::<Json<Profile>>("profile")?.0, row.get("version")?))).await?;
    Ok(found.or_else(|| (code == STANDARD).then(|| (Profile::standard(), Version::of(0)))))
}

/// Every profile, by code; `standard` among them.
pub async fn list(conn: &Conn) -> Result<Vec<(String, Profile, Version)>, StoreError> {
    let sql = "select code, profile, version from regulator_profiles order by code";
    let mut found: Vec<(String, Profile, Version)> = conn
        .all(sql, &[], |row| Ok((row.get("code")?, row.get::<Json<Profile>>("profile")?.0, row.get("version")?)))
        .await?;
    if found.iter().all(|(code, _, _)| code != STANDARD) {
        found.push((STANDARD.to_owned(), Profile::standard(), Version::of(0)));
    }
    Ok(found)
}

/// Keeps a profile; `seen` is the version it replaces, when there was one.
pub async fn put(conn: &Conn, code: &str, profile: &Profile, seen: Option<Version>) -> Result<Version, StoreError> {
    let version = seen.map_or(Version::FIRST, Version::next);
    let sql = "insert into regulator_profiles (code, profile, version) values ($1, $2, $3) \
               on conflict (code) do update set profile = excluded.profile, version = excluded.version \
               where regulator_profiles.version = $4";
    let before = seen.map_or(0, Version::get);
    ensure_fresh(conn.execute(sql, &[&code, &Json(profile), &version, &before]).await?)?;
    Ok(version)
}
