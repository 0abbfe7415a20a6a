//! Every way reporting says no.

use actix_web::http::StatusCode;
use store::StoreError;
use web::{FieldError, Problem};

/// Why a request was refused.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No campaign of that id has been heard of.
    #[error("no campaign {0} has been launched or frozen")]
    NoSuchCampaign(kernel::CampaignId),
    /// The text is not a month, or the month has not begun.
    #[error("`{0}` is not a month that has begun: expected YYYY-MM")]
    NotAMonth(String),
    /// The file type is unknown.
    #[error("`{0}` is not a file of this report: expected xlsx, pdf or csv")]
    NoSuchFile(String),
    /// The table is unknown.
    #[error("the report has no table `{0}`")]
    NoSuchTable(String),
    /// The URL of an endpoint may not be sent to.
    #[error("the url {0}")]
    WebhookUrl(#[from] crate::domain::webhook::address::Refused),
    /// Some events to send are not events.
    #[error("`{0}` is not an event")]
    NoSuchEvent(String),
    /// The endpoint is switched off.
    #[error("the webhook endpoint is switched off: switch it on first")]
    EndpointDisabled,
    /// Random bytes could not be had.
    #[error("no random bytes for a secret")]
    NoRandomness,
    /// Paper could not be made.
    #[error("the report could not be rendered")]
    Paper(#[source] web::BoxError),
    /// The store refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The request's frame was refused.
    #[error(transparent)]
    Web(#[from] Problem),
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let said = error.to_string();
        let (status, slug, title) = match error {
            Error::NoSuchCampaign(_) => (StatusCode::NOT_FOUND, "campaign-unknown", "No such campaign"),
            Error::NotAMonth(_) => (StatusCode::UNPROCESSABLE_ENTITY, "month-invalid", "Not a month"),
            Error::NoSuchFile(_) | Error::NoSuchTable(_) => {
                (StatusCode::NOT_FOUND, "report-file-unknown", "No such file")
            }
            Error::WebhookUrl(_) => return Self::invalid(vec![FieldError::new("/url", said)]),
            Error::NoSuchEvent(_) => return Self::invalid(vec![FieldError::new("/event_types", said)]),
            Error::EndpointDisabled => {
                (StatusCode::CONFLICT, "webhook-endpoint-disabled", "The webhook endpoint is switched off")
            }
            Error::NoRandomness => return Self::internal_because(&said),
            Error::Paper(_) => (StatusCode::INTERNAL_SERVER_ERROR, "report-not-rendered", "Report not rendered"),
            Error::Store(store) => return store.into(),
            Error::Web(problem) => return problem,
        };
        Self::new(status, slug, title).detail(said)
    }
}
