//! The mobile API: pull, push, proofs. A business refusal is never an error here; see the README.

pub mod blobs;
pub mod push;
pub mod rejected;
pub mod sync;

mod task;

use chrono::TimeDelta;
use kernel::DeviceId;
use web::{Caller, Ctx, Problem};

use crate::error::FieldRefusal;
use crate::store::devices;

/// The protocol's version.
pub const SCHEMA_VERSION: u32 = 1;

/// The enrolled phone that calls.
async fn device_of(ctx: &Ctx, by: &Caller) -> Result<DeviceId, Problem> {
    let device = by.device.ok_or(FieldRefusal::NoDevice)?;
    if devices::is_revoked(&ctx.read(), device, by.person).await? {
        return Err(FieldRefusal::DeviceRevoked.into());
    }
    Ok(device)
}

/// Writes down that the phone was heard of, at most once a minute: a phone that asks often costs no more than one write.
async fn heard(ctx: &Ctx, by: &Caller, device: DeviceId) -> Result<(), Problem> {
    let before = devices::last_heard(&ctx.read(), device).await?;
    if before.is_none_or(|before| ctx.now() - before >= TimeDelta::minutes(1)) {
        let tx = ctx.begin().await?;
        devices::heard(&tx, device, by.person, ctx.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}
