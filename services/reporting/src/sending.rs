//! Sends one webhook over HTTP. Never follows a redirect, never uses a proxy, never reads what is answered beyond the
//! headers, and connects to no address that was not judged first.

mod guard;

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;

use crate::config::WebhookSettings;
use crate::domain::webhook::address::{Refused, Rules, endpoint_url};
use crate::domain::webhook::attempt::Attempt;

pub use guard::refuse_private;

const CONNECT: Duration = Duration::from_secs(5);

/// What endpoints may be, by the settings.
pub const fn rules(settings: &WebhookSettings) -> Rules {
    Rules { allow_http: settings.allow_http, allow_private: settings.allow_private_addresses }
}

/// The headers of a try beyond the usual ones.
pub struct Signed {
    /// `webhook-id`.
    pub id: String,
    /// `webhook-timestamp`: seconds since 1970 of this try.
    pub timestamp: i64,
    /// `webhook-signature`: one or more, separated by spaces.
    pub signature: String,
}

/// Sends webhooks. Cheap to clone.
#[derive(Clone)]
pub struct Sender {
    http: reqwest::Client,
    rules: Rules,
}

impl Sender {
    /// Fails when the machine has no trusted certificates.
    pub fn new(settings: &WebhookSettings) -> Result<Self, reqwest::Error> {
        let rules = rules(settings);
        let http = reqwest::Client::builder()
            .user_agent(concat!("dunlin/", env!("CARGO_PKG_VERSION")))
            .redirect(Policy::none())
            .no_proxy()
            .dns_resolver(Arc::new(guard::Guard(rules)))
            .connect_timeout(CONNECT)
            .timeout(settings.timeout())
            .build()?;
        Ok(Self { http, rules })
    }

    /// Tries once.
    pub async fn send(&self, url: &str, signed: &Signed, body: Vec<u8>) -> Attempt {
        let began = Instant::now();
        let answered = self.post(url, signed, body).await;
        let latency = TimeDelta::from_std(began.elapsed()).unwrap_or(TimeDelta::MAX);
        match answered {
            Ok(response) => {
                let status = response.status().as_u16();
                Attempt {
                    status: Some(status),
                    error: error_of(status),
                    latency,
                    retry_after: pause(response.headers()),
                }
            }
            Err(error) => Attempt { status: None, error: Some(error), latency, retry_after: None },
        }
    }

    async fn post(&self, url: &str, signed: &Signed, body: Vec<u8>) -> Result<reqwest::Response, String> {
        // A literal address passes the resolver by, and the settings may have changed since the endpoint was added.
        let url = endpoint_url(url, self.rules).map_err(|refused: Refused| format!("the url {refused}"))?;
        let request = self
            .http
            .post(url)
            .header(CONTENT_TYPE, HeaderValue::from_static("application/cloudevents+json; charset=utf-8"))
            .header("webhook-id", &signed.id)
            .header("webhook-timestamp", signed.timestamp)
            .header("webhook-signature", &signed.signature)
            .body(body);
        request.send().await.map_err(|error| cause(&error.without_url()))
    }
}

fn error_of(status: u16) -> Option<String> {
    match status {
        200..=299 => None,
        300..=399 => Some(format!("answered {status}: redirects are not followed")),
        410 => Some("answered 410: the endpoint is gone".into()),
        _ => Some(format!("answered {status}")),
    }
}

/// The innermost cause, which says most in fewest words.
fn cause(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "no answer in time".into();
    }
    let mut innermost: &dyn std::error::Error = error;
    while let Some(deeper) = innermost.source() {
        innermost = deeper;
    }
    innermost.to_string()
}

/// `Retry-After` in seconds; its other form, a date, is left to the plan.
fn pause(headers: &HeaderMap) -> Option<TimeDelta> {
    let seconds = headers.get(RETRY_AFTER)?.to_str().ok()?.trim().parse::<u32>().ok()?;
    Some(TimeDelta::seconds(i64::from(seconds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn connects_to_nothing_inside_whatever_its_name() {
        let settings = WebhookSettings { allow_http: true, ..WebhookSettings::default() };
        let sender = Sender::new(&settings).unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        for host in ["localhost", "127.0.0.1"] {
            let signed = Signed { id: "evt_1".into(), timestamp: 0, signature: String::new() };
            let attempt = sender.send(&format!("http://{host}:{port}/"), &signed, vec![]).await;
            let error = attempt.error.unwrap();
            assert!(error.contains("inside a network"), "{host}: {error}");
        }
    }
}
