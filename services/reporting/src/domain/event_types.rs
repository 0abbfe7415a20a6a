//! Every event, as people read it.

use serde::Serialize;
use utoipa::ToSchema;

/// A text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Words {
    /// English.
    pub en: &'static str,
    /// Arabic.
    pub ar: &'static str,
}

/// One kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct EventType {
    /// Its name: `campaigns.campaign_launched`.
    pub code: &'static str,
    /// What happened.
    pub name: Words,
}

const fn of(code: &'static str, en: &'static str, ar: &'static str) -> EventType {
    EventType { code, name: Words { en, ar } }
}

/// Every kind of event, in the order of the services.
pub const EVENT_TYPES: &[EventType] = &[
    of("accounts.account_registered", "Accounts registered or changed", "تسجيل حسابات أو تعديلها"),
    of("accounts.balances_changed", "Balances changed", "تغيّر الأرصدة"),
    of("accounts.receipt_recorded", "Receipts recorded", "تسجيل إيصالات"),
    of("accounts.receipt_returned", "Receipts returned unpaid", "ارتداد إيصالات"),
    of("accounts.import_finished", "Import finished", "انتهاء الاستيراد"),
    of("campaigns.audience_frozen", "Audience frozen", "تجميد الجمهور المستهدف"),
    of("campaigns.campaign_launched", "Campaign launched", "إطلاق حملة"),
    of("campaigns.targets_released", "Targets released", "إحالة أهداف"),
    of("campaigns.target_withdrawn", "Targets withdrawn", "سحب أهداف"),
    of("campaigns.campaign_progressed", "Campaign progressed", "تقدّم الحملة"),
    of("campaigns.campaign_closed", "Campaign closed", "إغلاق حملة"),
    of("campaigns.list_filed", "Defaulter list filed", "تقديم قائمة المتخلفين"),
    of("approvals.approval_requested", "Approval requested", "طلب موافقة"),
    of("approvals.approval_withdrawn", "Approval request withdrawn", "سحب طلب موافقة"),
    of("approvals.request_opened", "Approval request opened", "فتح طلب موافقة"),
    of("approvals.stage_decided", "Approval stage decided", "البت في مرحلة موافقة"),
    of("approvals.request_decided", "Approval request decided", "البت في طلب موافقة"),
    of("approvals.request_escalated", "Approval request escalated", "تصعيد طلب موافقة"),
    of("notices.run_printed", "Notices printed", "طباعة إشعارات"),
    of("notices.round_assigned", "Round assigned", "إسناد جولة"),
    of("notices.visit_recorded", "Visit recorded", "تسجيل زيارة"),
    of("notices.notice_served", "Notice served", "تبليغ إشعار"),
    of("notices.notice_recalled", "Notices recalled", "استرجاع إشعارات"),
    of("reporting.report_published", "Report published", "إصدار تقرير"),
    of("reporting.webhook_endpoint_disabled", "Webhook endpoint switched off", "إيقاف نقطة استقبال الأحداث"),
    of("identity.person_changed", "Person changed", "تعديل بيانات شخص"),
    of("identity.team_changed", "Team changed", "تعديل فريق"),
    of("identity.device_changed", "Device enrolled or revoked", "تسجيل جهاز أو إلغاؤه"),
];

/// Whether there is an event of this name.
#[must_use]
pub fn is_known(code: &str) -> bool {
    EVENT_TYPES.iter().any(|event| event.code == code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_every_event_there_is() {
        let all = contracts::all_events();
        for event in &all {
            assert!(is_known(contracts::event_name(&event.wire_type)), "{}", event.wire_type);
        }
        assert_eq!(all.len(), EVENT_TYPES.len());
    }
}
