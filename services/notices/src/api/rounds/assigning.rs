//! Giving rounds and doors to technicians.

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, post};
use kernel::{CampaignId, Day, MemberId, PersonId, RoundId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, IdempotencyKey, Path, Problem, Supervisor, Valid};

use super::present::{RoundDetail, RoundOut};
use crate::store::rounds;
use crate::use_cases::add_stop::add_stop;
use crate::use_cases::assign_round::{self, assign_round};

/// Who walks it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignIn {
    /// Somebody else than planned.
    #[serde(default)]
    technician: Option<PersonId>,
}
impl Check for AssignIn {}

/// Give a round to its technician, or to another one.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(("id" = RoundId, Path, description = "The round.")),
    request_body = AssignIn,
    responses((status = 200, description = "The round, on the phone now.", body = RoundOut))
)]
#[post("/rounds/{id}/assign")]
pub async fn assign(
    ctx: Ctx,
    by: Supervisor,
    id: Path<RoundId>,
    body: Valid<AssignIn>,
) -> Result<Json<RoundOut>, Problem> {
    let round = assign_round(&ctx, &by.actor(), *id, body.0.technician).await?;
    Ok(Json(round.into()))
}

/// A day whose drafts are to be assigned.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssignDayIn {
    /// The campaign.
    campaign_id: CampaignId,
    /// The day.
    day: Day,
}
impl Check for AssignDayIn {}

/// Rounds that were assigned.
#[derive(Serialize, ToSchema)]
pub struct AssignedOut {
    /// In the order of their numbers.
    rounds: Vec<RoundOut>,
}

/// Give all drafts of a campaign's day to their technicians.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    request_body = AssignDayIn,
    responses((status = 200, description = "The rounds, on the phones now.", body = AssignedOut))
)]
#[post("/rounds/assign")]
pub async fn assign_day(ctx: Ctx, by: Supervisor, body: Valid<AssignDayIn>) -> Result<Json<AssignedOut>, Problem> {
    let rounds = assign_round::assign_day(&ctx, &by.actor(), body.0.campaign_id, body.0.day).await?;
    Ok(Json(AssignedOut { rounds: rounds.into_iter().map(RoundOut::from).collect() }))
}

/// A door planned by hand.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddStopIn {
    /// The membership.
    member_id: MemberId,
}
impl Check for AddStopIn {}

/// Put a door at the end of a round by hand: one that no plan takes, because nobody knows where it is.
#[utoipa::path(
    tag = "rounds",
    security(("bearer" = ["supervisor"])),
    params(("id" = RoundId, Path, description = "The round."), IdempotencyKey),
    request_body = AddStopIn,
    responses((status = 201, description = "The round with the door.", body = RoundDetail))
)]
#[post("/rounds/{id}/stops")]
pub async fn add_by_hand(
    ctx: Ctx,
    by: Supervisor,
    id: Path<RoundId>,
    key: IdempotencyKey,
    body: Valid<AddStopIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let round = add_stop(&ctx, &tx, &by.actor(), *id, body.0.member_id).await?;
    let stops = rounds::stops_of(&tx, *id).await?;
    key.commit(tx, StatusCode::CREATED, &RoundDetail::of(round, stops)).await
}
