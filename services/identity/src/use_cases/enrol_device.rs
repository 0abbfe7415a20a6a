//! Enrolling a phone by its one-time code.

use contracts::identity::DeviceChanged;
use kernel::{Actor, DeviceId, Role, Version};
use serde_json::json;
use web::Ctx;

use super::AUDIT;
use super::issue_tokens::{Tokens, open_session};
use super::limit_attempts::limit_address;
use crate::domain::{EnrolmentCode, Name, Person};
use crate::error::Error;
use crate::secrets::random;
use crate::store::devices::{self, Device};
use crate::store::people;
use crate::store::sessions::Origin;

/// The phone as it describes itself.
pub struct Phone {
    pub device_name: Name,
    pub platform: Name,
}

/// Redeems a code: the phone is enrolled and signed in as a technician, and nothing more.
pub async fn enrol_device(
    ctx: &Ctx,
    address: &str,
    code: Option<EnrolmentCode>,
    phone: Phone,
) -> Result<(Person, Tokens), Error> {
    limit_address(ctx, address).await?;
    let hash = random::hash(code.ok_or(Error::UnknownCode)?.digits());

    let tx = ctx.begin().await?;
    let enrolment = devices::lock_code(&tx, &hash).await?.ok_or(Error::UnknownCode)?;
    enrolment.code.check(ctx.now()).map_err(Error::SpentCode)?;
    let person = people::load(&tx, enrolment.person_id).await?;
    if !person.active || !person.roles.contains(&Role::Technician) {
        return Err(Error::NotATechnician);
    }
    let device = Device {
        id: DeviceId::fresh(),
        version: Version::FIRST,
        person_id: person.id,
        label: enrolment.label,
        device_name: phone.device_name.as_str().to_owned(),
        platform: phone.platform.as_str().to_owned(),
        enrolled_at: ctx.now(),
        revoked_at: None,
        last_seen_at: Some(ctx.now()),
    };
    devices::use_code(&tx, &hash, ctx.now()).await?;
    devices::insert(&tx, &device).await?;
    let origin = Origin { address, client: Some(&device.device_name) };
    let tokens = open_session(ctx, &tx, &person, Some(device.id), origin).await?;
    let actor = Actor::Person { id: person.id, name: person.name.as_str().to_owned() };
    let detail = json!({"person": person.id, "label": device.label, "platform": device.platform, "address": address});
    tx.audit(AUDIT, &actor, "device.enrolled", &device.id.to_string(), &detail).await?;
    tx.publish(&changed(&device)).await?;
    tx.commit().await?;
    Ok((person, tokens))
}

/// What the other services are told.
pub fn changed(device: &Device) -> DeviceChanged {
    DeviceChanged {
        device_id: device.id,
        version: device.version,
        person_id: device.person_id,
        label: device.label.clone(),
        active: device.revoked_at.is_none(),
    }
}
