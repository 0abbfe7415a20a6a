//! Visits over HTTP.

use actix_web::web::Json;
use actix_web::{HttpResponse, HttpResponseBuilder, get, post};
use contracts::notices::Outcome;
use kernel::{
    AccountId, Actor, CampaignId, DeviceId, MemberId, NoticeId, Page, PageQuery, PersonId, Position, Role, RoundId,
    StopId, Timestamp, Version, VisitId,
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::{
    Allows, Check, Ctx, FieldError, Holder, IfMatch, Path, Problem, Query, Supervisor, Valid, paging, with_etag,
};

use super::field::blobs::blob_key;
use crate::domain::flags::{Fix, Flag};
use crate::domain::visits::{ProofKind, Review};
use crate::error::{Error, FieldRefusal};
use crate::store::field_sync;
use crate::store::visits::{self, KeptProof, KeptReview, Visit, VisitFilter};
use crate::use_cases::review_visit as use_case;

/// Who looks at what happened at doors.
pub struct Watchers;
impl Allows for Watchers {
    const ROLES: &'static [Role] =
        &[Role::Supervisor, Role::Planner, Role::Operations, Role::Manager, Role::Legal, Role::Director, Role::Auditor];
}
/// A reader of visits.
pub type Watcher = Holder<Watchers>;

/// What happened at a door.
#[derive(Serialize, ToSchema)]
pub struct VisitOut {
    /// The visit.
    id: VisitId,
    /// Counts changes; a visit only changes by reviews.
    version: Version,
    /// The stop.
    stop_id: StopId,
    /// The round.
    round_id: RoundId,
    /// The campaign.
    campaign_id: CampaignId,
    /// The notice.
    notice_id: NoticeId,
    /// The membership.
    member_id: MemberId,
    /// The account.
    account_id: AccountId,
    /// Who was there.
    technician: PersonId,
    /// With which phone.
    device_id: DeviceId,
    /// From 1.
    attempt: u32,
    /// What counts.
    outcome: Outcome,
    /// What the technician said, where that does not count.
    claimed_outcome: Option<Outcome>,
    /// The AAPOR-style code of the outcome.
    disposition: u32,
    /// In words.
    note: Option<String>,
    /// Who took it.
    signee_name: Option<String>,
    /// What they are to the debtor.
    signee_relation: Option<String>,
    /// Where the phone was.
    fix: Option<Fix>,
    /// When, by the phone's monotonic time.
    visited_at: Timestamp,
    /// What the phone's clock said.
    device_time: Timestamp,
    /// When the server received it.
    received_at: Timestamp,
    /// The app that recorded it.
    app_version: Option<String>,
    /// Doubts for a supervisor.
    flags: Vec<Flag>,
    /// The target had been withdrawn before.
    withdrawn_before: bool,
    /// Where the review stands; nothing when there is nothing to review.
    review_state: Option<Review>,
}

impl From<Visit> for VisitOut {
    fn from(visit: Visit) -> Self {
        Self {
            id: visit.id,
            version: visit.version,
            stop_id: visit.stop_id,
            round_id: visit.round_id,
            campaign_id: visit.campaign_id,
            notice_id: visit.notice_id,
            member_id: visit.member_id,
            account_id: visit.account_id,
            technician: visit.technician,
            device_id: visit.device_id,
            attempt: visit.attempt,
            outcome: visit.outcome,
            claimed_outcome: visit.claimed_outcome,
            disposition: visit.disposition,
            note: visit.note,
            signee_name: visit.signee_name,
            signee_relation: visit.signee_relation,
            fix: visit.fix,
            visited_at: visit.visited_at,
            device_time: visit.device_time,
            received_at: visit.received_at,
            app_version: visit.app_version,
            flags: visit.flags,
            withdrawn_before: visit.withdrawn_before,
            review_state: visit.review_state,
        }
    }
}

/// A visit with its proofs and reviews.
#[derive(Serialize, ToSchema)]
pub struct VisitDetail {
    #[serde(flatten)]
    visit: VisitOut,
    /// What proves it.
    proofs: Vec<ProofOut>,
    /// Who looked at it.
    reviews: Vec<ReviewOut>,
}

/// One proof.
#[derive(Serialize, ToSchema)]
pub struct ProofOut {
    /// Its kind.
    kind: ProofKind,
    /// The hash of its bytes.
    sha256: Option<String>,
    /// What the bytes are.
    mime: Option<String>,
    /// When it was taken.
    captured_at: Option<Timestamp>,
    /// The code that was read.
    code_scanned: Option<String>,
    /// Where the photo says it was taken.
    exif: Option<Position>,
    /// Whether its bytes are here.
    is_here: bool,
    /// Where the bytes are, once they are here.
    url: Option<String>,
}

impl ProofOut {
    fn of(visit: VisitId, kept: KeptProof) -> Self {
        let hash = kept.proof.sha256.as_deref().filter(|_| kept.is_here);
        Self {
            url: hash.map(|hash| format!("/api/notices/v1/visits/{visit}/proofs/{hash}")),
            kind: kept.proof.kind,
            mime: kept.proof.mime,
            captured_at: kept.proof.captured_at,
            code_scanned: kept.proof.code_scanned,
            exif: kept.proof.exif,
            is_here: kept.is_here,
            sha256: kept.proof.sha256,
        }
    }
}

/// One look at a visit.
#[derive(Serialize, ToSchema)]
pub struct ReviewOut {
    /// What was thought of it.
    state: Review,
    /// Why.
    comment: Option<String>,
    /// By whom.
    reviewed_by: Actor,
    /// When.
    reviewed_at: Timestamp,
}

impl From<KeptReview> for ReviewOut {
    fn from(kept: KeptReview) -> Self {
        Self { state: kept.state, comment: kept.comment, reviewed_by: kept.reviewed_by, reviewed_at: kept.reviewed_at }
    }
}

/// Which visits.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct VisitsQuery {
    /// Of this campaign.
    campaign_id: Option<CampaignId>,
    /// Of this technician.
    technician: Option<PersonId>,
    /// Of this round.
    round_id: Option<RoundId>,
    /// With this outcome.
    outcome: Option<Outcome>,
    /// With this state of review.
    review_state: Option<Review>,
    /// With doubts, or without.
    flagged: Option<bool>,
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500)]
    limit: Option<u32>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
}

/// List visits, the newest first.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(VisitsQuery),
    responses((status = 200, description = "Visits.", body = Page<VisitOut>))
)]
#[get("/visits")]
pub async fn list_visits(ctx: Ctx, _by: Watcher, query: Query<VisitsQuery>) -> Result<Json<Page<VisitOut>>, Problem> {
    let query = query.into_inner();
    let page = PageQuery { limit: query.limit, cursor: query.cursor };
    let after = paging::after_key::<VisitId>(&page)?;
    let filter = VisitFilter {
        campaign_id: query.campaign_id,
        technician: query.technician,
        round_id: query.round_id,
        outcome: query.outcome,
        review_state: query.review_state,
        flagged: query.flagged,
    };
    let found = visits::list(&ctx.read(), &filter, &page, after).await?;
    Ok(Json(found.map(VisitOut::from)))
}

/// Look at a visit, its proofs and its reviews.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(("id" = VisitId, Path, description = "The visit.")),
    responses((status = 200, description = "The visit.", body = VisitDetail))
)]
#[get("/visits/{id}")]
pub async fn get_visit(ctx: Ctx, _by: Watcher, id: Path<VisitId>) -> Result<HttpResponse, Problem> {
    let conn = ctx.read();
    let visit = visits::load(&conn, *id).await?;
    detail(HttpResponse::Ok(), &conn, visit).await
}

async fn detail(answer: HttpResponseBuilder, conn: &store::Conn, visit: Visit) -> Result<HttpResponse, Problem> {
    let (id, version) = (visit.id, visit.version);
    let proofs = visits::proofs_of(conn, id).await?.into_iter().map(|proof| ProofOut::of(id, proof)).collect();
    let reviews = visits::reviews_of(conn, id).await?.into_iter().map(ReviewOut::from).collect();
    Ok(with_etag(answer, version, &VisitDetail { visit: visit.into(), proofs, reviews }))
}

/// Download a photo or a signature.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor", "planner", "operations", "manager", "legal", "director", "auditor"])),
    params(
        ("id" = VisitId, Path, description = "The visit."),
        ("sha256" = String, Path, description = "The proof's hash."),
    ),
    responses((status = 200, description = "The bytes.", content_type = "application/octet-stream", body = Vec<u8>))
)]
#[get("/visits/{id}/proofs/{sha256}")]
pub async fn get_proof(ctx: Ctx, _by: Watcher, path: Path<(VisitId, String)>) -> Result<HttpResponse, Problem> {
    let (id, sha256) = path.into_inner();
    let conn = ctx.read();
    let proofs = visits::proofs_of(&conn, id).await?;
    if !proofs.iter().any(|kept| kept.proof.sha256.as_deref() == Some(&sha256)) {
        return Err(Problem::not_found("proof"));
    }
    let blob = field_sync::find_blob(&conn, &sha256).await?.ok_or(FieldRefusal::NotHereYet)?;
    let bytes = ctx.blobs().get(&blob_key(&sha256)).await.map_err(Error::from)?.ok_or(FieldRefusal::NotHereYet)?;
    // Never shown in place: a picture from a phone must not become a page of ours.
    let is_picture = matches!(blob.mime.as_str(), "image/jpeg" | "image/png" | "image/webp" | "image/heic");
    let mime = if is_picture { blob.mime.as_str() } else { "application/octet-stream" };
    Ok(HttpResponse::Ok()
        .content_type(mime)
        .insert_header(("content-disposition", format!("attachment; filename=\"{sha256}\"")))
        .insert_header(("x-content-type-options", "nosniff"))
        .body(bytes))
}

/// What a supervisor thinks of a visit.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewIn {
    /// What is thought of it.
    state: Review,
    /// Why; needed to reject.
    #[serde(default)]
    #[schema(max_length = 2000)]
    comment: Option<String>,
}

impl Check for ReviewIn {
    fn check(&self) -> Result<(), Vec<FieldError>> {
        let comment = self.comment.as_deref().unwrap_or_default();
        if self.state == Review::Rejected && comment.trim().is_empty() {
            return Err(vec![FieldError::new("/comment", "say why it is rejected")]);
        }
        if comment.chars().count() > 2_000 {
            return Err(vec![FieldError::new("/comment", "2000 characters at most")]);
        }
        Ok(())
    }
}

/// Review a visit. What the technician sent stays as it is.
#[utoipa::path(
    tag = "visits",
    security(("bearer" = ["supervisor"])),
    params(("id" = VisitId, Path, description = "The visit."), IfMatch),
    request_body = ReviewIn,
    responses((status = 200, description = "The visit with its reviews.", body = VisitDetail))
)]
#[post("/visits/{id}/review")]
pub async fn review_visit(
    ctx: Ctx,
    by: Supervisor,
    id: Path<VisitId>,
    seen: IfMatch,
    body: Valid<ReviewIn>,
) -> Result<HttpResponse, Problem> {
    let ReviewIn { state, comment } = body.0;
    let visit = use_case::review_visit(&ctx, &by.actor(), *id, seen, state, comment).await?;
    detail(HttpResponse::Ok(), &ctx.read(), visit).await
}
