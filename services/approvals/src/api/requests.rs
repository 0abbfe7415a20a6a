//! Requests for approval.

use actix_web::{HttpResponse, get, post};
use contracts::approvals::Subject;
use kernel::{ApprovalRequestId, Money, Page, PageQuery, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Admin, Caller, Ctx, Path, Problem, Query, with_etag};

use super::Reader;
use super::request_out::RequestOut;
use crate::domain::{Escalation, Request, State};
use crate::store::lists::{self, Filter, Listed};
use crate::store::{history, requests};
use crate::use_cases::look_again::look_again;
use crate::use_cases::roster::roster;

pub fn routes(config: &mut ServiceConfig) {
    config.service(list).service(get).service(refresh);
}

/// A request in a list.
#[derive(Serialize, ToSchema)]
struct RequestRow {
    id: ApprovalRequestId,
    version: Version,
    subject: Subject,
    amounts: Vec<Money>,
    state: State,
    escalated: Option<Escalation>,
    opened_at: Timestamp,
    decided_at: Option<Timestamp>,
    /// The stage whose voters are asked.
    stage: Option<StageRow>,
}

/// The stage whose voters are asked.
#[derive(Serialize, ToSchema)]
struct StageRow {
    position: u32,
    name: String,
    due_at: Option<Timestamp>,
}

impl From<Listed> for RequestRow {
    fn from(Listed { request, stage }: Listed) -> Self {
        Self {
            id: request.id,
            version: request.version,
            subject: request.subject,
            amounts: request.amounts,
            state: request.state,
            escalated: request.escalated,
            opened_at: request.opened_at,
            decided_at: request.decided_at,
            stage: stage.map(|stage| StageRow { position: stage.position, name: stage.name, due_at: stage.due_at }),
        }
    }
}

/// Which requests.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct RequestsQuery {
    state: Option<State>,
    /// Only those that do, or do not, wait for somebody to look.
    escalated: Option<bool>,
    /// Only those the caller may decide now.
    mine: Option<bool>,
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
        decidable_by: query.mine.unwrap_or_default().then_some(by.person),
    };
    let after = web::paging::after_key(&page)?;
    let requests = lists::list(&ctx.read(), &filter, ctx.today(), after, page.limit()).await?;
    Ok(HttpResponse::Ok().json(requests.map(RequestRow::from)))
}

/// One request: facts, stages, votes, history, and whether the caller may vote.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_get_request",
    params(("id" = ApprovalRequestId, Path)),
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
    params(("id" = ApprovalRequestId, Path)),
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
    let roster = roster(ctx, &conn, std::iter::empty()).await?;
    let may_vote = request.may_vote(by.person, None, &roster);
    let version = request.version;
    Ok(with_etag(HttpResponse::Ok(), version, &RequestOut::of(request, history, may_vote)))
}
