//! A report of any kind.

use kernel::{CampaignId, Day};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::campaign_result::CampaignResult;
use super::collection_report::CollectionReport;
use super::tables::Paper;
use super::{campaign_tables, collection_tables};

/// Which report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// What was received in a month, what is owed, how the campaigns did.
    MonthlyCollection,
    /// What one campaign did.
    CampaignResult,
}

impl ReportKind {
    /// Its name: `monthly-collection`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MonthlyCollection => "monthly-collection",
            Self::CampaignResult => "campaign-result",
        }
    }
}

/// What is to be reported on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Scope {
    /// A month, by its first day.
    MonthlyCollection { first_day: Day, last_day: Day },
    /// A campaign.
    CampaignResult { campaign_id: CampaignId },
}

/// The figures of a report, kept as issued.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum Figures {
    /// Of `monthly-collection`.
    MonthlyCollection(CollectionReport),
    /// Of `campaign-result`.
    CampaignResult(Box<CampaignResult>),
}

impl Figures {
    /// Which report they are of.
    #[must_use]
    pub const fn kind(&self) -> ReportKind {
        match self {
            Self::MonthlyCollection(_) => ReportKind::MonthlyCollection,
            Self::CampaignResult(_) => ReportKind::CampaignResult,
        }
    }

    /// The first and the last day they cover.
    #[must_use]
    pub fn days(&self) -> (Day, Day) {
        match self {
            Self::MonthlyCollection(report) => (report.first_day, report.as_of),
            Self::CampaignResult(result) => (result.progress.launched_on.unwrap_or(result.as_of), result.as_of),
        }
    }

    /// The campaign they are about, where they are about one.
    #[must_use]
    pub fn campaign(&self) -> Option<CampaignId> {
        match self {
            Self::MonthlyCollection(_) => None,
            Self::CampaignResult(result) => Some(result.progress.campaign_id),
        }
    }

    /// The report as it is read.
    #[must_use]
    pub fn paper(&self) -> Paper {
        match self {
            Self::MonthlyCollection(report) => collection_tables::paper(report),
            Self::CampaignResult(result) => campaign_tables::paper(result),
        }
    }
}
