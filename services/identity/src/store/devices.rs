//! Phones and the codes that enrol them.

use kernel::{DeviceId, Page, PersonId, Timestamp, Version};
use store::{Conn, Row, StoreError, Tx, ensure_fresh};

use crate::domain::CodeRow;

/// An enrolled phone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    pub id: DeviceId,
    pub version: Version,
    pub person_id: PersonId,
    pub label: String,
    pub device_name: String,
    pub platform: String,
    pub enrolled_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
    pub last_seen_at: Option<Timestamp>,
}

/// A code as somebody redeems it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    pub code: CodeRow,
    pub person_id: PersonId,
    pub label: String,
}

const COLUMNS: &str = "id, version, person_id, label, device_name, platform, enrolled_at, revoked_at, last_seen_at";

fn read(row: &Row) -> Result<Device, StoreError> {
    Ok(Device {
        id: row.get("id")?,
        version: row.get("version")?,
        person_id: row.get("person_id")?,
        label: row.get("label")?,
        device_name: row.get("device_name")?,
        platform: row.get("platform")?,
        enrolled_at: row.get("enrolled_at")?,
        revoked_at: row.get("revoked_at")?,
        last_seen_at: row.get("last_seen_at")?,
    })
}

/// The phone with this id.
pub async fn load(conn: &Conn, id: DeviceId) -> Result<Device, StoreError> {
    conn.one(&format!("select {COLUMNS} from devices where id = $1"), &[&id], read).await
}

/// Adds a phone.
pub async fn insert(tx: &Tx, device: &Device) -> Result<(), StoreError> {
    let sql = "insert into devices (id, version, person_id, label, device_name, platform, enrolled_at)
        values ($1, $2, $3, $4, $5, $6, $7)";
    tx.execute(
        sql,
        &[
            &device.id,
            &device.version,
            &device.person_id,
            &device.label,
            &device.device_name,
            &device.platform,
            &device.enrolled_at,
        ],
    )
    .await?;
    Ok(())
}

/// Saves a revoked phone over the version before it.
pub async fn save(tx: &Tx, device: &Device) -> Result<(), StoreError> {
    let before = Version::of(device.version.get() - 1);
    let sql = "update devices set version = $3, revoked_at = $4 where id = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&device.id, &before, &device.version, &device.revoked_at]).await?)
}

/// The phones of a person that still synchronise.
pub async fn active_of(conn: &Conn, person: PersonId) -> Result<Vec<Device>, StoreError> {
    let sql = format!("select {COLUMNS} from devices where person_id = $1 and revoked_at is null order by id");
    conn.all(&sql, &[&person], read).await
}

/// A page of phones with the names of their owners, oldest first; of one person, and those in service or not.
pub async fn list(
    conn: &Conn,
    person: Option<PersonId>,
    active: Option<bool>,
    after: Option<DeviceId>,
    limit: u32,
) -> Result<Page<(Device, String)>, StoreError> {
    let sql = "select d.*, p.name as person_name from devices d join people p on p.id = d.person_id
        where (cast($1 as uuid) is null or d.person_id = $1) and (cast($2 as uuid) is null or d.id > $2)
            and (cast($4 as boolean) is null or (d.revoked_at is null) = $4)
        order by d.id limit $3";
    let rows = conn
        .all(sql, &[&person, &after, &(i64::from(limit) + 1), &active], |row| Ok((read(row)?, row.get("person_name")?)))
        .await?;
    Ok(Page::from_rows(rows, limit, |(device, _): &(Device, String)| vec![device.id.to_string()]))
}

/// Keeps the hash of a code.
pub async fn add_code(tx: &Tx, hash: &str, enrolment: &Enrolment, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into enrolment_codes (code_hash, person_id, label, made_at, expires_at)
        values ($1, $2, $3, $4, $5)";
    let expires_at = enrolment.code.expires_at;
    tx.execute(sql, &[&hash, &enrolment.person_id, &enrolment.label, &now, &expires_at]).await?;
    Ok(())
}

/// Finds a code and holds it for this transaction.
pub async fn lock_code(tx: &Tx, hash: &str) -> Result<Option<Enrolment>, StoreError> {
    tx.execute("update enrolment_codes set made_at = made_at where code_hash = $1", &[&hash]).await?;
    let sql = "select person_id, label, expires_at, used_at from enrolment_codes where code_hash = $1";
    tx.optional(sql, &[&hash], |row| {
        Ok(Enrolment {
            code: CodeRow { expires_at: row.get("expires_at")?, used_at: row.get("used_at")? },
            person_id: row.get("person_id")?,
            label: row.get("label")?,
        })
    })
    .await
}

/// Spends a code.
pub async fn use_code(tx: &Tx, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("update enrolment_codes set used_at = $2 where code_hash = $1", &[&hash, &now]).await?;
    Ok(())
}

/// Forgets codes that expired before an instant.
pub async fn forget_expired(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    tx.execute("delete from enrolment_codes where expires_at < $1", &[&before]).await
}
