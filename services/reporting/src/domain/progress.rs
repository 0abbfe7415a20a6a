//! How far a campaign is, counted from the facts alone.

use kernel::{BasisPoints, CampaignId, Day, Money};
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

/// Shares of the targets, in basis points; `null` without targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Rates {
    /// With a printed notice.
    pub printed_bp: Option<BasisPoints>,
    /// With a served notice.
    pub served_bp: Option<BasisPoints>,
    /// Withdrawn.
    pub withdrawn_bp: Option<BasisPoints>,
    /// Paid in full within the window.
    pub paid_bp: Option<BasisPoints>,
}

impl Rates {
    /// A share of a whole, cut to a basis point; nothing of nothing.
    #[must_use]
    pub fn share(part: i64, whole: i64) -> Option<BasisPoints> {
        let points = i128::from(part) * i128::from(BasisPoints::WHOLE);
        let points = points.checked_div(i128::from(whole)).filter(|_| whole > 0)?;
        BasisPoints::try_from(u32::try_from(points).ok()?).ok()
    }
}

impl Progress {
    /// Shares of the targets.
    #[must_use]
    pub fn rates(&self) -> Rates {
        let of_targets = |part| Rates::share(part, self.targets);
        Rates {
            printed_bp: of_targets(self.printed),
            served_bp: of_targets(self.served),
            withdrawn_bp: of_targets(self.withdrawn),
            paid_bp: of_targets(self.paid),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_of_something() {
        let share = |part, whole| Rates::share(part, whole).map(BasisPoints::get);
        assert_eq!((share(1, 3), share(3, 3), share(1, 0), share(2, 1)), (Some(3_333), Some(10_000), None, None));
    }
}
