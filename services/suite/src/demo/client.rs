//! One person of the story at the public HTTP API. Survives a suite that is killed and started again.

use std::sync::Arc;
use std::time::Duration;

use reqwest::{Method, RequestBuilder, Response, StatusCode};
use serde_json::Value;
use tokio::sync::Mutex;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

use super::DemoError;

/// How long a suite that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(90);
const PAUSE: Duration = Duration::from_millis(200);

/// How somebody proves who they are, again when the token ran out.
#[derive(Clone)]
enum Credentials {
    Nobody,
    Password { email: String, password: String },
    Refresh { token: String },
}

/// A caller with a token of their own.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: String,
    who: Arc<Mutex<Session>>,
}

struct Session {
    credentials: Credentials,
    access_token: Option<String>,
}

/// What the suite answered.
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The body.
    pub bytes: Vec<u8>,
    /// Whether the request had to be sent more than once, so that an earlier try may have had its effect.
    pub retried: bool,
}

impl Answer {
    /// The body as JSON; `null` when it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }
}

impl Client {
    /// Somebody without an account.
    pub fn nobody(base: &str) -> Result<Self, DemoError> {
        let http = reqwest::Client::builder().timeout(Duration::from_secs(120)).build()?;
        Ok(Self::with(http, base, Credentials::Nobody))
    }

    fn with(http: reqwest::Client, base: &str, credentials: Credentials) -> Self {
        let who = Arc::new(Mutex::new(Session { credentials, access_token: None }));
        Self { http, base: base.trim_end_matches('/').to_owned(), who }
    }

    /// Somebody who signs in with e-mail and password.
    pub fn signing_in(&self, email: &str, password: &str) -> Self {
        let credentials = Credentials::Password { email: email.to_owned(), password: password.to_owned() };
        Self::with(self.http.clone(), &self.base, credentials)
    }

    /// A phone that was enrolled.
    pub async fn enrolled(&self, access_token: String, refresh_token: String) -> Self {
        let phone = Self::with(self.http.clone(), &self.base, Credentials::Refresh { token: refresh_token });
        phone.who.lock().await.access_token = Some(access_token);
        phone
    }

    /// Reads.
    pub async fn get(&self, path: &str) -> Result<Value, DemoError> {
        self.call(Method::GET, path, |request| request).await?.ok(path).map(|answer| answer.json())
    }

    /// Reads a file.
    pub async fn download(&self, path: &str) -> Result<Vec<u8>, DemoError> {
        self.call(Method::GET, path, |request| request).await?.ok(path).map(|answer| answer.bytes)
    }

    /// Creates or does something, once however often it has to be sent.
    pub async fn post(&self, path: &str, body: &Value) -> Result<Value, DemoError> {
        self.try_post(path, body).await?.ok(path).map(|answer| answer.json())
    }

    /// The same, whatever the answer.
    pub async fn try_post(&self, path: &str, body: &Value) -> Result<Answer, DemoError> {
        let key = Uuid::now_v7().to_string();
        self.call(Method::POST, path, |request| request.header("idempotency-key", &key).json(body)).await
    }

    /// Does something that can be done once; an earlier try that was cut off counts.
    pub async fn act(&self, path: &str, body: &Value) -> Result<Value, DemoError> {
        let answer = self.try_post(path, body).await?;
        if answer.retried && answer.status == StatusCode::CONFLICT {
            return Ok(Value::Null);
        }
        answer.ok(path).map(|answer| answer.json())
    }

    /// Replaces.
    pub async fn put(&self, path: &str, body: &Value) -> Result<Value, DemoError> {
        self.call(Method::PUT, path, |request| request.json(body)).await?.ok(path).map(|answer| answer.json())
    }

    /// Sends bytes as they are.
    pub async fn put_bytes(&self, path: &str, bytes: &[u8]) -> Result<Answer, DemoError> {
        let body = bytes.to_vec();
        self.call(Method::PUT, path, |request| {
            request.header("content-type", "application/octet-stream").body(body.clone())
        })
        .await?
        .ok(path)
    }

    /// Uploads a file as a form.
    pub async fn upload(&self, path: &str, name: &str, bytes: &[u8]) -> Result<Value, DemoError> {
        let key = Uuid::now_v7().to_string();
        let body = bytes.to_vec();
        self.call(Method::POST, path, |request| {
            let part = reqwest::multipart::Part::bytes(body.clone()).file_name(name.to_owned());
            request.header("idempotency-key", &key).multipart(reqwest::multipart::Form::new().part("file", part))
        })
        .await?
        .ok(path)
        .map(|answer| answer.json())
    }

    /// Waits for a long operation and tells its result.
    pub async fn finished(&self, service: &str, operation: &Value) -> Result<Value, DemoError> {
        let path = format!("/api/{service}/v1/operations/{}", operation.as_str().unwrap_or_default());
        loop {
            let now = self.get(&path).await?;
            match now["state"].as_str() {
                Some("succeeded") => return Ok(now),
                Some("failed" | "cancelled") => return Err(DemoError::Operation { path, answer: now.to_string() }),
                _ => sleep(Duration::from_millis(60)).await,
            }
        }
    }

    /// Sends until the suite answers; a token that ran out is renewed.
    async fn call(
        &self,
        method: Method,
        path: &str,
        fill: impl Fn(RequestBuilder) -> RequestBuilder,
    ) -> Result<Answer, DemoError> {
        let give_up = Instant::now() + PATIENCE;
        let mut tries = 0;
        let mut renewed = false;
        loop {
            let token = self.token().await?;
            let mut request = fill(self.http.request(method.clone(), format!("{}{path}", self.base)));
            if let Some(token) = token {
                request = request.bearer_auth(token);
            }
            tries += 1;
            match read(request).await {
                Ok((StatusCode::UNAUTHORIZED, _)) if !renewed && self.forget_token().await => renewed = true,
                Ok((status, bytes)) if !is_passing(status) || Instant::now() > give_up => {
                    return Ok(Answer { status, bytes, retried: tries > 1 });
                }
                Ok(_) => sleep(PAUSE).await,
                Err(error) if Instant::now() > give_up => return Err(error.into()),
                Err(_away) => sleep(PAUSE).await,
            }
        }
    }

    /// Drops the token so that the next call signs in again; false for somebody without credentials.
    async fn forget_token(&self) -> bool {
        let mut session = self.who.lock().await;
        session.access_token = None;
        !matches!(session.credentials, Credentials::Nobody)
    }

    async fn token(&self) -> Result<Option<String>, DemoError> {
        let mut session = self.who.lock().await;
        if session.access_token.is_some() {
            return Ok(session.access_token.clone());
        }
        let (path, body) = match &session.credentials {
            Credentials::Nobody => return Ok(None),
            Credentials::Password { email, password } => {
                ("/api/identity/v1/sessions", serde_json::json!({"email": email, "password": password}))
            }
            Credentials::Refresh { token } => {
                ("/api/identity/v1/sessions/refresh", serde_json::json!({"refresh_token": token}))
            }
        };
        let nobody = Self::with(self.http.clone(), &self.base, Credentials::Nobody);
        let signed_in = Box::pin(nobody.post(path, &body)).await?;
        session.access_token = signed_in["access_token"].as_str().map(str::to_owned);
        if let (Credentials::Refresh { token }, Some(next)) =
            (&mut session.credentials, signed_in["refresh_token"].as_str())
        {
            *token = next.to_owned();
        }
        Ok(session.access_token.clone())
    }
}

impl Answer {
    /// The answer when it is a success, else an error that says what the suite said.
    fn ok(self, path: &str) -> Result<Self, DemoError> {
        if self.status.is_success() {
            return Ok(self);
        }
        let answer = String::from_utf8_lossy(&self.bytes).into_owned();
        Err(DemoError::Refused { path: path.to_owned(), status: self.status.as_u16(), answer })
    }
}

/// Whether waiting may help.
fn is_passing(status: StatusCode) -> bool {
    matches!(
        status,
        StatusCode::BAD_GATEWAY
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::GATEWAY_TIMEOUT
            | StatusCode::TOO_MANY_REQUESTS
    )
}

async fn read(request: RequestBuilder) -> Result<(StatusCode, Vec<u8>), reqwest::Error> {
    let response: Response = request.send().await?;
    let status = response.status();
    Ok((status, response.bytes().await?.to_vec()))
}
