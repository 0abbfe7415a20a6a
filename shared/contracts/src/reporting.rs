//! What `reporting` says.

use kernel::{Day, ReportId, Timestamp, WebhookEndpointId};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::Event;

/// A report was issued; its figures stay as issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReportPublished {
    /// The report.
    pub report_id: ReportId,
    /// Which report: `monthly-collection`, `campaign-result`.
    pub kind: String,
    /// The last day it covers.
    pub as_of: Day,
    /// When.
    pub published_at: Timestamp,
}

/// A webhook endpoint was switched off because it did not take what was sent to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WebhookEndpointDisabled {
    /// The endpoint.
    pub endpoint_id: WebhookEndpointId,
    /// `failing`: nothing was taken for too long; `gone`: it answered 410.
    pub reason: String,
    /// Since when every try has failed.
    pub failing_since: Timestamp,
}

impl Event for ReportPublished {
    const SERVICE: &'static str = "reporting";
    const NAME: &'static str = "report_published";
    fn subject(&self) -> String {
        self.report_id.to_string()
    }
}
impl Event for WebhookEndpointDisabled {
    const SERVICE: &'static str = "reporting";
    const NAME: &'static str = "webhook_endpoint_disabled";
    fn subject(&self) -> String {
        self.endpoint_id.to_string()
    }
}
