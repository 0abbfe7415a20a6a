//! Telling balances.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use kernel::{Day, OperationId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Begun, Ctx, IdempotencyKey, Planner, Problem, Query};

use crate::use_cases::publish_balances::{Input, OPERATION};

pub fn routes(config: &mut ServiceConfig) {
    config.service(publish);
}

#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct PublishQuery {
    /// A past day to hold balances at; left out or not past, they follow the business day again.
    as_of: Option<Day>,
}

/// The operation that was asked for.
#[derive(Serialize, ToSchema)]
struct PublishOut {
    operation_id: OperationId,
    operation_url: String,
}

/// Age all accounts at a day and tell every balance that this changes.
#[utoipa::path(
    tag = "ageing",
    operation_id = "publish_balances",
    security(("bearer" = ["planner"])),
    params(PublishQuery, IdempotencyKey),
    responses((status = 202, description = "It is under way.", body = PublishOut))
)]
#[post("/balances/publish")]
async fn publish(
    ctx: Ctx,
    by: Planner,
    key: IdempotencyKey,
    query: Query<PublishQuery>,
) -> Result<HttpResponse, Problem> {
    let input = Input { as_of: super::ageing::day_of(&ctx, query.as_of).await.map(|day| query.as_of.map(|_| day))? };
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let operation_id = ctx.operations().start(&tx, OPERATION, &by.actor(), &input).await?;
    let operation_url = format!("/api/accounts/v1/operations/{operation_id}");
    key.commit(tx, StatusCode::ACCEPTED, &PublishOut { operation_id, operation_url }).await
}
