//! Teams.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, patch, post};
use kernel::{Page, PageQuery, TeamId, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Anyone, Begun, Check, Ctx, IdempotencyKey, IfMatch, Path, Problem, Query, Valid, with_etag};

use super::reading;
use crate::store::teams::{self, Team};
use crate::use_cases::add_team::add_team;
use crate::use_cases::rename_team::rename_team;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(add).service(rename);
}

/// Some people who work together.
#[derive(Serialize, ToSchema)]
struct TeamOut {
    id: TeamId,
    version: Version,
    name: String,
}

impl From<Team> for TeamOut {
    fn from(team: Team) -> Self {
        Self { id: team.id, version: team.version, name: team.name }
    }
}

/// A team to add, or a new name.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct TeamIn {
    #[schema(example = "Field team north", min_length = 1, max_length = 200)]
    name: String,
}

impl Check for TeamIn {}

/// Teams by name.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_list_teams",
    params(PageQuery),
    responses(
        (status = 200, description = "A page of teams.", body = Page<TeamOut>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[get("/teams")]
async fn list(ctx: Ctx, _by: Anyone, Query(page): Query<PageQuery>) -> Result<HttpResponse, Problem> {
    let teams = teams::list(&ctx.read(), reading::name_and_id(&page)?, page.limit()).await?;
    Ok(HttpResponse::Ok().json(teams.map(TeamOut::from)))
}

/// Add a team.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_add_team",
    params(IdempotencyKey),
    request_body = TeamIn,
    responses(
        (status = 201, description = "The team.", body = TeamOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/teams")]
async fn add(ctx: Ctx, by: Admin, key: IdempotencyKey, Valid(body): Valid<TeamIn>) -> Result<HttpResponse, Problem> {
    let name = reading::name("/name", &body.name)?;
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let team = add_team(&ctx, &tx, &by, &name).await?;
    key.commit(tx, StatusCode::CREATED, &TeamOut::from(team)).await
}

/// Rename a team.
#[utoipa::path(
    tag = "identity",
    operation_id = "identity_rename_team",
    params(("id" = TeamId, Path), IfMatch),
    request_body = TeamIn,
    responses(
        (status = 200, description = "The renamed team.", body = TeamOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[patch("/teams/{id}")]
async fn rename(
    ctx: Ctx,
    by: Admin,
    id: Path<TeamId>,
    seen: IfMatch,
    Valid(body): Valid<TeamIn>,
) -> Result<HttpResponse, Problem> {
    let name = reading::name("/name", &body.name)?;
    let team = rename_team(&ctx, &by, *id, seen.0, &name).await?;
    Ok(with_etag(HttpResponse::Ok(), team.version, &TeamOut::from(team)))
}
