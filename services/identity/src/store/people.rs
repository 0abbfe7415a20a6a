//! People and their password hashes.

use kernel::{Page, PersonId, Role, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, ensure_fresh};

use super::unreadable;
use crate::domain::{Email, Name, Person};

const COLUMNS: &str = "id, version, name, email, roles, team_id, active";

/// Which people a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub active: Option<bool>,
    pub role: Option<Role>,
}

fn read(row: &Row) -> Result<Person, StoreError> {
    Ok(Person {
        id: row.get("id")?,
        version: row.get("version")?,
        name: Name::parse(&row.get::<String>("name")?).ok_or_else(|| unreadable("name"))?,
        email: Email::parse(&row.get::<String>("email")?).ok_or_else(|| unreadable("e-mail address"))?,
        roles: row.get::<Json<Vec<Role>>>("roles")?.0,
        team_id: row.get("team_id")?,
        active: row.get("active")?,
    })
}

/// The person with this id.
pub async fn load(conn: &Conn, id: PersonId) -> Result<Person, StoreError> {
    conn.one(&format!("select {COLUMNS} from people where id = $1"), &[&id], read).await
}

/// The person with this e-mail address, and the hash of their password.
pub async fn find_by_email(conn: &Conn, email: &Email) -> Result<Option<(Person, Option<String>)>, StoreError> {
    let sql = format!("select {COLUMNS}, password_hash from people where email = $1");
    conn.optional(&sql, &[&email.as_str()], |row| Ok((read(row)?, row.get("password_hash")?))).await
}

/// The hash of somebody's password.
pub async fn password_hash(conn: &Conn, id: PersonId) -> Result<Option<String>, StoreError> {
    conn.one("select password_hash from people where id = $1", &[&id], |row| row.get("password_hash")).await
}

/// Adds a person. The e-mail address must be free.
pub async fn insert(tx: &Tx, person: &Person, hash: Option<&str>, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into people
        (id, version, name, email, roles, is_admin, team_id, active, password_hash, created_at, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)";
    tx.execute(
        sql,
        &[
            &person.id,
            &person.version,
            &person.name.as_str(),
            &person.email.as_str(),
            &Json(person.roles.clone()),
            &person.roles.contains(&Role::Admin),
            &person.team_id,
            &person.active,
            &hash.map(str::to_owned),
            &now,
        ],
    )
    .await?;
    Ok(())
}

/// Saves a changed person over the version before it.
pub async fn save(tx: &Tx, person: &Person, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update people
        set version = $3, name = $4, roles = $5, is_admin = $6, team_id = $7, active = $8, changed_at = $9
        where id = $1 and version = $2";
    let before = kernel::Version::of(person.version.get() - 1);
    let updated = tx
        .execute(
            sql,
            &[
                &person.id,
                &before,
                &person.version,
                &person.name.as_str(),
                &Json(person.roles.clone()),
                &person.roles.contains(&Role::Admin),
                &person.team_id,
                &person.active,
                &now,
            ],
        )
        .await?;
    ensure_fresh(updated)
}

/// Sets the hash of somebody's password.
pub async fn set_password_hash(tx: &Tx, id: PersonId, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update people set password_hash = $2, changed_at = $3 where id = $1";
    ensure_fresh(tx.execute(sql, &[&id, &hash, &now]).await?)
}

/// How many active admins there are besides this person. Locks them, so that two admins cannot remove each other.
pub async fn lock_admins_besides(tx: &Tx, id: PersonId) -> Result<u64, StoreError> {
    tx.execute("update people set is_admin = is_admin where is_admin and active", &[]).await?;
    let sql = "select count(*) as others from people where is_admin and active and id <> $1";
    let others: i64 = tx.one(sql, &[&id], |row| row.get("others")).await?;
    Ok(others.unsigned_abs())
}

/// Whether there is nobody at all.
pub async fn is_empty(conn: &Conn) -> Result<bool, StoreError> {
    let somebody = conn.optional("select id from people limit 1", &[], |_| Ok(())).await?;
    Ok(somebody.is_none())
}

/// A page of people by name.
pub async fn list(
    conn: &Conn,
    filter: &Filter,
    after: Option<(String, PersonId)>,
    limit: u32,
) -> Result<Page<Person>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from people
         where (cast($1 as boolean) is null or active = $1)
           and (cast($2 as text) is null or cast(roles as text) like $2)
           and (cast($3 as text) is null or (name, id) > ($3, $4))
         order by name, id limit $5"
    );
    let holds_role = filter.role.map(|role| format!("%\"{role}\"%"));
    let (after_name, after_id) = after.unzip();
    let rows =
        conn.all(&sql, &[&filter.active, &holds_role, &after_name, &after_id, &(i64::from(limit) + 1)], read).await?;
    Ok(Page::from_rows(rows, limit, |person| vec![person.name.as_str().to_owned(), person.id.to_string()]))
}
