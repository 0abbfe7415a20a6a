//! What `notices` says: paper, rounds and doors.

use kernel::{
    AccountId, CampaignId, Day, DeviceId, MemberId, NoticeId, PersonId, PrintRunId, RoundId, Timestamp, VisitId,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// Notices were printed. Told in batches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RunPrinted {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The print run.
    pub run_id: PrintRunId,
    /// Up to 500 notices.
    pub items: Vec<PrintedNotice>,
}

/// One printed notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PrintedNotice {
    /// The notice.
    pub notice_id: NoticeId,
    /// Its number: `N-2026-000017`.
    pub number: String,
    /// The membership it was printed for.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
}

/// A round was given to a technician.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RoundAssigned {
    /// The round.
    pub round_id: RoundId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Who walks it.
    pub technician: PersonId,
    /// When.
    pub day: Day,
    /// How many doors.
    pub stops: u32,
}

/// What happened at a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Handed to the debtor.
    DeliveredToRecipient,
    /// Handed to another adult at the address.
    DeliveredToThirdParty,
    /// Put into the mailbox.
    DeliveredToMailbox,
    /// Posted on the door in a sealed envelope.
    PostedOnDoor,
    /// Delivered in another way.
    DeliveredOther,
    /// Nobody answered.
    FailedNotHome,
    /// Refused to take it.
    FailedRefused,
    /// The door could not be reached.
    FailedNoAccess,
    /// No such address.
    FailedCantFindAddress,
    /// Nobody lives there.
    FailedVacant,
    /// The debtor moved away.
    FailedMoved,
    /// Not safe to go on.
    FailedUnsafeArea,
    /// The day was too short.
    FailedNoTime,
    /// Claimed as delivered, but the proof the outcome needs is missing.
    FailedMissingRequiredProof,
    /// Failed in another way.
    FailedOther,
}

impl Outcome {
    /// Whether the notice reached the address.
    #[must_use]
    pub const fn is_delivered(self) -> bool {
        matches!(
            self,
            Self::DeliveredToRecipient
                | Self::DeliveredToThirdParty
                | Self::DeliveredToMailbox
                | Self::PostedOnDoor
                | Self::DeliveredOther
        )
    }

    /// The name on the wire: `posted_on_door`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DeliveredToRecipient => "delivered_to_recipient",
            Self::DeliveredToThirdParty => "delivered_to_third_party",
            Self::DeliveredToMailbox => "delivered_to_mailbox",
            Self::PostedOnDoor => "posted_on_door",
            Self::DeliveredOther => "delivered_other",
            Self::FailedNotHome => "failed_not_home",
            Self::FailedRefused => "failed_refused",
            Self::FailedNoAccess => "failed_no_access",
            Self::FailedCantFindAddress => "failed_cant_find_address",
            Self::FailedVacant => "failed_vacant",
            Self::FailedMoved => "failed_moved",
            Self::FailedUnsafeArea => "failed_unsafe_area",
            Self::FailedNoTime => "failed_no_time",
            Self::FailedMissingRequiredProof => "failed_missing_required_proof",
            Self::FailedOther => "failed_other",
        }
    }
}

/// A technician was at a door.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct VisitRecorded {
    /// The visit.
    pub visit_id: VisitId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The notice that was carried.
    pub notice_id: NoticeId,
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// Who was there.
    pub technician: PersonId,
    /// With which phone.
    pub device_id: DeviceId,
    /// From 1.
    pub attempt: u32,
    /// What happened.
    pub outcome: Outcome,
    /// When, by the phone's monotonic time.
    pub visited_at: Timestamp,
    /// Doubts for a supervisor to review: `LOC_OUTSIDE_FENCE`, …
    pub flags: Vec<String>,
    /// The target had been withdrawn before; the evidence is kept.
    pub withdrawn_before: bool,
}

/// A notice counts as served; legal clocks start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticeServed {
    /// The notice.
    pub notice_id: NoticeId,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// The visit that proves it.
    pub visit_id: VisitId,
    /// The business day it was served.
    pub served_on: Day,
}

/// Notices already printed must not be delivered. Told in batches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticesRecalled {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Up to 500 notices.
    pub items: Vec<RecalledNotice>,
}

/// One recalled notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RecalledNotice {
    /// The notice.
    pub notice_id: NoticeId,
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// Why.
    pub reason: String,
}

impl Event for RunPrinted {
    const SERVICE: &'static str = "notices";
    const NAME: &'static str = "run_printed";
    fn subject(&self) -> String {
        self.run_id.to_string()
    }
}
impl Event for RoundAssigned {
    const SERVICE: &'static str = "notices";
    const NAME: &'static str = "round_assigned";
    fn subject(&self) -> String {
        self.round_id.to_string()
    }
}
impl Event for VisitRecorded {
    const SERVICE: &'static str = "notices";
    const NAME: &'static str = "visit_recorded";
    fn subject(&self) -> String {
        self.visit_id.to_string()
    }
}
impl Event for NoticeServed {
    const SERVICE: &'static str = "notices";
    const NAME: &'static str = "notice_served";
    fn subject(&self) -> String {
        self.notice_id.to_string()
    }
}
impl Event for NoticesRecalled {
    const SERVICE: &'static str = "notices";
    const NAME: &'static str = "notice_recalled";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
