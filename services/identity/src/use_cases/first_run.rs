//! The set-up: the first admin, by a one-time token instead of a default password.

use std::io::Write;
use std::path::{Path, PathBuf};

use aws_lc_rs::constant_time::verify_slices_are_equal;
use kernel::{Actor, PersonId, Role};
use serde_json::json;
use web::Ctx;

use super::AUDIT;
use crate::config::Settings;
use crate::domain::{Email, Name, Password, Person};
use crate::error::{Error, on_conflict};
use crate::secrets::passwords;
use crate::secrets::random::{Secret, hash};
use crate::store::{first_run, people};

/// Before the set-up, makes a set-up token and tells the operator. Every replica makes its own; each is good.
pub async fn offer_first_run(ctx: &Ctx) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    if !people::is_empty(&tx).await? || set_token(ctx).is_some() {
        return Ok(());
    }
    let token = Secret::fresh();
    first_run::add_token(&tx, &token.hash(), ctx.now()).await?;
    tx.commit().await?;
    let token = token.reveal();
    if let Some(file) = token_file(ctx)
        && let Err(why) = write_privately(&file, &token)
    {
        tracing::warn!(%why, file = %file.display(), "the file of the set-up token could not be written");
    }
    tracing::warn!(token, "nobody can sign in yet: make the first admin with this one-time set-up token");
    Ok(())
}

/// Makes the first admin, once.
pub async fn make_first_admin(
    ctx: &Ctx,
    name: Name,
    email: Email,
    password: Password,
    token: &str,
) -> Result<Person, Error> {
    if !people::is_empty(&ctx.read()).await? {
        return Err(Error::FirstRunDone);
    }
    let is_set = set_token(ctx).is_some_and(|set| verify_slices_are_equal(set.as_bytes(), token.as_bytes()).is_ok());
    if !is_set && !first_run::knows_token(&ctx.read(), &hash(token)).await? {
        return Err(Error::WrongSetupToken);
    }
    let password = passwords::hash(password).await?;
    let admin = Person::new(PersonId::fresh(), name, email, &[Role::Admin], None);

    let tx = ctx.begin().await?;
    people::insert(&tx, &admin, Some(&password), ctx.now()).await.map_err(on_conflict(Error::FirstRunDone))?;
    first_run::finish(&tx, admin.id, ctx.now()).await.map_err(on_conflict(Error::FirstRunDone))?;
    let actor = Actor::system("identity.first_run");
    tx.audit(AUDIT, &actor, "person.added", &admin.id.to_string(), &json!({"roles": admin.roles})).await?;
    tx.publish(&admin.changed()).await?;
    tx.commit().await?;
    forget_file(ctx);
    Ok(admin)
}

/// The token an operator has set; an empty one is none.
fn set_token(ctx: &Ctx) -> Option<&str> {
    ctx.settings::<Settings>().first_run_token.as_deref().filter(|token| !token.is_empty())
}

/// Removes the file with the token; it is worthless by now, so a failure is only told.
fn forget_file(ctx: &Ctx) {
    if let Some(file) = token_file(ctx)
        && let Err(why) = std::fs::remove_file(file)
        && why.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!(%why, "the file of the set-up token could not be removed");
    }
}

/// The file that was set; otherwise one in the folder of the data, where there is such a folder.
fn token_file(ctx: &Ctx) -> Option<PathBuf> {
    let set = ctx.settings::<Settings>().first_run_token_file.clone();
    set.or_else(|| ctx.data_dir().is_dir().then(|| ctx.data_dir().join("first-run-token")))
}

fn write_privately(path: &Path, token: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600);
        let mut file = options.open(path)?;
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
        writeln!(file, "{token}")
    }
    #[cfg(not(unix))]
    writeln!(options.open(path)?, "{token}")
}
