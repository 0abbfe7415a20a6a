//! A supervisor looks at a visit.

use kernel::{Actor, VisitId};
use serde_json::json;
use web::{Ctx, IfMatch};

use crate::domain::visits::Review;
use crate::error::Error;
use crate::store::visits::{self, KeptReview};

/// Adds a review. What the technician sent stays as it is.
pub async fn review_visit(
    ctx: &Ctx,
    by: &Actor,
    id: VisitId,
    seen: IfMatch,
    state: Review,
    comment: Option<String>,
) -> Result<(), Error> {
    let tx = ctx.begin().await?;
    let visit = visits::load(&tx, id).await?;
    seen.ensure(visit.version)?;
    let detail = json!({ "state": state, "comment": comment });
    let review = KeptReview { state, comment, reviewed_by: by.clone(), reviewed_at: ctx.now() };
    visits::add_review(&tx, &visit, &review).await?;
    tx.audit("visits", by, "visit.reviewed", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(())
}
