//! Somebody who calls.

use std::sync::Arc;

use kernel::{Clock, DeviceId, OperationId, PersonId, TeamId};
use reqwest::header::HeaderMap;
use reqwest::multipart::{Form, Part};
use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uuid::Uuid;
use web::Caller;

use crate::eventually::eventually_some;
use crate::signer::Signer;

/// Somebody who calls a service over HTTP. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    root: String,
    prefix: String,
    identity: Identity,
    headers: Vec<(String, String)>,
    has_keys: bool,
}

#[derive(Clone)]
enum Identity {
    Nobody,
    Token(String),
    Person { caller: Box<Caller>, signer: Arc<Signer>, clock: Clock },
}

/// Paths that belong to the process, not to a service.
const ROOTS: [&str; 5] = ["/api/", "/health/", "/metrics", "/openapi.json", "/api-reference"];

impl Client {
    pub(crate) fn nobody(root: &str, prefix: &str) -> Self {
        Self {
            http: reqwest::Client::new(),
            root: root.to_owned(),
            prefix: prefix.to_owned(),
            identity: Identity::Nobody,
            headers: Vec::new(),
            has_keys: true,
        }
    }

    pub(crate) fn signed_in(self, caller: Caller, signer: Arc<Signer>, clock: Clock) -> Self {
        Self { identity: Identity::Person { caller: Box::new(caller), signer, clock }, ..self }
    }

    /// The same caller with an access token made elsewhere.
    #[must_use]
    pub fn with_token(&self, token: &str) -> Self {
        Self { identity: Identity::Token(token.to_owned()), ..self.clone() }
    }

    /// The same caller without a token.
    #[must_use]
    pub fn without_token(&self) -> Self {
        Self { identity: Identity::Nobody, ..self.clone() }
    }

    /// The same caller with one more header; an `Idempotency-Key` replaces the one made for every POST.
    #[must_use]
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        let mut client = self.clone();
        client.headers.push((name.to_ascii_lowercase(), value.to_owned()));
        client
    }

    /// The same caller without the `Idempotency-Key` made for every POST.
    #[must_use]
    pub fn without_key(&self) -> Self {
        Self { has_keys: false, ..self.clone() }
    }

    /// The same person on an enrolled phone.
    #[must_use]
    pub fn on_device(&self, device: DeviceId) -> Self {
        self.as_caller(|caller| caller.device = Some(device))
    }

    /// The same person as a member of a team.
    #[must_use]
    pub fn in_team(&self, team: TeamId) -> Self {
        self.as_caller(|caller| caller.team = Some(team))
    }

    /// The same caller, whose paths are those of another service: `/accounts` is `/api/<service>/v1/accounts`.
    #[must_use]
    pub fn at(&self, service: &str) -> Self {
        Self { prefix: format!("/api/{service}/v1"), ..self.clone() }
    }

    /// Who calls.
    ///
    /// # Panics
    /// When it is nobody that the testkit signed in.
    #[must_use]
    pub fn person(&self) -> PersonId {
        match &self.identity {
            Identity::Person { caller, .. } => caller.person,
            _ => panic!("the testkit does not know who this is"),
        }
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, |request| request).await
    }
    /// `HEAD`.
    pub async fn head(&self, path: &str) -> Answer {
        self.send(Method::HEAD, path, |request| request).await
    }
    /// `POST` with a JSON body and a fresh `Idempotency-Key`.
    pub async fn post(&self, path: &str, body: impl Serialize) -> Answer {
        self.send(Method::POST, path, |request| request.json(&body)).await
    }
    /// `PUT` with a JSON body.
    pub async fn put(&self, path: &str, body: impl Serialize) -> Answer {
        self.send(Method::PUT, path, |request| request.json(&body)).await
    }
    /// `PATCH` with a JSON body.
    pub async fn patch(&self, path: &str, body: impl Serialize) -> Answer {
        self.send(Method::PATCH, path, |request| request.json(&body)).await
    }
    /// `DELETE`.
    pub async fn delete(&self, path: &str) -> Answer {
        self.send(Method::DELETE, path, |request| request).await
    }
    /// `DELETE` with a JSON body.
    pub async fn delete_with(&self, path: &str, body: impl Serialize) -> Answer {
        self.send(Method::DELETE, path, |request| request.json(&body)).await
    }
    /// `POST` of a form with one file.
    pub async fn post_file(&self, path: &str, field: &str, name: &str, bytes: impl Into<Vec<u8>>) -> Answer {
        let part = Part::bytes(bytes.into()).file_name(name.to_owned());
        let form = Form::new().part(field.to_owned(), part);
        self.send(Method::POST, path, |request| request.multipart(form)).await
    }
    /// A request with a raw body.
    pub async fn send_bytes(&self, method: &str, path: &str, kind: &str, bytes: impl Into<Vec<u8>>) -> Answer {
        let method: Method = method.parse().expect("a method");
        self.send(method, path, |request| request.header("content-type", kind).body(bytes.into())).await
    }

    /// Looks at an operation of this client's service until it has ended.
    pub async fn finished(&self, operation: OperationId) -> Value {
        eventually_some(async || {
            let seen = self.get(&format!("/operations/{operation}")).await.expect(200).json();
            let is_open = seen["state"] == "queued" || seen["state"] == "running";
            (!is_open).then_some(seen)
        })
        .await
    }

    /// Any request.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        fill: impl FnOnce(RequestBuilder) -> RequestBuilder,
    ) -> Answer {
        let response = fill(self.request(&method, path)).send().await.expect("the service answers");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.expect("the answer can be read").to_vec();
        Answer { request: format!("{method} {path}"), status, headers, bytes }
    }

    /// `GET` of an answer that goes on: a stream of Server-Sent Events.
    pub async fn open(&self, path: &str) -> reqwest::Response {
        let response = self.request(&Method::GET, path).send().await.expect("the service answers");
        assert_eq!(response.status().as_u16(), 200, "GET {path}");
        response
    }

    fn request(&self, method: &Method, path: &str) -> RequestBuilder {
        let prefix = if ROOTS.iter().any(|root| path.starts_with(root)) { "" } else { self.prefix.as_str() };
        let mut request = self.http.request(method.clone(), format!("{}{prefix}{path}", self.root));
        if let Some(token) = self.token() {
            request = request.bearer_auth(token);
        }
        let chose_key = self.headers.iter().any(|(name, _)| name == "idempotency-key");
        if *method == Method::POST && self.has_keys && !chose_key {
            request = request.header("idempotency-key", Uuid::now_v7().to_string());
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request
    }

    /// The access token this caller would send now.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        match &self.identity {
            Identity::Nobody => None,
            Identity::Token(token) => Some(token.clone()),
            Identity::Person { caller, signer, clock } => Some(signer.token(caller, clock.now())),
        }
    }

    fn as_caller(&self, change: impl FnOnce(&mut Caller)) -> Self {
        let mut client = self.clone();
        match &mut client.identity {
            Identity::Person { caller, .. } => change(caller),
            _ => panic!("nobody is signed in"),
        }
        client
    }
}

/// What a service answered.
#[derive(Clone, Debug)]
pub struct Answer {
    request: String,
    /// The status code.
    pub status: u16,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

impl Answer {
    /// The answer, if it has this status.
    ///
    /// # Panics
    /// With the answer's body, when it has another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}: {}", self.request, self.text());
        self
    }

    /// The JSON body; `null` when there is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// The JSON body as a type.
    ///
    /// # Panics
    /// When it is another.
    #[track_caller]
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self) -> T {
        match serde_json::from_slice(&self.bytes) {
            Ok(value) => value,
            Err(error) => panic!("{}: {error}: {}", self.request, self.text()),
        }
    }

    /// The body as text.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The body.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A header's value; empty when there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The slug of the problem: `campaign-not-a-draft`.
    ///
    /// # Panics
    /// When the answer is not a problem document.
    #[track_caller]
    #[must_use]
    pub fn problem(&self) -> String {
        let kind = self.header("content-type");
        assert_eq!(kind, "application/problem+json", "{}: {} {}", self.request, self.status, self.text());
        let json = self.json();
        assert_eq!(json["status"], self.status, "{}", self.text());
        let slug = json["type"].as_str().and_then(|kind| kind.strip_prefix("/problems/"));
        slug.unwrap_or_else(|| panic!("a problem without a type: {}", self.text())).to_owned()
    }
}
