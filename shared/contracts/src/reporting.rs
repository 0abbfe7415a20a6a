//! What `reporting` says.

use kernel::{Day, ReportId, Timestamp};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// A report was issued; its figures stay as issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReportPublished {
    /// The report.
    pub report_id: ReportId,
    /// Which report: `monthly-collection`.
    pub kind: String,
    /// The last day it covers.
    pub as_of: Day,
    /// When.
    pub published_at: Timestamp,
}

impl Event for ReportPublished {
    const SERVICE: &'static str = "reporting";
    const NAME: &'static str = "report_published";
    fn subject(&self) -> String {
        self.report_id.to_string()
    }
}
