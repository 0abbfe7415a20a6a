//! What `campaigns` says: whom the drive reaches, and with what effect.

use kernel::{AccountId, CampaignId, Day, DefaulterListId, MemberId, Money, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;
use crate::accounts::PremiseFacts;

/// Which side of the comparison a member is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    /// Receives the campaign.
    Treated,
    /// Drawn at random to be left alone, so that the effect can be measured.
    HeldOut,
}

/// An audience was frozen: who is in, on which side, with what debt. Told in batches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AudienceFrozen {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// The campaign's human reference: `C-2026-014`.
    pub reference: String,
    /// Which freezing of this campaign; a later one replaces an earlier one whole.
    pub revision: u32,
    /// When the figures were taken; a receipt known by then is in them already.
    pub frozen_at: Timestamp,
    /// Up to 500 members.
    pub items: Vec<FrozenMember>,
}

/// One member as frozen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FrozenMember {
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// Which side.
    pub arm: Arm,
    /// The amount to collect when frozen.
    pub frozen: Money,
}

/// A campaign began to run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CampaignLaunched {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The frozen audience that runs.
    pub revision: u32,
    /// Members who receive it.
    pub targets: u32,
    /// Members left alone.
    pub held_out: u32,
    /// Frozen debt of the targets, one amount per currency.
    pub frozen: Vec<Money>,
    /// The business day of the launch.
    pub launched_on: Day,
    /// Days after the launch in which a payment counts.
    pub window_days: u32,
}

/// Targets are due for a step: print, then knock. Told in batches.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct TargetsReleased {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub reference: String,
    /// Its title.
    pub title: String,
    /// The step of the plan, from 1.
    pub step: u32,
    /// Which template to print: its code.
    pub template: String,
    /// Day by which the debtor is asked to pay.
    pub pay_by: Day,
    /// Up to 500 targets.
    pub items: Vec<ReleasedTarget>,
}

/// All that is needed to print one notice and find the door; figures are the frozen ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ReleasedTarget {
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// The account's reference.
    pub account_reference: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// Whom it is addressed to.
    pub customer_name: String,
    /// The name in Arabic, where known.
    pub customer_name_ar: Option<String>,
    /// `en` or `ar`.
    pub language: String,
    /// Where to deliver.
    pub premise: Option<PremiseFacts>,
    /// The frozen amount to collect.
    pub amount: Money,
    /// Due day of the oldest overdue document when frozen.
    pub oldest_due_on: Option<Day>,
    /// Frozen ageing in minor units: not due, 1–30, … as in `AccountBalance`.
    pub ageing: [i64; 8],
    /// Day the figures were frozen at.
    pub frozen_on: Day,
}

/// Targets left the campaign before its end. Told in batches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct TargetsWithdrawn {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Up to 500 targets.
    pub items: Vec<WithdrawnTarget>,
}

/// One target that left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WithdrawnTarget {
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// Why: `paid`, `dispute`, `promise`, `plan`, `legal`, `vulnerable`, `cancelled`, `manual`.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// How far a campaign is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CampaignProgressed {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub reference: String,
    /// Grows with every change of the figures below.
    pub sequence: i64,
    /// The stage: `running`, `paused`, `completed`, …
    pub stage: String,
    /// Targets at launch.
    pub targets: u32,
    /// Targets with a printed notice.
    pub printed: u32,
    /// Targets whose notice was served.
    pub served: u32,
    /// Targets visited without success, so far.
    pub failed: u32,
    /// Targets who left.
    pub withdrawn: u32,
    /// Targets who paid in full.
    pub paid: u32,
    /// Received from the targets within the window, at most the frozen debt of each; one amount per currency.
    pub recovered: Vec<Money>,
}

/// A campaign ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct CampaignClosed {
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub reference: String,
    /// `closed` or `cancelled`.
    pub stage: String,
    /// The business day.
    pub closed_on: Day,
}

/// A defaulter list was filed with a regulator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ListFiled {
    /// The list.
    pub list_id: DefaulterListId,
    /// The campaign it belongs to.
    pub campaign_id: CampaignId,
    /// The regulator's profile.
    pub profile: String,
    /// Its human reference.
    pub reference: String,
    /// Debtors on it.
    pub rows: u32,
    /// SHA-256 of the CSV file.
    pub sha256: String,
    /// Totals, one per currency.
    pub totals: Vec<Money>,
    /// When.
    pub filed_at: Timestamp,
}

impl Event for AudienceFrozen {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "audience_frozen";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for CampaignLaunched {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "campaign_launched";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for TargetsReleased {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "targets_released";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for TargetsWithdrawn {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "target_withdrawn";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for CampaignProgressed {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "campaign_progressed";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for CampaignClosed {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "campaign_closed";
    fn subject(&self) -> String {
        self.campaign_id.to_string()
    }
}
impl Event for ListFiled {
    const SERVICE: &'static str = "campaigns";
    const NAME: &'static str = "list_filed";
    fn subject(&self) -> String {
        self.list_id.to_string()
    }
}
