//! Where a page begins, or a problem.

use std::str::FromStr;

use actix_web::http::StatusCode;
use kernel::{Cursor, PageQuery};

use crate::problem::Problem;

/// The keys to start after, when a cursor was given; `keys` is how many the list sorts by.
pub fn after(page: &PageQuery, keys: usize) -> Result<Option<Cursor>, Problem> {
    page.after(keys).map_err(malformed)
}

/// The single key to start after, when a cursor was given: `after_key::<CampaignId>(&page)?`.
pub fn after_key<K: FromStr>(page: &PageQuery) -> Result<Option<K>, Problem>
where
    K::Err: std::fmt::Display,
{
    let Some(Cursor(keys)) = after(page, 1)? else { return Ok(None) };
    keys[0].parse().map(Some).map_err(malformed)
}

fn malformed(error: impl std::fmt::Display) -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed-cursor", "the cursor does not belong to this list").detail(error)
}
