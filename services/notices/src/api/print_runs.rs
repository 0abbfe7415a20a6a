//! Print runs over HTTP.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::web::Json;
use actix_web::{HttpResponse, get, post};
use kernel::{Actor, CampaignId, Day, OperationId, Page, PageQuery, PersonId, PrintRunId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Begun, Check, Ctx, IdempotencyKey, Path, PlannerOrSupervisor, Problem, Query, Valid, paging};

use super::Reader;
use crate::domain::run::{Batch, RunState};
use crate::store::notices;
use crate::store::print_runs::{self, Listed};
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

/// A print run.
#[derive(Serialize, ToSchema)]
pub struct PrintRunOut {
    /// The run.
    id: PrintRunId,
    /// Its human reference.
    #[schema(example = "P-2026-0003")]
    reference: String,
    /// The campaign.
    campaign_id: CampaignId,
    /// The campaign's human reference.
    campaign_reference: String,
    /// The campaign's title.
    campaign_title: Option<String>,
    /// Where it is.
    state: RunState,
    /// The template's code.
    template: String,
    /// The template's version.
    template_version: Version,
    /// The day on the paper.
    printed_on: Day,
    /// Who asked for it.
    requested_by: Actor,
    /// When.
    requested_at: Timestamp,
    /// The operation that does it.
    operation_id: OperationId,
    /// Targets that waited.
    selected: u64,
    /// Left out before or while printing: reason → how many.
    skipped: BTreeMap<String, u64>,
    /// How far it is.
    progress: RunProgress,
    /// When the last batch was made.
    finished_at: Option<Timestamp>,
}

/// How far a run is.
#[derive(Serialize, ToSchema)]
pub struct RunProgress {
    /// PDFs there will be.
    batches: i64,
    /// PDFs that are made.
    batches_done: i64,
    /// Notices there will be.
    pieces: i64,
    /// Notices in the PDFs that are made.
    pieces_done: i64,
    /// Pages in them.
    pages: i64,
}

impl From<Listed> for PrintRunOut {
    fn from(listed: Listed) -> Self {
        let Listed { run, campaign_title, batches, batches_done, pieces, pieces_done, pages } = listed;
        Self {
            campaign_title,
            progress: RunProgress { batches, batches_done, pieces, pieces_done, pages },
            id: run.id,
            reference: run.reference,
            campaign_id: run.campaign_id,
            campaign_reference: run.campaign_reference,
            state: run.state,
            template: run.template_code,
            template_version: run.template_version,
            printed_on: run.printed_on,
            requested_by: run.requested_by,
            requested_at: run.requested_at,
            operation_id: run.operation_id,
            selected: run.selected,
            skipped: run.skipped,
            finished_at: run.finished_at,
        }
    }
}

/// A print run with its batches.
#[derive(Serialize, ToSchema)]
pub struct PrintRunDetail {
    #[serde(flatten)]
    run: PrintRunOut,
    /// How many notices have which status.
    notices: BTreeMap<&'static str, u64>,
    /// The PDFs, in the order of the pile.
    batches: Vec<BatchOut>,
    /// What was printed, piece by piece.
    manifest_url: String,
}

/// One PDF of a run.
#[derive(Serialize, ToSchema)]
pub struct BatchOut {
    /// From 1.
    seq: u32,
    /// Whether the PDF is made.
    rendered: bool,
    /// Notices in it.
    pieces: u32,
    /// Pages in it.
    pages: u32,
    /// The first notice in it.
    first_notice: Option<String>,
    /// The last one.
    last_notice: Option<String>,
    /// SHA-256 of the PDF.
    pdf_sha256: Option<String>,
    /// Where the PDF is, once it is made.
    pdf_url: Option<String>,
}

impl BatchOut {
    fn of(run: PrintRunId, batch: Batch) -> Self {
        let url = || format!("/api/notices/v1/print-runs/{run}/batches/{}.pdf", batch.seq);
        Self {
            seq: batch.seq,
            rendered: batch.is_rendered,
            pieces: batch.pieces,
            pages: batch.pages,
            pdf_url: batch.blob.is_some().then(url),
            first_notice: batch.first_number,
            last_notice: batch.last_number,
            pdf_sha256: batch.pdf_sha256,
        }
    }
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
