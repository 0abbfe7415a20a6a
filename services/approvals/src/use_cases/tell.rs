//! What happened to a request, told three times: to the audit trail, to its readers, and to the other services.

use contracts::approvals::{RequestDecided, RequestEscalated, RequestOpened, StageDecided};
use kernel::Actor;
use serde_json::{Value, json};
use store::Tx;
use web::Ctx;

use super::AUDIT;
use crate::domain::{Escalation, Happening, Request, Stage};
use crate::error::Error;
use crate::store::history::{self, Entry};

/// Tells what happened. `beside` is kept with a vote: how it came in.
pub async fn tell(
    ctx: &Ctx,
    tx: &Tx,
    actor: &Actor,
    request: &Request,
    happenings: &[Happening],
    beside: &Value,
) -> Result<(), Error> {
    for happening in happenings {
        let (action, detail) = record_of(request, happening, beside);
        note(ctx, tx, actor, request, action, detail).await?;
        publish(ctx, tx, request, happening).await?;
    }
    Ok(())
}

/// Writes one line of the history and of the audit trail.
pub async fn note(
    ctx: &Ctx,
    tx: &Tx,
    actor: &Actor,
    request: &Request,
    action: &str,
    detail: Value,
) -> Result<(), Error> {
    let subject = &request.subject;
    let record = json!({
        "subject": {"kind": subject.kind, "id": subject.id, "revision": subject.revision, "hash": subject.hash},
        "detail": detail,
    });
    tx.audit(AUDIT, actor, action, &request.id.to_string(), &record).await?;
    let entry = Entry { at: ctx.now(), actor: actor.clone(), action: action.to_owned(), detail };
    history::add(tx, request.id, &entry).await?;
    Ok(())
}

fn record_of(request: &Request, happening: &Happening, beside: &Value) -> (&'static str, Value) {
    let stage = |position: u32| find(request, position).map(|stage| stage.name.clone());
    match happening {
        Happening::Opened => ("request.opened", json!({"policy": request.policy_id})),
        Happening::StageOpened { position, voters } => {
            ("stage.opened", json!({"stage": stage(*position), "position": position, "voters": voters}))
        }
        Happening::Voted { position, voter, decision } => {
            let reason = find(request, *position)
                .and_then(|stage| stage.voters.iter().find(|known| known.name == *voter))
                .and_then(|known| known.reason.clone());
            let detail = json!({
                "stage": stage(*position), "position": position, "voter": voter, "decision": decision,
                "reason": reason, "how": beside,
            });
            ("vote.cast", detail)
        }
        Happening::VotersRefreshed { position, voters } => {
            ("stage.voters_refreshed", json!({"stage": stage(*position), "position": position, "voters": voters}))
        }
        Happening::StageDecided { position, decision } => {
            ("stage.decided", json!({"stage": stage(*position), "position": position, "decision": decision}))
        }
        Happening::Decided { decision } => ("request.decided", json!({"decision": decision, "reason": request.reason})),
        Happening::Escalated { position, why } => {
            ("request.escalated", json!({"stage": position.and_then(stage), "why": why}))
        }
        Happening::Cancelled => ("request.cancelled", json!({"reason": request.reason})),
        Happening::Withdrawn => ("request.withdrawn", json!({"reason": request.reason})),
    }
}

async fn publish(ctx: &Ctx, tx: &Tx, request: &Request, happening: &Happening) -> Result<(), Error> {
    let (request_id, subject) = (request.id, request.subject.clone());
    match happening {
        Happening::Opened => {
            let stages = request.stages.iter().map(|stage| stage.name.clone()).collect();
            tx.publish(&RequestOpened { request_id, subject, stages }).await?;
        }
        Happening::StageDecided { position, decision } => {
            let stage = find(request, *position).map_or_else(String::new, |stage| stage.name.clone());
            let (position, decision, decided_at) = (*position, *decision, ctx.now());
            tx.publish(&StageDecided { request_id, subject, stage, position, decision, decided_at }).await?;
        }
        Happening::Decided { decision } => {
            let (decision, reason, decided_at) = (*decision, request.reason.clone(), ctx.now());
            tx.publish(&RequestDecided { request_id, subject, decision, reason, decided_at }).await?;
        }
        Happening::Escalated { position, why } => {
            let stage = position.and_then(|position| find(request, position)).map(|stage| stage.name.clone());
            let reason = word(*why).to_owned();
            tx.publish(&RequestEscalated { request_id, subject, stage, reason }).await?;
        }
        Happening::StageOpened { .. }
        | Happening::Voted { .. }
        | Happening::VotersRefreshed { .. }
        | Happening::Cancelled
        | Happening::Withdrawn => {}
    }
    Ok(())
}

fn find(request: &Request, position: u32) -> Option<&Stage> {
    request.stages.iter().find(|stage| stage.position == position)
}

/// The reason as the contract spells it.
fn word(why: Escalation) -> &'static str {
    match why {
        Escalation::NoPolicy => "no_policy",
        Escalation::NoApprover => "no_approver",
        Escalation::Overdue => "overdue",
    }
}
