//! Drafting a campaign.

use kernel::{BasisPoints, CampaignId, Day, PersonId, SegmentId, Timestamp, Version};
use serde_json::Value;
use store::Tx;
use web::Caller;

use super::{AUDIT, read_rule};
use crate::domain::calendar::WorkCalendar;
use crate::domain::campaign::{Campaign, Terms};
use crate::domain::planner::Strategy;
use crate::domain::stage::Stage;
use crate::error::Error;
use crate::store::{campaigns, segments};

/// What a planner says about a new campaign.
pub struct Draft {
    /// What people call it.
    pub title: String,
    /// The segment to take the rule from.
    pub segment_id: Option<SegmentId>,
    /// The rule, where no segment is named.
    pub rule: Option<Value>,
    /// The share left alone.
    pub hold_out: BasisPoints,
    /// What is done.
    pub strategy: Strategy,
    /// When people work.
    pub calendar: WorkCalendar,
    /// Doors per working day.
    pub capacity: u32,
    /// Days in which a payment counts.
    pub window_days: u32,
    /// The day that days past due count to.
    pub as_of: Option<Day>,
}

/// Drafts a campaign; its rule must be complete already.
pub async fn draft_campaign(tx: &Tx, by: &Caller, draft: Draft, now: Timestamp, today: Day) -> Result<Campaign, Error> {
    let rule = rule_of(tx, draft.segment_id, draft.rule.clone()).await?;
    let year = today.to_string().chars().take(4).collect::<String>();
    let number = tx.next_number(&format!("campaigns-{year}")).await?;
    let campaign = drafted(draft, rule, by.person, format!("C-{year}-{number:03}"), now);
    campaigns::insert(tx, &campaign).await?;
    tx.audit(AUDIT, &by.actor(), "campaign_drafted", &campaign.id.to_string(), &campaign.terms.rule).await?;
    Ok(campaign)
}

/// The rule of a segment, or the one given; either must be complete.
pub async fn rule_of(tx: &Tx, segment: Option<SegmentId>, rule: Option<Value>) -> Result<Value, Error> {
    let rule = match (segment, rule) {
        (_, Some(rule)) => rule,
        (Some(id), None) => {
            let unknown = || Error::Field { pointer: "/segment_id", detail: "there is no such segment".into() };
            segments::find(tx, id).await?.ok_or_else(unknown)?.rule
        }
        (None, None) => {
            return Err(Error::Field { pointer: "/rule", detail: "expected a rule or a segment_id".into() });
        }
    };
    read_rule(&rule, "/rule")?;
    Ok(rule)
}

fn drafted(draft: Draft, rule: Value, by: PersonId, reference: String, now: Timestamp) -> Campaign {
    Campaign {
        id: CampaignId::fresh(),
        reference,
        terms: Terms {
            title: draft.title,
            segment_id: draft.segment_id,
            rule,
            hold_out: draft.hold_out,
            strategy: draft.strategy,
            calendar: draft.calendar,
            capacity: draft.capacity,
            window_days: draft.window_days,
            as_of: draft.as_of,
        },
        stage: Stage::Draft,
        version: Version::FIRST,
        revision: 0,
        frozen: None,
        launches_on: None,
        launched_on: None,
        closed_on: None,
        reason: None,
        sequence: 0,
        created_by: by,
        editors: vec![by],
        created_at: now,
        submitted_at: None,
        decided_at: None,
    }
}
