//! Somebody asks for approval.

use contracts::approvals::ApprovalRequested;
use kernel::{Actor, ApprovalRequestId, StageId};
use serde_json::Value;
use store::Tx;
use web::Ctx;

use super::roster::{of_specs, roster};
use super::tell::tell;
use crate::domain::{Request, choose};
use crate::error::Error;
use crate::store::{people, policies, requests};

/// Opens a request. The same or an older revision of its subject was dealt with before and is ignored; requests for
/// older revisions give way, and their votes are void.
pub async fn open_request(ctx: &Ctx, tx: &Tx, asked: ApprovalRequested) -> Result<(), Error> {
    if !requests::claim_revision(tx, &asked.subject).await? {
        tracing::info!(subject = asked.subject.id, revision = asked.subject.revision, "asked for before");
        return Ok(());
    }
    supersede_older(ctx, tx, &asked).await?;
    let action = format!("{}.approve", asked.subject.kind);
    let matrix = policies::for_action(tx, &action).await?;
    let policy = choose(&matrix, &action, &asked.amounts, ctx.today());
    let stages = policy.map(|policy| policy.stages.as_slice()).unwrap_or_default();
    let roster = roster(ctx, tx, of_specs(stages)).await?;
    let name = people::find_name(tx, asked.requester).await?.unwrap_or_else(|| asked.requester.to_string());
    let actor = Actor::Person { id: asked.requester, name };

    let mut request = Request::new(ApprovalRequestId::fresh(), asked, ctx.now());
    if let Some(policy) = policy {
        request.adopt(policy, StageId::fresh);
    }
    let happenings = request.begin(&roster);
    requests::insert(tx, &request).await?;
    tell(ctx, tx, &actor, &request, &happenings, &Value::Null).await
}

async fn supersede_older(ctx: &Ctx, tx: &Tx, asked: &ApprovalRequested) -> Result<(), Error> {
    let older = requests::open_before(tx, &asked.subject).await?;
    for id in &older {
        requests::lock(tx, *id).await?;
    }
    for id in older {
        let mut request = requests::load(tx, id).await?;
        let happenings = request.supersede(asked.subject.revision, ctx.now());
        requests::save(tx, &request).await?;
        let actor = Actor::system("approvals.open_request");
        tell(ctx, tx, &actor, &request, &happenings, &Value::Null).await?;
    }
    Ok(())
}
