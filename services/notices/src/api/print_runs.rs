//! Print runs over HTTP.

mod present;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{CampaignId, Day, OperationId, Page, PageQuery, PersonId, PrintRunId};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Begun, Check, Ctx, IdempotencyKey, Path, PlannerOrSupervisor, Problem, Query, Valid, paging};

use self::present::{BatchOut, PrintRunDetail, PrintRunOut};
use super::Reader;
use crate::domain::run::RunState;
use crate::store::notices;
use crate::store::print_runs;
use crate::use_cases::request_print_run::{self as use_case, Wanted};

/// What is to be printed.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PrintRunIn {
    /// The campaign whose released targets are printed.
    campaign_id: CampaignId,
    /// Needed only when targets wait for several templates.
    #[serde(default)]
    template: Option<String>,
    /// Sort by the rounds of this day; of the next planned day when left out.
    #[serde(default)]
    rounds_day: Option<Day>,
    /// Sort by the rounds of these technicians; of all when left out.
    #[serde(default)]
    technicians: Option<Vec<PersonId>>,
}
impl Check for PrintRunIn {}

/// A run that was asked for.
#[derive(Serialize, ToSchema)]
pub struct PrintRunRequested {
    /// The run.
    print_run_id: PrintRunId,
    /// Its human reference.
    #[schema(example = "P-2026-0003")]
    reference: String,
    /// The operation that does it: `GET /operations/{id}`.
    operation_id: OperationId,
    /// Targets that wait.
    selected: u64,
}

/// Which runs.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct RunsQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// In this state.
    #[param(inline)]
    state: Option<RunState>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Print the notices of a campaign's released targets, in batches, sorted by round.
#[utoipa::path(
    tag = "print-runs",
    security(("bearer" = ["planner", "supervisor"])),
    params(IdempotencyKey),
    request_body = PrintRunIn,
    responses((status = 202, description = "An operation prints it.", body = PrintRunRequested))
)]
#[post("/print-runs")]
pub async fn request_print_run(
    ctx: Ctx,
    by: PlannerOrSupervisor,
    key: IdempotencyKey,
    body: Valid<PrintRunIn>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let PrintRunIn { campaign_id, template, rounds_day, technicians } = body.0;
    let wanted = Wanted { campaign_id, template, rounds_day, technicians: technicians.unwrap_or_default() };
    let run = use_case::request_print_run(&ctx, &tx, &by.actor(), wanted).await?;
    let requested = PrintRunRequested {
        print_run_id: run.id,
        reference: run.reference,
        operation_id: run.operation_id,
        selected: run.selected,
    };
    key.commit(tx, StatusCode::ACCEPTED, &requested).await
}

/// List print runs, the newest first.
#[utoipa::path(
    tag = "print-runs",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(RunsQuery),
    responses((status = 200, description = "Runs.", body = Page<PrintRunOut>))
)]
#[get("/print-runs")]
pub async fn list_print_runs(
    ctx: Ctx,
    _by: Reader,
    query: Query<RunsQuery>,
) -> Result<Json<Page<PrintRunOut>>, Problem> {
    let RunsQuery { campaign_id, state, limit, cursor } = query.into_inner();
    let page = PageQuery { limit, cursor };
    let after = paging::after_key::<PrintRunId>(&page)?;
    let runs = print_runs::list(&ctx.read(), &page, after, campaign_id, state).await?;
    Ok(Json(runs.map(PrintRunOut::from)))
}

/// Look at a print run and its batches.
#[utoipa::path(
    tag = "print-runs",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("id" = PrintRunId, Path, description = "The run.")),
    responses((status = 200, description = "The run.", body = PrintRunDetail))
)]
#[get("/print-runs/{id}")]
pub async fn get_print_run(ctx: Ctx, _by: Reader, id: Path<PrintRunId>) -> Result<Json<PrintRunDetail>, Problem> {
    let conn = ctx.read();
    let run = print_runs::load_listed(&conn, *id).await?;
    let counts = notices::counts(&conn, *id).await?;
    let batches = print_runs::batches(&conn, *id).await?;
    Ok(Json(PrintRunDetail {
        run: run.into(),
        notices: counts.into_iter().map(|(status, count)| (status.word(), count)).collect(),
        batches: batches.into_iter().map(|batch| BatchOut::of(*id, batch)).collect(),
        manifest_url: format!("/api/notices/v1/print-runs/{id}/manifest.json"),
    }))
}
