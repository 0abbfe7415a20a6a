//! What approvals hears, and what it does about it.

use std::future::{Ready, ready};

use contracts::Envelope;
use contracts::approvals::{ApprovalRequested, ApprovalWithdrawn};
use contracts::identity::{PersonChanged, TeamChanged};
use store::Tx;
use web::{BoxError, Ctx};

use crate::use_cases::note_person::note_person;
use crate::use_cases::open_request::open_request;
use crate::use_cases::withdraw_request::withdraw_request;

/// Somebody asks for approval.
pub async fn on_approval_requested(ctx: Ctx, tx: &Tx, asked: ApprovalRequested, _: &Envelope) -> Result<(), BoxError> {
    Ok(open_request(&ctx, tx, asked).await?)
}

/// What was asked for was changed or called off.
pub async fn on_approval_withdrawn(ctx: Ctx, tx: &Tx, said: ApprovalWithdrawn, _: &Envelope) -> Result<(), BoxError> {
    Ok(withdraw_request(&ctx, tx, said).await?)
}

/// A person is new or changed.
pub async fn on_person_changed(ctx: Ctx, tx: &Tx, person: PersonChanged, _: &Envelope) -> Result<(), BoxError> {
    Ok(note_person(&ctx, tx, &person).await?)
}

/// A team is new or renamed. Roles decide, teams do not: nothing is kept until rows of the matrix name units.
pub fn on_team_changed(_: Ctx, _: &Tx, team: TeamChanged, _: &Envelope) -> Ready<Result<(), BoxError>> {
    tracing::debug!(team = %team.team_id, "teams do not decide");
    ready(Ok(()))
}
