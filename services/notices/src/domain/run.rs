//! A print run: who is printed, in which batches, and what was left out.

use std::collections::BTreeMap;

use kernel::{Actor, CampaignId, Day, OperationId, PersonId, PrintRunId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::code::CodeKey;

/// Where a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PrintRunState)]
pub enum RunState {
    /// Asked for; numbers are not given out yet.
    Requested,
    /// Numbers are given out; batches are being made.
    Rendering,
    /// Every batch is made.
    Printed,
    /// Called off; what was made stays.
    Cancelled,
}

/// A print run.
#[derive(Clone, Debug)]
pub struct PrintRun {
    /// The run.
    pub id: PrintRunId,
    /// Its human reference: `P-2026-0003`.
    pub reference: String,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The campaign's human reference.
    pub campaign_reference: String,
    /// The template.
    pub template_code: String,
    /// Its version.
    pub template_version: Version,
    /// SHA-256 of its source.
    pub template_sha256: String,
    /// Signs the codes of this run.
    pub code_key: CodeKey,
    /// Where it is.
    pub state: RunState,
    /// Who asked for it.
    pub requested_by: Actor,
    /// When.
    pub requested_at: Timestamp,
    /// The operation that does it.
    pub operation_id: OperationId,
    /// The day that stands on the paper.
    pub printed_on: Day,
    /// Sort by the rounds of this day.
    pub rounds_day: Option<Day>,
    /// Sort by the rounds of these technicians; empty means all.
    pub technicians: Vec<PersonId>,
    /// Targets that waited.
    pub selected: u64,
    /// Left out before or while printing: reason → how many.
    pub skipped: BTreeMap<String, u64>,
    /// The run of the same campaign before this one.
    pub previous_run_id: Option<PrintRunId>,
    /// When the last batch was made.
    pub finished_at: Option<Timestamp>,
}

impl PrintRun {
    /// Counts one more that was left out.
    pub fn skip(&mut self, reason: &str) {
        *self.skipped.entry(reason.to_owned()).or_default() += 1;
    }
}

/// One PDF of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// From 1.
    pub seq: u32,
    /// Whether the PDF is made.
    pub is_rendered: bool,
    /// Notices in it.
    pub pieces: u32,
    /// Pages in it.
    pub pages: u32,
    /// The first notice in it.
    pub first_number: Option<String>,
    /// The last one.
    pub last_number: Option<String>,
    /// SHA-256 of the PDF.
    pub pdf_sha256: Option<String>,
    /// Where the PDF is kept.
    pub blob: Option<String>,
}

impl Batch {
    /// A batch that is still to be made.
    pub const fn waiting(seq: u32, pieces: u32) -> Self {
        Self {
            seq,
            is_rendered: false,
            pieces,
            pages: 0,
            first_number: None,
            last_number: None,
            pdf_sha256: None,
            blob: None,
        }
    }
}
