//! The mobile API: pull, push, proofs. A business refusal is never an error here; see the README.

pub mod blobs;
pub mod push;
pub mod rejected;
pub mod sync;

mod task;

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
