//! Somebody who takes webhooks: a real server on this machine that answers as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use actix_web::web::{Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// What to answer.
#[derive(Clone, Copy)]
pub enum Answer {
    Status(u16),
    Redirect,
    /// Never.
    Silence,
}

/// What came in.
#[derive(Clone)]
pub struct Seen {
    pub path: String,
    pub id: String,
    pub timestamp: i64,
    pub signatures: Vec<String>,
    pub body: Bytes,
}

impl Seen {
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    /// Whether one of the signatures is by this secret, reckoned as a receiver would.
    pub fn is_signed_by(&self, secret: &str) -> bool {
        let key = STANDARD.decode(secret.strip_prefix("whsec_").expect("a secret")).expect("base64");
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, &key);
        let signed = [format!("{}.{}.", self.id, self.timestamp).as_bytes(), &self.body].concat();
        let expected = format!("v1,{}", STANDARD.encode(aws_lc_rs::hmac::sign(&key, &signed)));
        self.signatures.contains(&expected)
    }
}

/// The server. It answers 204 when it was told nothing else.
#[derive(Clone)]
pub struct Receiver {
    pub url: String,
    script: Arc<Mutex<VecDeque<Answer>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Receiver {
    pub fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a listener that does not block");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let script = Arc::new(Mutex::new(answers.into_iter().collect()));
        let receiver = Self { url, script, seen: Arc::default() };
        let data = Data::new(receiver.clone());
        let server =
            HttpServer::new(move || App::new().app_data(data.clone()).default_service(actix_web::web::to(take)));
        let server = server.workers(1).disable_signals().listen(listener).expect("it listens").run();
        tokio::spawn(server);
        receiver
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("no panic while taking").clone()
    }

    /// Waits until so many came in.
    pub async fn expect(&self, count: usize) -> Vec<Seen> {
        testkit::eventually_some(async || Some(self.seen()).filter(|seen| seen.len() >= count)).await
    }
}

async fn take(request: HttpRequest, body: Bytes, receiver: Data<Receiver>) -> HttpResponse {
    let header =
        |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or_default().to_owned();
    receiver.seen.lock().expect("no panic while taking").push(Seen {
        path: request.path().to_owned(),
        id: header("webhook-id"),
        timestamp: header("webhook-timestamp").parse().unwrap_or_default(),
        signatures: header("webhook-signature").split(' ').map(str::to_owned).collect(),
        body,
    });
    let answer = receiver.script.lock().expect("no panic while taking").pop_front();
    match answer.unwrap_or(Answer::Status(204)) {
        Answer::Status(status) => {
            HttpResponse::build(actix_web::http::StatusCode::from_u16(status).expect("a status")).finish()
        }
        Answer::Redirect => HttpResponse::Found().insert_header(("location", "/elsewhere")).finish(),
        Answer::Silence => std::future::pending().await,
    }
}
