//! Votes of colleagues.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, post};
use contracts::approvals::Decision;
use kernel::{ApprovalRequestId, PersonId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Problem, Valid};

use crate::domain::{Escalation, Request, State, VoteIn};
use crate::use_cases::cast_vote::cast_vote;

pub fn routes(config: &mut ServiceConfig) {
    config.service(vote);
}

/// Yes or no.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DecisionIn {
    #[serde(alias = "approve")]
    Approved,
    #[serde(alias = "reject")]
    Rejected,
}

impl From<DecisionIn> for Decision {
    fn from(decision: DecisionIn) -> Self {
        match decision {
            DecisionIn::Approved => Self::Approved,
            DecisionIn::Rejected => Self::Rejected,
        }
    }
}

/// A vote.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct VoteBody {
    decision: DecisionIn,
    /// Needed with a rejection.
    #[schema(max_length = 2000)]
    reason: Option<String>,
    /// For whom, when the caller stands in for several voters.
    on_behalf_of: Option<PersonId>,
    /// The hash the caller saw; refused when it is no longer that of the request.
    subject_hash: Option<String>,
}

impl Check for VoteBody {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        check_reason(self.decision, self.reason.as_deref())
    }
}

/// A rejection says why, and nobody writes a novel.
pub fn check_reason(decision: DecisionIn, reason: Option<&str>) -> Result<(), Vec<FieldError>> {
    let reason = reason.unwrap_or_default().trim();
    if matches!(decision, DecisionIn::Rejected) && reason.is_empty() {
        return Err(vec![FieldError::new("/reason", "a rejection needs a reason")]);
    }
    if reason.chars().count() > 2000 {
        return Err(vec![FieldError::new("/reason", "expected at most 2000 characters")]);
    }
    Ok(())
}

/// A reason somebody gave, without blanks around it; nothing when there is nothing in it.
pub fn given(reason: Option<String>) -> Option<String> {
    reason.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Where the request stands after the vote.
#[derive(Serialize, ToSchema)]
pub struct VotedOut {
    request_id: ApprovalRequestId,
    state: State,
    escalated: Option<Escalation>,
    /// The stage whose voters are asked now; `null` when there is none.
    current_stage: Option<u32>,
}

impl From<Request> for VotedOut {
    fn from(request: Request) -> Self {
        Self {
            request_id: request.id,
            state: request.state,
            escalated: request.escalated,
            current_stage: request.current().map(|stage| stage.position),
        }
    }
}

/// Vote in the current stage. A vote can be changed by another one until the stage closes.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_vote",
    params(("id" = ApprovalRequestId, Path, description = "The request."), IdempotencyKey),
    request_body = VoteBody,
    responses(
        (status = 200, description = "The vote counts.", body = VotedOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = []))
)]
#[post("/requests/{id}/votes")]
async fn vote(
    by: web::Anyone,
    ctx: Ctx,
    id: Path<ApprovalRequestId>,
    key: IdempotencyKey,
    Valid(body): Valid<VoteBody>,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let vote = VoteIn {
        by: by.person,
        by_name: by.name.clone(),
        on_behalf_of: body.on_behalf_of,
        decision: body.decision.into(),
        reason: given(body.reason),
        subject_hash: body.subject_hash,
    };
    let request = cast_vote(&ctx, &tx, &by, *id, vote).await?;
    key.commit(tx, StatusCode::OK, &VotedOut::from(request)).await
}
