//! Sessions and their refresh tokens, of which only hashes are kept.

use kernel::{DeviceId, PersonId, SessionId, Timestamp};
use store::{Conn, StoreError, Tx};

use crate::domain::Presented;

/// A session as it begins.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    pub id: SessionId,
    pub person_id: PersonId,
    pub device_id: Option<DeviceId>,
}

/// Begins a session.
pub async fn insert(tx: &Tx, session: &Session, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into sessions (id, person_id, device_id, began_at) values ($1, $2, $3, $4)";
    tx.execute(sql, &[&session.id, &session.person_id, &session.device_id, &now]).await?;
    Ok(())
}

/// Adds the next token of a session.
pub async fn add_token(
    tx: &Tx,
    session: SessionId,
    hash: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), StoreError> {
    let sql = "insert into refresh_tokens (token_hash, session_id, issued_at, expires_at) values ($1, $2, $3, $4)";
    tx.execute(sql, &[&hash, &session, &now, &expires_at]).await?;
    Ok(())
}

/// Finds a presented token with its session and holds it for this transaction, so that of two presenters one sees
/// what the other did.
pub async fn lock_token(tx: &Tx, hash: &str) -> Result<Option<(Presented, Session)>, StoreError> {
    tx.execute("update refresh_tokens set issued_at = issued_at where token_hash = $1", &[&hash]).await?;
    find_token(tx, hash).await
}

/// Finds a token with its session.
pub async fn find_token(conn: &Conn, hash: &str) -> Result<Option<(Presented, Session)>, StoreError> {
    let sql = "select t.expires_at, t.spent_at, s.revoked_at, p.active, s.id, s.person_id, s.device_id
        from refresh_tokens t join sessions s on s.id = t.session_id join people p on p.id = s.person_id
        where t.token_hash = $1";
    conn.optional(sql, &[&hash], |row| {
        let presented = Presented {
            expires_at: row.get("expires_at")?,
            spent_at: row.get("spent_at")?,
            session_revoked_at: row.get("revoked_at")?,
            person_active: row.get("active")?,
        };
        let session =
            Session { id: row.get("id")?, person_id: row.get("person_id")?, device_id: row.get("device_id")? };
        Ok((presented, session))
    })
    .await
}

/// Spends a token.
pub async fn spend_token(tx: &Tx, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("update refresh_tokens set spent_at = $2 where token_hash = $1", &[&hash, &now]).await?;
    Ok(())
}

/// Ends one session.
pub async fn revoke(tx: &Tx, id: SessionId, because: &str, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "update sessions set revoked_at = $2, revoked_because = $3 where id = $1 and revoked_at is null";
    tx.execute(sql, &[&id, &now, &because]).await
}

/// Ends every session of a person.
pub async fn revoke_of_person(tx: &Tx, id: PersonId, because: &str, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "update sessions set revoked_at = $2, revoked_because = $3 where person_id = $1 and revoked_at is null";
    tx.execute(sql, &[&id, &now, &because]).await
}

/// Ends every session of a phone.
pub async fn revoke_of_device(tx: &Tx, id: DeviceId, because: &str, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "update sessions set revoked_at = $2, revoked_because = $3 where device_id = $1 and revoked_at is null";
    tx.execute(sql, &[&id, &now, &because]).await
}

/// Forgets tokens that expired before an instant, and the sessions left without any.
pub async fn forget_expired(tx: &Tx, before: Timestamp) -> Result<u64, StoreError> {
    let forgotten = tx.execute("delete from refresh_tokens where expires_at < $1", &[&before]).await?;
    let sql = "delete from sessions
        where began_at < $1 and not exists (select 1 from refresh_tokens t where t.session_id = sessions.id)";
    tx.execute(sql, &[&before]).await?;
    Ok(forgotten)
}
