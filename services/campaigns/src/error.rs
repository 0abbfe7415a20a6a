//! Every way campaigns says no, and the problem each becomes.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use store::StoreError;
use web::{FieldError, Problem, problem_response};

use crate::domain::campaign::Refusal;
use crate::domain::list::ListState;
use crate::domain::parse::Fault;

/// Why campaigns could not or would not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Campaign(#[from] Refusal),
    /// The noun that was not found.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    #[error("the rule is incomplete or wrong")]
    Rule(Vec<Fault>),
    /// A field that fits its type but not the rest.
    #[error("{detail}")]
    Field { pointer: &'static str, detail: String },
    #[error("somebody else changed it in the meantime")]
    Stale,
    #[error("the campaign has no frozen audience")]
    NothingFrozen,
    #[error("the campaign was not launched yet")]
    NotLaunched,
    #[error("this member cannot be withdrawn: it is held out, has left, or belongs to another campaign")]
    NotATarget,
    #[error("the debtor came off this list before")]
    AlreadyDelisted,
    #[error("this is somebody else's task")]
    NotYourTask,
    #[error("the campaign is not approved")]
    ListTooEarly,
    #[error("nobody is eligible under this profile")]
    EmptyList,
    #[error("a list that is {} cannot be told to {verb}", state.name().replace('_', " "))]
    ListState { state: ListState, verb: &'static str },
    /// Our fault; the cause goes into the log.
    #[error("{0}")]
    Broken(String),
}

impl Error {
    /// Something that should work did not.
    pub fn broken(what: &str, why: &dyn std::fmt::Display) -> Self {
        Self::Broken(format!("{what}: {why}"))
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        let said = error.to_string();
        let conflict =
            |slug: &'static str, title: &'static str| Self::new(StatusCode::CONFLICT, slug, title).detail(&said);
        match error {
            Error::Store(error) => error.into(),
            Error::Campaign(refusal) => refused(&refusal, &said),
            Error::NotFound(noun) => Self::not_found(noun),
            Error::Rule(faults) => {
                Self::new(StatusCode::UNPROCESSABLE_ENTITY, "rule-refused", "the selection is incomplete or wrong")
                    .detail("a selection that is incomplete selects nobody")
                    .errors(faults.into_iter().map(|fault| FieldError::new(fault.pointer, fault.detail)))
            }
            Error::Field { pointer, detail } => Self::invalid(vec![FieldError::new(pointer, detail)]),
            Error::Stale => Self::stale(),
            Error::NothingFrozen => conflict("audience-not-frozen", "the audience is not frozen"),
            Error::NotLaunched => conflict("campaign-not-launched", "the campaign was not launched"),
            Error::NotATarget => conflict("member-not-a-target", "not a target that can leave"),
            Error::AlreadyDelisted => conflict("entry-already-delisted", "the debtor came off before"),
            Error::NotYourTask => Self::new(StatusCode::FORBIDDEN, "not-your-task", "not your own task").detail(&said),
            Error::ListTooEarly => conflict("list-too-early", "the campaign is not approved"),
            Error::EmptyList => conflict("list-empty", "nobody would be on the list"),
            Error::ListState { state, .. } => {
                conflict("list-in-wrong-state", "the list is not in a state for this").with("state", state.name())
            }
            Error::Broken(_) => Self::internal_because(&said),
        }
    }
}

fn refused(refusal: &Refusal, said: &str) -> Problem {
    let conflict =
        |slug: &'static str, title: &'static str| Problem::new(StatusCode::CONFLICT, slug, title).detail(said);
    match refusal {
        Refusal::WrongStage { stage, verb } => {
            let allowed: Vec<&str> = stage.allowed().map(|verb| verb.name()).collect();
            conflict("campaign-in-wrong-stage", "the campaign is not in a stage for this")
                .with("stage", stage.name())
                .with("verb", verb.name())
                .with("allowed", allowed)
        }
        Refusal::NotFrozen => conflict("audience-not-frozen", "the audience is not frozen"),
        Refusal::NoStrategy => conflict("strategy-missing", "the campaign has no steps yet"),
        Refusal::EmptyAudience => conflict("audience-empty", "nobody is left in the audience"),
        Refusal::LaunchDayPassed => Problem::invalid(vec![FieldError::new("/on", said)]),
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        StatusCode::INTERNAL_SERVER_ERROR
    }
    fn error_response(&self) -> HttpResponse {
        // Errors reach actix as problems; this stands in only should one slip through.
        problem_response(Problem::internal_because(self))
    }
}
