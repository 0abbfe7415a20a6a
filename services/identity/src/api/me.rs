//! The caller's own account.

use actix_web::{HttpResponse, get, post};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Anyone, Check, Ctx, Problem, Valid, with_etag};

use super::address::ClientAddress;
use super::people::PersonOut;
use crate::store::people;
use crate::use_cases::change_password::change_password;

pub fn routes(config: &mut ServiceConfig) {
    config.service(me).service(set_password);
}

/// A change of the caller's own password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PasswordIn {
    current_password: String,
    #[schema(min_length = 10, max_length = 200)]
    password: String,
}

impl Check for PasswordIn {}

/// Who am I?
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_me",
    responses(
        (status = 200, description = "The caller.", body = PersonOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[get("/me")]
async fn me(ctx: Ctx, by: Anyone) -> Result<HttpResponse, Problem> {
    let person = people::load(&ctx.read(), by.person).await?;
    Ok(with_etag(HttpResponse::Ok(), person.version, &PersonOut::from(person)))
}

/// Change the caller's own password. Every session ends; sign in again.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_change_password",
    request_body = PasswordIn,
    responses(
        (status = 204, description = "Changed."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[post("/me/password")]
async fn set_password(
    by: Anyone,
    ctx: Ctx,
    address: ClientAddress,
    Valid(body): Valid<PasswordIn>,
) -> Result<HttpResponse, Problem> {
    change_password(&ctx, &by, &address.0, body.current_password, &body.password).await?;
    Ok(HttpResponse::NoContent().finish())
}
