//! The one-time set-up.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Check, Ctx, Problem, Valid};

use super::address::ClientAddress;
use super::people::{PersonOut, show};
use super::reading;
use crate::error::Error;
use crate::store::people;
use crate::use_cases::first_run::make_first_admin;
use crate::use_cases::limit_attempts::limit_address;

pub fn routes(config: &mut ServiceConfig) {
    config.service(first_run).service(perform_first_run);
}

/// Whether the suite waits for its first admin.
#[derive(Serialize, ToSchema)]
struct FirstRunOut {
    needed: bool,
}

/// The first admin.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FirstRunIn {
    #[schema(example = "Huda Saleh")]
    name: String,
    #[schema(example = "huda@example.com")]
    email: String,
    #[schema(min_length = 10, max_length = 200)]
    password: String,
    /// The one-time set-up token from the log of the first start.
    token: String,
}

impl Check for FirstRunIn {}

/// Whether the first admin is still to be made.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_first_run_state",
    responses((status = 200, description = "Whether the set-up is needed.", body = FirstRunOut)),
    security(())
)]
#[get("/first-run")]
async fn first_run(ctx: Ctx) -> Result<HttpResponse, Problem> {
    let needed = people::is_empty(&ctx.read()).await?;
    Ok(HttpResponse::Ok().json(FirstRunOut { needed }))
}

/// Make the first admin, once.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_first_run",
    request_body = FirstRunIn,
    responses(
        (status = 201, description = "The first admin.", body = PersonOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/first-run")]
async fn perform_first_run(
    ctx: Ctx,
    address: ClientAddress,
    Valid(body): Valid<FirstRunIn>,
) -> Result<HttpResponse, Problem> {
    limit_address(&ctx, &address.0).await?;
    if !people::is_empty(&ctx.read()).await? {
        return Err(Error::FirstRunDone.into());
    }
    let name = reading::name("/name", &body.name)?;
    let email = reading::email("/email", &body.email)?;
    let password = reading::password("/password", &body.password, &email)?;
    let admin = make_first_admin(&ctx, name, email, password, &body.token).await?;
    show(&ctx, HttpResponse::build(StatusCode::CREATED), admin.id).await
}
