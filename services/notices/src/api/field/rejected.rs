//! What was refused of the phones' queues, for an operator to look at.

use actix_web::get;
use actix_web::web::Json;
use kernel::{DeviceId, Page, PageQuery, PersonId, Timestamp};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;
use web::{Ctx, Problem, Query, SupervisorOrAdmin, paging};

use crate::domain::mutations::AnswerCode;
use crate::domain::vocabulary::{Term, Words};
use crate::store::field_sync::{self, KeptItem};

/// An item that was refused.
#[derive(Serialize, ToSchema)]
pub struct RejectedOut {
    /// The phone.
    device_id: DeviceId,
    /// Whose.
    person_id: PersonId,
    /// Its number in the phone's queue.
    number: i64,
    /// What was to be done.
    name: String,
    /// The item as sent.
    #[schema(value_type = Object)]
    item: Value,
    /// Why, for programs.
    code: Option<AnswerCode>,
    /// Why, for people.
    text: Option<Words>,
    /// What exactly, for whoever looks into it.
    message: Option<String>,
    /// When it arrived.
    received_at: Timestamp,
}

impl From<KeptItem> for RejectedOut {
    fn from(kept: KeptItem) -> Self {
        Self {
            device_id: kept.device_id,
            person_id: kept.person_id,
            number: kept.number,
            name: kept.name,
            item: kept.item,
            code: kept.code,
            text: kept.code.map(Term::words),
            message: kept.message,
            received_at: kept.received_at,
        }
    }
}

/// List what was refused of the phones' queues, the newest first.
#[utoipa::path(
    tag = "field",
    security(("bearer" = ["supervisor", "admin"])),
    params(PageQuery),
    responses((status = 200, description = "Refused items.", body = Page<RejectedOut>))
)]
#[get("/rejected-mutations")]
pub async fn list_rejected(
    ctx: Ctx,
    _by: SupervisorOrAdmin,
    page: Query<PageQuery>,
) -> Result<Json<Page<RejectedOut>>, Problem> {
    let before = paging::after_key::<Timestamp>(&page)?;
    let rows = field_sync::rejected(&ctx.read(), before, page.limit() + 1).await?;
    let page = Page::from_rows(rows, page.limit(), |row| vec![row.received_at.to_string()]);
    Ok(Json(page.map(RejectedOut::from)))
}
