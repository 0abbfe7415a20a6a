//! Why an account is left out, and why a target leaves.

/// Why a selected account is not in the audience. In the order in which they are looked for: the first that applies is kept.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "snake_case")]
#[schema(as = ExclusionReason)]
pub enum Exclusion {
    /// A legal matter.
    Legal,
    /// Somebody who must not be pressed.
    Vulnerable,
    /// Disputed, in part or in whole.
    Disputed,
    /// A promise to pay is running.
    Promised,
    /// A payment plan is running.
    OnPlan,
    /// There is nothing to collect.
    NothingToCollect,
    /// In another campaign that has not ended.
    InOtherCampaign,
}

impl Exclusion {
    /// Every reason, in order of precedence.
    pub const ALL: [Self; 7] = [
        Self::Legal,
        Self::Vulnerable,
        Self::Disputed,
        Self::Promised,
        Self::OnPlan,
        Self::NothingToCollect,
        Self::InOtherCampaign,
    ];

    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Legal => "legal",
            Self::Vulnerable => "vulnerable",
            Self::Disputed => "disputed",
            Self::Promised => "promised",
            Self::OnPlan => "on_plan",
            Self::NothingToCollect => "nothing_to_collect",
            Self::InOtherCampaign => "in_other_campaign",
        }
    }

    /// The reason of a stored name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// Why a target left before the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// Nothing is left to collect.
    Paid,
    /// A dispute.
    Dispute,
    /// A promise to pay.
    Promise,
    /// A payment plan.
    Plan,
    /// A legal matter.
    Legal,
    /// Somebody who must not be pressed.
    Vulnerable,
    /// The campaign was cancelled.
    Cancelled,
    /// A person took it out.
    Manual,
}

impl Withdrawal {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Dispute => "dispute",
            Self::Promise => "promise",
            Self::Plan => "plan",
            Self::Legal => "legal",
            Self::Vulnerable => "vulnerable",
            Self::Cancelled => "cancelled",
            Self::Manual => "manual",
        }
    }
}
