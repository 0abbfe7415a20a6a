//! A refusal as a document: RFC 9457 problem details.

use std::borrow::Cow;
use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderName, HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, HttpResponseBuilder, ResponseError};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::StoreError;

use crate::request_id;

/// Why a request was refused, in a form that programs and people can read.
#[derive(Clone, Debug)]
pub struct Problem(Box<Refusal>);

#[derive(Clone, Debug)]
struct Refusal {
    status: StatusCode,
    slug: Cow<'static, str>,
    title: Cow<'static, str>,
    detail: Option<String>,
    errors: Vec<FieldError>,
    extra: Map<String, Value>,
    headers: Vec<(HeaderName, String)>,
}

/// What is wrong with one field of the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct FieldError {
    /// Which field, as a JSON pointer into the body (`/amount/currency`) or the name of a parameter.
    #[schema(example = "/amount/currency")]
    pub pointer: String,
    /// What is wrong with it.
    pub detail: String,
}

impl FieldError {
    /// What is wrong with the field at `pointer`.
    #[must_use]
    pub fn new(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), detail: detail.into() }
    }
}

impl Problem {
    /// A refusal. `slug` is stable and names the problem's page; `title` is the same for every occurrence.
    #[must_use]
    pub fn new(status: StatusCode, slug: impl Into<Cow<'static, str>>, title: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Refusal {
            status,
            slug: slug.into(),
            title: title.into(),
            detail: None,
            errors: Vec::new(),
            extra: Map::new(),
            headers: Vec::new(),
        }))
    }

    /// What this occurrence is about.
    #[must_use]
    pub fn detail(mut self, detail: impl fmt::Display) -> Self {
        self.0.detail = Some(detail.to_string());
        self
    }

    /// The fields that are wrong.
    #[must_use]
    pub fn errors(mut self, errors: impl IntoIterator<Item = FieldError>) -> Self {
        self.0.errors.extend(errors);
        self
    }

    /// One more member of the document, for programs.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.extra.insert(name.to_owned(), value.into());
        self
    }

    /// One more header of the answer.
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.0.headers.push((name, value.into()));
        self
    }

    /// There is no such thing, or the caller may not see it.
    #[must_use]
    pub fn not_found(noun: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "not found").detail(format!("there is no such {noun}"))
    }

    /// The request was understood, but some fields cannot be accepted.
    #[must_use]
    pub fn invalid(errors: Vec<FieldError>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", "some fields cannot be accepted").errors(errors)
    }

    /// Somebody else changed the thing in the meantime.
    #[must_use]
    pub fn stale() -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "stale", "changed in the meantime")
            .detail("read it again and send its current ETag as If-Match")
    }

    /// Something we depend on does not answer; trying again may help.
    #[must_use]
    pub fn unavailable() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "not available right now")
            .with_header(RETRY_AFTER, "1")
    }

    /// Our fault. The cause belongs into the log, never into the answer.
    #[must_use]
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "something went wrong on our side")
    }

    /// Logs the cause of an internal error and hides it from the caller.
    #[must_use]
    pub fn internal_because(cause: &dyn fmt::Display) -> Self {
        tracing::error!(%cause, "internal error");
        Self::internal()
    }

    /// The stable name: `campaign-not-a-draft`.
    #[must_use]
    pub fn slug(&self) -> &str {
        &self.0.slug
    }

    /// The status code.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The document.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let mut document = self.0.extra.clone();
        document.insert("type".into(), format!("/problems/{}", self.0.slug).into());
        document.insert("title".into(), self.0.title.as_ref().into());
        document.insert("status".into(), self.0.status.as_u16().into());
        if let Some(detail) = &self.0.detail {
            document.insert("detail".into(), detail.as_str().into());
        }
        if let Some(id) = request_id::current() {
            document.insert("instance".into(), format!("urn:request:{id}").into());
        }
        if !self.0.errors.is_empty() {
            let errors = self.0.errors.iter().map(|e| serde_json::json!({"pointer": e.pointer, "detail": e.detail}));
            document.insert("errors".into(), errors.collect());
        }
        Value::Object(document)
    }
}

/// The answer that carries a problem.
#[must_use]
pub fn problem_response(problem: impl Into<Problem>) -> HttpResponse {
    let problem = problem.into();
    let mut answer = HttpResponseBuilder::new(problem.0.status);
    for (name, value) in &problem.0.headers {
        if let Ok(value) = HeaderValue::from_str(value) {
            answer.insert_header((name.clone(), value));
        }
    }
    // The type comes first: `json` only fills an absent one.
    answer.content_type("application/problem+json").json(problem.to_json())
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.slug)?;
        match &self.0.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.0.status
    }
    fn error_response(&self) -> HttpResponse {
        problem_response(self.clone())
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NotFound => Self::not_found("thing"),
            StoreError::Stale => Self::stale(),
            StoreError::Conflict { constraint } => {
                tracing::info!(constraint, "refused by a constraint");
                Self::new(StatusCode::CONFLICT, "conflict", "clashes with what is already there")
            }
            StoreError::Unavailable(cause) => {
                tracing::warn!(%cause, "the database is not available");
                Self::unavailable()
            }
            other => Self::internal_because(&other),
        }
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        Self::internal_because(&error)
    }
}

impl From<cache::CacheError> for Problem {
    fn from(error: cache::CacheError) -> Self {
        tracing::warn!(%error, "the cache is not available");
        Self::unavailable()
    }
}

/// How a problem looks on the wire.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Problem, description = "Why a request was refused (RFC 9457).")]
struct ProblemDocument {
    /// Names the kind of problem; stable.
    #[serde(rename = "type")]
    #[schema(example = "/problems/not-found")]
    kind: String,
    /// The same for every occurrence.
    title: String,
    /// The status code of the answer.
    status: u16,
    /// What this occurrence is about.
    detail: Option<String>,
    /// The request that was refused.
    instance: Option<String>,
    /// The fields that are wrong.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    errors: Vec<FieldError>,
}

impl utoipa::PartialSchema for Problem {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        <ProblemDocument as utoipa::PartialSchema>::schema()
    }
}
impl utoipa::ToSchema for Problem {
    fn schemas(schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>) {
        <ProblemDocument as utoipa::ToSchema>::schemas(schemas);
    }
}
