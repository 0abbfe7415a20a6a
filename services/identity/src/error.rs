//! Every way identity says no, and the problem each becomes.

use std::fmt::Display;
use std::time::Duration;

use actix_web::http::StatusCode;
use cache::CacheError;
use store::StoreError;
use web::{FieldError, Problem};

use crate::domain::{EnrolmentRefusal, PasswordRefusal, Refusal};

/// Why identity could not or would not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Cache(#[from] CacheError),
    #[error(transparent)]
    Person(#[from] Refusal),
    #[error(transparent)]
    Password(#[from] PasswordRefusal),
    #[error("another person has this e-mail address")]
    EmailTaken,
    #[error("another team has this name")]
    TeamNameTaken,
    #[error("there is no such team")]
    UnknownTeam,
    #[error("the e-mail address or the password is wrong")]
    InvalidCredentials,
    #[error("the current password is wrong")]
    WrongPassword,
    #[error("too many attempts")]
    TooManyAttempts { retry_in: Duration },
    #[error("the refresh token is unknown, expired, or its session has ended")]
    RefreshTokenInvalid,
    #[error("the refresh token was used before; its session has ended")]
    RefreshTokenReused,
    #[error("the first admin exists already")]
    FirstRunDone,
    #[error("this is not the set-up token")]
    WrongSetupToken,
    #[error("this is not an enrolment code")]
    UnknownCode,
    #[error("the enrolment code was used or has expired")]
    SpentCode(EnrolmentRefusal),
    #[error("only an active technician's phone can be enrolled")]
    NotATechnician,
    #[error("this is not a link to set a password")]
    UnknownInvitation,
    #[error("the link was used, replaced by a newer one, or has expired")]
    SpentInvitation,
    #[error("only an active person is invited")]
    NotActive,
    #[error("the signing key is being rotated by somebody else")]
    RotationRace,
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

/// Turns the violation of a unique constraint into a refusal.
pub fn on_conflict(refusal: Error) -> impl FnOnce(StoreError) -> Error {
    |error| match error {
        StoreError::Conflict { .. } => refusal,
        other => other.into(),
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let said = error.to_string();
        let refuse = |status, slug: &'static str, title: &'static str| Self::new(status, slug, title).detail(&said);
        match error {
            Error::Store(error) => error.into(),
            Error::Cache(error) => error.into(),
            Error::Person(Refusal::LastAdmin) => refuse(StatusCode::CONFLICT, "last-admin", "the last admin must stay"),
            Error::Password(why) => Self::invalid(vec![FieldError::new("/password", why.to_string())]),
            Error::UnknownTeam => Self::invalid(vec![FieldError::new("/team_id", said.as_str())]),
            Error::EmailTaken => refuse(StatusCode::CONFLICT, "email-taken", "the e-mail address is taken"),
            Error::TeamNameTaken => refuse(StatusCode::CONFLICT, "team-name-taken", "the team name is taken"),
            Error::InvalidCredentials => {
                refuse(StatusCode::UNAUTHORIZED, "invalid-credentials", "signing in was refused")
            }
            Error::WrongPassword => refuse(StatusCode::FORBIDDEN, "wrong-password", "the current password is wrong"),
            Error::TooManyAttempts { retry_in } => web::callers::too_many_requests(retry_in),
            Error::RefreshTokenInvalid => refuse(StatusCode::UNAUTHORIZED, "refresh-token-invalid", "sign in again"),
            Error::RefreshTokenReused => refuse(StatusCode::UNAUTHORIZED, "refresh-token-reused", "sign in again"),
            Error::FirstRunDone => refuse(StatusCode::CONFLICT, "first-run-done", "the set-up is done"),
            Error::WrongSetupToken => refuse(StatusCode::FORBIDDEN, "setup-token-wrong", "the set-up token is wrong"),
            Error::UnknownCode => {
                refuse(StatusCode::NOT_FOUND, "enrolment-code-unknown", "the enrolment code is wrong")
            }
            Error::SpentCode(EnrolmentRefusal::Used) => {
                refuse(StatusCode::CONFLICT, "enrolment-code-used", "the enrolment code was used")
            }
            Error::SpentCode(EnrolmentRefusal::Expired) => {
                refuse(StatusCode::GONE, "enrolment-code-expired", "the enrolment code has expired")
            }
            Error::NotATechnician => refuse(StatusCode::CONFLICT, "not-a-technician", "not an active technician"),
            Error::UnknownInvitation => refuse(StatusCode::NOT_FOUND, "invitation-unknown", "the link is wrong"),
            Error::SpentInvitation => refuse(StatusCode::GONE, "invitation-spent", "the link is not good any more"),
            Error::NotActive => refuse(StatusCode::CONFLICT, "person-inactive", "the person is not active"),
            Error::RotationRace => refuse(StatusCode::CONFLICT, "key-rotation-race", "rotated by somebody else"),
            Error::Broken { .. } => Self::internal_because(&said),
        }
    }
}
