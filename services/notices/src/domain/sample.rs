//! Made-up notices that a template is tried with.

use contracts::accounts::PremiseFacts;
use kernel::{AccountId, CampaignId, Currency, Day, MemberId, Money, PremiseId};
use uuid::Uuid;

use super::code::{Code, CodeKey};
use super::number::NoticeNumber;
use super::target::Target;

/// The day on a sample.
pub fn day() -> Day {
    Day::of(chrono::NaiveDate::from_ymd_opt(2026, 1, 15).unwrap_or_default())
}

/// Two notices: one with everything, one with as little as there can be. Always the same.
pub fn pieces() -> Vec<(Target, Code)> {
    let full = Target {
        member_id: MemberId::from_uuid(Uuid::nil()),
        step: 1,
        campaign_id: CampaignId::from_uuid(Uuid::nil()),
        campaign_reference: "C-2026-001".into(),
        pay_by: day().plus(21),
        account_id: AccountId::from_uuid(Uuid::nil()),
        account_reference: "AC-100234".into(),
        legal_entity: "Sample Cooling LLC".into(),
        customer_name: "Sara Sample".into(),
        customer_name_ar: Some("سارة المثال".into()),
        language: "ar".into(),
        premise: Some(PremiseFacts {
            premise_id: PremiseId::from_uuid(Uuid::nil()),
            community: "Marina Heights".into(),
            community_ar: Some("مرتفعات المارينا".into()),
            building: "Tower B".into(),
            unit: "1204".into(),
            position: None,
        }),
        amount: Money::of_minor(4_825_075, Currency::AED),
        oldest_due_on: Some(day().plus(-400)),
        ageing: [0, 425_075, 0, 0, 0, 0, 4_000_000, 500_000],
        frozen_on: day().plus(-5),
    };
    let bare = Target {
        account_reference: "AC-100235".into(),
        customer_name_ar: None,
        language: "en".into(),
        premise: None,
        oldest_due_on: None,
        ageing: [0; 8],
        ..full.clone()
    };
    let key = CodeKey::of(vec![0; 32]);
    let code = |sequence| key.code(NoticeNumber { year: 2026, sequence }, 1);
    vec![(full, code(1)), (bare, code(2))]
}
