//! Defaulter lists and their files.

use actix_web::http::StatusCode;
use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::{HttpResponse, get, post};
use documents::Press;
use kernel::{AccountId, CampaignId, Day, DefaulterListId, Money, Page, PageQuery, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Planner, Problem, Query, Valid, paging, with_etag};

use super::callers::Follower;
use crate::domain::list::ListState;
use crate::error::Error;
use crate::paper;
use crate::store::lists::{self, DefaulterList};
use crate::use_cases;

/// A list to make.
#[derive(Deserialize, ToSchema)]
#[schema(as = DefaulterListInput)]
#[serde(deny_unknown_fields)]
pub struct ListIn {
    /// The code of the regulator's profile.
    #[schema(example = "standard")]
    profile: String,
}
impl Check for ListIn {}

/// A defaulter list.
#[derive(Serialize, ToSchema)]
#[schema(as = DefaulterList)]
pub struct ListOut {
    id: DefaulterListId,
    /// Its human reference.
    #[schema(example = "L-2026-003")]
    reference: String,
    campaign_id: CampaignId,
    /// The code of the profile it was made with.
    profile: String,
    state: ListState,
    version: Version,
    /// Debtors on it.
    rows: u32,
    /// SHA-256 of the CSV file.
    sha256: String,
    totals: Vec<Money>,
    /// Whether it has to be approved before it may be filed.
    approval_required: bool,
    created_at: Timestamp,
    filed_at: Option<Timestamp>,
    acknowledged_at: Option<Timestamp>,
    /// The regulator's reference.
    acknowledgement: Option<String>,
    /// Debtors with nothing left to collect since it was filed; only on the single list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    delisted: Vec<DelistedOut>,
}

/// A debtor who came off a filed list.
#[derive(Serialize, ToSchema)]
#[schema(as = Delisted)]
pub struct DelistedOut {
    account_id: AccountId,
    on: Day,
}

impl From<DefaulterList> for ListOut {
    fn from(list: DefaulterList) -> Self {
        Self {
            id: list.id,
            reference: list.reference,
            campaign_id: list.campaign_id,
            profile: list.profile_code,
            state: list.state,
            version: list.version,
            rows: list.rows,
            sha256: list.sha256,
            totals: list.totals,
            approval_required: list.profile.approval_required,
            created_at: list.created_at,
            filed_at: list.filed_at,
            acknowledged_at: list.acknowledged_at,
            acknowledgement: list.acknowledgement,
            delisted: Vec::new(),
        }
    }
}

fn present(list: DefaulterList) -> HttpResponse {
    with_etag(HttpResponse::Ok(), list.version, &ListOut::from(list))
}

/// Make a defaulter list from the frozen figures.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("id" = CampaignId, Path, description = "The campaign."), IdempotencyKey),
    request_body = ListIn,
    responses(
        (status = 201, description = "Made.", body = ListOut),
        (status = 409, description = "Not approved yet, or nobody is eligible.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/campaigns/{id}/defaulter-lists")]
pub async fn create_list(
    ctx: Ctx,
    by: Planner,
    id: Path<CampaignId>,
    body: Valid<ListIn>,
    key: IdempotencyKey,
) -> Result<HttpResponse, Problem> {
    let tx = match key.begin(&ctx).await? {
        Begun::Fresh(tx) => tx,
        Begun::Replay(answer) => return Ok(answer),
    };
    let list = use_cases::make_list(&tx, &by, *id, &body.0.profile, ctx.now(), ctx.today()).await?;
    key.commit(tx, StatusCode::CREATED, &ListOut::from(list)).await
}

/// List the defaulter lists of a campaign.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = CampaignId, Path, description = "The campaign."), PageQuery),
    responses((status = 200, description = "Newest first.", body = Page<ListOut>))
)]
#[get("/campaigns/{id}/defaulter-lists")]
pub async fn list_lists(
    ctx: Ctx,
    _by: Follower,
    id: Path<CampaignId>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<DefaulterListId>(&page)?;
    let conn = ctx.read();
    use_cases::load(&conn, *id).await?;
    let found = lists::list(&conn, *id, &page, before).await?;
    Ok(HttpResponse::Ok().json(found.map(ListOut::from)))
}

/// Read a defaulter list.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(("id" = DefaulterListId, Path, description = "The list.")),
    responses((status = 200, description = "The list; its version is the ETag.", body = ListOut))
)]
#[get("/defaulter-lists/{id}")]
pub async fn get_list(ctx: Ctx, _by: Follower, id: Path<DefaulterListId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let list = use_cases::load_list(&conn, *id).await?;
    let delisted = lists::delisted(&conn, *id).await?;
    let version = list.version;
    let mut out = ListOut::from(list);
    out.delisted = delisted.into_iter().map(|(account_id, on)| DelistedOut { account_id, on }).collect();
    Ok(with_etag(HttpResponse::Ok(), version, &out))
}

/// A form of a list's file.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum FileForm {
    /// The list as CSV; its SHA-256 stands for the list.
    Csv,
    /// The list as a workbook.
    Xlsx,
    /// The cover letter.
    Pdf,
}

/// Fetch a file of a list: `csv`, `xlsx`, or the cover as `pdf`. The same list gives the same bytes.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(
        ("id" = DefaulterListId, Path, description = "The list."),
        ("form" = inline(FileForm), Path, description = "`csv`, `xlsx` or `pdf`."),
    ),
    responses((status = 200, description = "The file.", body = Vec<u8>, content_type = "application/octet-stream"))
)]
#[get("/defaulter-lists/{id}/files/{form}")]
pub async fn get_list_file(
    ctx: Ctx,
    _by: Follower,
    path: Path<(DefaulterListId, FileForm)>,
) -> Result<HttpResponse, Problem> {
    let (id, form) = path.into_inner();
    let conn = ctx.read();
    let list = use_cases::load_list(&conn, id).await?;
    let campaign = use_cases::load(&conn, list.campaign_id).await?;
    let debtors = lists::debtors(&conn, id).await?;
    let name = list.reference.clone();
    let title = format!("{} {}", campaign.reference, campaign.terms.title);
    let (bytes, kind, ending) = actix_web::web::block(move || match form {
        FileForm::Csv => Ok((use_cases::list_csv(&list.profile, &debtors), "text/csv; charset=utf-8", "csv")),
        FileForm::Xlsx => {
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            paper::xlsx(&list, &debtors).map(|bytes| (bytes, kind, "xlsx"))
        }
        FileForm::Pdf => {
            let press = Press::new().map_err(|why| Error::broken("the press", &why))?;
            paper::cover(&press, &list, &title).map(|bytes| (bytes, "application/pdf", "pdf"))
        }
    })
    .await
    .map_err(|why| Problem::internal_because(&why))??;
    let disposition = format!("attachment; filename=\"{name}.{ending}\"");
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, kind))
        .insert_header((CONTENT_DISPOSITION, disposition))
        .body(bytes))
}

/// Ask for approval of a list.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("id" = DefaulterListId, Path, description = "The list.")),
    responses(
        (status = 200, description = "Waiting for a decision.", body = ListOut),
        (status = 409, description = "Not in this state.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/defaulter-lists/{id}/submit")]
pub async fn submit_list(ctx: Ctx, by: Planner, id: Path<DefaulterListId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::submit_list(&ctx, &by, *id).await?))
}

/// Note that a list was handed in to the regulator.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("id" = DefaulterListId, Path, description = "The list.")),
    responses(
        (status = 200, description = "Filed.", body = ListOut),
        (status = 409, description = "Not in this state, or not approved.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/defaulter-lists/{id}/file")]
pub async fn file_list(ctx: Ctx, by: Planner, id: Path<DefaulterListId>) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::file_list(&ctx, &by, *id).await?))
}

/// What the regulator answered.
#[derive(Deserialize, ToSchema)]
#[schema(as = Acknowledgement)]
#[serde(deny_unknown_fields)]
pub struct AcknowledgeIn {
    /// The regulator's reference.
    #[schema(min_length = 1, max_length = 200)]
    acknowledgement: String,
}
impl Check for AcknowledgeIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let fits = !self.acknowledgement.trim().is_empty() && self.acknowledgement.chars().count() <= 200;
        if fits { Ok(()) } else { Err(vec![FieldError::new("/acknowledgement", "expected 1 to 200 characters")]) }
    }
}

/// Note the regulator's acknowledgement.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner"])),
    params(("id" = DefaulterListId, Path, description = "The list.")),
    request_body = AcknowledgeIn,
    responses(
        (status = 200, description = "Acknowledged.", body = ListOut),
        (status = 409, description = "Not filed.", body = Problem, content_type = "application/problem+json"),
    )
)]
#[post("/defaulter-lists/{id}/acknowledge")]
pub async fn acknowledge_list(
    ctx: Ctx,
    by: Planner,
    id: Path<DefaulterListId>,
    body: Valid<AcknowledgeIn>,
) -> Result<HttpResponse, Problem> {
    Ok(present(use_cases::acknowledge_list(&ctx, &by, *id, body.0.acknowledgement).await?))
}
