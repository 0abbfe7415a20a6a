//! The sessions of a person, for that person.

use kernel::{DeviceId, PersonId, SessionId, Timestamp};
use store::{Conn, StoreError, Tx};

/// A session that goes on.
#[derive(Clone, Debug)]
pub struct ListedSession {
    pub id: SessionId,
    pub began_at: Timestamp,
    pub last_seen_at: Option<Timestamp>,
    pub expires_at: Timestamp,
    pub client: Option<String>,
    pub address: Option<String>,
    pub device_id: Option<DeviceId>,
    pub device_label: Option<String>,
}

/// The sessions of a person that can still be refreshed, the newest first.
pub async fn sessions_of(conn: &Conn, person: PersonId, now: Timestamp) -> Result<Vec<ListedSession>, StoreError> {
    let sql = "select s.id, s.began_at, s.last_seen_at, s.client, s.address, s.device_id, d.label,
            (select max(t.expires_at) from refresh_tokens t where t.session_id = s.id) as expires_at
        from sessions s left join devices d on d.id = s.device_id
        where s.person_id = $1 and s.revoked_at is null and exists (select 1 from refresh_tokens t
            where t.session_id = s.id and t.spent_at is null and t.superseded_at is null and t.expires_at > $2)
        order by s.began_at desc, s.id";
    conn.all(sql, &[&person, &now], |row| {
        Ok(ListedSession {
            id: row.get("id")?,
            began_at: row.get("began_at")?,
            last_seen_at: row.get("last_seen_at")?,
            expires_at: row.get("expires_at")?,
            client: row.get("client")?,
            address: row.get("address")?,
            device_id: row.get("device_id")?,
            device_label: row.get("label")?,
        })
    })
    .await
}

/// Ends one session of a person. Tells whether there was one.
pub async fn revoke_own(
    tx: &Tx,
    id: SessionId,
    person: PersonId,
    because: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let sql = "update sessions set revoked_at = $3, revoked_because = $4
        where id = $1 and person_id = $2 and revoked_at is null";
    Ok(tx.execute(sql, &[&id, &person, &now, &because]).await? == 1)
}
