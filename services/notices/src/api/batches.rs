//! The PDFs of a run.

use actix_web::{HttpResponse, get};
use kernel::PrintRunId;
use web::{Ctx, Path, Problem};

use super::{PdfFile, Reader};
use crate::store::print_runs;

/// Fetch the PDF of a batch.
#[utoipa::path(
    tag = "print-runs",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("id" = PrintRunId, Path, description = "The run."), ("seq" = u32, Path, description = "The batch, from 1.")),
    responses((status = 200, description = "A PDF.", body = PdfFile, content_type = "application/pdf"))
)]
#[get("/print-runs/{id}/batches/{seq}.pdf")]
pub async fn get_batch(ctx: Ctx, _by: Reader, path: Path<(PrintRunId, u32)>) -> Result<HttpResponse, Problem> {
    let (run_id, seq) = path.into_inner();
    let run = print_runs::load(&ctx.read(), run_id).await?;
    let batch = print_runs::find_batch(&ctx.read(), run_id, seq).await?;
    let key = batch.and_then(|batch| batch.blob).ok_or_else(|| Problem::not_found("batch"))?;
    let bytes = ctx.blobs().get(&key).await?.ok_or_else(|| Problem::not_found("batch"))?;
    Ok(super::pdf(&format!("{}-{seq:03}.pdf", run.reference), bytes))
}
