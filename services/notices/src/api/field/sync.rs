//! Pulling what is on the phone, or what changed since.

use actix_web::get;
use actix_web::web::Json;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::{Day, PersonId, RoundId, StopId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Problem, Query, Technician};

use super::task::{GoneOut, PhoneRound, TaskOut};
use super::{SCHEMA_VERSION, device_of, heard};
use crate::config::Settings;
use crate::error::FieldRefusal;
use crate::store::devices;
use crate::store::field_sync::pull::{Pulled, since, whole};

/// Since when.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct SyncQuery {
    /// The cursor of the pull before; everything when left out.
    cursor: Option<String>,
}

/// What the phone has to learn.
#[derive(Serialize, ToSchema)]
pub struct SyncOut {
    /// Forget what you have: everything is in `created`.
    reset: bool,
    /// By kind of thing.
    changes: ChangesOut,
    /// For the next pull.
    cursor: String,
    /// Pull again at once.
    has_more: bool,
    /// The server's clock.
    server_time: Timestamp,
    /// The business day; a round of this day is today's.
    today: Day,
    /// The last number of this phone's queue that got its final answer.
    last_mutation_id: i64,
    /// The protocol's version.
    schema_version: u32,
    /// What the server asks of the app.
    settings: PhoneSettings,
}

/// What the server asks of the app.
#[derive(Serialize, ToSchema)]
pub struct PhoneSettings {
    /// Shrink photos to this many pixels at the longest edge.
    photo_edge_px: u32,
    /// The biggest photo or signature, in bytes.
    largest_blob: usize,
    /// How often a door is knocked on at most.
    most_attempts: u32,
}

/// New, changed and gone things, by kind.
#[derive(Serialize, ToSchema)]
pub struct ChangesOut {
    /// Rounds.
    rounds: RoundsChanged,
    /// Stops.
    tasks: TasksChanged,
}

/// Rounds.
#[derive(Serialize, ToSchema)]
pub struct RoundsChanged {
    /// New on the phone.
    created: Vec<PhoneRound>,
    /// Changed.
    updated: Vec<PhoneRound>,
    /// Gone.
    deleted: Vec<RoundId>,
}

/// Stops.
#[derive(Serialize, ToSchema)]
pub struct TasksChanged {
    /// New on the phone.
    created: Vec<TaskOut>,
    /// Changed.
    updated: Vec<TaskOut>,
    /// Gone: recalled, reassigned, taken off.
    deleted: Vec<StopId>,
    /// What to do about the paper of those in `deleted`.
    gone: Vec<GoneOut>,
}

/// Pull the rounds and tasks of the signed-in technician, or what changed since a cursor.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["technician"])),
    params(SyncQuery),
    responses((status = 200, description = "What changed.", body = SyncOut))
)]
#[get("/field/sync")]
pub async fn pull(ctx: Ctx, by: Technician, query: Query<SyncQuery>) -> Result<Json<SyncOut>, Problem> {
    let device = device_of(&ctx, &by).await?;
    heard(&ctx, &by, device).await?;
    let conn = ctx.read();
    let pulled = match seq_of(query.cursor.as_deref(), by.person)? {
        Some(seq) => since(&conn, by.person, seq).await?,
        None => whole(&conn, by.person).await?,
    };
    let settings = &ctx.settings::<Settings>().field;
    let last_mutation_id = devices::last_number(&conn, device).await?;
    Ok(Json(SyncOut {
        cursor: cursor_of(pulled.seq, by.person),
        reset: pulled.is_whole,
        has_more: pulled.has_more,
        changes: changes_of(pulled),
        server_time: ctx.now(),
        today: ctx.today(),
        last_mutation_id,
        schema_version: SCHEMA_VERSION,
        settings: PhoneSettings {
            photo_edge_px: settings.photo_edge_px,
            largest_blob: settings.largest_blob,
            most_attempts: settings.most_attempts,
        },
    }))
}

fn changes_of(pulled: Pulled) -> ChangesOut {
    let rounds = pulled.rounds;
    let tasks = pulled.tasks;
    ChangesOut {
        rounds: RoundsChanged {
            created: rounds.created.into_iter().map(PhoneRound::from).collect(),
            updated: rounds.updated.into_iter().map(PhoneRound::from).collect(),
            deleted: rounds.deleted.into_iter().map(RoundId::from_uuid).collect(),
        },
        tasks: TasksChanged {
            created: tasks.created.into_iter().map(TaskOut::from).collect(),
            updated: tasks.updated.into_iter().map(TaskOut::from).collect(),
            deleted: tasks.deleted.into_iter().map(StopId::from_uuid).collect(),
            gone: pulled.gone.into_iter().map(GoneOut::from).collect(),
        },
    }
}

/// A place in a person's feed, opaque to the phone.
pub fn cursor_of(seq: i64, person: PersonId) -> String {
    URL_SAFE_NO_PAD.encode(format!("{seq}.{person}"))
}

/// The place a cursor names. A phone that changed hands starts anew.
fn seq_of(cursor: Option<&str>, person: PersonId) -> Result<Option<i64>, FieldRefusal> {
    let Some(cursor) = cursor.filter(|cursor| !cursor.is_empty()) else { return Ok(None) };
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(FieldRefusal::MalformedCursor)?;
    let (seq, owner) = text.split_once('.').ok_or(FieldRefusal::MalformedCursor)?;
    let seq: i64 = seq.parse().ok().filter(|seq| *seq >= 0).ok_or(FieldRefusal::MalformedCursor)?;
    Ok((owner == person.to_string()).then_some(seq))
}
