//! Asks for a print run; an operation does it.

use std::collections::BTreeMap;

use kernel::{Actor, CampaignId, Day, PersonId, PrintRunId};
use serde::{Deserialize, Serialize};
use store::Tx;
use web::{Ctx, OperationState};

use crate::domain::code::CodeKey;
use crate::domain::run::{PrintRun, RunState};
use crate::error::Error;
use crate::store::templates::{self, Template};
use crate::store::{notices, print_runs, targets};

/// The kind of operation that prints.
pub const OPERATION: &str = "print-run";

/// What is to be printed.
pub struct Wanted {
    pub campaign_id: CampaignId,
    /// Needed only when targets wait for several templates.
    pub template: Option<String>,
    pub rounds_day: Option<Day>,
    pub technicians: Vec<PersonId>,
}

/// What the operation is told.
#[derive(Serialize, Deserialize)]
pub struct PrintInput {
    pub run_id: PrintRunId,
}

/// Begins a run over the targets that wait. Numbers are given out by the operation.
pub async fn request_print_run(ctx: &Ctx, tx: &Tx, by: &Actor, wanted: Wanted) -> Result<PrintRun, Error> {
    let previous = print_runs::latest(tx, wanted.campaign_id).await?;
    if let Some(previous) = &previous {
        finish_or_refuse(ctx, tx, previous.clone()).await?;
    }
    let (template, selected) = template_for(tx, &wanted).await?;
    let reference = targets::campaign_reference(tx, wanted.campaign_id).await?.unwrap_or_default();
    let id = PrintRunId::fresh();
    let code_key = fresh_key()?;
    let run = PrintRun {
        id,
        reference: next_reference(tx, ctx.today()).await?,
        campaign_id: wanted.campaign_id,
        campaign_reference: reference,
        template_code: template.code,
        template_version: template.version,
        template_sha256: template.sha256,
        code_key: CodeKey::of(code_key.clone()),
        state: RunState::Requested,
        requested_by: by.clone(),
        requested_at: ctx.now(),
        operation_id: ctx.operations().start(tx, OPERATION, by, &PrintInput { run_id: id }).await?,
        printed_on: ctx.today(),
        rounds_day: wanted.rounds_day,
        technicians: wanted.technicians,
        selected,
        skipped: BTreeMap::new(),
        previous_run_id: previous.map(|previous| previous.id),
        finished_at: None,
    };
    print_runs::insert(tx, &run, &code_key).await?;
    let detail = serde_json::json!({"campaign": run.campaign_id, "template": run.template_code, "selected": selected});
    tx.audit("printing", by, "print_run.requested", &run.reference, &detail).await?;
    Ok(run)
}

/// A campaign is printed by one run at a time. A run whose operation ended without finishing it is called off.
async fn finish_or_refuse(ctx: &Ctx, tx: &Tx, mut run: PrintRun) -> Result<(), Error> {
    if matches!(run.state, RunState::Printed | RunState::Cancelled) {
        return Ok(());
    }
    let operation = ctx.operations().find(tx, run.operation_id).await?;
    if operation.is_some_and(|found| matches!(found.state, OperationState::Queued | OperationState::Running)) {
        return Err(Error::RunInProgress(run.reference));
    }
    notices::cancel_unprinted(tx, run.id).await?;
    run.state = RunState::Cancelled;
    run.finished_at = Some(ctx.now());
    Ok(print_runs::save(tx, &run).await?)
}

/// The template that targets wait for, and how many do.
async fn template_for(tx: &Tx, wanted: &Wanted) -> Result<(Template, u64), Error> {
    let waiting = targets::waiting_templates(tx, wanted.campaign_id).await?;
    let (code, selected) = match (&wanted.template, waiting.as_slice()) {
        (_, []) => return Err(Error::NothingToPrint),
        (Some(code), waiting) => waiting.iter().find(|(known, _)| known == code).ok_or(Error::NothingToPrint)?,
        (None, [only]) => only,
        (None, several) => return Err(Error::SeveralTemplates(several.iter().map(|(code, _)| code.clone()).collect())),
    };
    let template = templates::active(tx, code).await?.ok_or_else(|| Error::UnknownTemplate(code.clone()))?;
    Ok((template, u64::try_from(*selected).unwrap_or_default()))
}

async fn next_reference(tx: &Tx, today: Day) -> Result<String, Error> {
    let year = chrono::Datelike::year(&today.date());
    let number = tx.next_number(&format!("print-runs-{year}")).await?;
    Ok(format!("P-{year}-{number:04}"))
}

fn fresh_key() -> Result<Vec<u8>, Error> {
    let mut key = vec![0; 32];
    aws_lc_rs::rand::fill(&mut key).map_err(|why| Error::broken("making a key", &why))?;
    Ok(key)
}
