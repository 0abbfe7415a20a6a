//! Lists, a page at a time.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

/// One page of a list in stable order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Page<T> {
    /// The rows of this page.
    pub items: Vec<T>,
    /// Where the next page begins; `null` on the last.
    pub next_cursor: Option<String>,
}

/// Which page is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// How many rows at most: 1 to 500, 50 when left out.
    #[param(minimum = 1, maximum = 500, example = 50)]
    pub limit: Option<u32>,
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
}

/// Where a page begins: the sort keys of the last row before it, opaque to the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor(pub Vec<String>);

/// A cursor this list did not give out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a cursor of this list")]
pub struct MalformedCursor;

impl PageQuery {
    /// The number of rows wanted, within bounds.
    #[must_use]
    pub fn limit(&self) -> u32 {
        self.limit.unwrap_or(50).clamp(1, 500)
    }

    /// The keys to start after, when a cursor was given; `keys` is how many the list sorts by.
    pub fn after(&self, keys: usize) -> Result<Option<Cursor>, MalformedCursor> {
        let Some(text) = &self.cursor else { return Ok(None) };
        let bytes = URL_SAFE_NO_PAD.decode(text).ok().ok_or(MalformedCursor)?;
        let parts: Vec<String> = serde_json::from_slice(&bytes).ok().ok_or(MalformedCursor)?;
        if parts.len() == keys { Ok(Some(Cursor(parts))) } else { Err(MalformedCursor) }
    }
}

impl<T> Page<T> {
    /// A page out of `limit + 1` rows asked for: the extra row only tells that there is more.
    #[must_use]
    pub fn from_rows(mut rows: Vec<T>, limit: u32, keys: impl Fn(&T) -> Vec<String>) -> Self {
        let more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let next_cursor = rows
            .last()
            .filter(|_| more)
            .map(|last| URL_SAFE_NO_PAD.encode(serde_json::to_vec(&keys(last)).unwrap_or_default()));
        Self { items: rows, next_cursor }
    }

    /// The same page with its rows presented another way.
    #[must_use]
    pub fn map<U>(self, present: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(present).collect(), next_cursor: self.next_cursor }
    }
}
