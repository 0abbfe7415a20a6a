//! Requests for approval.

use actix_web::{HttpResponse, get, post};
use contracts::approvals::Subject;
use kernel::{ApprovalRequestId, Money, Page, PageQuery, PersonId, Timestamp, Version};
use serde::{Deserialize, Serialize};
use store::audit::{self, Verified};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Caller, Ctx, Path, Problem, Query, with_etag};

use super::Reader;
use super::request_out::{RequestOut, Seen};
use crate::domain::{Escalation, Request, State};
use crate::store::lists::{self, Counts, Filter, Listed, Looker};
use crate::store::{history, people, requests};
use crate::use_cases::AUDIT;
use crate::use_cases::look_again::look_again;
use crate::use_cases::roster::roster;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(count).service(get).service(prove).service(refresh);
}

/// A request in a list.
#[derive(Serialize, ToSchema)]
struct RequestRow {
    id: ApprovalRequestId,
    version: Version,
    subject: Subject,
    amounts: Vec<Money>,
    requester: PersonId,
    /// `null` until identity has told it.
    requester_name: Option<String>,
    state: State,
    escalated: Option<Escalation>,
    opened_at: Timestamp,
    decided_at: Option<Timestamp>,
    reason: Option<String>,
    /// Hours it has waited, or took until it was decided.
    age_hours: i64,
    /// The stage whose voters are asked.
    stage: Option<StageRow>,
    /// Stages there are.
    stages: u32,
    /// Of them, approved.
    stages_approved: u32,
    /// Whether the caller is asked and has not voted.
    waits_for_me: bool,
    /// Whether that is so only because the caller stands in for somebody.
    by_delegation: bool,
}

/// The stage whose voters are asked.
#[derive(Serialize, ToSchema)]
struct StageRow {
    position: u32,
    name: String,
    due_at: Option<Timestamp>,
    /// Whether that has passed.
    overdue: bool,
}

impl RequestRow {
    fn of(listed: Listed, now: Timestamp) -> Self {
        let Listed { request, requester_name, stage, stages: (stages, stages_approved), waits, by_delegation } = listed;
        Self {
            age_hours: (request.decided_at.unwrap_or(now) - request.opened_at).num_hours(),
            requester: request.duties.requester,
            requester_name,
            reason: request.reason,
            stages,
            stages_approved,
            waits_for_me: waits,
            by_delegation,
            id: request.id,
            version: request.version,
            subject: request.subject,
            amounts: request.amounts,
            state: request.state,
            escalated: request.escalated,
            opened_at: request.opened_at,
            decided_at: request.decided_at,
            stage: stage.map(|stage| StageRow {
                position: stage.position,
                name: stage.name,
                due_at: stage.due_at,
                overdue: stage.due_at.is_some_and(|due| due <= now),
            }),
        }
    }
}

/// Which requests.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct RequestsQuery {
    /// In one state.
    #[param(inline)]
    state: Option<State>,
    /// Only those that do, or do not, wait for somebody to look.
    escalated: Option<bool>,
    /// Only those the caller may decide now, also for somebody they stand in for.
    mine: Option<bool>,
    /// Only those in which the caller has voted.
    decided_by_me: Option<bool>,
    /// Part of the title.
    q: Option<String>,
    /// Only subjects of this kind.
    #[param(example = "campaign")]
    subject_kind: Option<String>,
    /// Only this subject.
    subject_id: Option<String>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// Requests, newest first.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_list_requests",
    params(RequestsQuery),
    responses(
        (status = 200, description = "A page of requests.", body = Page<RequestRow>),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/requests")]
async fn list(by: Reader, ctx: Ctx, Query(query): Query<RequestsQuery>) -> Result<HttpResponse, Problem> {
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let filter = Filter {
        state: query.state,
        escalated: query.escalated,
        kind: query.subject_kind,
        subject_id: query.subject_id,
        text: query.q,
        mine: query.mine.unwrap_or_default(),
        decided: query.decided_by_me.unwrap_or_default(),
    };
    let after = web::paging::after_key(&page)?;
    let requests = lists::list(&ctx.read(), &filter, looker(&ctx, &by), after, page.limit()).await?;
    let now = ctx.now();
    Ok(HttpResponse::Ok().json(requests.map(|listed| RequestRow::of(listed, now))))
}

fn looker(ctx: &Ctx, by: &Caller) -> Looker {
    Looker { person: by.person, today: ctx.today(), now: ctx.now() }
}

/// How much waits, for the home page.
#[derive(Serialize, ToSchema)]
struct RequestCounts {
    /// Requests that wait for the caller's vote.
    waiting_for_me: u32,
    /// Of them, only because the caller stands in for somebody.
    by_delegation: u32,
    /// Open requests whose deadline has passed.
    overdue: u32,
    /// Open requests.
    open: u32,
    /// Open requests that somebody has to look at.
    escalated: u32,
}

/// How much waits, for the caller and in all.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_count_requests",
    responses(
        (status = 200, description = "Counts.", body = RequestCounts),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/requests/counts")]
async fn count(by: Reader, ctx: Ctx) -> Result<HttpResponse, Problem> {
    let Counts { waiting, by_delegation, overdue, open, escalated } =
        lists::counts(&ctx.read(), looker(&ctx, &by)).await?;
    Ok(HttpResponse::Ok().json(RequestCounts { waiting_for_me: waiting, by_delegation, overdue, open, escalated }))
}

/// Whether nothing of the audit trail was changed since.
#[derive(Serialize, ToSchema)]
struct RequestProof {
    /// The stream of the audit trail that keeps the history.
    stream: String,
    /// Whether every link of its hash chain holds.
    intact: bool,
    #[serde(flatten)]
    verified: Verified,
}

/// The proof of a request's history: the hash chain of its audit stream, computed anew.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_prove_request",
    params(("id" = ApprovalRequestId, Path, description = "The request.")),
    responses(
        (status = 200, description = "What was found.", body = RequestProof),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/requests/{id}/proof")]
async fn prove(_by: Reader, ctx: Ctx, id: Path<ApprovalRequestId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    requests::load(&conn, *id).await?;
    let verified = audit::verify(&conn, AUDIT).await?;
    let intact = verified.first_bad.is_none();
    Ok(HttpResponse::Ok().json(RequestProof { stream: AUDIT.to_owned(), intact, verified }))
}

/// One request: facts, stages, votes, history, and whether the caller may vote.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_get_request",
    params(("id" = ApprovalRequestId, Path, description = "The request.")),
    responses(
        (status = 200, description = "The request.", body = RequestOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director", "manager", "auditor"]))
)]
#[get("/requests/{id}")]
async fn get(by: Reader, ctx: Ctx, id: Path<ApprovalRequestId>) -> Result<HttpResponse, Problem> {
    let request = requests::load(&ctx.read(), *id).await?;
    present(&ctx, &by, request).await
}

/// Look at a request again, after the matrix or the roles were mended: choose a policy where there was none, or ask
/// those who hold the role of the current stage now.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_refresh_request",
    params(("id" = ApprovalRequestId, Path, description = "The request.")),
    responses(
        (status = 200, description = "The request.", body = RequestOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin"]))
)]
#[post("/requests/{id}/refresh")]
async fn refresh(by: Admin, ctx: Ctx, id: Path<ApprovalRequestId>) -> Result<HttpResponse, Problem> {
    let request = look_again(&ctx, &by, *id).await?;
    present(&ctx, &by, request).await
}

async fn present(ctx: &Ctx, by: &Caller, request: Request) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let history = history::of(&conn, request.id).await?;
    let roster = roster(ctx, &conn, request.stages.iter().map(|stage| &stage.approvers)).await?;
    let makers = request.duties.editors.iter().copied().chain([request.duties.requester]);
    let names = people::names(&conn, makers).await?;
    let version = request.version;
    let out = RequestOut::of(request, history, Seen { by: by.person, roster: &roster, names: &names });
    Ok(with_etag(HttpResponse::Ok(), version, &out))
}
