//! Signing in with e-mail address and password.

use kernel::Actor;
use serde_json::json;
use store::Tx;
use web::Ctx;

use super::AUDIT;
use super::issue_tokens::{Tokens, open_session};
use super::limit_attempts::{limit_address, limit_email};
use crate::domain::{Email, Person};
use crate::error::Error;
use crate::secrets::passwords;
use crate::store::people;
use crate::store::sessions::Origin;

/// Checks the password and begins a session. The answer takes as long for an unknown e-mail address as for a wrong password.
pub async fn sign_in(
    ctx: &Ctx,
    origin: Origin<'_>,
    email: &Email,
    password: String,
) -> Result<(Person, Tokens), Error> {
    let address = origin.address;
    limit_address(ctx, address).await?;
    limit_email(ctx, email, address).await?;
    let known = people::find_by_email(&ctx.read(), email).await?;
    let (person, hash) = known.map_or((None, None), |(person, hash)| (Some(person), hash));
    let is_right = passwords::is_right(password, hash).await?;

    let tx = ctx.begin().await?;
    match person {
        Some(person) if is_right && person.active => {
            // Loaded again: somebody may have been deactivated while the password was being checked.
            let person = people::load(&tx, person.id).await?;
            if !person.active {
                return Err(Error::InvalidCredentials);
            }
            let tokens = open_session(ctx, &tx, &person, None, origin).await?;
            let actor = Actor::Person { id: person.id, name: person.name.as_str().to_owned() };
            tx.audit(AUDIT, &actor, "session.began", &person.id.to_string(), &json!({"address": address})).await?;
            tx.commit().await?;
            Ok((person, tokens))
        }
        _ => {
            record_refusal(&tx, address, email).await?;
            tx.commit().await?;
            Err(Error::InvalidCredentials)
        }
    }
}

async fn record_refusal(tx: &Tx, address: &str, email: &Email) -> Result<(), Error> {
    let actor = Actor::system("identity.sign_in");
    tx.audit(AUDIT, &actor, "session.refused", email.as_str(), &json!({"address": address})).await?;
    Ok(())
}
