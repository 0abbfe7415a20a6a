//! One-time links for somebody outside.

mod confirm;
mod form;
mod markup;
mod page;

use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT, USER_AGENT};
use actix_web::{HttpRequest, HttpResponse, get, post};
use contracts::approvals::{Fact, SampleLine, Subject};
use kernel::{ApprovalRequestId, Money, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;
use web::{Check, Ctx, FieldError, Path, Problem};

use super::Sender;
use super::address::ClientAddress;
use super::votes::{DecisionIn, VotedOut, check_reason, given};
use crate::domain::Request;
use crate::store::links::Link;
use crate::use_cases::limit_attempts::limit_address;
use crate::use_cases::mint_link::mint_link;
use crate::use_cases::redeem_link::{Visitor, look, redeem, stage_of};
use form::JsonOrForm;

pub fn routes(config: &mut ServiceConfig) {
    config.service(mint).service(show).service(decide);
}

/// A link, shown once.
#[derive(Serialize, ToSchema)]
struct MintedOut {
    url: String,
    token: String,
    expires_at: Timestamp,
}

/// What somebody outside reads before deciding.
#[derive(Serialize, ToSchema)]
pub struct LinkOut {
    request_id: ApprovalRequestId,
    subject: Subject,
    amounts: Vec<Money>,
    largest: Vec<Money>,
    facts: Vec<Fact>,
    /// The largest lines of what is asked for.
    samples: Vec<SampleLine>,
    /// The stage that is decided.
    stage: String,
    /// Who decides.
    approver: String,
    expires_at: Timestamp,
}

impl LinkOut {
    fn of(link: &Link, request: Request) -> Self {
        let stage = stage_of(&request, link);
        let approver = stage.and_then(|stage| stage.voters.first()).map(|voter| voter.name.clone());
        Self {
            request_id: request.id,
            stage: stage.map(|stage| stage.name.clone()).unwrap_or_default(),
            approver: approver.unwrap_or_default(),
            subject: request.subject,
            amounts: request.amounts,
            largest: request.largest,
            facts: request.facts,
            samples: request.samples,
            expires_at: link.row.expires_at,
        }
    }
}

/// The decision of somebody outside.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkDecisionIn {
    decision: DecisionIn,
    /// Needed with a rejection.
    #[schema(max_length = 2000)]
    reason: Option<String>,
}

impl Check for LinkDecisionIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        check_reason(self.decision, self.reason.as_deref())
    }
}

/// Make a one-time link for the person outside to whom the current stage is bound. Links made before are void.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_mint_link",
    params(("id" = ApprovalRequestId, Path, description = "The request.")),
    responses(
        (status = 201, description = "The link; it is not shown again.", body = MintedOut),
        (status = "4XX", description = "Refused.", body = Problem, content_type = "application/problem+json")
    ),
    security(("bearer" = ["admin", "planner", "finance", "legal", "director"]))
)]
#[post("/requests/{id}/links")]
async fn mint(by: Sender, ctx: Ctx, id: Path<ApprovalRequestId>) -> Result<HttpResponse, Problem> {
    let minted = mint_link(&ctx, &by, *id).await?;
    let url = format!("{}/api/approvals/v1/links/{}", ctx.public_url(), minted.token);
    let body = MintedOut { url, token: minted.token, expires_at: minted.expires_at };
    Ok(HttpResponse::build(StatusCode::CREATED).json(body))
}

/// What a link is about. Reading decides nothing and uses nothing up. A browser gets a page in English and Arabic.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_show_link",
    params(("token" = String, Path, description = "The token of the link.")),
    responses(
        (status = 200, description = "What is to be decided.", content(
            (LinkOut = "application/json"),
            (String = "text/html")
        )),
        (status = "4XX", description = "Refused.", content(
            (Problem = "application/problem+json"),
            (String = "text/html")
        ))
    ),
    security(())
)]
#[get("/links/{token}")]
async fn show(
    ctx: Ctx,
    address: ClientAddress,
    token: Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Problem> {
    let wants_page = wants_page(&request);
    let seen = match limit_address(&ctx, &address.0).await {
        Ok(()) => look(&ctx, &token).await,
        Err(error) => Err(error),
    };
    match seen {
        Ok((link, request)) if wants_page => Ok(page::decide(&LinkOut::of(&link, request))),
        Ok((link, request)) => Ok(HttpResponse::Ok().json(LinkOut::of(&link, request))),
        Err(error) if wants_page => Ok(page::refused(&error.into())),
        Err(error) => Err(error.into()),
    }
}

/// Decide through a link, once.
#[utoipa::path(
    tag = "approvals",
    operation_id = "approvals_redeem_link",
    params(("token" = String, Path, description = "The token of the link.")),
    request_body(content(
        (LinkDecisionIn = "application/json"),
        (LinkDecisionIn = "application/x-www-form-urlencoded")
    )),
    responses(
        (status = 200, description = "The decision counts.", content(
            (VotedOut = "application/json"),
            (String = "text/html")
        )),
        (status = "4XX", description = "Refused.", content(
            (Problem = "application/problem+json"),
            (String = "text/html")
        ))
    ),
    security(())
)]
#[post("/links/{token}")]
async fn decide(
    ctx: Ctx,
    address: ClientAddress,
    token: Path<String>,
    request: HttpRequest,
    body: JsonOrForm<LinkDecisionIn>,
) -> Result<HttpResponse, Problem> {
    let wants_page = wants_page(&request);
    let decided = match (limit_address(&ctx, &address.0).await, body.0) {
        (Err(error), _) => Err(error.into()),
        (Ok(()), Err(problem)) => Err(problem),
        (Ok(()), Ok(body)) => {
            let visitor = Visitor { address: address.0, user_agent: user_agent(&request) };
            let decision = body.decision.into();
            redeem(&ctx, &token, &visitor, decision, given(body.reason))
                .await
                .map(|done| (decision, done))
                .map_err(Problem::from)
        }
    };
    match decided {
        Ok((decision, _)) if wants_page => Ok(page::thanks(decision)),
        Ok((_, request)) => Ok(HttpResponse::Ok().json(VotedOut::from(request))),
        Err(problem) if wants_page && problem.slug() == "invalid" => Ok(ask_again(&ctx, &token).await),
        Err(problem) if wants_page => Ok(page::refused(&problem)),
        Err(problem) => Err(problem),
    }
}

/// What was sent had a flaw and used nothing up: the page again, with the flaw beside its field. Its buttons always send
/// an answer, so what is wrong is the reason.
async fn ask_again(ctx: &Ctx, token: &str) -> HttpResponse {
    match look(ctx, token).await {
        Ok((link, request)) => page::decide_again(&LinkOut::of(&link, request)),
        Err(error) => page::refused(&error.into()),
    }
}

/// Browsers say that they read HTML; programs that ask for nothing in particular get JSON.
fn wants_page(request: &HttpRequest) -> bool {
    let accepts = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accepts.contains("text/html")
}

fn user_agent(request: &HttpRequest) -> String {
    let agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    agent.chars().take(300).collect()
}
