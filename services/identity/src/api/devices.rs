//! Phones of technicians.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, delete, get, post};
use kernel::{DeviceId, Page, PageQuery, PersonId, Timestamp, Version};
use qrcode::QrCode;
use qrcode::render::svg;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Check, Ctx, Path, Problem, Query, SupervisorOrAdmin, Valid};

use super::address::ClientAddress;
use super::reading;
use super::sessions::SessionOut;
use crate::domain::EnrolmentCode;
use crate::store::devices::{self, Device};
use crate::use_cases::enrol_device::{Phone, enrol_device};
use crate::use_cases::make_enrolment_code::make_enrolment_code;
use crate::use_cases::revoke_device::revoke_device;

pub fn routes(config: &mut ServiceConfig) {
    config.service(make_code).service(enrol).service(list).service(revoke);
}

/// For whom a code is.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct CodeIn {
    /// An active technician.
    person_id: PersonId,
    /// What to call the phone.
    #[schema(example = "Phone 7", min_length = 1, max_length = 200)]
    label: String,
}

impl Check for CodeIn {}

/// A one-time code, shown once.
#[derive(Serialize, ToSchema)]
struct CodeOut {
    #[schema(example = "7QK2M-01J5B")]
    code: String,
    expires_at: Timestamp,
    /// The technician's page with the code: what the QR picture says. The code stands behind the `#`, so that no server
    /// ever logs it.
    #[schema(example = "https://dunlin.example.com/field/enrol#7QK2M01J5B")]
    link: String,
    /// The link as a QR picture for the phone's camera.
    qr_svg: String,
}

/// A phone that redeems a code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct EnrolIn {
    #[schema(example = "7QK2M-01J5B")]
    code: String,
    #[schema(example = "Pixel 9", min_length = 1, max_length = 200)]
    device_name: String,
    #[schema(example = "android 16", min_length = 1, max_length = 200)]
    platform: String,
}

impl Check for EnrolIn {}

/// An enrolled phone.
#[derive(Serialize, ToSchema)]
struct DeviceOut {
    id: DeviceId,
    version: Version,
    person_id: PersonId,
    /// Whose it is.
    person_name: String,
    label: String,
    device_name: String,
    platform: String,
    enrolled_at: Timestamp,
    revoked_at: Option<Timestamp>,
    /// When it signed in or refreshed its tokens, which it does every few minutes while it is in use.
    last_seen_at: Option<Timestamp>,
    active: bool,
}

impl From<(Device, String)> for DeviceOut {
    fn from((device, person_name): (Device, String)) -> Self {
        Self {
            person_name,
            last_seen_at: device.last_seen_at,
            id: device.id,
            version: device.version,
            person_id: device.person_id,
            label: device.label,
            device_name: device.device_name,
            platform: device.platform,
            enrolled_at: device.enrolled_at,
            active: device.revoked_at.is_none(),
            revoked_at: device.revoked_at,
        }
    }
}

/// Which phones.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct DevicesQuery {
    /// Only the phones of this person.
    person_id: Option<PersonId>,
    /// Only those in service, or only those revoked.
    active: Option<bool>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Make a one-time code that enrols a technician's phone. Asking again makes another code.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_make_enrolment_code",
    request_body = CodeIn,
    responses(
        (status = 201, description = "The code; it is not shown again.", body = CodeOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["supervisor", "admin"]))
)]
#[post("/devices/enrolment-codes")]
async fn make_code(ctx: Ctx, by: SupervisorOrAdmin, Valid(body): Valid<CodeIn>) -> Result<HttpResponse, Problem> {
    let label = reading::name("/label", &body.label)?;
    let (code, expires_at) = make_enrolment_code(&ctx, &by, body.person_id, &label).await?;
    let link = format!("{}/field/enrol#{}", ctx.public_url(), code.digits());
    let picture = QrCode::new(&link).map_err(|why| Problem::internal_because(&why))?;
    let qr_svg = picture.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    Ok(HttpResponse::build(StatusCode::CREATED).json(CodeOut { code: code.grouped(), expires_at, link, qr_svg }))
}

/// Enrol a phone by its code. The session it gets is that of a technician and nothing more.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_enrol_device",
    request_body = EnrolIn,
    responses(
        (status = 201, description = "The phone is enrolled and signed in.", body = SessionOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/devices/enrol")]
async fn enrol(ctx: Ctx, address: ClientAddress, Valid(body): Valid<EnrolIn>) -> Result<HttpResponse, Problem> {
    let phone = Phone {
        device_name: reading::name("/device_name", &body.device_name)?,
        platform: reading::name("/platform", &body.platform)?,
    };
    let (person, tokens) = enrol_device(&ctx, &address.0, EnrolmentCode::parse(&body.code), phone).await?;
    Ok(HttpResponse::build(StatusCode::CREATED).json(SessionOut::of(person, tokens)))
}

/// Phones, oldest first.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_list_devices",
    params(DevicesQuery),
    responses(
        (status = 200, description = "A page of phones.", body = Page<DeviceOut>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["supervisor", "admin"]))
)]
#[get("/devices")]
async fn list(ctx: Ctx, _by: SupervisorOrAdmin, Query(query): Query<DevicesQuery>) -> Result<HttpResponse, Problem> {
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let devices =
        devices::list(&ctx.read(), query.person_id, query.active, web::paging::after_key(&page)?, page.limit()).await?;
    Ok(HttpResponse::Ok().json(devices.map(DeviceOut::from)))
}

/// Take a phone out of service. Its session ends; a repeated request changes nothing.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_revoke_device",
    params(("id" = DeviceId, Path)),
    responses(
        (status = 204, description = "Revoked."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["supervisor", "admin"]))
)]
#[delete("/devices/{id}")]
async fn revoke(ctx: Ctx, by: SupervisorOrAdmin, id: Path<DeviceId>) -> Result<HttpResponse, Problem> {
    revoke_device(&ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
}
