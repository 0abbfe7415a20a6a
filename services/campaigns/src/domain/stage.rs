//! The life cycle: which verb may follow which stage.

use serde::{Deserialize, Serialize};

/// Where a campaign is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being written; its audience may be frozen or not.
    Draft,
    /// Waiting for a decision.
    InApproval,
    /// May be launched.
    Approved,
    /// Will launch by itself on a day.
    Scheduled,
    /// Targets are being reached.
    Running,
    /// Held for a while.
    Paused,
    /// Every step is done; payments still count.
    Completed,
    /// Over.
    Closed,
    /// Refused by an approver.
    Rejected,
    /// Called off.
    Cancelled,
}

/// What can be done to a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Change it; a frozen audience is void.
    Edit,
    /// Freeze the audience.
    Freeze,
    /// Ask for approval.
    Submit,
    /// Take in the approvers' answer.
    Decide,
    /// Plan a launch day.
    Schedule,
    /// Start it.
    Launch,
    /// Hold it.
    Pause,
    /// Go on.
    Resume,
    /// Every step is done.
    Complete,
    /// End it.
    Close,
    /// Call it off.
    Cancel,
}

impl Stage {
    /// Every stage.
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::InApproval,
        Self::Approved,
        Self::Scheduled,
        Self::Running,
        Self::Paused,
        Self::Completed,
        Self::Closed,
        Self::Rejected,
        Self::Cancelled,
    ];

    /// The name on the wire and at rest.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InApproval => "in_approval",
            Self::Approved => "approved",
            Self::Scheduled => "scheduled",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Completed => "completed",
            Self::Closed => "closed",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
        }
    }

    /// The stage of a stored name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// What can be done now.
    pub fn allowed(self) -> impl Iterator<Item = Verb> {
        Verb::ALL.into_iter().filter(move |verb| verb.from().contains(&self))
    }

    /// Whether nothing happens any more.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Closed | Self::Cancelled)
    }

    /// Whether it was launched.
    #[must_use]
    pub const fn is_launched(self) -> bool {
        matches!(self, Self::Running | Self::Paused | Self::Completed | Self::Closed)
    }
}

impl Verb {
    const ALL: [Self; 11] = [
        Self::Edit,
        Self::Freeze,
        Self::Submit,
        Self::Decide,
        Self::Schedule,
        Self::Launch,
        Self::Pause,
        Self::Resume,
        Self::Complete,
        Self::Close,
        Self::Cancel,
    ];

    /// The name in messages: the last part of the path, where it has one.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Freeze => "freeze",
            Self::Submit => "submit",
            Self::Decide => "decide",
            Self::Schedule => "schedule",
            Self::Launch => "launch",
            Self::Pause => "pause",
            Self::Resume => "resume",
            Self::Complete => "complete",
            Self::Close => "close",
            Self::Cancel => "cancel",
        }
    }

    /// The stages it may follow. This table is the life cycle.
    #[must_use]
    pub const fn from(self) -> &'static [Stage] {
        match self {
            Self::Edit => &[Stage::Draft, Stage::InApproval, Stage::Approved, Stage::Rejected],
            Self::Freeze => &[Stage::Draft, Stage::Rejected],
            Self::Submit => &[Stage::Draft],
            Self::Decide => &[Stage::InApproval],
            Self::Schedule => &[Stage::Approved],
            Self::Launch => &[Stage::Approved, Stage::Scheduled],
            Self::Pause => &[Stage::Running],
            Self::Resume => &[Stage::Paused],
            Self::Complete => &[Stage::Running, Stage::Paused],
            Self::Close => &[Stage::Completed],
            Self::Cancel => &[
                Stage::Draft,
                Stage::InApproval,
                Stage::Approved,
                Stage::Rejected,
                Stage::Scheduled,
                Stage::Running,
                Stage::Paused,
            ],
        }
    }
}
