//! Defaulter lists: what a regulator wants, who is eligible, what stands in which column.

use kernel::{AccountId, Currency, Day, MemberId, Money};
use serde::{Deserialize, Serialize};

/// How one regulator wants its lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The regulator's name.
    #[schema(min_length = 1, max_length = 200)]
    pub title: String,
    /// The name in Arabic.
    #[serde(default)]
    pub title_ar: Option<String>,
    /// The smallest frozen debt that is listed, in major units of whatever currency.
    #[serde(default)]
    #[schema(maximum = 1_000_000_000)]
    pub min_amount: u32,
    /// How many days the oldest document must be overdue when frozen.
    #[serde(default)]
    #[schema(maximum = 36_500)]
    pub min_days_overdue: u32,
    /// Whether a notice must have been served before.
    #[serde(default)]
    pub notice_served_required: bool,
    /// Whether the list has to be approved before it may be filed.
    #[serde(default)]
    pub approval_required: bool,
    /// What stands in the list, from left to right.
    #[schema(min_items = 1, max_items = 20)]
    pub columns: Vec<ListColumn>,
    /// `en`, `ar` or both: the languages of the headings.
    #[schema(min_items = 1, max_items = 2)]
    pub languages: Vec<ListLanguage>,
}

/// A language of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListLanguage {
    /// English.
    En,
    /// Arabic.
    Ar,
}

/// A column of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListColumn {
    /// Place on the list.
    Number,
    /// The account's reference.
    AccountReference,
    /// The company that is owed.
    LegalEntity,
    /// The debtor's name.
    DebtorName,
    /// The debtor's name in Arabic.
    DebtorNameAr,
    /// The community.
    Community,
    /// The building.
    Building,
    /// The unit.
    Unit,
    /// The frozen amount to collect.
    Amount,
    /// Its currency.
    Currency,
    /// Due day of the oldest overdue document.
    OldestDueOn,
    /// Days overdue when frozen.
    DaysOverdue,
    /// The day a notice was served.
    NoticeServedOn,
    /// The day the figures were frozen at.
    CutOff,
}

impl ListColumn {
    /// Every column, in the usual order.
    pub const ALL: [Self; 14] = [
        Self::Number,
        Self::AccountReference,
        Self::LegalEntity,
        Self::DebtorName,
        Self::DebtorNameAr,
        Self::Community,
        Self::Building,
        Self::Unit,
        Self::Amount,
        Self::Currency,
        Self::OldestDueOn,
        Self::DaysOverdue,
        Self::NoticeServedOn,
        Self::CutOff,
    ];

    /// Its heading in the languages of a profile.
    #[must_use]
    pub fn heading(self, languages: &[ListLanguage]) -> String {
        let (en, ar) = match self {
            Self::Number => ("No.", "الرقم"),
            Self::AccountReference => ("Account", "الحساب"),
            Self::LegalEntity => ("Creditor", "الدائن"),
            Self::DebtorName => ("Debtor", "المدين"),
            Self::DebtorNameAr => ("Debtor (Arabic)", "المدين (بالعربية)"),
            Self::Community => ("Community", "المجمع"),
            Self::Building => ("Building", "المبنى"),
            Self::Unit => ("Unit", "الوحدة"),
            Self::Amount => ("Amount due", "المبلغ المستحق"),
            Self::Currency => ("Currency", "العملة"),
            Self::OldestDueOn => ("Oldest due day", "أقدم تاريخ استحقاق"),
            Self::DaysOverdue => ("Days overdue", "أيام التأخير"),
            Self::NoticeServedOn => ("Notice served on", "تاريخ تبليغ الإشعار"),
            Self::CutOff => ("Figures as of", "الأرقام كما في"),
        };
        let words: Vec<&str> =
            languages.iter().map(|language| if *language == ListLanguage::En { en } else { ar }).collect();
        words.join(" / ")
    }
}

impl Profile {
    /// The profile a company starts with: final demands above 10,000 that are 90 days overdue.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            title: "Regulator".into(),
            title_ar: Some("الجهة التنظيمية".into()),
            min_amount: 0,
            min_days_overdue: 0,
            notice_served_required: false,
            approval_required: false,
            columns: ListColumn::ALL.to_vec(),
            languages: vec![ListLanguage::En, ListLanguage::Ar],
        }
    }

    /// What cannot be accepted, and where.
    #[must_use]
    pub fn faults(&self) -> Vec<(&'static str, &'static str)> {
        let mut faults = Vec::new();
        if self.title.trim().is_empty() || self.title.chars().count() > 200 {
            faults.push(("/title", "expected 1 to 200 characters"));
        }
        if self.columns.is_empty() || self.columns.len() > 20 {
            faults.push(("/columns", "expected 1 to 20 columns"));
        }
        if self.languages.is_empty() || self.languages.len() > 2 {
            faults.push(("/languages", "expected `en`, `ar` or both"));
        }
        if self.min_amount > 1_000_000_000 {
            faults.push(("/min_amount", "expected at most 1000000000"));
        }
        if self.min_days_overdue > 36_500 {
            faults.push(("/min_days_overdue", "expected at most 36500"));
        }
        faults
    }
}

/// A debtor as frozen, with what happened since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debtor {
    /// The membership.
    pub member_id: MemberId,
    /// The account.
    pub account_id: AccountId,
    /// The account's reference.
    pub reference: String,
    /// The company that is owed.
    pub legal_entity: String,
    /// The name.
    pub name: String,
    /// The name in Arabic.
    pub name_ar: Option<String>,
    /// The community.
    pub community: Option<String>,
    /// The building.
    pub building: Option<String>,
    /// The unit.
    pub unit: Option<String>,
    /// The frozen amount to collect.
    pub amount: Money,
    /// Due day of the oldest overdue document when frozen.
    pub oldest_due_on: Option<Day>,
    /// The day the figures were frozen at.
    pub frozen_on: Day,
    /// The day a notice was served.
    pub served_on: Option<Day>,
}

impl Debtor {
    /// Days overdue when frozen.
    #[must_use]
    pub fn days_overdue(&self) -> i64 {
        self.oldest_due_on.map_or(0, |day| self.frozen_on.days_since(day).max(0))
    }

    /// The currency of the debt.
    #[must_use]
    pub const fn currency(&self) -> Currency {
        self.amount.currency()
    }
}

/// Where a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ListState {
    /// Made.
    Draft,
    /// Waiting for a decision.
    InApproval,
    /// May be filed.
    Approved,
    /// Refused.
    Rejected,
    /// With the regulator.
    Filed,
    /// The regulator confirmed it.
    Acknowledged,
}

impl ListState {
    const ALL: [Self; 6] =
        [Self::Draft, Self::InApproval, Self::Approved, Self::Rejected, Self::Filed, Self::Acknowledged];

    /// The stored name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InApproval => "in_approval",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Filed => "filed",
            Self::Acknowledged => "acknowledged",
        }
    }

    /// The state of a stored name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// Whether it may be handed in.
    #[must_use]
    pub const fn may_be_filed(self, approval_required: bool) -> bool {
        matches!((self, approval_required), (Self::Approved, _) | (Self::Draft, false))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn debtor(minor: i64, currency: Currency) -> Debtor {
        Debtor {
            member_id: MemberId::fresh(),
            account_id: AccountId::fresh(),
            reference: "ACC-1".into(),
            legal_entity: "Palm".into(),
            name: "A".into(),
            name_ar: None,
            community: None,
            building: None,
            unit: None,
            amount: Money::of_minor(minor, currency),
            oldest_due_on: Day::ymd(2026, 1, 1),
            frozen_on: Day::ymd(2026, 4, 1).unwrap(),
            served_on: None,
        }
    }

    #[test]
    fn admits_by_the_major_unit_of_each_currency() {
        let profile = Profile { min_amount: 10_000, min_days_overdue: 90, ..Profile::standard() };
        let omr: Currency = "OMR".parse().unwrap();
        assert!(profile.admits(&debtor(1_000_000, Currency::AED)));
        assert!(!profile.admits(&debtor(999_999, Currency::AED)));
        assert!(!profile.admits(&debtor(9_999_999, omr)) && profile.admits(&debtor(10_000_000, omr)));
    }

    #[test]
    fn wants_days_and_a_served_notice_where_told() {
        let late = Profile { min_days_overdue: 91, ..Profile::standard() };
        assert!(!late.admits(&debtor(100, Currency::AED)));
        let served = Profile { notice_served_required: true, ..Profile::standard() };
        let mut debtor = debtor(100, Currency::AED);
        assert!(!served.admits(&debtor));
        debtor.served_on = Day::ymd(2026, 4, 10);
        assert!(served.admits(&debtor));
    }

    #[test]
    fn a_list_that_needs_approval_is_not_filed_without() {
        assert!(!ListState::Draft.may_be_filed(true) && ListState::Draft.may_be_filed(false));
        assert!(ListState::Approved.may_be_filed(true) && !ListState::Filed.may_be_filed(false));
    }
}
