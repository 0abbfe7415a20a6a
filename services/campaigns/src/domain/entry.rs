//! The entries of defaulter lists: who gets on, and how they come off again. Pure.

use serde::{Deserialize, Serialize};

use super::draw::Arm;
use super::list::{Debtor, Profile};

/// A member of the frozen audience that could be on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    /// As frozen.
    pub debtor: Debtor,
    /// Its side of the comparison.
    pub arm: Arm,
    /// Whether it has left the campaign.
    pub is_withdrawn: bool,
}

/// Why a member would not be on a list. In the order in which they are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = NotListedReason)]
pub enum NotListed {
    /// It was drawn to be left alone.
    HeldOut,
    /// It has left: paid, disputed, promised …
    Withdrawn,
    /// It owes nothing, or less than the regulator wants.
    TooSmall,
    /// It is not overdue long enough.
    TooRecent,
    /// No notice was served.
    NoticeNotServed,
}

impl NotListed {
    /// The name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeldOut => "held_out",
            Self::Withdrawn => "withdrawn",
            Self::TooSmall => "too_small",
            Self::TooRecent => "too_recent",
            Self::NoticeNotServed => "notice_not_served",
        }
    }
}

/// Why a debtor came off a list that is with the regulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DelistReason {
    /// Nothing is left to collect.
    Paid,
    /// The debt is disputed.
    Dispute,
    /// It should not have been listed.
    Error,
}

impl Profile {
    /// Why a member would not be on the list; nothing when it would.
    #[must_use]
    pub fn refuses(&self, member: &Considered) -> Option<NotListed> {
        match member {
            Considered { arm: Arm::HeldOut, .. } => Some(NotListed::HeldOut),
            Considered { is_withdrawn: true, .. } => Some(NotListed::Withdrawn),
            Considered { debtor, .. } => self.refuses_debtor(debtor),
        }
    }

    /// Whether a debtor belongs on the list.
    #[must_use]
    pub fn admits(&self, debtor: &Debtor) -> bool {
        self.refuses_debtor(debtor).is_none()
    }

    fn refuses_debtor(&self, debtor: &Debtor) -> Option<NotListed> {
        let smallest = i64::from(self.min_amount).saturating_mul(10_i64.pow(debtor.amount.currency().exponent()));
        if debtor.amount.minor() <= 0 || debtor.amount.minor() < smallest {
            return Some(NotListed::TooSmall);
        }
        if debtor.days_overdue() < i64::from(self.min_days_overdue) {
            return Some(NotListed::TooRecent);
        }
        (self.notice_served_required && debtor.served_on.is_none()).then_some(NotListed::NoticeNotServed)
    }
}
