//! People and their password hashes.

use kernel::{Page, PersonId, Role, TeamId, Timestamp};
use store::{Conn, Json, Row, StoreError, Tx, ensure_fresh};

use super::unreadable;
use crate::domain::{Email, Name, Person};

const COLUMNS: &str = "id, version, name, email, roles, team_id, active";

/// Which people a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub active: Option<bool>,
    pub role: Option<Role>,
    pub team_id: Option<TeamId>,
    /// Part of a name or of an e-mail address.
    pub text: Option<String>,
}

/// A person as a list shows them.
#[derive(Clone, Debug)]
pub struct Listed {
    pub person: Person,
    pub team_name: Option<String>,
    pub has_password: bool,
    /// Until when a link to set a password is good.
    pub invited_until: Option<Timestamp>,
    pub last_seen_at: Option<Timestamp>,
}

const LISTED: &str = "select p.id, p.version, p.name, p.email, p.roles, p.team_id, p.active, t.name as team_name,
        p.password_hash is not null as has_password,
        (select max(i.expires_at) from invitations i where i.person_id = p.id and i.spent_at is null
            and i.expires_at > $1) as invited_until,
        (select max(s.last_seen_at) from sessions s where s.person_id = p.id) as last_seen_at
    from people p left join teams t on t.id = p.team_id";

fn read_listed(row: &Row) -> Result<Listed, StoreError> {
    Ok(Listed {
        person: read(row)?,
        team_name: row.get("team_name")?,
        has_password: row.get("has_password")?,
        invited_until: row.get("invited_until")?,
        last_seen_at: row.get("last_seen_at")?,
    })
}

/// The person with this id, as a list shows them.
pub async fn load_listed(conn: &Conn, id: PersonId, now: Timestamp) -> Result<Listed, StoreError> {
    conn.one(&format!("{LISTED} where p.id = $2"), &[&now, &id], read_listed).await
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
    now: Timestamp,
) -> Result<Page<Listed>, StoreError> {
    let sql = format!(
        "{LISTED} where (cast($2 as boolean) is null or p.active = $2)
           and (cast($3 as text) is null or cast(p.roles as text) like $3)
           and (cast($4 as text) is null or (p.name, p.id) > ($4, $5))
           and (cast($7 as uuid) is null or p.team_id = $7)
           and (cast($8 as text) is null or lower(p.name) like $8 escape '\\' or p.email like $8 escape '\\')
         order by p.name, p.id limit $6"
    );
    let holds_role = filter.role.map(|role| format!("%\"{role}\"%"));
    let (after_name, after_id) = after.unzip();
    let limit_and_one = i64::from(limit) + 1;
    let text = filter.text.as_deref().map(contains);
    let values: store::Params<'_> =
        &[&now, &filter.active, &holds_role, &after_name, &after_id, &limit_and_one, &filter.team_id, &text];
    let rows = conn.all(&sql, values, read_listed).await?;
    Ok(Page::from_rows(rows, limit, |listed| {
        vec![listed.person.name.as_str().to_owned(), listed.person.id.to_string()]
    }))
}

/// A pattern for texts that contain this one, in small letters and word for word.
fn contains(text: &str) -> String {
    let plain = text.trim().to_lowercase().replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{plain}%")
}
