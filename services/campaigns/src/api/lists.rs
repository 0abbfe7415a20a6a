//! Defaulter lists.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, get, post};
use kernel::{AccountId, CampaignId, Day, DefaulterListId, Money, Page, PageQuery, Timestamp, Version};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{Begun, Check, Ctx, FieldError, IdempotencyKey, Path, Planner, Problem, Query, Valid, paging, with_etag};

use super::callers::Follower;
use crate::domain::list::ListState;
use crate::store::campaigns;
use crate::store::lists::{self, DefaulterList, Sought};
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
    /// Debtors who came off since it was filed; only on the single list. Their entries say why.
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
    let sought = Sought { campaign: Some(*id), ..Sought::default() };
    let found = lists::list(&conn, &sought, &page, before).await?;
    Ok(HttpResponse::Ok().json(found.map(ListOut::from)))
}

/// Which lists are wanted.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListsQuery {
    /// Of one campaign.
    campaign_id: Option<CampaignId>,
    /// In one state.
    #[param(inline)]
    state: Option<ListState>,
    /// Made with one profile.
    profile: Option<String>,
    /// Part of the reference.
    q: Option<String>,
}

/// A list among those of several campaigns.
#[derive(Serialize, ToSchema)]
#[schema(as = DefaulterListRow)]
pub struct ListRow {
    #[serde(flatten)]
    list: ListOut,
    campaign_reference: String,
    campaign_title: String,
    /// The regulator.
    regulator: String,
}

/// List the defaulter lists of every campaign.
#[utoipa::path(
    tag = "defaulter lists",
    security(("bearer" = ["planner", "finance", "legal", "director", "manager", "operations", "supervisor", "auditor"])),
    params(ListsQuery, PageQuery),
    responses((status = 200, description = "Newest first.", body = Page<ListRow>))
)]
#[get("/defaulter-lists")]
pub async fn list_all_lists(
    ctx: Ctx,
    _by: Follower,
    wanted: Query<ListsQuery>,
    page: Query<PageQuery>,
) -> Result<HttpResponse, Problem> {
    let before = paging::after_key::<DefaulterListId>(&page)?;
    let conn = ctx.read();
    let ListsQuery { campaign_id, state, profile, q } = wanted.into_inner();
    let sought = Sought { campaign: campaign_id, state, profile, text: q };
    let found = lists::list(&conn, &sought, &page, before).await?;
    let known = campaigns::find_all(&conn, found.items.iter().map(|list| list.campaign_id).collect()).await?;
    Ok(HttpResponse::Ok().json(found.map(|list| {
        let campaign = known.get(&list.campaign_id);
        ListRow {
            campaign_reference: campaign.map(|campaign| campaign.reference.clone()).unwrap_or_default(),
            campaign_title: campaign.map(|campaign| campaign.terms.title.clone()).unwrap_or_default(),
            regulator: list.profile.title.clone(),
            list: list.into(),
        }
    })))
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
