//! The signing keys: the first one, the next one, and the end of old ones.

use kernel::Actor;
use serde_json::json;
use store::Tx;
use web::Ctx;

use super::AUDIT;
use crate::config::Settings;
use crate::domain::{is_due_for_rotation, is_due_for_withdrawal};
use crate::error::Error;
use crate::secrets::sealing::Seal;
use crate::secrets::signing_keys::NewKey;
use crate::store::signing_keys::{self, KeyRow};

/// Makes the first key. Of several replicas that start at once, one succeeds and the others use its key.
pub async fn ensure_first_key(ctx: &Ctx) -> Result<(), Error> {
    if signing_keys::find_current(&ctx.read()).await?.is_some() {
        return Ok(());
    }
    let tx = ctx.begin().await?;
    if add_generation(ctx, &tx, &Actor::system("identity.start"), 1).await?.is_some() {
        tx.commit().await?;
    }
    Ok(())
}

/// Makes the next key and retires the current one, which stays published until its last token has expired.
pub async fn rotate_keys(ctx: &Ctx, by: &Actor) -> Result<String, Error> {
    let tx = ctx.begin().await?;
    let current = signing_keys::find_current(&tx).await?.map_or(0, |key| key.generation);
    let kid = add_generation(ctx, &tx, by, current + 1).await?.ok_or(Error::RotationRace)?;
    signing_keys::retire_before(&tx, current + 1, ctx.now()).await?;
    tx.commit().await?;
    Ok(kid)
}

/// Rotates by age, and withdraws what has been retired long enough.
pub async fn tend_keys(ctx: &Ctx) -> Result<(), Error> {
    let settings = ctx.settings::<Settings>();
    let published = signing_keys::published(&ctx.read()).await?;
    if published.iter().any(|key| is_due_for_rotation(key.age, ctx.now(), settings.rotate_after())) {
        match rotate_keys(ctx, &Actor::system("identity.tend_keys")).await {
            Ok(_) | Err(Error::RotationRace) => {}
            Err(error) => return Err(error),
        }
    }
    let tx = ctx.begin().await?;
    for key in published {
        if is_due_for_withdrawal(key.age, ctx.now(), settings.keep_retired_for()) {
            signing_keys::withdraw(&tx, &key.kid, ctx.now()).await?;
            let actor = Actor::system("identity.tend_keys");
            tx.audit(AUDIT, &actor, "signing_key.withdrawn", &key.kid, &json!({})).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Adds the key of a generation; `None` when somebody else has just added it.
async fn add_generation(ctx: &Ctx, tx: &Tx, by: &Actor, generation: i64) -> Result<Option<String>, Error> {
    let NewKey { kid, public_key, private_key } = NewKey::generate()?;
    let setting = ctx.settings::<Settings>().key_encryption_key.as_deref();
    let (private_key, sealed) = match setting {
        Some(setting) => (Seal::from_setting(setting)?.seal(&kid, &private_key)?, true),
        None => (private_key, false),
    };
    let row = KeyRow { kid: &kid, generation, public_key: &public_key, private_key, sealed };
    if !signing_keys::insert(tx, row, ctx.now()).await? {
        return Ok(None);
    }
    tx.audit(AUDIT, by, "signing_key.made", &kid, &json!({"generation": generation, "sealed": sealed})).await?;
    Ok(Some(kid))
}
