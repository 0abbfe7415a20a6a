//! Every way notices says no, and the problem each becomes.

mod field;

use actix_web::http::StatusCode;
use documents::PressError;
use store::StoreError;
use web::{FieldError, Problem};

use crate::domain::notice::Refusal;

pub use field::FieldRefusal;

/// Why notices could not or would not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Web(#[from] Problem),
    #[error("no target of this campaign waits for paper")]
    NothingToPrint,
    #[error("targets wait for several templates: {}", .0.join(", "))]
    SeveralTemplates(Vec<String>),
    #[error("there is no template `{0}`")]
    UnknownTemplate(String),
    #[error("run {0} of this campaign is still being printed")]
    RunInProgress(String),
    #[error("the template cannot be used: {message}")]
    Template { line: Option<u32>, column: Option<u32>, message: String },
    #[error("a batch would have {0} pages; the most is 500: lower `notices.notices_per_batch`")]
    BatchTooLong(u32),
    #[error(transparent)]
    Notice(#[from] Refusal),
    #[error(transparent)]
    Field(#[from] FieldRefusal),
    #[error("{what} failed: {why}")]
    Broken { what: &'static str, why: String },
}

impl Error {
    /// Something that should work did not.
    pub fn broken(what: &'static str, why: &(impl std::fmt::Display + ?Sized)) -> Self {
        Self::Broken { what, why: why.to_string() }
    }
}

impl From<PressError> for Error {
    fn from(error: PressError) -> Self {
        match error {
            PressError::Template { line, column, message } => Self::Template { line, column, message },
            other => Self::broken("printing", &other),
        }
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let said = error.to_string();
        let refuse =
            |status, slug: &'static str, title: &'static str| Self::new(status, slug, title).detail(said.clone());
        match error {
            Error::Store(error) => error.into(),
            Error::Web(problem) => problem,
            Error::NothingToPrint => refuse(StatusCode::CONFLICT, "nothing-to-print", "nothing to print"),
            Error::SeveralTemplates(_) => Self::invalid(vec![FieldError::new("/template", said)]),
            Error::UnknownTemplate(_) => refuse(StatusCode::CONFLICT, "template-unknown", "no such template"),
            Error::RunInProgress(_) => refuse(StatusCode::CONFLICT, "print-run-in-progress", "already printing"),
            Error::Template { line, column, message } => {
                let place = line.map_or_else(|| message.clone(), |line| format!("line {line}: {message}"));
                refuse(StatusCode::UNPROCESSABLE_ENTITY, "template-does-not-compile", "the template cannot be used")
                    .with("line", line)
                    .with("column", column)
                    .errors([FieldError::new("/source", place)])
            }
            Error::BatchTooLong(_) => refuse(StatusCode::CONFLICT, "batch-too-long", "a batch has too many pages"),
            Error::Notice(Refusal::NotReprintable(_)) => {
                refuse(StatusCode::CONFLICT, "notice-not-reprintable", "the notice cannot be printed again")
            }
            Error::Notice(Refusal::NotRecallable(_)) => {
                refuse(StatusCode::CONFLICT, "notice-not-recallable", "the notice cannot be taken back")
            }
            Error::Notice(Refusal::Silenced(_)) => {
                refuse(StatusCode::CONFLICT, "debt-settled", "the account must not get a notice now")
            }
            Error::Field(refusal) => refusal.into(),
            Error::Broken { .. } => Self::internal_because(&said),
        }
    }
}
