//! How far a campaign is, counted from the facts alone.

use kernel::{CampaignId, Day, Money};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How far a campaign is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Progress {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The stage it is in.
    pub stage: String,
    /// The business day of the launch.
    pub launched_on: Option<Day>,
    /// Members who receive it.
    pub targets: i64,
    /// Members left alone for comparison.
    pub held_out: i64,
    /// Targets with a printed notice.
    pub printed: i64,
    /// Targets whose notice was served.
    pub served: i64,
    /// Targets visited, but not served so far and still in the campaign.
    pub failed: i64,
    /// Targets who left before the end.
    pub withdrawn: i64,
    /// Printed notices called back.
    pub recalled: i64,
    /// Rounds given to technicians.
    pub rounds: i64,
    /// Visits to doors, second attempts included.
    pub visits: i64,
    /// Visits by outcome.
    pub outcomes: Vec<OutcomeCount>,
    /// Targets who paid their frozen debt in full within the window.
    pub paid: i64,
    /// Frozen debt of the targets, one amount per currency.
    pub frozen: Vec<Money>,
    /// Received from the targets within the window, of each at most its frozen debt; one amount per currency.
    pub recovered: Vec<Money>,
}

/// How often a visit ended in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OutcomeCount {
    /// The outcome: `posted_on_door`.
    pub outcome: String,
    /// How often.
    pub count: i64,
}
