//! Notices over HTTP.

pub mod acting;
pub mod history;

use actix_web::web::Json;
use actix_web::{HttpResponse, get};
use kernel::{
    AccountId, Actor, CampaignId, MemberId, NoticeId, Page, PageQuery, PrintRunId, RoundId, Timestamp, Version,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Ctx, Path, Problem, Query, paging, with_etag};

use self::history::HappeningOut;
use super::{PdfFile, Reader};
use crate::domain::notice::Status;
use crate::domain::number::NoticeNumber;
use crate::store::notices::history::{Of, history};
use crate::store::notices::{self, Filter, Issue, Listed};
use crate::use_cases::reprint_notice as use_case;

/// A notice.
#[derive(Serialize, ToSchema)]
pub struct NoticeOut {
    /// The notice.
    id: NoticeId,
    /// Its number.
    #[schema(example = "N-2026-000017")]
    number: String,
    /// Counts changes.
    version: Version,
    /// The campaign.
    campaign_id: CampaignId,
    /// The campaign's human reference.
    campaign_reference: String,
    /// The campaign's title.
    campaign_title: String,
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// The account's human reference.
    account_reference: String,
    /// Whom it is addressed to.
    customer_name: String,
    /// The name in Arabic, where known.
    customer_name_ar: Option<String>,
    /// The step of the plan.
    step: u32,
    /// The run it was printed in.
    print_run_id: PrintRunId,
    /// The batch within the run.
    batch: u32,
    /// Its first page within the batch.
    first_page: u32,
    /// Pages it has.
    pages: u32,
    /// The round it belongs to, when rounds were planned before printing.
    round_id: Option<RoundId>,
    /// The stop within the round.
    stop: Option<i64>,
    /// Raised by every reprint.
    issue: u32,
    /// What people read aloud.
    #[schema(example = "1WC4KMH8")]
    check_code: String,
    /// Where it is in its life.
    status: Status,
    /// Why it was withdrawn or recalled.
    status_reason: Option<String>,
    /// When it was put on paper.
    printed_at: Option<Timestamp>,
    /// Its current issue as a PDF.
    pdf_url: String,
}

impl From<Listed> for NoticeOut {
    fn from(listed: Listed) -> Self {
        let Listed { notice, campaign_reference, campaign_title, account_reference, customer_name, customer_name_ar } =
            listed;
        Self {
            campaign_reference,
            campaign_title,
            account_reference,
            customer_name,
            customer_name_ar,
            id: notice.id,
            number: notice.number.to_string(),
            version: notice.version,
            campaign_id: notice.campaign_id,
            member_id: notice.member_id,
            account_id: notice.account_id,
            step: notice.step,
            print_run_id: notice.run_id,
            batch: notice.batch_seq,
            first_page: notice.first_page,
            pages: notice.pages,
            round_id: notice.round_id,
            stop: notice.stop_order,
            issue: notice.issue,
            check_code: notice.check_code,
            status: notice.status,
            status_reason: notice.status_reason,
            printed_at: notice.printed_at,
            pdf_url: format!("/api/notices/v1/notices/{}/notice.pdf", notice.id),
        }
    }
}

/// A notice with every issue of it and what happened to it.
#[derive(Serialize, ToSchema)]
pub struct NoticeDetail {
    #[serde(flatten)]
    notice: NoticeOut,
    /// Every issue, the first one first.
    issues: Vec<IssueOut>,
    /// What happened to it, the oldest first.
    history: Vec<HappeningOut>,
}

/// One issue of a notice.
#[derive(Serialize, ToSchema)]
pub struct IssueOut {
    /// From 1.
    issue: u32,
    /// Why it was printed again.
    reason: Option<String>,
    /// Who had it printed.
    made_by: Actor,
    /// When.
    made_at: Timestamp,
    /// When its code became void.
    voided_at: Option<Timestamp>,
}

impl From<Issue> for IssueOut {
    fn from(issue: Issue) -> Self {
        let Issue { issue, reason, made_by, made_at, voided_at } = issue;
        Self { issue, reason, made_by, made_at, voided_at }
    }
}

/// Which notices.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct NoticesQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// Of this run.
    print_run_id: Option<PrintRunId>,
    /// Of this account.
    account_id: Option<AccountId>,
    /// Of this round.
    round_id: Option<RoundId>,
    /// With this status.
    status: Option<Status>,
    /// With this number, or with this check code.
    number: Option<String>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List notices by number.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(NoticesQuery),
    responses((status = 200, description = "Notices.", body = Page<NoticeOut>))
)]
#[get("/notices")]
pub async fn list_notices(ctx: Ctx, _by: Reader, query: Query<NoticesQuery>) -> Result<Json<Page<NoticeOut>>, Problem> {
    let NoticesQuery { campaign_id, print_run_id, account_id, round_id, status, number, limit, cursor } =
        query.into_inner();
    let by_code = |text: &str| NoticeNumber::from_check_code(text).map(|number| number.to_string());
    let number = number.map(|text| if text.starts_with("N-") { text } else { by_code(&text).unwrap_or(text) });
    let page = PageQuery { limit, cursor };
    let after = paging::after_key::<NoticeNumber>(&page)?.map(|number| number.to_string());
    let filter = Filter { campaign_id, run_id: print_run_id, account_id, round_id, status, number };
    Ok(Json(notices::list(&ctx.read(), &page, after, &filter).await?.map(NoticeOut::from)))
}

/// Look at a notice and its issues.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("id" = NoticeId, Path, description = "The notice.")),
    responses((status = 200, description = "The notice.", body = NoticeDetail))
)]
#[get("/notices/{id}")]
pub async fn get_notice(ctx: Ctx, _by: Reader, id: Path<NoticeId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let listed = notices::load_listed(&conn, *id).await?;
    let issues = notices::issues(&conn, *id).await?.into_iter().map(IssueOut::from).collect();
    let history = history(&conn, Of::Notice(*id)).await?.into_iter().map(HappeningOut::from).collect();
    let version = listed.notice.version;
    Ok(with_etag(HttpResponse::Ok(), version, &NoticeDetail { notice: listed.into(), issues, history }))
}

/// Fetch the current issue of a notice.
#[utoipa::path(
    tag = "notices",
    security(("bearer" = ["planner", "supervisor", "operations", "manager", "finance", "legal", "director", "auditor"])),
    params(("id" = NoticeId, Path, description = "The notice.")),
    responses((status = 200, description = "A PDF.", body = PdfFile, content_type = "application/pdf"))
)]
#[get("/notices/{id}/notice.pdf")]
pub async fn get_notice_pdf(ctx: Ctx, _by: Reader, id: Path<NoticeId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let notice = notices::load(&conn, *id).await?;
    let pdf = use_case::render(&ctx, &conn, &notice).await?;
    Ok(super::pdf(&format!("{}-{}.pdf", notice.number, notice.issue), pdf.bytes))
}
