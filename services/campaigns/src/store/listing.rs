//! Lists of campaigns: filtered, searched, in an order.

use kernel::{CampaignId, Page, PageQuery, PersonId, SegmentId};
use store::{Bind, Conn, StoreError, placeholders};

use super::{campaigns, like};
use crate::domain::campaign::Campaign;
use crate::domain::stage::Stage;

/// In which order campaigns are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CampaignOrder)]
pub enum Order {
    /// Newest first.
    #[default]
    Newest,
    /// Oldest first.
    Oldest,
    /// By title.
    Title,
    /// By reference.
    Reference,
    /// Launched last first; those not launched at the end.
    LaunchedOn,
}

/// Which campaigns are wanted.
#[derive(Clone, Debug, Default)]
pub struct Sought {
    /// In one of these stages; in any when empty.
    pub stages: Vec<Stage>,
    /// Part of the title or the reference.
    pub text: Option<String>,
    /// With the rule of this segment.
    pub segment: Option<SegmentId>,
    /// That this person drafted.
    pub drafted_by: Option<PersonId>,
    /// In which order.
    pub order: Order,
}

/// The sort keys of the last row before a page.
pub type Place = (String, CampaignId);

impl Order {
    /// What is sorted by, as text, and which way.
    const fn key(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Newest => ("cast('' as text)", "<", "desc"),
            Self::Oldest => ("cast('' as text)", ">", "asc"),
            Self::Title => ("lower(title)", ">", "asc"),
            Self::Reference => ("reference", ">", "asc"),
            Self::LaunchedOn => ("coalesce(cast(launched_on as text), '')", "<", "desc"),
        }
    }
}

/// A page of campaigns.
pub async fn list(
    conn: &Conn,
    sought: &Sought,
    page: &PageQuery,
    after: Option<Place>,
) -> Result<Page<Campaign>, StoreError> {
    let (key, beyond, way) = sought.order.key();
    let (after_key, after_id) = after.unzip();
    let text = sought.text.as_deref().map(like);
    let limit = i64::from(page.limit()) + 1;
    let names: Vec<&str> = sought.stages.iter().map(|stage| stage.name()).collect();
    let mut params: Vec<&(dyn Bind + Sync)> =
        vec![&after_key, &after_id, &text, &sought.segment, &sought.drafted_by, &limit];
    params.extend(names.iter().map(|name| name as &(dyn Bind + Sync)));
    let in_stages =
        if names.is_empty() { String::new() } else { format!("and stage in ({})", placeholders(7, names.len())) };
    let sql = format!(
        "select {}, {key} as sort_key from campaigns where (cast($2 as uuid) is null or ({key}, id) {beyond} (cast($1 as text), $2)) \
         and (cast($3 as text) is null or lower(title) like $3 escape '\\' or lower(reference) like $3 escape '\\') \
         and (cast($4 as uuid) is null or segment_id = $4) and (cast($5 as uuid) is null or created_by = $5) \
         {in_stages} order by {key} {way}, id {way} limit $6",
        campaigns::COLUMNS
    );
    let rows = conn.all(&sql, &params, |row| Ok((campaigns::read(row)?, row.get::<String>("sort_key")?))).await?;
    let found = Page::from_rows(rows, page.limit(), |(campaign, key)| vec![key.clone(), campaign.id.to_string()]);
    Ok(found.map(|(campaign, _)| campaign))
}
