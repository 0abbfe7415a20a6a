//! The first reading: every row is validated, every refusal kept, nothing touches the books.

use web::{Ctx, Problem, Progress};

use crate::error::Error;
use crate::store::imports::{self, Import};
use crate::store::merge::RefusedRow;
use crate::use_cases::reading::{self, News, Source, Summary};

/// What the first reading found.
pub struct Checked {
    /// Rows read.
    pub rows: u64,
    /// Rows refused.
    pub bad_rows: u64,
    /// Refusals kept: a row can have several.
    pub refused: u64,
    /// Names of the sheets, where it is a workbook.
    pub sheets: Vec<Option<String>>,
    /// What the file as a whole shows.
    pub summary: Summary,
}

/// Refusals are written in batches of this size.
const BATCH: usize = 2_000;
/// Progress is told after this many rows.
const TELL_EVERY: u64 = 50_000;

/// Reads and validates.
pub async fn check(ctx: &Ctx, progress: &Progress, import: &Import, source: Source) -> Result<Checked, Problem> {
    let mut news = reading::read(ctx.blobs().clone(), source);
    let mut checked = Checked { rows: 0, bad_rows: 0, refused: 0, sheets: Vec::new(), summary: Summary::default() };
    let mut waiting: Vec<RefusedRow> = Vec::new();
    let (mut bytes, mut told_at) = (0, 0);
    progress.report(0, import.bytes.saturating_mul(2)).await?;
    while let Some(piece) = news.recv().await {
        match piece {
            News::Sheets(names) => checked.sheets = names,
            News::Chunk(chunk) => {
                checked.rows += chunk.rows;
                checked.bad_rows += chunk.bad_rows;
                bytes += chunk.bytes;
                waiting.extend(chunk.refused);
            }
            News::End(summary) => {
                checked.summary = summary;
                keep(ctx, import, &mut checked, &mut waiting).await?;
                return Ok(checked);
            }
        }
        if waiting.len() >= BATCH {
            keep(ctx, import, &mut checked, &mut waiting).await?;
        }
        progress.go_on()?;
        if checked.rows - told_at >= TELL_EVERY {
            told_at = checked.rows;
            progress.report(bytes, import.bytes.saturating_mul(2)).await?;
        }
    }
    Err(Error::UploadMissing.into())
}

async fn keep(ctx: &Ctx, import: &Import, checked: &mut Checked, waiting: &mut Vec<RefusedRow>) -> Result<(), Problem> {
    if waiting.is_empty() {
        return Ok(());
    }
    let rows = std::mem::take(waiting);
    let tx = ctx.begin().await?;
    imports::keep_refused(&tx, import.id, checked.refused, &checked.sheets, &rows).await?;
    tx.commit().await?;
    checked.refused += rows.len() as u64;
    Ok(())
}
