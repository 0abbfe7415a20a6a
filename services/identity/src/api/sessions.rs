//! Signing in, staying signed in, signing out.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, delete, post};
use kernel::{DeviceId, PersonId, Role, SessionId, TeamId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Anyone, Check, Ctx, Problem, Valid};

use super::address::{ClientAddress, ClientAgent};
use super::reading;
use crate::domain::Person;
use crate::store::sessions::Origin;
use crate::use_cases::issue_tokens::Tokens;
use crate::use_cases::refresh_session::refresh_session;
use crate::use_cases::sign_in::sign_in;
use crate::use_cases::sign_out::{sign_out, sign_out_everywhere};

pub fn routes(config: &mut ServiceConfig) {
    config.service(begin).service(refresh).service(end).service(end_all);
}

/// Who wants to sign in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct SignInIn {
    #[schema(example = "huda@example.com")]
    email: String,
    #[schema(max_length = 1000)]
    password: String,
}

impl Check for SignInIn {}

/// A refresh token.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct RefreshIn {
    refresh_token: String,
}

impl Check for RefreshIn {}

/// A signed-in client: send the access token as `Authorization: Bearer …`, trade the refresh token before it expires.
#[derive(Serialize, ToSchema)]
pub struct SessionOut {
    access_token: String,
    /// Good for one use; the answer to that use brings the next.
    refresh_token: String,
    /// Seconds until the access token expires.
    #[schema(example = 600)]
    expires_in: i64,
    /// The phone, when the session is that of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    device_id: Option<DeviceId>,
    /// Which of `GET /me/sessions` this one is.
    session_id: SessionId,
    person: SessionPerson,
}

/// Who is signed in.
#[derive(Serialize, ToSchema)]
struct SessionPerson {
    id: PersonId,
    name: String,
    email: String,
    roles: Vec<Role>,
    team_id: Option<TeamId>,
}

impl SessionOut {
    pub fn of(person: Person, tokens: Tokens) -> Self {
        let person = SessionPerson {
            id: person.id,
            name: person.name.as_str().to_owned(),
            email: person.email.as_str().to_owned(),
            roles: tokens.roles,
            team_id: person.team_id,
        };
        let Tokens { access_token, refresh_token, expires_in, device_id, session_id, .. } = tokens;
        Self { access_token, refresh_token, expires_in, device_id, session_id, person }
    }
}

/// Sign in with e-mail address and password.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_sign_in",
    request_body = SignInIn,
    responses(
        (status = 201, description = "The session.", body = SessionOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/sessions")]
async fn begin(
    ctx: Ctx,
    address: ClientAddress,
    agent: ClientAgent,
    Valid(body): Valid<SignInIn>,
) -> Result<HttpResponse, Problem> {
    let email = reading::email("/email", &body.email)?;
    let origin = Origin { address: &address.0, client: agent.0.as_deref() };
    let (person, tokens) = sign_in(&ctx, origin, &email, body.password).await?;
    Ok(HttpResponse::build(StatusCode::CREATED).json(SessionOut::of(person, tokens)))
}

/// Trade a refresh token for the next tokens. One that was used before ends its session.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_refresh_session",
    request_body = RefreshIn,
    responses(
        (status = 200, description = "The next tokens.", body = SessionOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[post("/sessions/refresh")]
async fn refresh(ctx: Ctx, address: ClientAddress, Valid(body): Valid<RefreshIn>) -> Result<HttpResponse, Problem> {
    let (person, tokens) = refresh_session(&ctx, &address.0, &body.refresh_token).await?;
    Ok(HttpResponse::Ok().json(SessionOut::of(person, tokens)))
}

/// Sign out: end the session of a refresh token.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_sign_out",
    request_body = RefreshIn,
    responses(
        (status = 204, description = "Signed out."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(())
)]
#[delete("/sessions/current")]
async fn end(ctx: Ctx, Valid(body): Valid<RefreshIn>) -> Result<HttpResponse, Problem> {
    sign_out(&ctx, &body.refresh_token).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Sign out everywhere: end every session of the caller.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_sign_out_everywhere",
    responses(
        (status = 204, description = "Every session has ended."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[delete("/sessions")]
async fn end_all(ctx: Ctx, by: Anyone) -> Result<HttpResponse, Problem> {
    sign_out_everywhere(&ctx, &by).await?;
    Ok(HttpResponse::NoContent().finish())
}
