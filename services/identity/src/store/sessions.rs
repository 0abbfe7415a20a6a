//! Sessions and their refresh tokens, of which only hashes are kept.

mod listing;

use kernel::{DeviceId, PersonId, SessionId, Timestamp};
use store::{Conn, StoreError, Tx};

use crate::domain::Presented;

pub use listing::{ListedSession, revoke_own, sessions_of};

/// A session as it begins.
#[derive(Clone, Copy, Debug)]
pub struct Session {
    pub id: SessionId,
    pub person_id: PersonId,
    pub device_id: Option<DeviceId>,
}

/// Where a session was begun from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// The network address.
    pub address: &'a str,
    /// What the browser or the phone calls itself.
    pub client: Option<&'a str>,
}

/// Begins a session.
pub async fn insert(tx: &Tx, session: &Session, origin: Origin<'_>, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into sessions (id, person_id, device_id, began_at, client, address)
        values ($1, $2, $3, $4, $5, $6)";
    let Origin { address, client } = origin;
    tx.execute(sql, &[&session.id, &session.person_id, &session.device_id, &now, &client, &address]).await?;
    Ok(())
}

/// A token to be added: the hash, until when it is good, and the hash of the token it is handed out for.
pub struct NewToken<'a> {
    pub hash: &'a str,
    pub expires_at: Timestamp,
    pub replaces: Option<&'a str>,
}

/// Adds the next token of a session.
pub async fn add_token(tx: &Tx, session: SessionId, token: NewToken<'_>, now: Timestamp) -> Result<(), StoreError> {
    let sql = "insert into refresh_tokens (token_hash, session_id, issued_at, expires_at, replaces)
        values ($1, $2, $3, $4, $5)";
    tx.execute(sql, &[&token.hash, &session, &now, &token.expires_at, &token.replaces]).await?;
    Ok(())
}

/// Overtakes the unused tokens that were handed out for a token.
pub async fn supersede(tx: &Tx, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "update refresh_tokens set superseded_at = $2
        where replaces = $1 and spent_at is null and superseded_at is null";
    tx.execute(sql, &[&hash, &now]).await?;
    Ok(())
}

/// Writes down that somebody used a session, and the phone it is on.
pub async fn seen(tx: &Tx, session: &Session, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("update sessions set last_seen_at = $2 where id = $1", &[&session.id, &now]).await?;
    if let Some(device) = session.device_id {
        tx.execute("update devices set last_seen_at = $2 where id = $1", &[&device, &now]).await?;
    }
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
    let sql = "select t.expires_at, t.spent_at, t.superseded_at, s.revoked_at, p.active, s.id, s.person_id, s.device_id,
            (select count(*) from refresh_tokens n where n.replaces = t.token_hash and n.spent_at is not null) as answers
        from refresh_tokens t join sessions s on s.id = t.session_id join people p on p.id = s.person_id
        where t.token_hash = $1";
    conn.optional(sql, &[&hash], |row| {
        let device_id = row.get::<Option<DeviceId>>("device_id")?;
        let presented = Presented {
            expires_at: row.get("expires_at")?,
            spent_at: row.get("spent_at")?,
            session_revoked_at: row.get("revoked_at")?,
            person_active: row.get("active")?,
            on_device: device_id.is_some(),
            is_superseded: row.get::<Option<Timestamp>>("superseded_at")?.is_some(),
            is_answered: row.get::<i64>("answers")? > 0,
        };
        let session = Session { id: row.get("id")?, person_id: row.get("person_id")?, device_id };
        Ok((presented, session))
    })
    .await
}

/// Spends a token. One that is traded again was spent the first time.
pub async fn spend_token(tx: &Tx, hash: &str, now: Timestamp) -> Result<(), StoreError> {
    tx.execute("update refresh_tokens set spent_at = coalesce(spent_at, $2) where token_hash = $1", &[&hash, &now])
        .await?;
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
