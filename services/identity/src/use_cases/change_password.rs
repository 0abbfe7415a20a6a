//! Changing one's own password.

use serde_json::json;
use web::{Caller, Ctx};

use super::AUDIT;
use super::limit_attempts::limit_email;
use crate::domain::Password;
use crate::error::Error;
use crate::secrets::passwords;
use crate::store::{people, sessions};

/// Sets a new password when the current one is right, and ends every session: whoever knew the old one is out.
pub async fn change_password(ctx: &Ctx, by: &Caller, address: &str, current: String, new: &str) -> Result<(), Error> {
    let person = people::load(&ctx.read(), by.person).await?;
    limit_email(ctx, &person.email, address).await?;
    let new = Password::parse(new, &person.email)?;
    let stored = people::password_hash(&ctx.read(), by.person).await?;
    if !passwords::is_right(current, stored).await? {
        return Err(Error::WrongPassword);
    }
    let hash = passwords::hash(new).await?;

    let tx = ctx.begin().await?;
    people::set_password_hash(&tx, by.person, &hash, ctx.now()).await?;
    sessions::revoke_of_person(&tx, by.person, "password changed", ctx.now()).await?;
    tx.audit(AUDIT, &by.actor(), "person.password_changed", &by.person.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(())
}
