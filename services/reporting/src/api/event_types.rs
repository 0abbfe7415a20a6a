//! Which events there are.

use actix_web::get;
use actix_web::web::Json;
use serde::Serialize;
use utoipa::ToSchema;
use web::Problem;

use super::callers::Follower;
use crate::domain::event_types::{EVENT_TYPES, EventType};

/// The kinds of events.
#[derive(Serialize, ToSchema)]
pub struct EventTypesOut {
    /// In the order of the services.
    items: &'static [EventType],
}

/// Every kind of event, with its name in English and Arabic: for filters and for webhooks.
#[utoipa::path(
    tag = "activity",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    responses((status = 200, description = "The kinds of events", body = EventTypesOut))
)]
#[get("/event-types")]
pub async fn list_event_types(_by: Follower) -> Result<Json<EventTypesOut>, Problem> {
    Ok(Json(EventTypesOut { items: EVENT_TYPES }))
}
