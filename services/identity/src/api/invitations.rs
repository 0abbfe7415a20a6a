//! Links with which people set their own password.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post};
use kernel::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Check, Ctx, Path, Problem, Valid};

use super::address::ClientAddress;
use crate::domain::password_rules;
use crate::use_cases::invite_person::{accept_invitation, invite_person, look_at_invitation};

pub fn routes(config: &mut ServiceConfig) {
    config.service(invite).service(look).service(accept).service(rules);
}

/// A one-time link, shown once.
#[derive(Serialize, ToSchema)]
struct InvitationOut {
    /// The page with the secret behind the `#`, so that no server ever logs it. For the person alone.
    #[schema(example = "https://dunlin.example.com/welcome#9f2K…")]
    link: String,
    expires_at: Timestamp,
}

/// Somebody with a link.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct LookIn {
    /// What stands behind the `#`.
    token: String,
}

impl Check for LookIn {}

/// Whom a link is for.
#[derive(Serialize, ToSchema)]
struct InvitedOut {
    name: String,
    email: String,
    expires_at: Timestamp,
    rules: PasswordRulesOut,
}

/// Somebody who sets a password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AcceptIn {
    /// What stands behind the `#`.
    token: String,
    #[schema(min_length = 10, max_length = 200)]
    password: String,
}

impl Check for AcceptIn {}

/// Which passwords may be set. Length counts, not the kinds of characters.
#[derive(Serialize, ToSchema)]
struct PasswordRulesOut {
    #[schema(example = 10)]
    min_length: usize,
    #[schema(example = 200)]
    max_length: usize,
    /// It must not be or contain the e-mail address.
    forbids_email: bool,
    /// It must not be one character repeated.
    forbids_repetition: bool,
}

impl PasswordRulesOut {
    const fn new() -> Self {
        let (min_length, max_length) = password_rules();
        Self { min_length, max_length, forbids_email: true, forbids_repetition: true }
    }
}

/// Make a link with which a person sets their own password: the first one, or after it was forgotten. Earlier links are
/// void.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_invite_person",
    params(("id" = PersonId, Path, description = "The person.")),
    responses(
        (status = 201, description = "The link; it is not shown again.", body = InvitationOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/people/{id}/invitation")]
async fn invite(ctx: Ctx, by: Admin, id: Path<PersonId>) -> Result<HttpResponse, Problem> {
    let (token, expires_at) = invite_person(&ctx, &by, *id).await?;
    let link = format!("{}/welcome#{token}", ctx.public_url());
    Ok(HttpResponse::build(StatusCode::CREATED).json(InvitationOut { link, expires_at }))
}

/// Whom a link is for, before a password is set.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_look_at_invitation",
    request_body = LookIn,
    responses(
        (status = 200, description = "The link is good.", body = InvitedOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/invitations/look")]
async fn look(ctx: Ctx, address: ClientAddress, Valid(body): Valid<LookIn>) -> Result<HttpResponse, Problem> {
    let (person, expires_at) = look_at_invitation(&ctx, &address.0, &body.token).await?;
    let (name, email) = (person.name.as_str().to_owned(), person.email.as_str().to_owned());
    Ok(HttpResponse::Ok().json(InvitedOut { name, email, expires_at, rules: PasswordRulesOut::new() }))
}

/// Set a password by a link. Every session of the person ends; sign in with it.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_accept_invitation",
    request_body = AcceptIn,
    responses(
        (status = 204, description = "Set."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/invitations/accept")]
async fn accept(ctx: Ctx, address: ClientAddress, Valid(body): Valid<AcceptIn>) -> Result<HttpResponse, Problem> {
    accept_invitation(&ctx, &address.0, &body.token, &body.password).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Which passwords may be set.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_password_rules",
    responses((status = 200, description = "The rules.", body = PasswordRulesOut)),
    security(())
)]
#[get("/password-rules")]
async fn rules() -> HttpResponse {
    HttpResponse::Ok().json(PasswordRulesOut::new())
}
