//! What was printed, piece by piece: for the print shop, the supervisor and the auditor.

use std::collections::BTreeMap;

use actix_web::get;
use actix_web::web::Json;
use documents::Press;
use kernel::{AccountId, CampaignId, Day, NoticeId, PrintRunId, RoundId, Version, canonical_json};
use serde::Serialize;
use store::Conn;
use utoipa::ToSchema;
use web::{Ctx, Path, Problem};

use super::Reader;
use crate::domain::notice::{Notice, Status};
use crate::domain::run::{Batch, PrintRun};
use crate::error::Error;
use crate::store::{notices, print_runs};

/// The manifest of a print run.
#[derive(Serialize, ToSchema)]
pub struct Manifest {
    run_id: PrintRunId,
    reference: String,
    campaign_id: CampaignId,
    /// The campaign's human reference.
    snapshot_id: String,
    printed_on: Day,
    template: ManifestTemplate,
    fonts: Vec<ManifestFont>,
    /// What set the type.
    engine: &'static str,
    batches: Vec<ManifestBatch>,
    pieces: Vec<ManifestPiece>,
    totals: ManifestTotals,
    /// The run of the same campaign before this one.
    prev_run_id: Option<PrintRunId>,
    /// HMAC-SHA-256 over this document without its signature, in canonical JSON, by the key of the run.
    signature: String,
}

#[derive(Serialize, ToSchema)]
struct ManifestTemplate {
    id: String,
    version: Version,
    sha256: String,
}

#[derive(Serialize, ToSchema)]
struct ManifestFont {
    name: String,
    sha256: String,
}

#[derive(Serialize, ToSchema)]
struct ManifestBatch {
    seq: u32,
    pdf_sha256: Option<String>,
    first_notice: Option<String>,
    last_notice: Option<String>,
    pages: u32,
    pieces: u32,
}

#[derive(Serialize, ToSchema)]
struct ManifestPiece {
    /// Place in the run, from 1.
    seq: u32,
    notice_id: NoticeId,
    notice_no: String,
    account_id: AccountId,
    batch: u32,
    first_page: u32,
    pages: u32,
    lang: String,
    route_id: Option<RoundId>,
    stop_seq: Option<i64>,
    issue: u32,
    qr_tag: String,
    status: Status,
}

#[derive(Serialize, ToSchema)]
struct ManifestTotals {
    /// Targets that waited.
    selected: u64,
    /// Left out: reason → how many.
    skipped: BTreeMap<String, u64>,
    /// Numbers given out.
    allocated: usize,
    /// Pages printed.
    pages: u32,
    /// Notices by status; they add up to `allocated`.
    statuses: BTreeMap<&'static str, usize>,
}

/// Fetch the manifest of a run.
#[utoipa::path(
    tag = "print-runs",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("id" = PrintRunId, Path, description = "The run.")),
    responses((status = 200, description = "The manifest.", body = Manifest))
)]
#[get("/print-runs/{id}/manifest.json")]
pub async fn get_manifest(ctx: Ctx, _by: Reader, id: Path<PrintRunId>) -> Result<Json<Manifest>, Problem> {
    Ok(Json(manifest(&ctx.read(), *id).await?))
}

async fn manifest(conn: &Conn, id: PrintRunId) -> Result<Manifest, Error> {
    let run = print_runs::load(conn, id).await?;
    let batches = print_runs::batches(conn, id).await?;
    let notices = notices::of_run(conn, id).await?;
    let fonts = Press::shared()?.font_hashes();
    let mut manifest = Manifest {
        run_id: run.id,
        reference: run.reference.clone(),
        campaign_id: run.campaign_id,
        snapshot_id: run.campaign_reference.clone(),
        printed_on: run.printed_on,
        totals: totals(&run, &batches, &notices),
        template: ManifestTemplate {
            id: run.template_code.clone(),
            version: run.template_version,
            sha256: run.template_sha256.clone(),
        },
        fonts: fonts.into_iter().map(|(name, sha256)| ManifestFont { name, sha256 }).collect(),
        engine: documents::ENGINE,
        batches: batches.into_iter().map(ManifestBatch::from).collect(),
        pieces: notices.into_iter().map(ManifestPiece::from).collect(),
        prev_run_id: run.previous_run_id,
        signature: String::new(),
    };
    manifest.signature = hex::encode(run.code_key.sign(canonical_json(&manifest).as_bytes()));
    Ok(manifest)
}

fn totals(run: &PrintRun, batches: &[Batch], notices: &[(Notice, String)]) -> ManifestTotals {
    let mut statuses = BTreeMap::new();
    for (notice, _) in notices {
        *statuses.entry(notice.status.word()).or_default() += 1;
    }
    ManifestTotals {
        selected: run.selected,
        skipped: run.skipped.clone(),
        allocated: notices.len(),
        pages: batches.iter().map(|batch| batch.pages).sum(),
        statuses,
    }
}

impl From<Batch> for ManifestBatch {
    fn from(batch: Batch) -> Self {
        Self {
            seq: batch.seq,
            pdf_sha256: batch.pdf_sha256,
            first_notice: batch.first_number,
            last_notice: batch.last_number,
            pages: batch.pages,
            pieces: batch.pieces,
        }
    }
}

impl From<(Notice, String)> for ManifestPiece {
    fn from((notice, lang): (Notice, String)) -> Self {
        Self {
            seq: notice.place,
            notice_id: notice.id,
            notice_no: notice.number.to_string(),
            account_id: notice.account_id,
            batch: notice.batch_seq,
            first_page: notice.first_page,
            pages: notice.pages,
            lang,
            route_id: notice.round_id,
            stop_seq: notice.stop_order,
            issue: notice.issue,
            qr_tag: notice.tag,
            status: notice.status,
        }
    }
}
