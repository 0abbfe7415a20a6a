//! Taking phones out of service.

use kernel::{DeviceId, PersonId};
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::AUDIT;
use super::enrol_device::changed;
use crate::error::Error;
use crate::store::devices::{self, Device};
use crate::store::sessions;

/// Revokes a phone and ends its session. Doing it twice is no mistake.
pub async fn revoke_device(ctx: &Ctx, by: &Caller, id: DeviceId) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let device = devices::load(&tx, id).await?;
    if device.revoked_at.is_none() {
        revoke(ctx, &tx, by, device).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Revokes every phone of a person.
pub async fn revoke_devices_of(ctx: &Ctx, tx: &Tx, by: &Caller, person: PersonId) -> Result<(), Error> {
    for device in devices::active_of(tx, person).await? {
        revoke(ctx, tx, by, device).await?;
    }
    Ok(())
}

async fn revoke(ctx: &Ctx, tx: &Tx, by: &Caller, device: Device) -> Result<(), Error> {
    let device = Device { version: device.version.next(), revoked_at: Some(ctx.now()), ..device };
    devices::save(tx, &device).await?;
    sessions::revoke_of_device(tx, device.id, "phone revoked", ctx.now()).await?;
    let detail = json!({"person": device.person_id});
    tx.audit(AUDIT, &by.actor(), "device.revoked", &device.id.to_string(), &detail).await?;
    tx.publish(&changed(&device)).await?;
    Ok(())
}
