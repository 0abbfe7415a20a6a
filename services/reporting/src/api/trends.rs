//! What happened day by day, for the first page.

use actix_web::get;
use actix_web::web::Json;
use serde::Deserialize;
use utoipa::IntoParams;
use web::{Ctx, Problem, Query};

use super::callers::Follower;
use crate::domain::trends::Trends;
use crate::store;

/// How far back.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct TrendQuery {
    /// How many days, today included: 1 to 366, 30 when left out.
    #[param(minimum = 1, maximum = 366)]
    days: Option<u32>,
}

/// Notices served, and money in and back per currency, for every one of the last days.
#[utoipa::path(
    tag = "progress",
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "supervisor", "operations", "manager", "auditor"])),
    params(TrendQuery),
    responses((status = 200, description = "One entry a day, the oldest first", body = Trends))
)]
#[get("/trends/daily")]
pub async fn list_daily_trends(ctx: Ctx, _by: Follower, query: Query<TrendQuery>) -> Result<Json<Trends>, Problem> {
    let days = i64::from(query.days.unwrap_or(30).clamp(1, 366));
    let today = ctx.today();
    Ok(Json(store::trends::daily(&ctx.read(), today.plus(1 - days), today).await?))
}
