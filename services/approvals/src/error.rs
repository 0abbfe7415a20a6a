//! Every way approvals says no, and the problem each becomes.

use std::fmt::Display;
use std::time::Duration;

use actix_web::http::StatusCode;
use cache::CacheError;
use store::StoreError;
use web::{FieldError, Problem};

use crate::domain::{DelegationRefusal, PolicyFlaw, WhyNot};

/// Why approvals could not or would not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Cache(#[from] CacheError),
    #[error(transparent)]
    Vote(#[from] WhyNot),
    #[error(transparent)]
    Delegation(#[from] DelegationRefusal),
    #[error("the policy cannot be used")]
    Policy(Vec<PolicyFlaw>),
    #[error("there is no such active person")]
    UnknownDelegate,
    #[error("only an admin decides who stands in for somebody else")]
    NotTheirs,
    #[error("the current stage is not that of somebody outside")]
    NoExternalStage,
    #[error("too many requests")]
    TooManyAttempts { retry_in: Duration },
    #[error("this is not a link of ours")]
    LinkUnknown,
    #[error("a decision was made through this link")]
    LinkUsed,
    #[error("the link has expired")]
    LinkExpired,
    #[error("a newer link took the place of this one")]
    LinkVoided,
    #[error("the request was decided or withdrawn elsewhere")]
    LinkOvertaken,
    /// Our fault; the cause goes into the log.
    #[error("{what} failed: {why}")]
    Broken { what: &'static str, why: String },
}

impl Error {
    /// Something that should work did not.
    pub fn broken(what: &'static str, why: &(impl Display + ?Sized)) -> Self {
        Self::Broken { what, why: why.to_string() }
    }
}

/// The problem of a vote that is not possible.
pub fn vote_problem(why: WhyNot) -> Problem {
    let problem = match why {
        WhyNot::NotOpen => Problem::new(StatusCode::CONFLICT, "request-not-open", "the request is not open"),
        WhyNot::NobodyAsked => Problem::new(StatusCode::CONFLICT, "nobody-asked", "nobody is asked right now"),
        WhyNot::NotAVoter => Problem::new(StatusCode::FORBIDDEN, "not-a-voter", "you are not asked in this stage"),
        WhyNot::SeparationOfDuties | WhyNot::ActedForAnother => {
            Problem::new(StatusCode::FORBIDDEN, "separation-of-duties", "separation of duties")
        }
        WhyNot::ForWhom => Problem::new(StatusCode::CONFLICT, "on-behalf-of-needed", "say for whom you vote"),
        WhyNot::OtherHash => Problem::new(StatusCode::CONFLICT, "subject-changed", "the subject has changed"),
    };
    problem.detail(why)
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let said = error.to_string();
        let refuse = |status, slug: &'static str, title: &'static str| Self::new(status, slug, title).detail(&said);
        match error {
            Error::Store(error) => error.into(),
            Error::Cache(error) => error.into(),
            Error::Vote(why) => vote_problem(why),
            Error::Delegation(DelegationRefusal::Cycle) => {
                refuse(StatusCode::CONFLICT, "delegation-cycle", "the delegation would close a circle")
            }
            Error::Delegation(DelegationRefusal::Overlap) => {
                refuse(StatusCode::CONFLICT, "delegation-overlaps", "somebody stands in for them already")
            }
            Error::Delegation(DelegationRefusal::ToThemselves) => {
                Self::invalid(vec![FieldError::new("/to", said.as_str())])
            }
            Error::Delegation(DelegationRefusal::EndsBeforeItStarts | DelegationRefusal::IsOver) => {
                Self::invalid(vec![FieldError::new("/ends_on", said.as_str())])
            }
            Error::Policy(flaws) => {
                Self::invalid(flaws.into_iter().map(|flaw| FieldError::new(flaw.pointer, flaw.detail)).collect())
            }
            Error::UnknownDelegate => Self::invalid(vec![FieldError::new("/to", said.as_str())]),
            Error::NotTheirs => refuse(StatusCode::FORBIDDEN, "not-your-delegation", "not your own delegation"),
            Error::NoExternalStage => {
                refuse(StatusCode::CONFLICT, "no-external-stage", "nobody outside is asked right now")
            }
            Error::TooManyAttempts { retry_in } => web::callers::too_many_requests(retry_in),
            Error::LinkUnknown => refuse(StatusCode::NOT_FOUND, "link-unknown", "the link is not known"),
            Error::LinkUsed => refuse(StatusCode::CONFLICT, "link-already-used", "the link was used"),
            Error::LinkExpired => refuse(StatusCode::GONE, "link-expired", "the link has expired"),
            Error::LinkVoided => refuse(StatusCode::GONE, "link-replaced", "the link was replaced"),
            Error::LinkOvertaken => refuse(StatusCode::CONFLICT, "link-overtaken", "there is nothing left to decide"),
            Error::Broken { .. } => Self::internal_because(&said),
        }
    }
}
