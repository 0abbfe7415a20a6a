//! Every way reporting says no.

use actix_web::http::StatusCode;
use store::StoreError;
use web::Problem;

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
    #[error("`{0}` is not a file of this report: expected xlsx or pdf")]
    NoSuchFile(String),
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
            Error::NoSuchFile(_) => (StatusCode::NOT_FOUND, "report-file-unknown", "No such file"),
            Error::Paper(_) => (StatusCode::INTERNAL_SERVER_ERROR, "report-not-rendered", "Report not rendered"),
            Error::Store(store) => return store.into(),
            Error::Web(problem) => return problem,
        };
        Self::new(status, slug, title).detail(said)
    }
}
