//! Reads an uploaded file twice: once to check it, outside any transaction and with progress; once into the books, in one.
//!
//! A file that is in the books already, row for row, is not read at all. Begun again after a crash, an import starts over
//! from the upload; one that is applied stays applied.

mod apply;
mod check;

use std::sync::Arc;

use kernel::ImportId;
use serde::Deserialize;
use serde_json::{Value, json};
use web::{Ctx, Problem, Progress};

use super::reading::{Source, survey};
use super::request_import::forget_upload;
use crate::config::Settings;
use crate::domain::import::{Refused, Terms};
use crate::domain::posting::latest_effective_day;
use crate::error::Error;
use crate::store::imports::{self, Accept, CountsByKind, Ending, Import, State};
use crate::store::merge::RefusedRow;
use crate::store::staging::Place;

#[derive(Deserialize)]
struct Input {
    import_id: ImportId,
}

/// The operation's handler.
pub async fn run_import(ctx: Ctx, progress: Progress, input: Value) -> Result<Value, Problem> {
    let input: Input = serde_json::from_value(input).map_err(|error| Problem::internal_because(&error))?;
    let import = imports::load(&ctx.read(), input.import_id).await?;
    let ended = match import.state {
        State::Waiting | State::Running => attempt(&ctx, &progress, &import).await,
        State::Applied => Ok(()),
        State::Refused => Err(refused(&import)),
        State::Failed | State::Cancelled => Err(Error::UploadMissing.into()),
    };
    if let Err(problem) = &ended {
        note_failure(&ctx, &import, problem).await?;
    }
    let import = imports::load(&ctx.read(), import.id).await?;
    // What was refused can be handed back as it stood.
    if import.finished_at.is_some() && import.rows_refused == 0 {
        forget_upload(ctx.blobs(), import.id, import.parts).await;
    }
    ended.map(|()| result(&import))
}

async fn attempt(ctx: &Ctx, progress: &Progress, import: &Import) -> Result<(), Problem> {
    let mut source = Source {
        import: import.id,
        parts: import.parts,
        layout: import.layout.clone(),
        encoding: import.encoding,
        surveyed: None,
        kind: import.kind,
        mapping: import.mapping.clone(),
        terms: Terms {
            currency: import.currency.or(ctx.settings::<Settings>().currency),
            legal_entity: import.legal_entity.clone(),
            latest: latest_effective_day(ctx.today()),
        },
    };
    let tx = ctx.begin().await?;
    imports::begin(&tx, import.id).await?;
    tx.commit().await?;

    if apply::apply_repeated(ctx, import).await? {
        return Ok(());
    }
    if let Some(profile) = import.layout.profile() {
        match survey(ctx.blobs(), &source, Arc::clone(profile)).await? {
            Ok(surveyed) => source.surveyed = Some(Arc::new(surveyed)),
            Err(why) => return Err(refuse_whole(ctx, import, why).await?),
        }
    }
    let checked = check::check(ctx, progress, import, source.clone()).await?;
    if checked.refused > 0 && import.accept == Accept::All {
        let ending = Ending {
            state: State::Refused,
            rows_read: checked.rows,
            rows_refused: checked.bad_rows,
            counts: CountsByKind::new(),
            findings: checked.summary.findings.clone().into_list(),
        };
        return Err(finish_refused(ctx, import, &ending).await?);
    }
    progress.go_on()?;
    apply::apply(ctx, progress, import, source, &checked).await?;
    let total = import.bytes.saturating_mul(2);
    progress.report(total, total).await
}

/// Refuses a file that can be read two ways; hands back the problem it is.
async fn refuse_whole(ctx: &Ctx, import: &Import, why: Refused) -> Result<Problem, Problem> {
    let tx = ctx.begin().await?;
    let rows = [RefusedRow { place: Place { sheet: 0, line: 1 }, refused: why }];
    imports::keep_refused(&tx, import.id, 0, &[], &rows).await?;
    tx.commit().await?;
    let ending = Ending {
        state: State::Refused,
        rows_read: 0,
        rows_refused: 1,
        counts: CountsByKind::new(),
        findings: Vec::new(),
    };
    finish_refused(ctx, import, &ending).await
}

/// Writes a refusal down; hands back the problem it is.
async fn finish_refused(ctx: &Ctx, import: &Import, ending: &Ending) -> Result<Problem, Problem> {
    let tx = ctx.begin().await?;
    imports::finish(&tx, import.id, ending).await?;
    tx.commit().await?;
    let error = Error::ImportRefused { rows: ending.rows_read, refused: ending.rows_refused };
    Ok(with_link(error.into(), import.id))
}

fn refused(import: &Import) -> Problem {
    with_link(Error::ImportRefused { rows: import.rows_read, refused: import.rows_refused }.into(), import.id)
}

fn with_link(problem: Problem, id: ImportId) -> Problem {
    problem
        .with("import_id", id.to_string())
        .with("refused_rows", format!("/api/accounts/v1/imports/{id}/refused-rows"))
}

/// An import whose operation ends for good is not left running.
async fn note_failure(ctx: &Ctx, import: &Import, problem: &Problem) -> Result<(), Problem> {
    let state = match problem.slug() {
        "import-refused" | "unavailable" => return Ok(()),
        "operation-cancelled" => State::Cancelled,
        _ => State::Failed,
    };
    let tx = ctx.begin().await?;
    let ending = Ending { state, rows_read: 0, rows_refused: 0, counts: CountsByKind::new(), findings: Vec::new() };
    imports::finish(&tx, import.id, &ending).await?;
    tx.commit().await?;
    Ok(())
}

fn result(import: &Import) -> Value {
    json!({
        "import_id": import.id,
        "state": import.state,
        "rows": import.rows_read,
        "refused": import.rows_refused,
        "counts": import.counts,
        "findings": import.findings.len(),
    })
}
