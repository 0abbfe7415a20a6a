//! What happens to every request and every answer, whatever the service.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{
    self, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue,
};
use actix_web::middleware::Next;
use actix_web::{Error, HttpResponse, ResponseError};
use futures::FutureExt;
use store::Cause;

use crate::problem::Problem;
use crate::request_id::{self, RequestId};
use crate::{metrics, telemetry};

/// Names the request, carries its cause, survives a panic, counts, and dresses the answer.
pub(crate) async fn edge(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let began = Instant::now();
    let id = RequestId::of(&request);
    let method = request.method().clone();
    let place = Place::of(request.path());
    if holds_nul(&request) {
        return Err(Stamped { problem: nul(), id }.into());
    }
    let cause = Cause {
        correlation_id: Some(id.as_str().to_owned()),
        causation_id: Some(id.as_str().to_owned()),
        traceparent: telemetry::traceparent(&request),
    };
    let answering = AssertUnwindSafe(cause.scope(id.clone().scope(next.call(request)))).catch_unwind();
    let Ok(answer) = answering.await else {
        tracing::error!(%method, "a handler panicked");
        metrics::answered("panic", method.as_str(), StatusCode::INTERNAL_SERVER_ERROR, began.elapsed());
        return Err(Stamped { problem: Problem::internal(), id }.into());
    };
    let mut answer = answer?;
    let route = answer.request().match_pattern().unwrap_or_else(|| "none".into());
    metrics::answered(&route, method.as_str(), answer.status(), began.elapsed());
    tracing::info!(status = answer.status().as_u16(), ms = began.elapsed().as_secs_f64() * 1000.0, "answered");
    dress(answer.headers_mut(), &id, place);
    Ok(answer)
}

/// Endless answers must reach their reader at once, so they are not compressed.
pub(crate) async fn spare_streams(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut answer = next.call(request).await?;
    let headers = answer.headers_mut();
    if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream")) {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("identity"));
    }
    Ok(answer)
}

/// Which rules an answer goes by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Api,
    Reference,
    Elsewhere,
}

impl Place {
    fn of(path: &str) -> Self {
        match path {
            _ if path.starts_with("/api/") => Self::Api,
            _ if path.starts_with("/api-reference") => Self::Reference,
            _ => Self::Elsewhere,
        }
    }
}

/// What the API reference needs to draw itself.
const REFERENCE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'";

/// Adds the headers every answer has, unless the handler chose its own.
fn dress(headers: &mut HeaderMap, id: &RequestId, place: Place) {
    const HEADERS: [(HeaderName, &str); 5] = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    let mut default = |name: HeaderName, value: &'static str| {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    };
    for (name, value) in HEADERS {
        default(name, value);
    }
    match place {
        Place::Reference => default(CONTENT_SECURITY_POLICY, REFERENCE_POLICY),
        Place::Api | Place::Elsewhere => default(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'"),
    }
    if place == Place::Api {
        default(CACHE_CONTROL, "no-store");
    }
    if let Ok(value) = HeaderValue::from_str(id.as_str()) {
        headers.insert(request_id::HEADER, value);
    }
}

/// No database keeps U+0000 in a text, so no path and no query may carry it.
fn holds_nul(request: &ServiceRequest) -> bool {
    let target = request.uri().path_and_query().map_or("", |target| target.as_str());
    target.contains("%00")
}

fn nul() -> Problem {
    Problem::new(StatusCode::BAD_REQUEST, "malformed-query", "the address cannot be read")
        .detail("it holds the character U+0000")
}

/// A refusal from outside the handlers.
#[derive(Debug)]
struct Stamped {
    problem: Problem,
    id: RequestId,
}

impl std::fmt::Display for Stamped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.problem.fmt(f)
    }
}

impl ResponseError for Stamped {
    fn status_code(&self) -> StatusCode {
        self.problem.status()
    }
    fn error_response(&self) -> HttpResponse {
        let mut answer = self.problem.error_response();
        dress(answer.headers_mut(), &self.id, Place::Api);
        answer
    }
}
