//! A one-time code for a technician's phone.

use kernel::{PersonId, Role, Timestamp};
use serde_json::json;
use web::{Caller, Ctx};

use super::AUDIT;
use crate::config::Settings;
use crate::domain::{CodeRow, EnrolmentCode, Name};
use crate::error::Error;
use crate::secrets::random;
use crate::store::devices::{self, Enrolment};
use crate::store::people;

/// Makes a code that enrols one phone of a technician. It is shown once; only its hash is kept.
pub async fn make_enrolment_code(
    ctx: &Ctx,
    by: &Caller,
    person_id: PersonId,
    label: &Name,
) -> Result<(EnrolmentCode, Timestamp), Error> {
    let tx = ctx.begin().await?;
    let person = people::load(&tx, person_id).await?;
    if !person.active || !person.roles.contains(&Role::Technician) {
        return Err(Error::NotATechnician);
    }
    let code = EnrolmentCode::from_random(random::bytes());
    let expires_at = ctx.now() + ctx.settings::<Settings>().enrolment_life();
    let enrolment =
        Enrolment { code: CodeRow { expires_at, used_at: None }, person_id, label: label.as_str().to_owned() };
    devices::add_code(&tx, &random::hash(code.digits()), &enrolment, ctx.now()).await?;
    let detail = json!({"label": enrolment.label, "expires_at": expires_at});
    tx.audit(AUDIT, &by.actor(), "device.code_made", &person_id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok((code, expires_at))
}
