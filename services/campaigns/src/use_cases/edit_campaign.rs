//! Changing a campaign before it runs.

use kernel::{BasisPoints, CampaignId, Day, SegmentId, Version};
use serde_json::{Value, json};
use web::{Caller, Ctx};

use super::draft_campaign::rule_of;
use super::{AUDIT, load, withdraw_request};
use crate::domain::calendar::WorkCalendar;
use crate::domain::campaign::{Campaign, Terms};
use crate::domain::planner::Strategy;
use crate::error::Error;
use crate::store::campaigns;

/// What is to be different; what is left out stays.
#[derive(Default)]
pub struct Changes {
    /// The title.
    pub title: Option<String>,
    /// The segment, whose rule is taken anew.
    pub segment_id: Option<SegmentId>,
    /// The rule.
    pub rule: Option<Value>,
    /// The share left alone.
    pub hold_out: Option<BasisPoints>,
    /// What is done.
    pub strategy: Option<Strategy>,
    /// When people work.
    pub calendar: Option<WorkCalendar>,
    /// Doors per working day.
    pub capacity: Option<u32>,
    /// Days in which a payment counts.
    pub window_days: Option<u32>,
    /// The day that days past due count to.
    pub as_of: Option<Day>,
}

/// Changes a campaign. A frozen audience and a pending or given approval are void afterwards.
pub async fn edit_campaign(
    ctx: &Ctx,
    by: &Caller,
    id: CampaignId,
    seen: Option<Version>,
    changes: Changes,
) -> Result<Campaign, Error> {
    let tx = ctx.begin().await?;
    let campaign = load(&tx, id).await?;
    if seen.is_some_and(|seen| seen != campaign.version) {
        return Err(Error::Stale);
    }
    let mut terms = campaign.terms.clone();
    if changes.segment_id.is_some() || changes.rule.is_some() {
        terms.rule = rule_of(&tx, changes.segment_id, changes.rule.clone()).await?;
        terms.segment_id = changes.segment_id;
    }
    withdraw_request(&tx, by, &campaign, "edited").await?;
    let campaign = campaigns::save(&tx, &campaign.edit(by.person, changed(terms, changes))?).await?;
    let detail = json!({"title": campaign.terms.title, "rule": campaign.terms.rule, "version": campaign.version});
    tx.audit(AUDIT, &by.actor(), "campaign_edited", &id.to_string(), &detail).await?;
    tx.commit().await?;
    Ok(campaign)
}

fn changed(terms: Terms, changes: Changes) -> Terms {
    Terms {
        title: changes.title.unwrap_or(terms.title),
        segment_id: terms.segment_id,
        rule: terms.rule,
        hold_out: changes.hold_out.unwrap_or(terms.hold_out),
        strategy: changes.strategy.unwrap_or(terms.strategy),
        calendar: changes.calendar.unwrap_or(terms.calendar),
        capacity: changes.capacity.unwrap_or(terms.capacity),
        window_days: changes.window_days.unwrap_or(terms.window_days),
        as_of: changes.as_of.or(terms.as_of),
    }
}
