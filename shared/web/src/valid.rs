//! JSON bodies, parsed at the door.

use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpMessage, HttpRequest};
use futures::future::{FutureExt, LocalBoxFuture};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::problem::{FieldError, Problem};

/// A JSON body that is well formed, of the right type and passed its own checks.
#[derive(Clone, Debug)]
pub struct Valid<T>(pub T);

/// What a body demands beyond its types.
pub trait Check {
    /// Every field that cannot be accepted.
    fn check(&self) -> Result<(), Vec<FieldError>> {
        Ok(())
    }
}

/// SHA-256 of the body as received; the idempotency key compares it.
#[derive(Clone, Copy)]
pub(crate) struct BodyHash(pub [u8; 32]);

impl BodyHash {
    pub(crate) fn remember(request: &HttpRequest, body: &[u8]) {
        request.extensions_mut().insert(Self(Sha256::digest(body).into()));
    }
}

impl<T: DeserializeOwned + Check + 'static> FromRequest for Valid<T> {
    type Error = Problem;
    type Future = LocalBoxFuture<'static, Result<Self, Problem>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if !is_json(request) {
            return futures::future::err(not_json()).boxed_local();
        }
        let request = request.clone();
        let bytes = Bytes::from_request(&request, payload);
        async move {
            let body = bytes.await.map_err(|error| unreadable(&error))?;
            BodyHash::remember(&request, &body);
            let value: T = parse(&body)?;
            value.check().map_err(Problem::invalid)?;
            Ok(Self(value))
        }
        .boxed_local()
    }
}

/// Reads JSON, naming the field that is wrong.
pub(crate) fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    if holds_nul(body) {
        let nul = FieldError::new("", "a text holds the character U+0000, which cannot be stored");
        return Err(Problem::invalid(vec![nul]));
    }
    let mut json = serde_json::Deserializer::from_slice(body);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let pointer = pointer_of(error.path());
        refused(&pointer, error.inner())
    })?;
    json.end().map_err(|error| refused("", &error))?;
    Ok(value)
}

fn refused(pointer: &str, error: &serde_json::Error) -> Problem {
    if error.is_data() {
        return Problem::invalid(vec![FieldError::new(pointer, error.to_string())]);
    }
    Problem::new(StatusCode::BAD_REQUEST, "malformed-json", "the body is not JSON").detail(error)
}

fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path.iter() {
        pointer.push('/');
        match segment {
            Segment::Seq { index } => pointer.push_str(&index.to_string()),
            Segment::Map { key } => pointer.push_str(&key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => pointer.push_str(variant),
            Segment::Unknown => pointer.push('?'),
        }
    }
    pointer
}

/// Whether the JSON text escapes a NUL: databases refuse it, so we do at the door.
fn holds_nul(body: &[u8]) -> bool {
    body.windows(6).enumerate().any(|(at, window)| {
        let backslashes_before = body[..at].iter().rev().take_while(|byte| **byte == b'\\').count();
        window == br"\u0000" && backslashes_before % 2 == 0
    })
}

fn is_json(request: &HttpRequest) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn not_json() -> Problem {
    Problem::new(
        StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "unsupported-media-type",
        "the body has another type than expected",
    )
    .detail("send JSON with content-type application/json")
}

/// What to answer when the body could not be read to its end.
pub(crate) fn unreadable(error: &actix_web::Error) -> Problem {
    match error.as_error::<PayloadError>() {
        Some(PayloadError::Overflow) => too_large(),
        _ => Problem::new(StatusCode::BAD_REQUEST, "unreadable-body", "the body could not be read").detail(error),
    }
}

pub(crate) fn too_large() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "body-too-large", "the body is too large")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_an_escaped_nul_from_an_escaped_backslash() {
        assert!(holds_nul(br#"{"a":"\u0000"}"#));
        assert!(!holds_nul(br#"{"a":"\\u0000"}"#));
        assert!(holds_nul(br#"{"a":"\\\u0000"}"#));
    }
}
