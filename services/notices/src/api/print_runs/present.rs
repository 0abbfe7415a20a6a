//! How print runs look on the wire.

use std::collections::BTreeMap;

use kernel::{Actor, CampaignId, Day, OperationId, PrintRunId, Timestamp, Version};
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::run::{Batch, RunState};
use crate::store::print_runs::Listed;

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
    pub run: PrintRunOut,
    /// How many notices have which status.
    pub notices: BTreeMap<&'static str, u64>,
    /// The PDFs, in the order of the pile.
    pub batches: Vec<BatchOut>,
    /// What was printed, piece by piece.
    pub manifest_url: String,
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
    /// A batch of this run.
    pub fn of(run: PrintRunId, batch: Batch) -> Self {
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
