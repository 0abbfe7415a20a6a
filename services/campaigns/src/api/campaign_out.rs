//! How a campaign looks on the wire.

use kernel::{BasisPoints, CampaignId, Day, PersonId, SegmentId, Timestamp, Version};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::domain::calendar::WorkCalendar;
use crate::domain::campaign::{Campaign, Frozen};
use crate::domain::planner::Strategy;
use crate::domain::stage::Stage;

/// A campaign.
#[derive(Serialize, ToSchema)]
#[schema(as = Campaign)]
pub struct CampaignOut {
    id: CampaignId,
    /// Its human reference.
    #[schema(example = "C-2026-014")]
    reference: String,
    title: String,
    segment_id: Option<SegmentId>,
    /// The selection, a react-querybuilder rule group.
    #[schema(value_type = Object)]
    rule: Value,
    hold_out_bp: BasisPoints,
    strategy: Strategy,
    calendar: WorkCalendar,
    capacity: u32,
    window_days: u32,
    as_of: Option<Day>,
    stage: Stage,
    /// What can be done now: `edit`, `freeze`, `submit`, `launch`, …
    allowed: Vec<&'static str>,
    version: Version,
    /// Counts the freezings.
    revision: u32,
    /// The frozen audience; `null` before freezing and after an edit.
    frozen: Option<Frozen>,
    launches_on: Option<Day>,
    launched_on: Option<Day>,
    /// The last day on which a payment counts.
    window_ends_on: Option<Day>,
    closed_on: Option<Day>,
    /// Why it was rejected or cancelled.
    reason: Option<String>,
    created_by: PersonId,
    editors: Vec<PersonId>,
    created_at: Timestamp,
    /// When approval was asked for, for what is frozen now.
    submitted_at: Option<Timestamp>,
    /// When approvers answered.
    decided_at: Option<Timestamp>,
}

impl From<Campaign> for CampaignOut {
    fn from(campaign: Campaign) -> Self {
        let window_ends_on = campaign.window_end();
        let terms = campaign.terms;
        Self {
            id: campaign.id,
            reference: campaign.reference,
            title: terms.title,
            segment_id: terms.segment_id,
            rule: terms.rule,
            hold_out_bp: terms.hold_out,
            strategy: terms.strategy,
            calendar: terms.calendar,
            capacity: terms.capacity,
            window_days: terms.window_days,
            as_of: terms.as_of,
            stage: campaign.stage,
            allowed: campaign.stage.allowed().map(|verb| verb.name()).collect(),
            version: campaign.version,
            revision: campaign.revision,
            frozen: campaign.frozen,
            launches_on: campaign.launches_on,
            launched_on: campaign.launched_on,
            window_ends_on,
            closed_on: campaign.closed_on,
            reason: campaign.reason,
            created_by: campaign.created_by,
            editors: campaign.editors,
            created_at: campaign.created_at,
            submitted_at: campaign.submitted_at,
            decided_at: campaign.decided_at,
        }
    }
}

/// What freezing found.
#[derive(Serialize, ToSchema)]
#[schema(as = FrozenAudience)]
pub struct FrozenOut {
    campaign_id: CampaignId,
    /// Which freezing.
    revision: u32,
    version: Version,
    #[serde(flatten)]
    frozen: Frozen,
}

impl FrozenOut {
    /// Of a campaign that was just frozen.
    pub fn of(campaign: Campaign) -> Option<Self> {
        let Campaign { id, revision, version, frozen, .. } = campaign;
        frozen.map(|frozen| Self { campaign_id: id, revision, version, frozen })
    }
}
