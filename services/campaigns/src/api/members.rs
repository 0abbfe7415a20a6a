//! The frozen audience: who is in, and what happened to them.

use actix_web::{HttpResponse, get, post};
use contracts::accounts::PremiseFacts;
use kernel::{AccountId, CampaignId, Clock, Day, MemberId, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Check, Ctx, FieldError, Path, Planner, Problem, Query, Valid, paging};

use super::callers::Follower;
use super::life_cycle::reason_fault;
use crate::domain::stage::Stage;
use crate::store::members::{self, Filter, Member, Membership};
use crate::use_cases;

/// A side of the comparison.
#[derive(Clone, Copy, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ArmWord {
    /// Receives the campaign.
    Treated,
    /// Left alone.
    HeldOut,
}

/// How far a member is.
#[derive(Clone, Copy, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MemberState {
    /// Not released yet.
    Planned,
    /// Released.
    Released,
    /// With a printed notice.
    Printed,
    /// With a served notice.
    Served,
    /// Visited without success so far.
    Failed,
    /// Has left.
    Withdrawn,
}

/// Which members are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MemberQuery {
    /// Of one side.
    #[param(inline)]
    arm: Option<ArmWord>,
    /// In one state.
    #[param(inline)]
    state: Option<MemberState>,
    /// Part of the account's reference or the name.
    q: Option<String>,
}

/// The last thing that happened to a member.
#[derive(Serialize, ToSchema)]
#[schema(as = MemberEvent)]
pub struct MemberEventOut {
    kind: MemberEvent,
    /// When; `null` where only that it happened is known here.
    on: Option<Day>,
}

/// What can happen to a member.
#[derive(Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = MemberEventKind)]
pub enum MemberEvent {
    /// It was drawn into the audience.
    Frozen,
    /// It was handed to the printers.
    Released,
    /// Its notice was printed.
    Printed,
    /// Somebody was at the door, without success.
    Visited,
    /// Its notice was served.
    Served,
    /// It left.
    Withdrawn,
}

/// One member of the audience.
#[derive(Serialize, ToSchema)]
#[schema(as = Member)]
pub struct MemberOut {
    id: MemberId,
    account_id: AccountId,
    account_reference: String,
    /// `treated` or `held_out`.
    arm: &'static str,
    /// Its place in the draw, 0 to 9999.
    bucket: u32,
    /// `planned`, `released`, `printed`, `served`, `failed`, `withdrawn`.
    state: String,
    legal_entity: String,
    name: String,
    name_ar: Option<String>,
    premise: Option<PremiseFacts>,
    /// The frozen debt.
    frozen: Money,
    /// Received within the window, at most the frozen debt.
    recovered: Money,
    oldest_due_on: Option<Day>,
    printed_at: Option<Timestamp>,
    served_on: Option<Day>,
    attempts: u32,
    last_outcome: Option<String>,
    withdrawn_reason: Option<String>,
    withdrawn_at: Option<Timestamp>,
    last_event: MemberEventOut,
}

impl MemberOut {
    fn of(member: Member, clock: &Clock) -> Self {
        Self {
            last_event: last_event(&member, clock),
            id: member.id,
            account_id: member.account_id,
            account_reference: member.reference,
            arm: member.arm.name(),
            bucket: member.bucket,
            state: member.state,
            legal_entity: member.legal_entity,
            name: member.name,
            name_ar: member.name_ar,
            premise: member.premise,
            frozen: member.frozen,
            recovered: member.recovered,
            oldest_due_on: member.oldest_due_on,
            printed_at: member.printed_at,
            served_on: member.served_on,
            attempts: member.attempts,
            last_outcome: member.last_outcome,
            withdrawn_reason: member.withdrawn_reason,
            withdrawn_at: member.withdrawn_at,
        }
    }
}

fn last_event(member: &Member, clock: &Clock) -> MemberEventOut {
    let (printed_on, withdrawn_on) =
        (member.printed_at.map(|at| clock.day_of(at)), member.withdrawn_at.map(|at| clock.day_of(at)));
    let happened = [
        (MemberEvent::Withdrawn, withdrawn_on),
        (MemberEvent::Served, member.served_on),
        (MemberEvent::Printed, printed_on),
        (MemberEvent::Released, member.released_on),
    ];
    if member.withdrawn_at.is_none() && member.served_on.is_none() && member.attempts > 0 {
        return MemberEventOut { kind: MemberEvent::Visited, on: None };
    }
    let last = happened.into_iter().find(|(_, on)| on.is_some());
    let (kind, on) = last.unwrap_or((MemberEvent::Frozen, Some(member.frozen_on)));
    MemberEventOut { kind, on }
}

/// List the frozen audience.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), MemberQuery, PageQuery),
    responses((status = 200, description = "In the order of accounts.", body = Page<MemberOut>))
)]
#[get("/campaigns/{id}/members")]
pub async fn list_members(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<MemberQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = paging::after_key::<AccountId>(&page)?;
    let conn = ctx.read();
    let revision = use_cases::load(&conn, *id).await?.frozen_revision();
    let filter = Filter { arm: wanted.arm.map(word), state: wanted.state.map(word), text: wanted.q.clone() };
    let found = members::list(&conn, *id, revision, &filter, &page, after).await?;
    Ok(HttpResponse::Ok().json(found.map(|member| MemberOut::of(member, ctx.clock()))))
}

/// Whose memberships are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct MembershipQuery {
    /// The account.
    account_id: AccountId,
}

/// A campaign an account was in.
#[derive(Serialize, ToSchema)]
#[schema(as = Membership)]
pub struct MembershipOut {
    campaign_id: CampaignId,
    campaign_reference: String,
    campaign_title: String,
    campaign_stage: Stage,
    launched_on: Option<Day>,
    /// The last day on which a payment counts.
    window_ends_on: Option<Day>,
    member: MemberOut,
}

/// List the campaigns an account was in, and what happened to it there.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(MembershipQuery, PageQuery),
    responses((status = 200, description = "Newest campaign first.", body = Page<MembershipOut>))
)]
#[get("/members")]
pub async fn list_memberships(
    ctx: Ctx,
    _by: Follower,
    wanted: Query<MembershipQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<CampaignId>(&page)?;
    let found = members::of_account(&ctx.read(), wanted.account_id, &page, before).await?;
    Ok(HttpResponse::Ok().json(found.map(|Membership { campaign, member }| MembershipOut {
        window_ends_on: campaign.window_end(),
        campaign_id: campaign.id,
        campaign_reference: campaign.reference,
        campaign_title: campaign.terms.title,
        campaign_stage: campaign.stage,
        launched_on: campaign.launched_on,
        member: MemberOut::of(member, ctx.clock()),
    })))
}

fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Why a target is taken out.
#[derive(Deserialize, ToSchema)]
#[schema(as = MemberWithdrawal)]
#[serde(deny_unknown_fields)]
pub struct WithdrawIn {
    /// For the audit trail; what is told is `manual`.
    #[schema(min_length = 1, max_length = 500)]
    reason: String,
}
impl Check for WithdrawIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        reason_fault(&self.reason).map_or(Ok(()), |fault| Err(vec![fault]))
    }
}

/// Take out one target.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner"])),
    params(
        ("id" = CampaignId, Path, description = "The campaign."),
        ("member_id" = MemberId, Path, description = "The member."),
    ),
    request_body = WithdrawIn,
    responses(
        (status = 204, description = "Taken out."),
        (status = 409, description = "Not a target that can leave.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/members/{member_id}/withdraw")]
pub async fn withdraw_member(
    ctx: Ctx,
    by: Planner,
    path: Path<(CampaignId, MemberId)>,
    body: Valid<WithdrawIn>,
) -> Result<HttpResponse, Problem> {
    let (id, member) = path.into_inner();
    use_cases::withdraw_member(&ctx, &by, id, member, &body.0.reason).await?;
    Ok(HttpResponse::NoContent().finish())
}
