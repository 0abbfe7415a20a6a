//! The caller's own account.

use actix_web::{HttpResponse, delete, get, post};
use kernel::{DeviceId, Role, SessionId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Anyone, Check, Ctx, Path, Problem, Valid, with_etag};

use super::address::ClientAddress;
use super::people::PersonOut;
use crate::domain::{Door, doors};
use crate::store::people;
use crate::store::sessions::{ListedSession, sessions_of};
use crate::use_cases::change_password::change_password;
use crate::use_cases::sign_out::end_session;

pub fn routes(config: &mut ServiceConfig) {
    config.service(me).service(my_sessions).service(end_one).service(set_password);
}

/// The caller, what the session may do, and which parts of the portal to show.
#[derive(Serialize, ToSchema)]
struct MeOut {
    #[serde(flatten)]
    person: PersonOut,
    /// The roles this session speaks with: on a phone only that of the technician.
    session_roles: Vec<Role>,
    /// The parts of the portal these roles have something to do in.
    doors: Vec<Door>,
    /// The phone, when the session is that of one.
    device_id: Option<DeviceId>,
}

/// The caller's sessions.
#[derive(Serialize, ToSchema)]
struct MySessionsOut {
    items: Vec<MySessionOut>,
}

/// One session of the caller. The answer to signing in and refreshing names the own one.
#[derive(Serialize, ToSchema)]
struct MySessionOut {
    id: SessionId,
    began_at: Timestamp,
    /// When its tokens were refreshed last.
    last_seen_at: Option<Timestamp>,
    expires_at: Timestamp,
    /// What the browser or the phone calls itself.
    client: Option<String>,
    /// The network address it was begun from.
    address: Option<String>,
    device_id: Option<DeviceId>,
    device_label: Option<String>,
}

impl From<ListedSession> for MySessionOut {
    fn from(session: ListedSession) -> Self {
        let ListedSession { id, began_at, last_seen_at, expires_at, client, address, device_id, device_label } =
            session;
        Self { id, began_at, last_seen_at, expires_at, client, address, device_id, device_label }
    }
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
        (status = 200, description = "The caller.", body = MeOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[get("/me")]
async fn me(ctx: Ctx, by: Anyone) -> Result<HttpResponse, Problem> {
    let listed = people::load_listed(&ctx.read(), by.person, ctx.now()).await?;
    let version = listed.person.version;
    let (session_roles, doors, device_id) = (by.roles.clone(), doors(&by.roles), by.device);
    Ok(with_etag(HttpResponse::Ok(), version, &MeOut { person: listed.into(), session_roles, doors, device_id }))
}

/// The caller's sessions that go on, the newest first.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_my_sessions",
    responses(
        (status = 200, description = "The sessions.", body = MySessionsOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[get("/me/sessions")]
async fn my_sessions(ctx: Ctx, by: Anyone) -> Result<HttpResponse, Problem> {
    let found = sessions_of(&ctx.read(), by.person, ctx.now()).await?;
    Ok(HttpResponse::Ok().json(MySessionsOut { items: found.into_iter().map(MySessionOut::from).collect() }))
}

/// End one of the caller's sessions. Its access token is good for some minutes still.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_end_session",
    params(("id" = SessionId, Path, description = "The session.")),
    responses(
        (status = 204, description = "It has ended."),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[delete("/me/sessions/{id}")]
async fn end_one(ctx: Ctx, by: Anyone, id: Path<SessionId>) -> Result<HttpResponse, Problem> {
    end_session(&ctx, &by, *id).await?;
    Ok(HttpResponse::NoContent().finish())
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
