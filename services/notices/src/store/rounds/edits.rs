//! What technicians wrote on stops, every value of it.

use kernel::{DeviceId, PersonId, StopId, Timestamp, Version};
use store::{Conn, StoreError, Tx, ensure_fresh};

use super::Stop;
use crate::domain::mutations::Clash;

/// The fields of a stop that were edited after somebody saw `version`.
pub async fn fields_changed_since(conn: &Conn, stop: StopId, version: i64) -> Result<Vec<String>, StoreError> {
    let sql = "select distinct field from stop_edits where stop_id = $1 and version > $2 order by field";
    conn.all(sql, &[&stop, &version], |row| row.get("field")).await
}

/// Sets fields of a stop and keeps who set them.
pub async fn edit_stop(
    tx: &Tx,
    stop: &Stop,
    fields: &[(&'static str, &str)],
    by: (PersonId, DeviceId),
    clash: Clash,
    edited_at: Timestamp,
) -> Result<Version, StoreError> {
    let value_of = |name: &str, old: &Option<String>| {
        let new = fields.iter().find(|(field, _)| *field == name);
        new.map(|(_, value)| (*value).to_owned()).or_else(|| old.clone())
    };
    let sql = "update stops set note = $3, contact_phone = $4, access_hint = $5, version = version + 1
        where stop_id = $1 and version = $2";
    let note = value_of("note", &stop.note);
    let contact_phone = value_of("contact_phone", &stop.contact_phone);
    let access_hint = value_of("access_hint", &stop.access_hint);
    ensure_fresh(tx.execute(sql, &[&stop.id, &stop.version, &note, &contact_phone, &access_hint]).await?)?;
    let version = stop.version.next();
    let clash = match clash {
        Clash::None => None,
        Clash::Soft => Some("soft"),
        Clash::Hard => Some("hard"),
    };
    let sql = "insert into stop_edits (stop_id, version, field, value, person_id, device_id, clash, edited_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)";
    for (field, value) in fields {
        tx.execute(sql, &[&stop.id, &version, field, value, &by.0, &by.1, &clash, &edited_at]).await?;
    }
    Ok(version)
}
