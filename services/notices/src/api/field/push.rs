//! Pushing what technicians did.

use actix_web::web::Json;
use actix_web::{HttpResponse, head, post};
use kernel::{DeviceId, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use utoipa::ToSchema;
use uuid::Uuid;
use web::{Check, Ctx, FieldError, Problem, Technician, Valid};

use super::sync::cursor_of;
use super::{SCHEMA_VERSION, device_of, heard};
use crate::domain::mutations::{AnswerCode, Status};
use crate::domain::vocabulary::{Term, Words};
use crate::error::FieldRefusal;
use crate::store::{devices, field_sync};
use crate::use_cases::push_mutations::{Item, MALFORMED, Outcome, Sender, clock_error, push_mutations};

const MOST_ITEMS: usize = 200;

/// A batch of a phone's queue. Unknown members are ignored: phones may be newer than servers.
#[derive(Deserialize, ToSchema)]
pub struct PushIn {
    /// The phone; the same as in the token.
    device_id: DeviceId,
    /// The protocol's version: 1.
    schema_version: u32,
    /// What the phone's clock says while it sends.
    #[serde(default)]
    sent_at: Option<Timestamp>,
    /// Up to 200 items, each a `MutationIn`.
    #[schema(value_type = Vec<MutationIn>)]
    mutations: Vec<Value>,
}

/// One thing a technician did.
#[derive(Deserialize, ToSchema)]
#[expect(dead_code, reason = "only its schema is used: items are read one by one, so that a bad one spoils no other")]
pub struct MutationIn {
    /// Counts up per phone, from 1, without gaps.
    #[schema(minimum = 1)]
    id: i64,
    /// Unique for ever.
    mutation_id: Uuid,
    /// `visit.record`, `stop.note`, `round.start`, `round.finish`.
    name: String,
    /// The version of the thing that the technician saw.
    base_version: Option<i64>,
    /// What was done, by name.
    #[schema(value_type = Object)]
    args: Value,
    /// What the phone's clock said.
    device_time: Timestamp,
    /// Milliseconds since the phone started, or since the page was loaded.
    monotonic_ms: i64,
    /// Which start or load `monotonic_ms` counts from. A page of a browser must name it, a new one with every load.
    boot_id: Option<Uuid>,
}

impl Check for PushIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let is_numbered = |item: &Value| item.get("id").and_then(Value::as_i64).is_some_and(|id| id > 0);
        let wrong = self.mutations.iter().position(|item| !is_numbered(item));
        match wrong {
            Some(place) => Err(vec![FieldError::new(format!("/mutations/{place}/id"), "a number from 1")]),
            None => Ok(()),
        }
    }
}

/// What became of a batch.
#[derive(Serialize, ToSchema)]
pub struct PushOut {
    /// The last number that got its final answer; everything up to it may be forgotten.
    last_mutation_id: i64,
    /// One answer per item, and one per item that had waited and ran now.
    results: Vec<ResultOut>,
    /// Where the feed stands; pull until you have it.
    cursor: String,
}

/// What became of an item.
#[derive(Serialize, ToSchema)]
pub struct ResultOut {
    /// Its number.
    id: i64,
    /// What became of it.
    status: Status,
    /// Why, for programs.
    code: Option<AnswerCode>,
    /// Why, for the technician.
    text: Option<Words>,
    /// What exactly, for whoever looks into it.
    message: Option<String>,
    /// The version of the thing after it.
    entity_version: Option<i64>,
}

impl From<Outcome> for ResultOut {
    fn from(outcome: Outcome) -> Self {
        Self {
            id: outcome.id,
            status: outcome.status,
            code: outcome.code,
            text: outcome.code.map(Term::words),
            message: outcome.message,
            entity_version: outcome.entity_version,
        }
    }
}

/// Find out whether the server is really there: a captive portal does not answer 204.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["technician"])),
    responses((status = 204, description = "It is."))
)]
#[head("/field/mutations")]
pub async fn probe(ctx: Ctx, by: Technician) -> Result<HttpResponse, Problem> {
    device_of(&ctx, &by).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Push what was done. A refusal by a rule is a status of the item, never of the answer.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["technician"])),
    request_body = PushIn,
    responses((status = 200, description = "What became of each item.", body = PushOut))
)]
#[post("/field/mutations")]
pub async fn push(ctx: Ctx, by: Technician, body: Valid<PushIn>) -> Result<Json<PushOut>, Problem> {
    let device = device_of(&ctx, &by).await?;
    let batch = body.0;
    if batch.device_id != device {
        return Err(FieldRefusal::OtherDevice.into());
    }
    if batch.schema_version > SCHEMA_VERSION {
        return Err(FieldRefusal::UnknownSchema { known: SCHEMA_VERSION }.into());
    }
    if batch.mutations.len() > MOST_ITEMS {
        return Err(FieldRefusal::BatchTooLarge { most: MOST_ITEMS }.into());
    }
    heard(&ctx, &by, device).await?;
    let clock_error_s = clock_error(ctx.now(), batch.sent_at);
    let sender = Sender { person: by.person, device, clock_error_s, actor: by.actor() };
    let now = ctx.now();
    let items = batch.mutations.into_iter().map(|item| item_of(item, now)).collect();
    let outcomes = push_mutations(&ctx, &sender, items).await?;
    let conn = ctx.read();
    Ok(Json(PushOut {
        last_mutation_id: devices::last_number(&conn, device).await?,
        results: outcomes.into_iter().map(ResultOut::from).collect(),
        cursor: cursor_of(field_sync::newest(&conn, by.person).await?, by.person),
    }))
}

/// An item that cannot be read keeps its number, so that the queue goes on; it is rejected when its turn comes.
fn item_of(value: Value, now: Timestamp) -> Item {
    let id = value.get("id").and_then(Value::as_i64).unwrap_or_default();
    serde_json::from_value(value.clone()).unwrap_or_else(|why| Item {
        id,
        mutation_id: Uuid::now_v7(),
        name: MALFORMED.to_owned(),
        base_version: None,
        args: json!({ "why": why.to_string(), "item": value }),
        device_time: now,
        monotonic_ms: 0,
        boot_id: None,
    })
}
