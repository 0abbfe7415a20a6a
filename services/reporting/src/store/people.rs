//! Our people, by name.

use contracts::identity::PersonChanged;
use store::{Conn, StoreError};

/// Keeps a person's name; an older version changes nothing.
pub async fn change(db: &Conn, event: &PersonChanged) -> Result<(), StoreError> {
    db.execute(
        "insert into people (person_id, version, name) values ($1, $2, $3)
         on conflict (person_id) do update set version = excluded.version, name = excluded.name
         where people.version < excluded.version",
        &[&event.person_id, &event.version, &event.name],
    )
    .await?;
    Ok(())
}
