//! Prints a run: numbers first, then batch by batch. Killed at any instant, it goes on where it was: a number is given
//! once, and a batch that was made is not made again.

mod allocate;
mod batch;

use serde_json::{Value, json};
use web::{Ctx, Problem, Progress};

use crate::domain::run::{PrintRun, RunState};
use crate::error::Error;
use crate::store::{notices, print_runs, templates};
use crate::use_cases::request_print_run::PrintInput;

/// The operation behind a print run.
pub async fn print_run(ctx: Ctx, progress: Progress, input: Value) -> Result<Value, Problem> {
    let PrintInput { run_id } = serde_json::from_value(input)?;
    let run = print_runs::load(&ctx.read(), run_id).await?;
    match work(&ctx, &progress, run.clone()).await {
        Ok(done) => Ok(done),
        Err(error) => {
            let problem = Problem::from(error);
            // What may succeed a little later is tried again by whoever runs operations.
            if problem.status() != actix_web::http::StatusCode::SERVICE_UNAVAILABLE {
                call_off(&ctx, run).await?;
            }
            Err(problem)
        }
    }
}

async fn work(ctx: &Ctx, progress: &Progress, run: PrintRun) -> Result<Value, Error> {
    if run.state == RunState::Requested {
        allocate::allocate(ctx, run.clone()).await?;
    }
    let missing = || Error::UnknownTemplate(run.template_code.clone());
    let template = templates::find(&ctx.read(), &run.template_code, Some(run.template_version)).await?;
    let template = template.ok_or_else(missing)?;
    let batches = print_runs::batches(&ctx.read(), run.id).await?;
    let total: u64 = batches.iter().map(|batch| u64::from(batch.pieces)).sum();
    let mut done = 0;
    for waiting in batches {
        let pieces = u64::from(waiting.pieces);
        if !waiting.is_rendered {
            progress.go_on()?;
            batch::make(ctx, &run, &template, waiting.seq).await?;
        }
        done += pieces;
        progress.report(done, total).await?;
    }
    finish(ctx, run).await
}

async fn finish(ctx: &Ctx, run: PrintRun) -> Result<Value, Error> {
    let tx = ctx.begin().await?;
    let mut run = print_runs::load(&tx, run.id).await?;
    run.state = RunState::Printed;
    run.finished_at = Some(ctx.now());
    print_runs::save(&tx, &run).await?;
    let counts = notices::counts(&tx, run.id).await?;
    let counts: serde_json::Map<String, Value> =
        counts.into_iter().map(|(status, count)| (status.word().to_owned(), count.into())).collect();
    let detail = json!({"selected": run.selected, "skipped": run.skipped, "notices": counts});
    tx.audit("printing", &run.requested_by, "print_run.printed", &run.reference, &detail).await?;
    tx.commit().await?;
    Ok(json!({"print_run_id": run.id, "selected": run.selected, "skipped": run.skipped, "notices": counts}))
}

/// Gives up what is not on paper; the targets wait again.
async fn call_off(ctx: &Ctx, run: PrintRun) -> Result<(), Problem> {
    let tx = ctx.begin().await?;
    let mut run = print_runs::load(&tx, run.id).await?;
    notices::cancel_unprinted(&tx, run.id).await?;
    run.state = RunState::Cancelled;
    run.finished_at = Some(ctx.now());
    print_runs::save(&tx, &run).await?;
    tx.commit().await?;
    Ok(())
}
