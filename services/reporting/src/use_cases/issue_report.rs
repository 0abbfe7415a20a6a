//! Issues a report: at once, or as an operation.

use contracts::reporting::ReportPublished;
use kernel::{Actor, OperationId, ReportId};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::Tx;
use web::{Ctx, Problem, Progress};

use super::count_report::count_report;
use crate::domain::report::{Figures, Scope};
use crate::error::Error;
use crate::store::reports::{self, Report};

/// The kind of operation that issues reports.
pub const OPERATION: &str = "issue-report";
/// What there is to do: count, then keep.
const STEPS: u64 = 2;

/// What the operation is told.
#[derive(Serialize, Deserialize)]
struct IssueInput {
    /// Given out before the work begins, so that work begun again issues no second report.
    report_id: ReportId,
    scope: Scope,
    issued_by: String,
}

/// Counts the figures, keeps them as issued and says so on the bus.
pub async fn issue_report(ctx: &Ctx, tx: &Tx, issued_by: &str, scope: Scope) -> Result<Report, Error> {
    let figures = count_report(ctx, tx, scope).await?;
    keep(ctx, tx, ReportId::fresh(), issued_by, figures).await
}

async fn keep(ctx: &Ctx, tx: &Tx, id: ReportId, issued_by: &str, figures: Figures) -> Result<Report, Error> {
    let report = Report::of(id, figures, ctx.now(), issued_by.to_owned());
    reports::issue(tx, &report).await?;
    tx.publish(&ReportPublished {
        report_id: report.id,
        kind: report.kind.code().into(),
        as_of: report.as_of,
        published_at: report.issued_at,
    })
    .await?;
    Ok(report)
}

/// Asks for a report; an operation counts and keeps it.
pub async fn request_report(
    ctx: &Ctx,
    tx: &Tx,
    by: &Actor,
    issued_by: &str,
    scope: Scope,
) -> Result<(OperationId, ReportId), Error> {
    let report_id = ReportId::fresh();
    let input = IssueInput { report_id, scope, issued_by: issued_by.to_owned() };
    Ok((ctx.operations().start(tx, OPERATION, by, &input).await?, report_id))
}

/// Counts without holding a transaction, then keeps what was counted.
pub async fn run_issue(ctx: Ctx, progress: Progress, input: Value) -> Result<Value, Problem> {
    let input: IssueInput = serde_json::from_value(input)?;
    let done = json!({"report_id": input.report_id});
    if reports::find(&ctx.read(), input.report_id).await?.is_some() {
        return Ok(done);
    }
    progress.report(0, STEPS).await?;
    let figures = count_report(&ctx, &ctx.read(), input.scope).await?;
    progress.report(1, STEPS).await?;
    progress.go_on()?;
    let tx = ctx.begin().await?;
    keep(&ctx, &tx, input.report_id, &input.issued_by, figures).await?;
    tx.commit().await?;
    progress.report(STEPS, STEPS).await?;
    Ok(done)
}
