//! Moving doors by hand.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use kernel::{RoundId, StopId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Supervisor, Valid};

use super::present::RoundDetail;
use crate::store::rounds;
use crate::use_cases::move_stops as use_case;

const MOST_STOPS: usize = 200;

/// Doors that are taken off.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeOffIn {
    /// 1 to 200 open stops.
    stops: Vec<StopId>,
    /// Why.
    #[schema(min_length = 1, max_length = 500)]
    reason: String,
}

impl Check for TakeOffIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let mut errors = stops_errors(&self.stops);
        if self.reason.trim().is_empty() || self.reason.chars().count() > 500 {
            errors.push(FieldError::new("/reason", "expected 1 to 500 characters"));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Doors that go to another round.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveIn {
    /// 1 to 200 open stops, in the order in which they are put at the end.
    stops: Vec<StopId>,
    /// The round they go to: one that has not ended, of the same campaign.
    round_id: RoundId,
}

impl Check for MoveIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let errors = stops_errors(&self.stops);
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

/// Another order.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrderIn {
    /// Every open stop of the round, once.
    stops: Vec<StopId>,
}

impl Check for OrderIn {}

fn stops_errors(stops: &[StopId]) -> Vec<FieldError> {
    let has_twins = (1..stops.len()).any(|at| stops[..at].contains(&stops[at]));
    let mut errors = Vec::new();
    if !(1..=MOST_STOPS).contains(&stops.len()) {
        errors.push(FieldError::new("/stops", "name 1 to 200 stops"));
    }
    if has_twins {
        errors.push(FieldError::new("/stops", "a stop is named twice"));
    }
    errors
}

/// Doors that were taken off.
#[derive(Serialize, ToSchema)]
pub struct TakenOff {
    /// They are due again.
    stops: Vec<StopId>,
}

/// Take open stops off their rounds. They vanish from the phones, and the doors are due again at once.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(IdempotencyKey),
    request_body = TakeOffIn,
    responses((status = 200, description = "They are on no round.", body = TakenOff))
)]
#[post("/stops/take-off")]
pub async fn take_off(
    ctx: Ctx,
    by: Supervisor,
    key: IdempotencyKey,
    body: Valid<TakeOffIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let TakeOffIn { stops, reason } = body.0;
    use_case::take_off(&tx, &by.actor(), &stops, reason.trim()).await?;
    key.commit(tx, StatusCode::OK, &TakenOff { stops }).await
}

/// Move open stops to the end of another round; its technician may be out already.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(IdempotencyKey),
    request_body = MoveIn,
    responses((status = 200, description = "The round with its new stops.", body = RoundDetail))
)]
#[post("/stops/move")]
pub async fn move_stops(
    ctx: Ctx,
    by: Supervisor,
    key: IdempotencyKey,
    body: Valid<MoveIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let round = use_case::move_stops(&tx, &by.actor(), &body.0.stops, body.0.round_id).await?;
    let stops = rounds::stops_of(&tx, round.id).await?;
    key.commit(tx, StatusCode::OK, &RoundDetail::of(round, stops)).await
}

/// Put the open stops of a round into another order. Times stay with the places.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(("id" = RoundId, Path, description = "The round."), IdempotencyKey),
    request_body = OrderIn,
    responses((status = 200, description = "The round in its new order.", body = RoundDetail))
)]
#[post("/rounds/{id}/order")]
pub async fn reorder(
    ctx: Ctx,
    by: Supervisor,
    id: Path<RoundId>,
    key: IdempotencyKey,
    body: Valid<OrderIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let round = use_case::reorder(&ctx, &tx, &by.actor(), *id, &body.0.stops).await?;
    let stops = rounds::stops_of(&tx, *id).await?;
    key.commit(tx, StatusCode::OK, &RoundDetail::of(round, stops)).await
}
