//! People as identity tells them: a projection that ignores what is older than what it has.

use std::collections::HashMap;

use contracts::identity::PersonChanged;
use kernel::{PersonId, Role};
use store::{Bind, Conn, StoreError, Tx, placeholders};

use crate::domain::Member;

/// Takes over a person; false when the event is older than what is known.
pub async fn project(tx: &Tx, person: &PersonChanged) -> Result<bool, StoreError> {
    let sql = "insert into people (id, version, name, email, active) values ($1, $2, $3, $4, $5)
        on conflict (id) do update set version = excluded.version, name = excluded.name, email = excluded.email,
            active = excluded.active
        where people.version < excluded.version";
    let taken =
        tx.execute(sql, &[&person.person_id, &person.version, &person.name, &person.email, &person.active]).await?;
    if taken == 0 {
        return Ok(false);
    }
    tx.execute("delete from person_roles where person_id = $1", &[&person.person_id]).await?;
    for role in &person.roles {
        let sql = "insert into person_roles (person_id, role) values ($1, $2) on conflict (person_id, role) do nothing";
        tx.execute(sql, &[&person.person_id, role]).await?;
    }
    Ok(true)
}

/// Active people who hold a role.
pub async fn holders(conn: &Conn, role: Role) -> Result<Vec<Member>, StoreError> {
    let sql = "select p.id, p.name from people p join person_roles r on r.person_id = p.id
        where r.role = $1 and p.active order by p.name, p.id";
    conn.all(sql, &[&role], |row| Ok(Member { id: row.get("id")?, name: row.get("name")? })).await
}

/// Whether a person is known and active.
pub async fn is_active(conn: &Conn, id: PersonId) -> Result<bool, StoreError> {
    Ok(conn.optional("select id from people where id = $1 and active", &[&id], |_| Ok(())).await?.is_some())
}

/// The names of some people, as far as identity has told them.
pub async fn names(
    conn: &Conn,
    ids: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, String>, StoreError> {
    let mut ids: Vec<PersonId> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let sql = format!("select id, name from people where id in ({})", placeholders(1, ids.len()));
    let params: Vec<&(dyn Bind + Sync)> = ids.iter().map(|id| id as &(dyn Bind + Sync)).collect();
    Ok(conn.all(&sql, &params, |row| Ok((row.get("id")?, row.get("name")?))).await?.into_iter().collect())
}

/// A person's name, once identity has told it.
pub async fn find_name(conn: &Conn, id: PersonId) -> Result<Option<String>, StoreError> {
    conn.optional("select name from people where id = $1", &[&id], |row| row.get("name")).await
}
