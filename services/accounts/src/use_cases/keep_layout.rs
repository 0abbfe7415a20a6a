//! Layouts that users keep: finding one by its name, keeping, forgetting.

use std::sync::Arc;

use kernel::{Actor, Version};
use store::StoreError;
use web::{Ctx, Problem};

use crate::domain::import::{AnyLayout, NamedProfile, Profile};
use crate::error::Error;
use crate::store::layouts::{self, KeptLayout};

/// More than anybody needs; every one of them is tried when a file is looked into.
const MOST: u64 = 200;

/// The layout of a name: one of Dunlin's own, or one that is kept.
pub async fn find_layout(ctx: &Ctx, name: &str) -> Result<AnyLayout, Problem> {
    if let Some(layout) = AnyLayout::built_in(name) {
        return Ok(layout);
    }
    let kept = layouts::find(&ctx.read(), name).await?;
    kept.map(of_kept).ok_or_else(|| Error::LayoutUnknown(name.to_owned()).into())
}

/// A kept layout, to read with.
pub fn of_kept(kept: KeptLayout) -> AnyLayout {
    AnyLayout::Data(NamedProfile { name: kept.name, profile: Arc::new(kept.profile) })
}

/// Keeps a layout under a name that is none of Dunlin's own. What is replaced must be the version that was seen.
pub async fn keep_layout(
    ctx: &Ctx,
    by: &Actor,
    name: &str,
    profile: &Profile,
    seen: Option<Version>,
) -> Result<Version, Problem> {
    if AnyLayout::built_in(name).is_some() {
        return Err(Error::LayoutBuiltIn(name.to_owned()).into());
    }
    let tx = ctx.begin().await?;
    let version = match layouts::find(&tx, name).await? {
        Some(kept) if seen.is_none_or(|seen| seen == kept.version) => layouts::replace(&tx, &kept, profile, by).await?,
        None if seen.is_none() => {
            if layouts::count(&tx).await? >= MOST {
                return Err(Error::TooManyLayouts(MOST).into());
            }
            layouts::insert(&tx, name, profile, by).await?
        }
        _ => return Err(StoreError::Stale.into()),
    };
    tx.audit("imports", by, "layout_kept", name, &serde_json::json!({ "version": version, "profile": profile }))
        .await?;
    tx.commit().await?;
    Ok(version)
}

/// Forgets a layout. Imports made with it keep their own copy.
pub async fn forget_layout(ctx: &Ctx, by: &Actor, name: &str, seen: Option<Version>) -> Result<(), Problem> {
    if AnyLayout::built_in(name).is_some() {
        return Err(Error::LayoutBuiltIn(name.to_owned()).into());
    }
    let tx = ctx.begin().await?;
    let kept = layouts::find(&tx, name).await?.ok_or(Error::NotFound("import layout"))?;
    if seen.is_some_and(|seen| seen != kept.version) {
        return Err(StoreError::Stale.into());
    }
    layouts::delete(&tx, &kept).await?;
    tx.audit("imports", by, "layout_forgotten", name, &serde_json::json!({ "version": kept.version })).await?;
    tx.commit().await?;
    Ok(())
}
