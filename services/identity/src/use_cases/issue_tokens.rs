//! Access and refresh tokens of a session.

use kernel::{DeviceId, Role, SessionId};
use store::{Conn, Tx};
use web::keys::AUDIENCE;
use web::{Claims, Ctx};

use crate::config::Settings;
use crate::domain::{Person, roles_of_session};
use crate::error::Error;
use crate::secrets::access_token::sign;
use crate::secrets::random::Secret;
use crate::secrets::sealing::Seal;
use crate::store::sessions::{self, NewToken, Origin, Session};
use crate::store::signing_keys::{self, SigningKey};

/// What a signed-in client holds.
pub struct Tokens {
    pub access_token: String,
    pub refresh_token: String,
    /// Seconds until the access token expires.
    pub expires_in: i64,
    /// What the session may do.
    pub roles: Vec<Role>,
    /// The phone it is on.
    pub device_id: Option<DeviceId>,
    /// The session.
    pub session_id: SessionId,
}

/// Begins a session for a person, on a phone where one is given.
pub async fn open_session(
    ctx: &Ctx,
    tx: &Tx,
    person: &Person,
    device_id: Option<DeviceId>,
    origin: Origin<'_>,
) -> Result<Tokens, Error> {
    let session = Session { id: SessionId::fresh(), person_id: person.id, device_id };
    sessions::insert(tx, &session, origin, ctx.now()).await?;
    issue_tokens(ctx, tx, person, &session, None).await
}

/// Hands out the next tokens of a session, for the token with this hash.
pub async fn issue_tokens(
    ctx: &Ctx,
    tx: &Tx,
    person: &Person,
    session: &Session,
    replaces: Option<&str>,
) -> Result<Tokens, Error> {
    let on_device = session.device_id.is_some();
    let refresh_token = Secret::fresh();
    let expires_at = ctx.now() + ctx.settings::<Settings>().refresh_token_life(on_device);
    let token = NewToken { hash: &refresh_token.hash(), expires_at, replaces };
    sessions::add_token(tx, session.id, token, ctx.now()).await?;
    sessions::seen(tx, session, ctx.now()).await?;
    Ok(Tokens {
        access_token: access_token(ctx, tx, person, session.device_id).await?,
        refresh_token: refresh_token.reveal(),
        expires_in: ctx.settings::<Settings>().access_token_life().num_seconds(),
        roles: roles_of_session(&person.roles, on_device),
        device_id: session.device_id,
        session_id: session.id,
    })
}

async fn access_token(ctx: &Ctx, conn: &Conn, person: &Person, device: Option<DeviceId>) -> Result<String, Error> {
    let key = signing_keys::find_current(conn).await?.ok_or_else(|| Error::broken("signing", "no signing key"))?;
    let iat = ctx.now().utc().timestamp();
    let claims = Claims {
        iss: ctx.keys().issuer().to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: person.id,
        name: person.name.as_str().to_owned(),
        roles: roles_of_session(&person.roles, device.is_some()),
        team: person.team_id,
        device,
        iat,
        exp: iat + ctx.settings::<Settings>().access_token_life().num_seconds(),
    };
    sign(&claims, &key.kid, &private_half(ctx, &key)?)
}

fn private_half(ctx: &Ctx, key: &SigningKey) -> Result<Vec<u8>, Error> {
    if !key.sealed {
        return Ok(key.private_key.clone());
    }
    let setting = ctx.settings::<Settings>().key_encryption_key.as_deref();
    let setting =
        setting.ok_or_else(|| Error::broken("opening a sealed signing key", "no key_encryption_key is set"))?;
    Seal::from_setting(setting)?.open(&key.kid, &key.private_key)
}
