//! Accepting and rejecting visits.

use actix_web::{HttpResponse, post};
use kernel::VisitId;
use serde::Deserialize;
use utoipa::ToSchema;
use web::{Check, Ctx, FieldError, IfMatch, Path, Problem, Supervisor, Valid};

use super::detail;
use super::present::VisitDetail;
use crate::domain::visits::Review;
use crate::use_cases::review_visit as use_case;

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
    use_case::review_visit(&ctx, &by.actor(), *id, seen, state, comment).await?;
    detail(&ctx, HttpResponse::Ok(), *id).await
}
