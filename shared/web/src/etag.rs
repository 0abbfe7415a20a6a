//! Which state of a thing a caller has seen: `ETag` on answers, `If-Match` on edits.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::{ETAG, IF_MATCH};
use actix_web::{FromRequest, HttpRequest, HttpResponse, HttpResponseBuilder};
use kernel::Version;
use serde::Serialize;

use crate::problem::Problem;

/// The version that an edit builds upon, when the caller named one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(pub Option<Version>);

impl IfMatch {
    /// Refuses with `stale` when the caller has seen another version than the current one.
    pub fn ensure(self, current: Version) -> Result<(), Problem> {
        match self.0 {
            Some(seen) if seen != current => Err(Problem::stale()),
            _ => Ok(()),
        }
    }

    /// The version, where an edit without one is not accepted.
    pub fn required(self) -> Result<Version, Problem> {
        self.0.ok_or_else(|| {
            Problem::new(StatusCode::PRECONDITION_REQUIRED, "if-match-missing", "say which version you have seen")
                .detail("send the ETag you read as If-Match")
        })
    }
}

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(match request.headers().get(IF_MATCH) {
            None => Ok(Self(None)),
            Some(value) => match value.to_str() {
                Ok("*") => Ok(Self(None)),
                Ok(text) => read(text).map(|version| Self(Some(version))).ok_or_else(malformed),
                Err(_) => Err(malformed()),
            },
        })
    }
}

fn read(text: &str) -> Option<Version> {
    let bare = text.trim().trim_start_matches("W/");
    bare.strip_prefix('"')?.strip_suffix('"')?.parse().ok().map(Version::of)
}

fn malformed() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "if-match-malformed", "If-Match is not an ETag of ours")
        .detail(r#"expected one ETag such as "3""#)
}

/// An answer with the version of what it shows.
#[must_use]
pub fn with_etag(mut answer: HttpResponseBuilder, version: Version, body: &impl Serialize) -> HttpResponse {
    answer.insert_header((ETAG, format!("\"{}\"", version.get()))).json(body)
}

impl utoipa::IntoParams for IfMatch {
    fn into_params(
        _: impl Fn() -> Option<utoipa::openapi::path::ParameterIn>,
    ) -> Vec<utoipa::openapi::path::Parameter> {
        let description = "The ETag of the version this edit builds upon; another current version answers 412.";
        vec![crate::openapi::header("If-Match", description, false)]
    }
}
