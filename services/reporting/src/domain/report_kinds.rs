//! Which reports there are, as people choose them.

use serde::Serialize;
use utoipa::ToSchema;

use super::event_types::Words;
use super::report::ReportKind;

/// A kind of report.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ReportKindDescription {
    /// Its code: `monthly-collection`.
    pub code: ReportKind,
    /// Its name.
    pub name: Words,
    /// What it is for.
    pub purpose: Words,
    /// What has to be said to get one.
    pub parameters: &'static [Parameter],
    /// Its files.
    pub formats: &'static [&'static str],
}

/// What has to be said to get a report.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Parameter {
    /// The member of the request: `month`.
    pub name: &'static str,
    /// What people call it.
    pub title: Words,
    /// What is to be entered.
    #[serde(rename = "type")]
    pub kind: ParameterType,
    /// Whether it has to be said.
    pub required: bool,
    /// What is meant when it is not said.
    pub default: Option<ParameterDefault>,
}

/// What is to be entered.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParameterType {
    /// A month: `2026-03`.
    Month,
    /// The id of a launched campaign.
    Campaign,
}

/// What is meant when nothing is said.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum ParameterDefault {
    /// The month that has not ended.
    CurrentMonth,
}

const FORMATS: &[&str] = &["xlsx", "pdf", "csv"];

/// Every kind of report.
pub const REPORT_KINDS: [ReportKindDescription; 2] = [
    ReportKindDescription {
        code: ReportKind::MonthlyCollection,
        name: Words { en: "Monthly collection", ar: "التحصيل الشهري" },
        purpose: Words {
            en: "What was received in a month, what is owed by age, how the campaigns did, and the largest debts.",
            ar: "ما تم تحصيله خلال الشهر، والديون حسب تقادمها، ونتائج الحملات، وأكبر المديونيات.",
        },
        parameters: &[Parameter {
            name: "month",
            title: Words { en: "Month", ar: "الشهر" },
            kind: ParameterType::Month,
            required: false,
            default: Some(ParameterDefault::CurrentMonth),
        }],
        formats: FORMATS,
    },
    ReportKindDescription {
        code: ReportKind::CampaignResult,
        name: Words { en: "Campaign result", ar: "نتيجة الحملة" },
        purpose: Words {
            en: "What one campaign did: funnel, money per currency, effect against the hold-out with its interval, \
                 withdrawals by reason, and outcomes by technician.",
            ar: "ما حققته حملة واحدة: مراحلها، والمبالغ حسب العملة، والأثر مقارنة بمجموعة المقارنة مع فترة الثقة، \
                 وأسباب السحب، ونتائج الزيارات حسب الفني.",
        },
        parameters: &[Parameter {
            name: "campaign_id",
            title: Words { en: "Campaign", ar: "الحملة" },
            kind: ParameterType::Campaign,
            required: true,
            default: None,
        }],
        formats: FORMATS,
    },
];
