//! A colleague decides.

use kernel::ApprovalRequestId;
use serde_json::json;
use store::Tx;
use web::{Caller, Ctx};

use super::roster::roster;
use super::tell::tell;
use crate::domain::{Request, VoteIn};
use crate::error::Error;
use crate::store::requests;

/// Casts or changes a vote, in the transaction of the caller's idempotency key.
pub async fn cast_vote(ctx: &Ctx, tx: &Tx, by: &Caller, id: ApprovalRequestId, vote: VoteIn) -> Result<Request, Error> {
    requests::lock(tx, id).await?;
    let mut request = requests::load(tx, id).await?;
    let roster = roster(ctx, tx, request.stages.iter().map(|stage| &stage.approvers)).await?;
    let beside = json!({"by": by.person, "on_behalf_of": vote.on_behalf_of, "subject_hash": request.subject.hash});
    let happenings = request.vote(vote, &roster)?;
    requests::save(tx, &request).await?;
    tell(ctx, tx, &by.actor(), &request, &happenings, &beside).await?;
    Ok(request)
}
