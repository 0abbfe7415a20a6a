//! The frozen audience: who is in, who was left out, what is planned.

use actix_web::{HttpResponse, get, post};
use contracts::accounts::PremiseFacts;
use kernel::{AccountId, CampaignId, Day, MemberId, Money, Page, PageQuery, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Check, Ctx, FieldError, Path, Planner, Problem, Query, Valid, paging};

use super::callers::Follower;
use super::life_cycle::reason_fault;
use crate::domain::reasons::Exclusion;
use crate::store::members::{self, Excluded, Filter, Member};
use crate::store::plans::{self, Wave};
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
}

impl From<Member> for MemberOut {
    fn from(member: Member) -> Self {
        Self {
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
    let campaign = use_cases::load(&conn, *id).await?;
    let filter = Filter { arm: wanted.arm.map(word), state: wanted.state.map(word) };
    // An edit voids what was frozen: then nobody is a member.
    let revision = if campaign.frozen.is_some() { campaign.revision } else { 0 };
    let found = members::list(&conn, *id, revision, &filter, &page, after).await?;
    Ok(HttpResponse::Ok().json(found.map(MemberOut::from)))
}

fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Which exclusions are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ExclusionQuery {
    /// Of one reason: `disputed`, `promised`, `on_plan`, `legal`, `vulnerable`, `nothing_to_collect`, `in_other_campaign`.
    reason: Option<String>,
}

/// An account that was selected but left out.
#[derive(Serialize, ToSchema)]
#[schema(as = Exclusion)]
pub struct ExcludedOut {
    account_id: AccountId,
    account_reference: String,
    /// Why.
    reason: String,
    /// What was overdue.
    overdue: Money,
}

impl From<Excluded> for ExcludedOut {
    fn from(excluded: Excluded) -> Self {
        let Excluded { account_id, reference, reason, overdue } = excluded;
        Self { account_id, account_reference: reference, reason, overdue }
    }
}

/// List who was selected but left out, and why.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), ExclusionQuery, PageQuery),
    responses((status = 200, description = "In the order of accounts.", body = Page<ExcludedOut>))
)]
#[get("/campaigns/{id}/exclusions")]
pub async fn list_exclusions(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    wanted: Query<ExclusionQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let after = paging::after_key::<AccountId>(&page)?;
    let reason = wanted.reason.as_deref();
    if reason.is_some_and(|reason| Exclusion::ALL.iter().all(|known| known.name() != reason)) {
        return Err(Problem::invalid(vec![FieldError::new("reason", "not a reason for leaving an account out")]));
    }
    let conn = ctx.read();
    let campaign = use_cases::load(&conn, *id).await?;
    let revision = if campaign.frozen.is_some() { campaign.revision } else { 0 };
    let found = members::list_excluded(&conn, *id, revision, reason, &page, after).await?;
    Ok(HttpResponse::Ok().json(found.map(ExcludedOut::from)))
}

/// One wave of a plan: what the team can do on one working day.
#[derive(Serialize, ToSchema)]
#[schema(as = Wave)]
pub struct WaveOut {
    /// Which plan.
    plan: u32,
    made_on: Day,
    /// From 1.
    step: u32,
    /// From 1.
    wave: u32,
    template: String,
    /// When its targets are handed to the printers.
    release_on: Day,
    /// The working day at the door.
    due_on: Day,
    pay_by: Day,
    targets: u32,
    planned: u32,
    released: u32,
    /// Left before their release.
    withdrawn: u32,
}

impl From<Wave> for WaveOut {
    fn from(wave: Wave) -> Self {
        Self {
            plan: wave.number,
            made_on: wave.made_on,
            step: wave.step,
            wave: wave.wave,
            template: wave.template,
            release_on: wave.release_on,
            due_on: wave.due_on,
            pay_by: wave.pay_by,
            targets: wave.targets,
            planned: wave.planned,
            released: wave.released,
            withdrawn: wave.withdrawn,
        }
    }
}

/// Read the plan, wave by wave. There is none before the launch.
#[utoipa::path(
    tag = "campaigns",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign.")),
    responses((status = 200, description = "By step and wave.", body = Vec<WaveOut>))
)]
#[get("/campaigns/{id}/plan")]
pub async fn list_plan(ctx: Ctx, _by: Follower, id: Path<CampaignId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    use_cases::load(&conn, *id).await?;
    let waves: Vec<WaveOut> = plans::waves(&conn, *id).await?.into_iter().map(WaveOut::from).collect();
    Ok(HttpResponse::Ok().json(waves))
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
