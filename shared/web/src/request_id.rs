//! Every request has a name, from its first log line to the events it causes.

use actix_web::HttpMessage;
use actix_web::dev::ServiceRequest;
use actix_web::http::header::HeaderName;
use uuid::Uuid;

tokio::task_local! {
    static CURRENT: RequestId;
}

/// The header that carries the name, both ways.
pub const HEADER: HeaderName = HeaderName::from_static("x-request-id");

/// The name of a request.
#[derive(Clone, Debug)]
pub struct RequestId(String);

impl RequestId {
    /// The name the caller gave, when it is a decent one, otherwise a fresh one. Asked again, it stays the same.
    pub fn of(request: &ServiceRequest) -> Self {
        if let Some(known) = request.extensions().get::<Self>() {
            return known.clone();
        }
        let given = request.headers().get(HEADER).and_then(|value| value.to_str().ok()).filter(|text| is_decent(text));
        let id = Self(given.map_or_else(|| Uuid::now_v7().to_string(), ToOwned::to_owned));
        request.extensions_mut().insert(id.clone());
        id
    }

    /// As text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Runs `work` as part of this request.
    pub(crate) async fn scope<F: Future>(self, work: F) -> F::Output {
        CURRENT.scope(self, work).await
    }
}

/// The name of the request being answered, when there is one.
#[must_use]
pub fn current() -> Option<String> {
    CURRENT.try_with(|id| id.0.clone()).ok()
}

fn is_decent(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':' | b'/' | b'=');
    (1..=128).contains(&text.len()) && text.bytes().all(is_plain)
}
