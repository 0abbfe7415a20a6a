//! Who is to get a notice, with the figures that were frozen.

use contracts::accounts::PremiseFacts;
use kernel::{AccountId, CampaignId, Day, MemberId, Money};

/// A member of a campaign who is due for a step.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The membership.
    pub member_id: MemberId,
    /// The step of the plan, from 1.
    pub step: u32,
    /// The campaign.
    pub campaign_id: CampaignId,
    /// Its human reference.
    pub campaign_reference: String,
    /// Day by which the debtor is asked to pay.
    pub pay_by: Day,
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
    /// Frozen ageing in minor units.
    pub ageing: [i64; 8],
    /// Day the figures were frozen at.
    pub frozen_on: Day,
}
