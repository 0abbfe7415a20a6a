//! What supervisors think of visits.

use kernel::{Actor, Timestamp, Version, VisitId};
use store::{Conn, Json, StoreError, Tx, Word, ensure_fresh};

use super::Visit;
use crate::domain::visits::Review;

/// One look at a visit.
#[derive(Clone, Debug)]
pub struct KeptReview {
    pub state: Review,
    pub comment: Option<String>,
    pub reviewed_by: Actor,
    pub reviewed_at: Timestamp,
}

/// Adds a review; the visit itself only learns its newest state.
pub async fn add_review(tx: &Tx, visit: &Visit, review: &KeptReview) -> Result<Version, StoreError> {
    let sql = "update visits set review_state = $3, version = version + 1 where visit_id = $1 and version = $2";
    ensure_fresh(tx.execute(sql, &[&visit.id, &visit.version, &review.state.name()]).await?)?;
    let version = visit.version.next();
    let sql = "insert into visit_reviews (visit_id, version, state, comment, reviewed_by, reviewed_at)
        values ($1, $2, $3, $4, $5, $6)";
    let state = review.state.name();
    tx.execute(sql, &[&visit.id, &version, &state, &review.comment, &Json(&review.reviewed_by), &review.reviewed_at])
        .await?;
    Ok(version)
}

/// The reviews of a visit, the first one first.
pub async fn reviews_of(conn: &Conn, visit: VisitId) -> Result<Vec<KeptReview>, StoreError> {
    let sql = "select state, comment, reviewed_by, reviewed_at from visit_reviews where visit_id = $1 order by version";
    conn.all(sql, &[&visit], |row| {
        Ok(KeptReview {
            state: row.get::<Word<_>>("state")?.0,
            comment: row.get("comment")?,
            reviewed_by: row.get::<Json<_>>("reviewed_by")?.0,
            reviewed_at: row.get("reviewed_at")?,
        })
    })
    .await
}
